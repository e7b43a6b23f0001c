"""What passes between the daemon and a process that reads for it: questions and what is told."""

import signal
from dataclasses import dataclass
from datetime import datetime, timedelta

from watcher.model import Answer, Check, Failed, KeptAnswer, Page, Request, State, Watch
from watcher.reread import SecondReading

MARK = b"?"
"""What comes before a question: a worker knows by it that there is one, and leaves the question to its child."""

OUT_OF_TIME = signal.SIGPROF
"""What the kernel ends a process with that has used the time of the processor that it was given."""

_BUSY = 20
"""On a busy machine a second of the processor takes up to so many, where all else goes first."""
_BEGINNING = timedelta(seconds=10)
"""A process has begun after so long, however busy the machine is."""


def longest(patience: timedelta) -> timedelta:
    """How long one waits for a reading that may take so much of the processor."""
    return _BUSY * patience + _BEGINNING


@dataclass(frozen=True, slots=True)
class Look:
    """What `check.check` is asked, what it may take of the processor, and whether all else goes first."""

    watch: Watch
    state: State
    answer: Answer
    now: datetime
    patience: timedelta
    gives_way: bool = False


@dataclass(frozen=True, slots=True)
class Again:
    """What `reread.second_reading` is asked, under the same terms."""

    watch: Watch
    state: State
    kept: KeptAnswer
    patience: timedelta
    gives_way: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """What `extract.to_follow` is asked, under the same terms."""

    watch: Watch
    page: Page
    now: datetime
    patience: timedelta
    gives_way: bool = False


@dataclass(frozen=True, slots=True)
class Likeness:
    """What `extract.likeness` is asked, under the same terms."""

    watch: Watch
    page: Page
    patience: timedelta
    gives_way: bool = False


Question = Look | Again | Listing | Likeness
Outcome = Check | SecondReading | tuple[Request, ...] | bytes | None | Failed | Exception
"""What comes of it: `Failed` where it was not read in time, an exception where the reading raised it."""


@dataclass(frozen=True, slots=True)
class Told:
    """An outcome, and the time of the processor that it took: all that it might take where that was too short."""

    outcome: Outcome
    took: timedelta
