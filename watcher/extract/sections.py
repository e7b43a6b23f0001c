"""Blocks → blocks with their sections, by the headings above them."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from watcher.extract.heading_patterns import PATTERNS
from watcher.extract.headings import ENGLISH
from watcher.extract.headings_of_more import MORE
from watcher.extract.headings_of_others import OTHERS
from watcher.model import Block, BlockKind, Section

_LONGEST_HEADING = 100
_LONGEST_PATTERN_WORDS = 12
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_COUNTER = re.compile(r"^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+")
_APOSTROPHES = re.compile(r"['’‘`´]")
_NOT_WORDS = re.compile(r"[^\w#]+|_+")
_CLOSING = re.compile(
    r"(?:(?:[\w&.’'-]+ ){1,4}?(?:is|are) (?:proud to be )?an? (?:\w+[ ,-]+){0,3}?equal[ -](?:employment )?opportunit"
    r"|all qualified applicants will)",
    re.IGNORECASE,
)
"""How a text ends that is about no section: the employer's statement on equal opportunity."""

_ARTICLE = re.compile(
    r"(?:the|our|your|a|key|der|die|das|deine?|ihre?|unsere?|le|la|les|vos|votre|nos|notre|el|los|las|tus?|il|lo|i|gli"
    r"|het|de|onze|jouw|o|os|as|nossos?|nossas?|naše|vaše|tvoje|nasze|twoje|dina?|våra|vår|dit|vores|ditt|dine|våre) "
)
_LEAST_ITEMS = 2
LISTS = frozenset((Section.RESPONSIBILITIES, Section.REQUIRED, Section.PREFERRED, Section.BENEFITS))
"""Sections that are mostly lists: what they hold is told apart item by item."""


@lru_cache(maxsize=1024)
def words(text: str) -> str:
    """A heading or label as the tables spell it: lower case, no punctuation, no brackets, no counter."""
    text = _COUNTER.sub("", _BRACKETS.sub(" ", text.casefold()))
    text = _APOSTROPHES.sub("", text.replace("&", " and "))
    return _NOT_WORDS.sub(" ", text).strip()


def phrases(table: str) -> frozenset[str]:
    """The phrases of a table, parted by semicolons and line ends, as `words` spells them."""
    return frozenset(words(phrase) for phrase in re.split(r"[;\n]", table) if phrase.strip())


def _by_phrase(*tables: Mapping[Section, str]) -> dict[str, Section]:
    return {phrase: section for table in tables for section in table for phrase in phrases(table[section])}


_USUAL = _by_phrase(OTHERS, ENGLISH)
_KNOWN = _by_phrase(MORE) | _USUAL
_FIRST_WORDS = frozenset(phrase.split(" ", 1)[0] for phrase in _USUAL)


def may_begin(word: str) -> bool:
    """Whether one of the usual headings may begin with this word, an article aside: a cheap look before `usual`."""
    spelt = words(word)
    return spelt in _FIRST_WORDS or _ARTICLE.match(spelt + " ") is not None


@lru_cache(maxsize=1024)
def known(text: str) -> Section | None:
    """The section that a line heads, where the whole line is a heading of the table."""
    if len(text) > _LONGEST_HEADING:
        return None
    return _in(_KNOWN, text)


def usual(text: str) -> Section | None:
    """The section that words head even where nothing but their place in a sentence sets them apart."""
    return _in(_USUAL, text) if len(text) <= _LONGEST_HEADING else None


def _in(table: Mapping[str, Section], text: str) -> Section | None:
    spelt = words(text)
    return table.get(spelt) or table.get(_ARTICLE.sub("", spelt, count=1))


@lru_cache(maxsize=1024)
def section_of(heading: str) -> Section | None:
    """The section that a heading begins, or None where its words do not tell."""
    if section := known(heading):
        return section
    spelt = words(heading)
    if len(heading) > _LONGEST_HEADING or len(spelt.split()) > _LONGEST_PATTERN_WORDS:
        return None
    return next((section for section, pattern in PATTERNS if pattern.fullmatch(spelt)), None)


@dataclass(slots=True)
class _Open:
    """A heading whose part is not over; `broken` once a lower one inside began another section."""

    level: int
    section: Section
    broken: bool = False
    depth: int = 0
    """How deep the items below it are nested, where it stands itself as an item of the list around them."""


def assign(blocks: Iterable[Block], ends: Container[int] = ()) -> tuple[Block, ...]:
    """The blocks with their sections; a paragraph at one of the places `ends` begins apart from what is above.

    A section lasts until a heading of the same or a higher rank. A lower heading whose words say
    nothing belongs to the section around it, unless a known heading of another section stood between:
    then the ranks do not mean what they say, and it is OTHER. What leads into a list within a list
    ("Ideally also:") ends with it. What stands below a list, or leads into a list of tasks or benefits, is no
    part of the list.
    """
    opened: list[_Open] = []
    assigned: list[Block] = []
    for place, block in enumerate(blocks):
        if block.kind is BlockKind.HEADING:
            _open(opened, block)
        elif block.kind is BlockKind.ITEM and opened:
            _nest(opened, block, assigned[-2:])
        elif block.kind is BlockKind.PARAGRAPH and place in ends:
            opened.clear()
        section = opened[-1].section if opened else Section.OTHER
        if block.kind is not BlockKind.HEADING:
            section = _own(block.text) or section
        assigned.append(block if block.section is section else Block(block.kind, block.text, block.level, section))
    _part_lists(assigned)
    return tuple(assigned)


def _part_lists(blocks: list[Block]) -> None:
    """Takes the paragraphs around a list out of its section: below it, or the one above tasks or benefits.

    Above a list of demands a paragraph may be a demand itself.
    """
    begin = 0
    for (is_text, section), run in groupby(
        tuple(blocks), key=lambda each: (each.kind is not BlockKind.HEADING, each.section)
    ):
        end = begin + sum(1 for _ in run)
        if is_text and section in LISTS:
            for at in _around_list(blocks, begin, end):
                blocks[at] = replace(blocks[at], section=Section.OTHER)
        begin = end


def _around_list(blocks: Sequence[Block], begin: int, end: int) -> Iterator[int]:
    items = [at for at in range(begin, end) if blocks[at].kind is BlockKind.ITEM]
    if len(items) < _LEAST_ITEMS:
        return
    if items[0] == begin + 1 and blocks[begin].section in (Section.RESPONSIBILITIES, Section.BENEFITS):
        yield begin
    yield from range(items[-1] + 1, end)


def _open(opened: list[_Open], heading: Block) -> None:
    while opened and opened[-1].level >= heading.level:
        opened.pop()
    section = section_of(heading.text)
    if section is None:
        around = opened[-1] if opened else None
        section = around.section if around and not around.broken else Section.OTHER
    elif opened and opened[-1].section is not section:
        opened[-1].broken = True
    opened.append(_Open(heading.level, section))


def _nest(opened: list[_Open], item: Block, above: Sequence[Block]) -> None:
    """Notes where a list within a list begins below a heading that is an item itself; ends it with a higher item."""
    if item.level < opened[-1].depth and len(opened) > 1:
        opened.pop()
    elif len(above) > 1 and above[1].kind is BlockKind.HEADING and above[0].kind is BlockKind.ITEM:
        opened[-1].depth = item.level if above[0].level < item.level else 0


def _own(text: str) -> Section | None:
    """The section that a block names itself: "Nice to have: Python"."""
    label, colon, rest = text[:_LONGEST_HEADING].partition(":")
    section = usual(label) if colon and rest and len(label) < 40 else None
    if section in LISTS:
        return section
    return Section.OTHER if _CLOSING.match(text) else None
