"""Secrets taken out of a text before anybody sees it."""

import html
import json
import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from urllib.parse import quote, quote_plus

MASK = "***"

_SHORT = 4
"""A shorter secret stands inside ordinary words: it is replaced only where an address holds it."""

_SPELLINGS: tuple[Callable[[str], str], ...] = (
    str,
    quote,
    lambda secret: quote(secret, safe=""),
    lambda secret: re.sub("%..", lambda found: found[0].lower(), quote(secret, safe="")),
    quote_plus,
    html.escape,
    lambda secret: json.dumps(secret)[1:-1],
    lambda secret: json.dumps(secret, ensure_ascii=False)[1:-1],
)


def masked(text: str, secrets: Iterable[str]) -> str:
    """The text with "***" for each secret, in its own, its URL's, HTML's or JSON's spelling, the longest first."""
    return _pattern(frozenset(secrets)).sub(MASK, text)


@lru_cache(maxsize=8)
def _pattern(secrets: frozenset[str]) -> re.Pattern[str]:
    spellings = {spelling(secret) for secret in secrets if secret.strip() for spelling in _SPELLINGS}
    longest_first = sorted(spellings, key=lambda each: (-len(each), each))
    return re.compile("|".join(map(_alternative, longest_first)) or r"(?!)")


def _alternative(spelling: str) -> str:
    if len(spelling) >= _SHORT:
        return re.escape(spelling)
    return rf"(?<=[:/=@])(?<!\d:){re.escape(spelling)}(?=[@/&])"
