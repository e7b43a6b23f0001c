"""Whether an amount is pay: by a word for pay that governs it, or because its line can say nothing else."""

import re
from collections import deque
from collections.abc import Iterable
from operator import attrgetter

from watcher.extract.facts.believable import floor
from watcher.extract.facts.gazetteer import country_of, is_known
from watcher.extract.facts.money import Range
from watcher.extract.facts.patterns import any_of
from watcher.extract.facts.pay_cues import AGAINST, CUE
from watcher.extract.facts.pay_found import Candidate
from watcher.extract.facts.phrases import pay
from watcher.extract.facts.phrases.money import BETWEEN
from watcher.extract.facts.units import unit_after, unit_in
from watcher.extract.searching import Pattern
from watcher.model import Unit

_REACH_AFTER = 40
_WIDEST = 2.5
"""How many times its low the high of a range may be that no word calls pay."""


def meant(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Those that are pay. Lines without a word for pay count where no other has one, the first of them."""
    sure: list[Candidate] = []
    likely: list[Candidate] = []
    for each in candidates:
        if is_governed(each):
            sure.append(each)
        elif speaks_for_itself(each):
            likely.append(each)
    lines = {each.place for each in sure or likely[:1]}
    return sorted(
        (*sure, *(each for each in likely if each.place in lines)), key=attrgetter("place", "offset", "range.start")
    )


def is_governed(candidate: Candidate) -> bool:
    """Whether a word for pay stands nearer than any against it."""
    before = _clause_before(candidate.before)
    cue = _last(CUE, before)
    if _is_something_else(candidate, before, cue):
        return False
    if cue or _stands_under_a_cue(candidate.before) or any(map(CUE.search, _behind(candidate))):
        return True
    return candidate.alone and any(map(_names_pay, candidate.above))


def _is_something_else(candidate: Candidate, before: str, cue: re.Match[str] | None) -> bool:
    if AGAINST.search(_clause_after(candidate.after)) or _WHOLE_AGAINST.search(candidate.sentence):
        return True
    against = _last(AGAINST, before)
    return against is not None and not (cue and cue.end() > against.end())


def _behind(candidate: Candidate) -> tuple[str, str]:
    return candidate.after[:_REACH_AFTER], candidate.tail[:_REACH_AFTER]


def _stands_under_a_cue(before: str) -> bool:
    """Whether a cue stands further ahead that is no part of other words: "four times your salary, up to"."""
    against = [each.span() for each in AGAINST.finditer(before)]
    return any(
        not any(start <= cue.start() and cue.end() <= end for start, end in against) for cue in CUE.finditer(before)
    )


def _names_pay(words: str) -> bool:
    return CUE.search(words) is not None and not AGAINST.search(words) and not _MIXED.search(words)


# ── lines that need no word for pay ──────────────────────────────────────────────────────────────


def speaks_for_itself(candidate: Candidate) -> bool:
    """A line that begins with its amount and says no more than pay does: "£38,205 to £44,263 a year, DOE".

    It must say a unit of time or that the amount is gross; a single amount also has to be as high as pay is.
    """
    own = candidate.range
    if _is_something_else(candidate, _clause_before(candidate.before), None):
        return False
    opening = _SEGMENT.split(candidate.before)[-1]
    name = _NAMED_OPENING.fullmatch(opening) if own.low < own.high else None
    if not (name or _OPENING.fullmatch(opening)):
        return False
    unit, gross, rest = _unit_and_rest(candidate)
    if not _CLOSING.match(rest) or (AGAINST.search(" ".join(candidate.above)) and not gross):
        return False
    if own.low < own.high:
        return gross or unit is not None or (_looks_yearly(own) and _needs_no_unit(candidate, opening, rest))
    return unit is not None and own.high >= floor(unit, own.currency or own.mark)


def _may_be_place(name: str) -> bool:
    return not name or is_known(name) or country_of(name) is not None


def _looks_yearly(own: Range) -> bool:
    """Whether the ends are as high as a year's pay and as near as those of one job."""
    return own.low >= floor(Unit.YEAR, own.currency or own.mark) and own.high <= own.low * _WIDEST


def _needs_no_unit(candidate: Candidate, opening: str, rest: str) -> bool:
    """Whether a range is offered, stands with the title, or has a place, "between" or what goes with pay beside it."""
    name = _NAME_ENDS.sub("", opening)
    return (
        candidate.header
        or _OFFERED.match(opening) is not None
        or _COMPANION.match(rest) is not None
        or _OF_WORKING_TIME.match(candidate.after) is not None
        or (bool(opening.strip(" -•*")) and not rest.strip(" .") and _may_be_place(name))
    )


def _unit_and_rest(candidate: Candidate) -> tuple[Unit | None, bool, str]:
    """The unit that the line states, whether it says gross or net, and what follows both."""
    own, after = candidate.range, candidate.after
    inside = unit_in(candidate.sentence[own.start : own.end])
    gross = _GROSS.match(after) or _GROSS.search(candidate.before)
    found = unit_after(after)
    if found is None and (ahead := unit_in(candidate.before)):
        found = (ahead, 0)
    if found is None and candidate.tail != after and (shared := unit_in(candidate.tail[:_REACH_AFTER])):
        return shared, gross is not None, ""
    if found is None and gross and (later := unit_in(_clause_after(after)[:_REACH_AFTER])):
        return later, True, ""
    rest = after[found[1] :] if found else after
    extra = _EXTRA.match(rest)
    return (found[0] if found else inside), gross is not None, rest[extra.end() :] if extra else rest


# ── clauses ──────────────────────────────────────────────────────────────────────────────────────


def _clause_before(text: str) -> str:
    return _BOUNDARY.split(text)[-1]


def _clause_after(text: str) -> str:
    return _BOUNDARY.split(text)[0]


def _last(pattern: Pattern, text: str) -> re.Match[str] | None:
    found = deque(pattern.finditer(text), maxlen=1)
    return found.pop() if found else None


_WHOLE_AGAINST = re.compile(
    r"whose salary|will not lose pay|maximum (?:advertised )?(?:salary|pay|rate) (?:available|payable|allowed)|pay cap",
    re.IGNORECASE,
)
_MIXED = re.compile(
    r"benefit|perk|offer|avantage|nous offrons|wir bieten|leistungen|ventaj|beneficio|benefici", re.IGNORECASE
)
_PICTURES = "\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff\ufe0f"
_BOUNDARY = re.compile(
    rf"[;(（•|、。／{_PICTURES}]|/(?=[\u3040-\u9fff])|,(?=\s)|\.\s|\s\+\s"
    r"|\s(?:plus|and|with|as well as|und|sowie|zzgl\.?|inkl\.?|et|y|e|en|con|avec|mit|met|oraz|oltre|além de|incl\.?"
    r"|com|med|s|och|samt|og|including|excluding|alongside|in addition to)\s",
    re.IGNORECASE,
)
_SEGMENT = re.compile(rf"\s?[|•·;{_PICTURES}]\s?|\s/\s")
_WORDS_BEFORE = rf"(?:{pay.OPEN_UPWARDS}|{pay.UP_TO}|{BETWEEN}|{pay.FILLERS}|{pay.GROSS}|de|van|von|a|til|på)\s"
_STEP = (
    r"(?:\w{2,8}\s){0,2}(?:Grade|Band|Level|Stufe|Niveau|Scale|Schaal|Tier|Zone|points?|SCP|Échelon)\s[\w–-]{1,7}"
    r"(?:\s(?:to|bis|à|a|tot|do|till|til)\s\d{1,3})?"
)
_OPENING = re.compile(
    r"[\W_]{0,6}"
    rf"(?:(?:{any_of(pay.OFFERS)})\s(?:een |ein(?:en)? |un |a )?"
    rf"|{_STEP}(?:,\s{_STEP})?\s?[:–—(-]?\s?"
    r"|(?:TVöD|TV-L|AVR|EG|BAT|Entgeltgruppe|Besoldungsgruppe|cao)\s[^().;:]{0,20}[:(]\s?"
    r"|(?:monthly|hourly|weekly|yearly|annually|daily|monatlich|jährlich|mensualmente|mensuel|mensile|mensal|měsíčně"
    r"|miesięcznie)\s?:?\s)?"
    rf"(?:{_WORDS_BEFORE}){{0,3}}[\W_]{{0,2}}|\s?(?:{pay.UNBOUND_OPENING})",
    re.IGNORECASE,
)
_OFFERED = re.compile(rf"[\W_]{{0,6}}(?:{any_of(pay.OFFERS)})\s", re.IGNORECASE)
_NAME_ENDS = re.compile(rf"^[\W_]+|(?:(?:{BETWEEN}|from|de|von|van|od|da)\s)?[\W_]*$", re.IGNORECASE)
_NAMED_OPENING = re.compile(r"\W{0,4}[A-Z][^:;|,.]{1,40}[:–—-]?\s")
"""The level or place that one of several ranges is for: "Austin: £1 – £2", "Zone B £1 – £2"."""
_CLOSING = re.compile(
    rf"\s?(?:$|[,;.|(（•·+!)、。–—{_PICTURES}-]|/\s|(?-i:[A-Z]{{3}})\b|(?:{any_of(pay.COMPANIONS)})(?!\w))",
    re.IGNORECASE,
)
_COMPANION = re.compile(rf"\s?[,(+–—-]?\s?(?:{any_of(pay.COMPANIONS)}|equity|bonus)(?!\w)|\s?\+", re.IGNORECASE)
_OF_WORKING_TIME = re.compile(r"\s?[,(]?\s?(?:pro[\s-]?rata|full[\s-]time equivalent|FTE)(?!\w)", re.IGNORECASE)
_GROSS = re.compile(rf"\s?(?:{pay.GROSS})(?!\w)", re.IGNORECASE)
_EXTRA = re.compile(rf"\s?\(?(?:{pay.EXTRAS})(?!\w)\)?", re.IGNORECASE)
