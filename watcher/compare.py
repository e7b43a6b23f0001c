"""Two readings of one posting → their differences, fact by fact, passage by passage."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from difflib import SequenceMatcher
from typing import Any

from watcher import address
from watcher.codec import value_json
from watcher.extract.facts.places import normalised
from watcher.model import FACTS, Block, Deadline, Facts, Json, Kind, Pay, Posting, Question, Section, Stated
from watcher.noise import canonical, is_noise

ALIKE = 0.5
"""Share of words that two passages must have in common to count as one passage that was edited."""

COARSEST_AGO = timedelta(days=31)
"""How far a date of posting may drift while the page counts in months."""

_LIFE = {"status"}
"""Facts whose differences the posting's life tells (judge), not a comparison of values."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that two readings of a posting state differently."""

    kind: Kind
    before: Json
    after: Json
    evidence: str | None
    """The passage of the newer reading, or of the older where something was taken out."""
    section: Section | None = None
    trifle: bool = False
    """Case, space, punctuation or a typo only: recorded, never told."""


def settled(before: Posting, after: Posting) -> Posting:
    """The newer reading, with what its words leave open as the older one settled it.

    "Apply by 17 August" means the same day whenever it is read again; "posted 2 weeks ago", said for
    a week on end, does not move the date of posting.
    """
    old, new = before.facts, after.facts
    if _is_same_day(old.deadline, new.deadline):
        new = replace(new, deadline=old.deadline)
    if _is_still_ago(old.date_posted, new.date_posted):
        new = replace(new, date_posted=old.date_posted)
    return after if new is after.facts else replace(after, facts=new)


def _is_same_day(old: Stated[Deadline] | None, new: Stated[Deadline] | None) -> bool:
    if old is None or new is None or "year" not in old.assumed or "year" not in new.assumed:
        return False
    return canonical(old.evidence or "") == canonical(new.evidence or "")


def _is_still_ago(old: Stated[date] | None, new: Stated[date] | None) -> bool:
    if old is None or new is None or not is_noise(new.evidence or ""):
        return False
    return new.value - old.value <= COARSEST_AGO


def compare(before: Posting, after: Posting) -> tuple[Difference, ...]:
    """Every difference but that of status: facts first, then passages in reading order, then questions.

    A passage that differs only in the sentence that proves a changed fact is that fact's event.
    """
    facts = tuple(_facts(before.facts, after.facts))
    explained = _Explained.by(facts, before.facts, after.facts)
    passages = tuple(_passages(before.blocks, after.blocks, explained))
    return facts + passages + tuple(_questions(before.questions, after.questions))


# ── facts ────────────────────────────────────────────────────────────────────────────────────────


def _facts(before: Facts, after: Facts) -> Iterator[Difference]:
    for name in FACTS:
        old, new = getattr(before, name), getattr(after, name)
        if name in _LIFE or (old is None and new is None):
            continue
        if old is not None and new is not None and _meaning(name, old.value) == _meaning(name, new.value):
            if name not in _MEANINGS and old.value != new.value:
                yield _fact(name, old, new, trifle=True)
            continue
        yield _fact(name, old, new, trifle=_is_typo(old, new))


def _fact(name: str, old: Stated[Any] | None, new: Stated[Any] | None, trifle: bool) -> Difference:
    return Difference(
        kind=Kind(name),
        before=value_json(old.value) if old else None,
        after=value_json(new.value) if new else None,
        evidence=new.evidence if new else old.evidence if old else None,
        trifle=trifle,
    )


def _meaning(name: str, value: object) -> object:
    """What of a fact's value counts: order of a set, labels, evidence, case and punctuation do not."""
    return _MEANINGS.get(name, _text_meaning)(value)


def _text_meaning(value: object) -> object:
    return canonical(value) if isinstance(value, str) else value


def _deadline_meaning(value: Deadline) -> object:
    return value.day, value.time, canonical(value.zone or ""), value.early


def _salary_meaning(value: tuple[Pay, ...]) -> object:
    return frozenset((each.low, each.high, each.currency, each.unit) for each in value)


_MEANINGS: Mapping[str, Callable[[Any], object]] = {
    "locations": lambda places: frozenset(map(normalised, places)),
    "employment_type": frozenset,
    "salary": _salary_meaning,
    "deadline": _deadline_meaning,
    "identifier": str,
    "apply_url": address.key,
}


def _is_typo(old: Stated[Any] | None, new: Stated[Any] | None) -> bool:
    if old is None or new is None or not isinstance(old.value, str) or not isinstance(new.value, str):
        return False
    return is_typo(old.value, new.value)


def is_typo(before: str, after: str) -> bool:
    """Whether one long word differs by one letter (left out, put in, changed, swapped) and nothing else.

    "Situtations" → "Situations" is; "Manager II" → "Manager III", "typical" → "atypical" are not.
    """
    old, new = canonical(before).split(), canonical(after).split()
    if len(old) != len(new):
        return False
    pairs = [(a, b) for a, b in zip(old, new, strict=True) if a != b]
    return len(pairs) == 1 and _one_letter_off(*pairs[0])


def _one_letter_off(a: str, b: str) -> bool:
    if min(len(a), len(b)) < 6 or not (a.isalpha() and b.isalpha()) or a[0] != b[0]:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    rest_a, rest_b = a[start:], b[start:]
    swapped = rest_a[1::-1] + rest_a[2:] == rest_b
    return swapped or rest_a[1:] == rest_b or rest_a == rest_b[1:] or rest_a[1:] == rest_b[1:]


# ── passages ─────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Explained:
    """The passages that prove the changed facts, before and after."""

    before: tuple[str, ...]
    after: tuple[str, ...]

    @classmethod
    def by(cls, differences: Sequence[Difference], before: Facts, after: Facts) -> "_Explained":
        names = [each.kind.value for each in differences] + sorted(_LIFE)
        return cls(_proofs(before, names), _proofs(after, names))

    def covers(self, old: str, new: str) -> bool:
        """Whether nothing is left of the edit once the sentences that prove changed facts are taken out."""
        rest_old, rest_new = _without(old, self.before), _without(new, self.after)
        touched = (rest_old, rest_new) != (old, new)
        return touched and canonical(rest_old) == canonical(rest_new)


def _proofs(facts: Facts, names: Sequence[str]) -> tuple[str, ...]:
    found: list[str] = []
    for name in names:
        stated = getattr(facts, name)
        if stated is not None and stated.evidence:
            found.append(stated.evidence)
        if stated is not None and name == "salary":
            found.extend(pay.evidence for pay in stated.value)
    return tuple(found)


_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")


def _without(text: str, proofs: Sequence[str]) -> str:
    kept = text
    for proof in proofs:
        at = kept.find(proof)
        if at < 0:
            continue
        starts = [0, *(match.end() for match in _SENTENCE_END.finditer(kept))]
        ends = [*starts[1:], len(kept)]
        kept = "".join(
            kept[start:end] for start, end in zip(starts, ends, strict=True) if end <= at or start >= at + len(proof)
        )
    return kept.strip()


def _passages(before: Sequence[Block], after: Sequence[Block], explained: _Explained) -> Iterator[Difference]:
    old = [block for block in before if not is_noise(block.text)]
    new = [block for block in after if not is_noise(block.text)]
    old_keys, new_keys = [canonical(each.text) for each in old], [canonical(each.text) for each in new]
    moved = set(old_keys) & set(new_keys)
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old_keys, new_keys, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from _respelt(old[i1:i2], new[j1:j2])
            continue
        gone = [block for block, key in zip(old[i1:i2], old_keys[i1:i2], strict=True) if key not in moved]
        come = [block for block, key in zip(new[j1:j2], new_keys[j1:j2], strict=True) if key not in moved]
        if _run_on(gone) == _run_on(come):
            continue
        for a, b in _pairs(gone, come):
            difference = _passage(a, b)
            if difference and not explained.covers(a.text if a else "", b.text if b else ""):
                yield difference


def _respelt(old: Sequence[Block], new: Sequence[Block]) -> Iterator[Difference]:
    """Blocks that compare equal but are spelt differently: case, punctuation, quotes."""
    for a, b in zip(old, new, strict=True):
        if a.text != b.text:
            yield Difference(Kind.TEXT, a.text, b.text, b.text, b.section, trifle=True)


def _run_on(blocks: Sequence[Block]) -> str:
    """The words of neighbouring blocks as one text: cut elsewhere by other markup, they say the same."""
    return "".join(canonical(" ".join(each.text for each in blocks)).split())


def _pairs(gone: Sequence[Block], come: Sequence[Block]) -> Iterator[tuple[Block | None, Block | None]]:
    """Each passage that was edited with its successor, in order; the others alone."""
    left = list(come)
    for block in gone:
        best = max(left, key=lambda each: _likeness(block, each), default=None)
        if best is None or _likeness(block, best) < ALIKE:
            yield block, None
            continue
        left.remove(best)
        yield block, best
    for block in left:
        yield None, block


def _likeness(a: Block, b: Block) -> float:
    if a.kind is not b.kind and (len(a.text) < 40 or len(b.text) < 40):
        return 0.0
    matcher = SequenceMatcher(None, canonical(a.text).split(), canonical(b.text).split(), autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE else 0.0


def _passage(a: Block | None, b: Block | None) -> Difference | None:
    here = b or a
    if here is None:
        return None
    return Difference(
        kind=Kind.TEXT,
        before=a.text if a else None,
        after=b.text if b else None,
        evidence=here.text,
        section=here.section,
        trifle=bool(a and b and is_typo(a.text, b.text)),
    )


# ── questions of the application form ────────────────────────────────────────────────────────────


def _questions(before: Sequence[Question], after: Sequence[Question]) -> Iterator[Difference]:
    """Nothing where one side shows no form at all: a form comes and goes with scripts."""
    if not before or not after:
        return
    old = {canonical(each.label): each for each in before}
    new = {canonical(each.label): each for each in after}
    for key in [*old, *(key for key in new if key not in old)]:
        a, b = old.get(key), new.get(key)
        if a is None or b is None or a.required != b.required:
            was, now = (_question(each) if each else None for each in (a, b))
            yield Difference(Kind.QUESTIONS, was, now, evidence=now or was)


def _question(question: Question) -> str:
    return f"{question.label} (required)" if question.required else question.label
