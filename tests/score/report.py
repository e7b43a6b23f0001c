"""The score in words: figures by source and fact, misses, status as read, the goals."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from tests.score.goals import Verdict, percent
from tests.score.mark import SILENT, Mark, tally
from tests.score.words import passage

FEW = 5
"""Misses of one fact that are listed unless all are asked for."""

_SIGNS = {True: "ok", False: "FAILED", None: "–"}


def figures(marks: Sequence[Mark]) -> str:
    rows = [("source", "fact", "precision", "recall", "wrong")]
    for (source, fact), its_own in _by_fact(marks).items():
        counts = tally(its_own)
        precision = percent(counts.precision, counts.found_right, counts.found)
        recall = percent(counts.recall, counts.expected_right, counts.expected)
        rows.append((source, fact, precision, recall, f"{counts.wrong} of {counts.total}"))
    return _table(rows)


def misses(marks: Sequence[Mark], most: int | None) -> str:
    """At most so many of each fact; None: all."""
    return "\n".join(line for its_own in _by_fact(marks).values() for line in _missed(its_own, most))


def confusion(marks: Sequence[Mark]) -> str:
    """For each source, how many of each status were read as which."""
    parts = []
    for (source, fact), its_own in _by_fact(marks).items():
        if fact == "status":
            counts = Counter((each.expected or "none", each.found or "none") for each in its_own)
            found = sorted({pair[1] for pair in counts})
            head = (f"{source}: stated \\ read", *found)
            stated = sorted({pair[0] for pair in counts})
            parts.append(_table([head, *((each, *(str(counts[each, word]) for word in found)) for each in stated)]))
    return "\n\n".join(parts)


def goals(verdicts: Sequence[Verdict]) -> str:
    rows = [("", "goal", "wanted", "measured")]
    rows += [(_SIGNS[each.holds], each.name, each.wanted, each.measured) for each in verdicts]
    return _table(rows)


def markdown(verdicts: Sequence[Verdict], day: date) -> str:
    """The goals as a table for the README."""
    lines = [f"| {day:%-d %B %Y} | wanted | measured | |", "|---|---|---|---|"]
    lines += [f"| {each.name} | {each.wanted} | {each.measured} | {_SIGNS[each.holds]} |" for each in verdicts]
    return "\n".join(lines)


def _by_fact(marks: Sequence[Mark]) -> Mapping[tuple[str, str], list[Mark]]:
    groups: dict[tuple[str, str], list[Mark]] = defaultdict(list)
    for each in marks:
        groups[each.source, each.fact].append(each)
    return groups


def _missed(marks: Sequence[Mark], most: int | None) -> Iterator[str]:
    missed = [each for each in marks if not each.right]
    if missed:
        yield f"── {missed[0].source}: {missed[0].fact}"
    for each in missed[:most]:
        expected = passage(each.expected) or ("nothing" if each.found not in SILENT else "–")
        yield f"{each.id}\n    expected: {expected}\n    found:    {passage(each.found) or 'nothing'}"
        if each.passage:
            yield f"    in:       {passage(each.passage)}"
    if most is not None and len(missed) > most:
        yield f"    … and {len(missed) - most} more (--all)"


def _table(rows: Sequence[tuple[str, ...]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)
    return "\n".join(lines)
