"""What counts as too late, and what becomes of a plan when the clock is set back."""

from datetime import datetime, timedelta

from watcher.model import Cron, Every
from watcher.schedule.crontab import crontab
from watcher.schedule.moments import next_cron_time

SHORTEST = timedelta(seconds=30)
"""What a shorter interval counts as here: a look may wait so long for its answer."""
CATCHING_UP = timedelta(hours=2)
"""What all the watches that a pause of the process made late may take: 144,000 are looked at in it."""
CORRECTION = timedelta(hours=3)
"""A clock that is set back by more was wrong before: the rule of cron(8)."""
_INSTANT = timedelta(microseconds=1)


def overdue_at(schedule: Every | Cron, checked_at: datetime) -> datetime:
    """The moment from which a watch counts as overdue that was last looked at then.

    Two intervals later; of a cron time the second of its next times.
    """
    match schedule:
        case Every(interval):
            return checked_at + 2 * max(interval, SHORTEST)
        case Cron():
            return next_cron_time(schedule, next_cron_time(schedule, checked_at))


def excused_until(schedule: Every | Cron, awake_since: datetime) -> datetime:
    """So long no watch counts as overdue after a pause of the process, in which nobody could look.

    As long as after a look, but two hours at most: a computer that sleeps every night must not
    hide for ever that a daily watch is stuck.
    """
    return min(overdue_at(schedule, awake_since), awake_since + CATCHING_UP)


def after_set_back(schedule: Every | Cron, next_at: datetime, now: datetime, by: timedelta) -> datetime:
    """When to look instead of at `next_at`, planned by a clock that was then set back `by` so much and shows `now`.

    From `now` to `next_at`. What was planned so long after a look (an interval, the second look
    after a miss) comes as long after it; an interval's next look is back at its phase. A cron time
    at fixed hours stays: the clock shows some hours twice, and what came in them does not come
    again, as in the night when summer time ends. One at every hour goes on by the new clock, as
    does any after a correction of more than three hours.
    """
    if not isinstance(schedule, Cron) or next_cron_time(schedule, next_at - _INSTANT) != next_at:
        return max(now, next_at - by)
    if by <= CORRECTION and not crontab(schedule.expression).every_hour:
        return next_at
    return min(next_at, next_cron_time(schedule, now))
