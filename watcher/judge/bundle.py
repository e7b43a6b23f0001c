"""Changes → messages: the same edit on many postings is one, what concerns one posting stands together."""

from collections import Counter
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
    common = Counter(_edit(change) for change in changes if change.quiet is None)
    urgent = {_posting(each) for each in changes if each.quiet is None and each.severity.rank >= LEAVES_AT_ONCE.rank}
    going = [
        n
        for n, change in enumerate(changes)
        if change.quiet is None
        and _posting(change) in urgent
        and (change.severity.rank >= LEAVES_AT_ONCE.rank or common[_edit(change)] == 1)
    ]
    return _grouped(changes, going)


def ripe(changes: Sequence[Change], now: datetime, gather: timedelta) -> tuple[tuple[int, ...], ...]:
    """Messages out of waiting changes whose oldest has waited for `gather`, as places in `changes`."""
    groups = _grouped(changes, range(len(changes)))
    return tuple(group for group in groups if min(changes[n].at for n in group) + gather <= now)


def _grouped(changes: Sequence[Change], places: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    common = Counter(_edit(changes[n]) for n in places)
    groups: dict[Hashable, list[int]] = {}
    for n in places:
        edit = _edit(changes[n])
        groups.setdefault(edit if common[edit] > 1 else _posting(changes[n]), []).append(n)
    return tuple(tuple(group) for group in groups.values())


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
