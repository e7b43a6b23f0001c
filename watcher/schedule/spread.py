"""How many looks may begin together, so that a backlog is spread."""

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta

from watcher.model import Cron, Every
from watcher.schedule.crontab import shortest_pause

LEAST_A_SECOND = 20
MOST_A_TICK = 500


def most_at_once(schedules: Iterable[Every | Cron], tick: timedelta) -> int:
    """How many watches one tick may take up: twice what all these schedules ask for in their densest hours.

    So a backlog (a night of suspend, the first start) is gone in half an interval, and hosts and
    channels never meet it all at once. At least 20 a second, at most 500 a tick; an interval of 0 s
    asks for a look at each tick.
    """
    asked = sum(number * (tick / max(_pause(schedule), tick)) for schedule, number in Counter(schedules).items())
    return min(max(round(2 * asked), round(LEAST_A_SECOND * tick.total_seconds())), MOST_A_TICK)


def _pause(schedule: Every | Cron) -> timedelta:
    match schedule:
        case Every(interval):
            return interval
        case Cron(expression):
            return shortest_pause(expression)
