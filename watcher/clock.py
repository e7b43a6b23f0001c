"""Whether the wall clock was set back, or the process was away, between two ticks."""

from dataclasses import dataclass
from datetime import datetime, timedelta

SLEWED = timedelta(seconds=2)
"""A clock that is set back by less was corrected by a hair: nothing is to be done."""
AWAY = timedelta(seconds=10)
"""A tick that comes later than this comes after a pause, not after much work."""
_NOTHING = timedelta(0)


@dataclass(frozen=True, slots=True)
class Passed:
    """What happened since the tick before."""

    set_back: timedelta
    """By so much the wall clock was set back; 0: it was not."""
    away: timedelta
    """For so long the process was suspended or stopped; 0: it was not.

    A clock set forward looks the same, and is the same for every watch: what came due meanwhile is
    late, through no fault of its own.
    """
    awake_since: datetime
    """Since when the process has ticked without a pause, by the wall clock as it is now."""


class Clock:
    """Compares the wall clock, which anybody may set, with one that nobody can."""

    def __init__(self, latest: datetime | None) -> None:
        """`latest`: the latest moment that is remembered. Where the first tick is earlier, the clock was set back."""
        self._wall = latest
        self._steady: float | None = None
        self._awake_since: datetime | None = None

    def tick(self, wall: datetime, steady: float) -> Passed:
        """What happened since the last tick. `steady` is in seconds, from any clock that never goes back.

        One that runs on in suspend (CLOCK_BOOTTIME) shows also that the wall clock was set back
        meanwhile; CLOCK_MONOTONIC stands still.
        """
        by_wall = wall - (self._wall or wall)
        by_steady = timedelta(seconds=steady - (steady if self._steady is None else self._steady))
        set_back = _beyond(SLEWED, by_steady - by_wall)
        away = _NOTHING if self._steady is None else _beyond(AWAY, max(by_wall, by_steady))
        awake_since = wall if away or self._awake_since is None else self._awake_since - set_back
        self._wall, self._steady, self._awake_since = wall, steady, awake_since
        return Passed(set_back, away, awake_since)


def _beyond(tolerance: timedelta, length: timedelta) -> timedelta:
    return length if length > tolerance else _NOTHING
