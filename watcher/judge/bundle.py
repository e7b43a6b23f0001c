"""Changes → messages: the same edit on many postings is one, what concerns one posting stands together."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from watcher import address
from watcher.model import Change, Kind, Late, Section, Severity
from watcher.noise import canonical

LEAVES_AT_ONCE = Severity.HIGH
GATHERS_FOR_THE_LATE = 30
"""How often `gather` the watches that are looked at again wait for those that are still overdue: one end for all."""

FEWEST_OF_A_SWEEP = 5
"""Postings of a board that go, or come back, at one look, from which on that is one event."""

_STATUS_KINDS = frozenset({Kind.CLOSED, Kind.REMOVED, Kind.REOPENED, Kind.REPOSTED})


def leaving(changes: Sequence[Change]) -> tuple[tuple[int, ...], ...]:
    """Messages that leave at once, each as places in `changes`: critical and high ones.

    A lesser change of the same posting travels with them, unless the same edit shows on other
    postings too: that waits for company.
    """
    told = [n for n, change in enumerate(changes) if change.quiet is None]
    grouping = _grouping(changes, told)
    shared = grouping.shared
    grave = {n for n in told if changes[n].severity.rank >= LEAVES_AT_ONCE.rank}
    urgent = {grouping.matter(changes[n]) for n in grave}
    travelling = {n for n in told if n not in shared and grouping.matter(changes[n]) in urgent}
    return _grouped(changes, [n for n in told if n in grave or n in travelling])


def leaving_late(changes: Sequence[Change], late: Iterable[Late]) -> tuple[tuple[int, ...], ...]:
    """Messages about watches that are overdue that leave at once: all in one, or none where people know of others.

    They wait for company then: what holds up one watch after the other is no message for each.
    """
    return () if any(each.told for each in late) else leaving(changes)


def ripe(
    changes: Sequence[Change], now: datetime, gather: timedelta, *, some_are_overdue: bool = False
) -> tuple[tuple[int, ...], ...]:
    """Messages out of waiting changes whose oldest has waited for `gather`, as places in `changes`.

    While some watches are still overdue, the end of it for others waits longer. What comes from the
    future has waited, too: the clock was set back since.
    """

    def is_ripe(group: tuple[int, ...]) -> bool:
        moments = [changes[n].at for n in group]
        waits = some_are_overdue and all(ends_being_overdue(changes[n]) for n in group)
        patience = GATHERS_FOR_THE_LATE * gather if waits else gather
        return min(moments) + patience <= now or max(moments) > now

    return tuple(group for group in _grouped(changes, range(len(changes))) if is_ripe(group))


def together(changes: Sequence[Change]) -> tuple[tuple[int, ...], ...]:
    """What one message for all these changes tells of, matter by matter, each as places in `changes`."""
    return _grouped(changes, range(len(changes)))


def ends_being_overdue(change: Change) -> bool:
    """Whether it tells that a watch is looked at again that was not in time."""
    return change.kind is Kind.READABLE and change.before == Kind.OVERDUE.value


def _grouped(changes: Sequence[Change], places: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """One message for each matter, and one for all edits that the same several postings share."""
    grouping = _grouping(changes, places)
    groups: dict[Hashable, list[int]] = {}
    for n in places:
        groups.setdefault(grouping.shared.get(n, grouping.matter(changes[n])), []).append(n)
    return tuple(tuple(group) for group in groups.values())


@dataclass(frozen=True, slots=True)
class _Grouping:
    """What belongs together among some changes."""

    shared: Mapping[int, Hashable]
    """Each change whose edit shows on several postings, with those postings."""
    boards_back: frozenset[tuple[str, datetime]]
    """The looks that ended a board's trouble and found changes: all that one of them found is one matter."""

    def matter(self, change: Change) -> Hashable:
        return _look(change) if _look(change) in self.boards_back else _posting(change)


def _grouping(changes: Sequence[Change], places: Sequence[int]) -> _Grouping:
    found = {_look(changes[n]) for n in places if changes[n].kind is not Kind.READABLE}
    back = [changes[n] for n in places if changes[n].kind is Kind.READABLE and _look(changes[n]) in found]
    boards_back = frozenset(_look(each) for each in back if each.posting is None)
    return _Grouping(_shared(changes, places, frozenset(map(_look, back))), boards_back)


def _shared(
    changes: Sequence[Change], places: Sequence[int], back: frozenset[tuple[str, datetime]]
) -> dict[int, Hashable]:
    showing: dict[Hashable, set[Hashable]] = {}
    edits = {n: _edit(changes[n], back) for n in places}
    for n, edit in edits.items():
        showing.setdefault(edit, set()).add(_posting(changes[n]))
    several = {edit: frozenset(postings) for edit, postings in showing.items() if len(postings) >= _fewest(edit)}
    return {n: several[edit] for n, edit in edits.items() if edit in several}


@dataclass(frozen=True, slots=True)
class _Sweep:
    """What befell many postings of one board at one look."""

    look: tuple[str, datetime]
    kind: Kind


def _fewest(edit: Hashable) -> int:
    """How many postings must share an event to be one message."""
    return FEWEST_OF_A_SWEEP if isinstance(edit, _Sweep) else 2


def _posting(change: Change) -> Hashable:
    return change.watch_key, change.posting


def _look(change: Change) -> tuple[str, datetime]:
    return change.watch_key, change.at


def _edit(change: Change, back: frozenset[tuple[str, datetime]]) -> Hashable:
    """What makes changes of several postings or watches one event; other changes are their own.

    The same edit of the same company; the trouble of one host; watches that are overdue; the end of
    either unless that look (`back`) also found what changed; deadlines that are near; what many
    postings of a board meet at one look.
    """
    match change.kind:
        case Kind.TEXT:
            employer = canonical(change.company) if change.company else address.host(change.url)
            sides = tuple(canonical(str(side)) if side is not None else None for side in (change.before, change.after))
            return employer, change.kind, sides
        case Kind.REMOVED | Kind.REOPENED:
            return _Sweep(_look(change), change.kind)
        case Kind.OVERDUE | Kind.DEADLINE_NEAR | Kind.DEADLINE_PASSED:
            return change.kind
        case Kind.READABLE if ends_being_overdue(change) and _look(change) not in back:
            return change.kind
        case Kind.UNREADABLE | Kind.READABLE if _look(change) not in back:
            return change.kind, address.host(change.url)
    return _posting(change), change.kind, str(change.before), str(change.after)


# ── who is told ──────────────────────────────────────────────────────────────────────────────────


def concerns(words: frozenset[str], kind: Kind, section: Section | None) -> bool:
    """Whether a list of kinds and section names (`alert_on`, `kinds`) covers a change; an empty one covers all."""
    return (
        not words
        or kind.value in words
        or (kind in _STATUS_KINDS and Kind.STATUS.value in words)
        or (section is not None and section.value in words)
    )
