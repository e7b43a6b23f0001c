"""When people are reminded of a deadline, and when it has passed."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.pages import watch
from tests.postings import having, stated
from watcher.judge.remind import passes_at, planned, reminders
from watcher.judge.zones import zone_of
from watcher.model import Deadline, Kind, Nearing, Planned, Severity

LONDON = ZoneInfo("Europe/London")
DAY = timedelta(days=1)
LONG_AGO = datetime(2026, 1, 2, 12, tzinfo=UTC)
SPANS = (7 * DAY, 2 * DAY, DAY)
WATCH = replace(watch(), remind=SPANS)
JULY = Deadline(date(2026, 7, 17))


def at(day: int, hour: int = 0, minute: int = 0, month: int = 7) -> datetime:
    """By London's clock."""
    return datetime(2026, month, day, hour, minute, tzinfo=LONDON).astimezone(UTC)


def nearing(deadline: Deadline = JULY, since: datetime = LONG_AGO, **more: object) -> Nearing:
    posting = having(deadline=stated(deadline, "Apply by 17 July"))
    known = Nearing(1, 1, LONG_AGO, WATCH.key, posting, since, announced=True, told_at=None)
    return replace(known, **more)  # type: ignore[arg-type]


def think(about: Nearing, now: datetime) -> Planned:
    return planned(WATCH, about, LONDON, now)


def told(about: Nearing, now: datetime) -> str | None:
    change = think(about, now).change
    return change.summary if change else None


def year_of(about: Nearing) -> list[tuple[datetime, str]]:
    """All that is told of it over time, each thing at its moment."""
    found, now = [], about.since
    while (plan := think(about, now)).next_at:
        now = plan.next_at
        if change := think(about, now).change:
            found.append((now, change.summary))
            about = replace(about, told_at=now)
    return found


def test_a_day_is_reminded_of_in_the_morning_and_has_passed_when_it_is_over_everywhere() -> None:
    assert year_of(nearing()) == [
        (at(10, 9), "Deadline in 7 days: 17 July 2026"),
        (at(15, 9), "Deadline in 2 days: 17 July 2026"),
        (at(16, 9), "Deadline tomorrow: 17 July 2026"),
        (datetime(2026, 7, 18, 12, tzinfo=UTC), "Deadline passed: 17 July 2026"),
    ]


def test_a_reminder_is_high_and_the_end_is_normal() -> None:
    near, passed = think(nearing(), at(10, 9)).change, think(nearing(), at(19, 9)).change

    assert near is not None
    assert passed is not None
    assert (near.kind, near.severity, near.after, near.evidence) == (
        Kind.DEADLINE_NEAR,
        Severity.HIGH,
        "2026-07-17",
        "Apply by 17 July",
    )
    assert (passed.kind, passed.severity) == (Kind.DEADLINE_PASSED, Severity.NORMAL)


def test_a_moment_with_its_zone_is_reminded_of_exactly() -> None:
    deadline = Deadline(date(2026, 7, 17), "23:59", "EDT")
    end = datetime(2026, 7, 18, 3, 59, tzinfo=UTC)

    assert year_of(nearing(deadline)) == [
        (end - 7 * DAY, "Deadline in 6 days: 17 July 2026, 23:59 EDT"),
        (end - 2 * DAY, "Deadline tomorrow: 17 July 2026, 23:59 EDT"),
        (end - DAY, "Deadline today: 17 July 2026, 23:59 EDT"),
        (end, "Deadline passed: 17 July 2026, 23:59 EDT"),
    ]


@pytest.mark.parametrize(
    "deadline",
    [
        Deadline(date(2026, 7, 17), "17:00"),
        Deadline(date(2026, 7, 17), "17:00", "local time"),
        Deadline(date(2026, 7, 17), "17:00", "IST"),
        Deadline(date(2026, 7, 17), "00:00", "EDT"),
    ],
    ids=["no zone", "whose local time", "India or Israel", "which end of the day"],
)
def test_a_time_that_may_be_several_moments_counts_as_its_day(deadline: Deadline) -> None:
    assert reminders(deadline, SPANS, LONDON) == reminders(JULY, SPANS, LONDON)
    assert passes_at(deadline) == passes_at(JULY)


def test_of_two_readings_the_earlier_is_reminded_of_and_the_later_passes() -> None:
    either = Deadline(date(2026, 10, 9), alternative=date(2026, 9, 10))

    assert reminders(either, (DAY,), LONDON) == [at(9, 9, month=9)]
    assert passes_at(either) == datetime(2026, 10, 10, 12, tzinfo=UTC)
    assert told(nearing(either), at(9, 9, month=9)) == "Deadline tomorrow: 9 October 2026 or 10 September 2026"


def test_a_part_of_a_day_counts_from_the_end_of_the_day() -> None:
    assert reminders(JULY, (timedelta(hours=12),), LONDON) == [at(17, 12)]


def test_whole_days_are_days_of_the_clock_also_where_it_is_moved() -> None:
    after_spring, after_autumn = Deadline(date(2026, 3, 30)), Deadline(date(2026, 10, 26))

    assert reminders(after_spring, (2 * DAY,), LONDON) == [datetime(2026, 3, 28, 9, tzinfo=UTC)]
    assert reminders(after_autumn, (2 * DAY,), LONDON) == [datetime(2026, 10, 24, 8, tzinfo=UTC)]


def test_a_suspended_laptop_tells_the_last_reminder_that_it_missed_and_no_other() -> None:
    asleep = nearing()

    assert told(asleep, at(15, 20)) == "Deadline in 2 days: 17 July 2026"
    assert told(replace(asleep, told_at=at(15, 20)), at(15, 21)) is None
    assert told(asleep, at(25)) == "Deadline passed: 17 July 2026"
    assert told(replace(asleep, told_at=at(25)), at(26)) is None


def test_a_clock_that_is_set_back_repeats_no_reminder() -> None:
    done = nearing(told_at=at(15, 9))

    assert told(done, at(15, 8, 30)) is None
    assert told(done, at(15, 9, 30)) is None


def test_a_deadline_that_was_told_when_it_came_is_reminded_of_later_only() -> None:
    moved = nearing(since=at(15, 12))

    assert told(moved, at(15, 12, 1)) is None
    assert think(moved, at(15, 12, 1)).next_at == at(16, 9)


def test_a_deadline_that_nobody_heard_of_is_reminded_of_once_at_the_first_look() -> None:
    first_look = nearing(since=at(16, 12), announced=False)

    assert told(first_look, at(16, 12)) == "Deadline tomorrow: 17 July 2026"
    assert told(replace(first_look, told_at=at(16, 12)), at(16, 13)) is None


def test_a_deadline_that_had_passed_when_it_was_first_read_is_never_told() -> None:
    late = nearing(since=at(25), announced=False)

    assert think(late, at(25)) == Planned(late, None, None)


def test_a_rolling_deadline_is_nothing_to_think_of() -> None:
    rolling = nearing(Deadline(None))

    assert think(rolling, at(10)) == Planned(rolling, None, None)


def test_without_reminders_only_the_end_is_told() -> None:
    plan = planned(replace(WATCH, remind=()), nearing(), LONDON, at(10, 9))

    assert plan.change is None
    assert plan.next_at == passes_at(JULY)


def test_a_watch_that_wants_no_reminders_keeps_them_quiet() -> None:
    plan = planned(replace(WATCH, alert_on=frozenset({"salary"})), nearing(), LONDON, at(10, 9))

    assert plan.change is not None
    assert plan.change.quiet


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("EDT", -4),
        ("ET", -4),
        ("US Eastern Time", -4),
        ("Pacific", -7),
        ("AoE", -12),
        ("Anywhere on Earth", -12),
        ("UTC", 0),
        ("GMT+2", 2),
        ("UTC−03:30", -3.5),
        ("CEST", 2),
        ("MESZ", 2),
        ("London time", 1),
        ("heure de Paris", 2),
        ("AEST", 10),
        ("日本時間", 9),
    ],
)
def test_zones_as_postings_name_them(words: str, hours: float) -> None:
    zone = zone_of(words)

    assert zone is not None
    assert datetime(2026, 7, 17, 12, tzinfo=zone).utcoffset() == timedelta(hours=hours)


@pytest.mark.parametrize("words", ["IST", "CST", "local time", "BST", "UTC+99", "hora de Lisboa", ""])
def test_zones_that_may_be_several_are_none(words: str) -> None:
    assert zone_of(words) is None
