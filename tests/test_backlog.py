"""Many watches that are due together are spread, oldest first, and come back to their phases."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from tests.store.cases import a_watch
from tests.ticking import Ticking
from watcher.model import Every, Watch
from watcher.store import Store

TICK = timedelta(seconds=0.5)
EVENING = datetime(2026, 3, 2, 22, tzinfo=UTC)
NIGHT = timedelta(hours=9)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def watches(number: int) -> list[Watch]:
    return [a_watch(f"Lamp {n}", f"lamps/{n}", schedule=Every(HOUR)) for n in range(number)]


def run(ticking: Ticking, start: datetime, steady: float, length: timedelta) -> list[int]:
    """Ticks for so long; how many looks each began."""
    ticks = range(length // ticking.tick)
    return [ticking.at(start + n * ticking.tick, steady + n * ticking.tick.total_seconds()) for n in ticks]


def test_a_suspended_night_is_made_up_for_within_seconds_and_without_a_burst(tmp_path: Path) -> None:
    lamps = watches(300)
    with Store.open(tmp_path / "watcher.db") as store:
        store.adopt(lamps, EVENING)
        ticking = Ticking(store, lamps, TICK)
        run(ticking, EVENING, 0.0, MINUTE)
        ticking.looks.clear()
        begun = run(ticking, EVENING + NIGHT, 60.0, MINUTE + HOUR)

    made_up, later = ticking.looks[:300], [each for each in ticking.looks if each.steady >= 120.0]
    assert begun[:30] == [10] * 30
    assert len({each.key for each in made_up}) == 300
    assert all(first.due_at <= second.due_at for first, second in pairwise(made_up))
    assert max(begun[30:]) <= 3
    assert len({each.key for each in later}) == len(later) == 300
    quarters = Counter(int(each.steady - 120.0) // 900 for each in later)
    assert min(quarters.values()) > 50


def test_a_first_start_with_a_thousand_watches_is_spread_over_fifty_seconds(tmp_path: Path) -> None:
    lamps = watches(1000)
    with Store.open(tmp_path / "watcher.db") as store:
        store.adopt(lamps, EVENING)
        begun = run(Ticking(store, lamps, TICK), EVENING, 0.0, timedelta(seconds=50))

    assert begun == [10] * 100
