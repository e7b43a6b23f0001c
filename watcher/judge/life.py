"""A posting's life: seen, missed, closed, removed, back; what the looks in a row prove."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from watcher import address
from watcher.compare import settled
from watcher.judge.kinship import FEWEST_RENAMED, MOST_LOST, Repost, renamed, reposts
from watcher.model import Outcome, Posting, Reading, Remembered, Snapshot, Standing, Standings, Status
from watcher.noise import canonical

MISSES_TO_REMOVE = 2
"""Looks in a row that must miss a posting before it counts as removed: 16 % of real closings come back."""

OVER = frozenset({Status.CLOSED, Status.REMOVED})


@dataclass(frozen=True, slots=True)
class Step:
    """One posting's step from the last look to this one."""

    before: Remembered | None
    """None: not seen until now."""
    after: Remembered
    seen: bool
    """Whether this look showed the posting (as open or as closed)."""
    repost: Repost | None = None
    """What it is posted again of, where it was not seen until now."""

    @property
    def renamed(self) -> bool:
        """Whether it goes on under another id."""
        return self.before is not None and self.before.posting.id != self.after.posting.id


def first_look(reading: Reading, now: datetime) -> Snapshot:
    """The baseline: what the first readable look showed."""
    postings = tuple(first_seen(posting, now) for posting in distinct(reading.postings))
    return Snapshot(now, postings, board=reading.outcome is Outcome.BOARD)


def elsewhere(snapshot: Snapshot, reading: Reading) -> str | None:
    """Why a posting's own address no longer shows it though it can be read; None: it does, or is a board's."""
    if snapshot.board or len(snapshot.postings) != 1:
        return None
    if any(_is_same(snapshot.postings[0].posting, each) for each in reading.postings):
        return None
    if reading.outcome is Outcome.BOARD:
        return "the address now shows a list of postings without it"
    return "the address now shows another posting"


def follow(snapshot: Snapshot, reading: Reading, now: datetime) -> tuple[Step, ...]:
    """One step for each posting known before or shown now, known ones first.

    A complete listing that lacks a posting is a miss of it.
    """
    reading = replace(reading, postings=distinct(reading.postings))
    pairs = list(_paired(snapshot.postings, reading))
    gone, new = _unpaired(snapshot, reading, pairs)
    if snapshot.board:
        stood = sum(each.status not in OVER for each in snapshot.postings)
        standing = [each for each in gone if each.status not in OVER]
        pairs += [(standing[n], posting) for n, posting in renamed(standing, stood, new).items()]
        gone, new = _unpaired(snapshot, reading, pairs)
    steps = [*(_seen(old, posting, now) for old, posting in pairs), *map(_missed, gone)]
    again = reposts(new, [step.after for step in steps])
    opened = (Step(None, first_seen(each, now), True, repost) for each, repost in zip(new, again, strict=True))
    return (*steps, *opened)


def _unpaired(
    snapshot: Snapshot, reading: Reading, pairs: Sequence[tuple[Remembered, Posting]]
) -> tuple[list[Remembered], list[Posting]]:
    """What this look does not show, and what it shows for the first time."""
    known, shown = {id(old) for old, _ in pairs}, {id(posting) for _, posting in pairs}
    gone = [old for old in snapshot.postings if id(old) not in known]
    return gone, [each for each in reading.postings if id(each) not in shown]


def suspicion(steps: Sequence[Step]) -> str | None:
    """Why a board is looked at again before anything counts as removed, though that is so of any that lacks one."""
    stood = [step for step in steps if step.before is not None and step.before.status not in OVER]
    missing = sum(is_missing(step.after) for step in stood)
    if missing < FEWEST_RENAMED or missing <= MOST_LOST * len(stood):
        return None
    return f"suspicious: {missing} of {len(stood)} postings are missing at once"


def without_strangers(snapshot: Snapshot, reading: Reading) -> Reading:
    """The reading without postings that are new and were not read: whether they matter, the next looks tell."""
    known = {each.posting.id for each in snapshot.postings}
    told = (each for each in reading.postings if each.id in known or stated_status(each) is not Status.UNKNOWN)
    return replace(reading, postings=tuple(told))


def miss(snapshot: Snapshot) -> tuple[Step, ...]:
    """Every posting missed once more: the address itself is gone."""
    return tuple(_missed(old) for old in snapshot.postings)


def distinct(postings: Sequence[Posting]) -> tuple[Posting, ...]:
    """The first of each id: a listing may show a posting twice."""
    return tuple({posting.id: posting for posting in reversed(postings)}.values())[::-1]


def first_seen(posting: Posting, now: datetime) -> Remembered:
    """A posting that was not known until now."""
    return Remembered(posting, stated_status(posting), first_seen_at=now)


def stated_status(posting: Posting) -> Status:
    """What the posting itself says; open where it says nothing."""
    return posting.facts.status.value if posting.facts.status else Status.OPEN


def _paired(known: Sequence[Remembered], reading: Reading) -> Iterator[tuple[Remembered, Posting]]:
    alone = len(known) == 1 and len(reading.postings) == 1 and reading.outcome is not Outcome.BOARD
    if alone and _is_same(known[0].posting, reading.postings[0]):
        yield known[0], reading.postings[0]
        return
    by_id = {old.posting.id: old for old in known}
    for posting in reading.postings:
        old = by_id.pop(posting.id, None)
        if old is not None:
            yield old, posting


def _is_same(old: Posting, new: Posting) -> bool:
    """One page, one posting: known again by its id, its address or its title."""
    if old.id == new.id or (old.url and new.url and address.key(old.url) == address.key(new.url)):
        return True
    titles = [canonical(each.facts.title.value) for each in (old, new) if each.facts.title]
    return len(titles) == 2 and titles[0] == titles[1]


def _seen(old: Remembered, posting: Posting, now: datetime) -> Step:
    status = _next_status(old, posting)
    if stated_status(posting) is Status.UNKNOWN:
        return Step(old, Remembered(old.posting, status, old.first_seen_at, now), seen=True)
    kept = _closing(old.posting, posting) if status is Status.CLOSED else settled(old.posting, posting)
    return Step(old, Remembered(kept, status, old.first_seen_at), seen=True)


def _next_status(old: Remembered, posting: Posting) -> Status:
    stated = stated_status(posting)
    return old.status if stated is Status.UNKNOWN else stated


def _closing(last: Posting, closed: Posting) -> Posting:
    """What the posting said while it was open, with the words that close it: a closed page often says nothing else."""
    return replace(last, facts=replace(last.facts, status=closed.facts.status), likeness=None)


def _missed(old: Remembered) -> Step:
    misses = old.misses + 1
    gone = misses >= MISSES_TO_REMOVE
    return Step(old, replace(old, misses=misses, status=Status.REMOVED if gone else old.status), seen=False)


HOLLOW = 0.2
"""Share of its text below which a posting that keeps none of its passages counts as not shown."""


def shows_nothing(snapshot: Snapshot, reading: Reading) -> str | None:
    """Why a look is no reading of what is known, though it looks like one; None: it is one."""
    if snapshot.board:
        stand = any(each.status not in OVER for each in snapshot.postings)
        return "the board lists nothing at all" if stand and not reading.listed else None
    return _hollow(snapshot, reading)


def _hollow(snapshot: Snapshot, reading: Reading) -> str | None:
    """A shell, a wall or an error page with a headline may read like a posting without text.

    What closes a posting is believed however little it says.
    """
    if len(snapshot.postings) != 1 or reading.outcome is not Outcome.POSTING:
        return None
    old, new = snapshot.postings[0].posting, reading.postings[0]
    if len(new.text) >= HOLLOW * len(old.text) or stated_status(new) is not Status.OPEN:
        return None
    kept = {canonical(block.text) for block in new.blocks}
    if any(canonical(block.text) in kept for block in old.blocks):
        return None
    return "the page shows nothing of the text that the posting had"


def standings(watch_key: str, snapshot: Snapshot | None) -> Standings:
    """What each posting of a watch says now."""
    known = snapshot.postings if snapshot else ()
    return {(watch_key, each.posting.id): standing(each.posting, each.status) for each in known}


def standing(posting: Posting, status: Status) -> Standing:
    """What people weigh first of a posting that is of this status."""
    deadline, salary = posting.facts.deadline, posting.facts.salary
    return Standing(status, deadline.value if deadline else None, salary.value if salary else ())


def is_missing(posting: Remembered) -> bool:
    """Whether the last looks missed it and do not prove yet that it is gone."""
    return posting.misses > 0 and posting.status is not Status.REMOVED


def remembered(snapshot: Snapshot, steps: Iterable[Step], reading: Reading, now: datetime) -> Snapshot:
    """The snapshot as a look leaves it. What once was a board stays one, also with a single posting left."""
    board = snapshot.board or reading.outcome is Outcome.BOARD
    return Snapshot(
        now, tuple(step.after if step.seen else _seen_before(step.after, snapshot) for step in steps), board
    )


def _seen_before(unseen: Remembered, snapshot: Snapshot) -> Remembered:
    return replace(unseen, last_seen_at=unseen.last_seen_at or snapshot.taken_at)


# ── a look of the past, read again ───────────────────────────────────────────────────────────────


def recognised(snapshot: Snapshot, reading: Reading) -> dict[str | None, Posting]:
    """The postings that a stored look shows, by the ids under which they are remembered.

    Another extractor may find other ids: an address that only one posting has tells which it is.
    """
    reading = replace(reading, postings=distinct(reading.postings))
    pairs = {old.posting.id: posting for old, posting in _paired(snapshot.postings, reading)}
    known = {old.posting.id for old in snapshot.postings}
    paired = {id(posting) for posting in pairs.values()}
    others = _by_address(each for each in reading.postings if id(each) not in paired and each.id not in known)
    for key, old in _by_address(old.posting for old in snapshot.postings if old.posting.id not in pairs).items():
        if key in others:
            pairs[old.id] = others[key]
    return pairs


def _by_address(postings: Iterable[Posting]) -> dict[str, Posting]:
    """Those whose address is theirs alone; a site may write any nonsense as one."""
    found: dict[str, list[Posting]] = {}
    for each in postings:
        if each.url:
            with suppress(ValueError):
                found.setdefault(address.key(each.url), []).append(each)
    return {key: each[0] for key, each in found.items() if len(each) == 1}


def read_again(old: Remembered, shown: Posting, closed: Posting | None) -> Remembered:
    """What the looks so far would have left of it, read today: `closed` shows it closed, if any look did.

    What was settled stays so, and what the looks themselves proved (missed, removed) is no reading.
    """
    posting = settled(old.posting, shown)
    status = Status.CLOSED if closed else _next_status(old, shown)
    if closed:
        posting = _closing(posting, closed)
    return replace(old, posting=posting, status=old.status if old.status is Status.REMOVED else status)
