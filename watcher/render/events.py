"""A group of changes → the events that its message tells, and what each is about."""

from collections.abc import Sequence
from operator import attrgetter

from watcher.model import Change, Kind, Severity

TROUBLES = frozenset({Kind.UNREADABLE, Kind.READABLE, Kind.OVERDUE})
"""What happens to a watch, not to what it shows."""


def standing(group: Sequence[Change]) -> list[Change]:
    """The group without trouble that was over, or grew into another, before anybody was told."""
    latest = {each.watch_key: each for each in sorted(group, key=attrgetter("at")) if each.kind in TROUBLES}
    return [each for each in group if each.kind not in TROUBLES or latest[each.watch_key] is each]


def distinct(group: Sequence[Change]) -> list[Change]:
    """Each event once, gravest first: the same edit on many postings is one."""
    apart = tells_apart(group)
    events = {
        (_about(each) if apart else None, each.kind, str(each.before), str(each.after), each.summary): each
        for each in group
    }
    return sorted(events.values(), key=_weight)


def first(group: Sequence[Change]) -> Change:
    """What the subject tells: the gravest; what happened to a posting before what happened to its watch."""
    return min(group, key=_weight)


def worst(group: Sequence[Change]) -> Severity:
    return first(group).severity


def tells_apart(group: Sequence[Change]) -> bool:
    """Whether several postings or watches have an event each; else they share the same edits."""
    return len({_about(each) for each in group}) > 1 and any(each.kind is not Kind.TEXT for each in group)


def name(change: Change) -> str:
    """Of the watch that is in trouble, else of the posting."""
    return change.watch if change.kind in TROUBLES else change.title or change.watch


def watches(group: Sequence[Change]) -> tuple[str, ...]:
    """The names of the watches that the group tells of, those that an `unreadable` tells of besides its own too."""
    return tuple(dict.fromkeys(each for change in group for each in (change.watch, *company(change))))


def company(change: Change) -> tuple[str, ...]:
    """The other watches of a host that cannot be read either."""
    if change.kind is Kind.UNREADABLE and isinstance(change.after, list):
        return tuple(map(str, change.after))
    return ()


def _about(change: Change) -> tuple[str, str]:
    return change.watch_key, change.posting or change.url


def _weight(change: Change) -> tuple[int, bool]:
    return -change.severity.rank, change.kind in TROUBLES
