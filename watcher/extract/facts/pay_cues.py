"""The tables of words for pay and against it, as patterns."""

from watcher.extract.facts.patterns import any_of
from watcher.extract.facts.phrases import pay, pay_against
from watcher.extract.searching import Pattern

CUE = Pattern(rf"(?<!\w)(?:{any_of(pay.CUES)})(?!\w)|{pay.CUES_UNBOUND}")
"""A word that an amount must stand under to be pay."""

AGAINST = Pattern(rf"(?<!\w)(?:{any_of(pay_against.AGAINST)})(?!\w)|{pay_against.AGAINST_UNBOUND}")
"""A word that takes an amount away from pay."""
