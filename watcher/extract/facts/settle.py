"""The day that a written date means, where its year or the order of its figures is left to the reader."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from watcher.extract.facts import Context
from watcher.extract.facts.dates import Written, dates, may_hold_dates
from watcher.extract.facts.phrases.anchors import AFTER, BEFORE, PAST
from watcher.extract.facts.pieces import pieces
from watcher.extract.passage import Passage

YEAR, ORDER = "year", "order"
"""What a reader adds to the words (`Stated.assumed`)."""

_REACH = timedelta(days=330)
"""How far a deadline may stand from the start or the publication that settles its year."""
_PAST_WEIGHT = 1.5
"""Of a coming and a passed date equally far from the moment of reading, the coming one is meant."""
_MONTH_FIRST = frozenset(["US", "PH"])
_FIGURES = re.compile(r"\b(\d{1,2})[/-](\d{1,2})[/-]\d")


@dataclass(frozen=True, slots=True)
class Settled:
    """A day, the other day that it may be, and what was assumed."""

    day: date
    alternative: date | None = None
    assumed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Calendar:
    """What a posting's own dates tell of the others."""

    starts: tuple[date, ...]
    """Starts, interviews, offers: the deadline to apply comes before them."""
    openings: tuple[date, ...]
    """Publication, opening: the deadline comes after them."""
    month_first: bool | None
    """How its figures are ordered; None where nothing shows it."""


def calendar(passages: Sequence[Passage], context: Context) -> Calendar:
    """Reads a posting's own dates, wherever they stand."""
    starts: list[date] = []
    openings: list[date] = []
    votes: set[bool] = set()
    dated = (passage.block.text for passage in passages if may_hold_dates(passage.block.text))
    for whole in dated:
        for _, text in pieces(whole):
            for written in dates(text):
                votes |= _vote(text, written)
                day = _known(written)
                around = _around(text, written) if day else ""
                if day and AFTER.search(around) and not PAST.search(around):
                    starts.append(day)
                elif day and BEFORE.search(around):
                    openings.append(day)
    return Calendar(tuple(starts), tuple(openings), _month_first(votes, context))


def settle(written: Written, own: Calendar, context: Context, beside: date | None = None) -> Settled | None:
    """The day of a written date; None where it names no day or no such day is in the calendar.

    A missing year follows from a whole date beside it in the same sentence, else from the weekday and the
    posting's own dates, last of all from the moment of reading.
    """
    if written.day is None:
        return None
    if not written.numeric:
        return _dated(written, own, context, beside)
    month_first = own.month_first
    if month_first is None and written.weekday is not None and written.year:
        month_first = _falls_on(written, written.year)
    if month_first is None:
        return _either(written, own, context, beside)
    return _dated(written if month_first else written.swapped, own, context, beside)


def _either(written: Written, own: Calendar, context: Context, beside: date | None) -> Settled | None:
    first = written if context.lang in ("en", None) else written.swapped
    one, other = _dated(first, own, context, beside), _dated(first.swapped, own, context, beside)
    if one is None or other is None:
        return one or other
    return Settled(one.day, other.day, (*one.assumed, ORDER))


def _dated(written: Written, own: Calendar, context: Context, beside: date | None) -> Settled | None:
    if written.year is not None:
        day = written.on(written.year)
        return Settled(day) if day else None
    day = _nearest_to(beside, written) or _by_own_dates(written, own) or _nearest(written, context.at.date())
    return Settled(day, assumed=(YEAR,)) if day else None


def _by_own_dates(written: Written, own: Calendar) -> date | None:
    """The last such day before a start, the first such day after an opening: whichever is nearest."""
    found: list[tuple[timedelta, date]] = []
    for anchor, sign in [*((each, 1) for each in own.starts), *((each, -1) for each in own.openings)]:
        for year in (anchor.year - 1, anchor.year, anchor.year + 1):
            day = written.on(year)
            gap = (anchor - day) * sign if day else timedelta(days=-1)
            if day and timedelta(0) <= gap <= _REACH and _falls_on(written, year):
                found.append((gap, day))
    return min(found)[1] if found else None


def _nearest_to(beside: date | None, written: Written) -> date | None:
    if beside is None:
        return None
    days = [day for year in (beside.year - 1, beside.year, beside.year + 1) if (day := written.on(year))]
    return min(days, key=lambda day: abs(day - beside), default=None)


def _nearest(written: Written, today: date) -> date | None:
    span = range(today.year - 1, today.year + 2)
    if written.weekday is not None and not any(_falls_on(written, year) for year in span):
        span = range(today.year - 6, today.year + 2)
    days = [day for year in span if _falls_on(written, year) and (day := written.on(year))]
    return min(
        days, key=lambda day: (day - today).days if day >= today else (today - day).days * _PAST_WEIGHT, default=None
    )


def _falls_on(written: Written, year: int) -> bool:
    """Whether the weekday written beside it, if any, agrees with that year."""
    day = written.on(year)
    return day is not None and written.weekday in (None, day.weekday())


def _known(written: Written) -> date | None:
    if written.year is None or written.bare:
        return None
    return written.on(written.year) if written.day else date(written.year, written.month, 28)


def _around(text: str, written: Written) -> str:
    return text[max(0, written.start - 90) : written.end + 30]


def _vote(text: str, written: Written) -> set[bool]:
    """How a date whose figures can be read in one order only has them: True for month first."""
    figures = _FIGURES.search(text, written.start, written.end)
    return {int(figures[2]) > 12} if figures and not written.numeric and figures[1] != figures[2] else set()


def _month_first(votes: set[bool], context: Context) -> bool | None:
    if len(votes) == 1:
        return next(iter(votes))
    if context.country is not None and context.country != "CA":
        return context.country in _MONTH_FIRST
    return False if context.lang not in ("en", None) else None
