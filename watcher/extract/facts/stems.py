"""The cheap look before patterns are tried: which of all the beginnings of words that matter a text holds at all."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

import re2


@dataclass(frozen=True, slots=True)
class Stems:
    """Parts of words, in small letters, of which a text must hold one for slower patterns to be worth trying."""

    numbers: frozenset[int]

    @classmethod
    def of(cls, words: str | Iterable[str]) -> "Stems":
        """Stems as they are, or in one text divided by "|", without space at their ends."""
        each = [stem.strip() for stem in words.split("|")] if isinstance(words, str) else words
        return cls(frozenset(_number(stem) for stem in each if stem))

    def stand_in(self, text: str) -> bool:
        """Whether a text holds one of them, in small letters or large."""
        return not self.numbers.isdisjoint(_heard(text) if len(text) <= _SHORT else _listen(text))


_SHORT = 2_000
"""Characters of a text that is asked about so often that the answer is kept."""
_numbers: dict[str, int] = {}
"""Every stem of every table: they are looked for together, which costs as much as one of them would."""


def _number(stem: str) -> int:
    if stem not in _numbers:
        _all.cache_clear()
        _heard.cache_clear()
    return _numbers.setdefault(stem, len(_numbers))


def _listen(text: str) -> frozenset[int]:
    return frozenset(_all().Match(text.lower()) or ())


_heard = lru_cache(maxsize=1024)(_listen)


@cache
def _all() -> re2.Set:
    options = re2.Options()
    options.max_mem = _MEMORY
    options.log_errors = False
    found = re2.Set.SearchSet(options)
    for stem in _numbers:
        found.Add(re2.escape(stem))
    found.Compile()
    return found


_MEMORY = 32 << 20
"""Bytes that the search may take for what it learns on its way: a tenth of it was ever used."""
