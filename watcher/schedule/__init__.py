"""When to look next, as pure functions of moments that are handed in."""

from watcher.schedule.crontab import cron_complaint
from watcher.schedule.lateness import after_set_back, excused_until, overdue_at
from watcher.schedule.moments import next_check_at, next_cron_time
from watcher.schedule.quiet import quiet_until
from watcher.schedule.spread import most_at_once

__all__ = [
    "after_set_back",
    "cron_complaint",
    "excused_until",
    "most_at_once",
    "next_check_at",
    "next_cron_time",
    "overdue_at",
    "quiet_until",
]
