"""Pay as schema.org's markup states it: amounts, currency, unit of time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from watcher.extract.facts.believable import BELIEVED, YEARLY_BY_SIZE, is_placeholder, is_yearly
from watcher.model import Pay, Unit

_UNITS = {
    Unit.HOUR: ("hour", "hourly", "hr", "hur", "stunde", "heure", "hora"),
    Unit.DAY: ("day", "daily", "tag", "jour", "dia"),
    Unit.WEEK: ("week", "weekly", "wee", "wk", "woche", "semaine"),
    Unit.MONTH: ("month", "monthly", "mon", "monat", "mois", "mes"),
    Unit.YEAR: ("year", "yearly", "annual", "annually", "annum", "ann", "yr", "jahr", "an", "année", "año"),
}
_SYMBOLS = {"€": "EUR", "£": "GBP", "US$": "USD", "CA$": "CAD", "C$": "CAD", "A$": "AUD", "₹": "INR"}
_NUMBER = re.compile(r"\d[\d.,'’\u00a0\u202f ]*\d|\d")
_THOUSANDS = re.compile(r"\s*[kK](?![a-zA-Z])")


@dataclass(frozen=True, slots=True)
class Ranges:
    """Pay that may be believed, with what was added to the words."""

    pay: tuple[Pay, ...]
    assumed: tuple[str, ...]


def ranges(base_salary: Any, currency: str | None, evidence: str) -> Ranges | str:
    """The ranges of a `baseSalary`, or in one clause why they are not to be believed.

    `currency` is the posting's `salaryCurrency`; `evidence` what stands in the markup.
    """
    pay: list[Pay] = []
    assumed: set[str] = set()
    for written in base_salary if isinstance(base_salary, list) else [base_salary]:
        amount = _amount(written, currency)
        because = _doubt(amount)
        if because:
            return because
        unit = amount.unit
        if unit is None:
            assumed.add("unit")
        pay.append(Pay(amount.low, amount.high, amount.currency, unit or Unit.YEAR, None, evidence))
    return Ranges(tuple(dict.fromkeys(pay)), tuple(sorted(assumed)))


@dataclass(frozen=True, slots=True)
class _Amount:
    low: float | None
    high: float | None
    currency: str
    unit: Unit | None


def _amount(written: Any, currency: str | None) -> _Amount:
    outer = written if isinstance(written, dict) else {"value": written}
    value = outer.get("value")
    value = value[0] if isinstance(value, list) and value else value
    inner = value if isinstance(value, dict) else outer
    low, high = (_one(inner, outer, names) for names in (("minValue", "minPrice"), ("maxValue", "maxPrice")))
    if low is None and high is None:
        figures = list(_figures(inner.get("value", outer.get("price"))))
        low, high = (figures[0], figures[-1]) if 0 < len(figures) < 3 else (None, None)
    return _Amount(low or None, high or None, _currency(outer, inner, currency), _unit(inner, outer))


def _one(inner: dict[str, Any], outer: dict[str, Any], names: tuple[str, ...]) -> float | None:
    written = (each[name] for each in (inner, outer) for name in names if name in each)
    return next((figure for each in written for figure in _figures(each)), None)


def _figures(written: Any) -> Iterator[float]:
    if isinstance(written, int | float) and not isinstance(written, bool):
        yield float(written)
    elif isinstance(written, str):
        for found in _NUMBER.finditer(written[:200]):
            thousand = _THOUSANDS.match(written, found.end())
            yield _number(found[0]) * (1000 if thousand else 1)


def _number(digits: str) -> float:
    """A figure in any country's way to write one: a last mark before one or two digits, or after four, is decimal."""
    plain = re.sub(r"[^\d.,]", "", digits)
    whole, mark, rest = plain.rpartition("." if plain.rfind(".") > plain.rfind(",") else ",")
    if mark and (len(rest) < 3 or re.fullmatch(r"\d{4,}", whole)):
        return float(re.sub(r"[.,]", "", whole) + "." + rest)
    return float(re.sub(r"[.,]", "", plain))


def _currency(outer: dict[str, Any], inner: dict[str, Any], default: str | None) -> str:
    for written in (outer.get("currency"), inner.get("currency"), outer.get("priceCurrency"), default):
        if isinstance(written, str) and re.fullmatch(r"\s*[A-Za-z]{3}\s*", written):
            return written.strip().upper()
    words = f"{default or ''} {outer.get('currency') or ''} {inner.get('value') or ''}"
    code = re.search(r"\b[A-Z]{3}\b", words)
    return code[0] if code else next((known for symbol, known in _SYMBOLS.items() if symbol in words), "")


def _unit(inner: dict[str, Any], outer: dict[str, Any]) -> Unit | None:
    written = (each.get(name) for each in (inner, outer) for name in ("unitText", "unitCode", "duration"))
    said = next((each for each in written if isinstance(each, str) and each.strip()), inner.get("value"))
    words = re.findall(r"[^\W\d_]+", said.lower()) if isinstance(said, str) else []
    return next((unit for unit, names in _UNITS.items() if any(word in names for word in words)), None)


def _doubt(amount: _Amount) -> str | None:
    stated = [each for each in (amount.low, amount.high) if each is not None]
    if not stated or all(map(is_placeholder, stated)):
        return "it is a placeholder, no pay"
    if not amount.currency:
        return "it names no currency"
    if amount.low and amount.high and amount.low > amount.high:
        return "its lower end is above its upper end"
    usual = amount.currency in YEARLY_BY_SIZE
    if amount.unit is None:
        return None if is_yearly(min(stated), amount.currency) else "it names no unit of time"
    least, most = BELIEVED[amount.unit]
    if usual and not all(least <= each <= most for each in stated):
        return f"the amount is no pay for one {amount.unit.lower()}"
    return None
