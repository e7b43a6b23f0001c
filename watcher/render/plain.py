"""Text of a page made safe to show: the one way onto a terminal, into a message or a log."""

import re
import unicodedata

_UNSEEN = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # terminal sequences go as a whole
    r"|[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters but tab and line feed
    r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"  # marks that reorder what is read
)


def plain(text: str) -> str:
    """The text with control and bidi characters made visible as their code points, terminal sequences taken out."""
    return _UNSEEN.sub(_seen, text)


def one_line(text: str, limit: int = 160) -> str:
    """`plain`, on one line, cut at a word to at most `limit` characters with "…" where something was left out."""
    line = " ".join(plain(text).split())
    if len(line) <= limit:
        return line
    head = line[: limit - 1]
    return (head.rsplit(" ", 1)[0] if " " in head[limit // 2 :] else head).rstrip(" ,;:–—-") + "…"


def _seen(match: re.Match[str]) -> str:
    found = match.group()
    if len(found) > 1:
        return ""
    return f"[{unicodedata.name(found, f'U+{ord(found):04X}')}]"
