"""Sentences of a posting: where a fact's proof stands, what of an edit it explains."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from watcher.compare.difference import Difference
from watcher.model import Block, Facts, Stated
from watcher.noise import canonical

NAMES = ("title", "company", "department", "identifier")
"""Facts that stand in sentences about other things: only the name itself is explained, not its sentence."""

LIFE = ("status",)
"""Facts whose differences the posting's life tells (judge), not a comparison of values."""

SAYS_ENOUGH = 4
"""Words: a shorter sentence means something only together with what stands above it."""

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")


def sentences(text: str) -> list[str]:
    """The sentences of a passage, verbatim, in order; all of it where it is one."""
    return [each for each in _SENTENCE_END.split(text) if each]


def proofs(stated: Stated[Any] | None, name: str) -> tuple[str, ...]:
    """The passages that prove a fact: for pay, one for each range; those that say it besides."""
    if stated is None or not stated.evidence:
        return ()
    ranges = (pay.evidence for pay in stated.value) if name == "salary" else ()
    return (stated.evidence, *ranges, *stated.also)


class Said:
    """What one reading of a posting says, sentence by sentence, as it is compared."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks

    @cached_property
    def sentences(self) -> frozenset[str]:
        """All its sentences."""
        return frozenset(canonical(each) for block in self._blocks for each in sentences(block.text))

    @cached_property
    def words(self) -> str:
        """All its words, in order, a space between any two and at both ends."""
        return f" {' '.join(canonical(block.text) for block in self._blocks)} "

    def proved(self, proof: str) -> frozenset[tuple[str, str]]:
        """The sentences that hold a proof, each with the line above where it is too short to stand alone."""
        return frozenset(unit for unit, verbatim in self._units if proof in verbatim)

    def holds(self, units: frozenset[tuple[str, str]]) -> bool:
        """Whether there are such sentences, and all of them stand here."""
        return bool(units) and units <= self._known

    @cached_property
    def _known(self) -> frozenset[tuple[str, str]]:
        return frozenset(unit for unit, _ in self._units)

    @cached_property
    def _units(self) -> tuple[tuple[tuple[str, str], str], ...]:
        """Each sentence and, where it has several, each block: comparable form with context, and verbatim."""
        found = []
        above = ""
        for block in self._blocks:
            parts = sentences(block.text)
            for each in parts if len(parts) == 1 else [*parts, block.text]:
                alone = len(canonical(each).split()) >= SAYS_ENOUGH
                found.append((("" if alone else above, canonical(each)), each))
            above = canonical(block.text)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Proofs:
    """The passages of one reading that prove the facts that changed."""

    sentences: tuple[str, ...]
    names: tuple[str, ...]

    @classmethod
    def of(cls, facts: Facts, changed: Sequence[str]) -> "Proofs":
        found = {name: proofs(getattr(facts, name), name) for name in changed}
        return cls(
            tuple(proof for name, each in found.items() if name not in NAMES for proof in each),
            tuple(proof for name, each in found.items() if name in NAMES for proof in each),
        )

    def unnamed(self, text: str) -> str:
        """The text with a blank in place of the names."""
        for name in self.names:
            text = text.replace(name, _BLANK)
        return text


_BLANK = "␣"


@dataclass(frozen=True, slots=True)
class Explained:
    """What the changed facts explain, before and after."""

    before: Proofs
    after: Proofs

    @classmethod
    def by(cls, differences: Sequence[Difference], before: Facts, after: Facts) -> "Explained":
        """What the differences of the facts and the turn of the status explain."""
        changed = [*(each.kind.value for each in differences), *LIFE]
        return cls(Proofs.of(before, changed), Proofs.of(after, changed))

    def covers(self, old: str, new: str) -> bool:
        """Whether nothing is left of the edit once the sentences that prove changed facts are taken out.

        A fact that was put in explains the sentence that it took the place of ("To be announced").
        """
        bare_old, bare_new = self.before.unnamed(old), self.after.unnamed(new)
        kept_old, proving_old = _parted(bare_old, self.before.sentences)
        kept_new, proving_new = _parted(bare_new, self.after.sentences)
        if not proving_old and not proving_new and (bare_old, bare_new) == (old, new):
            return False
        rest_old, rest_new = _apart(kept_old, kept_new)
        spare = len(proving_new) - len(proving_old)
        rest_old, rest_new = rest_old[max(spare, 0) :], rest_new[max(-spare, 0) :]
        return canonical(" ".join(rest_old)) == canonical(" ".join(rest_new))


def _parted(text: str, proofs_: Sequence[str]) -> tuple[list[str], list[str]]:
    """The sentences that prove nothing, and those that do."""
    parts = list(_placed(text))
    spans = [(at, at + len(proof)) for proof in proofs_ if (at := text.find(proof)) >= 0]
    proving = [any(at < end and start < at + len(part) for start, end in spans) for at, part in parts]
    return (
        [part for (_, part), proves in zip(parts, proving, strict=True) if not proves],
        [part for (_, part), proves in zip(parts, proving, strict=True) if proves],
    )


def _placed(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for part in sentences(text):
        at = text.index(part, at)
        yield at, part
        at += len(part)


def _apart(old: Sequence[str], new: Sequence[str]) -> tuple[list[str], list[str]]:
    """The sentences of each side that the other lacks."""
    keys_old, keys_new = {canonical(each) for each in old}, {canonical(each) for each in new}
    return [each for each in old if canonical(each) not in keys_new], [
        each for each in new if canonical(each) not in keys_old
    ]
