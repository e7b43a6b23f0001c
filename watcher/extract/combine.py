"""What several places say of one posting → one value a fact, with what lost and why."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from watcher.codec import value_json
from watcher.model import FACTS, Deadline, Facts, Pay, SetAside, Source, Stated, Status

DISOWNED = "the posting says that this section does not apply to it"
LESS_VISIBLE = "the page shows something else"
LESS_BELIEVED = "a place that is believed more says something else"


@dataclass(frozen=True, slots=True)
class Combined:
    facts: Facts
    set_aside: tuple[SetAside, ...]


def combine(markup: Sequence[Facts], text: Facts, disowned: Facts, visible: str, at: datetime) -> Combined:
    """One value a fact: the first of the markup's, in the order given, unless the visible text contradicts it.

    What a page's head says (`meta`) counts only where nothing else speaks.
    Statements that agree, or of which one is only less exact, are no disagreement. `disowned` is what
    passages state that the posting says not to be about it; `visible` is all visible text.
    """
    kept: dict[str, Any] = {}
    lost: list[SetAside] = []
    for fact in FACTS:
        spoken: Stated[Any] | None = getattr(text, fact)
        best, *others = [stated for each in markup if (stated := getattr(each, fact))] or [None]
        kept[fact], because = _winner(fact, best, spoken, visible)
        if because and best and spoken:
            lost.append(set_aside(fact, spoken if kept[fact] is best else best, because))
        doubted = [each for each in others if best and each.source is not Source.META and not _agree(fact, best, each)]
        lost += [set_aside(fact, each, LESS_BELIEVED) for each in doubted]
    facts = Facts(**kept)
    lost += _not_meant(facts, disowned)
    return Combined(facts, (*lost, *_open_in_markup_only(facts, at)))


def set_aside(fact: str, stated: Stated[Any], because: str) -> SetAside:
    """A statement that lost, as it is recorded."""
    return SetAside(fact, value_json(stated.value), stated.evidence or "", stated.source, because)


def _winner(
    fact: str, best: Stated[Any] | None, spoken: Stated[Any] | None, visible: str
) -> tuple[Stated[Any] | None, str | None]:
    """The statement to keep; a reason when the other one contradicts it."""
    if best is None or spoken is None or best.source is Source.META:
        return spoken or best, None
    if _agree(fact, best, spoken):
        kept = _PREFERRED.get(fact, _first)(best, spoken)
        return (kept if kept is spoken else replace(best, also=_passages(spoken))), None
    if fact in _NAMES and str(best.value) in visible:
        return best, None
    if fact == "identifier":
        return best, "the page's own markup names another one"
    if fact == "date_posted" and str(spoken.value.year) not in (spoken.evidence or ""):
        return best, None
    if fact == "deadline" and "year" in spoken.assumed and _same_day_of_year(best.value, spoken.value):
        return best, None
    return spoken, LESS_VISIBLE


def _passages(spoken: Stated[Any]) -> tuple[str, ...]:
    ranges = (
        [each.evidence for each in spoken.value if isinstance(each, Pay)] if isinstance(spoken.value, tuple) else []
    )
    return tuple(dict.fromkeys([*([spoken.evidence] if spoken.evidence else []), *ranges]))


_NAMES = frozenset({"title", "company", "department"})


def _agree(fact: str, one: Stated[Any], other: Stated[Any]) -> bool:
    return _AGREE.get(fact, _equal)(one.value, other.value)


def _equal(one: Any, other: Any) -> bool:
    return bool(one == other)


def _same_name(one: str, other: str) -> bool:
    return _words(one) == _words(other)


def _same_places(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether each place of either list is the same as, or a more exact name of, one in the other."""
    return all(any(_same_place(a, b) for b in other) for a in one) and all(
        any(_same_place(a, b) for b in one) for a in other
    )


def _same_place(one: str, other: str) -> bool:
    short, long = sorted((_words(one), _words(other)), key=len)
    return bool(short) and short == long[: len(short)]


def _same_pay(one: Sequence[Pay], other: Sequence[Pay]) -> bool:
    """Whether the shorter list says nothing that the longer one does not say more exactly."""
    few, many = sorted(
        ({(each.low, each.high, each.currency, each.unit) for each in pay} for pay in (one, other)), key=len
    )
    return few <= many


def _same_deadline(one: Deadline, other: Deadline) -> bool:
    return one.day == other.day or (one.day is not None and one.day == other.alternative)


def _same_day_of_year(one: Deadline, other: Deadline) -> bool:
    if one.day is None or other.day is None:
        return False
    return (one.day.month, one.day.day) == (other.day.month, other.day.day)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _anything(_one: Any, _other: Any) -> bool:
    return True


_AGREE: dict[str, Callable[[Any, Any], bool]] = {
    "title": _same_name,
    "company": _same_name,
    "department": _same_name,
    "locations": _same_places,
    "employment_type": lambda one, other: set(one) == set(other),
    "salary": _same_pay,
    "deadline": _same_deadline,
    "education": _anything,
}


def _first(best: Stated[Any], _spoken: Stated[Any]) -> Stated[Any]:
    return best


def _spoken(_best: Stated[Any], spoken: Stated[Any]) -> Stated[Any]:
    return spoken


def _fuller_pay(best: Stated[Any], spoken: Stated[Any]) -> Stated[Any]:
    fuller = len(spoken.value) > len(best.value) or len(spoken.assumed) < len(best.assumed)
    return spoken if fuller else best


def _fuller_places(best: Stated[Any], spoken: Stated[Any]) -> Stated[Any]:
    return spoken if len(_words(" ".join(spoken.value))) > len(_words(" ".join(best.value))) else best


def _fuller_deadline(best: Stated[Any], spoken: Stated[Any]) -> Stated[Any]:
    fuller = (spoken.value.time or spoken.value.early) and not best.value.time
    return spoken if fuller else best


_PREFERRED: dict[str, Callable[[Stated[Any], Stated[Any]], Stated[Any]]] = {
    "locations": _fuller_places,
    "salary": _fuller_pay,
    "deadline": _fuller_deadline,
    "education": _spoken,
}
"""Which of two statements that agree says more."""


def _not_meant(facts: Facts, disowned: Facts) -> list[SetAside]:
    said = ((fact, getattr(disowned, fact), getattr(facts, fact)) for fact in FACTS)
    return [
        set_aside(fact, stated, DISOWNED)
        for fact, stated, kept in said
        if stated and (not kept or kept.value != stated.value)
    ]


def _open_in_markup_only(facts: Facts, at: datetime) -> tuple[SetAside, ...]:
    """Markup that still invites applications where the visible text says that it is over."""
    if not facts.status or facts.status.value is not Status.CLOSED or not facts.deadline:
        return ()
    last = facts.deadline.value.day
    if facts.deadline.source is Source.TEXT or last is None or last < at.date():
        return ()
    still = Stated(Status.OPEN, facts.deadline.evidence, facts.deadline.source)
    return (set_aside("status", still, "the page says that it is closed"),)
