"""What two clocks tell: the wall clock was set back, the process was away, or nothing happened."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.clock import Clock, Passed

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)
HOUR = timedelta(hours=1)
NOTHING = timedelta(0)


def ticking(*steps: tuple[timedelta, float], latest: datetime | None = None) -> list[Passed]:
    """What each tick says, the first at noon, the others so much later by the wall and by the steady clock."""
    clock, wall, steady = Clock(latest), NOON, 100.0
    said = [clock.tick(wall, steady)]
    for by_wall, by_steady in steps:
        wall, steady = wall + by_wall, steady + by_steady
        said.append(clock.tick(wall, steady))
    return said


def happened(said: Iterable[Passed]) -> list[tuple[timedelta, timedelta]]:
    return [(each.set_back, each.away) for each in said]


def test_ordinary_ticks_say_nothing() -> None:
    said = ticking((SECOND / 2, 0.5), (SECOND * 3, 3.0), (NOTHING, 0.5), (SECOND, 0.5))

    assert happened(said) == [(NOTHING, NOTHING)] * 5
    assert {each.awake_since for each in said} == {NOON}


@pytest.mark.parametrize(
    ("by_wall", "by_steady", "set_back", "away"),
    [
        (-SECOND, 0.5, NOTHING, NOTHING),  # corrected by 1.5 s
        (-2 * SECOND, 0.5, 2.5 * SECOND, NOTHING),
        (SECOND / 2 - HOUR, 0.5, HOUR, NOTHING),
        (8 * HOUR, 0.5, NOTHING, 8 * HOUR),  # suspended, the steady clock too; or set forward
        (8 * HOUR, 8 * 3600.0, NOTHING, 8 * HOUR),  # stopped, or suspended while the steady clock ran on
        (9 * SECOND, 9.0, NOTHING, NOTHING),  # much to do
        (-50 * timedelta(minutes=1), 600.0, HOUR, timedelta(minutes=10)),  # stopped for ten minutes, set back meanwhile
        (7 * HOUR, 8 * 3600.0, HOUR, 8 * HOUR),
    ],
)
def test_the_clocks_tell_what_happened(
    by_wall: timedelta, by_steady: float, set_back: timedelta, away: timedelta
) -> None:
    said = ticking((SECOND / 2, 0.5), (by_wall, by_steady), (SECOND / 2, 0.5))

    assert happened(said) == [(NOTHING, NOTHING), (NOTHING, NOTHING), (set_back, away), (NOTHING, NOTHING)]


def test_one_is_awake_since_the_last_pause_by_the_clock_as_it_is_now() -> None:
    said = ticking((SECOND / 2, 0.5), (HOUR, 0.5), (SECOND, 1.0), (SECOND - HOUR, 1.0), (SECOND, 1.0))
    woken = NOON + HOUR + SECOND / 2

    assert [each.awake_since for each in said] == [NOON, NOON, woken, woken, woken - HOUR, woken - HOUR]


@pytest.mark.parametrize(
    ("latest", "set_back"),
    [
        (None, NOTHING),
        (NOON - 72 * HOUR, NOTHING),
        (NOON + SECOND, NOTHING),
        (NOON + HOUR, HOUR),
    ],
)
def test_a_clock_set_back_while_nothing_ran_shows_at_the_first_tick(
    latest: datetime | None, set_back: timedelta
) -> None:
    said = ticking((SECOND / 2, 0.5), latest=latest)

    assert happened(said) == [(set_back, NOTHING), (NOTHING, NOTHING)]
    assert said[-1].awake_since == NOON


STEPS = st.tuples(st.integers(-10_000, 10_000).map(lambda seconds: seconds * SECOND), st.floats(0, 10_000))


@given(st.lists(STEPS, max_size=20))
def test_one_has_never_been_awake_since_a_moment_to_come(steps: list[tuple[timedelta, float]]) -> None:
    walls = [NOON]
    for by_wall, _ in steps:
        walls.append(walls[-1] + by_wall)

    said = ticking(*steps)

    slewed = 2 * SECOND * len(steps)
    assert all(each.awake_since <= wall + slewed for each, wall in zip(said, walls, strict=True))
