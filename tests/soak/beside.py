"""Other `watcher` commands that run beside the daemon: looks by hand, questions of the history."""

import asyncio
from asyncio.subprocess import PIPE

from tests.soak.clock import Clock
from tests.soak.daemon import SoakedDaemon
from tests.soak.outcome import Command
from tests.soak.plan import Plan

MOST_TURNS = 20


class Beside:
    """Runs them in turn; `ran` are those that came to their end."""

    def __init__(self, plan: Plan, clock: Clock, daemon: SoakedDaemon) -> None:
        self.ran: list[Command] = []
        self.allowed = True
        """Not while the configuration is invalid: each would refuse."""
        self._plan = plan
        self._clock = clock
        self._daemon = daemon

    async def in_turn(self) -> None:
        well = [each.number for each in self._plan.pages if not self._plan.faults_of(each)]
        some = [str(number) for number in well if number not in self._plan.guests][:3]
        turns = min(MOST_TURNS, int(self._plan.seconds / 5))
        for turn in range(turns):
            await self._clock.until(self._plan.seconds * (0.05 + 0.9 * turn / turns))
            if self.allowed and self._clock.now() < self._plan.seconds:
                await self._run(*(("check", *some) if turn % 2 else ("history", "--json")))

    async def _run(self, *words: str) -> None:
        at = self._clock.now()
        argv = self._daemon.command(*words)
        process = await asyncio.create_subprocess_exec(*argv, stdout=PIPE, stderr=PIPE)
        output, errors = await process.communicate()
        took = self._clock.now() - at
        self.ran.append(Command(at, took, words, process.returncode or 0, output.decode(), errors.decode()))
