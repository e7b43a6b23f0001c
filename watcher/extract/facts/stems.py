"""The cheap look before patterns are tried: whether a text holds one of some parts of words at all."""

from collections.abc import Iterable
from functools import lru_cache


def holds_any(text: str, stems: Iterable[str]) -> bool:
    """Whether one of the stems, in small letters, is part of the text in any case."""
    lowered = _lowered(text)
    return any(stem in lowered for stem in stems)


@lru_cache(maxsize=512)
def _lowered(text: str) -> str:
    return text.lower()
