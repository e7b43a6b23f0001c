"""The passages of two readings → those that were edited, put in or taken out."""

from collections import Counter, defaultdict, deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from watcher.compare.difference import Difference, is_typo
from watcher.compare.pairing import paired, recut
from watcher.compare.proofs import SAYS_ENOUGH, Explained, Said, sentences
from watcher.model import Block, BlockKind, Kind, Section
from watcher.noise import canonical

LONGEST_LABEL = 8
"""Words: a longer line is no label of what stands below it."""

LONGEST_VALUE = 4
"""Words: a longer passage says by itself what it is about."""


class _Side:
    """The passages of one reading."""

    def __init__(self, blocks: Sequence[Block], said: Said) -> None:
        self.blocks = blocks
        self.said = said

    @cached_property
    def keys(self) -> list[str]:
        """Each passage as it is compared."""
        return [canonical(each.text) for each in self.blocks]

    @cached_property
    def identities(self) -> list[tuple[str, str]]:
        """What makes two passages the same: their words, of a value its label too."""
        return [(key, canonical(self.label(n) or "")) for n, key in enumerate(self.keys)]

    def label(self, n: int) -> str | None:
        """The short line above that a passage of a word or two is the value of."""
        block = self.blocks[n]
        if n == 0 or block.kind is not BlockKind.PARAGRAPH or ":" in block.text:
            return None
        if len(self.keys[n].split()) > LONGEST_VALUE:
            return None
        above = self.blocks[n - 1]
        named = above.kind is BlockKind.HEADING or above.text.rstrip().endswith(":")
        return above.text if named and len(self.keys[n - 1].split()) <= LONGEST_LABEL else None

    def is_heading(self, n: int) -> bool:
        return self.blocks[n].kind is BlockKind.HEADING

    def is_asked_for(self, n: int) -> bool:
        """Whether the line above ends with a colon."""
        return n > 0 and self.blocks[n - 1].text.rstrip().endswith(":")


def passages(
    before: Sequence[Block], after: Sequence[Block], said_before: Said, said_after: Said, explained: Explained
) -> Iterator[Difference]:
    """One difference for each passage, in reading order.

    Moved passages and other cuts between them are none, nor is a sentence that stands elsewhere too; a demand that
    moved between what is required and what is preferred is one, behind the others.
    """
    old, new = _Side(before, said_before), _Side(after, said_after)
    same = _same(old, new)
    gone = [n for n in range(len(before)) if n not in same]
    come = sorted(set(range(len(after))) - set(same.values()))
    gone, come = recut(old.keys, gone, new.keys, come)
    lost, won = frozenset(gone), frozenset(come)
    pairs = _refilled(old, new, same, gone, won)
    pairs |= paired(before, sorted(lost - pairs.keys()), after, sorted(won - set(pairs.values())))
    for a, b in _in_order(len(before), len(after), {**same, **pairs}, lost, won):
        if _is_news(old, a, new, b, lost, won):
            difference = _difference(old, a, new, b)
            if difference is not None and (difference.trifle or not explained.covers(*_sides(difference))):
                yield difference
    yield from _otherwise_demanded(before, after)


_DEMANDS = {Section.REQUIRED: "required", Section.PREFERRED: "preferred"}


def _otherwise_demanded(before: Sequence[Block], after: Sequence[Block]) -> Iterator[Difference]:
    """The items that moved between what is required and what is only preferred, with which they were and are."""
    old, new = _demanded(before), _demanded(after)
    for key, block in new.items():
        was = old.get(key)
        if was is not None and was.section is not block.section:
            then, now = (f"{each.text} ({_DEMANDS[each.section]})" for each in (was, block) if each.section)
            yield Difference(Kind.TEXT, then, now, evidence=block.text, section=Section.REQUIRED)


def _demanded(blocks: Sequence[Block]) -> dict[str, Block]:
    """The demands that a text makes once."""
    keyed = [
        (canonical(each.text), each) for each in blocks if each.kind is BlockKind.ITEM and each.section in _DEMANDS
    ]
    often = Counter(key for key, _ in keyed)
    return {key: each for key, each in keyed if often[key] == 1}


def _same(old: _Side, new: _Side) -> dict[int, int]:
    """Each old passage with the new one that says the same, wherever it stands."""
    waiting: defaultdict[tuple[str, str], deque[int]] = defaultdict(deque)
    for n, identity in enumerate(new.identities):
        waiting[identity].append(n)
    return {n: waiting[identity].popleft() for n, identity in enumerate(old.identities) if waiting.get(identity)}


def _is_news(
    old: _Side, a: int | None, new: _Side, b: int | None, gone: Collection[int], come: Collection[int]
) -> bool:
    """Whether one side says what the other reading says nowhere; a label that came or went speaks through its value."""
    if a is None or b is None:
        side, n, others = (old, a, gone) if a is not None else (new, b or 0, come)
        if n + 1 in others and side.label(n + 1) == side.blocks[n].text and side.blocks[n].text.endswith(":"):
            return False
    if a is not None and b is not None and old.keys[a] == new.keys[b]:
        return True
    lost = a is not None and not _stands(old.blocks[a], new.said)
    return lost or (b is not None and not _stands(new.blocks[b], old.said))


def _stands(block: Block, elsewhere: Said) -> bool:
    """Whether every sentence of a passage stands in the other reading too, and one of them says something alone."""
    keys = [canonical(each) for each in sentences(block.text)]
    return elsewhere.sentences.issuperset(keys) and any(len(key.split()) >= SAYS_ENOUGH for key in keys)


def _refilled(
    old: _Side, new: _Side, same: Mapping[int, int], gone: Sequence[int], come: Collection[int]
) -> dict[int, int]:
    """What took the place of another between neighbours that stayed: a value under its label, a heading renamed."""
    pairs = {}
    for n in gone:
        below_label, above_text = same.get(n - 1, -2) + 1, same.get(n + 1, 0) - 1
        if below_label in come and _is_value(old, n, new, below_label):
            pairs[n] = below_label
        elif above_text in come and old.is_heading(n) and new.is_heading(above_text):
            pairs[n] = above_text
    return pairs


def _is_value(old: _Side, n: int, new: _Side, place: int) -> bool:
    return old.is_asked_for(n) or (place > 0 and old.label(n) is not None and new.label(place) is not None)


def _in_order(
    olds: int, news: int, pairs: Mapping[int, int], gone: Collection[int], come: Collection[int]
) -> Iterator[tuple[int | None, int | None]]:
    """Pairs, passages taken out and put in, in the order of the new text, each taken out one after its forerunner."""
    taken_out: defaultdict[int, list[int]] = defaultdict(list)
    place = -1
    lost = set(gone) - set(pairs)
    for n in range(olds):
        place = pairs.get(n, place)
        if n in lost:
            taken_out[place].append(n)
    partner = {new: old for old, new in pairs.items()}
    put_in = set(come)
    for n in range(-1, news):
        if n in partner or n in put_in:
            yield partner.get(n), n
        for each in taken_out[n]:
            yield each, None


def _difference(old: _Side, a: int | None, new: _Side, b: int | None) -> Difference | None:
    was = old.blocks[a] if a is not None else None
    now = new.blocks[b] if b is not None else None
    if was is not None and now is not None:
        if canonical(was.text) == canonical(now.text):
            return _passage(was, now, None, trifle=True) if was.text != now.text else None
        whole = was.text
        was, now = _trimmed(was, now.text, new.said), _trimmed(now, whole, old.said)
    label = new.label(b) if b is not None else old.label(a) if a is not None else None
    return _passage(was, now, label, trifle=bool(was and now and is_typo(was.text, now.text)))


def _trimmed(block: Block, other: str, elsewhere: Said) -> Block | None:
    """The passage without those sentences that its counterpart lacks because they stand elsewhere now."""
    kept_there = {canonical(each) for each in sentences(other)}
    parts = sentences(block.text)
    kept = [
        each
        for each in parts
        if (key := canonical(each)) in kept_there or key not in elsewhere.sentences or len(key.split()) < SAYS_ENOUGH
    ]
    if len(kept) == len(parts):
        return block
    return replace(block, text=" ".join(kept)) if kept else None


def _passage(a: Block | None, b: Block | None, label: str | None, trifle: bool) -> Difference | None:
    here = b or a
    if here is None:
        return None
    return Difference(
        kind=Kind.TEXT,
        before=a.text if a else None,
        after=b.text if b else None,
        evidence=here.text,
        section=here.section,
        about=label,
        heading=here.kind is BlockKind.HEADING,
        trifle=trifle,
    )


def _sides(difference: Difference) -> tuple[str, str]:
    return str(difference.before or ""), str(difference.after or "")
