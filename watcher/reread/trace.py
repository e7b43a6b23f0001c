"""In which stored answers a posting is to be found as it is remembered, and what they say of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from watcher.judge import life
from watcher.model import Kept, Posting, Remembered, State, Status
from watcher.reread.answer import SecondReading

MOST_ANSWERS = 20
"""Stored answers that are read for one watch: the newest shows all but a few, and that of a big board takes seconds."""

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
    wanted = {trace(each, kept, read).wants for each in state.snapshot.postings}
    return max((n for n in _within_reach(kept, read[kept.newest]) if n in wanted), default=None)


def _within_reach(kept: Kept, newest: SecondReading | None) -> Sequence[int]:
    """The newest of the answers that may tell of what the very newest does not show, or shows closed."""
    shown = newest.shown.items() if newest else ()
    settled = {each for each, posting in shown if life.stated_status(posting) is not Status.CLOSED}
    origins = {n for each, numbers in kept.origins.items() if each not in settled for n in numbers}
    return sorted(origins, reverse=True)[: MOST_ANSWERS - 1]


@dataclass(frozen=True, slots=True)
class Trace:
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


def trace(old: Remembered, kept: Kept, read: Read) -> Trace:
    """Follows one posting from the newest answer back to where it is known as it is remembered."""
    current, earlier = _trail(old, kept, read)
    closings: list[tuple[SecondReading, Posting]] = []
    for n in (*current, *earlier):
        if n in earlier and not closings:
            break
        if n not in read:
            return Trace(wants=n)
        by = read[n]
        posting = by.shown.get(old.posting.id) if by else None
        if by is None or posting is None:
            continue
        if life.stated_status(posting) is not Status.CLOSED:
            newest, closed = closings[0] if closings else (by, None)
            return Trace(by=newest, shown=posting, closed=closed)
        closings.append((by, posting))
    if closings:
        return _never_open(old, closings)
    source = read[current[-1]] if current else None
    return Trace(is_lacking=source is not None and source.proves_absence)


def _trail(old: Remembered, kept: Kept, read: Read) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The answers that may show a posting as it is remembered, then those of its earlier versions; newest first."""
    origins = kept.origins.get(old.posting.id)
    if not origins or kept.newest is None:
        return (), ()
    since = {kept.newest, *(n for n in read if n > origins[0])}
    return (*sorted(since - {origins[0]}, reverse=True), origins[0]), origins[1:]


def _never_open(old: Remembered, closings: Sequence[tuple[SecondReading, Posting]]) -> Trace:
    """Its first look showed it closed; or the one that showed it open is gone, and what it said must stay."""
    newest, closed = closings[0]
    first = closings[-1][1]
    is_whole = 2 * len(first.text) >= len(old.posting.text)
    return Trace(by=newest, shown=first if is_whole else old.posting, closed=closed)
