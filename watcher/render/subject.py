"""A group of changes → the subject of its message: one line that says what happened, and to what."""

from collections.abc import Sequence
from datetime import date

from watcher import address
from watcher.model import Change, Json, Kind, Severity
from watcher.render import events
from watcher.render.plain import one_line
from watcher.render.words import NOUNS, PASSAGES, say, sides

MARK = "❗ "
"""Before what is critical."""

_EVENTS = {
    Kind.OPENED: "New posting",
    Kind.CLOSED: "Closed",
    Kind.REMOVED: "Removed",
    Kind.REOPENED: "Open again",
    Kind.REPOSTED: "Posted again",
    Kind.UNREADABLE: "Cannot be read",
    Kind.OVERDUE: "Not looked at in time",
}


def subject(group: Sequence[Change]) -> str:
    """Plain text on one line, a critical one marked."""
    mark = MARK if events.worst(group) is Severity.CRITICAL else ""
    return mark + " · ".join(one_line(part, 90) for part in _parts(group))


def _parts(group: Sequence[Change]) -> list[str]:
    first = events.first(group)
    more = len(events.distinct(group)) - 1
    if all(each.kind is first.kind for each in group) and first.kind in events.TROUBLES:
        return [_trouble(group, first)]
    if events.tells_apart(group):
        return [headline(first), events.name(first), f"and {more} more of {first.watch}"]
    postings = len({each.posting or each.url for each in group})
    head = headline(first) + (f", and {more} more" if more else "")
    if postings > 1:
        head += f"{',' if more else ''} on {postings} postings"
    who = [] if postings > 1 else [first.title or first.watch]
    return [head, *who, *([first.company] if first.company else [])]


def _trouble(group: Sequence[Change], first: Change) -> str:
    """One watch by its name, several by their host; watches of several hosts are counted."""
    watches = len(events.watches(group))
    if watches == 1:
        return f"{headline(first)}: {events.name(first)}"
    hosts = {address.host(each.url) for each in group}
    if len(hosts) == 1:
        return f"{headline(first)}: {hosts.pop()} ({watches} watches)"
    return f"{headline(first)}: {watches} watches"


def headline(change: Change) -> str:
    """The change in a few words: "Deadline moved: 17 Aug → 3 Sep"."""
    if change.kind in _EVENTS:
        return _EVENTS[change.kind]
    if change.kind is Kind.READABLE:
        return change.summary.partition(" (")[0]
    if change.kind in (Kind.DEADLINE_NEAR, Kind.DEADLINE_PASSED):
        return f"{change.summary.partition(':')[0]}: {_day(change.after)}"
    if change.kind is Kind.STATUS:
        return say(Kind.STATUS, change.after).capitalize()
    noun = PASSAGES[change.section] if change.kind is Kind.TEXT and change.section else NOUNS.get(change.kind, "Text")
    if change.kind in (Kind.TEXT, Kind.QUESTIONS):
        return f"{noun} {_verb(change.before, change.after, 'changed')}"
    verb = _verb(change.before, change.after, "moved" if change.kind is Kind.DEADLINE else "changed")
    if change.before == change.after:
        return f"{noun} changed"
    return f"{noun} {verb}: {' → '.join(_values(change))}"


def _verb(before: Json, after: Json, edited: str) -> str:
    return "added" if before is None else "removed" if after is None else edited


def _values(change: Change) -> list[str]:
    if change.kind is Kind.DEADLINE:
        return [_day(each) for each in (change.before, change.after) if each is not None]
    old, new = sides(change.kind, change.before, change.after)
    shown = [old if change.before is not None else None, new if change.after is not None else None]
    return [one_line(each, 36) for each in shown if each is not None]


def _day(value: Json) -> str:
    if not isinstance(value, str) or value == "ROLLING":
        return say(Kind.DEADLINE, value)
    day = date.fromisoformat(value)
    return f"{day.day} {day:%b}"
