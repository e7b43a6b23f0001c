"""Postings under new ids: the same ones where a board changed its ids, another posting of the same job."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

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


_STILL_SEEN = datetime.max.replace(tzinfo=UTC)


def reposts(new: Sequence[Posting], known: Sequence[Remembered]) -> tuple[Repost | None, ...]:
    """Of each new posting the latest one of the same job that went, if any did; no posting is posted again twice."""
    went = sorted((old for old in known if old.misses or old.status in _OVER), key=_last_seen)
    numbers = Counter(filter(None, map(_number, [*new, *(old.posting for old in known)])))
    found: list[Repost | None] = []
    for each in new:
        reasons = ((old, _why(old.posting, each, numbers)) for old in reversed(went))
        repost = next((Repost(old, why) for old, why in reasons if why), None)
        went = [old for old in went if repost is None or old is not repost.of]
        found.append(repost)
    return tuple(found)


def _last_seen(old: Remembered) -> datetime:
    return old.last_seen_at or _STILL_SEEN


def _why(old: Posting, new: Posting, numbers: Mapping[str, int]) -> str | None:
    """Why they are of the same job. A number that more postings have is that of a plan for many jobs."""
    number = _number(new)
    if number and number == _number(old) and numbers[number] == _A_PAIR:
        return f"both are {number}"
    here, there = new.facts, old.facts
    if not here.title or not there.title or canonical(here.title.value) != canonical(there.title.value):
        return None
    if here.company and there.company and canonical(here.company.value) != canonical(there.company.value):
        return None
    mine, others = ({canonical(block.text) for block in each.blocks} for each in (new, old))
    if mine and others and len(mine & others) >= ALIKE * max(len(mine), len(others)):
        return "same title, nearly the same text"
    return None


_A_PAIR = 2


def _number(posting: Posting) -> str | None:
    return posting.facts.identifier.value if posting.facts.identifier else None
