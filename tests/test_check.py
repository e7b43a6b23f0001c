"""The reducer: promises 1, 2 and 5 of DESIGN.md, as properties and as single steps."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.pages import Around, States, html, page, watch
from watcher.check import check
from watcher.model import (
    Answer,
    Blank,
    Change,
    Check,
    Cron,
    Every,
    Failed,
    Gone,
    Kind,
    NotModified,
    Outcome,
    Page,
    Rules,
    Severity,
    State,
    Status,
    Wall,
    Watch,
)
from watcher.schedule import next_check_at, overdue_at

START = datetime(2030, 11, 4, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
NOTE = "Please note: we are not actively hiring for this position at the moment, but may still reach out."
CLOSED = "This position is no longer accepting applications."
LISTING = "https://careers.harbour.example/jobs"


def looks(answers: Iterable[Answer], watched: Watch | None = None) -> list[Check]:
    """The checks of a row of looks, an hour apart."""
    done: list[Check] = []
    state = State()
    for n, answer in enumerate(answers):
        done.append(check(watched or watch(), state, answer, START + n * HOUR))
        state = done[-1].state
    return done


def changes(*answers: Answer) -> list[Change]:
    return [change for done in looks(answers) for change in done.changes]


def kinds(*answers: Answer) -> list[Kind]:
    return [change.kind for change in changes(*answers)]


STATES = st.builds(
    States,
    title=st.sampled_from(["Tide Gauge Engineer", "Keeper of the Lock Gates", "Hydrographic Surveyor"]),
    place=st.sampled_from(["Leith, UK", "Cork, Ireland", "Oslo, Norway"]),
    pay=st.sampled_from(["The salary is £48,000 – £56,000 per year.", "Pay: €61,000 a year", "We pay fairly."]),
    deadline=st.sampled_from(
        ["Please apply by 17 April 2031.", "Closing date: 4 May 2031", "Applications are rolling."]
    ),
    note=st.sampled_from(["", NOTE]),
)
NOISE = st.builds(
    Around,
    applicants=st.integers(0, 5000),
    posted=st.sampled_from(["today", "3 days ago", "2 weeks ago", "30+ days ago"]),
    token=st.text("0123456789abcdef", min_size=4, max_size=32),
    related=st.lists(st.sampled_from(["Buoy Technician", "Sonar Analyst", "Diver", "Cook"]), max_size=4).map(tuple),
    cookies=st.booleans(),
    year=st.integers(2024, 2035),
    container=st.sampled_from([("main", "job-body"), ("div", "x1-content"), ("article", "posting"), ("section", "c")]),
    heading=st.sampled_from(['id="top" class="headline"', 'class="headline" id="top"', ""]),
    tracking=st.sampled_from(["utm_source=board", "gh_src=77", "ref=x"]),
    space=st.sampled_from(["\n  ", " ", "\n\n\t"]),
    strong=st.booleans(),
)
TROUBLE = st.one_of(
    st.builds(Failed, st.sampled_from(["timed out after 30 s", "connection refused", "HTTP 503"])),
    st.just(Wall("asks for a login")),
    st.just(Blank("an empty body")),
    st.just(page("", status=500)),
    st.just(page("<html><body></body></html>")),
)


@settings(max_examples=60, deadline=None)
@given(STATES, NOISE)
def test_the_first_look_tells_nothing(states: States, noise: Around) -> None:
    (first,) = looks([page(html(states, noise))])

    assert first.changes == ()
    assert first.observation.outcome is Outcome.POSTING


@settings(max_examples=100, deadline=None)
@given(STATES, NOISE, NOISE)
def test_the_same_posting_is_no_news_however_the_page_around_it_moves(
    states: States, before: Around, after: Around
) -> None:
    assert changes(page(html(states, before)), page(html(states, after))) == []


@settings(max_examples=60, deadline=None)
@given(STATES, STATES, NOISE, NOISE)
def test_every_change_is_explained_or_quiet_with_its_reason(a: States, b: States, noise: Around, other: Around) -> None:
    for change in changes(page(html(a, noise)), page(html(b, other))):
        assert change.summary
        assert change.quiet or change.before != change.after
        assert change.quiet or change.evidence or change.kind is Kind.STATUS


@settings(max_examples=60, deadline=None)
@given(STATES, STATES, st.lists(TROUBLE, min_size=1, max_size=8))
def test_a_failure_never_touches_the_snapshot(a: States, b: States, troubles: list[Answer]) -> None:
    first, *rest, last = looks([page(html(a)), *troubles, page(html(b))])

    assert all(done.state.snapshot == first.state.snapshot for done in rest)
    assert {change.kind for done in rest for change in done.changes} <= {Kind.UNREADABLE}
    direct = looks([page(html(a)), page(html(b))])[1]
    assert [c.kind for c in last.changes if c.kind is not Kind.READABLE] == [c.kind for c in direct.changes]


@settings(max_examples=40, deadline=None)
@given(STATES, NOISE)
def test_a_history_read_twice_says_the_same(states: States, noise: Around) -> None:
    answers = [page(html()), page(html(states, noise)), Gone("404"), page(html())]

    assert looks(answers) == looks(answers)


# ── one fact, one change ─────────────────────────────────────────────────────────────────────────

ONE_EDIT = [
    (States(note=NOTE), Kind.STATUS, "open", "not_actively_hiring", Severity.CRITICAL),
    (States(deadline="Please apply by 4 May 2031."), Kind.DEADLINE, "2031-04-17", "2031-05-04", Severity.HIGH),
    (States(deadline="Please apply by 4 March 2031."), Kind.DEADLINE, "2031-04-17", "2031-03-04", Severity.CRITICAL),
    (States(title="Lead Engineer"), Kind.TITLE, "Tide Gauge Engineer", "Lead Engineer", Severity.NORMAL),
    (States(place="Cork, Ireland"), Kind.LOCATIONS, ["Leith, UK"], ["Cork, Ireland"], Severity.HIGH),
    (States(visa="We are unable to sponsor visas for this role."), Kind.VISA_SPONSORSHIP, "yes", "no", Severity.HIGH),
]  # fmt: skip


@pytest.mark.parametrize(("states", "kind", "before", "after", "severity"), ONE_EDIT)
def test_one_edited_fact_is_one_change(states, kind, before, after, severity) -> None:
    (change,) = changes(page(html()), page(html(states)))

    assert (change.kind, change.before, change.after, change.severity) == (kind, before, after, severity)
    assert change.quiet is None
    assert change.evidence


def test_pay_that_changes_is_one_change_with_the_passage() -> None:
    raised = States(pay="The salary range for this role is £52,000 – £60,000 per year.")

    (change,) = changes(page(html()), page(html(raised)))

    assert change.kind is Kind.SALARY
    assert [each["low"] for each in change.after] == [52000]
    assert "£52,000 – £60,000" in str(change.evidence)


def test_one_required_item_is_one_change_of_that_passage() -> None:
    first, *rest = States().required
    edited = States(required=(first.replace("three", "five"), *rest))

    (change,) = changes(page(html()), page(html(edited)))

    assert (change.kind, change.section, change.severity) == (Kind.TEXT, "required", Severity.HIGH)
    assert (change.before, change.after) == (first, edited.required[0])


def test_a_deadline_that_moves_in_the_markup_only_is_seen() -> None:
    silent = States(deadline="We read every application.", valid_through="2031-04-17")

    (change,) = changes(page(html(silent)), page(html(replace(silent, valid_through="2031-05-04"))))

    assert (change.kind, change.before, change.after) == (Kind.DEADLINE, "2031-04-17", "2031-05-04")


# ── life ─────────────────────────────────────────────────────────────────────────────────────────


def test_the_note_comes_and_goes() -> None:
    told = changes(page(html()), page(html(States(note=NOTE))), page(html()))

    assert [(each.kind, each.after) for each in told] == [
        (Kind.STATUS, "not_actively_hiring"),
        (Kind.STATUS, "open"),
    ]
    assert all("not actively hiring" in str(each.evidence) for each in told)


def test_a_page_that_says_closed_is_closed_and_opens_again() -> None:
    told = changes(page(html()), page(html(States(note=CLOSED))), page(html()))

    assert [(each.kind, each.before, each.after) for each in told] == [
        (Kind.CLOSED, "open", "closed"),
        (Kind.REOPENED, "closed", "open"),
    ]
    assert "no longer accepting" in str(told[0].evidence)


@pytest.mark.parametrize(
    "missing",
    [page("not here", status=404), page("gone", status=410), page("<h1>Jobs</h1>", final_url=LISTING)],
    ids=["404", "410", "redirect to the listing"],
)
def test_two_misses_remove_once_and_not_the_first(missing: Answer) -> None:
    done = looks([page(html()), missing, missing, missing, page(html())])

    assert [[change.kind for change in each.changes] for each in done] == [[], [], [Kind.REMOVED], [], [Kind.REOPENED]]
    assert done[1].observation.outcome is Outcome.GONE


def test_one_miss_is_looked_at_again_soon_and_forgotten() -> None:
    watched = replace(watch(), confirm=timedelta(minutes=5))
    missing = page("not here", status=404)
    _, missed, back, *rest = looks([page(html()), missing, page(html()), missing, page(html())], watched=watched)

    assert missed.state.next_check_at <= missed.at + timedelta(minutes=5)
    assert back.observation.outcome is Outcome.UNCHANGED
    assert [each.changes for each in (missed, back, *rest)] == [()] * 4


@pytest.mark.parametrize("schedule", [Every(HOUR), Cron("*/20 * * * *", "UTC")])
def test_what_people_know_to_be_unreadable_is_looked_at_half_as_often(schedule: Every | Cron) -> None:
    watched = replace(watch(), schedule=schedule)

    done = looks([page(html()), *[Failed("connection refused")] * 9, page(html())], watched=watched)

    planned = [each.state.next_check_at for each in done]
    usual = [next_check_at(schedule, watched.key, each.at) for each in done]
    assert planned[:5] == usual[:5]
    assert planned[5:10] == [next_check_at(schedule, watched.key, each) for each in usual[5:10]]
    assert all(at and at <= overdue_at(schedule, each.at) for at, each in zip(planned, done, strict=True))
    assert planned[10] == usual[10]


def test_a_host_that_fails_after_a_miss_is_asked_ever_later_never_later_than_planned() -> None:
    watched = replace(watch(), schedule=Every(24 * HOUR), confirm=timedelta(minutes=5))
    down = [Failed("connection refused")] * 10

    _, missed, *failed = looks([page(html()), page("not here", status=404), *down], watched=watched)

    pauses = [each.state.next_check_at - each.at for each in (missed, *failed) if each.state.next_check_at]
    assert pauses[:5] == [timedelta(minutes=5 * 2**n) for n in range(5)]
    assert max(pauses) <= 24 * HOUR


def test_failures_between_two_misses_neither_count_nor_reset() -> None:
    missing = page("not here", status=404)

    assert kinds(page(html()), missing, Failed("timed out"), Wall("login"), missing) == [Kind.REMOVED]


def test_what_changed_while_it_was_gone_is_told_with_the_return() -> None:
    missing = page("not here", status=404)
    later = page(html(States(deadline="Please apply by 4 May 2031.")))

    assert kinds(page(html()), missing, missing, later) == [Kind.REMOVED, Kind.REOPENED, Kind.DEADLINE]


def test_closed_then_removed_is_recorded_and_quiet() -> None:
    missing = page("not here", status=404)
    told = changes(page(html()), page(html(States(note=CLOSED))), missing, missing)

    assert [(each.kind, each.quiet is None) for each in told] == [(Kind.CLOSED, True), (Kind.REMOVED, False)]


def test_trouble_is_told_once_when_it_begins_and_once_when_it_ends() -> None:
    assert kinds(page(html()), *[Failed("timed out")] * 9, page(html())) == [Kind.UNREADABLE, Kind.READABLE]


def test_trouble_of_a_day_is_told_even_after_few_looks() -> None:
    first = check(watch(), State(), page(html()), START)
    second = check(watch(), first.state, Failed("refused"), START + HOUR)
    third = check(watch(), second.state, Failed("refused"), START + timedelta(hours=26))

    assert [change.kind for change in third.changes] == [Kind.UNREADABLE]


def test_an_address_that_never_showed_anything_is_trouble_and_not_removed() -> None:
    missing = page("not here", status=404)

    assert kinds(*[missing] * 6) == [Kind.UNREADABLE]


def test_the_same_bytes_and_304_are_unchanged() -> None:
    done = looks([page(html()), page(html()), NotModified()])

    assert [each.observation.outcome for each in done] == [Outcome.POSTING, Outcome.UNCHANGED, Outcome.UNCHANGED]


SHELL = '<h1>Tide Gauge Engineer</h1><div id="app">Loading…</div><script src="a.js"></script>'
HOLLOW = {
    "a shell with a headline": SHELL,
    "too many requests": "<title>Error</title><h1>Too many requests</h1><p>Slow down.</p>",
    "denied": "<h1>Access to this page has been denied</h1><p>Please enable cookies.</p>",
    "a login without a form": "<h1>Harbour Instruments</h1><p>Please log in with your account.</p>",
    "a headline and nothing else": "<h1>Welcome to Harbour Instruments</h1><p>Leith, UK</p><p>Full-time</p>",
}


@pytest.mark.parametrize("body", HOLLOW.values(), ids=HOLLOW)
def test_a_page_without_the_text_is_no_reading_of_the_posting(body: str) -> None:
    first, *rest = looks([page(html()), page(body), page(body), page(html())])

    assert [each.changes for each in rest] == [(), (), ()]
    assert rest[0].state.snapshot == first.state.snapshot
    assert rest[0].observation.outcome not in (Outcome.POSTING, Outcome.UNCHANGED)


def test_a_short_page_that_closes_the_posting_is_believed() -> None:
    assert kinds(page(html()), page(f"<h1>Tide Gauge Engineer</h1><p>{CLOSED}</p>")) == [Kind.CLOSED]


def board(*numbers: int) -> Page:
    """A page that lists postings through JSON-LD, the same bytes for the same numbers."""
    listed = [
        {
            "@context": "https://schema.org",
            "@type": "JobPosting",
            "title": f"Keeper of lock {n}",
            "url": f"{LISTING}/{n}",
        }
        for n in numbers
    ]
    return page(f'<h1>Jobs</h1><script type="application/ld+json">{json.dumps(listed)}</script>', LISTING)


def test_a_posting_that_leaves_a_board_is_removed_though_the_same_bytes_repeat() -> None:
    assert kinds(board(1, 2, 3, 4), board(1, 2, 3), board(1, 2, 3), board(1, 2, 3)) == [Kind.REMOVED]
    missed = looks([board(1, 2, 3, 4), board(1, 2, 3)])[1]
    assert (missed.state.etag, missed.state.body_hash, missed.state.likeness) == (None, None, None)
    assert missed.observation.outcome is Outcome.BOARD


def test_a_look_at_which_only_tokens_moved_is_not_read_anew() -> None:
    (first,) = looks([page(html())])
    (other,) = looks([page(html(States(title="Keeper of the Lock Gates")))])
    remembered = replace(first.state, snapshot=other.state.snapshot)  # to tell whether the page is read

    again = check(watch(), remembered, page(html(around=Around(token="b7", tracking="utm_source=x"))), START + HOUR)
    moved = check(watch(), remembered, page(html(around=Around(token="b7"))), START + HOUR)

    assert Kind.TITLE in {each.kind for each in again.changes}  # another link is no token
    assert moved.changes == ()
    assert moved.observation.outcome is Outcome.UNCHANGED
    assert moved.state.snapshot and moved.state.snapshot.taken_at == START + HOUR
    assert moved.state.body_hash != first.state.body_hash
    assert moved.state.likeness == first.state.likeness


def test_a_banner_that_was_there_hidden_closes_the_posting_when_it_is_shown() -> None:
    shown = html(States(note=CLOSED))
    hidden = shown.replace(f"<p>{CLOSED}", f"<p hidden>{CLOSED}")

    assert kinds(page(hidden), page(hidden.replace("a81f", "b7")), page(shown)) == [Kind.CLOSED]


def test_a_board_that_lists_another_posting_opens_it() -> None:
    assert kinds(board(1, 2), board(1, 2, 3)) == [Kind.OPENED]


def test_the_end_of_trouble_is_told_with_the_first_good_look_and_with_a_removal() -> None:
    wall, missing = Wall("HTTP 403"), page("not here", status=404)

    assert kinds(*[wall] * 7, page(html())) == [Kind.UNREADABLE, Kind.READABLE]
    told = kinds(page(html()), *[wall] * 5, missing, missing, page(html()))
    assert told == [Kind.UNREADABLE, Kind.READABLE, Kind.REMOVED, Kind.REOPENED]


REFUSED = Failed("connection refused")
WALLS = [Wall("HTTP 403")] * 5
MOVED = page(html(States(deadline="Please apply by 4 May 2031.")))
TWO_EDITS = page(html(States(deadline="Please apply by 4 May 2031.", title="Diver")))
SINCE = "(could not since 4 November 10:00 UTC)"


@pytest.mark.parametrize(
    ("answers", "summary"),
    [
        ([page(html()), *WALLS, page(html())], f"Can be read again {SINCE}; nothing changed meanwhile"),
        ([page(html()), *WALLS, NotModified()], f"Can be read again {SINCE}; nothing changed meanwhile"),
        ([page(html()), *WALLS, MOVED], f"Can be read again {SINCE}; 1 change meanwhile"),
        ([page(html()), *WALLS, TWO_EDITS], f"Can be read again {SINCE}; 2 changes meanwhile"),
        (
            [page(html()), *WALLS, page(html(States(title="Tide gauge engineer")))],
            f"Can be read again {SINCE}; nothing worth telling changed meanwhile",
        ),
        ([*WALLS, page(html())], "Can be read now (could not since 4 November 09:00 UTC)"),
        (
            [page(html()), *WALLS, page("", status=404), page("", status=404)],
            "Answers again (could not be read since 4 November 10:00 UTC); 1 change meanwhile",
        ),
    ],
    ids=["same", "304", "one", "two", "a trifle", "never read before", "removed"],
)
def test_the_end_of_trouble_says_how_much_changed_meanwhile(answers: list[Answer], summary: str) -> None:
    (ended,) = [change for done in looks(answers) for change in done.changes if change.kind is Kind.READABLE]

    assert (ended.summary, ended.quiet) == (summary, None)


def test_what_alert_on_leaves_out_is_no_change_that_is_told() -> None:
    watched = replace(watch(), alert_on=frozenset({"title", "readable"}))

    *_, last = looks([page(html()), *WALLS, TWO_EDITS], watched=watched)

    assert last.changes[0].summary.endswith("; 1 change meanwhile")


def test_the_end_of_a_boards_trouble_is_the_boards_and_counts_its_postings() -> None:
    *_, last = looks([board(1, 2), *WALLS, board(1, 2, 3, 4)])

    readable, *opened = last.changes
    assert (readable.kind, readable.posting, readable.title) == (Kind.READABLE, None, None)
    assert readable.summary.endswith("; 2 changes meanwhile")
    assert [each.kind for each in opened] == [Kind.OPENED, Kind.OPENED]


def test_the_trouble_of_a_board_that_lists_a_single_posting_is_the_boards() -> None:
    (first,) = looks([board(1, 2)])
    single = replace(first.state.snapshot, postings=first.state.snapshot.postings[:1])
    state = replace(first.state, snapshot=single, failures=4, failing_since=START)

    (change,) = check(watch(), state, REFUSED, START + HOUR).changes

    assert (change.kind, change.posting, change.title) == (Kind.UNREADABLE, None, None)


def late(*answers: Answer) -> list[Check]:
    """The checks of a row of looks, an hour apart, where the watch was told to be overdue before the second."""
    first, *rest = answers
    done = looks([first])
    state = replace(done[0].state, overdue_told=True)
    for n, answer in enumerate(rest, 1):
        done.append(check(watch(), state, answer, START + n * HOUR))
        state = done[-1].state
    return done


def test_a_watch_that_was_overdue_is_told_to_be_looked_at_again_once() -> None:
    done = late(page(html()), MOVED, MOVED)

    assert [[each.kind for each in look.changes] for look in done[1:]] == [[Kind.READABLE, Kind.DEADLINE], []]
    again = "Looked at again (the look before was on 4 November 09:00 UTC); 1 change meanwhile"
    assert done[1].changes[0].summary == again


def test_a_look_that_fails_is_no_end_of_being_overdue() -> None:
    done = late(page(html()), REFUSED, page(html()))

    assert [each.state.overdue_told for each in done[1:]] == [True, False]
    assert done[1].changes == ()
    (ended,) = done[2].changes
    assert ended.summary.startswith("Looked at again (could not be read since 4 November 10:00 UTC)")


def test_lateness_and_trouble_end_together() -> None:
    done = late(page(html()), *[REFUSED] * 7, page(html()))

    told = [change for look in done for change in look.changes]
    assert [each.kind for each in told] == [Kind.UNREADABLE, Kind.READABLE]
    assert told[1].summary.startswith("Can be read again (could not since")


def test_a_watch_that_is_looked_at_for_the_first_time_after_being_overdue_says_so() -> None:
    done = check(watch(), State(overdue_told=True), page(html()), START)

    assert [each.summary for each in done.changes] == ["Looked at now for the first time"]


def test_trouble_of_a_posting_that_is_gone_ends_with_the_next_look_that_finds_it_gone() -> None:
    missing = page("not here", status=404)

    told = kinds(page(html()), missing, missing, *[REFUSED] * 6, missing, missing)

    assert told == [Kind.REMOVED, Kind.UNREADABLE, Kind.READABLE]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.one_of(TROUBLE, st.just(page(html())), st.just(MOVED), st.just("overdue")), max_size=40))
def test_each_trouble_that_is_told_ends_once(story: list[Answer | str]) -> None:
    state = check(watch(), State(), page(html()), START).state
    troubled = False
    for n, each in enumerate(story, 1):
        if isinstance(each, str):
            state = replace(state, overdue_told=True)
        else:
            done = check(watch(), state, each, START + n * HOUR)
            told = {change.kind for change in done.changes}
            assert (Kind.READABLE in told) == (troubled and done.observation.outcome not in NOT_READ)
            state = done.state
        troubled = state.unreadable_told or state.overdue_told


NOT_READ = frozenset({Outcome.ERROR, Outcome.WALL, Outcome.BLANK})


def test_a_posting_never_loses_its_title_or_its_employer() -> None:
    nameless = html().replace("Harbour Instruments", "")

    assert Kind.COMPANY not in kinds(page(html()), page(nameless))


def test_all_parts_of_a_look_are_read_and_one_that_fails_fails_it() -> None:
    first, second = board(1, 2), board(3, 4)
    gone = page("not here", LISTING, status=404)

    def look(*pages: Page) -> Page:
        return Page(tuple(part for each in pages for part in each.parts))

    done = looks([look(first, second), look(first, gone), look(first, board(3, 5))])
    assert len(done[0].state.snapshot.postings) == 4
    assert done[1].state.snapshot == done[0].state.snapshot
    assert sorted(each.misses for each in done[2].state.snapshot.postings) == [0, 0, 0, 0, 1]


# ── rules of the watch ───────────────────────────────────────────────────────────────────────────


def test_ignored_text_vanishes_from_every_output() -> None:
    watched = replace(watch(), rules=Rules(ignore=("driving licence",)))
    first, *rest = States().required
    edited = States(required=(first, "A driving licence for lorries", rest[-1]))
    done = looks([page(html()), page(html(edited))], watched=watched)

    assert [each.changes for each in done] == [(), ()]
    assert "licence" not in done[1].state.snapshot.postings[0].posting.text


def test_other_rules_read_the_baseline_anew_quietly() -> None:
    first = check(watch(), State(), page(html()), START)
    ruled = replace(watch(), rules=Rules(ignore=("driving licence",)))
    second = check(ruled, first.state, page(html()), START + HOUR)
    third = check(ruled, second.state, page(html(States(title="Diver"))), START + 2 * HOUR)

    assert all(change.quiet for change in second.changes)
    assert [change.kind for change in third.changes if change.quiet is None] == [Kind.TITLE]


def test_alert_on_hushes_what_it_leaves_out() -> None:
    watched = replace(watch(), alert_on=frozenset({"deadline"}))
    moved = States(deadline="Please apply by 4 May 2031.", title="Diver")
    (_, second) = looks([page(html()), page(html(moved))], watched=watched)

    assert {change.kind: change.quiet is None for change in second.changes} == {Kind.TITLE: False, Kind.DEADLINE: True}


def test_a_removed_posting_keeps_its_status_through_walls() -> None:
    missing = page("not here", status=404)
    done = looks([page(html()), missing, missing, Wall("login"), Failed("refused")])

    assert done[-1].state.snapshot.postings[0].status is Status.REMOVED
