"""Values and changes as a person would say them."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from watcher.model import Json, Kind, Section
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


def say_pay(pay: Mapping[str, Any]) -> str:
    """ "£230,000–£515,000 a year (London)" for one range of pay."""
    low, high, currency = pay["low"], pay["high"], str(pay["currency"])
    if low is not None and high is not None:
        amount = _money(low, currency) if low == high else f"{_money(low, currency)}–{_money(high, currency)}"
    else:
        amount = f"from {_money(low, currency)}" if high is None else f"up to {_money(high, currency)}"
    label = f" ({one_line(pay['label'], 40)})" if pay["label"] else ""
    return f"{amount} {_UNITS[pay['unit']]}{label}"


def _money(amount: float, currency: str) -> str:
    figure = f"{amount:,.0f}" if float(amount).is_integer() else f"{amount:,.2f}"
    return f"{_SYMBOLS[currency]}{figure}" if currency in _SYMBOLS else f"{currency} {figure}"


def summary(kind: Kind, before: Json, after: Json, section: Section | None = None) -> str:
    """One sentence, without its full stop, that says what changed."""
    match kind:
        case Kind.DEADLINE:
            return _deadline(before, after)
        case Kind.STATUS:
            return f"Status changed from {say(kind, before)} to {say(kind, after)}"
        case Kind.TEXT | Kind.QUESTIONS:
            noun = NOUNS[kind] if kind is Kind.QUESTIONS else PASSAGES[section or Section.OTHER]
            return _passage(noun, before, after)
    return _fact(NOUNS[kind], say(kind, before), say(kind, after), before, after)


def _deadline(before: Json, after: Json) -> str:
    if before is None:
        return f"Deadline set: {say(Kind.DEADLINE, after)}"
    if after is None:
        return f"Deadline taken out (was {say(Kind.DEADLINE, before)})"
    if before == after:
        return f"Time of the deadline changed ({say(Kind.DEADLINE, after)})"
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
        return f"{noun} added: “{one_line(str(after), 120)}”"
    if after is None:
        return f"{noun} removed: “{one_line(str(before), 120)}”"
    return f"{noun} changed: “{one_line(str(before), 100)}” → “{one_line(str(after), 100)}”"
