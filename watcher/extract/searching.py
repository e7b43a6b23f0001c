"""Looking for many words at once, so that a pattern is tried only on texts in which it may stand."""

import re
import sys
from collections.abc import Iterable, Iterator
from functools import cache, cached_property, reduce
from operator import or_

import re2

from watcher.extract.kept import kept
from watcher.extract.needed import needed

_words: dict[str, int] = {}
"""The words of all tables, as RE2 reads them: they are looked for together, at the price of one."""


class Words:
    """Some words or parts of words, in small letters, of which a text may hold one.

    `bits` stand for them in `words_of`.
    """

    def __init__(self, words: str | Iterable[str], whole: str = "") -> None:
        """Words as they are, or in one text divided by "|", without space at their ends; `whole` ones never as a part.

        Raises `RuntimeError` when texts have been looked at already.
        """
        each = [word.strip() for word in words.split("|")] if isinstance(words, str) else words
        bound = [rf"\b{re2.escape(word.strip())}\b" for word in whole.split("|") if word.strip()]
        self.bits = _bits((*(re2.escape(word) for word in each if word), *bound))

    def stand_in(self, text: str) -> bool:
        """Whether a text holds one of them, in small letters or large."""
        return self.bits & words_of(text) != 0


class Pattern:
    """A regular expression of `re` that says at once that it does not match, where it cannot.

    What it needs is read off the expression itself, so that no list of words can lag behind it. It is compiled when
    a text first holds that: most of the tables' languages are never met.
    """

    def __init__(self, pattern: str, flags: re.RegexFlag = re.IGNORECASE) -> None:
        """Raises `RuntimeError` when texts have been looked at already."""
        self.expression, self._flags = pattern, flags
        ways = needed(pattern) or ()
        self._ways = [[_bits(map(re2.escape, clause)) for clause in way] for way in ways]
        self._first = reduce(or_, (way[0] for way in self._ways), 0)

    def may_match(self, text: str) -> bool:
        """Whether the text holds what every match would."""
        return self.may_stand_among(words_of(text))

    def may_stand_among(self, words: int) -> bool:
        """The same of a text by the bits of its words, as `words_of` gives them."""
        if not self._first & words:
            return not self._ways
        return any(all(clause & words for clause in way) for way in self._ways)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(self.expression, self._flags)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return self._pattern.search(text, start, end) if self.may_match(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        return self._pattern.match(text) if self.may_match(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """As `re.Pattern.fullmatch`."""
        return self._pattern.fullmatch(text) if self.may_match(text) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        return self._pattern.finditer(text, start, end) if self.may_match(text) else iter(())


def prepare() -> None:
    """Makes the search that the first text would make: for a process that leaves the reading to its children."""
    _search()


def _bits(words: Iterable[str]) -> int:
    """A bit for each word, by its place among all."""
    if _search.cache_info().currsize:
        raise RuntimeError("a table of words was made after the first text was read: make it where its module begins")
    return reduce(or_, (1 << _words.setdefault(word, len(_words)) for word in words), 0)


def possible(patterns: Iterable[Pattern], text: str) -> list[Pattern]:
    """Those patterns that may match a text."""
    words = words_of(text)
    return [each for each in patterns if each.may_stand_among(words)]


@kept
def words_of(text: str) -> int:
    """The bits of the words that a text holds."""
    search, bits = _search()
    held = 0
    for place in search.Match(text.lower()) or ():
        held |= bits[place]
    return held


@cache
def _search() -> tuple[re2.Set, list[int]]:
    """The search for all words, and the bit of each."""
    options = re2.Options()
    options.log_errors = False
    options.max_mem = _MOST_MEMORY
    found = re2.Set.SearchSet(options)
    for word in _words:
        found.Add(word)
    found.Compile()
    return found, [1 << place for place in range(len(_words))]


_MOST_MEMORY = 64 << 20
"""Bytes that the search may take in RE2; it never came near."""
