"""Whose turn it is: of all that wait, the one that costs least."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from heapq import heappop, heappush
from itertools import count


class Turns:
    """One at a time."""

    def __init__(self) -> None:
        self._taken = False
        self._waiting: list[tuple[timedelta, int, asyncio.Future[None]]] = []
        self._numbers = count()

    @asynccontextmanager
    async def turn(self, cost: timedelta) -> AsyncIterator[None]:
        """Nobody else is inside; of equal costs, who came first goes first."""
        if self._taken:
            await self._given(cost)
        self._taken = True
        try:
            yield
        finally:
            self._pass_on()

    async def _given(self, cost: timedelta) -> None:
        mine = asyncio.get_running_loop().create_future()
        heappush(self._waiting, (cost, next(self._numbers), mine))
        try:
            await mine
        except asyncio.CancelledError:
            if not mine.cancelled():  # it was given just before
                self._pass_on()
            raise

    def _pass_on(self) -> None:
        while self._waiting:
            _, _, following = heappop(self._waiting)
            if not following.done():
                following.set_result(None)
                return
        self._taken = False
