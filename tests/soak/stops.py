"""What stops the daemon for a while: SIGSTOP, a database that another program holds, a full disk."""

import asyncio
import signal
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from tests.soak.clock import Clock
from tests.soak.daemon import SoakedDaemon
from tests.soak.disk import SmallDisk
from tests.soak.faults import Span
from tests.soak.plan import Plan

LOCKED, FULL_DISK = "locked", "disk full"
"""Stops in which the database takes nothing."""


class Stops:
    """Makes each at its time; `made` are those that were."""

    def __init__(self, plan: Plan, clock: Clock, daemon: SoakedDaemon, database: Path, disk: SmallDisk) -> None:
        self.made: list[Span] = []
        self._seconds = plan.seconds
        self._clock = clock
        self._daemon = daemon
        self._database = database
        self._disk = disk

    async def in_order(self) -> None:
        for share, stop in ((0.22, self._hold), (0.36, self._pause), (0.54, self._fill)):
            await self._clock.until(share * self._seconds)
            await stop()

    async def _hold(self) -> None:
        """Longer than the five seconds for which the daemon waits, where the soak is long enough."""
        began = self._clock.now()
        self._clock.say("another program holds the database")
        await asyncio.to_thread(_held, self._database, min(8.0, 0.12 * self._seconds))
        self.made.append(Span(LOCKED, began, self._clock.now()))
        self._clock.say("the database is let go")

    async def _pause(self) -> None:
        began = self._clock.now()
        self._clock.say("SIGSTOP")
        self._daemon.signal(signal.SIGSTOP)
        await asyncio.sleep(min(15.0, 0.08 * self._seconds))
        self._daemon.signal(signal.SIGCONT)
        self.made.append(Span("SIGSTOP", began, self._clock.now()))
        self._clock.say("SIGCONT")

    async def _fill(self) -> None:
        if self._disk.complaint:
            self._clock.say(f"the disk is not filled: {self._disk.complaint}")
            return
        began = self._clock.now()
        self._clock.say("the disk is full")
        await asyncio.to_thread(self._disk.fill, self._database)
        await self._clock.until(began + min(60.0, max(5.0, 0.05 * self._seconds)))
        self._disk.free()
        self.made.append(Span(FULL_DISK, began, self._clock.now()))
        self._clock.say("the disk has room again")


def _held(database: Path, seconds: float) -> None:
    with closing(sqlite3.connect(database, timeout=5, isolation_level=None)) as db:
        db.execute("BEGIN IMMEDIATE")
        time.sleep(seconds)
        db.execute("ROLLBACK")
