"""What the daemon does with time, at moments that are handed in: each look ends at once and finds nothing new."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from watcher.check import check
from watcher.clock import Clock
from watcher.model import NotModified, Watch
from watcher.schedule import after_set_back, most_at_once
from watcher.store import Store

LEASE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Look:
    key: str
    due_at: datetime
    steady: float
    wall: datetime


@dataclass
class Ticking:
    store: Store
    watches: Sequence[Watch]
    tick: timedelta
    clock: Clock = field(default_factory=lambda: Clock(None))
    looks: list[Look] = field(default_factory=list)

    def at(self, wall: datetime, steady: float) -> int:
        """One tick; the number of looks that it began."""
        by_key = {each.key: each for each in self.watches}
        passed = self.clock.tick(wall, steady)
        if passed.set_back:
            planned = self.store.planned(wall)
            plan = {key: after_set_back(by_key[key].schedule, at, wall, passed.set_back) for key, at in planned.items()}
            self.store.set_back(plan, wall, passed.set_back)
        limit = most_at_once((each.schedule for each in self.watches), self.tick)
        keys = self.store.lease(wall, wall + LEASE, limit)
        for key in keys:
            state = self.store.state(key)
            assert state.next_check_at is not None
            self.looks.append(Look(key, state.next_check_at, steady, wall))
            assert self.store.record(check(by_key[key], state, NotModified(), wall))
        return len(keys)
