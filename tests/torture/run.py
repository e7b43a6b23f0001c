"""One torture: rounds of changes, a daemon that is killed in the middle of them, and the sum at the end."""

import random
import signal
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from tests.peers.daemon import Daemon, watch
from tests.torture.peers import EVENTS, Peers, peers

POSTINGS = 30
PATIENCE = 120.0
"""Seconds for a round to come to its end."""


@dataclass(frozen=True, slots=True)
class Plan:
    changes: int = 3_000
    kills: int = 200
    terms: int = 20
    seed: int = 20261120

    @property
    def rounds(self) -> int:
        return -(-self.changes // POSTINGS)


@dataclass
class Sum:
    """What came of it."""

    kills: Counter[str] = field(default_factory=Counter)
    """By the event after which the daemon was killed."""
    terms: int = 0
    changes: int = 0
    deliveries: int = 0
    refused: int = 0
    """By the channel that fails half of the time."""
    lost: int = 0
    """Deliveries that no channel took, or that are not marked as sent at the end."""
    duplicates: int = 0
    undue: int = 0
    """Of the duplicates, those of deliveries that were not in flight when the daemon was killed."""
    in_flight: int = 0
    """Deliveries that a channel had taken and that were not marked yet when the daemon was killed."""
    seconds: float = 0

    @property
    def holds(self) -> bool:
        return not self.lost and not self.undue

    def lines(self) -> Iterator[str]:
        yield f"{self.changes:,} changes, {self.deliveries:,} deliveries in {self.seconds:.0f} s"
        yield f"kill -9: {self.kills.total()} ({', '.join(f'{n} × {each}' for each, n in self.kills.most_common())})"
        yield f"SIGTERM: {self.terms}"
        yield f"refused by the channel that fails half of the time: {self.refused:,}"
        yield f"in flight at a kill: {self.in_flight}"
        yield f"lost: {self.lost}"
        yield f"said twice: {self.duplicates}, of these not in flight at a kill: {self.undue}"


class Torture:
    """The daemon among its peers."""

    def __init__(self, plan: Plan, folder: Path, met: Peers, say: Callable[[str], None]) -> None:
        self._plan = plan
        self._met = met
        self._say = say
        self._flying: dict[str, Counter[str]] = {name: Counter() for name in met.took}
        urls = [met.web.by(f"/jobs/{n}", met.page) for n in range(POSTINGS)]
        watches = [watch(f"lock {n}", url) for n, url in enumerate(urls)]
        self._daemon = Daemon(folder, *met.channels, *watches, environment=met.services.environment)
        self.sum = Sum()
        self._enough = False

    def conclude(self) -> None:
        """No further round: the sum of those so far."""
        self._enough = True

    def run(self) -> Sum:
        began = time.monotonic()
        with self._daemon:
            self._met.web.wait_for(2 * POSTINGS, seconds=PATIENCE)
            for turn in range(1, self._plan.rounds + 1):
                if self._enough:
                    break
                self._met.round = turn
                self._strike(self._due(turn, self._plan.kills) - self.sum.kills.total(), self._kill)
                self._strike(self._due(turn, self._plan.terms) - self.sum.terms, self._term)
                self._until(lambda: self._recorded() == self._met.round * POSTINGS, "recorded")
                if turn % 5 == 0:
                    self._say(f"round {turn} of {self._plan.rounds}: {self.sum.kills.total()} kills")
            while left := len(self._pending()):  # the slowest channel may be far behind
                self._until(lambda: len(self._pending()) < left, "sent")
            assert self._daemon.stop() == 0
        self._count()
        self.sum.seconds = time.monotonic() - began
        return self.sum

    def _due(self, turn: int, of: int) -> int:
        """How many of so many blows have fallen after this round."""
        return of * turn // self._plan.rounds

    def _strike(self, times: int, blow: Callable[[], None]) -> None:
        for _ in range(times):
            blow()
            self._daemon.start()

    def _kill(self) -> None:
        event = self._end(signal.SIGKILL)
        self.sum.kills[event] += 1
        for name, title in self._pending():
            if self._met.took[name][title] > self._flying[name][title]:
                self._flying[name][title] += 1
                self.sum.in_flight += 1

    def _term(self) -> None:
        self._end(signal.SIGTERM)
        self.sum.terms += 1

    def _end(self, by: signal.Signals) -> str:
        """Ends the daemon by the event of a peer, or after a while without it; which event that was."""
        event = self._met.chance.choice(EVENTS)
        self._met.trap.arm(self._daemon.pid, by, event, self._met.chance.randrange(12))
        sprung = self._met.trap.sprung.wait(4)
        if not sprung:
            self._met.trap.spring(self._daemon.pid, by)
        self._daemon.wait(30)
        return event if sprung else "idle"

    def _until(self, holds: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while not holds():
            if time.monotonic() > end:
                raise TimeoutError(f"not everything is {what} after {PATIENCE:g} s\n{self._daemon.log[-4000:]}")
            time.sleep(0.1)

    def _recorded(self) -> int:
        return int(self._ask("SELECT count(*) FROM changes WHERE quiet IS NULL")[0][0])

    def _pending(self) -> list[tuple[str, str]]:
        """Channel and title of what is on its way."""
        found = self._ask(
            "SELECT d.channel, a.title FROM deliveries d JOIN alerts a ON a.id = d.alert WHERE d.state = 'pending'"
        )
        return [(channel, title.removesuffix(" · Harbour Instruments")) for channel, title in found]

    def _ask(self, sql: str) -> list[tuple[str, str]]:
        with closing(sqlite3.connect(f"file:{self._daemon.database}?mode=ro", uri=True, timeout=30)) as db:
            return db.execute(sql).fetchall()

    def _count(self) -> None:
        """Each change of each posting is a message to each channel, known by its title."""
        told = self._ask(
            "SELECT d.channel, a.title FROM deliveries d JOIN alerts a ON a.id = d.alert WHERE d.state = 'sent'"
        )
        titles = {title.removesuffix(" · Harbour Instruments") for _, title in told}
        self.sum.changes, self.sum.deliveries, self.sum.refused = self._recorded(), len(told), self._met.refused
        for name, took in self._met.took.items():
            self.sum.lost += self._recorded() - sum(title in took for title in titles)
            for title, count in took.items():
                self.sum.duplicates += count - 1
                self.sum.undue += max(count - 1 - self._flying[name][title], 0)
        self.sum.lost += len(self._met.took) * self.sum.changes - self.sum.deliveries


def torture(plan: Plan, folder: Path, say: Callable[[str], None] = lambda line: None) -> Sum:
    """Runs the plan in a folder; SIGINT ends it with the round that is under way."""
    with peers(folder, random.Random(plan.seed)) as met:
        running = Torture(plan, folder, met, say)
        before = signal.signal(signal.SIGINT, lambda *_: running.conclude())
        try:
            return running.run()
        finally:
            signal.signal(signal.SIGINT, before)
