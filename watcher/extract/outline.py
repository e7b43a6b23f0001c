"""Lines → lines that say what they are: which act as headings, which are items, which label others."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from watcher.extract import marks
from watcher.extract.facts.dates import may_hold_dates
from watcher.extract.facts.gazetteer import is_certain_alone, pairs
from watcher.extract.labels import is_label, labelled
from watcher.extract.passage import Line, Region
from watcher.extract.sections import LISTS, known, section_of
from watcher.model import BlockKind

ACTING = 5
"""The rank of a line that only acts as a heading: below the headings of the markup."""

LEAD_IN = 6
"""The rank of a line that leads into a list: "You will:"."""

_LONGEST = 80
_SHORT = 60
_MOST_WORDS = 8
_LONGEST_VALUE = 120
_LEAST_CAPITALS = 4
_RUN = 3
_ITEM_LINES = 8
"""A numbered item and the paragraphs of its own take at most so many lines."""

_SETTLED = (Region.CHROME, Region.FORM)
_STARRED = re.compile(r"\s*[*✱]\s*$")
_STATEMENT = re.compile(
    r"[$€£¥]\s?\d|\d\s?(?:[$€£¥]|(?:EUR|USD|GBP|CHF|CZK|PLN|SEK|DKK|NOK|Kč|zł|kr)\b)"
    r"|\b(?:[Dd]egree|[Bb]achelor|[Mm]aster['’]s|[BM]\.?Sc|Ph\.?D|[Dd]iploma?|[Ll]icence [Pp]rofessionnelle|[Ll]aurea"
    r"|(?:Hochschul|Master|Bachelor)abschluss|Abschluss|[Dd]iplôme|[Tt]itulación|[Ww]ykształcenie|[Vv]zdělání"
    r"|(?i:full[ -]time|part[ -]time|permanent|vollzeit|teilzeit|unbefristet|temps plein|temps partiel|CDI|CDD))\b"
)
_OPENING = "#\"“„«'¿¡"


def outlined(lines: Sequence[Line], *, marked: bool = False) -> tuple[Line, ...]:
    """The lines with the items and headings that only their look shows, and with their labels.

    In a `marked` form, where an author could mark a heading, a short line above a gap is a paragraph.
    """
    return tuple(_labelled(tuple(_headed(tuple(_itemised(lines)), marked))))


def _itemised(lines: Sequence[Line]) -> Iterator[Line]:
    """Bulleted, numbered and emoji-led paragraphs become items; a number counts only in a sequence."""
    counted = 0
    for place, line in enumerate(lines):
        if line.region in _SETTLED or line.kind is BlockKind.HEADING:
            counted = 0
            yield line
        elif (mark := marks.bullet(line.text)) and marks.may_head(mark) and known(line.text[len(mark) :]):
            yield replace(line, text=line.text[len(mark) :], bold=True)
        elif emoji := _heading_emoji(lines, place):
            yield replace(line, text=line.text[len(emoji) :], bold=True)
        elif mark := mark or _shared_emoji(lines, place):
            yield replace(line, kind=BlockKind.ITEM, text=line.text[len(mark) :])
        elif line.kind is BlockKind.PARAGRAPH and _goes_on(lines, place, counted):
            counted += 1
            yield replace(line, kind=BlockKind.ITEM, text=marks.unnumbered(line.text))
        else:
            yield line


def _heading_emoji(lines: Sequence[Line], place: int) -> str:
    """The emoji that this line alone begins with, where its words head a list.

    Words that an item could hold too ("… is a plus") head one only among items that share another mark.
    """
    own = marks.emoji(lines[place].text)
    if not own:
        return ""
    above, below, next_ = (_mark(lines, at) for at in (place - 1, place + 1, place + 2))
    text = lines[place].text[len(own) :]
    if own.strip() in (above, below) or section_of(text) not in LISTS:
        return ""
    return own if known(text) or (below and below in (above, next_)) else ""


def _mark(lines: Sequence[Line], place: int) -> str:
    return marks.emoji(lines[place].text).strip() if 0 <= place < len(lines) else ""


def _shared_emoji(lines: Sequence[Line], place: int) -> str:
    """The emoji that this line begins with, where a neighbour has the same one, or three in a row have one each."""
    own = marks.emoji(lines[place].text)
    if not own or len(own) == len(lines[place].text):
        return ""
    near = [marks.emoji(each.text).strip() for each in lines[max(place - 2, 0) : place + 3]]
    neighbours = (*lines[max(place - 1, 0) : place], *lines[place + 1 : place + 2])
    if any(marks.emoji(each.text).strip() == own.strip() for each in neighbours):
        return own
    runs = (near[at : at + _RUN] for at in range(len(near) - _RUN + 1))
    return own if any(all(run) and len(set(run)) == _RUN for run in runs) else ""


def _goes_on(lines: Sequence[Line], place: int, counted: int) -> bool:
    """Whether a line's number is the next one; a first one counts only if a second follows."""
    number = marks.number(lines[place].text)
    if number is None or number != counted + 1:
        return False
    following = (marks.number(each.text) for each in lines[place + 1 : place + _ITEM_LINES])
    return number > 1 or next((found for found in following if found), None) == number + 1


def _headed(lines: Sequence[Line], marked: bool) -> Iterator[Line]:
    mostly_bold = sum(line.bold for line in lines) * 2 > len(lines)
    for place, line in enumerate(lines):
        following = lines[place + 1] if place + 1 < len(lines) else None
        level = 0
        if following and line.kind is not BlockKind.HEADING and not line.link and line.region not in _SETTLED:
            above = lines[place - 1] if place else None
            level = _acting(line, following, above, bold_tells=not mostly_bold, gap_tells=not (marked and place))
        yield replace(line, kind=BlockKind.HEADING, level=level) if level else line


def _acting(line: Line, following: Line, above: Line | None, *, bold_tells: bool, gap_tells: bool) -> int:
    """The rank at which a line acts as a heading, or 0."""
    text = line.text
    if len(text) > _LONGEST:
        return 0
    if known(_STARRED.sub("", text)):
        value_follows = is_label(text) and len(following.text) <= _SHORT and following.kind is not BlockKind.ITEM
        mere_item = line.kind is BlockKind.ITEM and not text.endswith(":")
        if (value_follows or mere_item) and not line.bold:
            return 0
        return LEAD_IN if line.kind is BlockKind.ITEM and not line.bold else ACTING
    if line.kind is BlockKind.ITEM or labelled(text) or not (text[0].isalnum() or text[0] in _OPENING):
        return 0
    if line.bold and bold_tells and text[-1] not in ".,;" and following.kind is not BlockKind.HEADING:
        return ACTING
    if text.endswith(":"):
        return _leading(line, following, above)
    return _by_look(line, following, above, gap_tells)


def _leading(line: Line, following: Line, above: Line | None) -> int:
    """The rank of a line that ends in a colon; right below a heading it only leads into that one's list."""
    if section_of(line.text):
        return ACTING
    leads = following.kind is BlockKind.ITEM or following.gap
    below_heading = above is not None and above.kind is BlockKind.HEADING
    return LEAD_IN if leads and len(line.text) <= _SHORT and not below_heading else 0


def _by_look(line: Line, following: Line, above: Line | None, gap_tells: bool) -> int:
    """The rank of a short line with a capital, no full stop, and a list, a gap or plain text below it.

    What ends a run of lines is no heading, even if a gap follows: it is the last item of a list without marks.
    """
    text = line.text
    if len(text) > _SHORT or text[-1] in ".,;!)" or not (text[0].isupper() or text[0] == "¿"):
        return 0
    few = len(text.split()) <= _MOST_WORDS
    if following.kind is BlockKind.ITEM:
        return ACTING if (few or text.endswith("?")) and not (above and is_label(above.text)) else 0
    if text.isupper() and sum(map(str.isalpha, text)) >= _LEAST_CAPITALS and len(following.text) > _SHORT:
        return ACTING
    if not gap_tells or (above is not None and _states(text)):
        return 0
    alone = line.gap or above is None or above.kind is BlockKind.HEADING
    heads = len(following.text) > _SHORT or (following.text[-1] in ".!?:" and len(following.text) > len(text))
    return ACTING if following.gap and alone and heads and few and not text.endswith("?") else 0


def _states(text: str) -> bool:
    """Whether a short line is a whole statement that wants no full stop: a date, pay, a degree, hours, a place."""
    is_place = is_certain_alone(text) or next(pairs(text), None) == (0, len(text))
    return is_place or _STATEMENT.search(text) is not None or may_hold_dates(text)


def _labelled(lines: Sequence[Line]) -> Iterator[Line]:
    """Gives the short line below a label that label; a line that only acted as a heading then is none."""
    label: str | None = None
    for place, line in enumerate(lines):
        following = lines[place + 1] if place + 1 < len(lines) else None
        if line.region in _SETTLED:
            label = None
            yield line
        elif label is not None:
            yield replace(line, label=line.label or label)
            label = None
        elif following is not None and _labels(line, following):
            label = line.text.rstrip(": ")
            yield replace(line, kind=BlockKind.PARAGRAPH, level=0) if line.level >= ACTING else line
        else:
            yield replace(line, label=None) if line.label and known(line.label) in LISTS else line


def _labels(line: Line, following: Line) -> bool:
    """Whether a line is a label and the next one its value: short, no sentence, no label itself."""
    if line.cell or not is_label(line.text):
        return False
    if following.kind is BlockKind.HEADING or len(following.text) > _LONGEST_VALUE:
        return False
    if line.kind is BlockKind.HEADING and (known(line.text) in LISTS or len(following.text) > _SHORT):
        return False
    return not is_label(following.text) and labelled(following.text) is None and following.text[-1] not in ".!?:"
