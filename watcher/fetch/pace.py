"""Whose turn it is: one request at a time for each host, a pause between two."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta


class Pace:
    """Turns at hosts, first come, first served. A host is forgotten once its pause is over."""

    def __init__(self, pause: timedelta = timedelta(0)) -> None:
        self.pause = pause.total_seconds()
        """In seconds; a change holds from the next request on."""
        self._lanes: dict[str, _Lane] = {}

    @asynccontextmanager
    async def turn(self, host: str, pause: float = 0.0) -> AsyncIterator[None]:
        """Waits for the host; after the block it rests for the usual pause, or for this one, in seconds, if longer."""
        lane = self._lanes.setdefault(host, _Lane())
        lane.users += 1
        try:
            async with lane.lock:
                await asyncio.sleep(lane.free_at - _now())
                try:
                    yield
                finally:
                    lane.free_at = _now() + max(self.pause, pause)
        finally:
            lane.users -= 1
            if not lane.users:
                asyncio.get_running_loop().call_at(lane.free_at, self._forget, host)

    def _forget(self, host: str) -> None:
        lane = self._lanes.get(host)
        if lane is not None and not lane.users and lane.free_at <= _now():
            del self._lanes[host]

    def __len__(self) -> int:
        """How many hosts are remembered."""
        return len(self._lanes)


class _Lane:
    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.users = 0
        self.free_at = 0.0


def _now() -> float:
    """Seconds of the loop's own clock, which no change of the date moves."""
    return asyncio.get_running_loop().time()
