"""Stored answers through today's extractor and rules → the baseline as they would have left it, adopted quietly. Pure.

`next_answer` says what to read, `second_reading` reads it, until it says None; `reread` draws the sum.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from watcher import extract
from watcher.extract import rules as watch_rules
from watcher.judge import again, life
from watcher.model import (
    EXTRACTOR_VERSION,
    Kept,
    KeptAnswer,
    Outcome,
    Posting,
    Reading,
    Remembered,
    Rereading,
    Rules,
    Snapshot,
    State,
    Status,
    Watch,
)

MOST_ANSWERS = 20
"""Stored answers that are read for one watch: the newest shows all but a few, and that of a big board takes seconds."""

SUSPICIOUS = 0.3
"""Share of a board's standing postings above which their absence speaks against the reading, not against them."""

_READABLE = frozenset({Outcome.POSTING, Outcome.CLOSED, Outcome.BOARD})


def is_due(watch: Watch, state: State) -> bool:
    """Whether the baseline was read by another extractor, or under other rules."""
    return state.snapshot is not None and (state.rules != watch.rules or state.extractor_version != EXTRACTOR_VERSION)


# ── one answer ───────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class SecondReading:
    """What a stored answer shows today of the postings that are remembered, by their remembered ids."""

    n: int
    at: datetime
    is_listing: bool
    """Whether it is a board's."""
    shown: Mapping[str | None, Posting]
    left_out: frozenset[str | None] = frozenset()
    """Those among the shown that the watch's `only` leaves out."""
    others: tuple[Posting, ...] = ()
    """What it shows besides, without what `only` leaves out."""

    @property
    def proves_absence(self) -> bool:
        """Whether what it does not show is not there: an answer that shows nothing says nothing."""
        return bool(self.shown or self.others)


def second_reading(watch: Watch, snapshot: Snapshot, answer: KeptAnswer) -> SecondReading:
    """Reads a stored answer; the costly part, as costly as the look was."""
    reading = extract.read(answer.page, replace(watch.rules, only={}), answer.at)
    if reading.outcome not in _READABLE or life.elsewhere(snapshot, reading) or life.hollow(snapshot, reading):
        return SecondReading(answer.n, answer.at, is_listing=False, shown={})
    shown = life.recognised(snapshot, reading)
    taken = _taken(watch.rules, answer, reading)
    known = {each.id for each in shown.values()}
    return SecondReading(
        answer.n,
        answer.at,
        reading.outcome is Outcome.BOARD,
        shown,
        frozenset(remembered for remembered, each in shown.items() if each.id not in taken),
        tuple(each for each in life.distinct(reading.postings) if each.id in taken - known),
    )


def _taken(rules: Rules, answer: KeptAnswer, reading: Reading) -> frozenset[str | None]:
    """The ids that `only` takes: it judges before `ignore` takes anything away."""
    if rules.only and rules.ignore:
        taken = extract.read(answer.page, rules, answer.at)
    else:
        taken = watch_rules.kept(reading, rules)
    return frozenset(each.id for each in taken.postings)


# ── which answers ────────────────────────────────────────────────────────────────────────────────


Read = Mapping[int, SecondReading | None]
"""The answers that were read so far, by number; None: it is damaged, or no longer there."""


def next_answer(state: State, kept: Kept, read: Read) -> int | None:
    """The stored answer to read next; None: all is known, or none would say more.

    The newest shows nearly every posting as it is remembered. One that it does not show is looked
    for where its current version was read; one that is closed also where it was open.
    """
    if state.snapshot is None or kept.newest is None:
        return None
    if kept.newest not in read:
        return kept.newest
    wanted = {_trace(each, kept, read).wants for each in state.snapshot.postings}
    return max((n for n in _within_reach(kept, read[kept.newest]) if n in wanted), default=None)


def _within_reach(kept: Kept, newest: SecondReading | None) -> Sequence[int]:
    """The newest of the answers that may tell of what the very newest does not show, or shows closed."""
    shown = newest.shown.items() if newest else ()
    settled = {each for each, posting in shown if life.stated_status(posting) is not Status.CLOSED}
    origins = {n for each, numbers in kept.origins.items() if each not in settled for n in numbers}
    return sorted(origins, reverse=True)[: MOST_ANSWERS - 1]


@dataclass(frozen=True, slots=True)
class _Trace:
    """What the answers that were read say of one posting."""

    wants: int | None = None
    """The answer that would say more."""
    by: SecondReading | None = None
    """The newest that shows it."""
    shown: Posting | None = None
    """What it says where it is open; where it never was, what it said first."""
    closed: Posting | None = None
    """What it says where it is closed, if that came later."""
    is_lacking: bool = False
    """Whether the very answer that it was read from does not show it any more."""


def _trace(old: Remembered, kept: Kept, read: Read) -> _Trace:
    current, earlier = _trail(old, kept, read)
    closings: list[tuple[SecondReading, Posting]] = []
    for n in (*current, *earlier):
        if n in earlier and not closings:
            break
        if n not in read:
            return _Trace(wants=n)
        by = read[n]
        posting = by.shown.get(old.posting.id) if by else None
        if by is None or posting is None:
            continue
        if life.stated_status(posting) is not Status.CLOSED:
            newest, closed = closings[0] if closings else (by, None)
            return _Trace(by=newest, shown=posting, closed=closed)
        closings.append((by, posting))
    if closings:
        return _never_open(old, closings)
    source = read[current[-1]] if current else None
    return _Trace(is_lacking=source is not None and source.proves_absence)


def _trail(old: Remembered, kept: Kept, read: Read) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The answers that may show a posting as it is remembered, then those of its earlier versions; newest first."""
    origins = kept.origins.get(old.posting.id)
    if not origins or kept.newest is None:
        return (), ()
    since = {kept.newest, *(n for n in read if n > origins[0])}
    return (*sorted(since - {origins[0]}, reverse=True), origins[0]), origins[1:]


def _never_open(old: Remembered, closings: Sequence[tuple[SecondReading, Posting]]) -> _Trace:
    """Its first look showed it closed; or the one that showed it open is gone, and what it said must stay."""
    newest, closed = closings[0]
    first = closings[-1][1]
    is_whole = 2 * len(first.text) >= len(old.posting.text)
    return _Trace(by=newest, shown=first if is_whole else old.posting, closed=closed)


# ── the sum ──────────────────────────────────────────────────────────────────────────────────────


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
    found = [(each.step, each.by.n) for each in fates if each.by]
    return Rereading(
        watch,
        now,
        state,
        _adopted(watch, state, snapshot, fates),
        changes,
        answers={step.after.posting.id: n for step, n in found},
        renamed={
            step.before.posting.id: step.after.posting.id for step, _ in found if step.before and _is_renamed(step)
        },
    )


def _is_stale(watch: Watch, state: State) -> bool:
    """Whether what the postings say was read otherwise than today; `only` does not touch that."""
    return state.extractor_version != EXTRACTOR_VERSION or _has_other_rules(watch, state)


def _has_other_rules(watch: Watch, state: State) -> bool:
    return replace(state.rules, only=watch.rules.only) != watch.rules


def _is_renamed(step: life.Step) -> bool:
    return step.before is not None and step.before.posting.id != step.after.posting.id


def _fates(watch: Watch, state: State, snapshot: Snapshot, kept: Kept, read: Read) -> tuple[_Fate, ...]:
    traces = [(old, _trace(old, kept, read)) for old in snapshot.postings]
    standing = [trace for old, trace in traces if old.status is not Status.REMOVED]
    lacking = sum(trace.is_lacking for trace in standing)
    if not _has_other_rules(watch, state) and lacking > SUSPICIOUS * len(standing):
        traces = [(old, replace(trace, is_lacking=False)) for old, trace in traces]
    return tuple(_fate(watch, state, old, trace) for old, trace in traces)


def _fate(watch: Watch, state: State, old: Remembered, trace: _Trace) -> _Fate:
    if trace.is_lacking:
        if _has_other_rules(watch, state):
            return _Fate(
                _removed(old), gone="Left out: the stored page does not show it under these rules", is_kept=False
            )
        return _Fate(_removed(old), gone="Removed: the stored page, read again, does not list it")
    if trace.by is None or trace.shown is None:
        return _Fate(life.Step(old, old, seen=False))
    if old.posting.id in trace.by.left_out:
        return _Fate(_removed(old), gone="Left out: the watch's `only` does not take it", is_kept=False)
    return _Fate(life.Step(old, life.read_again(old, trace.shown, trace.closed), seen=True), by=trace.by)


def _removed(old: Remembered) -> life.Step:
    misses = max(old.misses, life.MISSES_TO_REMOVE)
    return life.Step(old, replace(old, status=Status.REMOVED, misses=misses), seen=False)


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
        revision=state.revision + 1,
    )
