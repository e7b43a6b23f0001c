"""The marks that stand before a list item in a text: bullets, dashes, ticks, emoji, numbers."""

import re

_BULLET = re.compile(r"(?:[•●○◎▪▫‣⁃◦·∙・･■□◆◇➢➤➔→►▶▸»✓✔✅☑✗✦★☆⭐🔹🔸❖]\ufe0f?\s*|[-–—*+]\s+)(?=\S)")
_EMOJI = re.compile(
    r"[\U0001F000-\U0001FAFF\u2600-\u27BF\u2B00-\u2BFF\u23E9-\u23FF][\ufe0f\u200d\U0001F000-\U0001FAFF\u2640\u2642]*\s*"
)
_SIGNS_HEADING = "■◆●○◎□◇▼▽▪【★☆▶►"
"""Bullets that set a heading apart as often as an item: "■仕事内容"."""

BADGES = {
    "📍": "Location", "🗺": "Location", "🌍": "Location", "🌎": "Location", "🌐": "Location", "📌": "Location",
    "💰": "Salary", "💶": "Salary", "💵": "Salary", "💷": "Salary", "💸": "Salary", "💴": "Salary", "🪙": "Salary",
    "🏢": "Workplace", "🏠": "Workplace", "🏡": "Workplace", "🏭": "Workplace",
    "🕒": "Working hours", "🕘": "Working hours", "⏰": "Working hours", "⏱": "Working hours", "🕐": "Working hours",
    "⌚": "Working hours", "🕓": "Working hours", "🕑": "Working hours", "💼": "Employment type",
    "📄": "Employment type", "📝": "Employment type", "🎓": "Education", "📅": "", "🗓": "", "📆": "", "⏳": "",
    "🚀": "", "👥": "", "🌱": "", "🏷": "", "🔖": "", "📢": "", "👤": "", "🧑": "", "🗣": "", "💬": "", "🎯": "",
}  # fmt: skip
"""Emoji that stand before a short value in a line of badges, and what they label."""

_BADGE = re.compile(f"[{''.join(BADGES)}]\ufe0f?\\s*")

_NUMBER = re.compile(r"(\d{1,2})[.)]\s+(?=\S)")


def bullet(text: str) -> str:
    """The bullet, with its space, that a line begins with; empty where it has none."""
    found = _BULLET.match(text)
    return found[0] if found else ""


def emoji(text: str) -> str:
    """The emoji, with its space, that a line begins with; empty where it has none."""
    found = _EMOJI.match(text)
    return found[0] if found else ""


def badges(text: str) -> list[tuple[str, str]]:
    """The values of a line of badges, each with what labels it: "📍 Leiden 💰 € 3.000"; of another line none."""
    found = list(_BADGE.finditer(text))
    if not found or found[0].start():
        return []
    ends = [*(each.start() for each in found[1:]), len(text)]
    return [(BADGES[each[0][0]], text[each.end() : end].strip(" |·•,")) for each, end in zip(found, ends, strict=True)]


def may_head(mark: str) -> bool:
    """Whether a bullet also sets headings apart."""
    return mark[:1] != "" and mark[0] in _SIGNS_HEADING


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
