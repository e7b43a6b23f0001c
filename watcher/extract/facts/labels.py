"""Labelled values, however a page sets the label apart: "Location: London", a heading, a bare line."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from watcher.extract.facts.phrases.labels import ALL_LABELS
from watcher.extract.passage import Passage, Region
from watcher.extract.searching import Words, words_of
from watcher.model import BlockKind

LONGEST_VALUE = 300
_EDGES = " \t*_:：#–—-•|"
_LABEL_ENDS = r"\s?[:：]\s?"
_COLON = re.compile(r"[:：]\s?")
_MAY_HOLD_COLONS = Words((":", "："))
_LONGEST_LABEL = 60


@dataclass(frozen=True, slots=True)
class Labelled:
    """A value as written, the passage that holds it, and whether the value is all that follows its label."""

    value: str
    passage: Passage
    inline: bool = False
    """Found inside a longer text, so that only its beginning is sure to be the value."""


class Labels:
    """The words that one fact goes under, in all languages."""

    def __init__(self, words: str) -> None:
        """Words divided by "|" or line ends; a full stop, a space and a hyphen are optional where they stand."""
        phrases = sorted((each.strip() for each in re.split(r"[|\n]", words) if each.strip()), key=len, reverse=True)
        self.pattern = "|".join(re.escape(each).replace(r"\ ", r"[\s-]?").replace(r"\.", r"\.?") for each in phrases)
        self.words = Words(max(each.replace(".", " ").split(), key=len).lower() for each in phrases)
        self._whole = re.compile(rf"(?:{self.pattern})(?:\(s\)|\(en\))?", re.IGNORECASE)
        self._before_colon = re.compile(rf"(?<![\w-])(?:{self.pattern})(?:\(s\))?\s?\Z", re.IGNORECASE)

    def names(self, text: str | None) -> bool:
        """Whether the text is one of these labels and nothing else."""
        if text is None or len(text) > _LONGEST_LABEL or not self.words.stand_in(text):
            return False
        return self._whole.fullmatch(text.strip(_EDGES)) is not None

    def inline(self, text: str) -> Iterator[int]:
        """Where values begin whose label stands inside the text, written as a label is: with a capital."""
        last = 0
        if not (_MAY_HOLD_COLONS.stand_in(text) and self.words.stand_in(text)):
            return
        for colon in _COLON.finditer(text):
            at = colon.start()
            found = self._before_colon.search(text, max(at - _LONGEST_LABEL, last), at)
            if found and (found.start() == 0 or found[0][0].isupper()):
                yield colon.end()
            last = colon.end()


def labelled(passages: Sequence[Passage], labels: Labels) -> Iterator[Labelled]:
    """The values that stand under one of these labels, in reading order; form and page furniture left out."""
    open_label = colon = False
    words = labels.words.bits
    for n, passage in enumerate(passages):
        if not (open_label or words & passage.words or (passage.label and words & words_of(passage.label))):
            continue
        text, kind = passage.block.text, passage.block.kind
        following = passages[n + 1].label if n + 1 < len(passages) else None
        if passage.region in (Region.FORM, Region.CHROME):
            open_label = False
        elif labels.names(passage.label) and passage.value:
            yield Labelled(passage.value.strip(), passage)
        elif labels.names(text):
            open_label, colon = True, text.endswith((":", "："))
        elif open_label and following is not None and following == text.rstrip(": "):
            open_label = False
        elif open_label and (kind is not BlockKind.HEADING or colon) and not _is_other_label(passage):
            yield Labelled(text[:LONGEST_VALUE], passage)
            open_label = kind is BlockKind.ITEM
        else:
            open_label = False
            yield from (Labelled(_value(text, at), passage, inline=True) for at in labels.inline(text) if text[at:])


def _is_other_label(passage: Passage) -> bool:
    return passage.label is not None or re.match(r"[^\s:][^:]{0,40}:(?:\s|$)", passage.block.text) is not None


def _value(text: str, at: int) -> str:
    rest = text[at : at + LONGEST_VALUE]
    following = _ANY_LABEL.search(rest)
    return rest[: following.start()].rstrip(" *|•,;-") if following else rest


_ANY_LABEL = re.compile(rf"(?<![\w-])(?:{Labels(ALL_LABELS).pattern})(?:\(s\))?{_LABEL_ENDS}", re.IGNORECASE)
"""A label of any fact: where an inline value ends at the latest."""
