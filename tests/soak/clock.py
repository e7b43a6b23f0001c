"""The soak's own time: seconds from its beginning, the same in all of its processes."""

import asyncio
import math
import time
from collections.abc import Callable


class Clock:
    """Stands before the beginning until it is told when that was."""

    def __init__(self, line: Callable[[str], None]) -> None:
        self.began = math.inf
        """By `time.monotonic`, one clock for all processes of a machine."""
        self._line = line

    def now(self) -> float:
        """Below 0 before the beginning."""
        return time.monotonic() - self.began

    @property
    def began_at(self) -> float:
        """The beginning by the wall clock."""
        return time.time() - self.now()

    async def until(self, at: float) -> None:
        await asyncio.sleep(max(at - self.now(), 0))

    def say(self, line: str) -> None:
        """A line of progress, with the time."""
        minutes, seconds = divmod(int(self.now()), 60)
        self._line(f"[{minutes:3d}:{seconds:02d}] {line}")
