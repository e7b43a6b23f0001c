"""The crontab language (crontab(5) of Vixie cron): what an expression means, or why it means nothing."""

import re
from dataclasses import dataclass
from datetime import UTC, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import Any

_WEEKDAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONGEST = dict.fromkeys(range(1, 13), 31) | dict.fromkeys((4, 6, 9, 11), 30) | {2: 29}
_PART = re.compile(r"(?:(?P<all>\*)|(?P<first>\w+)(?:-(?P<last>\w+))?)(?:/(?P<step>[0-9]{1,2}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    lowest: int
    highest: int
    words: tuple[str, ...] = ()
    """Names of the values, from `lowest` on."""


_MINUTE, _HOUR, _DAY = _Field("minute", 0, 59), _Field("hour", 0, 23), _Field("day", 1, 31)
_MONTH, _WEEKDAY = _Field("month", 1, 12, _MONTHS), _Field("weekday", 0, 7, _WEEKDAYS)
_FIELDS = (_MINUTE, _HOUR, _DAY, _MONTH, _WEEKDAY)


def cron_complaint(expression: str) -> str | None:
    """Why this is no crontab time that ever comes, or None: five fields, numbers, names, ranges, lists, steps.

    The words go on from the expression: `"61 * * * *" has "61" as its minute (0 to 59 are allowed)`.
    """
    texts = expression.split()
    if len(texts) != len(_FIELDS):
        return 'is not a cron time "minute hour day month weekday" (try "0 8 * * mon-fri")'
    try:
        values = {field.name: _values(field, text) for field, text in zip(_FIELDS, texts, strict=True)}
    except ValueError as error:
        return str(error)
    if not _either_day(texts) and not _comes(values["day"], values["month"]):
        return f'never comes: no day "{texts[2]}" in month "{texts[3]}"'
    return None


@dataclass(frozen=True, slots=True)
class Crontab:
    """A crontab expression, read."""

    triggers: tuple[Any, ...]
    """APScheduler's, set to UTC but asked for wall times, as it errs where a clock is moved; the earliest counts."""
    every_hour: bool
    """Whether it follows real time where a clock is moved, as its hour begins with a star."""


@lru_cache(maxsize=4096)
def crontab(expression: str) -> Crontab:
    """Raises ValueError for what `cron_complaint` names."""
    if complaint := cron_complaint(expression):
        raise ValueError(f'"{expression}" {complaint}')
    texts = expression.split()
    minute, hour, day, month, weekday = (_plain(field, text) for field, text in zip(_FIELDS, texts, strict=True))
    spelt = [f"{minute} {hour} {day} {month} {weekday}"]
    if _either_day(texts):
        spelt = [f"{minute} {hour} * {month} {weekday}"]
        if _comes(_values(_DAY, texts[2]), _values(_MONTH, texts[3])):
            spelt.append(f"{minute} {hour} {day} {month} *")
    return Crontab(triggers=tuple(map(_trigger, spelt)), every_hour=texts[1].startswith("*"))


def shortest_pause(expression: str) -> timedelta:
    """The least time between two of its times, as if it came on every day."""
    minutes, hours = (_values(field, text) for field, text in zip((_MINUTE, _HOUR), expression.split(), strict=False))
    times = sorted(timedelta(hours=hour, minutes=minute) for hour in hours for minute in minutes)
    return min(later - earlier for earlier, later in pairwise([*times, times[0] + timedelta(days=1)]))


def _comes(days: set[int], months: set[int]) -> bool:
    """Whether any of the months has any of the days; asking APScheduler takes 80 ms where none has."""
    return any(day <= _LONGEST[month] for day in days for month in months)


def _either_day(texts: list[str]) -> bool:
    """Whether a day of the month or a weekday is enough: cron's rule where neither begins with a star."""
    return not texts[2].startswith("*") and not texts[4].startswith("*")


def _trigger(expression: str) -> Any:
    from apscheduler.triggers.cron import CronTrigger  # 0.1 s, which only those pay who use cron times

    return CronTrigger.from_crontab(expression, timezone=UTC)


def _plain(field: _Field, text: str) -> str:
    """The field spelt for APScheduler, which counts weekdays from Monday: a list of values, weekdays by name."""
    values = _values(field, text)
    if field is _WEEKDAY:
        return ",".join(_WEEKDAYS[each] for each in sorted({value % 7 for value in values}))
    return ",".join(map(str, sorted(values)))


def _values(field: _Field, text: str) -> set[int]:
    """All values that a field allows; raises ValueError with the words of `cron_complaint`."""
    return {value for part in text.split(",") for value in _part_values(field, part)}


def _part_values(field: _Field, part: str) -> range:
    allowed = f"({field.lowest} to {field.highest} are allowed)"
    found = _PART.fullmatch(part)
    if not found:
        raise ValueError(f'has "{part}" as its {field.name} {allowed}')
    first = field.lowest if found["all"] else _value(field, found["first"], part)
    last = _last(field, first, part, found)
    step = int(found["step"] or 1)
    if not 1 <= step <= field.highest:
        raise ValueError(f'has the step "{step}" in its {field.name} "{part}" (1 to {field.highest} are allowed)')
    if last < first:
        raise ValueError(f'has "{part}" as its {field.name}, which runs backwards {allowed}')
    return range(first, last + 1, step)


def _last(field: _Field, first: int, part: str, found: re.Match[str]) -> int:
    if found["last"]:
        last = _value(field, found["last"], part)
        return last + 7 if field is _WEEKDAY and last < first else last
    if field is _WEEKDAY and (found["all"] or found["step"]):
        return 6
    return field.highest if found["all"] or found["step"] else first


def _value(field: _Field, word: str, part: str) -> int:
    if word.lower() in field.words:
        return field.lowest + field.words.index(word.lower())
    if re.fullmatch("[0-9]{1,2}", word) and field.lowest <= int(word) <= field.highest:
        return int(word)
    raise ValueError(f'has "{part}" as its {field.name} ({field.lowest} to {field.highest} are allowed)')
