"""How grave a change is, as DESIGN.md's table says."""

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta

from watcher.compare import Difference
from watcher.model import Json, Kind, Section, Severity
from watcher.noise import canonical

SOON = timedelta(hours=72)
"""A deadline set within this time is as urgent as one moved earlier."""

_BY_KIND: Mapping[Kind, Severity] = {
    Kind.TITLE: Severity.NORMAL,
    Kind.COMPANY: Severity.NORMAL,
    Kind.DEPARTMENT: Severity.NORMAL,
    Kind.LOCATIONS: Severity.HIGH,
    Kind.WORKPLACE: Severity.HIGH,
    Kind.EMPLOYMENT_TYPE: Severity.NORMAL,
    Kind.EXPERIENCE_LEVEL: Severity.NORMAL,
    Kind.SALARY: Severity.HIGH,
    Kind.DATE_POSTED: Severity.LOW,
    Kind.START_DATE: Severity.HIGH,
    Kind.STATUS: Severity.CRITICAL,
    Kind.VISA_SPONSORSHIP: Severity.HIGH,
    Kind.EDUCATION: Severity.HIGH,
    Kind.OFFICE_PRESENCE: Severity.HIGH,
    Kind.IDENTIFIER: Severity.LOW,
    Kind.APPLY_URL: Severity.LOW,
    Kind.QUESTIONS: Severity.NORMAL,
    Kind.OPENED: Severity.NORMAL,
    Kind.CLOSED: Severity.CRITICAL,
    Kind.REMOVED: Severity.CRITICAL,
    Kind.REOPENED: Severity.CRITICAL,
    Kind.REPOSTED: Severity.NORMAL,
    Kind.DEADLINE_NEAR: Severity.HIGH,
    Kind.DEADLINE_PASSED: Severity.NORMAL,
    Kind.UNREADABLE: Severity.LOW,
    Kind.READABLE: Severity.NORMAL,
    Kind.OVERDUE: Severity.HIGH,
}
"""All kinds but `deadline` and `text`, which depend on what they say."""

_BY_SECTION: Mapping[Section, Severity] = {
    Section.REQUIRED: Severity.HIGH,
    Section.PREFERRED: Severity.NORMAL,
    Section.RESPONSIBILITIES: Severity.NORMAL,
    Section.LOGISTICS: Severity.NORMAL,
    Section.OTHER: Severity.NORMAL,
}
"""A passage added, removed or changed in substance; elsewhere (benefits, about, process) it is low."""

_FILLERS = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "but",
        "by",
        "can",
        "for",
        "from",
        "has",
        "have",
        "in",
        "is",
        "it",
        "its",
        "of",
        "on",
        "or",
        "our",
        "that",
        "the",
        "their",
        "them",
        "these",
        "this",
        "those",
        "to",
        "we",
        "who",
        "will",
        "with",
        "you",
        "your",
        "also",
        "please",
        "und",
        "oder",
        "der",
        "die",
        "das",
        "ein",
        "eine",
        "mit",
        "für",
        "im",
        "in",
        "zu",
        "den",
        "dem",
        "des",
        "le",
        "la",
        "les",
        "un",
        "une",
        "des",
        "et",
        "ou",
        "de",
        "du",
        "en",
        "pour",
        "avec",
        "el",
        "los",
        "las",
        "y",
        "o",
        "una",
        "con",
        "para",
    ]
)
"""Words that may come and go without a change of substance. None that negates or demands is among them."""


def of_kind(kind: Kind) -> Severity:
    """How grave an event of this kind is, whatever it says."""
    return _BY_KIND[kind]


def of_difference(difference: Difference, now: datetime) -> Severity:
    """How grave a difference between two readings is."""
    match difference.kind:
        case Kind.DEADLINE:
            return _deadline(difference.before, difference.after, now)
        case Kind.TEXT:
            return _passage(difference)
    return _BY_KIND[difference.kind]


def _deadline(before: Json, after: Json, now: datetime) -> Severity:
    old, new = _day(before), _day(after)
    if new is None:
        return Severity.HIGH
    earlier = old is not None and new < old
    soon = old is None and now.date() <= new <= (now + SOON).date()
    return Severity.CRITICAL if earlier or soon else Severity.HIGH


def _day(value: Json) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) and value != "ROLLING" else None


def _passage(difference: Difference) -> Severity:
    if difference.heading:
        return Severity.LOW
    reworded = difference.before is not None and difference.after is not None
    if reworded and substance(str(difference.before)) == substance(str(difference.after)):
        return Severity.LOW
    return _BY_SECTION.get(difference.section or Section.OTHER, Severity.LOW)


def substance(text: str) -> frozenset[str]:
    """The words of a passage that carry its meaning: what is left without fillers, addresses of links and order."""
    words = re.split(r"[^\w+#.%$£€]+", canonical(_ADDRESS.sub(" ", text)))
    return frozenset(word for word in words if word and word not in _FILLERS)


_ADDRESS = re.compile(r"https?://\S+")
