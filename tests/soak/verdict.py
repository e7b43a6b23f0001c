"""One line of the table: what was asked, what was found, whether it holds."""

from collections.abc import Sequence
from dataclasses import dataclass

MOST_EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class Verdict:
    """`holds` is None where nothing was judged: a figure alone, or a fault that could not be made."""

    name: str
    holds: bool | None
    figure: str
    examples: tuple[str, ...] = ()
    """The first complaints, each in a line."""


def none_of(name: str, complaints: Sequence[str], figure: str) -> Verdict:
    """Holds where there are no complaints."""
    return Verdict(name, not complaints, figure, tuple(complaints[:MOST_EXAMPLES]))


def shown(verdicts: Sequence[Verdict]) -> str:
    """The table."""
    marks = {True: "ok", False: "FAILED", None: "–"}
    width = max(len(each.name) for each in verdicts)
    lines = []
    for each in verdicts:
        lines.append(f"{marks[each.holds]:<7} {each.name:<{width}}  {each.figure}")
        lines += [f"{'':<7} {'':<{width}}    {example}" for example in each.examples]
    return "\n".join(lines)
