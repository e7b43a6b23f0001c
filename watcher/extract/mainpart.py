"""Which part of a page is the posting: by where its prose stands, never by the names of its classes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from watcher.extract import chrome, marks
from watcher.extract.facts.phrases.naming import JOB_WORD
from watcher.extract.labels import is_label
from watcher.extract.passage import Line, Region, extent
from watcher.extract.sections import known, section_of
from watcher.model import BlockKind, Section

_PROSE = 40
_ITEM = 15
_SHARE = 0.6
_MAIN_SHARE = 0.5
_NEAR = 15
"""Lines: a title without <h1> stands so near above the text, a banner so near above the title."""

_FAR = 40
"""Lines: a heading that names a job stands so near above the text."""

_SENTENCE = 20
_SHORT = 160
_LEAST_TITLE = 5


@dataclass(frozen=True, slots=True)
class Box:
    """An element that holds lines; `parent` is its place among the boxes, always before its own."""

    parent: int
    tag: str
    region: Region | None = None
    aside: bool = False
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Layout:
    """All lines of a page with the place of each one's box."""

    lines: tuple[Line, ...]
    box_of: tuple[int, ...]
    boxes: tuple[Box, ...]


def separated(layout: Layout, headline: str = "") -> tuple[Line, ...]:
    """The lines of a page, those around the posting marked: HEADER above its text, aside elsewhere.

    `headline` is what the page's head calls it: the line that it begins with is the title.
    """
    inside = _inside(layout, _main_box(layout))
    places = [
        place for place, within in enumerate(inside) if within and layout.lines[place].region in (None, Region.MAIN)
    ]
    if not places:
        return layout.lines
    first = places[0]
    begins_it = layout.lines[first].kind is BlockKind.HEADING and layout.lines[first].level == 1
    title = None if begins_it else _title(layout.lines, first, headline)
    title = first if title is None else title
    beside = _beside(layout, inside)
    return tuple(
        replace(line, region=Region.HEADER)
        if place in beside
        else line
        if within or line.region is not None
        else _outside(line, place, first, title)
        for place, (line, within) in enumerate(zip(layout.lines, inside, strict=True))
    )


def _beside(layout: Layout, inside: tuple[bool, ...]) -> frozenset[int]:
    """The notices that stand beside the posting's text, inside <main>: "This vacancy is closed" in a side bar."""
    within_main: list[bool] = []
    for box in layout.boxes:
        within_main.append(box.tag == "main" or (box.parent >= 0 and within_main[box.parent]))
    found = []
    others = False
    for place, (line, at) in enumerate(zip(layout.lines, layout.box_of, strict=True)):
        others = not inside[place] and (others or chrome.starts_group(line.text))
        plain = line.kind is BlockKind.PARAGRAPH and line.region is None and not line.link and not line.aside
        if plain and within_main[at] and not inside[place] and not others:
            found += [place] if _is_notice(line.text) else []
    return frozenset(found)


def _is_notice(text: str) -> bool:
    return _SENTENCE <= len(text) <= _SHORT and chrome.speaks_of_jobs(text) and not chrome.is_line(text)


def _outside(line: Line, place: int, first: int, title: int) -> Line:
    if place > first or len(line.text) > _SHORT or line.aside:
        return replace(line, aside=True)
    if place >= title:
        return replace(line, region=Region.HEADER) if not chrome.is_line(line.text) else replace(line, aside=True)
    is_sentence = extent(line.text) >= _SENTENCE and line.text[-1] in ".!。！"
    near = title - place <= _NEAR and not line.link and is_sentence
    is_banner = near and chrome.speaks_of_jobs(line.text) and not chrome.is_line(line.text)
    return replace(line, region=Region.HEADER) if is_banner else replace(line, aside=True)


def _title(lines: tuple[Line, ...], first: int, headline: str) -> int | None:
    """The place of the page's title above the text: its last <h1>, else what the head calls it, else a heading."""
    headings = [at for at in range(first) if lines[at].kind is BlockKind.HEADING and lines[at].region is None]
    top = [at for at in headings if lines[at].level == 1]
    near = [at for at in headings if first - at <= _NEAR]
    if top:
        return top[-1]
    named = [at for at in range(first) if _is_named(lines[at], headline)]
    jobs = [at for at in headings if first - at <= _FAR and JOB_WORD.search(lines[at].text)]
    return named[-1] if named else jobs[0] if jobs else near[0] if near else None


def _is_named(line: Line, headline: str) -> bool:
    """Whether a line is what the page's head begins with: "Senior Baker" of "Senior Baker – Crumb & Co"."""
    if line.region is not None or not _LEAST_TITLE <= len(line.text) <= _SHORT or chrome.is_line(line.text):
        return False
    return re.search(rf"(?<!\w){re.escape(line.text)}(?!\w)", headline) is not None


def _inside(layout: Layout, main: int) -> tuple[bool, ...]:
    within = [False] * len(layout.boxes)
    for place, box in enumerate(layout.boxes):
        within[place] = place == main or (box.parent >= 0 and within[box.parent])
    chosen = any(line.region is Region.MAIN for line in layout.lines)
    return tuple(
        (line.region is Region.MAIN if chosen else within[box]) and not line.aside
        for line, box in zip(layout.lines, layout.box_of, strict=True)
    )


def _main_box(layout: Layout) -> int:
    """The smallest box that holds most of the page's prose and every heading of a posting's section."""
    prose, heads = [0] * len(layout.boxes), [0] * len(layout.boxes)
    for line, box in zip(layout.lines, layout.box_of, strict=True):
        if line.region is None and not line.aside:
            prose[box] += _weight(line)
            heads[box] += _heads_section(line)
    children: list[list[int]] = [[] for _ in layout.boxes]
    for place in range(len(layout.boxes) - 1, 0, -1):
        parent = layout.boxes[place].parent
        prose[parent] += prose[place]
        heads[parent] += heads[place]
        children[parent].append(place)
    box = next((at for at in _mains(layout) if prose[at] >= _MAIN_SHARE * prose[0]), 0)
    while inner := _heaviest(children[box], prose):
        if prose[inner] < _SHARE * prose[box] or prose[inner] == 0 or heads[inner] < heads[box]:
            break
        box = inner
    return box


def _mains(layout: Layout) -> Iterator[int]:
    return (place for place, box in enumerate(layout.boxes) if box.tag == "main")


def _heaviest(boxes: list[int], prose: list[int]) -> int:
    return max(boxes, key=prose.__getitem__, default=0)


def _weight(line: Line) -> int:
    least = _ITEM if line.kind is BlockKind.ITEM or marks.bullet(line.text) else _PROSE
    length = extent(line.text)
    return length if not line.link and line.kind is not BlockKind.HEADING and length >= least else 0


def _heads_section(line: Line) -> bool:
    if line.link or line.kind is BlockKind.ITEM or is_label(line.text) or chrome.starts_group(line.text):
        return False
    heads = line.bold or line.kind is BlockKind.HEADING or line.text.endswith(":")
    said = section_of(line.text) if heads else known(line.text)
    return said not in (None, Section.OTHER)
