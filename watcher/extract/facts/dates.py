"""Dates in running text, each with its place, as exact as it is written."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from watcher.extract.facts.phrases.calendar import MIDNIGHT, MONTHS, NOON, WEEKDAYS, WORDS_TOO, ZONES
from watcher.extract.facts.phrases.deadline_end import END, STEMS, UNBOUND
from watcher.extract.kept import kept
from watcher.extract.searching import Words

MOST = 24
"""Dates that are read in one text: what holds more is a table of figures."""


@dataclass(frozen=True, slots=True)
class Written:
    """A date as written: `text[start:end]`. What is not said is None, never filled in."""

    start: int
    end: int
    month: int
    day: int | None = None
    year: int | None = None
    weekday: int | None = None
    """0 for Monday."""
    numeric: bool = False
    """Day and month in figures, of which neither is above 12: `swapped` is a date too."""
    bare: bool = False
    """Two figures without a year, such as 9/10: a date only where a cue stands right before it."""
    counted: bool = False
    """Not written but counted from the moment of reading: "in 10 days"."""

    @property
    def swapped(self) -> "Written":
        """The other reading of a numeric date: day and month exchanged."""
        return replace(self, month=self.day or self.month, day=self.month)

    def on(self, year: int) -> date | None:
        """That day in a year; None where no day is written or the calendar has no such day."""
        try:
            return date(year, self.month, self.day) if self.day else None
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day beside a date: HH:MM, with its zone as written."""

    time: str | None
    zone: str | None


@kept
def dates(text: str) -> tuple[Written, ...]:
    """Every date with a month in the text (up to `MOST`), in order, none inside another; figures month first.

    "5-7 years", "May" the verb, "24/7", versions and amounts are no dates. Time grows in line with the text.
    """
    if not may_hold_dates(text):
        return ()
    spans = _near_figures(text)
    found: list[Written] = []
    taken = bytearray(len(text))
    for pattern in _PATTERNS:
        for match in (match for start, end in spans for match in pattern.finditer(text, start, end)):
            if len(found) == MOST:
                break
            written = None if taken[match.start()] or taken[match.end() - 1] else _written(match)
            if written:
                found.append(_with_weekday(text, written))
                taken[written.start : written.end] = b"\1" * (written.end - written.start)
    return tuple(sorted(found, key=lambda each: each.start))


def month_ends(text: str) -> Iterator[Written]:
    """Each last day of a month named as such, "the end of March"; without a year February ends on the 28th."""
    if not _END_STEMS.stand_in(text):
        return
    for match in (*_MONTH_END.finditer(text), *_MONTH_END_UNBOUND.finditer(text)):
        year = int(match["year"]) if match["year"] else None
        if match["month"] in WORDS_TOO and year is None and not match["month"][0].isupper():
            continue
        name = match["month"].lower()
        month = int(name) if name.isdigit() else _MONTH_NUMBERS[name]
        yield Written(*match.span(), month, monthrange(year or 2001, month)[1], year)


@kept
def may_hold_dates(text: str) -> bool:
    """Whether figures stand in the text that may be of a date: a quick look that spares the sentences without."""
    digit = _DIGIT.search(text)
    return digit is not None and (_FIGURES.search(text, digit.start()) is not None or _month_near_figures(text))


def _month_near_figures(text: str) -> bool:
    return any(_STEM.search(text, start, end) for start, end in _near_figures(text))


def _near_figures(text: str) -> list[tuple[int, int]]:
    """The parts of a text in which dates may stand: figures with the words beside them."""
    spans: list[tuple[int, int]] = []
    for each in _DIGITS.finditer(text):
        start, end = max(0, each.start() - _MONTH_REACH), each.end() + _MONTH_REACH
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def clock(text: str, written: Written) -> Clock:
    """The time and the zone that stand right behind the date or right before it."""
    behind = _BEHIND.match(text, written.end, written.end + 70)
    if behind and behind["clock"]:
        return Clock(_time(behind), behind["zone"] or behind["early"])
    before = _BEFORE.search(text[max(0, written.start - 60) : written.start])
    zone = behind["early"] if behind else None
    if before:
        return Clock(_time(before), before["zone"] or zone)
    return Clock(None, zone)


def before_clock(text: str, written: Written) -> int:
    """Where the words before the date end, a time that belongs to it left out: "by 5 pm on | 17 August"."""
    floor = max(0, written.start - 60)
    before = _BEFORE.search(text[floor : written.start])
    return floor + before.start() if before else written.start


def period(text: str, first: Written, last: Written) -> bool:
    """Whether two neighbouring dates are the ends of one period: "1 May to 17 May", "du 1er au 17 mai"."""
    return _TO.fullmatch(text, first.end, last.start) is not None


# ── grammar ──────────────────────────────────────────────────────────────────────────────────────


def _names(table: dict[str, str]) -> dict[str, int]:
    """Every name of a calendar table, in small letters, with its place in the year or week from 0."""
    return {
        name: place for line in table.values() for place, forms in enumerate(line.split(",")) for name in forms.split()
    }


def _alternatives(names: dict[str, int]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


_DIGIT = re.compile(r"\d")
_MONTH_NUMBERS = {name: place + 1 for name, place in _names(MONTHS).items()}
_WEEKDAY_NUMBERS = _names(WEEKDAYS)
_MONTH = rf"(?P<month>{_alternatives(_MONTH_NUMBERS)})\b\.?"
_WEEKDAY = re.compile(
    rf"\b({_alternatives(_WEEKDAY_NUMBERS)})\b[.,]?\s{{1,2}}\(?(?:(?:the|den|de|le|il|el|dem|dia)\s)?$", re.IGNORECASE
)
_WEEKDAY_REACH = 24
_FIGURES = re.compile(r"\d\s?[./年月-]\s?\d")
_DIGITS = re.compile(r"\d+")
_MONTH_REACH = 28
"""Characters between figures and the farther end of the month beside them: "September, the 3rd"."""
_STEM = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(sorted({name[:3] for name in _MONTH_NUMBERS}))})|月", re.IGNORECASE)
"""What every date has: figures joined by a mark, or the first letters of a month's name."""
_YEAR = r"(?P<year>20\d\d)\b(?!\s?[-–]\s?20\d\d)"
_END_STEMS = Words(STEMS)
_MONTH_END = re.compile(rf"(?<!\w)(?:{END})\s{_MONTH}(?:\s?,?\s(?:of\s|de\s|del\s)?{_YEAR})?", re.IGNORECASE)
_MONTH_END_UNBOUND = re.compile(rf"(?<!\d){UNBOUND}")
_BEFORE_REIWA = 2018
"""The year before the first of the Japanese era that began in 2019."""
_ORDINAL = r"(?:st|nd|rd|th|er|º|ª|°|:e|\.)?"

_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<![\d.,/-])(?P<year>20\d\d)(?P<sep>[-/.])(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})(?![\d/-]|\.\d)",
        r"(?:(?:(?P<year>20\d\d)|令和\s?(?P<era>\d{1,2}|元))\s?年\s?)?(?P<month>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?日",
        r"(?:(?P<year>20\d\d)|令和\s?(?P<era>\d{1,2}|元))\s?年\s?(?P<month>\d{1,2})\s?月",
        r"(?<![\d.,/-])(?P<first>\d{1,2})(?P<sep>[./-])(?P<second>\d{1,2})(?P=sep)(?P<year>20\d\d|\d\d)(?![\d/-]|"
        r"\.\d)",
        r"(?<![\d.,/-])(?P<day>\d{1,2})\.\s(?P<month>\d{1,2})\.(?:\s(?P<year>20\d\d)\b)?",
        rf"(?<![\w.,/])(?<!\d:)(?P<day>\d{{1,2}}){_ORDINAL}(?:\s{{1,2}}(?:day\s)?(?:of\s|de\s|d['’])?|[-/]){_MONTH}"
        rf"(?:(?:\s?,\s?|\s{{1,2}}(?:de\s|del\s|of\s)?|[-/]){_YEAR})?",
        rf"(?<!\w){_MONTH}\s{{1,2}}(?:the\s)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d|\s?[ap]\.?m\b)"
        rf"(?:\s?[-–]\s?(?P<last>\d{{1,2}})(?:st|nd|rd|th)?(?!\d))?(?:\s?,?\s{{1,2}}{_YEAR})?",
        rf"(?<!\w){_MONTH}(?:\s?,\s?|\s{{1,2}}(?:of\s|de\s|del\s)?|-){_YEAR}",
        r"(?<![\w.,:/–-])(?P<month>0?[1-9]|1[0-2])[/.](?P<year>20\d\d)(?![\d/.-])",
        r"(?<![\w.,:/–-])(?P<first>\d{1,2})(?P<sep>\.)(?P<second>\d{1,2})\.(?!\d)",
        r"(?<![\w.,:/–-])(?P<first>\d{1,2})(?P<sep>/)(?P<second>\d{1,2})(?![\w/%]|[.,]\d|\s%)",
    )
)
"""In the order of trust: what an earlier one has taken, a later one leaves alone."""


def _written(match: re.Match[str]) -> Written | None:
    parts = match.groupdict()
    year = parts.get("year")
    whole_year = None if year is None else int(year) + (2000 if len(year) == 2 else 0)
    if era := parts.get("era"):
        whole_year = _BEFORE_REIWA + (1 if era == "元" else int(era))
    if parts.get("first"):
        return _figures(match, whole_year)
    month_text = parts["month"]
    month = int(month_text) if month_text.isdigit() else _MONTH_NUMBERS[month_text.lower()]
    day = int(parts.get("last") or parts.get("day") or 0) or None
    if not 1 <= month <= 12 or (day is not None and not _exists(month, day, whole_year)):
        return None
    if _other_word(match, month_text, year):
        return None
    bare = year is None and month_text.isdigit() and "月" not in match.group()
    return Written(*match.span(), month, day, whole_year, bare=bare)


def _with_weekday(text: str, written: Written) -> Written:
    floor = max(0, written.start - _WEEKDAY_REACH)
    match = _WEEKDAY.search(text[floor : written.start])
    if match is None or written.day is None:
        return written
    return replace(written, start=floor + match.start(), weekday=_WEEKDAY_NUMBERS[match[1].lower()])


def _other_word(match: re.Match[str], month: str, year: str | None) -> bool:
    """Whether the month's name is more likely a word: "you may 5", "17 may be"."""
    return month in WORDS_TOO and year is None and " de " not in match.group()


def _figures(match: re.Match[str], year: int | None) -> Written | None:
    """12/31/2025, 31.12.2025, 9/10: a full stop says day first; else what cannot be a month is the day."""
    first, second, sep = int(match["first"]), int(match["second"]), match["sep"]
    bare = year is None
    if (bare and (first, second) == (24, 7)) or not 2000 <= (year or 2000) <= 2060:
        return None
    month, day = (second, first) if sep == "." or first > 12 else (first, second)
    if not 1 <= month <= 12 or not _exists(month, day, year):
        return None
    numeric = sep != "." and first <= 12 and second <= 12 and first != second
    return Written(*match.span(), month, day, year, numeric=numeric, bare=bare)


def _exists(month: int, day: int, year: int | None) -> bool:
    try:
        date(year or 2000, month, day)
    except ValueError:
        return False
    return True


# ── times ────────────────────────────────────────────────────────────────────────────────────────

_CLOCK = (
    r"(?P<clock>(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d))?\s?(?P<half>[ap]\.?m\b\.?)"
    r"|(?P<hour24>\d{1,2})(?:[:.]|\s?h\s?)(?P<minute24>\d\d)(?!\d)(?:\s?(?:Uhr|uur|hrs?|h|hodin|heures|horas)\b)?"
    r"|(?P<full>\d{1,2})\s?(?:h|Uhr|uur|hrs|hours|heures|horas|hodin)\b"
    r"|(?P<japanese>\d{1,2})時(?:(?P<japanese_minute>\d\d)分)?"
    rf"|(?P<noon>\b(?:12\s)?(?:{NOON})\b)|(?P<midnight>\b(?:12\s)?(?:{MIDNIGHT})\b))"
)
_ZONE = rf"(?-i:{ZONES})(?!\w)"
_LINK = (
    r"(?:(?:at|ve|by|before|until|on|um|bis|à|a|las|avant|às|até|alle|ore|entro|le|om|kl|kl\.|klockan|o|v|do|godz\.|"
    r"hodin|tot|vor)"
    r"(?:\s|$)|T(?=\d)|[,;(–-]\s?){0,4}"
)
_BEHIND = re.compile(
    rf"(?:\s?r(?:\.|oku)|"
    rf"\s?[(（]\w[)）])?[\s,(]{{0,3}}(?P<early>{_ZONE})?[\s,)]{{0,3}}(?:{_LINK}{_CLOCK}\s{{0,2}}[(,]?\s?(?P<zone>{_ZONE})?)?",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"{_CLOCK}\s{{0,2}}[(,]?\s?(?P<zone>{_ZONE})?[\s,)]{{0,3}}"
    r"(?:(?:on|of|the|am|le|du|del|do|da|el|op|den|dia|dne|dnia|il|,|–|-)(?:\s|$)){0,2}$",
    re.IGNORECASE,
)
_UNNAMED_CLOCK = re.sub(r"\(\?P<\w+>", "(?:", _CLOCK)
_TO = re.compile(
    rf"(?:\s?[(（]\w[)）])?[\s,(]{{0,3}}(?:{_ZONE})?[\s,(]{{0,3}}(?:{_LINK}{_UNNAMED_CLOCK})?[\s,]{{0,2}}(?:{_ZONE})?"
    r"[\s),]{0,3}(?:to|through|thru|until|till?|[–—-]|bis(?:\szum)?|au|al|jusqu['’]au|hasta(?:\sel)?|"
    r"tot(?:\sen\smet)?|t/m|do|"
    r"a|até|til|till|[〜～~]|から)"
    rf"[\s,(]{{0,3}}(?:{_UNNAMED_CLOCK})?[\s,]{{0,2}}(?:{_ZONE})?[\s,]{{0,2}}(?:(?:on|the|le|am|den|dem|el)\s)?",
    re.IGNORECASE,
)


def _time(match: re.Match[str]) -> str | None:
    """HH:MM. "Midnight" and 24:00 end the day that they stand beside; 12:00 am begins it."""
    if match["noon"]:
        return "12:00"
    if match["midnight"]:
        return "23:59"
    hour = int(match["hour"] or match["hour24"] or match["full"] or match["japanese"])
    minute = int(match["minute"] or match["minute24"] or match["japanese_minute"] or 0)
    if (hour, minute) == (24, 0):
        return "23:59"
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower().startswith("p") else 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None
