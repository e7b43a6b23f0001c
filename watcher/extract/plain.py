"""Plain text, mostly copied from a page → lines: indented lists, bullets, wrapped paragraphs joined."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from watcher.extract.marks import bullet, unbulleted
from watcher.extract.passage import Line, fold
from watcher.model import BlockKind

_TAB = 4
_LEAST_INDENT = 2
_NARROWEST, _WIDEST = 55, 110
"""Characters: the widths at which mail programs and editors wrap."""

_FULL = 0.75
_LEAST_FULL = 5
"""Lines that must be nearly as long as the longest before a text counts as wrapped."""


def lines(text: str) -> tuple[Line, ...]:
    """One line for each paragraph of the text; what is indented or bulleted is an item at its depth."""
    raws = text.splitlines()
    return tuple(_read(raws, _width(raws)))


def _width(raws: Sequence[str]) -> int | None:
    """The width at which the text was wrapped, or None where its lines end where their author ended them."""
    widths = [len(raw.rstrip()) for raw in raws]
    width = max(widths, default=0)
    full = sum(each >= width * _FULL for each in widths)
    return width if _NARROWEST <= width <= _WIDEST and full >= _LEAST_FULL else None


def _read(raws: Sequence[str], width: int | None) -> Iterator[Line]:
    indents: list[int] = []
    gap = False
    open_line: Line | None = None
    ended = ""
    for raw in raws:
        folded = fold(raw)
        if not folded:
            gap = True
        elif open_line is not None and width is not None and not gap and _wrapped(ended, folded, width):
            open_line = replace(open_line, text=f"{open_line.text} {folded}")
        else:
            if open_line is not None:
                yield open_line
            open_line, gap = _line(raw, folded, indents, gap), False
        ended = raw.rstrip()
    if open_line is not None:
        yield open_line


def _wrapped(before: str, folded: str, width: int) -> bool:
    """Whether a line was broken only because its next word did not fit any more."""
    return not bullet(folded) and len(before) + 1 + len(folded.split(" ", 1)[0]) > width


def _line(raw: str, folded: str, indents: list[int], gap: bool) -> Line:
    indent = _indent(raw)
    while indents and indents[-1] > indent:
        indents.pop()
    if indent >= _LEAST_INDENT and (not indents or indent > indents[-1]):
        indents.append(indent)
    if indents or bullet(folded):
        return Line(unbulleted(folded), BlockKind.ITEM, max(len(indents) - 1, 0), gap=gap)
    return Line(folded, gap=gap)


def _indent(raw: str) -> int:
    if not raw[:1].isspace():
        return 0
    expanded = raw.expandtabs(_TAB)
    return len(expanded) - len(expanded.lstrip())
