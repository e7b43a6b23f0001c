"""What changed between two passages, word by word: diff-match-patch over words encoded as code points."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from diff_match_patch import diff_match_patch

MOST_TOKENS = 2000
"""Words and separators of a pair that are compared; a longer pair is shown as taken out and put in."""

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_FIRST_CODE = 0xE000
"""Tokens are numbered from the private use area on, past what a text holds."""


class Edit(Enum):
    SAME = 0
    TAKEN_OUT = -1
    PUT_IN = 1


@dataclass(frozen=True, slots=True)
class Piece:
    edit: Edit
    text: str


@lru_cache(maxsize=64)
def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces whose SAME and TAKEN_OUT parts join to `before`, SAME and PUT_IN parts to `after`.

    Deterministic: no clock bounds the search, the number of tokens does.
    """
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    if len(old) + len(new) > MOST_TOKENS:
        return tuple(_whole(before, after))
    codes: dict[str, str] = {}
    encoded = ["".join(codes.setdefault(token, chr(_FIRST_CODE + len(codes))) for token in side) for side in (old, new)]
    words = {code: token for token, code in codes.items()}
    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    edits = engine.diff_main(encoded[0], encoded[1], False)
    engine.diff_cleanupSemantic(edits)
    return tuple(Piece(Edit(side), "".join(words[code] for code in run)) for side, run in edits)


def _whole(before: str, after: str) -> Iterator[Piece]:
    if before:
        yield Piece(Edit.TAKEN_OUT, before)
    if after:
        yield Piece(Edit.PUT_IN, after)


def shortened(pieces: tuple[Piece, ...], limit: int) -> tuple[Piece, ...]:
    """The diff with "…" in place of what surrounds the edits, where it would be longer than `limit` characters.

    Edits stay whole as far as the limit reaches.
    """
    if sum(len(piece.text) for piece in pieces) <= limit:
        return pieces
    kept: list[Piece] = []
    room = limit
    for n, piece in enumerate(pieces):
        text = piece.text
        if piece.edit is Edit.SAME:
            text = _edges(text, first=n == 0, last=n == len(pieces) - 1)
        if room <= 0:
            break
        text = text if len(text) <= room else text[:room] + "…"
        kept.append(Piece(piece.edit, text))
        room -= len(text)
    return tuple(kept)


KEPT_BESIDE_AN_EDIT = 60
"""Characters."""


def _edges(text: str, first: bool, last: bool) -> str:
    head = "" if first else text[:KEPT_BESIDE_AN_EDIT]
    tail = "" if last else text[-KEPT_BESIDE_AN_EDIT:]
    return text if len(head) + len(tail) >= len(text) else f"{head}…{tail}"


def marked(pieces: tuple[Piece, ...]) -> str:
    """The diff in plain text: taken out [-so-], put in {+so+}, as `git diff --word-diff` writes it."""
    marks = {Edit.SAME: "{}", Edit.TAKEN_OUT: "[-{}-]", Edit.PUT_IN: "{{+{}+}}"}
    return "".join(marks[piece.edit].format(piece.text) for piece in pieces)
