"""The plain text of a message → Markdown, for services that show it."""

import re
from collections.abc import Iterator

_ACTIVE = re.compile(r"[\\`*\[\]<>]|(?<!\w)_|_(?!\w)")
"""What Markdown would take for markup; a "_" inside a word is none."""
_BEGINS = re.compile(r"^([#+-]|\d+(?=[.)]))(?=[.)]?\s)")
"""What would make a line a heading or an item."""
_EDITS = (
    (re.compile(r"\[-(\s*)(.*?)(\s*)-\]", re.DOTALL), r"\1~\2~\3"),
    (re.compile(r"\{\+(\s*)(.*?)(\s*)\+\}", re.DOTALL), r"\1**\2**\3"),
)
"""What was taken out is struck through with one "~": Slack knows no other, and others know this one, too."""


def markdown(text: str) -> str:
    """Sentences in bold, passages as quotes, the word diff struck through and bold; the rest as it is."""
    *told, last = text.split("\n\n")
    return "\n\n".join([*("\n".join(_paragraph(each)) for each in told), "\n".join(map(_line, last.split("\n")))])


def _paragraph(text: str) -> Iterator[str]:
    is_first = True
    for line in text.split("\n"):
        if line.startswith("  "):
            yield f"> {_line(line.strip())}"
        elif line.startswith("── "):
            yield f"**{_line(line.strip('─ '))}**"
        elif is_first and line:
            yield f"**{_line(line)}**"
            is_first = False
        else:
            yield _line(line)


def _line(line: str) -> str:
    if line.startswith(("http://", "https://")):
        return line
    pieces = re.split(r"(\[-.*?-\]|\{\+.*?\+\})", line)
    said = "".join(_edit(each) if n % 2 else _escaped(each) for n, each in enumerate(pieces))
    return _BEGINS.sub(lambda found: f"{found[1]}\\" if found[1].isdigit() else f"\\{found[1]}", said)


def _edit(marked: str) -> str:
    marked = f"{marked[:2]}{_escaped(marked[2:-2])}{marked[-2:]}"
    for pattern, said in _EDITS:
        marked = pattern.sub(said, marked)
    return marked


def _escaped(text: str) -> str:
    return _ACTIVE.sub(r"\\\g<0>", text)
