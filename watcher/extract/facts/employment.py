"""The type of employment: a labelled value, a badge, a line that says little else, a sentence."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from watcher.extract.facts import Context
from watcher.extract.facts.labels import Labels, labelled
from watcher.extract.facts.patterns import any_of
from watcher.extract.facts.phrases.employment import (
    COMPANY,
    NOT_THIS_JOB,
    OPENINGS,
    PEOPLE,
    STATEMENT_STEMS,
    STATEMENTS,
    UNBOUND_COMPANY,
    UNBOUND_OPENINGS,
)
from watcher.extract.facts.phrases.terms import BARE_TYPES, CONTRACTS, EMPLOYMENT_LABELS, TYPES, TYPES_UNBOUND
from watcher.extract.facts.sentences import sentences
from watcher.extract.passage import Passage, Region
from watcher.extract.searching import Pattern, Words, possible
from watcher.model import BlockKind, Section, Source, Stated

_STEMS = Words(STATEMENT_STEMS)
_LONGEST_LINE = 160
_LONGEST_PIECE = 90
_OF_THE_WORK = frozenset({Section.RESPONSIBILITIES, Section.REQUIRED, Section.PREFERRED, Section.PROCESS})
"""Where a list speaks of what is done and asked for: "Part-time studies", "Temporary exhibitions"."""


def employment_type(passages: Sequence[Passage], context: Context) -> Stated[tuple[str, ...]] | None:
    """Words of schema.org's set, in the order of the text: a labelled value, else a line, else a sentence."""
    for spans, pattern in (
        (_labelled_types(passages), _LABELLED_TYPE),
        (_lines(passages, context), _TYPE),
        (_stated_types(passages), _TYPE),
    ):
        stated = [found for span in spans if (found := tuple(pattern.finditer(span)))]
        if stated:
            types = [tuple(dict.fromkeys(str(each.lastgroup).rstrip("_") for each in found)) for found in stated]
            first = stated[0]
            return Stated(_completed(types), first[0].string[first[0].start() : first[-1].end()], Source.TEXT)
    return None


def _completed(stated: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The first statement's types, and of the others what it leaves open: its hours, or its kind of contract."""
    types = stated[0]
    for other in stated[1:]:
        sides = {each in _HOURS for each in other}
        if len(sides) == 1 and not sides & {each in _HOURS for each in types}:
            return (*types, *other)
    return types


_HOURS = frozenset(("FULL_TIME", "PART_TIME"))


def _labelled_types(passages: Sequence[Passage]) -> Iterator[str]:
    for found in labelled(passages, _LABELS):
        span = found.value[:60] if found.inline else found.value[:120]
        first = _LABELLED_TYPE.search(span)
        if first and (not found.inline or first.start() < 25) and not _NEGATION.search(span):
            yield span


def _lines(passages: Sequence[Passage], context: Context) -> Iterator[str]:
    """Lines, or parts of lines that marks or pictures divide, that state a type and little else."""
    for passage, following in zip_longest(passages, passages[1:]):
        text = passage.block.text
        is_label = following is not None and following.label == text.rstrip(": ")
        if len(text) > _LONGEST_LINE or is_label or not _may_state(passage):
            continue
        for piece in _DIVIDED.split(text):
            bare = piece.strip()
            if 2 < len(bare) <= _LONGEST_PIECE and _is_type_alone(bare, context):
                yield bare
        if passage.region is Region.HEADER and len(text) <= _LONGEST_PIECE:
            yield from (each.strip() for each in _LISTED.split(text) if _TYPE.fullmatch(each.strip()))


def _may_state(passage: Passage) -> bool:
    if passage.region is Region.HEADER:
        return True
    heading = passage.block.kind is BlockKind.HEADING
    return passage.region is Region.MAIN and not heading and passage.block.section not in _OF_THE_WORK


def _is_type_alone(piece: str, context: Context) -> bool:
    """Whether a piece begins with a type, after words that go with it, and has hardly any other words behind it."""
    found = _BEGINS.match(piece)
    if not found or piece.endswith(("?", "？", "*")) or _LABELS.names(piece) or _PEOPLE.search(piece):
        return False
    if found["type"].casefold() == "stage" and context.lang in ("en", None) and not _NO_ENGLISH.search(piece):
        return False
    rest = None if _OTHER_NEXT.match(piece, found.end()) else _ENDS.fullmatch(piece, found.end())
    return rest is not None and (not rest["other"] or _IS_TERM.fullmatch(found["type"]) is not None)


def _stated_types(passages: Sequence[Passage]) -> Iterator[str]:
    for passage in passages:
        if passage.region in (Region.FORM, Region.CHROME) or not _STEMS.bits & passage.words:
            continue
        for _, sentence in sentences(passage.block.text):
            if sentence.endswith(("?", "？")):
                continue
            for statement in possible(_STATEMENTS, sentence):
                found = statement.search(sentence)
                if found and not _NEGATION.search(sentence, max(0, found.start() - 40), found.end()):
                    yield found[0]


_LABELS = Labels(EMPLOYMENT_LABELS)
_TYPES = {name: rf"(?<!\w)(?:{words})(?!\w)" for name, words in TYPES.items()}
_TYPES |= {f"{name}_": words for name, words in TYPES_UNBOUND.items()}
_TYPE = re.compile("|".join(rf"(?P<{name}>{words})" for name, words in _TYPES.items()), re.IGNORECASE)
_LABELLED_TYPE = re.compile(
    _TYPE.pattern + "|" + "|".join(rf"(?P<{name}__>(?<!\w)(?:{words})(?!\w))" for name, words in BARE_TYPES.items()),
    re.IGNORECASE,
)
_ANY_TYPE = "|".join(_TYPES.values())
_COMPANY = rf"(?<!\w)(?:{any_of(COMPANY)}|{'|'.join(CONTRACTS)})(?!\w)|{UNBOUND_COMPANY}|{_ANY_TYPE}"
_BEFORE = rf"\d{{1,2}}[\s-]?(?:months?|weeks?|mois|Monate)|{any_of(OPENINGS)}|{any_of(COMPANY)}"
_BEGINS = Pattern(
    rf"[\W_]{{0,4}}(?:(?<!\w)(?:{_BEFORE})(?!\w)[\s/,:–-]{{1,3}}|{UNBOUND_OPENINGS}){{0,4}}(?P<type>{_ANY_TYPE})",
)
_KNOWN = rf"(?:[\s,./+&·•–—%\d½’'-]|{_COMPANY}){{0,60}}"
_OTHER_NEXT = re.compile(rf"[\s-]+(?!{_COMPANY})[^\W\d]", re.IGNORECASE)
_OTHER = r"(?<=[\s,-])[^\W\d]{2,20}(?!\w)"
_ENDS = re.compile(
    rf"{_KNOWN}(?P<other>{_OTHER}{_KNOWN}(?:{_OTHER}{_KNOWN})?)?(?:[(（:：;–—].{{0,80}})?[.!。]?", re.IGNORECASE
)
_PEOPLE = re.compile(rf"(?<!\w)(?:{any_of(PEOPLE)})(?!\w)", re.IGNORECASE)
_TERMS = (TYPES["FULL_TIME"], TYPES["PART_TIME"], TYPES["TEMPORARY"], "internship|Praktikum|tirocinio|estágio")
_IS_TERM = re.compile("|".join(_TERMS), re.IGNORECASE)
"""Types that are no persons: beside them a line may hold a word or two that no table knows."""
_DIVIDED = re.compile(r"\s?[|•]\s?|\s·\s|\s[-–—]\s|[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff\ufe0f]+")
_LISTED = re.compile(r"[|•·,;/]| [-–—] ")
_NO_ENGLISH = re.compile(
    r"\b(?:mois|semaines|offre|maanden|weken|mesi|settimane|r[ée]mun\w+|retribuito|curriculare|stage (?:de|di|van))\b",
    re.IGNORECASE,
)
"""Words that make a stage an internship where the page is English: "Stage 2: a call of 30 minutes" is none."""
_STATEMENTS = tuple(Pattern(pattern) for pattern in STATEMENTS)
_NEGATION = re.compile(NOT_THIS_JOB, re.IGNORECASE)
