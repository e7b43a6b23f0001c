"""Where amounts stand in a posting, each with the words that may speak for it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from watcher.extract.facts.money import Range, ranges
from watcher.extract.facts.pay_cues import AGAINST, CUE
from watcher.extract.facts.pay_label import name_of
from watcher.extract.facts.sentences import sentences
from watcher.extract.passage import Passage, Region
from watcher.extract.searching import Words
from watcher.model import BlockKind

_REACH_BEFORE = 160
_REACH_AFTER = 120
_LONGEST_LEAD = 200
_MOST_IN_A_SENTENCE = 50
"""More amounts than any pay scale has: a table of prices, or an attack."""
_LONGEST_REST = 90
"""Characters beside its amounts up to which a line under a pay heading still speaks of pay alone."""
_LONGEST_GAP = 40
"""Characters between two ranges of one list: "Zone 1: $1 - $2; Zone 2: $1 - $2 base salary per year"."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A range in its sentence, with the words above it that may speak for it."""

    place: int
    """Which passage it is."""
    offset: int
    """Where its sentence begins there."""
    sentence: str
    range: Range
    before: str
    after: str
    tail: str
    """What follows the last of the ranges that stand side by side with this one."""
    above: tuple[str, ...]
    """Label, heading, lead-in: nearest first."""
    label: str | None
    alone: bool
    """The line holds little but amounts: a heading's or a lead-in's cue governs it."""
    header: bool
    """It stands with the title rather than in the text."""


def candidates(passages: Sequence[Passage]) -> Iterator[Candidate]:
    """Every amount of what the posting says of itself, in reading order."""
    lead = ""
    for place, passage in enumerate(passages):
        if passage.region in (Region.FORM, Region.CHROME):
            continue
        text = passage.block.text
        if passage.block.kind is BlockKind.HEADING and not _DIGIT.search(text):
            lead = lead if CUE.search(text) and not AGAINST.search(text) else ""
            continue
        found = False
        if not _DIGIT.search(text):
            lead = text[-_LONGEST_LEAD:] if _leads_in(text, passage) else ""
            continue
        for offset, sentence in sentences(text):
            own = ranges(sentence) if _DIGIT.search(sentence) and not sentence.endswith(("?", "？")) else []
            if len(own) > _MOST_IN_A_SENTENCE:
                continue
            for n in range(len(own)):
                found = True
                yield _candidate(passage, place, offset, sentence, own, n, lead)
            if not own:
                lead = sentence[-_LONGEST_LEAD:] if _leads_in(sentence, passage) else ""
        if found and text.endswith((";", ",")):
            lead = text[:_LONGEST_LEAD]
        lead = lead if found or _leads_in(text, passage) else ""


def _leads_in(text: str, passage: Passage) -> bool:
    """Whether a text without amounts announces pay: "The salary range for this position is:"."""
    if not CUE.may_stand_among(passage.words):
        return False
    end = text[-_LONGEST_LEAD:]
    announces = end.endswith((":", "：")) or (_BELOW_STEMS.stand_in(text) and _BELOW.search(end) is not None)
    only = len(text) <= _LONGEST_CUE and _ONLY_A_CUE.fullmatch(text) is not None
    return (announces or only) and CUE.search(end) is not None


def _candidate(
    passage: Passage, place: int, offset: int, sentence: str, own: list[Range], n: int, lead: str
) -> Candidate:
    each = own[n]
    above = tuple(word for word in (passage.label, passage.heading, lead) if word)
    rest = len(sentence) - sum(other.end - other.start for other in own)
    last = _last_beside(own, n)
    return Candidate(
        place=place,
        offset=offset,
        sentence=sentence,
        range=each,
        before=sentence[max(0, each.start - _REACH_BEFORE) : each.start],
        after=sentence[each.end : each.end + _REACH_AFTER],
        tail=sentence[last.end : last.end + _REACH_AFTER],
        above=above,
        label=name_of(passage, sentence, own, n),
        alone=rest <= _LONGEST_REST,
        header=passage.region is Region.HEADER,
    )


def _last_beside(own: list[Range], n: int) -> Range:
    """The last of the ranges that follow this one at a label's distance."""
    last = own[n]
    for following in own[n + 1 :]:
        spans = last.low < last.high and following.low < following.high
        if not spans or following.start - last.end > _LONGEST_GAP:
            break
        last = following
    return last


_DIGIT = re.compile(r"\d")
_ONLY_A_CUE = re.compile(rf"(?:[^\W\d]{{2,12}}\s)?(?:{CUE.expression})(?:\s[^\W\d]{{2,12}})?", re.IGNORECASE)
"""A line of its own that names pay and no more: "Hourly range"."""
_LONGEST_CUE = 100
"""Characters, more than any such line has."""
_BELOW = re.compile(
    r"\b(?:below|following|as follows|unten|folgende\w*|suivante?|siguientes?|seguent[ei]|följande|følgende"
    r"|následující|następując\w*)\b|以下|次の通り",
    re.IGNORECASE,
)
_BELOW_STEMS = Words(
    (
        "below",
        "follow",
        "unten",
        "folgend",
        "suivant",
        "siguiente",
        "seguent",
        "följande",
        "følgende",
        "následující",
        "następując",
        "以下",
        "次の通り",
    )
)
"""A part of each of these words: looked for first, because most texts hold none."""
