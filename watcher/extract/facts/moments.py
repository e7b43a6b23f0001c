"""When a posting was published, and when the work starts."""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from watcher.extract.facts import Context
from watcher.extract.facts.dates import Written, before_clock, dates, may_hold_dates
from watcher.extract.facts.phrases import moments as words
from watcher.extract.facts.settle import calendar, settle
from watcher.extract.facts.shown import shown
from watcher.extract.passage import Passage
from watcher.extract.searching import Pattern, Words
from watcher.model import Source, Stated


def date_posted(passages: Sequence[Passage], context: Context) -> Stated[date] | None:
    """The day of publication; "3 days ago" is counted back from the moment of reading.

    A date without a year, or one that could be read in two ways, is left out, as is "30+ days ago".
    """
    for text, labelled in shown(passages, names_posted, lambda each: bool(_POSTED_STEMS.bits & each.words)):
        for written in dates(text):
            before = text[: before_clock(text, written)]
            if written.year and (_is_posted(before) or (labelled and len(before) <= 20)):
                settled = settle(written, calendar(passages, context), context)
                if settled and settled.alternative is None:
                    return Stated(settled.day, text, Source.TEXT)
        ago = _ago(text, labelled, context.at)
        if ago:
            return Stated(ago, text, Source.TEXT)
    return None


def start_date(passages: Sequence[Passage], context: Context) -> Stated[str] | None:
    """The start of the work as exact as stated: "2025", "2025-10" or "2025-10-06".

    Starts without a year are left out, as are "as soon as possible" and starts of anything else.
    """
    for text, labelled in shown(passages, _names_start, _may_date):
        if text.endswith("?"):
            continue
        for written in dates(text):
            if written.year and (labelled or _starts(text, written.start, written.end)):
                value = _as_exact(written, passages, context)
                if value:
                    return Stated(value, text, Source.TEXT)
        if labelled and (year := _YEAR.fullmatch(text) or _LABELLED_YEAR.search(text)):
            return Stated(year[1], text, Source.TEXT)
        for part in _PART.finditer(text) if _holds_year(text) else ():
            if labelled or _starts(text, *part.span()):
                return Stated(part[1], text, Source.TEXT)
    return None


# ── published ────────────────────────────────────────────────────────────────────────────────────


def names_posted(label: str) -> bool:
    return _POSTED_LABEL.fullmatch(label.strip()) is not None


def _is_posted(before: str) -> bool:
    cue = _POSTED_NOW.search(before[-60:])
    return cue is not None and _NOT_THE_POSTING.search(before) is None


def _ago(text: str, labelled: bool, at: datetime) -> date | None:
    for match in _RELATIVE.finditer(text):
        if labelled or _POSTED_NOW.search(text[: match.start()][-40:]) or _POSTED_BEHIND.match(text, match.end()):
            found = {name: value for name, value in match.groupdict().items() if value}
            name, value = next(iter(found.items()))
            return (at - _age(name.partition("_")[0], value.lower())).date()
    return None


def _age(unit: str, count: str) -> timedelta:
    match unit:
        case "today":
            return timedelta(0)
        case "yesterday":
            return timedelta(days=1)
        case _:
            return timedelta(**{unit: int(count) if count.isdigit() else _COUNTED.index(count) + 1})


# ── start ────────────────────────────────────────────────────────────────────────────────────────


def _names_start(label: str) -> bool:
    return _START_LABEL.fullmatch(label.strip()) is not None


def _may_date(passage: Passage) -> bool:
    return _holds_year(passage.block.text) or may_hold_dates(passage.block.text)


def _holds_year(text: str) -> bool:
    return "20" in text


def _starts(text: str, start: int, end: int) -> bool:
    """Whether the work starts at the time that stands there."""
    before = text[:start]
    if _START_BEHIND.match(text, end):
        return _WORK.search(text) is not None and not _NOT_THE_WORK.search(before[-_REACH:])
    cue = None
    for match in _START.finditer(before):
        cue = match
    if cue is None or len(before) - cue.end() > _REACH or _BREAK.search(before[cue.end() :]):
        return False
    clause = before[max(before.rfind(mark) for mark in ",;:") + 1 :] if cue.start() > before.rfind(",") else before
    if "," in before and not before[before.rfind(",") + 1 : cue.start()].strip():  # "The wing, as planned, starts on …"
        return _WORK.search(before.split(",")[0]) is not None and not _NOT_THE_WORK.search(before)
    if _NOT_THE_WORK.search(clause):
        return False
    return cue.start() <= 3 or _WORK.search(text) is not None


_REACH = 60
"""Characters from "start" to its date: "onboard our next cohort of fellows in October 2025"."""


def _as_exact(written: Written, passages: Sequence[Passage], context: Context) -> str | None:
    if written.day is None:
        return f"{written.year}-{written.month:02}"
    settled = settle(written, calendar(passages, context), context)
    return settled.day.isoformat() if settled and settled.alternative is None else None


# ── patterns ─────────────────────────────────────────────────────────────────────────────────────


def _any(table: dict[str, str]) -> str:
    return "|".join(table.values())


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_POSTED = _compiled(rf"(?<!\w)(?:{_any(words.POSTED)})(?!\w)")
_POSTED_NOW = _compiled(
    rf"(?<![\w])(?:{_any(words.POSTED)})(?:\s(?:on|am|le|el|op|il|em|dne|den|"
    rf"the))?\s?[:：–-]?\s?$"
)
_NOT_THE_POSTING = _compiled(rf"(?<!\w)(?:{words.NOT_THE_POSTING})(?!\w)")
_POSTED_BEHIND = _compiled(rf"\s?(?:{_any(words.POSTED)})(?!\w)|に(?:掲載|公開|投稿)")
_POSTED_LABEL = Pattern(rf"(?:{_any(words.POSTED)})\s?[:：]?")
_RELATIVE = Pattern(
    rf"(?<![\w+])(?:{words.AGO}|{words.HOURS_AGO}|{words.WEEKS_AGO}|(?P<days_spelt>{words.COUNTED}) days ago|"
    rf"(?P<today>{words.TODAY})|(?P<yesterday>{words.YESTERDAY}))(?![^\W\u3040-\u30ff])"
)
_POSTED_STEMS = Words(words.POSTED_STEMS)
_COUNTED = words.COUNTED.split("|")
_START = _compiled(rf"(?<!\w)(?:{_any(words.START)})(?!\w)|{words.START['ja']}(?=[は：:])")
_START_LABEL = Pattern(rf"(?:{_any(words.START)}|quand|wann)\s?(?:of (?:employment|work))?\s?[:：?]?")
_START_BEHIND = _compiled(words.START_BEHIND)
_WORK = _compiled(words.WORK)
_NOT_THE_WORK = _compiled(words.NOT_THE_WORK)
_BREAK = _compiled(
    r"[;!?]|(?<!\bpr)(?<!\bca)(?<!\bd)\.\s|\b(?:apply|until|deadline|by|between|entre|zwischen|ends?|bis|jusqu|hasta|"
    r"tot|entro|"
    r"até|senast|senest)\b"
)
_PART = _compiled(
    rf"(?<!\w)(?:{words.PART})[\s-](?:of |the |des jahres |de |del |di |do |rok[u]? )?(20\d\d)(?![\d/–-])"
)
_YEAR = _compiled(r"(20\d\d)")
_LABELLED_YEAR = _compiled(r"[:：]\s?(20\d\d)$")
