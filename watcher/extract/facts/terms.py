"""The terms of employment that a posting states: type, level, department, number."""

import re
from collections.abc import Iterator, Sequence

from watcher.extract.facts import Context
from watcher.extract.facts.labels import Labelled, Labels, labelled
from watcher.extract.facts.phrases.terms import (
    DEPARTMENT_LABELS,
    EMPLOYMENT_LABELS,
    EXPERIENCE_LABELS,
    IDENTIFIER_LABELS,
    NOT_THIS_JOB,
    STATEMENT_STEMS,
    STATEMENTS,
    TYPES,
)
from watcher.extract.facts.sentences import sentences
from watcher.extract.facts.stems import holds_any
from watcher.extract.passage import Passage, Region
from watcher.model import Source, Stated

_EMPLOYMENT = Labels(EMPLOYMENT_LABELS)
_EXPERIENCE = Labels(EXPERIENCE_LABELS)
_DEPARTMENT = Labels(DEPARTMENT_LABELS)
_IDENTIFIER = Labels(IDENTIFIER_LABELS)

_TYPE = re.compile("|".join(rf"(?P<{name}>(?<!\w)(?:{words})(?!\w))" for name, words in TYPES.items()), re.IGNORECASE)
_STATEMENTS = tuple(re.compile(pattern, re.IGNORECASE) for pattern in STATEMENTS)
_NEGATION = re.compile(NOT_THIS_JOB, re.IGNORECASE)
_LONGEST_NAME = 80


def employment_type(passages: Sequence[Passage], context: Context) -> Stated[tuple[str, ...]] | None:
    """Words of schema.org's set, in the order of the text: a labelled value, else a badge, else a sentence."""
    found = next(
        (span for spans in (_labelled_types, _badges, _stated_types) for span in spans(passages) if _types(span)), None
    )
    return Stated(_types(found), _trim_to_types(found), Source.TEXT) if found else None


def _labelled_types(passages: Sequence[Passage]) -> Iterator[str]:
    for found in labelled(passages, _EMPLOYMENT):
        span = found.value[:60] if found.inline else found.value[:120]
        first = _TYPE.search(span)
        if first and (not found.inline or first.start() < 25) and not _NEGATION.search(span):
            yield span


def _badges(passages: Sequence[Passage]) -> Iterator[str]:
    for passage in passages:
        text = passage.block.text
        if passage.region is Region.HEADER and len(text) <= _LONGEST_NAME:
            yield from (each.strip() for each in re.split(r"[|•·,;/]| [-–—] ", text) if _TYPE.fullmatch(each.strip()))


def _stated_types(passages: Sequence[Passage]) -> Iterator[str]:
    for passage in passages:
        if passage.region in (Region.FORM, Region.CHROME) or not holds_any(passage.block.text, STATEMENT_STEMS):
            continue
        for _, sentence in sentences(passage.block.text):
            for statement in _STATEMENTS:
                found = statement.search(sentence)
                if (
                    found
                    and not sentence.endswith("?")
                    and not _NEGATION.search(sentence, max(0, found.start() - 40), found.end())
                ):
                    yield found[0]


def _types(span: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(found.lastgroup) for found in _TYPE.finditer(span)))


def _trim_to_types(span: str) -> str:
    found = list(_TYPE.finditer(span))
    return span[found[0].start() : found[-1].end()]


def experience_level(passages: Sequence[Passage], context: Context) -> Stated[str] | None:
    """The level under its label, as written."""
    return _named(passages, _EXPERIENCE)


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
    return name if next(sentences(name))[1] == name else None


def identifier(passages: Sequence[Passage], context: Context) -> Stated[str] | None:
    """The employer's own number of the vacancy, as written under its label."""
    for found in labelled(passages, _IDENTIFIER):
        number = _NUMBER.match(found.value)
        if number and re.search(r"\d", number[0]):
            return Stated(number[0], number[0], Source.TEXT)
    unlabelled = (
        _UNLABELLED_NUMBER.search(each.block.text)
        for each in passages
        if each.region not in (Region.FORM, Region.CHROME) and holds_any(each.block.text, _NUMBER_STEMS)
    )
    return next((Stated(found[1], found[0], Source.TEXT) for found in unlabelled if found), None)


_NOTHING = re.compile(r"n/?a|none|not applicable|not specified|tbd|-+|keine angabe|non précisé|null", re.IGNORECASE)
_NUMBER = re.compile(r"#?(?=[^\s]{3,40}(?:[\s,;|)]|$))[A-Za-z0-9][\w./#–-]{1,38}\w")
_NUMBER_STEMS = ("job", "req", "ref")
_UNLABELLED_NUMBER = re.compile(
    r"\b(?:Job ID|Req(?:uisition)?\.? ?(?:ID|No\.?|Number|#)|Job (?:Number|No\.?)"
    r"|Ref(?:erence)?\.? (?:No\.?|Number|ID))"
    r"\s?[#:]?\s?((?=[A-Z-]{0,12}\d)[A-Z0-9][A-Z0-9_./-]{1,28}[A-Z0-9])\b"
)
