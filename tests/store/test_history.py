"""What people ask of the history, with the answers that they can use."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.store.cases import HOUR, MINUTE, NOON, a_change, a_posting, a_watch, an_alert, look, page, remembered
from watcher.errors import UsageError
from watcher.model import FACTS, Deadline, Kind, Outcome, Section, Severity, Source, Stated, Status
from watcher.store import History, Store

LAMPS = a_watch("Lamps", "lamps")
OTHER = a_watch("Ropes", "ropes/7?team=2")
ROLLING = Stated(Deadline(None), "as they come", Source.TEXT)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A board of two lamps whose first is retitled at the second look, beside one rope."""
    path = tmp_path / "watcher.db"
    first, second = a_posting("41", "Lamp maker"), a_posting("42", "Zürich wick maker", deadline=ROLLING)
    rope = a_posting("7", "Rope maker", deadline=None)
    retitled = a_posting("41", "Lantern maker")
    later = NOON + HOUR
    with Store.open(path) as store:
        store.adopt([LAMPS, OTHER], NOON)
        boards = (remembered(first), remembered(second))
        store.record(look(LAMPS, store.state(LAMPS.key), NOON, *boards, outcome=Outcome.BOARD, shown=page("one")))
        paused = replace(remembered(replace(rope, url=OTHER.url)), status=Status.PAUSED)
        store.record(look(OTHER, store.state(OTHER.key), NOON, paused))
        changes = [
            a_change(LAMPS, later),
            a_change(LAMPS, later, Kind.TEXT, section=Section.REQUIRED, severity=Severity.HIGH, before=None),
            a_change(LAMPS, later, Kind.DATE_POSTED, severity=Severity.LOW, quiet="dates of posting are never told"),
            a_change(LAMPS, later, Kind.UNREADABLE, posting=None, severity=Severity.LOW),
        ]
        after = (remembered(retitled, last=later), remembered(second, last=later))
        check = look(LAMPS, store.state(LAMPS.key), later, *after, changes=changes, shown=page("two"))
        store.record(replace(check, observation=replace(check.observation, at=later)), [an_alert(later, 1, 0)])
    return path


@pytest.fixture
def history(path: Path) -> Iterator[History]:
    with History.open(path) as opened:
        yield opened


# ── what stands ──────────────────────────────────────────────────────────────────────────────────


def test_watches_show_their_postings_last_look_and_last_change(history: History) -> None:
    lamps, ropes = history.watches()

    assert (lamps.name, lamps.statuses, lamps.outcome) == ("Lamps", {Status.OPEN: 2}, Outcome.POSTING)
    assert (lamps.checked_at, lamps.next_check_at, lamps.changed_at) == (NOON + HOUR, NOON + 2 * HOUR, NOON + HOUR)
    assert (ropes.statuses, ropes.changed_at, ropes.failures) == ({Status.PAUSED: 1}, None, 0)


def test_postings_stand_with_their_facts(history: History) -> None:
    lamp, wick, rope = history.postings()

    assert (lamp.number, lamp.id, lamp.title, lamp.company) == (1, "41", "Lantern maker", "Wick & Sons")
    assert lamp.facts["deadline"] == "2026-04-01"
    assert lamp.facts["locations"] == ["Zürich", "Remote"]
    assert lamp.facts["salary"][0]["high"] == 72500.5
    assert (lamp.versions, lamp.changed_at, lamp.last_seen_at) == (2, NOON + HOUR, NOON + HOUR)
    assert (wick.versions, wick.changed_at, wick.last_seen_at) == (1, None, NOON + HOUR)
    assert "deadline" not in rope.facts


def test_postings_are_chosen_by_status_deadline_and_watch(history: History) -> None:
    def numbers(**choice: object) -> list[int]:
        return [row.number for row in history.postings(**choice)]

    assert numbers(status=Status.PAUSED) == [3]
    assert numbers(deadline_before=date(2026, 4, 2)) == [1]
    assert numbers(deadline_before=date(2026, 4, 1)) == []
    assert numbers(watches=[OTHER.key]) == [3]
    assert numbers(watches=[]) == []


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("2", 2),
        ("42", 2),
        ("7", 3),
        ("https://jobs.example.org/lamps/42", 2),
        ("http://jobs.example.org/lamps/42/?utm_source=mail#apply", 2),
        ("jobs.example.org/ropes/7?team=2", 3),
        ("LANTERN", 1),
        ("zÜRICH", 2),
        (" Rope maker ", 3),
    ],
)
def test_a_posting_is_found_by_what_people_have_at_hand(history: History, query: str, number: int) -> None:
    assert history.posting(query).number == number


@pytest.mark.parametrize(
    "query", ["99", "", "   ", "nothing like it", "https://jobs.example.org/lamps/43", "9" * 40, "%", "x/y z"]
)
def test_an_unknown_posting_is_said_with_the_way_out(history: History, query: str) -> None:
    with pytest.raises(UsageError, match=r"no posting .*; `watcher postings` lists them"):
        history.posting(query)


def test_an_ambiguous_posting_lists_those_that_fit(history: History) -> None:
    with pytest.raises(UsageError, match=r"fits 3 postings: 1 Lantern maker \(Wick & Sons\), 2 .*; name one"):
        history.posting("maker")


def test_a_posting_is_what_it_said_at_a_moment(history: History) -> None:
    titles = [
        history.posting_at(1, at).facts.title.value
        for at in (NOON, NOON + HOUR - timedelta(microseconds=1), NOON + HOUR, None)
    ]

    assert titles == ["Lamp maker", "Lamp maker", "Lantern maker", "Lantern maker"]
    with pytest.raises(UsageError, match="nothing was known of it then"):
        history.posting_at(1, NOON - MINUTE)


# ── what changed ─────────────────────────────────────────────────────────────────────────────────


def test_changes_come_back_as_recorded_newest_last(history: History) -> None:
    assert [row.number for row in history.changes()] == [1, 2, 3, 4]
    assert history.change(1).change == a_change(LAMPS, NOON + HOUR)
    assert [row.posting for row in history.changes()] == [1, 1, 1, None]


def test_changes_are_chosen_by_posting_kind_section_time_and_severity(history: History) -> None:
    def numbers(**choice: object) -> list[int]:
        return [row.number for row in history.changes(**choice)]

    assert numbers(posting=1) == [1, 2, 3]
    assert numbers(posting=2) == []
    assert numbers(kinds=[Kind.TITLE, Kind.UNREADABLE]) == [1, 4]
    assert numbers(sections=[Section.REQUIRED]) == [2]
    assert numbers(sections=[Section.BENEFITS]) == []
    assert numbers(severity=Severity.NORMAL) == [1, 2]
    assert numbers(since=NOON + HOUR) == [1, 2, 3, 4]
    assert numbers(until=NOON + HOUR) == []
    assert numbers(since=NOON, until=NOON + 2 * HOUR, kinds=[Kind.TITLE]) == [1]


def test_an_unknown_change_is_said_with_the_way_out(history: History) -> None:
    with pytest.raises(UsageError, match="there is no change 9; `watcher history` lists them"):
        history.change(9)
    with pytest.raises(UsageError, match="there is no change 9"):
        history.explain(9)


def test_a_change_is_explained_from_its_answers_to_its_messages(history: History) -> None:
    told = history.explain(2)

    assert told.change.number == 2
    assert [(alert.title, alert.changes) for alert in told.alerts] == [("A title", (1, 2))]
    assert [(row.channel, row.state) for row in told.deliveries] == [("mail", "pending"), ("chat", "pending")]
    assert told.before is not None
    assert told.after is not None
    assert (told.before.at, told.before.parts[0].body) == (NOON, b"one")
    assert (told.after.at, told.after.parts[0].body) == (NOON + HOUR, b"two")


def test_a_change_that_nobody_is_told_of_has_no_messages(history: History) -> None:
    told = history.explain(3)

    assert (told.alerts, told.deliveries) == ((), ())


# ── for analysts ─────────────────────────────────────────────────────────────────────────────────

VIEWS = {
    "v_postings": [
        "number", "watch", "watch_key", "id", "url", "title", "company", "status",
        *(fact for fact in FACTS if fact not in {"title", "company", "status"}),
        "first_seen_at", "last_seen_at", "versions",
    ],
    "v_changes": [
        "number", "at", "watch", "watch_key", "posting", "posting_id", "url", "title", "company", "kind", "section",
        "before", "after", "summary", "evidence", "severity", "quiet", "repost_of",
    ],
    "v_fact_history": ["posting", "fact", "value", "from", "until", "evidence", "source"],
    "v_observations": ["watch", "watch_key", "first_at", "last_at", "looks", "outcome", "because"],
    "v_deliveries": [
        "id", "alert", "channel", "state", "attempts", "created_at", "due_at", "sent_at", "dead_at", "because",
        "severity", "title", "watches",
    ],
}  # fmt: skip


@pytest.fixture
def db(path: Path) -> Iterator[Database]:
    with Database(path) as opened:
        yield opened


def test_the_views_keep_their_names_and_columns(db: Database) -> None:
    assert {name: list(db[name].columns_dict) for name in db.view_names()} == VIEWS


def test_the_views_show_values_as_people_write_them(db: Database) -> None:
    lamp = next(db.query("SELECT * FROM v_postings WHERE number = 1"))
    assert (lamp["title"], lamp["workplace"], lamp["deadline"]) == ("Lantern maker", "HYBRID", "2026-04-01")
    assert (lamp["locations"], lamp["visa_sponsorship"]) == ('["Zürich","Remote"]', None)
    assert lamp["first_seen_at"] == "2026-03-02T12:00:00.000000Z"
    change = next(db.query("SELECT * FROM v_changes WHERE number = 1"))
    assert (change["watch"], change["posting"], change["after"]) == ("Lamps", 1, "Lantern maker")
    spans = list(db.query("SELECT value, \"until\" FROM v_fact_history WHERE posting = 1 AND fact = 'title'"))
    assert spans == [
        {"value": "Lamp maker", "until": "2026-03-02T13:00:00.000000Z"},
        {"value": "Lantern maker", "until": None},
    ]
    assert [row["looks"] for row in db.query("SELECT looks FROM v_observations ORDER BY watch, first_at")] == [1, 1, 1]
    assert [row["title"] for row in db.query("SELECT title FROM v_deliveries")] == ["A title", "A title"]
