"""A message made as short as a service asks: the least important is left out, and that is said."""

from collections.abc import Sequence
from html import escape

from watcher.render.plain import one_line

_LEFT_OUT = "Left out for length: {} (watcher history)"


def fitted(text: str, limit: int) -> str:
    """The text of a message in at most `limit` characters, also where a service counts "&" as "&amp;".

    First the passages of the least important changes go, then these changes; the gravest stays,
    with what stands below all of them: the posting, the link, when it was seen. Where even that is
    too long the gravest is told in one line, with the link.
    """
    if length(text) <= limit:
        return text
    *told, last = text.split("\n\n")
    proofs = 0
    for n in reversed(range(len(told))):
        shorter = _without_proof(told[n])
        proofs += shorter != told[n]
        told[n] = shorter
        if length(short := _put_together(told, proofs, 0, last)) <= limit:
            return short
    for left in range(len(told) - 1, 0, -1):
        if length(short := _put_together(told[:left], 0, len(told) - left, last)) <= limit:
            return short
    return _in_a_line(told[0] if told else last, last, limit)


def length(text: str) -> int:
    """Characters, where a service counts "&" as "&amp;" and a line feed as three."""
    return len(escape(text, quote=False)) + 2 * text.count("\n")


def _without_proof(paragraph: str) -> str:
    """Without its indented lines, but for links."""
    lines = paragraph.split("\n")
    return "\n".join(line for line in lines if not line.startswith(" ") or line.lstrip().startswith("http"))


def _put_together(told: Sequence[str], proofs: int, changes: int, last: str) -> str:
    what = f"{changes} more {'change' if changes == 1 else 'changes'}" if changes else "what proves it"
    note = [_LEFT_OUT.format(what)] if proofs or changes else []
    return "\n\n".join([*told, *note, last])


def _in_a_line(first: str, last: str, limit: int) -> str:
    sentence = next(line for line in first.split("\n") if not line.startswith("── "))
    link = next((line.strip() for line in f"{first}\n{last}".split("\n") if line.strip().startswith("http")), "")
    room = limit - length(link) - 1
    if not link or room < limit // 2:
        return _cut(sentence, limit)
    return f"{_cut(sentence, room)}\n{link}"


def _cut(sentence: str, limit: int) -> str:
    grown = length(sentence) - len(sentence)
    return one_line(sentence, max(limit - grown, 1))
