"""The day that a count from the moment of reading means: "in 10 days", "3 days left", "tomorrow"."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from watcher.extract.facts.dates import Written
from watcher.extract.facts.phrases import deadline_left as words
from watcher.extract.searching import Words


def remaining(text: str, at: datetime) -> Iterator[Written]:
    """Each count of days ahead with its place; whose end they are is for the reader to tell."""
    if not may_count(text):
        return
    for pattern in (*_COUNTS, _TOMORROW):
        for match in pattern.finditer(text):
            day = (at + timedelta(days=_days(match))).date()
            yield Written(*match.span(), day.month, day.day, day.year, counted=True)


def is_left(text: str, written: Written) -> bool:
    """Whether it is a count of what is left, rather than of what lies ahead."""
    return any(pattern.match(text, written.start) for pattern in _LEFT)


def may_count(text: str) -> bool:
    """A quick look whether days may be counted in a text."""
    return _COUNT.search(text) is not None or _STEMS.stand_in(text)


def _days(match: re.Match[str]) -> int:
    parts = match.groupdict()
    if "n" not in parts:
        return 1
    count = parts["n"].lower()
    number = int(count) if count.isdigit() else _SPELT.index(count) + 1
    return number * 7 if _WEEK.match(parts["unit"]) else number


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


_LEFT = tuple(map(_compiled, words.LEFT.values()))
_COUNTS = (*map(_compiled, words.AHEAD.values()), *_LEFT)
_TOMORROW = _compiled(words.TOMORROW)
_WEEK = re.compile(words.WEEK, re.IGNORECASE)
_COUNT = re.compile(words.COUNT, re.IGNORECASE)
_STEMS = Words(words.STEMS)
_SPELT = words.SPELT.split("|")
