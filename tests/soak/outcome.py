"""What a soak brought to light, before anything is judged."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.soak.daemon import Sample
from tests.soak.faults import Span
from tests.soak.hooks import Message
from tests.soak.ledger import Ledger
from tests.soak.plan import Plan


@dataclass(frozen=True, slots=True)
class Command:
    """A `watcher` command that ran beside the daemon."""

    at: float
    took: float
    words: tuple[str, ...]
    code: int
    output: str
    errors: str


@dataclass(frozen=True, slots=True)
class Channel:
    """What arrived at one webhook."""

    name: str
    taken: tuple[Message, ...]
    not_taken: Counter[str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that was seen from outside."""

    plan: Plan
    began_at: float
    """The soak's start as seconds of the wall clock."""
    ended: float
    """When the daemon was told to stop, in seconds from the start."""
    ledger: Ledger
    channels: tuple[Channel, ...]
    samples: tuple[Sample, ...]
    stops: tuple[Span, ...]
    """Announced stops of the daemon: SIGSTOP, locked database, full disk; also `restart` after an end of its own."""
    first_looks: float
    """Seconds from the daemon's start until the server had been asked for every page."""
    reloads: tuple[float, ...]
    """When each configuration was written and SIGHUP sent; the first is the start."""
    deaths: tuple[str, ...]
    """Each time that the daemon ended unasked."""
    skipped: tuple[str, ...]
    """Faults that could not be made here, and why."""
    commands: tuple[Command, ...]
    exit_code: int | None
    log: str
    database: Path

    @property
    def margin(self) -> float:
        """Seconds around a stop in which an answer may have been served and not taken."""
        return self.plan.timeout + 1

    def is_firm(self, at: float, stops: Iterable[Span]) -> bool:
        """Whether an answer that was served then must have been taken."""
        return not any(each.widened(self.margin, self.margin).holds(at) for each in (*self.stops, *stops))

    def absent(self, number: int) -> tuple[Span, ...]:
        """When a page was not watched."""
        guests, reloads = self.plan.guests, self.reloads
        if number in guests.joining:
            return (Span("not yet watched", 0.0, reloads[1]),)
        if number in guests.leaving:
            return (Span("taken out", reloads[2], reloads[3]),)
        return ()
