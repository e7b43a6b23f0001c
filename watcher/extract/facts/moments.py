"""When a posting was published, and when the work starts."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from watcher.extract.facts import Context
from watcher.extract.facts.dates import Written, before_clock, dates
from watcher.extract.facts.phrases import moments as words
from watcher.extract.facts.settle import Calendar, calendar, settle
from watcher.extract.facts.shown import shown
from watcher.extract.passage import Passage
from watcher.model import Source, Stated


def date_posted(passages: Sequence[Passage], context: Context) -> Stated[date] | None:
    """The day of publication; "3 days ago" is counted back from the moment of reading.

    A date without a year, or one that could be read in two ways, is left out, as is "30+ days ago".
    """
    own = calendar(passages, context)
    for text, labelled in shown(passages, _names_posted):
        for written in dates(text):
            before = text[: before_clock(text, written)]
            if written.year and (_POSTED_NOW.search(before[-60:]) or (labelled and len(before) <= 20)):
                settled = settle(written, own, context)
                if settled and settled.alternative is None:
                    return Stated(settled.day, text, Source.TEXT)
        ago = _ago(text, labelled, context.at.date())
        if ago:
            return Stated(ago, text, Source.TEXT)
    return None


def start_date(passages: Sequence[Passage], context: Context) -> Stated[str] | None:
    """The start of the work as exact as stated: "2025", "2025-10" or "2025-10-06".

    Starts without a year are left out, as are "as soon as possible" and starts of anything else.
    """
    own = calendar(passages, context)
    for text, labelled in shown(passages, _names_start):
        if text.endswith("?"):
            continue
        for written in dates(text):
            if written.year and (labelled or _starts(text, written)):
                value = _as_exact(written, own, context)
                if value:
                    return Stated(value, text, Source.TEXT)
        if labelled and (year := _YEAR.fullmatch(text) or _LABELLED_YEAR.search(text)):
            return Stated(year[1], text, Source.TEXT)
    return None


# ── published ────────────────────────────────────────────────────────────────────────────────────


def _names_posted(label: str) -> bool:
    return _POSTED_LABEL.fullmatch(label.strip()) is not None


def _ago(text: str, labelled: bool, today: date) -> date | None:
    for match in _RELATIVE.finditer(text):
        if labelled or _POSTED_NOW.search(text[: match.start()][-40:]) or _POSTED.match(text, match.end() + 1):
            found = {name: value for name, value in match.groupdict().items() if value}
            name, value = next(iter(found.items()))
            if name.startswith("days"):
                return today - timedelta(days=int(value))
            if name.startswith("weeks"):
                return today - timedelta(weeks=int(value))
            return today if name == "today" else today - timedelta(days=1)
    return None


# ── start ────────────────────────────────────────────────────────────────────────────────────────


def _names_start(label: str) -> bool:
    return _START_LABEL.fullmatch(label.strip()) is not None


def _starts(text: str, written: Written) -> bool:
    before = text[: written.start]
    cue = None
    for match in _START.finditer(before):
        cue = match
    if cue is None or len(before) - cue.end() > _REACH or _BREAK.search(before[cue.end() :]):
        return False
    clause = before[max(before.rfind(mark) for mark in ",;:") + 1 :] if cue.start() > before.rfind(",") else before
    if _NOT_THE_WORK.search(clause):
        return False
    return cue.start() <= 3 or _WORK.search(text) is not None


_REACH = 60
"""Characters from "start" to its date: "onboard our next cohort of fellows in October 2025"."""


def _as_exact(written: Written, own: Calendar, context: Context) -> str | None:
    if written.day is None:
        return f"{written.year}-{written.month:02}"
    settled = settle(written, own, context)
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
_POSTED_LABEL = _compiled(rf"(?:{_any(words.POSTED)})\s?[:：]?")
_RELATIVE = _compiled(
    rf"(?<![\w+])(?:{words.AGO}|{words.WEEKS_AGO}|(?P<today>{words.TODAY})|(?P<yesterday>{words.YESTERDAY}))(?!\w)"
)
_START = _compiled(rf"(?<!\w)(?:{_any(words.START)})(?!\w)")
_START_LABEL = _compiled(rf"(?:{_any(words.START)}|quand|wann)\s?(?:of (?:employment|work))?\s?[:：?]?")
_WORK = _compiled(words.WORK)
_NOT_THE_WORK = _compiled(words.NOT_THE_WORK)
_BREAK = _compiled(
    r"[;!?]|\.\s|\b(?:apply|until|deadline|by|between|entre|zwischen|ends?|bis|jusqu|hasta|tot|entro|"
    r"até|senast|senest)\b"
)
_YEAR = _compiled(r"(20\d\d)")
_LABELLED_YEAR = _compiled(r"[:：]\s?(20\d\d)$")
