"""When to look next."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.model import Cron, Every
from watcher.schedule import cron_complaint, excused_until, most_at_once, next_check_at, overdue_at

MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds are naive
INTERVALS = st.timedeltas(timedelta(milliseconds=1), timedelta(days=800))


def following(expression: str, zone: str, start: datetime, count: int) -> list[datetime]:
    """The next moments of a cron time, as that zone's clock shows them."""
    found = [start]
    for _ in range(count):
        found.append(next_check_at(Cron(expression, zone), "key", found[-1]))
    return [each.astimezone(ZoneInfo(zone)) for each in found[1:]]


# ── intervals ────────────────────────────────────────────────────────────────────────────────────


@given(INTERVALS, st.text(), MOMENTS)
def test_an_interval_comes_later_and_within_itself(interval: timedelta, key: str, after: datetime) -> None:
    found = next_check_at(Every(interval), key, after)

    assert after < found <= after + interval


@given(INTERVALS, st.text(), MOMENTS, st.floats(0, 1, exclude_max=True))
def test_an_interval_keeps_its_phase_over_restarts(interval: timedelta, key: str, after: datetime, part: float) -> None:
    found = next_check_at(Every(interval), key, after)
    restarted_at = min(after + (found - after) * part, found - timedelta(microseconds=1))

    assert next_check_at(Every(interval), key, restarted_at) == found
    assert next_check_at(Every(interval), key, found) == found + interval


def test_an_interval_of_nothing_is_now() -> None:
    now = datetime(2026, 3, 1, 12, tzinfo=UTC)

    assert next_check_at(Every(timedelta()), "key", now) == now


def test_many_watches_are_spread_evenly() -> None:
    start = datetime(2026, 3, 1, tzinfo=UTC)
    tenths = [0] * 10
    for number in range(10_000):
        found = next_check_at(Every(timedelta(hours=6)), f"example.org/jobs/{number}", start)
        tenths[(found - start - timedelta(microseconds=1)) // timedelta(minutes=36)] += 1

    assert min(tenths) > 850
    assert max(tenths) < 1150


def test_an_interval_pays_no_heed_to_the_zone_of_the_moment() -> None:
    spring = datetime(2026, 3, 29, 1, 30, tzinfo=ZoneInfo("Europe/Berlin"))

    found = next_check_at(Every(timedelta(hours=1)), "key", spring)

    assert found == next_check_at(Every(timedelta(hours=1)), "key", spring.astimezone(UTC))
    assert found.tzinfo is UTC


# ── cron times ───────────────────────────────────────────────────────────────────────────────────

SUNDAY = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("0 8 * * *", ["Sun 01 08:00", "Mon 02 08:00", "Tue 03 08:00"]),
        ("0 0 * * *", ["Mon 02 00:00", "Tue 03 00:00", "Wed 04 00:00"]),
        ("*/30 9-10 * * mon-fri", ["Mon 02 09:00", "Mon 02 09:30", "Mon 02 10:00"]),
        ("0 8 * * 0", ["Sun 01 08:00", "Sun 08 08:00", "Sun 15 08:00"]),
        ("0 8 * * 7", ["Sun 01 08:00", "Sun 08 08:00", "Sun 15 08:00"]),
        ("0 8 * * 1", ["Mon 02 08:00", "Mon 09 08:00", "Mon 16 08:00"]),
        ("0 8 * * 1-5/2", ["Mon 02 08:00", "Wed 04 08:00", "Fri 06 08:00"]),
        ("0 8 * * 5-7", ["Sun 01 08:00", "Fri 06 08:00", "Sat 07 08:00"]),
        ("0 8 * * FRI-sun", ["Sun 01 08:00", "Fri 06 08:00", "Sat 07 08:00"]),
        ("0 8 * * sat-mon", ["Sun 01 08:00", "Mon 02 08:00", "Sat 07 08:00"]),
        ("0 8 * * */3", ["Sun 01 08:00", "Wed 04 08:00", "Sat 07 08:00"]),
        ("0 8 3,5 * *", ["Tue 03 08:00", "Thu 05 08:00", "Fri 03 08:00"]),
        ("0 8 13 * fri", ["Fri 06 08:00", "Fri 13 08:00", "Fri 20 08:00"]),  # either day is enough
        ("0 8 */2 * mon", ["Mon 09 08:00", "Mon 23 08:00", "Mon 13 08:00"]),  # a star: both days must fit
        ("0 0 30 2 tue", ["Tue 02 00:00", "Tue 09 00:00", "Tue 16 00:00"]),  # a 30 February never, its Tuesdays do
        ("50/5 8 * jan-mar *", ["Sun 01 08:50", "Sun 01 08:55", "Mon 02 08:50"]),
    ],
)
def test_a_cron_time_means_what_crontab_means(expression: str, expected: list[str]) -> None:
    assert cron_complaint(expression) is None
    assert [f"{each:%a %d %H:%M}" for each in following(expression, "UTC", SUNDAY, 3)] == expected


@pytest.mark.parametrize(
    ("expression", "complaint"),
    [
        ("", 'is not a cron time "minute hour day month weekday" (try "0 8 * * mon-fri")'),
        ("@daily", 'is not a cron time "minute hour day month weekday" (try "0 8 * * mon-fri")'),
        ("0 0 8 * * *", 'is not a cron time "minute hour day month weekday" (try "0 8 * * mon-fri")'),
        ("60 * * * *", 'has "60" as its minute (0 to 59 are allowed)'),
        ("0 8,24 * * *", 'has "24" as its hour (0 to 23 are allowed)'),
        ("0 0 0 * *", 'has "0" as its day (1 to 31 are allowed)'),
        ("0 0 last * *", 'has "last" as its day (1 to 31 are allowed)'),
        ("0 0 * 13 *", 'has "13" as its month (1 to 12 are allowed)'),
        ("0 0 * mon *", 'has "mon" as its month (1 to 12 are allowed)'),
        ("0 0 * * 8", 'has "8" as its weekday (0 to 7 are allowed)'),
        ("0 0 * * 1-", 'has "1-" as its weekday (0 to 7 are allowed)'),
        ("0 0 * * ,", 'has "" as its weekday (0 to 7 are allowed)'),
        ("0 ٣ * * *", 'has "٣" as its hour (0 to 23 are allowed)'),
        ("*/0 * * * *", 'has the step "0" in its minute "*/0" (1 to 59 are allowed)'),
        ("0 22-6 * * *", 'has "22-6" as its hour, which runs backwards (0 to 23 are allowed)'),
        ("0 0 30 2 *", 'never comes: no day "30" in month "2"'),
        ("0 0 31 feb,apr,6,9,nov *", 'never comes: no day "31" in month "feb,apr,6,9,nov"'),
    ],
)
def test_a_cron_time_that_cannot_be_is_refused(expression: str, complaint: str) -> None:
    assert cron_complaint(expression) == complaint
    with pytest.raises(ValueError, match=re.escape(complaint)):
        next_check_at(Cron(expression, "UTC"), "key", SUNDAY)


def test_the_day_of_a_leap_year_is_waited_for() -> None:
    assert following("0 0 29 2 *", "UTC", SUNDAY, 1) == [datetime(2028, 2, 29, tzinfo=UTC)]


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Santiago"])
@pytest.mark.parametrize("expression", ["30 2 * * *", "15 0 * * *", "5,40 2 * * *", "59 1 * * *", "0 3 * * *"])
def test_a_daily_time_comes_once_on_every_day_of_the_year(expression: str, zone: str) -> None:
    times = len(expression.split()[0].split(","))
    start = datetime(2026, 1, 1, tzinfo=ZoneInfo(zone))

    found = following(expression, zone, start, 365 * times)

    days = [each.date() for each in found]
    assert days == [date(2026, 1, 1) + timedelta(days=number // times) for number in range(365 * times)]


def test_a_time_that_the_clock_jumps_over_comes_as_if_it_had_not() -> None:
    night = datetime(2026, 3, 28, 12, tzinfo=UTC)

    found = following("30 2 * * *", "Europe/Berlin", night, 2)

    assert [each.astimezone(UTC) for each in found] == [
        datetime(2026, 3, 29, 1, 30, tzinfo=UTC),
        datetime(2026, 3, 30, 0, 30, tzinfo=UTC),
    ]


def test_a_time_that_the_clock_shows_twice_comes_at_the_first() -> None:
    night = datetime(2026, 10, 24, 12, tzinfo=UTC)

    found = following("30 2 * * *", "Europe/Berlin", night, 2)

    assert [each.astimezone(UTC) for each in found] == [
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
        datetime(2026, 10, 26, 1, 30, tzinfo=UTC),
    ]


CHANGE_DAYS = {
    "Europe/London": [date(2025, 3, 30), date(2025, 10, 26)],
    "America/New_York": [date(2025, 3, 9), date(2025, 11, 2)],
    "America/Santiago": [date(2025, 4, 5), date(2025, 9, 7)],  # at midnight, as in Beirut
    "Asia/Beirut": [date(2025, 3, 30), date(2025, 10, 25)],
    "Africa/Casablanca": [date(2025, 2, 23), date(2025, 4, 6)],  # Ramadan
    "Australia/Lord_Howe": [date(2025, 4, 6), date(2025, 10, 5)],  # by half an hour
}
DAY = timedelta(days=1)


def length(day: date, zone: str) -> timedelta:
    """How long a day lasts."""
    here = ZoneInfo(zone)
    begin, end = (datetime(each.year, each.month, each.day, tzinfo=here) for each in (day, day + DAY))
    return end.astimezone(UTC) - begin.astimezone(UTC)


@pytest.mark.parametrize(("zone", "day"), [(zone, day) for zone, days in CHANGE_DAYS.items() for day in days])
def test_each_quarter_of_an_hour_comes_once_on_the_day_when_the_clock_is_moved(zone: str, day: date) -> None:
    start = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone)) - DAY - timedelta(seconds=1)
    expressions = [f"{minute} {hour} * * *" for hour in range(24) for minute in (0, 15, 30, 45)]

    found = {each: following(each, zone, start, 4) for each in expressions}

    assert length(day, zone) != DAY
    days = [day + number * DAY for number in (-1, 0, 1, 2)]
    assert {each: [moment.date() for moment in moments] for each, moments in found.items()} == dict.fromkeys(
        expressions, days
    )


@pytest.mark.parametrize(
    ("zone", "expression", "expected"),
    [
        ("Europe/London", "30 1 30 3 *", "2025-03-30 01:30"),  # jumped over: as if the clock had not moved
        ("Europe/London", "30 1 26 10 *", "2025-10-26 00:30"),  # shown twice: the first
        ("America/New_York", "30 2 9 3 *", "2025-03-09 07:30"),
        ("America/New_York", "30 1 2 11 *", "2025-11-02 05:30"),
        ("America/Santiago", "30 0 7 9 *", "2025-09-07 04:30"),
        ("America/Santiago", "30 23 5 4 *", "2025-04-06 02:30"),
        ("Africa/Casablanca", "30 2 6 4 *", "2025-04-06 02:30"),
        ("Africa/Casablanca", "30 2 23 2 *", "2025-02-23 01:30"),
        ("Australia/Lord_Howe", "15 2 5 10 *", "2025-10-04 15:45"),
        ("Australia/Lord_Howe", "45 1 6 4 *", "2025-04-05 14:45"),
    ],
)
def test_a_moved_clock_skips_and_doubles_no_time(zone: str, expression: str, expected: str) -> None:
    (found,) = following(expression, zone, datetime(2025, 1, 1, tzinfo=UTC), 1)

    assert f"{found.astimezone(UTC):%Y-%m-%d %H:%M}" == expected


@pytest.mark.parametrize("evening", [datetime(2026, 3, 28, 20, tzinfo=UTC), datetime(2026, 10, 24, 20, tzinfo=UTC)])
def test_a_time_of_every_hour_follows_real_time_through_both_nights(evening: datetime) -> None:
    found = following("*/20 * * * *", "Europe/Berlin", evening, 36)

    assert [each.astimezone(UTC) for each in found] == [
        evening + timedelta(minutes=20 * number) for number in range(1, 37)
    ]


def test_the_two_moments_that_a_clock_shows_alike_have_their_own_next_time() -> None:
    first, second = (datetime(2026, 10, 25, 2, 50, fold=fold, tzinfo=ZoneInfo("Europe/Berlin")) for fold in (0, 1))

    found = [next_check_at(Cron("0 * * * *", "Europe/Berlin"), "key", each) for each in (first, second)]

    assert found == [datetime(2026, 10, 25, 1, tzinfo=UTC), datetime(2026, 10, 25, 2, tzinfo=UTC)]


FIXED = st.sets(st.integers(0, 4), min_size=1, max_size=3)
NIGHTS = {
    "Europe/Berlin": [date(2026, 3, 29), date(2026, 10, 25)],
    "America/New_York": [date(2026, 3, 8), date(2026, 11, 1)],
    "Australia/Lord_Howe": [date(2026, 4, 5), date(2026, 10, 4)],
    "America/St_Johns": [date(2026, 3, 8), date(2026, 11, 1)],
}


@settings(max_examples=60, deadline=None)
@given(
    st.sets(st.integers(0, 59), min_size=1, max_size=4),
    FIXED | st.none(),
    st.sampled_from([(zone, night) for zone, nights in NIGHTS.items() for night in nights]),
    st.integers(0, 18 * 60),
)
def test_the_next_time_is_the_first_of_all_times(
    minutes: set[int], hours: set[int] | None, place: tuple[str, date], offset: int
) -> None:
    zone, night = ZoneInfo(place[0]), place[1]
    expression = f"{','.join(map(str, minutes))} {','.join(map(str, hours)) if hours else '*'} * * *"
    midnight = datetime(night.year, night.month, night.day, tzinfo=zone).astimezone(UTC)
    after = midnight - timedelta(hours=6) + timedelta(minutes=offset)

    found = next_check_at(Cron(expression, place[0]), "key", after)

    assert found == min(each for each in all_times(minutes, hours, zone, midnight) if each > after)


def all_times(minutes: set[int], hours: set[int] | None, zone: ZoneInfo, midnight: datetime) -> Iterator[datetime]:
    """Every moment of the three days around midnight, found minute by minute."""
    start = midnight - timedelta(days=1)
    for minute in range(4 * 24 * 60):
        wall = start.replace(tzinfo=None) + timedelta(minutes=minute)
        if wall.minute in minutes and (hours is None or wall.hour in hours):
            yield wall.replace(tzinfo=zone).astimezone(UTC)
        shown = (start + timedelta(minutes=minute)).astimezone(zone)
        if shown.minute in minutes and hours is None:
            yield start + timedelta(minutes=minute)


@settings(deadline=None)
@given(st.text(alphabet="0123456789*/-, abdefjmnoprstuw", max_size=20))
def test_a_cron_time_is_refused_or_comes(expression: str) -> None:
    if cron_complaint(expression) is None:
        assert next_check_at(Cron(expression, "Europe/Berlin"), "key", SUNDAY) > SUNDAY


# ── late ─────────────────────────────────────────────────────────────────────────────────────────

MONDAY_NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("schedule", "after"),
    [
        (Every(timedelta(hours=6)), timedelta(hours=12)),
        (Every(timedelta(seconds=45)), timedelta(seconds=90)),
        (Every(timedelta(seconds=3)), timedelta(minutes=1)),  # one look may wait 30 s for its answer
        (Every(timedelta()), timedelta(minutes=1)),
        (Cron("* * * * *", "UTC"), timedelta(minutes=2)),
        (Cron("*/30 9-18 * * *", "UTC"), timedelta(hours=1)),
        (Cron("0 8,12 * * *", "UTC"), timedelta(hours=24)),  # 8 and 12 o'clock of tomorrow
        (Cron("0 12 * * mon", "Europe/Lisbon"), timedelta(days=14)),
    ],
)
def test_a_watch_is_overdue_at_its_second_time_without_a_look(schedule: Every | Cron, after: timedelta) -> None:
    assert overdue_at(schedule, MONDAY_NOON) == MONDAY_NOON + after


@pytest.mark.parametrize(
    ("schedule", "after"),
    [
        (Every(timedelta(minutes=5)), timedelta(minutes=10)),
        (Every(timedelta(days=1)), timedelta(hours=2)),  # else a computer that sleeps every night never tells it
        (Cron("*/30 * * * *", "UTC"), timedelta(hours=1)),
        (Cron("0 8 * * *", "UTC"), timedelta(hours=2)),
    ],
)
def test_after_a_pause_a_watch_has_its_usual_time_but_not_days(schedule: Every | Cron, after: timedelta) -> None:
    assert excused_until(schedule, MONDAY_NOON) == MONDAY_NOON + after


# ── many at once ─────────────────────────────────────────────────────────────────────────────────

TICK = timedelta(seconds=0.5)


@pytest.mark.parametrize(
    ("number", "schedule", "expected"),
    [
        (1, Every(timedelta(hours=6)), 10),  # at least 20 a second
        (6_000, Every(timedelta(minutes=5)), 20),  # 20 a second; twice that
        (100_000, Every(timedelta(hours=1)), 28),
        (1_000_000, Every(timedelta(minutes=1)), 500),
        (3, Every(timedelta()), 10),
        (30, Every(timedelta()), 60),  # each at every tick
        (30, Every(TICK / 100), 60),  # no watch is looked at twice in a tick
        (300, Every(timedelta()), 500),
        (100_000, Cron("0 8 * * *", "UTC"), 10),  # a day to look at them
        (36_000, Cron("*/30 9-18 * * mon-fri", "UTC"), 20),  # half an hour to look at them, nights or not
        (72_000, Cron("0 0,23 * * *", "UTC"), 20),
        (72_000, Cron("0,50 0,23 * * *", "UTC"), 120),  # ten minutes from 23:50 to midnight
    ],
)
def test_a_tick_takes_up_twice_what_its_watches_ask_for(number: int, schedule: Every | Cron, expected: int) -> None:
    assert most_at_once([schedule] * number, TICK) == expected


def test_what_a_tick_takes_up_is_summed_over_all_watches() -> None:
    both = [Every(timedelta(minutes=5))] * 6_000 + [Cron("0 * * * *", "UTC")] * 72_000

    assert most_at_once([], TICK) == 10
    assert most_at_once([], 2 * TICK) == 20
    assert most_at_once(both, TICK) == 20 + 20
    assert most_at_once(both, 2 * TICK) == 2 * (20 + 20)
