"""The marks that stand before a list item in a text: bullets, dashes, ticks, emoji, numbers."""

import re

_BULLET = re.compile(r"(?:[•●○▪▫‣⁃◦·∙■□◆◇➢➤➔→►▶▸»✓✔✅☑✗✦★☆⭐🔹🔸❖]\ufe0f?\s*|[-–—*+]\s+)(?=\S)")
_EMOJI = re.compile(
    r"[\U0001F000-\U0001FAFF\u2600-\u27BF\u2B00-\u2BFF\u23E9-\u23FF][\ufe0f\u200d\U0001F000-\U0001FAFF\u2640\u2642]*\s*"
)
_NUMBER = re.compile(r"(\d{1,2})[.)]\s+(?=\S)")


def bullet(text: str) -> str:
    """The bullet, with its space, that a line begins with; empty where it has none."""
    found = _BULLET.match(text)
    return found[0] if found else ""


def emoji(text: str) -> str:
    """The emoji, with its space, that a line begins with; empty where it has none."""
    found = _EMOJI.match(text)
    return found[0] if found else ""


def number(text: str) -> int | None:
    """The number that a line is counted with: 2 for "2. Second"."""
    found = _NUMBER.match(text)
    return int(found[1]) if found else None


def unbulleted(text: str) -> str:
    """The line without its bullet."""
    return text[len(bullet(text)) :]


def unnumbered(text: str) -> str:
    """The line without the number that counts it."""
    found = _NUMBER.match(text)
    return text[found.end() :] if found else text
