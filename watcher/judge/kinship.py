"""Postings under new ids: the same ones where a board changed its ids, another posting of the same job."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass

from watcher.model import Posting, Remembered, Status
from watcher.noise import canonical

FEWEST_RENAMED = 5
"""Postings that must go at once under new ids before it may be a matter of their board."""
MOST_LOST = 0.3
"""Share of a board beyond which nobody believes that so many postings went at once."""
ALIKE = 0.8
"""Share of the passages that two postings of the same job have in common."""
_OVER = frozenset({Status.CLOSED, Status.REMOVED})


def renamed(gone: Sequence[Remembered], stood: int, new: Sequence[Posting]) -> dict[int, Posting]:
    """By its place in `gone`: each posting as it stands now, where a board that had `stood` changed its ids at once.

    Empty unless nearly all that went are there under new ids, each with what it said before.
    """
    if len(gone) < FEWEST_RENAMED or len(gone) <= MOST_LOST * stood:
        return {}
    left = dict(enumerate(gone))
    found: dict[int, Posting] = {}
    free = list(new)
    for says in (_all, _name_and_places):
        pairs = dict(_pairs(left, free, says))
        found |= pairs
        left = {n: each for n, each in left.items() if n not in pairs}
        taken = set(map(id, pairs.values()))
        free = [each for each in free if id(each) not in taken]
    return found if len(found) >= ALIKE * len(gone) else {}


def _pairs(
    gone: dict[int, Remembered], new: Sequence[Posting], says: Callable[[Posting], Hashable]
) -> Iterator[tuple[int, Posting]]:
    """Those that say the same, where as many came as went: of equal ones the first is the first."""
    came: defaultdict[Hashable, list[Posting]] = defaultdict(list)
    went: defaultdict[Hashable, list[int]] = defaultdict(list)
    for each in new:
        came[says(each)].append(each)
    for n, old in gone.items():
        went[says(old.posting)].append(n)
    for said, places in went.items():
        if len(places) == len(came[said]):
            yield from zip(places, came[said], strict=True)


def _all(posting: Posting) -> Hashable:
    return _name_and_places(posting), tuple(canonical(each.text) for each in posting.blocks)


def _name_and_places(posting: Posting) -> Hashable:
    title, locations = posting.facts.title, posting.facts.locations
    return canonical(title.value) if title else None, frozenset(map(canonical, locations.value)) if locations else None


# ── posted again ─────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Repost:
    """The posting of the same job that went before."""

    of: Remembered
    because: str


def repost_of(new: Posting, known: Sequence[Remembered]) -> Repost | None:
    """The latest posting of the same job that went, with the reason why it is the same job."""
    went = (old for old in known if old.misses or old.status in _OVER)
    found = [Repost(old, why) for old in went if (why := _why(old.posting, new))]
    return max(found, key=lambda each: each.of.last_seen_at, default=None)


def _why(old: Posting, new: Posting) -> str | None:
    here, there = new.facts, old.facts
    if here.identifier and there.identifier and here.identifier.value == there.identifier.value:
        return f"both are {here.identifier.value}"
    if not here.title or not there.title or canonical(here.title.value) != canonical(there.title.value):
        return None
    if here.company and there.company and canonical(here.company.value) != canonical(there.company.value):
        return None
    mine, others = ({canonical(block.text) for block in each.blocks} for each in (new, old))
    if mine and others and len(mine & others) >= ALIKE * max(len(mine), len(others)):
        return "same title, nearly the same text"
    return None
