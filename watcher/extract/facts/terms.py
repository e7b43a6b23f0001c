"""The terms of employment that a posting states: type, level, department, number."""

import re
from collections.abc import Iterator, Sequence

from watcher.extract.facts import Context
from watcher.extract.facts.labels import Labelled, Labels, labelled
from watcher.extract.facts.patterns import any_of
from watcher.extract.facts.phrases.terms import (
    DEPARTMENT_LABELS,
    EXPERIENCE_LABELS,
    IDENTIFIER_LABELS,
    LEVEL_LABELS,
    LEVEL_STATEMENTS,
    LEVEL_STEMS,
    LEVELS,
    LEVELS_UNBOUND,
)
from watcher.extract.facts.sentences import sentences
from watcher.extract.passage import Passage, Region
from watcher.extract.searching import Words
from watcher.model import Source, Stated

_EXPERIENCE = Labels(EXPERIENCE_LABELS)
_LEVEL = Labels(LEVEL_LABELS)
_DEPARTMENT = Labels(DEPARTMENT_LABELS)
_IDENTIFIER = Labels(IDENTIFIER_LABELS)

_LONGEST_NAME = 80


def experience_level(passages: Sequence[Passage], context: Context) -> Stated[str] | None:
    """The level as written: under its label, as a line of the posting's head, or as a sentence says it."""
    level = _named(passages, _EXPERIENCE)
    if level is None:
        said = next((word for words in (_labelled_levels, _lines, _stated_levels) for word in words(passages)), None)
        level = Stated(said, said, Source.TEXT) if said else None
    return level


def _labelled_levels(passages: Sequence[Passage]) -> Iterator[str]:
    """Values of labels that name other things too, where they are a level: "Niveau: junior"."""
    if not any(_LEVEL_STEMS.bits & each.words for each in passages):
        return
    for found in labelled(passages, _LEVEL):
        level = _IS_LEVEL.match(found.value)
        if level and not found.value[level.end() :].strip(" .,;)|•"):
            yield level[0]


def _lines(passages: Sequence[Passage]) -> Iterator[str]:
    for passage in passages:
        text = passage.block.text
        if passage.region not in (Region.HEADER, Region.MAIN) or len(text) > _LONGEST_NAME:
            continue
        pieces = _DIVIDED.split(text) if passage.region is Region.HEADER else [text]
        yield from (found["level"] for each in pieces if (found := _LEVEL_ALONE.fullmatch(each.strip())))


def _stated_levels(passages: Sequence[Passage]) -> Iterator[str]:
    for passage in passages:
        if passage.region in (Region.FORM, Region.CHROME) or not _LEVEL_STEMS.bits & passage.words:
            continue
        for _, sentence in sentences(passage.block.text):
            if not sentence.endswith("?"):
                yield from (found["level"] for each in _LEVEL_STATEMENTS if (found := each.search(sentence)))


def department(passages: Sequence[Passage], context: Context) -> Stated[str] | None:
    """The department or team under its label, as written."""
    return _named(passages, _DEPARTMENT)


def _named(passages: Sequence[Passage], labels: Labels) -> Stated[str] | None:
    names = (_name(found) for found in labelled(passages, labels))
    return next((Stated(name, name, Source.TEXT) for name in names if name), None)


def _name(found: Labelled) -> str | None:
    """A short name: no sentence, and of a value inside a longer text only what surely belongs to it."""
    value = found.value
    if found.inline and len(value) > _LONGEST_NAME:
        return None
    name = value.strip(" \t*|•.;,")
    if not name or len(name) > _LONGEST_NAME or _NOTHING.fullmatch(name):
        return None
    return name if sentences(name)[0][1] == name else None


def identifier(passages: Sequence[Passage], context: Context) -> Stated[str] | None:
    """The employer's own number of the vacancy, as written under its label."""
    for found in labelled(passages, _IDENTIFIER):
        number = _NUMBER.match(found.value)
        if number and re.search(r"\d", number[0]):
            return Stated(number[0], number[0], Source.TEXT)
    short = (each.block.text for each in passages if each.region not in (Region.FORM, Region.CHROME))
    badges = (_REFERENCE.fullmatch(each) for each in short if len(each) <= _SHORT)
    if badge := next(filter(None, badges), None):
        return Stated(badge[1], badge[1], Source.TEXT)
    unlabelled = (
        _UNLABELLED_NUMBER.search(each.block.text)
        for each in passages
        if each.region not in (Region.FORM, Region.CHROME) and _NUMBER_STEMS.bits & each.words
    )
    return next((Stated(found[1], found[0], Source.TEXT) for found in unlabelled if found), None)


_WORDS = any_of(LEVELS)
_IS_LEVEL = re.compile(rf"(?:{_WORDS})(?!\w)(?:\s?[ /-]\s?(?:{_WORDS})(?!\w))*|(?:{LEVELS_UNBOUND})", re.IGNORECASE)
_LEVEL_ALONE = re.compile(
    r"(?P<level>entry[\s-]level|early[\s-]career|(?:junior|mid|senior|graduate|executive)[\s-]level"
    rf"|débutants? acceptés?|Einstiegs(?:position|stelle)|(?:{_WORDS})(?=[\s-]\w+$))"
    r"(?:[\s-](?:role|position|job|post|opportunity|stelle|functie|rol|positie|tjänst|roll|stilling|pozice))?",
    re.IGNORECASE,
)
_LEVEL_STATEMENTS = tuple(re.compile(each.format(level=_WORDS), re.IGNORECASE) for each in LEVEL_STATEMENTS)
_DIVIDED = re.compile(r"\s?[|•·]\s?|\s[-–—]\s")
_NOTHING = re.compile(r"n/?a|none|not applicable|not specified|tbd|-+|keine angabe|non précisé|null", re.IGNORECASE)
_NUMBER = re.compile(r"#?(?=[^\s]{3,40}(?:[\s,;|)]|$))[A-Za-z0-9][\w./#–-]{1,38}\w")
_SHORT = 60
_REFERENCE = re.compile(
    r"\(?(?:réf(?:érence)?|ref(?:erence|erenz|erencia|erência|erentie|erens|erence)?|kennziffer|rif|concours|competition|offre"
    r"|vacancy|job|requisition|nr ref|č\. ?j)\b[.:]{0,2}\s?(?:nr|no|n[°º]|number|č|id)?[.:]{0,2}\s?"
    r"#?((?=[^\s]*\d{2})[A-Z0-9][\w./-]{2,28}[A-Z0-9])\)?",
    re.IGNORECASE,
)
"""A badge that is nothing but the number: "Réf. 2026-218834"."""

_LEVEL_STEMS = Words(LEVEL_STEMS)
_NUMBER_STEMS = Words("job | req | ref")
_UNLABELLED_NUMBER = re.compile(
    r"\b(?:Job ID|Req(?:uisition)?\.? ?(?:ID|No\.?|Number|#)|Job (?:Number|No\.?)"
    r"|Ref(?:erence)?\.? (?:No\.?|Number|ID))"
    r"\s?[#:]?\s?((?=[A-Z-]{0,12}\d)[A-Z0-9][A-Z0-9_./-]{1,28}[A-Z0-9])\b"
)
