"""The unit of time that words give an amount of pay."""

import re

from watcher.extract.facts.phrases.pay import EXTRAS
from watcher.extract.facts.phrases.units import ADVERBS, NOUNS, PERIODS, UNBOUND
from watcher.model import Unit


def unit_after(text: str) -> tuple[Unit, int] | None:
    """The unit with which a text begins, right behind an amount, with the length of its words: " per hour"."""
    found = _AFTER.match(text)
    return (Unit(str(found.lastgroup).removesuffix("_")), found.end()) if found else None


def unit_in(text: str) -> Unit | None:
    """The last unit that a text names, times of work left out: "40 hours per week"."""
    unit = None
    for found in _ANYWHERE.finditer(text):
        working = _WORKING_TIME.search(text, max(0, found.start() - 14), found.start())
        if not working and not _CLOCK.match(text, max(0, found.start() - 2)):
            unit = Unit(str(found.lastgroup).rstrip("_"))
    return unit


_PER = (
    r"(?:/|per|an?|each|every|p\.|p/|pr\.?|pro|je|im|in der|die|der|par|por|cada|al|ao|à la|de l[’']|all[’']|à l[’']"
    r"|l[’']|na|za|i|il|om|w)"
    r"\s?(?:the\s|full\s)?"
)
_BY_UNIT = "|".join(
    rf"(?P<{unit}>{_PER}(?:{nouns})(?![\w’'])|(?:{ADVERBS[unit]})(?!\w)|(?:{UNBOUND[unit]}))"
    for unit, nouns in NOUNS.items()
)
_AFTER = re.compile(rf"[\s,(]{{0,3}}(?:(?:{EXTRAS})(?:[\s,]{{1,2}}|(?=/)|\s/\s?)){{0,3}}(?:{_BY_UNIT})", re.IGNORECASE)
_ANYWHERE = re.compile(
    "|".join(
        rf"(?P<{unit}>(?<![\w])(?:{_PER})(?:{nouns})(?![\w’']))|(?P<{unit}_>(?<!\w)(?:{ADVERBS[unit]})(?!\w))"
        rf"|(?P<{unit}__>{UNBOUND[unit]})"
        for unit, nouns in NOUNS.items()
    ),
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d\s?p\.?\s?m", re.IGNORECASE)
_WORKING_TIME = re.compile(rf"{PERIODS}\s$", re.IGNORECASE)
