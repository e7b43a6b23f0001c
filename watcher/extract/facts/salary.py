"""Pay: amounts that stand under a word for pay, or say it themselves, and have a currency and a unit of time."""

import re
from collections.abc import Sequence
from dataclasses import replace

from watcher.extract.facts import Context
from watcher.extract.facts.believable import is_placeholder, is_plausible, is_yearly
from watcher.extract.facts.money import at_place, currency_named
from watcher.extract.facts.patterns import any_of
from watcher.extract.facts.pay_found import Candidate, candidates
from watcher.extract.facts.pay_meant import meant
from watcher.extract.facts.pay_once import Believed, without_repeats
from watcher.extract.facts.phrases.money import BY_PLACE, BY_WORDS, SURE_FROM
from watcher.extract.facts.phrases.pay import (
    ABOVE,
    BELOW,
    FILLERS,
    MAXIMUM,
    MINIMUM,
    OPEN_UPWARDS,
    TAILS,
    UNBOUND_FROM,
    UNBOUND_UP_TO,
    UP_TO,
)
from watcher.extract.facts.units import unit_after, unit_in
from watcher.extract.passage import Passage, Region
from watcher.extract.searching import Pattern
from watcher.model import Pay, Source, Stated, Unit

_REACH_AFTER = 40


def salary(passages: Sequence[Passage], context: Context) -> Stated[tuple[Pay, ...]] | None:
    """Every range of pay that the posting states, each once, in the order of the text."""
    stated = meant(candidates(passages))
    page_currency = _page_currency(passages) if any(each.range.mark for each in stated) else None
    found = [each for candidate in stated if (each := _believed(candidate, context, page_currency))]
    kept = without_repeats(found)
    if not kept:
        return None
    if len(kept) == 1:
        kept = [replace(kept[0], pay=replace(kept[0].pay, label=None))]
    assumed = tuple(dict.fromkeys(word for each in kept for word in each.assumed))
    return Stated(tuple(each.pay for each in kept), kept[0].pay.evidence, Source.TEXT, assumed)


def _believed(candidate: Candidate, context: Context, page_currency: str | None) -> Believed | None:
    own = candidate.range
    currency, currency_assumed = _currency(candidate, context, page_currency)
    if currency is None or (is_placeholder(own.high) and (own.low == own.high or is_placeholder(own.low))):
        return None
    unit, length, unit_assumed = _unit(candidate, currency)
    if unit is None:
        return None
    low, high, start, end = _ends(candidate, length)
    tail = _TAIL.match(candidate.sentence, end)
    pay = Pay(low, high, currency, unit, candidate.label, candidate.sentence[start : tail.end() if tail else end])
    assumed = (("currency",) if currency_assumed else ()) + (("unit",) if unit_assumed else ())
    return Believed(pay, assumed, complete=length > 0)


# ── currency ─────────────────────────────────────────────────────────────────────────────────────


def _currency(candidate: Candidate, context: Context, page_currency: str | None) -> tuple[str | None, bool]:
    """The currency, and whether it was concluded from the place."""
    own = candidate.range
    if own.currency:
        return own.currency, False
    named = currency_named(candidate.sentence) or next(filter(None, map(currency_named, candidate.above)), None)
    if named or (own.mark and page_currency):
        return named or page_currency, False
    mark = own.mark or ""
    there = at_place(mark, (context.country, context.lang), BY_PLACE) or _by_words(candidate, mark)
    return (there, True) if there else ("USD" if mark == "$" and context.lang != "es" else None, False)


def _by_words(candidate: Candidate, mark: str) -> str | None:
    words = " ".join((candidate.sentence, *candidate.above))
    sure, size = SURE_FROM.get(mark, (None, 0))
    spoken = (code for pattern, code in _BY_WORDS.get(mark, ()) if pattern.search(words))
    return sure if sure and candidate.range.low >= size else next(spoken, None)


def _page_currency(passages: Sequence[Passage]) -> str | None:
    """What a posting says of all its figures: "All amounts are in Canadian dollars"."""
    said = (
        currency_named(found[0])
        for each in passages
        if _ALL_FIGURES.may_stand_among(each.words)
        and each.region in (Region.HEADER, Region.MAIN)
        and (found := _ALL_FIGURES.search(each.block.text))
    )
    return next(filter(None, said), None)


# ── unit ─────────────────────────────────────────────────────────────────────────────────────────


def _unit(candidate: Candidate, currency: str) -> tuple[Unit | None, int, bool]:
    """The unit, how many characters after the range state it, and whether only the size tells it."""
    own = candidate.range
    after = unit_after(candidate.after)
    if after:
        fits = is_plausible(own.low, own.high, after[0], currency)
        return (after[0] if fits else None), after[1], False
    inside = candidate.sentence[own.start : own.end]
    near = (candidate.after[:_REACH_AFTER], candidate.tail[:_REACH_AFTER])
    for unit in map(unit_in, (inside, candidate.before, *near, *candidate.above)):
        if unit and is_plausible(own.low, own.high, unit, currency):
            return unit, 0, False
    by_size = is_yearly(own.low, currency) and is_plausible(own.low, own.high, Unit.YEAR, currency)
    return (Unit.YEAR if by_size else None), 0, True


# ── low and high ─────────────────────────────────────────────────────────────────────────────────


def _ends(candidate: Candidate, length: int) -> tuple[float | None, float | None, int, int]:
    """Low, high, and the span that proves them: "from" leaves the high open, "up to" the low."""
    own = candidate.range
    start, end = own.start, own.end + length
    if own.low < own.high:
        return own.low, own.high, start, end
    for behind in (own.end, end):
        for pattern, low, high in ((_ABOVE, own.low, None), (_BELOW, None, own.high)):
            if word := pattern.match(candidate.sentence, behind):
                return low, high, start, max(end, word.end())
    for pattern, low, high in ((_UP_TO, None, own.high), (_FROM, own.low, None)):
        if word := pattern.search(candidate.before):
            return low, high, own.start - len(word[0]), end
    named = " ".join((*reversed(candidate.above[:1]), candidate.before))
    for pattern, low, high in ((_LEAST, own.low, None), (_MOST, None, own.high)):
        if pattern.search(named):
            return low, high, start, end
    return own.low, own.high, start, end


# ── patterns ─────────────────────────────────────────────────────────────────────────────────────


_TAIL = re.compile(rf"\s{TAILS}(?!\w)", re.IGNORECASE)
_FILLERS = rf"(?:(?:{FILLERS})\s)?(?:(?:{FILLERS})\s)?"
_FROM = re.compile(rf"(?<!\w)(?:{OPEN_UPWARDS})\s{_FILLERS}$|{UNBOUND_FROM}", re.IGNORECASE)
_UP_TO = re.compile(rf"(?<!\w)(?:{UP_TO})\s{_FILLERS}$|{UNBOUND_UP_TO}", re.IGNORECASE)
_LEAST = re.compile(rf"(?<!\w)(?:{any_of(MINIMUM)})(?!\w)", re.IGNORECASE)
_MOST = re.compile(rf"(?<!\w)(?:{any_of(MAXIMUM)})(?!\w)", re.IGNORECASE)
_ABOVE = re.compile(ABOVE, re.IGNORECASE)
_BELOW = re.compile(BELOW, re.IGNORECASE)
_ALL_FIGURES = Pattern(
    r"\b(?:all|these|the|listed)\s(?:[\w-]{1,20}\s){0,4}(?:amounts?|figures?|salar(?:y|ies)|ranges?"
    r"|compensation|pay|values)"
    r"\s(?:[\w-]{1,20}\s){0,4}in\s[^.;]{2,40}",
)
_BY_WORDS = {
    mark: tuple((re.compile(words, re.IGNORECASE), code) for words, code in table.items())
    for mark, table in BY_WORDS.items()
}
