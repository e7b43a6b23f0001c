"""Takes up what is due, a batch for each host: one at a time for a host, many hosts side by side."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from watcher import address
from watcher.errors import StoreUnavailableError
from watcher.model import Check
from watcher.monitor import Monitor

LEASE = timedelta(minutes=10)
"""How long a batch may hold its watches; a killed daemon's leases end with its successor's start."""
MOST_BATCHES = 100
"""Hosts that are asked at the same time."""


class Looks:
    """The batches under way."""

    def __init__(self, monitor: Monitor, tasks: asyncio.TaskGroup, done: Callable[[Check], None]) -> None:
        """`done` is called with each recorded check."""
        self._monitor = monitor
        self._tasks = tasks
        self._done = done
        self._batches: dict[str, asyncio.Task[None]] = {}
        self._left: set[str] = set()
        """Leased watches whose check the database did not take."""

    def begin(self, now: datetime, limit: int) -> None:
        """Leases up to so many due watches of hosts that are not being asked; raises StoreError."""
        store = self._monitor.store
        if self._left:
            store.release(tuple(self._left))
            self._left.clear()
        if len(self._batches) >= MOST_BATCHES:
            return
        by_host: dict[str, list[str]] = {}
        for key in store.lease(now, now + LEASE, limit, self._batches):
            if (watch := self._monitor.watches.get(key)) is not None:  # else another program adopted it: its lease ends
                by_host.setdefault(address.host(watch.url), []).append(key)
        for host, keys in by_host.items():
            self._batches[host] = self._tasks.create_task(self._batch(host, keys))

    async def _batch(self, host: str, keys: Sequence[str]) -> None:
        open_keys = set(keys)
        try:
            async for each in self._monitor.check_batch(keys):
                open_keys.discard(each.watch.key)
                self._done(each)
        except StoreUnavailableError:
            self._left |= open_keys  # one that is damaged keeps its lease: it need not be tried at every tick
        finally:
            del self._batches[host]

    async def stop(self) -> None:
        """Ends what is under way: a look that was not recorded is taken again."""
        tasks = list(self._batches.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
