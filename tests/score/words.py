"""When two texts say the same words, whatever their space, case, markup and punctuation."""

import html
import re

_MARKUP = [
    (re.compile(pattern, re.DOTALL), kept)
    for pattern, kept in (
        (r"<!--.*?-->", " "),
        (r"\]\([^)\s]*(?:\s\"[^\"]*\")?\s*\)", "]"),
        (r"</?[a-zA-Z][^<>]*>", " "),
    )
]
"""Comments, the targets of Markdown links, tags: what nobody sees."""
_SIGNS = re.compile(r"https?://[^\s\])>]+|[\w+-]+(?:\.[\w+-]+)*@[\w.-]+\w|(?<=\d)[.,](?=\d)|[^\W_]|[$€£%]")
"""Letters and digits; addresses whole; what tells 1.5 from 15, and what says what a figure is."""
_WORDS = re.compile(r"[^\W_]+")


def seen(text: str) -> str:
    """A marked-up text without what nobody sees, in one line."""
    for pattern, kept in _MARKUP:
        text = pattern.sub(kept, text)
    return " ".join(html.unescape(text).split())


def same(one: str, other: str) -> bool:
    """Whether two texts differ in space, case, markup and punctuation at most."""
    return _letters(one) == _letters(other)


def holds(text: str, part: str) -> bool:
    """Whether a part stands in a text, but for space, case, markup and punctuation."""
    return _letters(part) in _letters(text)


def says(text: str, words: str) -> bool:
    """Whether the text holds these words in this order, side by side."""
    return f" {spoken(words)} " in f" {spoken(text)} "


def spoken(text: str) -> str:
    """The words alone, in small letters."""
    return " ".join(_WORDS.findall(seen(text).casefold()))


def passage(text: str, length: int = 110) -> str:
    """A text in one line, cut short."""
    line = " ".join(text.split())
    return line if len(line) <= length else f"{line[: length - 1]}…"


def _letters(text: str) -> str:
    return "".join(_SIGNS.findall(seen(text))).casefold()
