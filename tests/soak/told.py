"""Every change told once: what the server showed of each fact against what the messages say of it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from tests.soak.hooks import Message
from tests.soak.outcome import Outcome
from tests.soak.plan import Page
from tests.soak.versions import words


class Event(NamedTuple):
    """A change of a fact of one page, as a message says it."""

    fact: str
    before: str
    after: str


class Sight(NamedTuple):
    """A value of a fact as one whole answer showed it."""

    at: float
    value: str
    firm: bool
    """Whether the daemon must have seen it."""


@dataclass(frozen=True, slots=True)
class Chain:
    """One fact of one page from the first look to the last."""

    name: str
    sights: tuple[Sight, ...]
    events: tuple[Event, ...]

    def complaint(self) -> str | None:
        """What was missed, invented or said twice; None: each change was told once."""
        for one, other in pairwise(self.events):
            if one.after != other.before:
                twice = "twice" if one == other else "out of line"
                return f"{self.name}: told {twice}: {_said(one)}, then {_said(other)}"
        told = [self.events[0].before, *(each.after for each in self.events)] if self.events else self._first_firm()
        return self._difference(told)

    def _first_firm(self) -> list[str]:
        return [each.value for each in self.sights if each.firm][:1]

    def _difference(self, told: Sequence[str]) -> str | None:
        """Whether the told values are those that were shown, in order: an answer that is not firm may be left out."""
        reached = {0}
        """How many of the told values may be used up."""
        for sight in self.sights:
            ways = set()
            for count in reached:
                if count and told[count - 1] == sight.value:
                    ways.add(count)
                elif count < len(told) and told[count] == sight.value:
                    ways.add(count + 1)
                if not sight.firm:
                    ways.add(count)
            if not ways:
                return f"{self.name}: not told: {sight.value!r}, shown at {sight.at:.1f} s; told: {list(told)}"
            reached = ways
        return None if len(told) in reached else f"{self.name}: told but never shown: {list(told)}"


def _said(event: Event) -> str:
    return f"{event.before} → {event.after}"


def chains(outcome: Outcome, messages: Iterable[Message]) -> Iterator[Chain]:
    """Every fact of every page that was shown at all."""
    told: dict[tuple[int, str], list[Event]] = {}
    for number, event in events(messages):
        told.setdefault((number, event.fact), []).append(event)
    for page in outcome.plan.pages:
        for fact, sights in _sights(outcome, page).items():
            yield Chain(f"{page.number} {fact}", tuple(sights), tuple(told.pop((page.number, fact), ())))
    for (number, fact), rest in told.items():
        yield Chain(f"{number} {fact}", (), tuple(rest))


def _sights(outcome: Outcome, page: Page) -> dict[str, list[Sight]]:
    found: dict[str, list[Sight]] = {}
    absent = outcome.absent(page.number)
    was_shown = True
    for shown in outcome.ledger.page(page.number).shown:
        version = page.versions[shown.version]
        firm = outcome.is_firm(shown.at, absent)
        said = words(version)
        sure = firm and (version.is_shown or not was_shown)
        was_shown = version.is_shown or not firm
        found.setdefault("status", []).append(Sight(shown.at, said["status"], sure))
        if version.is_shown:
            for fact in said.keys() - {"status"}:
                found.setdefault(fact, []).append(Sight(shown.at, said[fact], firm and version.is_compared))
    return found


# ── reading messages ─────────────────────────────────────────────────────────────────────────────

_FACTS = {
    "pay": r"Pay changed from (.+) to (.+)",
    "deadline": r"Deadline moved from (.+?)(?: \d{4})? to (.+) \d{4}",
    "title": r"Title changed from (.+) to (.+)",
    "place": r"Location changed from (.+) to (.+)",
    "status": r"Status changed from (.+) to (.+)",
}
_PATTERNS = {fact: re.compile(f"^{pattern}$", re.MULTILINE) for fact, pattern in _FACTS.items()}
_WORD_DIFFS = {"required": "Requirement changed", "about": "“About” text changed"}
_WORD_DIFF = {fact: re.compile(rf"^{said}\n  (.+)$", re.MULTILINE) for fact, said in _WORD_DIFFS.items()}
_GONE, _COME = re.compile(r"\[-(.*?)-\]"), re.compile(r"\{\+(.*?)\+\}")
_CLOSED = re.compile(r"^Closed: the page says so$", re.MULTILINE)
_REMOVED = re.compile(r"^Removed: HTTP 404; two looks missed it$", re.MULTILINE)
_REOPENED = re.compile(r"^Open again after it was (\w+)(?:, but (.+))?$", re.MULTILINE)
_PAGES = re.compile(r"^http://127\.\S+/jobs/(\d+)-\S+$", re.MULTILINE)


def events(messages: Iterable[Message]) -> Iterator[tuple[int, Event]]:
    """What the messages tell of which page, in the order in which they came."""
    for message in messages:
        for page in _PAGES.findall(message.text):
            for event in _events(message.text):
                yield int(page), event


def _events(text: str) -> Iterator[Event]:
    for fact, pattern in _PATTERNS.items():
        for before, after in pattern.findall(text):
            yield Event(fact, before, after)
    for fact, pattern in _WORD_DIFF.items():
        for diff in pattern.findall(text):
            before, after = _GONE.sub(r"\1", _COME.sub("", diff)), _COME.sub(r"\1", _GONE.sub("", diff))
            yield Event(fact, before.removesuffix(" harbours."), after.removesuffix(" harbours."))
    for _ in _CLOSED.findall(text):
        yield Event("status", "open", "closed")
    for _ in _REMOVED.findall(text):
        yield Event("status", "open", "removed")
    for before, after in _REOPENED.findall(text):
        yield Event("status", before, after or "open")
