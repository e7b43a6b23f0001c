"""Lines → lines with their regions, by the words: what is the posting, what only stands around it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from watcher.extract import chrome, form
from watcher.extract.labels import is_label, labelled
from watcher.extract.passage import Line, Region, extent
from watcher.extract.sections import known, section_of
from watcher.model import BlockKind, Section

_PROSE = 120
_SENTENCE = 60
_LIST = 4
_LONGEST_HEADER = 40
"""Lines: a header is shorter; what is longer is a text that begins without one."""

_MENU = 3
"""Items: a shorter list of links may be the posting's places or badges."""

_NO_HEADING = 9
"""The rank of a line that heads a group without being a heading: any heading ends the group."""


def placed(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Each line with its region. What the markup has settled stays."""
    found = tuple(lines)
    for step in (_without_menus, _beside, _formed, _framed, _headed):
        found = tuple(step(found))
    return found


def _without_menus(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Lists of nothing but links above the headline are the site's menus, whatever their words."""
    headline = next((place for place, line in enumerate(lines) if line.kind is BlockKind.HEADING), 0)
    placed_: list[Line] = []
    for is_item, run in groupby(lines[:headline], lambda line: line.kind is BlockKind.ITEM):
        group = list(run)
        is_menu = is_item and len(group) >= _MENU and all(line.link for line in group)
        placed_ += [replace(line, region=Region.CHROME) for line in group] if is_menu else group
    return (*placed_, *lines[headline:])


def _beside(lines: Sequence[Line]) -> Iterator[Line]:
    """Of what stands outside the posting's text, only labels and labelled values belong to its header.

    What stands there in a group of its own, such as other vacancies, is about them; so is what a link labels.
    """
    group: int | None = None
    of_link = False
    for place, line in enumerate(lines):
        of_link = of_link if line.label is not None else line.link
        if line.aside and line.region is None:
            if line.kind is BlockKind.HEADING and group is not None and line.level <= group:
                group = None
            if group is None and line.kind is not BlockKind.ITEM and chrome.starts_group(line.text):
                group = line.level or _NO_HEADING
            following = lines[place + 1] if place + 1 < len(lines) else None
            names = following is not None and _is_value(following) and is_label(line.text) and not line.link
            about = group is None and not of_link and (names or _is_value(line) or _names_itself(line.text))
            yield replace(line, region=Region.HEADER if about else Region.CHROME)
        else:
            yield line


def _is_value(line: Line) -> bool:
    """Whether a line is labelled; a table of columns beside the text may be about anything."""
    return line.label is not None and not line.cell


def _names_itself(text: str) -> bool:
    pair = labelled(text)
    return pair is not None and is_label(pair[0])


def _formed(lines: Sequence[Line]) -> tuple[Line, ...]:
    """From the heading of the application form on, everything is FORM."""
    begin = None if any(line.region is Region.FORM for line in lines) else form.begins_at(lines)
    if begin is None:
        return tuple(lines)
    return (*lines[:begin], *(_in_form(line) for line in lines[begin:]))


def _in_form(line: Line) -> Line:
    if line.region is not None:
        return line
    furniture = chrome.is_line(line.text) and not form.asks_or_answers(line.text)
    return replace(line, region=Region.CHROME if furniture else Region.FORM)


def _framed(lines: Sequence[Line]) -> Iterator[Line]:
    """Sets the page's furniture aside: single lines, and groups such as related jobs with all below their heading.

    A page that begins with such a heading ("Open positions") names the part of the site: a lower one is no part of it.
    """
    group: int | None = None
    headings = 0
    for line in lines:
        headings += line.kind is BlockKind.HEADING
        if line.region is not None:
            yield line
            continue
        if group is not None and line.kind is BlockKind.HEADING and (line.level <= group or _resumes(line)):
            group = None
        if group is None and line.kind is not BlockKind.ITEM and chrome.starts_group(line.text):
            names_site = line.level == 1 and headings == 1
            group = _NO_HEADING if names_site else line.level or _NO_HEADING
        furniture = group is not None or (_may_be_furniture(line) and chrome.is_line(line.text))
        yield replace(line, region=Region.CHROME) if furniture else line


def _resumes(line: Line) -> bool:
    """Whether a heading can only be the posting's own, wherever it stands."""
    return section_of(line.text) is not None and not chrome.starts_group(line.text)


def _may_be_furniture(line: Line) -> bool:
    """A line that could be either is the page's where it is a link, or no item and no heading of a section."""
    return line.link or (line.kind is not BlockKind.ITEM and known(line.text) is None)


def _headed(lines: Sequence[Line]) -> Iterator[Line]:
    """Sets the posting's header apart from its text; where a selector chose the text, all else is header."""
    chosen = any(line.region is Region.MAIN for line in lines)
    begin = len(lines) if chosen else _text_begins(lines)
    for place, line in enumerate(lines):
        if line.region is None:
            yield replace(line, region=Region.HEADER if place < begin else Region.MAIN)
        else:
            yield line


def _text_begins(lines: Sequence[Line]) -> int:
    """The place where the posting's text begins: its first known heading, prose or list below the title."""
    own = [place for place, line in enumerate(lines) if line.region is None]
    title: int | None = None
    for count, place in enumerate(own[:_LONGEST_HEADER]):
        line = lines[place]
        if _heads_section(lines, place, could_be_title=title is None):
            return place
        if title is not None and _heads_list(lines, place):
            return place
        if _is_prose(line) or _is_list(lines, own[count : count + _LIST]):
            above = own[count - 1] if count else place
            return above if title is not None and _heads_it(lines, above, title) else place
        if title is None and (line.kind is BlockKind.HEADING or not is_label(line.text)):
            title = place
    return _after_labels(lines, own)


def _heads_section(lines: Sequence[Line], place: int, *, could_be_title: bool) -> bool:
    """Whether a section begins here; of a first heading that must be certain: "Requirements Engineer" is a title."""
    line = lines[place]
    if line.kind is not BlockKind.HEADING or line.label is not None:
        return False
    if known(line.text):
        return not (is_label(line.text) and place + 1 < len(lines) and lines[place + 1].label is not None)
    section = section_of(line.text)
    return section is Section.ABOUT or (section is not None and (not could_be_title or line.text.endswith(":")))


def _heads_list(lines: Sequence[Line], place: int) -> bool:
    line = lines[place]
    below = lines[place + 1] if place + 1 < len(lines) else None
    heads = line.kind is BlockKind.HEADING and line.label is None and not is_label(line.text)
    return heads and below is not None and below.kind is BlockKind.ITEM and below.region is None and not below.link


def _heads_it(lines: Sequence[Line], above: int, title: int) -> bool:
    """Whether the line above the first prose is that prose's heading rather than the title or a banner."""
    return above != title and lines[above].kind is BlockKind.HEADING and lines[above].level > lines[title].level


def _is_prose(line: Line) -> bool:
    if line.label is not None or line.kind is BlockKind.HEADING or (labelled(line.text) and len(line.text) < _PROSE):
        return False
    length = extent(line.text)
    return length >= _PROSE or (length >= _SENTENCE and line.text[-1] in ".!?…:。！？：")


def _is_list(lines: Sequence[Line], places: Sequence[int]) -> bool:
    """Whether a list of the posting begins: long items, or more of them than a header has badges."""
    first, *others = (lines[place] for place in places)
    labels_next = bool(others) and others[0].label == first.text.rstrip(": ")
    if first.kind is not BlockKind.ITEM or first.label is not None or labels_next or labelled(first.text):
        return False
    return len(first.text) >= _SENTENCE or (
        len(places) == _LIST and all(each.kind is BlockKind.ITEM for each in others)
    )


def _after_labels(lines: Sequence[Line], own: Sequence[int]) -> int:
    """For a text without any prose: what follows the title and the labelled lines below it."""
    for place in own[1:]:
        if lines[place].label is None and labelled(lines[place].text) is None and not is_label(lines[place].text):
            return place
    return len(lines) if own else 0
