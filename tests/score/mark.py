"""One judgement of one fact of one text, and what many of them add up to."""

from collections.abc import Iterable
from dataclasses import dataclass

SILENT = ("", "open")
"""What a fact has where nothing is said of it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """`expected` is "" where nothing is to be found, `found` is "" where nothing was."""

    source: str
    fact: str
    id: str
    expected: str
    found: str
    right: bool
    passage: str = ""
    """What shows who is right: of the reading, else of the text."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of the marks of one fact; a value found where none was to be counts against precision alone."""

    total: int
    right: int
    found: int
    found_right: int
    expected: int
    expected_right: int

    @property
    def wrong(self) -> int:
        return self.total - self.right

    @property
    def precision(self) -> float | None:
        """In percent; None where nothing was found."""
        return 100 * self.found_right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """In percent; None where nothing was to be found."""
        return 100 * self.expected_right / self.expected if self.expected else None


def tally(marks: Iterable[Mark]) -> Tally:
    marks = list(marks)
    found = [each for each in marks if each.found not in SILENT]
    expected = [each for each in marks if each.expected not in SILENT]
    return Tally(
        total=len(marks),
        right=sum(each.right for each in marks),
        found=len(found),
        found_right=sum(each.right for each in found),
        expected=len(expected),
        expected_right=sum(each.right for each in expected),
    )


def exact(source: str, fact: str, id_: str, expected: str, found: str, passage: str = "") -> Mark:
    """A mark that is right where both are equal."""
    return Mark(source, fact, id_, expected, found, expected == found, passage)
