"""Until when quiet hours last."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from watcher.model import QuietHours


def quiet_until(hours: QuietHours, at: datetime) -> datetime | None:
    """When the quiet hours end, in UTC, in which `at` lies; None: it lies in none.

    They last from one time of the clock to the other, so that a night on which the clock is moved
    is shorter or longer. Where a time comes twice, its first one counts; where it is jumped over,
    the moment as late as if the clock had not been moved.
    """
    day = at.astimezone(ZoneInfo(hours.zone)).date()
    over_midnight = hours.end <= hours.start
    for evening in (day - timedelta(days=1), day):
        morning = evening + timedelta(days=1) if over_midnight else evening
        start, end = _moment(hours, evening, hours.start), _moment(hours, morning, hours.end)
        if start <= at < end:
            return end
    return None


def _moment(hours: QuietHours, day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, ZoneInfo(hours.zone)).astimezone(UTC)
