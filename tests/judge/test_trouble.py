"""A watch in trouble, alone and with the others of its host."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from watcher import address
from watcher.check import check
from watcher.judge.trouble import DEFECT, may_be_the_hosts, overdue, with_company
from watcher.model import (
    Answer,
    Blank,
    Change,
    Channel,
    Check,
    Cron,
    Every,
    Failed,
    Failing,
    Host,
    Kind,
    Late,
    NotModified,
    Observation,
    Outcome,
    Severity,
    State,
    Wall,
    Watch,
)

DOWN_AT = datetime(2026, 11, 20, 9, tzinfo=UTC)
NOW = DOWN_AT + timedelta(hours=6)
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
MAIL, CHAT = Channel("mail", "json://127.0.0.1/mail"), Channel("chat", "json://127.0.0.1/chat")


def a_watch(name: str, **more: object) -> Watch:
    url = f"https://example.org/jobs/{name}"
    return replace(Watch(address.key(url), name, url, Every(HOUR)), **more)


OURS = a_watch("pilot")
REFUSED = Failed("connection refused")
OTHERS = [a_watch(f"keeper {n}") for n in range(3)]


def telling(watch: Watch = OURS, answer: Answer = REFUSED, since: datetime = DOWN_AT) -> Check:
    """The fifth look that failed."""
    state = State(failures=4, failing_since=since, checked_at=NOW - HOUR, revision=4)
    return check(watch, state, answer, NOW)


def failing(watch: Watch, told: bool = False, since: datetime = DOWN_AT, **last: object) -> Failing:
    seen = replace(Observation(NOW - MINUTE, Outcome.ERROR, "connection refused"), **last)
    return Failing(watch.key, since, told, seen)


def judged(
    *others: Failing,
    done: Check | None = None,
    answered_at: datetime | None = None,
    watches: Sequence[Watch] = OTHERS,
    channels: Sequence[Channel] = (MAIL, CHAT),
) -> Check:
    known = {each.key: each for each in (OURS, *watches)}
    return with_company(done or telling(), Host("example.org", answered_at, others), known, channels)


# ── a host that is down ──────────────────────────────────────────────────────────────────────────


def test_the_first_watch_of_a_host_that_is_down_names_the_others() -> None:
    done = judged(*map(failing, OTHERS))

    (told,) = done.changes
    assert done.state.unreadable_told
    assert told.summary == (
        "Cannot be read since 20 November 09:00 UTC: connection refused;"
        " 3 other watches of example.org cannot be read either"
    )
    assert told.after == ["keeper 0", "keeper 1", "keeper 2"]


def test_a_watch_that_fails_alone_is_told_alone() -> None:
    alone = telling()

    assert judged() == alone
    assert judged(failing(OURS, told=True)) == alone


def test_a_further_watch_of_the_host_is_not_told_and_asks_again() -> None:
    done = judged(failing(OTHERS[0], told=True))

    assert done.changes == ()
    assert (done.state.unreadable_told, done.state.failures) == (False, 5)
    again = check(OURS, done.state, REFUSED, NOW + HOUR)
    assert [each.kind for each in again.changes] == [Kind.UNREADABLE]
    assert judged(failing(OTHERS[0], told=True), done=again).changes == ()
    assert [each.kind for each in judged(done=again).changes] == [Kind.UNREADABLE]


def test_the_trouble_of_a_page_itself_is_told_of_each() -> None:
    done = telling(answer=Failed(f"{DEFECT}: KeyError: 'x'"))

    assert not may_be_the_hosts(done)
    assert judged(failing(OTHERS[0], told=True), done=done) == done


@pytest.mark.parametrize(
    "last",
    [
        {"outcome": Outcome.GONE},
        {"because": f"{DEFECT}: KeyError: 'x'"},
    ],
    ids=["gone", "defect"],
)
def test_a_page_that_is_in_trouble_itself_explains_no_other(last: dict[str, object]) -> None:
    assert judged(failing(OTHERS[0], told=True, **last)) == telling()


def test_a_watch_that_is_no_longer_configured_explains_no_other() -> None:
    assert judged(failing(OTHERS[0], told=True), watches=[]) == telling()


@pytest.mark.parametrize("answer", [Wall("HTTP 429: too many requests"), Blank("an empty answer")])
def test_a_wall_or_an_empty_answer_may_be_the_hosts(answer: Answer) -> None:
    walled = telling(answer=answer)

    assert judged(failing(OTHERS[0], told=True, outcome=Outcome.WALL), done=walled).changes == ()


@pytest.mark.parametrize(
    ("ours", "other", "apart", "one_outage"),
    [
        (Every(MINUTE), Every(6 * HOUR), 6 * HOUR, True),
        (Every(6 * HOUR), Every(MINUTE), -6 * HOUR, True),
        (Every(MINUTE), Every(6 * HOUR), 6 * HOUR + MINUTE, False),
        (Every(MINUTE), Every(2 * MINUTE), 10 * MINUTE, True),
        (Every(timedelta(0)), Every(MINUTE), 11 * MINUTE, False),
        (Every(MINUTE), Cron("0 8 * * *", "UTC"), 24 * HOUR, True),
        (Cron("0 8 * * *", "UTC"), Every(MINUTE), 25 * HOUR, False),
    ],
)
def test_one_outage_is_what_their_schedules_may_have_met_together(
    ours: Every | Cron, other: Every | Cron, apart: timedelta, one_outage: bool
) -> None:
    known = failing(OTHERS[0], told=True, since=DOWN_AT + apart)
    done = telling(replace(OURS, schedule=ours))

    judgement = judged(known, done=done, watches=[replace(OTHERS[0], schedule=other)])

    assert (judgement.changes == ()) is one_outage


def test_where_the_host_has_answered_since_each_is_told() -> None:
    known = failing(OTHERS[0], told=True)

    assert judged(known, answered_at=DOWN_AT - MINUTE).changes == ()
    (told,) = judged(known, answered_at=DOWN_AT + MINUTE).changes
    assert told.kind is Kind.UNREADABLE


@pytest.mark.parametrize(
    ("ours", "other", "is_known"),
    [
        ({}, {}, True),
        ({"channels": ("mail",)}, {}, True),
        ({}, {"channels": ("mail",)}, False),
        ({"channels": ("chat",)}, {"channels": ("mail",)}, False),
        ({}, {"alert_on": frozenset({"deadline"})}, False),
    ],
)
def test_it_is_known_only_where_the_same_channels_were_told(
    ours: Mapping[str, object], other: Mapping[str, object], is_known: bool
) -> None:
    done = telling(replace(OURS, **ours))

    judgement = judged(failing(OTHERS[0], told=True), done=done, watches=[replace(OTHERS[0], **other)])

    assert (judgement.changes == ()) is is_known


def test_a_channel_that_takes_only_some_watches_is_told_of_those() -> None:
    picky = replace(CHAT, watches=frozenset({OURS.name}))

    assert [each.kind for each in judged(failing(OTHERS[0], told=True), channels=[MAIL, picky]).changes]
    assert judged(failing(OTHERS[0], told=True), channels=[MAIL]).changes == ()


def test_a_watch_that_wants_no_word_of_trouble_keeps_it_quiet() -> None:
    done = telling(replace(OURS, alert_on=frozenset({"deadline"})))

    assert judged(failing(OTHERS[0], told=True), done=done) == done
    assert done.changes[0].quiet


def ending(read_told: bool = True, **state: object) -> Check:
    """A look that can be read again."""
    state = State(failures=9, failing_since=DOWN_AT, unreadable_told=read_told, checked_at=NOW - HOUR, **state)
    return check(OURS, state, NotModified(), NOW)


def test_the_end_says_how_many_others_have_still_to_be_looked_at() -> None:
    (ended,) = judged(*map(failing, OTHERS), done=ending()).changes

    assert ended.kind is Kind.READABLE
    assert ended.summary.endswith("; 3 other watches of example.org are looked at in turn")
    assert ended.after is None


def test_the_end_says_nothing_of_others_that_were_told_of_themselves_or_are_well() -> None:
    assert judged(failing(OTHERS[0], told=True), done=ending()) == ending()
    assert judged(done=ending()) == ending()


def test_the_end_of_being_overdue_is_no_matter_of_the_host() -> None:
    late = ending(read_told=False, overdue_told=True)

    assert [each.kind for each in late.changes] == [Kind.READABLE]
    assert judged(failing(OTHERS[0]), done=late) == late


# ── a watch that is not looked at ────────────────────────────────────────────────────────────────

ADDED_AT = DOWN_AT - 30 * 24 * HOUR
LONG_AGO = ADDED_AT


def late(checked_at: datetime | None = DOWN_AT, watch: Watch = OURS, **more: object) -> Late:
    due_at = (checked_at or ADDED_AT) + MINUTE
    return replace(Late(watch.key, ADDED_AT, checked_at, due_at, told=False), **more)


def told(each: Late, now: datetime, awake_since: datetime = LONG_AGO, watch: Watch = OURS) -> list[Change]:
    return list(overdue([each], {watch.key: watch}, now, awake_since))


def test_a_watch_is_overdue_two_intervals_after_its_last_look() -> None:
    assert told(late(), DOWN_AT + 2 * HOUR - timedelta(seconds=1)) == []

    (change,) = told(late(), DOWN_AT + 2 * HOUR)

    assert (change.kind, change.severity, change.quiet) == (Kind.OVERDUE, Severity.HIGH, None)
    assert change.summary == "Not looked at since 20 November 09:00 UTC, though due every 1 h"
    assert (change.watch, change.watch_key, change.url) == (OURS.name, OURS.key, OURS.url)


def test_one_that_was_never_looked_at_says_when_it_was_added() -> None:
    (change,) = told(late(None), DOWN_AT)

    assert change.summary == "Not looked at yet, added on 21 October 09:00 UTC, though due every 1 h"


def test_a_cron_time_is_overdue_when_two_have_passed() -> None:
    daily = a_watch("daily", schedule=Cron("0 8 * * *", "Europe/London"))
    due = late(watch=daily, due_at=datetime(2026, 11, 21, 8, tzinfo=UTC))

    assert told(due, datetime(2026, 11, 22, 7, 59, tzinfo=UTC), watch=daily) == []
    (change,) = told(due, datetime(2026, 11, 22, 8, tzinfo=UTC), watch=daily)
    assert change.summary.endswith("though due at the times “0 8 * * *” (Europe/London)")


def test_it_is_told_once() -> None:
    assert told(late(told=True), DOWN_AT + 9 * HOUR) == []


def test_a_pause_of_the_process_does_not_count() -> None:
    morning = DOWN_AT + 9 * HOUR

    assert told(late(), morning + HOUR, awake_since=morning) == []
    assert len(told(late(), morning + 2 * HOUR, awake_since=morning)) == 1


def test_a_watch_that_was_put_back_or_is_no_longer_paused_has_an_interval_first() -> None:
    back = late(DOWN_AT - 20 * 24 * HOUR, due_at=NOW)

    assert told(back, NOW + timedelta(seconds=1)) == []
    assert len(told(back, NOW + HOUR)) == 1


def test_what_is_no_longer_configured_is_not_late() -> None:
    assert list(overdue([late()], {}, NOW, LONG_AGO)) == []


def test_alert_on_hushes_lateness_as_all_else() -> None:
    picky = replace(OURS, alert_on=frozenset({"deadline"}))

    (change,) = told(late(), NOW, watch=picky)

    assert change.quiet == "the watch's alert_on leaves it out"
