"""Values and changes as a person would say them."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime, timedelta
from typing import Any

from watcher.model import Cron, Deadline, Every, Json, Kind, Section, Standing
from watcher.render.plain import one_line

NOUNS: Mapping[Kind, str] = {
    Kind.TITLE: "Title",
    Kind.COMPANY: "Company",
    Kind.DEPARTMENT: "Department",
    Kind.LOCATIONS: "Location",
    Kind.WORKPLACE: "Workplace",
    Kind.EMPLOYMENT_TYPE: "Employment type",
    Kind.EXPERIENCE_LEVEL: "Experience level",
    Kind.SALARY: "Pay",
    Kind.DEADLINE: "Deadline",
    Kind.DATE_POSTED: "Date posted",
    Kind.START_DATE: "Start",
    Kind.STATUS: "Status",
    Kind.VISA_SPONSORSHIP: "Visa sponsorship",
    Kind.EDUCATION: "Education",
    Kind.OFFICE_PRESENCE: "Office presence",
    Kind.IDENTIFIER: "Identifier",
    Kind.APPLY_URL: "Application link",
    Kind.QUESTIONS: "Application question",
}
PASSAGES: Mapping[Section, str] = {
    Section.RESPONSIBILITIES: "Responsibility",
    Section.REQUIRED: "Requirement",
    Section.PREFERRED: "Preferred qualification",
    Section.BENEFITS: "Benefit",
    Section.ABOUT: "“About” text",
    Section.PROCESS: "Process",
    Section.LOGISTICS: "Logistics",
    Section.OTHER: "Text",
}
_STATUS = {
    "open": "open",
    "not_actively_hiring": "not actively hiring",
    "paused": "paused",
    "closed": "closed",
    "removed": "removed",
    "unknown": "unknown",
}
_PLAIN_WORDS = {
    "REMOTE": "remote",
    "HYBRID": "hybrid",
    "ONSITE": "on site",
    "FULL_TIME": "full time",
    "PART_TIME": "part time",
    "CONTRACTOR": "contractor",
    "TEMPORARY": "temporary",
    "INTERN": "intern",
    "VOLUNTEER": "volunteer",
    "PER_DIEM": "per diem",
    "OTHER": "other",
}
_SYMBOLS = {"USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥", "INR": "₹"}
_UNITS = {"HOUR": "an hour", "DAY": "a day", "WEEK": "a week", "MONTH": "a month", "YEAR": "a year"}


def say(kind: Kind, value: Json) -> str:
    """A fact's value in words; "not stated" for null."""
    match kind, value:
        case _, None:
            return "not stated"
        case Kind.DEADLINE | Kind.DATE_POSTED, str():
            return say_date(value)
        case Kind.SALARY, list():
            return "; ".join(say_pay(each) for each in value if isinstance(each, dict))
        case Kind.STATUS, str():
            return _STATUS.get(value, value)
        case ((Kind.WORKPLACE | Kind.EMPLOYMENT_TYPE), (str() | list())):
            words = [value] if isinstance(value, str) else [str(each) for each in value]
            return ", ".join(_PLAIN_WORDS.get(word, word) for word in words)
        case _, list():
            return "; ".join(one_line(str(each)) for each in value)
    return one_line(str(value))


def say_date(text: str) -> str:
    """ "17 August 2025" for "2025-08-17"; "rolling" for "ROLLING"."""
    if text == "ROLLING":
        return "rolling"
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return one_line(text)
    return f"{day.day} {day:%B %Y}"


def say_deadline(deadline: Deadline) -> str:
    """ "17 August 2025, 23:59 EDT"; "9 October 2025 or 10 September 2025" where it can be read as either."""
    if deadline.day is None:
        return "rolling"
    day = say_date(deadline.day.isoformat())
    if deadline.alternative:
        return f"{day} or {say_date(deadline.alternative.isoformat())}"
    return " ".join(filter(None, (f"{day}, {deadline.time}" if deadline.time else day, deadline.zone)))


def days_left(day: date, now: datetime) -> str:
    """ "today", "tomorrow", "in 12 days", "3 days ago", by the clock of `now`."""
    days = (day - now.date()).days
    match days:
        case -1 | 0 | 1:
            return ("yesterday", "today", "tomorrow")[days + 1]
    return f"in {days} days" if days > 0 else f"{-days} days ago"


def say_standing(standing: Standing, now: datetime) -> str:
    """ "open · deadline 4 May 2026 (in 62 days) · £48,000 a year"."""
    said = [say(Kind.STATUS, standing.status.value)]
    if standing.deadline:
        left = f" ({days_left(standing.deadline.day, now)})" if standing.deadline.day else ""
        said.append(f"deadline {say_deadline(standing.deadline)}{left}")
    if standing.salary:
        said.append(_some(Kind.SALARY, [asdict(each) for each in standing.salary]))
    return " · ".join(said)


def deadline_near(deadline: Deadline, now: datetime) -> str:
    """ "Deadline in 7 days: 17 August 2025, 23:59 EDT"."""
    days = filter(None, (deadline.day, deadline.alternative))
    return f"Deadline {days_left(min(days), now)}: {say_deadline(deadline)}"


def deadline_passed(deadline: Deadline, now: datetime) -> str:
    return f"Deadline passed: {say_deadline(deadline)}"


def say_pay(pay: Mapping[str, Any]) -> str:
    """ "£230,000–£515,000 a year (London)" for one range of pay."""
    low, high, currency = pay["low"], pay["high"], str(pay["currency"])
    if low is not None and high is not None:
        amount = _money(low, currency) if low == high else f"{_money(low, currency)}–{_money(high, currency)}"
    else:
        amount = f"from {_money(low, currency)}" if high is None else f"up to {_money(high, currency)}"
    label = f" ({one_line(pay['label'], 40)})" if pay["label"] else ""
    return f"{amount} {_UNITS[pay['unit']]}{label}"


def say_schedule(schedule: Every | Cron) -> str:
    """ "every 6 h", "all the time", "at the times “0 8 * * mon-fri” (Europe/London)"."""
    match schedule:
        case Every(interval):
            return f"every {say_span(interval)}" if interval else "all the time"
        case Cron(expression, zone):
            return f"at the times “{expression}” ({zone})"


def say_span(span: timedelta) -> str:
    """ "6 h", "1 d 12 h": in whole seconds, what is 0 left away."""
    minutes, seconds = divmod(round(span.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    parts = [
        f"{count} {unit}" for count, unit in ((days, "d"), (hours, "h"), (minutes, "min"), (seconds, "s")) if count
    ]
    return " ".join(parts) or "0 s"


def _money(amount: float, currency: str) -> str:
    figure = f"{amount:,.0f}" if float(amount).is_integer() else f"{amount:,.2f}"
    return f"{_SYMBOLS[currency]}{figure}" if currency in _SYMBOLS else f"{currency} {figure}"


def summary(kind: Kind, before: Json, after: Json, name: str | None = None) -> str:
    """One sentence, without its full stop, that says what changed; `name` is what a passage is called."""
    match kind:
        case Kind.DEADLINE:
            return _deadline(before, after, name)
        case Kind.STATUS:
            return f"Status changed from {say(kind, before)} to {say(kind, after)}"
        case Kind.TEXT | Kind.QUESTIONS:
            return _passage(name or NOUNS.get(kind, PASSAGES[Section.OTHER]), before, after)
    return _fact(NOUNS[kind], *sides(kind, before, after), before, after)


def sides(kind: Kind, before: Json, after: Json) -> tuple[str, str]:
    """Both values in words; of two long lists only what the other lacks."""
    if isinstance(before, list) and isinstance(after, list) and max(len(before), len(after)) >= LONG_LIST:
        old, new = [each for each in before if each not in after], [each for each in after if each not in before]
        if old and new:
            return _some(kind, old), _some(kind, new)
    return _some(kind, before), _some(kind, after)


LONG_LIST = 3
"""Items from which on a list is told by what differs."""

MOST_ITEMS = 4
"""Items of a list that a sentence names before it counts the rest."""


def some(names: Sequence[str], most: int) -> str:
    """Names one after the other; of many the first ones, and how many more there are."""
    left = [f"and {len(names) - most} more"] if len(names) > most else []
    return "; ".join([*(one_line(each) for each in names[:most]), *left])


def _some(kind: Kind, value: Json) -> str:
    if not isinstance(value, list) or len(value) <= MOST_ITEMS:
        return say(kind, value)
    return f"{say(kind, value[:MOST_ITEMS])}; and {len(value) - MOST_ITEMS} more"


def _deadline(before: Json, after: Json, detail: str | None) -> str:
    if before is None:
        return f"Deadline set: {say(Kind.DEADLINE, after)}"
    if after is None:
        return f"Deadline taken out (was {say(Kind.DEADLINE, before)})"
    if before == after:
        what = "Deadline stays" if detail else "Time of the deadline changed:"
        return f"{what} {say(Kind.DEADLINE, after)}{f', but {detail}' if detail else ''}"
    if "ROLLING" in (before, after):
        return f"Deadline changed from {say(Kind.DEADLINE, before)} to {say(Kind.DEADLINE, after)}"
    old, new = date.fromisoformat(str(before)), date.fromisoformat(str(after))
    year = "" if old.year == new.year else f" {old.year}"
    return f"Deadline moved from {old.day} {old:%B}{year} to {new.day} {new:%B} {new.year}"


def _fact(noun: str, old: str, new: str, before: Json, after: Json) -> str:
    if before is None:
        return f"{noun} stated: {new}"
    if after is None:
        return f"{noun} no longer stated (was {old})"
    return f"{noun} changed from {old} to {new}"


def _passage(noun: str, before: Json, after: Json) -> str:
    if before is None:
        return f"{noun} added: “{one_line(str(after), LONGEST_QUOTE)}”"
    if after is None:
        return f"{noun} removed: “{one_line(str(before), LONGEST_QUOTE)}”"
    old, new = _around_the_edit(str(before), str(after))
    return f"{noun} changed: “{old}” → “{new}”"


LONGEST_QUOTE = 120
"""Characters of a passage that a sentence quotes."""

CONTEXT = 4
"""Words shown before and after what was edited in a long passage."""


def _around_the_edit(before: str, after: str) -> tuple[str, str]:
    """Both passages, of long ones the part that differs with a few words around it."""
    if max(len(before), len(after)) <= LONGEST_QUOTE:
        return one_line(before, LONGEST_QUOTE), one_line(after, LONGEST_QUOTE)
    old, new = before.split(), after.split()
    shorter = min(len(old), len(new))
    head = next((n for n in range(shorter) if old[n] != new[n]), shorter)
    tail = next((n for n in range(shorter - head) if old[-1 - n] != new[-1 - n]), shorter - head)
    return _cut(old, head, tail), _cut(new, head, tail)


def _cut(words: list[str], head: int, tail: int) -> str:
    start, end = max(head - CONTEXT, 0), len(words) - max(tail - CONTEXT, 0)
    shown = one_line(" ".join(words[start:end]), LONGEST_QUOTE)
    more = end < len(words) and not shown.endswith("…")
    return f"{'…' if start else ''}{shown}{'…' if more else ''}"
