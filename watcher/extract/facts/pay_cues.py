"""The tables of words for pay and against it, as patterns."""

import re

from watcher.extract.facts.patterns import any_of
from watcher.extract.facts.phrases import pay, pay_against

CUE = re.compile(rf"(?<!\w)(?:{any_of(pay.CUES)})(?!\w)|{pay.CUES_UNBOUND}", re.IGNORECASE)
"""A word that an amount must stand under to be pay."""

AGAINST = re.compile(rf"(?<!\w)(?:{any_of(pay_against.AGAINST)})(?!\w)|{pay_against.AGAINST_UNBOUND}", re.IGNORECASE)
"""A word that takes an amount away from pay."""
