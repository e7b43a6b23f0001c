"""A schedule turned into its next moment."""

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from watcher.model import Cron, Every
from watcher.schedule.crontab import Crontab, crontab

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)
_AROUND = timedelta(hours=2)
"""No clock of today is moved by more: what is so near a change of the clock needs both offsets."""


def next_check_at(schedule: Every | Cron, key: str, after: datetime) -> datetime:
    """The first moment of the schedule later than `after`, in UTC; with an interval of 0 s `after` itself.

    An interval runs at a phase that is a hash of `key`: it stays the same over restarts, spreads
    many watches evenly, and the next look is never further away than one interval. A crontab time
    is the clock's in its zone. One at fixed hours comes once a day even where the clock is moved:
    in spring as late as if it had not been, in autumn at the first of the two. One at every hour
    ("*" or "*/2") follows real time through both. Raises ValueError for what `cron_complaint` names.
    """
    match schedule:
        case Every(interval):
            return _next_of_interval(interval, key, after.astimezone(UTC))
        case Cron():
            return next_cron_time(schedule, after)


def _next_of_interval(interval: timedelta, key: str, after: datetime) -> datetime:
    if not interval:
        return after
    hashed = int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest(), "big")
    phase = timedelta(microseconds=hashed * (interval // timedelta(microseconds=1)) >> 64)
    return after + ((phase - (after - _EPOCH)) % interval or interval)


def next_cron_time(schedule: Cron, after: datetime) -> datetime:
    """The first time later than `after`, in UTC; raises ValueError for what `cron_complaint` names."""
    return _next_cron_time(schedule, after.astimezone(UTC))


@lru_cache(maxsize=4096)
def _next_cron_time(schedule: Cron, after: datetime) -> datetime:
    """Remembered: thousands of watches of one cron time are asked about together. In UTC no two moments look equal."""
    return min(_next_times(crontab(schedule.expression), ZoneInfo(schedule.zone), after))


def _next_times(times: Crontab, zone: ZoneInfo, after: datetime) -> Iterator[datetime]:
    """The next moment of each trigger, at the first and the second of two equal wall times."""
    for trigger in times.triggers:
        for fold in (0, 1) if times.every_hour else (0,):
            yield _first_later(trigger, zone, fold, after)


def _first_later(trigger: Any, zone: ZoneInfo, fold: int, after: datetime) -> datetime:
    """The trigger's first moment later than `after`.

    A wall time that the clock jumps over (it stays behind when turned back from UTC) is counted as
    if the clock had not moved; the next real wall time may then come before it.
    """
    jumped_over: datetime | None = None
    for wall in _wall_times(trigger, _earliest_wall_time(zone, after)):
        moment = wall.replace(tzinfo=zone, fold=fold).astimezone(UTC)
        is_real = moment.astimezone(zone).replace(tzinfo=None) == wall
        if moment <= after or (fold and not is_real):
            continue
        if is_real:
            return min(moment, jumped_over or moment)
        jumped_over = min(moment, jumped_over or moment)
    raise ValueError("this cron time never comes")


def _earliest_wall_time(zone: ZoneInfo, after: datetime) -> datetime:
    near = (after - _AROUND, after, after + _AROUND)
    return (after + min(each.astimezone(zone).utcoffset() or timedelta() for each in near)).replace(tzinfo=None)


def _wall_times(trigger: Any, start: datetime) -> Iterator[datetime]:
    """The trigger's wall times from `start` on, without a zone."""
    found: datetime | None = start.replace(microsecond=0, tzinfo=UTC)
    while found := trigger.get_next_fire_time(None, found):
        yield found.replace(tzinfo=None)
        found += _SECOND
