"""Pay: amounts that stand under a word for pay and have a currency and a unit of time."""

import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from watcher.extract.facts import Context
from watcher.extract.facts.believable import BELIEVED, YEARLY_BY_SIZE, YEARLY_FROM
from watcher.extract.facts.money import Range, at_place, currency_named, ranges
from watcher.extract.facts.patterns import any_of
from watcher.extract.facts.pay_label import name_of
from watcher.extract.facts.pay_once import Believed, without_repeats
from watcher.extract.facts.phrases.pay import (
    ABOVE,
    AGAINST,
    BY_PLACE,
    BY_WORDS,
    CUES,
    OPEN_UPWARDS,
    SURE_FROM,
    TAILS,
    UP_TO,
)
from watcher.extract.facts.sentences import sentences
from watcher.extract.facts.units import unit_after, unit_in
from watcher.extract.passage import Passage, Region
from watcher.model import BlockKind, Pay, Source, Stated, Unit

_REACH_BEFORE = 160
_REACH_AFTER = 40
_LONGEST_LEAD = 200
_MOST_IN_A_SENTENCE = 50
"""More amounts than any pay scale has: a table of prices, or an attack."""
_LONGEST_REST = 90
"""Characters beside its amounts up to which a line under a pay heading still speaks of pay alone."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A range in its sentence, with the words above it that may speak for it."""

    sentence: str
    range: Range
    before: str
    after: str
    above: tuple[str, ...]
    """Label, heading, lead-in: nearest first."""
    label: str | None
    alone: bool
    """The line holds little but amounts: a heading's or a lead-in's cue governs it."""


def salary(passages: Sequence[Passage], context: Context) -> Stated[tuple[Pay, ...]] | None:
    """Every range of pay that the posting states, each once, in the order of the text."""
    candidates = [each for each in _candidates(passages) if _is_pay(each)]
    page_currency = _page_currency(passages) if any(each.range.mark for each in candidates) else None
    found = [each for candidate in candidates if (each := _believed(candidate, context, page_currency))]
    kept = without_repeats(found)
    if not kept:
        return None
    if len(kept) == 1:
        kept = [replace(kept[0], pay=replace(kept[0].pay, label=None))]
    assumed = tuple(dict.fromkeys(word for each in kept for word in each.assumed))
    return Stated(tuple(each.pay for each in kept), kept[0].pay.evidence, Source.TEXT, assumed)


# ── where amounts stand ──────────────────────────────────────────────────────────────────────────


def _candidates(passages: Sequence[Passage]) -> Iterator[_Candidate]:
    lead = ""
    for passage in passages:
        if passage.region in (Region.FORM, Region.CHROME):
            continue
        text = passage.block.text
        if passage.block.kind is BlockKind.HEADING and not _DIGIT.search(text):
            lead = lead if _CUE.search(text) and not _AGAINST.search(text) else ""
            continue
        found = False
        if not _DIGIT.search(text):
            lead = text[-_LONGEST_LEAD:] if _leads_in(text, passage) else ""
            continue
        for _, sentence in sentences(text):
            own = ranges(sentence) if _DIGIT.search(sentence) and not sentence.endswith("?") else []
            if len(own) > _MOST_IN_A_SENTENCE:
                continue
            for n, each in enumerate(own):
                found = True
                yield _candidate(passage, sentence, own, n, each, lead)
            if not own:
                lead = sentence[-_LONGEST_LEAD:] if _leads_in(sentence, passage) else ""
        if found and text.endswith((";", ",")):
            lead = text[:_LONGEST_LEAD]
        lead = lead if found or _leads_in(text, passage) else ""


def _leads_in(text: str, passage: Passage) -> bool:
    """Whether a text without amounts announces pay: "The salary range for this position is:"."""
    end = text[-_LONGEST_LEAD:]
    announces = end.endswith((":", "：")) or _BELOW.search(end) is not None
    return announces and _CUE.search(end) is not None


def _candidate(passage: Passage, sentence: str, own: list[Range], n: int, each: Range, lead: str) -> _Candidate:
    above = tuple(word for word in (passage.label, passage.heading, lead) if word)
    rest = len(sentence) - sum(other.end - other.start for other in own)
    return _Candidate(
        sentence=sentence,
        range=each,
        before=sentence[max(0, each.start - _REACH_BEFORE) : each.start],
        after=sentence[each.end : each.end + 120],
        above=above,
        label=name_of(passage, sentence, own, n),
        alone=rest <= _LONGEST_REST,
    )


# ── whether it is pay ────────────────────────────────────────────────────────────────────────────


def _is_pay(candidate: _Candidate) -> bool:
    before, after = _clause_before(candidate.before), _clause_after(candidate.after)
    if _AGAINST.search(after) or _WHOLE_AGAINST.search(candidate.sentence):
        return False
    against = _last(_AGAINST, before)
    cue = _last(_CUE, before)
    if against and not (cue and cue.end() > against.end()):
        return False
    if cue or _stands_under_a_cue(candidate.before) or _CUE.search(candidate.after[:_REACH_AFTER]):
        return True
    return _of_a_grade(candidate) or (
        candidate.alone and (any(map(_names_pay, candidate.above)) or _says_so_itself(candidate))
    )


def _stands_under_a_cue(before: str) -> bool:
    """Whether a cue stands further ahead that is no part of other words: "four times your salary, up to"."""
    against = [each.span() for each in _AGAINST.finditer(before)]
    return any(
        not any(start <= cue.start() and cue.end() <= end for start, end in against) for cue in _CUE.finditer(before)
    )


def _of_a_grade(candidate: _Candidate) -> bool:
    """A range that its grade and its unit frame: "Grade 7: £38,205 – £44,263 per annum"."""
    bare = candidate.range.low < candidate.range.high and _GRADE_BEFORE.fullmatch(candidate.before) is not None
    return bare and unit_after(candidate.after) is not None


def _names_pay(words: str) -> bool:
    return _CUE.search(words) is not None and not _AGAINST.search(words) and not _MIXED.search(words)


def _says_so_itself(candidate: _Candidate) -> bool:
    """A line that is nothing but a range with its unit: "£45,000 - £55,000 a year"."""
    unit = unit_after(candidate.after)
    bare = candidate.range.low < candidate.range.high and not candidate.before.strip(" -•|")
    return bare and unit is not None and len(candidate.after) <= unit[1] + 12


def _clause_before(text: str) -> str:
    return _BOUNDARY.split(text)[-1]


def _clause_after(text: str) -> str:
    return _BOUNDARY.split(text)[0]


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return deque(pattern.finditer(text), maxlen=1).pop() if pattern.search(text) else None


# ── what it says ─────────────────────────────────────────────────────────────────────────────────


def _believed(candidate: _Candidate, context: Context, page_currency: str | None) -> Believed | None:
    currency, currency_assumed = _currency(candidate, context, page_currency)
    if currency is None:
        return None
    unit, length, unit_assumed = _unit(candidate, currency)
    if unit is None:
        return None
    low, high, start, end = _ends(candidate, length)
    tail = _TAIL.match(candidate.sentence, end)
    pay = Pay(low, high, currency, unit, candidate.label, candidate.sentence[start : tail.end() if tail else end])
    assumed = (("currency",) if currency_assumed else ()) + (("unit",) if unit_assumed else ())
    return Believed(pay, assumed, complete=length > 0)


def _currency(candidate: _Candidate, context: Context, page_currency: str | None) -> tuple[str | None, bool]:
    """The currency, and whether it was concluded from the place."""
    own = candidate.range
    if own.currency:
        return own.currency, False
    named = currency_named(candidate.sentence) or next(filter(None, map(currency_named, candidate.above)), None)
    if own.mark is None:
        return named, False
    if named or page_currency:
        return named or page_currency, False
    there = at_place(own.mark, (context.country, context.lang), BY_PLACE) or _by_words(candidate)
    return (there, True) if there else ("USD" if own.mark == "$" else None, False)


def _by_words(candidate: _Candidate) -> str | None:
    mark = candidate.range.mark or ""
    words = " ".join((candidate.sentence, *candidate.above))
    sure, size = SURE_FROM.get(mark, (None, 0))
    spoken = (code for pattern, code in _BY_WORDS.get(mark, ()) if pattern.search(words))
    return sure if sure and candidate.range.low >= size else next(spoken, None)


def _page_currency(passages: Sequence[Passage]) -> str | None:
    """What a posting says of all its figures: "All amounts are in Canadian dollars"."""
    said = (
        currency_named(found[0])
        for each in passages
        if each.region in (Region.HEADER, Region.MAIN) and (found := _ALL_FIGURES.search(each.block.text))
    )
    return next(filter(None, said), None)


def _unit(candidate: _Candidate, currency: str) -> tuple[Unit | None, int, bool]:
    """The unit, how many characters after the range state it, and whether only the size tells it."""
    own = candidate.range
    after = unit_after(candidate.after)
    if after:
        return (after[0] if _plausible(own, after[0], currency) else None), after[1], False
    inside = unit_in(candidate.sentence[own.start : own.end])
    places = (inside, *map(unit_in, (candidate.before, candidate.after[:_REACH_AFTER], *candidate.above)))
    for unit in places:
        if unit and _plausible(own, unit, currency):
            return unit, 0, False
    by_size = currency in YEARLY_BY_SIZE and own.low >= YEARLY_FROM and _plausible(own, Unit.YEAR, currency)
    return (Unit.YEAR if by_size else None), 0, True


def _plausible(own: Range, unit: Unit, currency: str) -> bool:
    least, most = BELIEVED[unit]
    return own.low >= least and (own.high <= most or currency not in YEARLY_BY_SIZE)


def _ends(candidate: _Candidate, length: int) -> tuple[float | None, float | None, int, int]:
    """Low, high, and the span that proves them: "from" leaves the high open, "up to" the low."""
    own = candidate.range
    start, end = own.start, own.end + length
    if own.low < own.high:
        return own.low, own.high, start, end
    above = _ABOVE.match(candidate.after)
    if above:
        return own.low, None, start, max(end, own.end + above.end())
    for pattern, low, high in ((_FROM, own.low, None), (_UP_TO, None, own.high)):
        word = pattern.search(candidate.before)
        if word:
            return low, high, own.start - len(word[0]), end
    return own.low, own.high, start, end


# ── patterns ─────────────────────────────────────────────────────────────────────────────────────


_DIGIT = re.compile(r"\d")
_CUE = re.compile(rf"(?<![\w])(?:{any_of(CUES)})(?!\w)", re.IGNORECASE)
_AGAINST = re.compile(rf"(?<![\w])(?:{any_of(AGAINST)})(?!\w)", re.IGNORECASE)
_WHOLE_AGAINST = re.compile(
    r"whose salary|will not lose pay|maximum (?:advertised )?(?:salary|pay|rate) (?:available|payable|allowed)|pay cap",
    re.IGNORECASE,
)
_MIXED = re.compile(
    r"benefit|perk|offer|avantage|nous offrons|wir bieten|leistungen|ventaj|beneficio|benefici", re.IGNORECASE
)
_BELOW = re.compile(
    r"\b(?:below|following|as follows|unten|folgende\w*|suivante?|siguiente|seguente|följande)\b", re.IGNORECASE
)
_BOUNDARY = re.compile(
    r"[;(•|]|,(?=\s)|\.\s|\s\+\s|\s(?:plus|and|with|as well as|und|sowie|zzgl\.?|inkl\.?|et|y|e|en|con"
    r"|avec|mit|met|oraz"
    r"|och|samt|including|excluding|alongside|in addition to)\s",
    re.IGNORECASE,
)
_TAIL = re.compile(rf"\s{TAILS}(?!\w)", re.IGNORECASE)
_FROM = re.compile(rf"(?<!\w)(?:{OPEN_UPWARDS})\s$", re.IGNORECASE)
_UP_TO = re.compile(rf"(?<!\w)(?:{UP_TO})\s$", re.IGNORECASE)
_ABOVE = re.compile(ABOVE, re.IGNORECASE)
_ALL_FIGURES = re.compile(
    r"\b(?:all|these|the|listed)\s(?:[\w-]{1,20}\s){0,4}(?:amounts?|figures?|salar(?:y|ies)|ranges?"
    r"|compensation|pay|values)"
    r"\s(?:[\w-]{1,20}\s){0,4}in\s[^.;]{2,40}",
    re.IGNORECASE,
)
_GRADE_BEFORE = re.compile(r"\W{0,3}(?:Grade|Band|Level|Pay Band|Stufe|Niveau)\s[\w-]{1,5}\s?[:–—-]\s?", re.IGNORECASE)
_BY_WORDS = {
    mark: tuple((re.compile(words, re.IGNORECASE), code) for words, code in table.items())
    for mark, table in BY_WORDS.items()
}
