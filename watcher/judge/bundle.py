"""Changes → messages: the same edit on many postings is one, what concerns one posting stands together."""

from collections.abc import Hashable, Sequence
from datetime import datetime, timedelta

from watcher import address
from watcher.model import Change, Kind, Section, Severity
from watcher.noise import canonical

LEAVES_AT_ONCE = Severity.HIGH

_STATUS_KINDS = frozenset({Kind.CLOSED, Kind.REMOVED, Kind.REOPENED, Kind.REPOSTED})


def leaving(changes: Sequence[Change]) -> tuple[tuple[int, ...], ...]:
    """Messages that leave at once, each as places in `changes`: critical and high ones.

    A lesser change of the same posting travels with them, unless the same edit shows on other
    postings too: that waits for company.
    """
    told = [n for n, change in enumerate(changes) if change.quiet is None]
    shared = _shared(changes, told)
    grave = {n for n in told if changes[n].severity.rank >= LEAVES_AT_ONCE.rank}
    urgent = {_posting(changes[n]) for n in grave}
    return _grouped(changes, [n for n in told if n in grave or (_posting(changes[n]) in urgent and n not in shared)])


def ripe(changes: Sequence[Change], now: datetime, gather: timedelta) -> tuple[tuple[int, ...], ...]:
    """Messages out of waiting changes whose oldest has waited for `gather`, as places in `changes`."""
    groups = _grouped(changes, range(len(changes)))
    return tuple(group for group in groups if min(changes[n].at for n in group) + gather <= now)


def _grouped(changes: Sequence[Change], places: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """One message for each posting, and one for all edits that the same several postings share."""
    shared = _shared(changes, places)
    groups: dict[Hashable, list[int]] = {}
    for n in places:
        groups.setdefault(shared.get(n, _posting(changes[n])), []).append(n)
    return tuple(tuple(group) for group in groups.values())


def _shared(changes: Sequence[Change], places: Sequence[int]) -> dict[int, frozenset[Hashable]]:
    """Each change whose edit shows on several postings, with those postings."""
    showing: dict[Hashable, set[Hashable]] = {}
    edits = {n: _edit(changes[n]) for n in places}
    for n, edit in edits.items():
        showing.setdefault(edit, set()).add(_posting(changes[n]))
    several = {edit: frozenset(postings) for edit, postings in showing.items() if len(postings) > 1}
    return {n: several[edit] for n, edit in edits.items() if edit in several}


def _posting(change: Change) -> Hashable:
    return change.watch_key, change.posting


def _edit(change: Change) -> Hashable:
    """What makes the same edit of the same company on two postings one event; other changes are their own."""
    if change.kind is not Kind.TEXT:
        return _posting(change), change.kind, str(change.before), str(change.after)
    employer = canonical(change.company) if change.company else address.host(change.url)
    sides = tuple(canonical(str(side)) if side is not None else None for side in (change.before, change.after))
    return employer, change.kind, sides


# ── who is told ──────────────────────────────────────────────────────────────────────────────────


def concerns(words: frozenset[str], kind: Kind, section: Section | None) -> bool:
    """Whether a list of kinds and section names (`alert_on`, `kinds`) covers a change; an empty one covers all."""
    return (
        not words
        or kind.value in words
        or (kind in _STATUS_KINDS and Kind.STATUS.value in words)
        or (section is not None and section.value in words)
    )
