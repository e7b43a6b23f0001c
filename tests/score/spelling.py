"""Days and amounts as English and French texts write them: the judges' own reading, apart from the extractor's."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_MONTHS = (
    ("january", "jan", "janvier", "janv"),
    ("february", "feb", "février", "fevrier", "févr"),
    ("march", "mar", "mars"),
    ("april", "apr", "avril", "avr"),
    ("may", "mai"),
    ("june", "jun", "juin"),
    ("july", "jul", "juillet", "juil"),
    ("august", "aug", "août", "aout"),
    ("september", "sept", "sep", "septembre"),
    ("october", "oct", "octobre"),
    ("november", "nov", "novembre"),
    ("december", "dec", "décembre", "decembre", "déc"),
)
_MONTH_OF = {name: n for n, names in enumerate(_MONTHS, 1) for name in names}
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTH_OF, key=len, reverse=True))})\b\.?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er)?\b"
_YEAR = r"(?:,?\s*(?P<year>20\d\d)\b)?"
_WORDED = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (rf"\b{_MONTH}\s*{_DAY}(?!:){_YEAR}", rf"\b{_DAY}\s*(?:of\s+|de\s+)?{_MONTH}{_YEAR}")
]
_ISO = re.compile(r"\b(20\d\d)[-/.]([01]?\d)[-/.]([0-3]?\d)\b")
_NUMERIC = re.compile(r"\b([0-3]?\d)([/.-])([0-3]?\d)\2((?:20)?\d\d)\b")


@dataclass(frozen=True, slots=True)
class Day:
    """A day as a text writes it, and where; `year` is None where it is left out."""

    start: int
    end: int
    year: int | None
    month: int
    day: int

    def may_be(self, other: date) -> bool:
        return (self.month, self.day) == (other.month, other.day) and self.year in (None, other.year)


def days(text: str) -> list[Day]:
    """Every day that is written, in order; of "09/10/2026" both readings."""
    return sorted({day for day in _written(text) if _is_real(day)}, key=lambda day: day.start)


def stands(day: date, text: str) -> bool:
    return any(each.may_be(day) for each in days(text))


def as_day(words: object) -> date | None:
    """The one day that the words of a label name in full."""
    found = [each for each in days(str(words)) if each.year]
    return date(found[0].year or 0, found[0].month, found[0].day) if len(found) == 1 else None


def _written(text: str) -> Iterator[Day]:
    for pattern in _WORDED:
        for match in pattern.finditer(text):
            year = int(match["year"]) if match["year"] else None
            yield Day(match.start(), match.end(), year, _MONTH_OF[match["month"].lower()], int(match["day"]))
    for match in _ISO.finditer(text):
        yield Day(match.start(), match.end(), *map(int, match.groups()))
    for match in _NUMERIC.finditer(text):
        first, second, year = (int(match[n]) for n in (1, 3, 4))
        for month, day in ((first, second), (second, first)):
            yield Day(match.start(), match.end(), 2000 + year % 1000, month, day)


def _is_real(written: Day) -> bool:
    try:
        date(written.year or 2024, written.month, written.day)
    except ValueError:
        return False
    return True


_AMOUNT = re.compile(
    r"(?<![\d.,])(?P<whole>\d{1,3}(?:[ \u00a0\u202f.,’']\d{3})+|\d+)(?P<cents>[.,]\d{1,2})?(?!\d)(?P<k>\s?k\b)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that may be an amount, and where it stands: "89 370,00" is 89370, "45k" is 45000."""

    start: int
    end: int
    value: float


def figures(text: str) -> list[Figure]:
    return [Figure(match.start(), match.end(), _amount(match)) for match in _AMOUNT.finditer(text)]


def amounts(text: str) -> list[float]:
    """The values of all figures, in order."""
    return [each.value for each in figures(text)]


def _amount(match: re.Match[str]) -> float:
    whole = float(re.sub(r"\D", "", match["whole"]))
    cents = float("0." + match["cents"][1:]) if match["cents"] else 0.0
    return (whole + cents) * (1000 if match["k"] else 1)
