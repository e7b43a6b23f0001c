"""Reminders before a deadline, and that it has passed: when each is told. A deadline that moved is planned anew."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from watcher.judge import tell
from watcher.judge.zones import zone_of
from watcher.model import Deadline, Nearing, Planned, Watch

MORNING = time(9)
"""When a person is reminded of a day without a time, by the configured zone's clock."""
_DAY = timedelta(days=1)
_LAST_ZONE = timezone(timedelta(hours=-12))
"""Where a day ends last."""


def planned(watch: Watch, nearing: Nearing, zone: tzinfo, now: datetime) -> Planned:
    """What is to be told of a deadline now, if anything, and when to think of it next.

    A reminder whose moment came while nobody could send it is told late, the last of several alone.
    One from before the deadline was known is not told, unless nobody heard of the deadline itself.
    """
    posting = nearing.posting
    deadline = posting.facts.deadline if posting else None
    if posting is None or deadline is None or deadline.value.day is None:
        return Planned(nearing, None, None)
    moments = reminders(deadline.value, watch.remind, zone)
    end = passes_at(deadline.value)
    known = nearing.since if nearing.announced else datetime.min.replace(tzinfo=UTC)
    done = max(known, nearing.told_at or known)
    change = None
    if now >= end:
        if nearing.since < end and (nearing.told_at is None or nearing.told_at < end):
            change = tell.deadline_passed(watch, posting, now)
    elif any(done < moment <= now for moment in moments):
        change = tell.deadline_near(watch, posting, now.astimezone(zone))
    return Planned(nearing, change, min((each for each in (*moments, end) if each > now), default=None))


def reminders(deadline: Deadline, before: Sequence[timedelta], zone: tzinfo) -> list[datetime]:
    """The moments so long before a deadline.

    A deadline of a day alone, or of a time whose zone is not known, is reminded of in the morning,
    so many whole days before; where it can be read as two days, before the earlier one.
    """
    exact = _exact(deadline)
    if exact is not None:
        return [exact - each for each in before]
    day = min(filter(None, (deadline.day, deadline.alternative)))
    return [_before(day, each, zone).astimezone(UTC) for each in before]


def _before(day: date, span: timedelta, zone: tzinfo) -> datetime:
    if span % _DAY:
        return datetime.combine(day + _DAY, time(), zone).astimezone(UTC) - span
    return datetime.combine(day - span, MORNING, zone)


def passes_at(deadline: Deadline) -> datetime:
    """The moment at which it has passed for certain: of a day alone when that day is over everywhere."""
    exact = _exact(deadline)
    if exact is not None:
        return exact
    day = max(filter(None, (deadline.day, deadline.alternative)))
    return datetime.combine(day + _DAY, time(), _LAST_ZONE).astimezone(UTC)


def _exact(deadline: Deadline) -> datetime | None:
    """Its moment, where day, time and zone are beyond doubt; midnight may be either end of a day."""
    zone = zone_of(deadline.zone) if deadline.zone else None
    if zone is None or deadline.day is None or deadline.alternative or deadline.time in (None, "00:00", "24:00"):
        return None
    return datetime.combine(deadline.day, time.fromisoformat(str(deadline.time)), zone).astimezone(UTC)
