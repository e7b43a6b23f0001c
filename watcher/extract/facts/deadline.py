"""The last day to apply that a posting states."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from watcher.extract.facts import Context
from watcher.extract.facts.dates import Written, before_clock, clock, dates, may_hold_dates, month_ends, period
from watcher.extract.facts.moments import names_posted
from watcher.extract.facts.phrases import deadline as words
from watcher.extract.facts.phrases.rolling import NONE_AS_VALUE, ROLLING, STEMS
from watcher.extract.facts.remaining import is_left, may_count, remaining
from watcher.extract.facts.settle import YEAR, Calendar, calendar, settle
from watcher.extract.facts.shown import shown
from watcher.extract.passage import Passage
from watcher.extract.searching import Pattern, Words
from watcher.model import Deadline, Source, Stated


@dataclass(frozen=True, slots=True)
class _Claim:
    """One place that states a deadline."""

    deadline: Deadline
    evidence: str
    assumed: tuple[str, ...] = ()
    early: bool = False
    extended: bool = False


def deadline(passages: Sequence[Passage], context: Context) -> Stated[Deadline] | None:
    """The last day to apply, or that applications are read as they come; None where neither is stated.

    Of several days the last counts, an extended one before all; a date that only favours early
    applications is `early`, unless it is the only one. A stated day wins over "on a rolling basis".
    """
    own = calendar(passages, context)
    claims = [
        claim
        for text, labelled in shown(
            passages,
            _ends_posting if _shows_period(passages) else _is_label,
            _may_speak,
        )
        for claim in _claims(text, labelled, own, context)
    ]
    final = [claim for claim in claims if claim.deadline.day and not claim.early]
    early = [claim for claim in claims if claim.deadline.day and claim.early]
    rolling = [claim for claim in claims if claim.deadline.day is None]
    if not (final or rolling):
        final, early = early, []
    best = _last(final) if final else rolling[0] if rolling else None
    if best is None:
        return None
    favoured = min((claim.deadline.day for claim in early if claim.deadline.day), default=None)
    if favoured and best.deadline.day and favoured >= best.deadline.day:
        favoured = None
    return Stated(replace(best.deadline, early=favoured), best.evidence, Source.TEXT, best.assumed)


def _last(claims: Sequence[_Claim]) -> _Claim:
    extended = [claim for claim in claims if claim.extended]
    return max(extended or claims, key=lambda claim: claim.deadline.day or date.min)


def _any(table: dict[str, str] | dict[str, tuple[str, ...]]) -> str:
    return "|".join(each if isinstance(each, str) else "|".join(each) for each in table.values())


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_LABEL = Pattern(
    rf"(?:the |application |job |posting |vacancy )?(?:{_any(words.NOUN)}|{_any(words.LABEL)})"
    r"(?:\s(?:to apply|for (?:this )?(?:job |your )?(?:applications?|applying|submissions?)(?: \w+)?|for this role|"
    r"date|de candidature|"
    r"candidaturas?|inscriç(?:ão|ões)|des candidatures|pour postuler|para postular|"
    r"per candidarsi|der bewerbung))?\s?[:：.!?–-]?"
)


def _may_speak(passage: Passage) -> bool:
    text = passage.block.text
    return bool(_STEMS.bits & passage.words) or may_hold_dates(text) or may_count(text) or _ends_month(text)


def _ends_month(text: str) -> bool:
    return next(month_ends(text), None) is not None


def _is_label(text: str) -> bool:
    return len(text) <= 80 and _LABEL.fullmatch(text.strip()) is not None


def _ends_posting(text: str) -> bool:
    return _is_label(text) or _END.fullmatch(text.strip(" :：")) is not None


def _shows_period(passages: Sequence[Passage]) -> bool:
    """Whether an end stands right behind the day of posting: "Posted On", "End Date"."""
    labels = (each.label for each in passages if each.label is not None)
    return any(names_posted(begin) and _END.fullmatch(end) for begin, end in pairwise(labels))


_END = _compiled(
    "end date|ends?|valid to|date de fin|fin|enddatum|ende"
    "|fecha (?:de )?fin|data (?:di )?fine|data (?:de )?fim|einddatum"
    "|datum ukončení|konec|data końcowa|koniec|slutdatum|slutdato|終了日"
)


# ── what ─────────────────────────────────────────────────────────────────────────────────────────


def _claims(text: str, labelled: bool, own: Calendar, context: Context) -> Iterator[_Claim]:
    found = list(_dated(text, labelled, own, context))
    yield from found
    if all(claim.early for claim in found) and _rolls(text, labelled):
        yield _Claim(Deadline(None), _without_lead(text, _ROLLING.search(text)))


def _rolls(text: str, labelled: bool) -> bool:
    if labelled and _NONE.search(text):
        return True
    return not text.endswith("?") and _STEMS.stand_in(text) and _ROLLING.search(text) is not None


def _dated(text: str, labelled: bool, own: Calendar, context: Context) -> Iterator[_Claim]:
    if text.endswith("?"):
        return
    ends = list(month_ends(text))
    whole = [each for each in dates(text) if not any(end.start <= each.start < end.end for end in ends)]
    found = sorted((*whole, *ends, *remaining(text, context.at)), key=lambda each: each.start)
    moved = _moved_to(text, found, labelled)
    floor = 0
    opened = False
    for place, written in enumerate(found):
        if moved is not None and place != moved:
            continue
        following = found[place + 1] if place + 1 < len(found) else None
        if following is not None and period(text, written, following):
            continue
        first = _first_of_period(text, found, place)
        before = text[floor : before_clock(text, found[first])]
        behind = text[written.end : following.start if following else len(text)]
        if (
            moved is not None
            or (written.counted and _is_counted(text, written))
            or _is_deadline(text[:floor], before, behind, written, labelled, is_period=first < place)
            or (opened and _LAST_OF_ALL.search(before) and not _NOT_APPLYING.search(before))
        ):
            claim = _claim(text, written, _beside(found, place), before, behind, own, context)
            if claim:
                opened = claim.early
                yield replace(claim, extended=moved is not None)
        floor = written.end


def _moved_to(text: str, found: Sequence[Written], labelled: bool) -> int | None:
    """Which date is the new one, in a sentence that says that the deadline was moved."""
    if not found or _EXTENDED.search(text) is None:
        return None
    noun = _NOUN.search(text)
    if noun is None and not labelled and (_APPLY.search(text) is None or _NOT_APPLYING.search(text)):
        return None
    if noun and (_OTHERS.search(text[: noun.start()]) or _FOR_OTHERS.match(text, noun.end())):
        return None
    floor = 0
    for place, written in enumerate(found):
        before = text[floor : before_clock(text, written)]
        if _MOVED_TO.search(before[-40:]) and not _FORMER.search(before[-60:]):
            return place
        floor = written.end
    return None


def _beside(found: Sequence[Written], place: int) -> date | None:
    """The nearest other date of the sentence that is whole, the one before it first: its year is this one's too."""
    near = sorted((each for each in range(len(found)) if each != place), key=lambda each: abs(each - place))
    whole = (found[each].on(year) for each in near if (year := found[each].year))
    return next((day for day in whole if day), None)


def _first_of_period(text: str, found: Sequence[Written], place: int) -> int:
    return place - 1 if place and period(text, found[place - 1], found[place]) else place


def _is_deadline(lead: str, before: str, behind: str, written: Written, labelled: bool, is_period: bool) -> bool:
    """Whether a date is the last day to apply: `lead` ends with the date before it, `before` stands between them."""
    if _FORMER.search(before[-60:]) or _NOT_YET.search(before) or (not is_period and _FORMER_FROM.search(before)):
        return False
    if labelled:
        opens = not is_period and _OPENS.search(before)
        return not (opens or _OPEN_ENDED.match(behind) or _NOT_APPLYING.search(before))
    if written.counted:
        return False
    if written.bare and not _BY_NOW.search(before) and not _NOUN_NOW.search(before):
        return False
    return (
        _named(before)
        or _closes(lead, before)
        or _SHUTS.search(before) is not None
        or (_BY_NOW.search(before) is not None and _applying(before, behind))
        or (is_period and _PERIOD.search(before) is not None)
        or (_AFTER.search(before) is not None and _TOO_LATE.match(_YEAR_SIGN.sub("", behind)) is not None)
        or _REFUSED_AFTER.search(before) is not None
        or _BEHIND.match(behind.lstrip(" ,")) is not None
        or (
            _UNTIL_JA.match(behind) is not None
            and _APPLY_JA.search(before + behind) is not None
            and not _NOT_APPLYING_JA.search(before)
        )
        or _TOO_LATE_JA.match(behind) is not None
    )


def _is_counted(text: str, written: Written) -> bool:
    """Whether a count of days ends with the last day to apply."""
    before = text[: written.start]
    if _NOT_APPLYING.search(text):
        return False
    if is_left(text, written):
        return _APPLY.search(text) is not None or _NOUN.search(text) is not None
    return _NOUN_NOW.search(before) is not None or _closes("", before) or _SHUTS.search(before) is not None


def _named(before: str) -> bool:
    """Whether "deadline" or one of its names governs what follows."""
    match = _last_match(_NOUN, before)
    if match is None or len(before) - match.end() > 80:
        return False
    between = before[match.end() :]
    return not (
        ";" in between
        or _OTHERS.search(before[: match.start()])
        or _FOR_OTHERS.match(between)
        or _NOT_APPLYING.search(between)
        or _OPENS.search(between.replace("from", ""))
    )


def _closes(lead: str, before: str) -> bool:
    """Whether what stands right before the date closes; what closes may be named before another date."""
    match = _last_match(_CLOSES, lead + before)
    if match is None or match.end() <= len(lead):
        return False
    between = before[match.end() - len(lead) :]
    return len(between) <= 40 and not _NOT_APPLYING.search(between)


def _applying(before: str, behind: str) -> bool:
    """Whether it is applying that must be done by the date."""
    clause = before[_clause(before) :]
    applies = _last_match(_APPLY, clause)
    if applies is None:
        wide = _last_match(_APPLY, before)
        if wide is None:
            wanted = _APPLY.search(_AND_ALSO.split(behind[:90])[0])
            return wanted is not None and not _NOT_APPLYING.search(before + behind[: wanted.start()])
        clause, applies = before, wide
    others = _last_match(_NOT_APPLYING, clause)
    return others is None or (others.end() < applies.start() and _IMPERATIVE.search(clause[others.end() :]) is not None)


def _clause(before: str) -> int:
    match = _last_match(_CLAUSE, before[:-1])
    return match.end() if match else 0


def _last_match(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    last = None
    for match in pattern.finditer(text):
        last = match
    return last


def _claim(
    text: str, written: Written, beside: date | None, before: str, behind: str, own: Calendar, context: Context
) -> _Claim | None:
    settled = settle(written, own, context, beside)
    if settled is None:
        return None
    at = clock(text, written)
    clause = _AND.split(before)[-1]
    early = _EARLY.search(clause[-100:]) is not None or _EARLY.search(_AND.split(behind)[0][:90]) is not None
    return _Claim(
        Deadline(settled.day, at.time, at.zone, alternative=settled.alternative),
        _without_lead(text, None),
        (YEAR,) if written.counted else settled.assumed,
        early,
    )


def _without_lead(text: str, match: re.Match[str] | None) -> str:
    """The sentence without words such as "Please note:" or a heading's in front of it."""
    lead = _LEAD.match(text)
    return text[lead.end() :] if lead and not (match and match.start() < lead.end()) else text


_NAMES = rf"(?:(?<!\w)(?:{_any(words.NOUN)})|{words.NOUN['ja']})"
_NOUN = _compiled(_NAMES)
_NOUN_NOW = _compiled(
    rf"{_NAMES}(?:\s(?:is|on|ist|est|es|är|er|am|le|läuft|endet|expires|ends|closes|verstrijkt|loopt|går ut|udløber))?"
    r"\s?[:：–-]?\s?$"
)
_SHUTS = _compiled(rf"(?:^|[|–—·•/(]|\d\s-)\s?(?:{words.SHUTS}):?(?:\s(?:the|den|dem|le|el|il|o|dia))?\s?$")
_MOVED_TO = _compiled(words.MOVED_TO)
_LAST_OF_ALL = _compiled(words.LAST_OF_ALL)
_CLOSES = _compiled(_any(words.CLOSES))
_BY_NOW = _compiled(
    rf"(?<!\w)(?:{_any(words.BY)})(?:\s(?:the|dem|den|le|la|el|il|dia|dnia|dne|close of business|cob|eod|end of|day|"
    rf"business|play|on|of|"
    r"midnight|end of|at|11:59|las|horas|les|às|ore|le ore|um|om|kl\.?|klockan|"
    r"godz\.|fin de|final de|koniec|konce|slutet av))*[\s:,]{0,3}$"
)
_APPLY = _compiled(rf"(?<![\w-])(?:online-)?(?:{_any(words.APPLY)})(?!\w)")
_APPLY_JA = _compiled(words.APPLY["ja"])
_UNTIL_JA = _compiled(r"[\s(（]{0,2}(?:\w{1,3}[)）])?.{0,8}?" + words.UNTIL_JA)
_TOO_LATE_JA = _compiled(words.TOO_LATE_JA)
_NOT_YET = _compiled(words.NOT_YET)
_NOT_APPLYING_JA = _compiled(words.NOT_APPLYING["ja"])
_NOT_APPLYING = _compiled(rf"(?<!\w)(?:{_any(words.NOT_APPLYING)})(?!\w)")
_IMPERATIVE = _compiled(
    r"(?:please|so|and|then|bitte|merci de|;|\)"
    r"|(?:you|applicants?|candidates?|applications?|cvs?|resumes?)\s(?:\w+\s)?(?:must|should|need to))\W"
)
_CLAUSE = _compiled(r"[,;:–—]\s|\s(?:and|but|so|und|et|y|en|e)\s")
_OTHERS = _compiled(words.NOUN_IS_OTHERS + r"\s(?:\w{1,12}\s)?$")
_FOR_OTHERS = _compiled(words.NOUN_FOR_OTHERS)
_OPENS = _compiled(r"\b(?:opens?|opening|from|starts?|begins?)\b(?!.*clos)")
_OPEN_ENDED = _compiled(r"[\s,]{0,2}(?:[A-Z]{2,4}\s)?(?:to|through|until|–|-)[\s,]")
_PERIOD = _compiled(
    rf"(?<!\w)(?:{_any(words.APPLY)}|application|"
    rf"open)(?!\w)(?:(?!{_any({'en': words.NOT_APPLYING['en']})})[^.;]){{0,60}}$"
)
_YEAR_SIGN = _compiled(r"^\s?r\.")
_AFTER, _TOO_LATE, _REFUSED_AFTER = map(_compiled, words.TOO_LATE)
_BEHIND = _compiled(_any(words.BEHIND))
_EARLY = _compiled(words.EARLY)
_AND_ALSO = _compiled(r"[;:]|\s(?:and|but|or|und|et|y|en|och|og)\s")
_AND = _compiled(r";|,?\s(?:but|and|while|aber|und|mais|et)\s")
_FORMER = _compiled(words.FORMER)
_FORMER_FROM = _compiled(r"\b(?:extended|moved|verlängert|prolongée?)\b[^.;]{0,40}\b(?:from|vom|du)\s?$")
_EXTENDED = _compiled(words.EXTENDED)
_ROLLING = Pattern(_any(ROLLING))
_STEMS = Words(STEMS)
_NONE = _compiled(r"(?:^|[:：–-]\s?)" + NONE_AS_VALUE)
_LEAD = _compiled(r"(?:[^.:!?]{0,60}:\s){0,2}(?:please note|note|nb|important|attention|hinweis|remarque|nota)\s?:\s")
