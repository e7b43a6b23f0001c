"""Answers about a passage or a sentence that several readers ask for, kept for the next one."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

_T = TypeVar("_T")
_MOST = 1024
_SHORT = 2_000
"""Characters of the longest text whose answer is kept: what is longer is rare, and would fill the memory."""


def kept(function: Callable[[str], _T]) -> Callable[[str], _T]:
    """A function of a text that remembers its last answers; the same for equal texts."""
    remembered = lru_cache(maxsize=_MOST)(function)

    @wraps(function)
    def answer(text: str) -> _T:
        return remembered(text) if len(text) <= _SHORT else function(text)

    return answer
