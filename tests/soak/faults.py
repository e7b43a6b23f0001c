"""The faults of the careers server: which host or page answers how wrongly, and when."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

QUICK = ("503", "429", "reset", "login", "robot check", "empty", "cut short")
SLOW = ("hang", "drip")
KINDS = (*QUICK, *SLOW)
"""The slow ones cost the daemon its whole time-out at each look."""

SHORT, LONG = 2.5, 10.0
"""Intervals: fewer than five looks in a row, so that nobody is told; more than five, so that people are."""


@dataclass(frozen=True, slots=True)
class Span:
    """Something that lasts, in seconds from the start of the soak."""

    name: str
    start: float
    end: float

    def widened(self, before: float, after: float) -> "Span":
        return replace(self, start=self.start - before, end=self.end + after)

    def holds(self, at: float) -> bool:
        return self.start <= at <= self.end


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of failure of a host or of one of its pages."""

    span: Span
    """Named by its kind."""
    is_long: bool
    """Whether people are to be told of it."""


def episodes(draw: random.Random, kinds: Sequence[str], within: Span, interval: float) -> Iterator[Fault]:
    """One fault of each of these kinds, in a row with pauses, for which there is room: short and long in turn."""
    at, is_long = within.start + draw.uniform(0, 2) * interval, draw.random() < 0.5
    for kind in kinds:
        is_long = is_long and at + LONG * interval <= within.end
        lasts = (LONG if is_long else SHORT) * interval
        if at + lasts > within.end:
            return
        yield Fault(Span(kind, at, at + lasts), is_long)
        at += lasts + draw.uniform(3, 8) * interval
        is_long = not is_long
