"""What the careers server has answered: the truth that alerts are held against."""

from array import array
from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple


class Shown(NamedTuple):
    """One whole answer that showed a posting, or that it is gone (404)."""

    at: float
    version: int


def _moments() -> "array[float]":
    return array("d")


@dataclass
class Answered:
    """All answers about one page."""

    asked: "array[float]" = field(default_factory=_moments)
    """When each request came, in seconds from the start of the soak."""
    shown: list[Shown] = field(default_factory=list)


@dataclass
class Ledger:
    """All answers of the server, by page number."""

    pages: dict[int, Answered] = field(default_factory=dict)
    kinds: Counter[str] = field(default_factory=Counter)
    """How many answers of each kind: 200, 304, 404 and the faults."""
    robots: int = 0

    def page(self, number: int) -> Answered:
        return self.pages.setdefault(number, Answered())

    @property
    def answers(self) -> int:
        return self.kinds.total()
