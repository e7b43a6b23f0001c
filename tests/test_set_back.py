"""A clock that is set back repeats nothing and stalls nothing: whole days of looks, worked out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.cases import a_watch
from tests.ticking import Ticking
from watcher.model import Cron, Every
from watcher.schedule import after_set_back, next_check_at
from watcher.store import Store

START = datetime(2026, 3, 2, tzinfo=UTC)
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)

INTERVALS = [5 * MINUTE, HOUR, 6 * HOUR, DAY]
FIXED_HOURS = [
    Cron("0 8 * * *", "UTC"),
    Cron("30 2,3 * * *", "Europe/London"),
    Cron("*/30 9-18 * * mon-fri", "America/New_York"),
    Cron("0 0,23 * * *", "Asia/Kolkata"),
]
MOMENTS = st.timedeltas(timedelta(0), 2 * DAY).map(lambda length: START + length)
BY = st.timedeltas(timedelta(seconds=2), 3 * HOUR)
SET_BACKS = st.lists(st.tuples(MOMENTS, BY), min_size=1, max_size=3, unique_by=lambda each: each[0]).map(sorted)
"""When, as nobody sets it, and by how much."""


@dataclass(frozen=True, slots=True)
class Look:
    at: datetime
    """As nobody sets it."""
    shown: datetime
    """As the wall clock shows it."""


def looks(
    schedule: Every | Cron, set_backs: Iterable[tuple[datetime, timedelta]], until: datetime = START + 3 * DAY
) -> Iterator[Look]:
    """All looks at a watch while the wall clock is set back now and then."""
    to_come, behind = list(set_backs), timedelta(0)
    next_at = next_check_at(schedule, "key", START)
    while next_at + behind < until:
        if to_come and to_come[0][0] < next_at + behind:
            at, by = to_come.pop(0)
            behind += by
            next_at = after_set_back(schedule, next_at, at - behind, by)
        else:
            yield Look(next_at + behind, next_at)
            next_at = next_check_at(schedule, "key", next_at)


def pauses(found: Iterable[Look]) -> list[timedelta]:
    return [later.at - earlier.at for earlier, later in pairwise(found)]


@settings(deadline=None)
@given(st.sampled_from(INTERVALS), SET_BACKS)
def test_an_interval_is_never_longer_and_only_the_look_back_at_its_phase_comes_sooner(
    interval: timedelta, set_backs: list[tuple[datetime, timedelta]]
) -> None:
    found = pauses(looks(Every(interval), set_backs))

    assert all(timedelta(0) < each <= interval for each in found)
    assert sum(each < interval for each in found) <= len(set_backs)


@pytest.mark.parametrize("interval", [5 * MINUTE, 10 * MINUTE, HOUR])
def test_an_interval_that_fits_into_the_hour_does_not_notice(interval: timedelta) -> None:
    for minute in range(0, 24 * 60, 7):
        assert set(pauses(looks(Every(interval), [(START + minute * MINUTE, HOUR)]))) == {interval}


@settings(deadline=None)
@given(st.sampled_from(FIXED_HOURS), SET_BACKS)
def test_each_time_at_a_fixed_hour_comes_once(schedule: Cron, set_backs: list[tuple[datetime, timedelta]]) -> None:
    found = list(looks(schedule, set_backs))

    times = [START]
    while len(times) <= len(found):
        times.append(next_check_at(schedule, "key", times[-1]))
    assert [each.shown for each in found] == times[1:]
    assert times[-1] > START + 3 * DAY - sum((by for _, by in set_backs), timedelta(0)) - DAY


@settings(deadline=None, max_examples=25)
@given(st.sampled_from(["*/20 * * * *", "5 * * * *"]), MOMENTS)
def test_a_time_of_every_hour_follows_real_time_through_the_repeated_one(expression: str, at: datetime) -> None:
    found = pauses(looks(Cron(expression, "Europe/London"), [(at, HOUR)]))

    assert len(set(found)) == 1


@settings(deadline=None, max_examples=25)
@given(st.sampled_from([("*/20 * * * *", 20 * MINUTE), ("30 */6 * * *", 6 * HOUR)]), SET_BACKS)
def test_a_time_of_every_hour_waits_no_longer_than_it_was_set_back(
    times: tuple[str, timedelta], set_backs: list[tuple[datetime, timedelta]]
) -> None:
    expression, pause = times

    found = pauses(looks(Cron(expression, "UTC"), set_backs))

    assert max(found) <= pause + sum((by for _, by in set_backs), timedelta(0))


@settings(deadline=None)
@given(st.sampled_from([*map(Every, INTERVALS), *FIXED_HOURS[:2]]), MOMENTS, st.timedeltas(3 * HOUR, 4000 * DAY))
def test_a_clock_that_was_far_ahead_stalls_nothing(schedule: Every | Cron, at: datetime, by: timedelta) -> None:
    longest = DAY if isinstance(schedule, Cron) else schedule.interval
    moments = [START, *(each.at for each in looks(schedule, [(at, by + MINUTE)]) if each.at > at)]

    assert moments[1] - at <= longest
    assert all(later - earlier <= longest for earlier, later in pairwise(moments[1:]))


NOON = START + DAY / 2


@pytest.mark.parametrize(
    ("schedule", "next_at", "by", "expected"),
    [
        (Every(6 * HOUR), NOON + 2 * HOUR, HOUR, NOON + HOUR),
        (Every(6 * HOUR), NOON + HOUR / 2, HOUR, NOON),  # it was due already
        (Every(timedelta()), NOON + HOUR, HOUR, NOON),
        (Cron("0 8 * * *", "UTC"), NOON + 20 * HOUR, HOUR, NOON + 20 * HOUR),
        (Cron("0 13 * * *", "UTC"), NOON + HOUR, HOUR, NOON + HOUR),  # it was due, and comes when the clock shows it
        (Cron("0 8 * * *", "UTC"), NOON + HOUR + 5 * MINUTE, HOUR, NOON + 5 * MINUTE),  # the second look after a miss
        (Cron("*/20 * * * *", "UTC"), NOON + 80 * MINUTE, HOUR, NOON + 20 * MINUTE),
        (Cron("0 8,13 * * *", "UTC"), NOON + 20 * HOUR, 3 * HOUR, NOON + 20 * HOUR),
        (Cron("0 8,13 * * *", "UTC"), NOON + 20 * HOUR, 3 * HOUR + MINUTE, NOON + HOUR),  # the clock was wrong before
    ],
)
def test_a_plan_is_put_right(schedule: Every | Cron, next_at: datetime, by: timedelta, expected: datetime) -> None:
    assert after_set_back(schedule, next_at, NOON, by) == expected


@pytest.mark.parametrize("minute", [1, 29, 30, 31, 59, 61, 95, 119])
def test_no_watch_notices_in_the_database_that_the_clock_was_set_back(tmp_path: Path, minute: int) -> None:
    tick = timedelta(seconds=5)
    schedules = {
        "ten": Every(10 * MINUTE),
        "half": Cron("*/30 * * * *", "UTC"),
        "fixed": Cron("30 12,13,14 * * *", "UTC"),
    }
    watches = [a_watch(name, name, schedule=schedule) for name, schedule in schedules.items()]
    with Store.open(tmp_path / "watcher.db") as store:
        store.adopt(watches, NOON)
        ticking = Ticking(store, watches, tick)
        for n in range(4 * HOUR // tick):
            behind = HOUR if n * tick >= minute * MINUTE else timedelta(0)
            ticking.at(NOON + n * tick - behind, n * tick.total_seconds())

    found = {each.name: [look for look in ticking.looks[3:] if look.key == each.key] for each in watches}
    assert {later.steady - earlier.steady for earlier, later in pairwise(found["ten"])} == {600.0}
    assert {later.steady - earlier.steady for earlier, later in pairwise(found["half"])} == {1800.0}
    assert [f"{each.wall:%H:%M}" for each in found["fixed"]] == ["12:30", "13:30", "14:30"]
