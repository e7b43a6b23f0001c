"""Plays the script: a step, its alert, the next step."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from time import monotonic
from typing import NoReturn

from watcher.demo.screen import Screen
from watcher.demo.script import Step, script
from watcher.demo.server import DemoServer, Event, Received, Stop

FIRST_LOOK = 20.0
"""Seconds in which every address must have been looked at."""
ALERT = 12.0
"""Seconds in which a step's alert must arrive."""
QUIET = 6.0
"""Seconds to wait after the last step: an alert too many would have been gathered and sent by then."""
BREATH = 4.0
"""Seconds between two steps for whoever reads along."""

_POLL = 0.1


class Stopped(Exception):  # noqa: N818 - a wish, no error
    """Somebody ends the demo."""


class DaemonEndedError(Exception):
    """The daemon is no more, though nobody stopped it."""


@dataclass(slots=True)
class Play:
    """One performance with everything that takes part in it; its methods raise `Stopped` and `DaemonEndedError`."""

    screen: Screen
    server: DemoServer
    events: SimpleQueue[Event]
    daemon_has_ended: Callable[[], bool]
    unclaimed: list[str] = field(default_factory=list)
    """Subjects of alerts that no step has caused so far."""

    def once(self) -> bool:
        """One round without pauses, up to an alert that does not come; whether exactly the script's alerts came."""
        complete = self._first_look()
        for step in script(self.server.careers, 0) if complete else ():
            complete = self._step(step)
            if not complete:
                break
        self._pause(QUIET)
        return self._exact() and complete

    def on_and_on(self, good_to_know: str) -> NoReturn:
        """Round after round with pauses to read; after each one says what it came to, with `good_to_know`."""
        self._first_look()
        turn = 0
        while True:
            for step in script(self.server.careers, turn):
                self._pause(BREATH)
                self._step(step)
            self._pause(BREATH)
            self._exact()
            self.screen.line(good_to_know)
            turn += 1

    def _first_look(self) -> bool:
        """Waits until each address was asked twice: the first look is recorded before the second begins."""
        self.screen.step("The first look at each address: nobody is told.")
        self.screen.line()
        asked_twice = self._wait_until(
            lambda: all(self.server.answered[path] >= 2 for path in self.server.careers.watched), FIRST_LOOK
        )
        if not asked_twice:
            self.screen.bad(f"  not every address was looked at within {FIRST_LOOK:.0f} seconds")
        return asked_twice

    def _step(self, step: Step) -> bool:
        """Changes the site; whether the alert came."""
        self.screen.step(step.says)
        self.server.careers = step.careers
        came = self._wait_until(lambda: any(map(step.told.is_said_by, self.unclaimed)), ALERT)
        if came:
            self.unclaimed.remove(next(filter(step.told.is_said_by, self.unclaimed)))
        else:
            self.screen.bad(f"  missing after {ALERT:.0f} seconds: “{step.told.headline} · {step.told.about}”")
        return came

    def _exact(self) -> bool:
        """Names the alerts that no step caused; whether there were none."""
        for subject in self.unclaimed:
            self.screen.bad(f"  nothing in the script causes “{subject}”")
        exact = not self.unclaimed
        self.unclaimed.clear()
        return exact

    def _pause(self, seconds: float) -> None:
        self._wait_until(lambda: False, seconds)

    def _wait_until(self, reached: Callable[[], bool], patience: float) -> bool:
        """Takes alerts as they come, until what is waited for is there or `patience`, in seconds, is at its end."""
        end = monotonic() + patience
        while not reached() and (left := end - monotonic()) > 0:
            if self.daemon_has_ended():
                raise DaemonEndedError
            with suppress(Empty):
                self._take(self.events.get(timeout=min(left, _POLL)))
        return reached()

    def _take(self, event: Event) -> None:
        match event:
            case Stop():
                raise Stopped
            case Received(title, message):
                self.screen.alert(title, message)
                self.unclaimed.append(title)
