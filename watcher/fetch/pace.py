"""Whose turn it is: one request at a time for each host, a pause between two, longer where the host is in trouble."""

import asyncio
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager
from datetime import timedelta

FAILURES_TO_REST = 3
"""Different addresses in a row that found no answer, from which on it is the host that is down: one alone may be
poisonous, and stops no other."""
SHARE_OF_OUTAGE = 0.1
"""So long a host that is down is left alone, as a part of the time for which it has been down."""
LONGEST_REST = 15 * 60.0
"""Seconds: whoever comes back is found again within so much."""
REMEMBERED = 3600.0
"""Seconds for which trouble is remembered of a host that is not asked any more."""


class Pace:
    """Turns at hosts, first come, first served. A host without trouble is forgotten once its pause is over."""

    def __init__(self, pause: timedelta = timedelta(0)) -> None:
        self.pause = pause.total_seconds()
        """In seconds; a change holds from the next request on."""
        self._lanes: dict[str, Lane] = {}

    @asynccontextmanager
    async def turn(self, host: str, pause: float = 0.0, patience: float = 0.0) -> AsyncIterator["Lane"]:
        """Waits for the host; after the block it rests for the usual pause, or for this one, in seconds, if longer.

        A host in trouble is waited for with this patience, in seconds; where that is too short, `shut`
        says why it must not be asked.
        """
        lane = self._lanes.setdefault(host, Lane())
        lane.users += 1
        try:
            async with lane.lock:
                usual = max(lane.free_at, _now())
                lane.shut = lane.because if lane.shut_until - usual > patience else None
                if lane.shut:
                    yield lane
                    return
                await asyncio.sleep(max(usual, lane.shut_until) - _now())
                try:
                    yield lane
                finally:
                    slowed = min(self.pause * 2**lane.refusals, max(patience, self.pause))
                    lane.free_at = _now() + max(slowed, pause)
        finally:
            lane.users -= 1
            if not lane.users:
                asyncio.get_running_loop().call_at(lane.kept_until(), self._forget, host)

    def _forget(self, host: str) -> None:
        lane = self._lanes.get(host)
        if lane is not None and not lane.users and lane.kept_until() <= _now():
            del self._lanes[host]

    def __len__(self) -> int:
        """How many hosts are remembered."""
        return len(self._lanes)


class Lane:
    """A host, as its last answers showed it: whoever has the turn says what became of the request."""

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.users = 0
        self.free_at = 0.0
        self.shut: str | None = None
        """Why the host is not to be asked in this turn."""
        self.shut_until = 0.0
        self.because = ""
        self.refusals = 0
        """Doublings of the pause: one more for each 429 or 503, one less for each other answer."""
        self._failed: set[Hashable] = set()
        self._failing_since = 0.0

    def answered(self) -> None:
        """It is well."""
        self.refusals = max(self.refusals - 1, 0)
        self._failed.clear()

    def refused(self, because: str, wait: float) -> None:
        """It asks to be asked less (429, 503), and not before so many seconds."""
        self.refusals = min(self.refusals + 1, 20)
        self._failed.clear()
        self._rest(because, wait)

    def failed(self, what: Hashable, because: str) -> None:
        """It did not answer when it was asked for this: several in a row, and it is left alone for a while."""
        if not self._failed:
            self._failing_since = _now()
        self._failed.add(what)
        if len(self._failed) >= FAILURES_TO_REST:
            self._rest(because, min(SHARE_OF_OUTAGE * (_now() - self._failing_since), LONGEST_REST))

    def _rest(self, because: str, wait: float) -> None:
        self.because = because
        self.shut_until = _now() + wait

    def kept_until(self) -> float:
        """So long there is something to remember of it."""
        troubled = REMEMBERED if self.refusals or self._failed else 0.0
        return max(self.free_at + troubled, self.shut_until)


def _now() -> float:
    """Seconds of the loop's own clock, which no change of the date moves."""
    return asyncio.get_running_loop().time()
