"""What an amount of money may be to be believed as pay."""

from watcher.model import Unit

YEARLY_FROM = 10_000
"""An amount of this size without a unit is a year's, in the currencies where that is certain."""

YEARLY_BY_SIZE = frozenset({"USD", "EUR", "GBP", "CAD", "AUD", "CHF"})
BELIEVED = {
    Unit.HOUR: (3, 2_000),
    Unit.DAY: (10, 10_000),
    Unit.WEEK: (50, 40_000),
    Unit.MONTH: (100, 200_000),
    Unit.YEAR: (1_000, 5_000_000),
}
"""What pay may be in those currencies: beyond it, amount and unit do not belong together, or it is a placeholder."""
