"""Stored answers through today's extractor and rules → the baseline as they would have left it, adopted quietly. Pure.

`next_answer` says what to read, `second_reading` reads it, until it says None; `reread` draws the sum.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from watcher.judge import again, life
from watcher.model import EXTRACTOR_VERSION, Kept, Remembered, Rereading, Snapshot, State, Status, Watch
from watcher.reread.answer import SecondReading, second_reading
from watcher.reread.trace import Read, Trace, next_answer, trace

__all__ = ["SecondReading", "is_due", "next_answer", "reread", "second_reading"]

SUSPICIOUS = 0.3
"""Share of a board's standing postings above which their absence speaks against the reading, not against them."""

_NOT_UNDER_THESE_RULES = "Left out: the stored page does not show it under these rules"
_NOT_TAKEN = "Left out: the watch's `only` does not take it"
_NO_POSTING = "Removed: the stored page, read again, does not list it"


def is_due(watch: Watch, state: State) -> bool:
    """Whether the baseline was read by another extractor, or under other rules."""
    return state.snapshot is not None and (state.rules != watch.rules or state.extractor_version != EXTRACTOR_VERSION)


@dataclass(frozen=True, slots=True)
class _Fate:
    """What becomes of one posting."""

    step: life.Step
    by: SecondReading | None = None
    """Where it was read again."""
    gone: str | None = None
    """Why it stands no more."""
    is_kept: bool = True
    """Whether it is still compared with."""


def reread(watch: Watch, state: State, kept: Kept, read: Read, now: datetime) -> Rereading | None:
    """The baseline as the answers that were read show it today; None where there is nothing to adopt.

    Every difference is a quiet change. A posting whose answers are gone or cannot be read stays as
    it is. Where `only` is another, the next look adopts what it takes now: whether that still stands
    on the board no stored answer tells.
    """
    if (snapshot := state.snapshot) is None:
        return None
    fates = _fates(watch, state, snapshot, kept, read)
    if snapshot.postings and not any(each.by or each.gone for each in fates):
        return None
    fates += _besides(watch, state, snapshot, fates, read.get(kept.newest or 0))
    changes = tuple(change for each in fates for change in again.of_step(watch, state, each.step, now, each.gone))
    if not changes and not _is_stale(watch, state):
        return None
    return Rereading(
        watch,
        now,
        state,
        _adopted(watch, state, snapshot, fates),
        changes,
        answers={each.step.after.posting.id: each.by.n for each in fates if each.by},
        renamed=dict(_renamed(each.step for each in fates)),
    )


def _is_stale(watch: Watch, state: State) -> bool:
    """Whether what the postings say was read otherwise than today; `only` does not touch that."""
    return state.extractor_version != EXTRACTOR_VERSION or _has_other_rules(watch, state)


def _has_other_rules(watch: Watch, state: State) -> bool:
    return replace(state.rules, only=watch.rules.only) != watch.rules


def _renamed(steps: Iterable[life.Step]) -> Iterator[tuple[str | None, str | None]]:
    for step in steps:
        if step.before is not None and step.before.posting.id != step.after.posting.id:
            yield step.before.posting.id, step.after.posting.id


def _fates(watch: Watch, state: State, snapshot: Snapshot, kept: Kept, read: Read) -> tuple[_Fate, ...]:
    found = [(old, trace(old, kept, read)) for old in snapshot.postings]
    standing = [each for old, each in found if old.status is not Status.REMOVED]
    lacking = sum(each.is_lacking for each in standing)
    if not _has_other_rules(watch, state) and lacking > SUSPICIOUS * len(standing):
        found = [(old, replace(each, is_lacking=False)) for old, each in found]
    return tuple(_fate(watch, state, old, each) for old, each in found)


def _fate(watch: Watch, state: State, old: Remembered, found: Trace) -> _Fate:
    if found.is_lacking and _has_other_rules(watch, state):
        return _Fate(_removed(old), gone=_NOT_UNDER_THESE_RULES, is_kept=False)
    if found.is_lacking:
        return _Fate(_removed(old), gone=_NO_POSTING)
    if found.by is None or found.shown is None:
        return _Fate(life.Step(old, old, seen=False))
    if old.posting.id in found.by.left_out:
        return _Fate(_removed(old), gone=_NOT_TAKEN, is_kept=False)
    return _Fate(life.Step(old, life.read_again(old, found.shown, found.closed), seen=True), by=found.by)


def _removed(old: Remembered) -> life.Step:
    return life.Step(old, replace(old, status=Status.REMOVED), seen=False)


def _besides(
    watch: Watch, state: State, snapshot: Snapshot, fates: Iterable[_Fate], newest: SecondReading | None
) -> tuple[_Fate, ...]:
    """The postings that the board shows today besides those that are remembered."""
    listing = newest if snapshot.board else next((each.by for each in fates if each.by and each.by.is_listing), None)
    if listing is None or not _is_stale(watch, state) or state.rules.only != watch.rules.only:
        return ()
    return tuple(
        _Fate(life.Step(None, life.first_seen(each, listing.at), seen=True), by=listing) for each in listing.others
    )


def _adopted(watch: Watch, state: State, snapshot: Snapshot, fates: Sequence[_Fate]) -> State:
    """Without validators: the next look must read, as its page may differ in what was noise to the older reading."""
    board = snapshot.board or any(each.by.is_listing for each in fates if each.by)
    postings = tuple(each.step.after for each in fates if each.is_kept)
    return replace(
        state,
        snapshot=replace(snapshot, postings=postings, board=board),
        rules=replace(watch.rules, only=state.rules.only),
        extractor_version=EXTRACTOR_VERSION,
        etag=None,
        last_modified=None,
        body_hash=None,
        likeness=None,
        revision=state.revision + 1,
    )
