"""Kills the daemon at a moment that its peers see: while it asks, is answered, sends, or just afterwards."""

import os
import random
import signal
import threading
from contextlib import suppress
from dataclasses import dataclass

LATEST = 0.08
"""Seconds after what a peer sees: in them the daemon reads an answer, records, marks as sent."""


@dataclass
class Trap:
    """Armed with a process, a sort of event and how many of them to let pass."""

    chance: random.Random
    _armed: tuple[int, signal.Signals, str, int] | None = None

    def __post_init__(self) -> None:
        self._lock = threading.Lock()
        self.sprung = threading.Event()

    def arm(self, pid: int, by: signal.Signals, event: str, after: int) -> None:
        with self._lock:
            self.sprung.clear()
            self._armed = pid, by, event, after

    def sees(self, event: str) -> None:
        """A peer tells what happens: the process may end now, or a moment later."""
        with self._lock:
            if self._armed is None or self._armed[2] != event:
                return
            pid, by, _, after = self._armed
            self._armed = None if after <= 0 else (pid, by, event, after - 1)
            if after > 0:
                return
        pause = self.chance.choice((0.0, 0.0, self.chance.uniform(0, LATEST)))
        if pause:
            threading.Timer(pause, self._spring, (pid, by)).start()
        else:
            self._spring(pid, by)

    def spring(self, pid: int, by: signal.Signals) -> None:
        """Ends the process now, where no peer has seen the event that was waited for."""
        with self._lock:
            was_armed, self._armed = self._armed, None
        if was_armed:
            self._spring(pid, by)
        self.sprung.wait(5)

    def _spring(self, pid: int, by: signal.Signals) -> None:
        with suppress(ProcessLookupError):
            os.kill(pid, by)
        self.sprung.set()
