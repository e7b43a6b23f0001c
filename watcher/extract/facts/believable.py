"""What an amount of money may be to be believed as pay."""

import re

from watcher.model import Unit

YEARLY_BY_SIZE = frozenset({"USD", "EUR", "GBP", "CAD", "AUD", "CHF"})
"""Currencies in which an hour of work is paid with about as many units."""

LEVELS: dict[str, float] = {
    **dict.fromkeys(YEARLY_BY_SIZE, 1), "$": 1, "NZD": 1.5, "SGD": 1, "SEK": 8, "NOK": 8, "DKK": 6, "ISK": 100, "kr": 6,
    "PLN": 4, "CZK": 20, "HUF": 250, "RON": 3, "BGN": 1, "JPY": 100, "¥": 10, "CNY": 3, "KRW": 900, "TWD": 20, "HKD": 6,
    "INR": 15, "PHP": 20, "THB": 15, "IDR": 4_000, "MYR": 2, "VND": 9_000, "BRL": 2, "MXN": 7, "ARS": 400, "CLP": 400,
    "COP": 1_500, "PEN": 2, "ZAR": 7, "ILS": 3, "AED": 3, "SAR": 3, "QAR": 3, "TRY": 15, "UAH": 15, "KES": 40,
    "NGN": 300,
}  # fmt: skip
"""How many units of a currency, or of its mark, are paid there where one of those is paid: roughly."""

YEARLY_FROM: dict[str, int] = {
    **dict.fromkeys(YEARLY_BY_SIZE, 10_000), "NZD": 30_000, "SEK": 200_000, "NOK": 200_000, "DKK": 180_000,
    "CZK": 400_000, "INR": 300_000, "JPY": 2_000_000,
}  # fmt: skip
"""An amount of this size without a unit is a year's."""

BELIEVED = {
    Unit.HOUR: (3, 2_000),
    Unit.DAY: (10, 10_000),
    Unit.WEEK: (50, 40_000),
    Unit.MONTH: (100, 200_000),
    Unit.YEAR: (1_000, 5_000_000),
}
"""What pay may be in those currencies: beyond it, amount and unit do not belong together, or it is a placeholder."""

_FLOORS = {Unit.HOUR: 6, Unit.DAY: 40, Unit.WEEK: 150, Unit.MONTH: 400, Unit.YEAR: 8_000}
_MARGIN = 4
"""The levels are rough: an amount may be so many times higher than they say."""
_PLACEHOLDER = re.compile(r"[0-2]|9{4,}|12345(?:6(?:7(?:89?)?)?)?|(?P<same>[1-9])(?P=same){4,}")


def floor(unit: Unit, currency: str | None) -> float:
    """From where on an amount for one unit can hardly be anything but pay: a price or a benefit is less."""
    return _FLOORS[unit] * LEVELS.get(currency or "", 1)


def is_plausible(low: float, high: float, unit: Unit, currency: str) -> bool:
    """Whether amount and unit belong together."""
    least, most = BELIEVED[unit]
    level = LEVELS.get(currency)
    return low >= least and (level is None or high <= most * level * (1 if level == 1 else _MARGIN))


def is_yearly(amount: float, currency: str) -> bool:
    """Whether an amount without a unit is so high that it is a year's."""
    return currency in YEARLY_FROM and amount >= YEARLY_FROM[currency]


def is_placeholder(amount: float) -> bool:
    """Whether a figure was filled in because a form wanted one: 1, 99999, 123456."""
    return _PLACEHOLDER.fullmatch(f"{amount:.0f}") is not None
