"""When what waits for a channel leaves, and as how many messages."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from watcher.judge.hold import after_quiet, released_at, turn
from watcher.model import Channel, Cron, Delivery, QuietHours, Severity
from watcher.schedule import quiet_until

LONDON = "Europe/London"
NIGHT = QuietHours(time(22), time(7), LONDON)
PLAIN = Channel("mail", "json://127.0.0.1")
QUIET = replace(PLAIN, quiet=NIGHT)
DAILY = replace(PLAIN, digest=Cron("0 8 * * mon-fri", LONDON))


def at(day: int, hour: int, minute: int = 0, month: int = 1) -> datetime:
    """By London's clock, in 2026; the second of January is a Friday."""
    return datetime(2026, month, day, hour, minute, tzinfo=ZoneInfo(LONDON)).astimezone(UTC)


def delivery(number: int, created_at: datetime, severity: Severity = Severity.HIGH) -> Delivery:
    return Delivery(number, number, "mail", severity, f"alert {number}", 0, created_at, created_at)


def ids(deliveries: tuple[Delivery, ...]) -> list[int]:
    return [each.id for each in deliveries]


# ── quiet hours ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("moment", "end"),
    [
        (at(2, 21, 59), None),
        (at(2, 22), at(3, 7)),
        (at(3, 0), at(3, 7)),
        (at(3, 6, 59), at(3, 7)),
        (at(3, 7), None),
        (at(3, 12), None),
    ],
)
def test_quiet_hours_last_over_midnight(moment: datetime, end: datetime | None) -> None:
    assert quiet_until(NIGHT, moment) == end


def test_quiet_hours_of_a_day_end_on_that_day() -> None:
    noon = QuietHours(time(12), time(14, 30), LONDON)

    assert quiet_until(noon, at(2, 13)) == at(2, 14, 30)
    assert quiet_until(noon, at(2, 11, 59)) is None
    assert quiet_until(noon, at(2, 23)) is None


@pytest.mark.parametrize(
    ("evening", "hours"),
    [(at(28, 22, month=3), 8), (at(24, 22, month=10), 10), (at(2, 22), 9)],
    ids=["spring", "autumn", "any night"],
)
def test_quiet_hours_follow_the_clock_through_the_nights_when_it_is_moved(evening: datetime, hours: int) -> None:
    assert quiet_until(NIGHT, evening) == evening + timedelta(hours=hours)


def test_quiet_hours_that_end_at_a_time_that_is_jumped_over_end_all_the_same() -> None:
    until_half_past_one = QuietHours(time(22), time(1, 30), LONDON)
    night = datetime(2026, 3, 29, 0, 59, tzinfo=UTC)  # at 01:00 UTC the clock jumps to 02:00

    assert quiet_until(until_half_past_one, night) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_quiet_hours_that_end_at_a_time_that_comes_twice_end_at_the_first() -> None:
    until_half_past_one = QuietHours(time(22), time(1, 30), LONDON)
    first, second = datetime(2026, 10, 25, 0, 29, tzinfo=UTC), datetime(2026, 10, 25, 1, 29, tzinfo=UTC)

    assert quiet_until(until_half_past_one, first) == first + timedelta(minutes=1)
    assert quiet_until(until_half_past_one, second) is None


def test_in_quiet_hours_only_what_is_critical_leaves() -> None:
    low, grave = delivery(1, at(3, 2)), delivery(2, at(3, 3), Severity.CRITICAL)

    now = turn(QUIET, [low, grave], at(3, 4))

    assert ids(now.leaving) == [2]
    assert now.held == {1: at(3, 7)}


def test_what_was_held_in_quiet_hours_leaves_as_one_and_later_news_on_its_own() -> None:
    night = [delivery(1, at(2, 22)), delivery(2, at(3, 3)), delivery(3, at(3, 6, 59))]
    later = delivery(4, at(3, 7))

    assert ids(turn(QUIET, [*night, later], at(3, 7)).leaving) == [1, 2, 3]
    assert ids(turn(QUIET, [later], at(3, 7)).leaving) == [4]


def test_what_could_not_be_sent_in_the_evening_wakes_nobody() -> None:
    failed = replace(delivery(1, at(2, 21)), attempts=3, due_at=at(3, 2))

    assert turn(QUIET, [failed], at(3, 2)).held == {1: at(3, 7)}
    assert ids(turn(QUIET, [failed], at(3, 7)).leaving) == [1]


def test_a_laptop_that_slept_through_the_end_of_quiet_hours_sends_one_message() -> None:
    night = [delivery(n, at(3, n)) for n in range(1, 7)]

    assert ids(turn(QUIET, night, at(5, 13)).leaving) == [1, 2, 3, 4, 5, 6]


def test_a_clock_that_is_set_back_into_quiet_hours_holds_again() -> None:
    held = delivery(1, at(3, 5))

    assert ids(turn(QUIET, [held], at(3, 7, 10)).leaving) == [1]
    assert turn(QUIET, [held], at(3, 6, 10)).held == {1: at(3, 7)}


def test_notices_wait_for_the_morning_too() -> None:
    assert after_quiet(QUIET, at(3, 3)) == at(3, 7)
    assert after_quiet(PLAIN, at(3, 3)) == at(3, 3)


# ── digests ──────────────────────────────────────────────────────────────────────────────────────


def test_a_digest_tells_all_that_came_since_the_last_one_however_grave() -> None:
    friday = [delivery(1, at(2, 9)), delivery(2, at(2, 17), Severity.CRITICAL)]

    assert turn(DAILY, friday, at(2, 18)) == replace(
        turn(DAILY, friday, at(2, 18)), leaving=(), held={1: at(5, 8), 2: at(5, 8)}
    )
    assert ids(turn(DAILY, [*friday, delivery(3, at(5, 8, 1))], at(5, 8, 2)).leaving) == [1, 2]


def test_several_digests_that_a_suspended_laptop_missed_are_one() -> None:
    week = [delivery(n, at(n, 12)) for n in range(5, 9)]

    assert ids(turn(DAILY, week, at(12, 15)).leaving) == [5, 6, 7, 8]


def test_a_digest_in_quiet_hours_waits_for_their_end_but_for_what_is_critical() -> None:
    early = replace(QUIET, digest=Cron("0 6 * * *", LONDON))

    assert released_at(early, delivery(1, at(2, 12))) == at(3, 7)
    assert released_at(early, delivery(1, at(2, 12), Severity.CRITICAL)) == at(3, 6)


def test_a_digest_at_a_time_that_comes_twice_comes_once() -> None:
    nightly = replace(PLAIN, digest=Cron("30 1 * * *", LONDON))
    before, between = datetime(2026, 10, 24, 12, tzinfo=UTC), datetime(2026, 10, 25, 0, 45, tzinfo=UTC)

    assert released_at(nightly, delivery(1, before)) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert released_at(nightly, delivery(2, between)) == datetime(2026, 10, 26, 1, 30, tzinfo=UTC)


def test_without_rules_each_delivery_leaves_on_its_own_the_oldest_first() -> None:
    assert ids(turn(PLAIN, [delivery(1, at(2, 9)), delivery(2, at(2, 9))], at(2, 9)).leaving) == [1]
