"""Lets the daemon work through a plan, from the first start to the last message."""

import asyncio
import signal
import sqlite3
import time
from collections.abc import Callable
from contextlib import AsyncExitStack, closing
from pathlib import Path

from tests.soak import configuration
from tests.soak.beside import Beside
from tests.soak.careers import Careers
from tests.soak.clock import Clock
from tests.soak.configuration import STAGES, Stage
from tests.soak.daemon import Sample, SoakedDaemon
from tests.soak.disk import SmallDisk
from tests.soak.faults import Span
from tests.soak.hooks import FAILING, HANGING, REFUSING, RESETTING, UP, Hook
from tests.soak.outcome import Channel, Outcome
from tests.soak.plan import Plan
from tests.soak.stops import Stops

LONGEST_START, LONGEST_SETTLING, LONGEST_STOP = 180.0, 60.0, 20.0
"""Seconds for: every page looked at once; what is on its way at the end; SIGTERM."""

MODES = (
    *((0.12, REFUSING), (0.17, UP), (0.26, FAILING), (0.31, UP), (0.41, HANGING), (0.46, UP)),
    *((0.50, REFUSING), (0.565, UP), (0.76, RESETTING), (0.80, UP)),
)
"""How the second channel behaves from which share of the soak on; it comes back while the disk is full."""


async def run(plan: Plan, folder: Path, disk: SmallDisk, line: Callable[[str], None]) -> Outcome:
    """The whole soak; everything that it starts has ended when it returns or raises."""
    async with AsyncExitStack() as stack:
        running = _Running(plan, folder, disk, Clock(line), stack.enter_context(Careers(plan)))
        for hook in running.hooks:
            await stack.enter_async_context(hook)
        stack.callback(running.daemon.kill)
        return await running.to_the_end()


class _Running:
    """One soak under way, and what was seen so far."""

    def __init__(self, plan: Plan, folder: Path, disk: SmallDisk, clock: Clock, careers: Careers) -> None:
        self.hooks = (Hook("steady", clock.now), Hook("shaky", clock.now))
        self._plan = plan
        self._disk = disk
        self._clock = clock
        self._careers = careers
        self._config = folder / "watcher.toml"
        self._database = disk.folder / "watcher.db"
        self.daemon = SoakedDaemon(self._config, self._database, folder / "daemon.log")
        self._stops = Stops(plan, clock, self.daemon, self._database, disk)
        self._beside = Beside(plan, clock, self.daemon)
        self._samples: list[Sample] = []
        self._reloads: list[float] = []
        self._deaths: list[str] = []

    async def to_the_end(self) -> Outcome:
        self._write(STAGES[0])
        self.daemon.start()
        first_looks = await self._all_looked_at()
        self._clock.began = self._careers.begin()
        self._reloads.append(0.0)
        async with asyncio.TaskGroup() as tasks:
            for each in (self._stops.in_order, self._beside.in_turn, self._reload, self._behave):
                tasks.create_task(each())
            for each in (self._watch_over, self._sample, self._progress):
                tasks.create_task(each())
        await self._settle()
        ended = self._clock.now()
        code = await asyncio.to_thread(self.daemon.stop, LONGEST_STOP)
        self._clock.say(f"stopped, exit code {code}")
        return self._outcome(first_looks, ended, code)

    def _outcome(self, first_looks: float, ended: float, code: int | None) -> Outcome:
        return Outcome(
            plan=self._plan,
            began_at=self._clock.began_at,
            ended=ended,
            ledger=self._careers.end(),
            first_looks=first_looks,
            channels=tuple(Channel(each.name, tuple(each.taken), each.not_taken) for each in self.hooks),
            samples=tuple(self._samples),
            stops=tuple(self._stops.made),
            reloads=tuple(self._reloads),
            deaths=tuple(self._deaths),
            skipped=(f"disk full: {self._disk.complaint}",) if self._disk.complaint else (),
            commands=tuple(self._beside.ran),
            exit_code=code,
            log=self.daemon.log,
            database=self._database,
        )

    async def _all_looked_at(self) -> float:
        """Returns once every page was asked for; how many seconds that took."""
        began = time.monotonic()
        watched = len(self._plan.pages) - len(self._plan.guests.joining)
        while self._careers.pages_asked() < watched:
            if time.monotonic() > began + LONGEST_START:
                raise TimeoutError(f"no look at some pages within {LONGEST_START:g} s\n{self.daemon.log}")
            await asyncio.sleep(0.2)
        return time.monotonic() - began

    async def _settle(self) -> None:
        """Waits until nothing is on its way any more, in bounded time."""
        end = self._clock.now() + LONGEST_SETTLING
        while self._clock.now() < end:
            if not _waiting(self._database):
                return
            await asyncio.sleep(0.5)

    def _is_over(self) -> bool:
        return self._clock.now() >= self._plan.seconds

    # ── what happens to it ───────────────────────────────────────────────────────────────────────

    def _write(self, stage: Stage) -> None:
        self._beside.allowed = stage.valid
        configuration.written(self._config, self._database, self._plan, stage, self._careers.port, self.hooks)

    async def _reload(self) -> None:
        for stage in STAGES[1:]:
            await self._clock.until(self._plan.seconds * stage.start)
            self._write(stage)
            self._clock.say(f"SIGHUP: {stage.says}")
            self._reloads.append(self._clock.now())
            self.daemon.signal(signal.SIGHUP)

    async def _behave(self) -> None:
        for share, mode in MODES:
            await self._clock.until(self._plan.seconds * share)
            self._clock.say(f"the channel {self.hooks[1].name} is {mode}")
            await self.hooks[1].behave(mode)

    async def _watch_over(self) -> None:
        """Starts the daemon again where it ends unasked: what comes later shall be seen, too."""
        while not self._is_over():
            if self.daemon.ended is not None:
                at = self._clock.now()
                self._deaths.append(f"the daemon ended at {at:.0f} s, exit code {self.daemon.ended}")
                self._clock.say(self._deaths[-1].upper())
                self.daemon.start()
                self._stops.made.append(Span("restart", at - 1, at + 3))
            await asyncio.sleep(0.2)

    # ── what is seen of it ───────────────────────────────────────────────────────────────────────

    async def _sample(self) -> None:
        while not self._is_over():
            if sample := self.daemon.measured(self._clock.now()):
                self._samples.append(sample)
            await asyncio.sleep(min(2.0, self._plan.seconds / 60))

    async def _progress(self) -> None:
        known, at, every = self._careers.answers(), self._clock.now(), min(60.0, self._plan.seconds / 6)
        while not self._is_over():
            await asyncio.sleep(every)
            answers, now, held = self._careers.answers(), self._clock.now(), self._samples[-1]
            taken = ", ".join(f"{each.name} {len(each.taken)}" for each in self.hooks)
            self._clock.say(
                f"{answers:,} answers ({(answers - known) / (now - at):.0f}/s) · messages: {taken} · "
                f"RSS {held.rss / 1024:.0f} MB · {held.sockets}+{held.files} handles · {held.threads} threads"
            )
            known, at = answers, now


_WAITING = """
SELECT (SELECT count(*) FROM changes WHERE waits) + (SELECT count(*) FROM deliveries WHERE state = 'pending')
"""


def _waiting(database: Path) -> int:
    """Changes that wait for company, deliveries that wait for their channel."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=5)) as db:
        count: int = db.execute(_WAITING).fetchone()[0]
        return count
