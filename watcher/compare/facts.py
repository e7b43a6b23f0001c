"""The facts of two readings, value by value: what differs, what only reads differently."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from watcher import address
from watcher.codec import value_json
from watcher.compare.difference import Difference, is_typo
from watcher.compare.proofs import LIFE, Said, proofs
from watcher.extract.facts.places import normalised
from watcher.model import FACTS, Deadline, Facts, Kind, Pay, Posting, Source, Stated
from watcher.noise import canonical, is_noise

COARSEST_AGO = timedelta(days=31)
"""How far a date of posting may drift while the page counts in months."""


def settled(before: Posting, after: Posting) -> Posting:
    """The newer reading, with what its words leave open as the older one settled it.

    "Apply by 17 August" means the same day whenever it is read again; "posted 2 weeks ago", said for
    a week on end, does not move the date of posting, nor does such a line when it comes or goes. And
    a posting never loses its title or its employer, only a reading does.
    """
    old, new = before.facts, after.facts
    if new.title is None or new.company is None:
        new = replace(new, title=new.title or old.title, company=new.company or old.company)
    if _is_same_day(old.deadline, new.deadline):
        new = replace(new, deadline=old.deadline)
    if _is_still_ago(old.date_posted, new.date_posted):
        new = replace(new, date_posted=old.date_posted)
    return after if new is after.facts else replace(after, facts=new)


def _is_same_day(old: Stated[Deadline] | None, new: Stated[Deadline] | None) -> bool:
    if old is None or new is None or "year" not in old.assumed or "year" not in new.assumed:
        return False
    return canonical(old.evidence or "") == canonical(new.evidence or "")


def _is_still_ago(old: Stated[date] | None, new: Stated[date] | None) -> bool:
    if old is None or new is None:
        return old is not None and is_noise(old.evidence or "")
    return is_noise(new.evidence or "") and new.value - old.value <= COARSEST_AGO


def facts(before: Facts, after: Facts, said_before: Said, said_after: Said) -> Iterator[Difference]:
    """Every fact whose value differs for a reason that the posting's words show."""
    for name in FACTS:
        old, new = getattr(before, name), getattr(after, name)
        if name in LIFE or (old is None and new is None):
            continue
        if old is not None and new is not None and _meaning(name, old.value) == _meaning(name, new.value):
            if name not in _MEANINGS and old.value != new.value:
                yield _fact(name, old, new, trifle=True)
            continue
        if _is_reading_only(name, old, new, said_before, said_after):
            continue
        yield _fact(name, old, new, trifle=_is_typo(old, new))


def _is_reading_only(
    name: str, old: Stated[Any] | None, new: Stated[Any] | None, said_before: Said, said_after: Said
) -> bool:
    """Whether the words that prove either reading stand in both texts: the posting says what it said."""
    if old is not None and new is not None:
        readings = name not in _SETS
        return readings and _stands(name, old, said_before, said_after) and _stands(name, new, said_after, said_before)
    if old is not None:
        return _is_still_named(name, old, said_after) or _stands(name, old, said_before, said_after)
    return new is not None and (_is_still_named(name, new, said_before) or _stands(name, new, said_after, said_before))


_SETS = frozenset({"locations", "employment_type"})
"""Facts whose one passage proves only the first of their values."""


def _stands(name: str, stated: Stated[Any], here: Said, there: Said) -> bool:
    if stated.source is not Source.TEXT:
        return False
    return all(there.holds(here.proved(proof)) for proof in proofs(stated, name))


def _is_still_named(name: str, stated: Stated[Any], there: Said) -> bool:
    """A name that the text uses as before is stated as before; "3 days ago" comes and goes by itself."""
    if name == "date_posted":
        return is_noise(stated.evidence or "")
    return name == "company" and f" {canonical(stated.value)} " in there.words


def _fact(name: str, old: Stated[Any] | None, new: Stated[Any] | None, trifle: bool) -> Difference:
    return Difference(
        kind=Kind(name),
        before=value_json(old.value) if old else None,
        after=value_json(new.value) if new else None,
        evidence=new.evidence if new else old.evidence if old else None,
        about=_detail(old.value, new.value) if name == "deadline" and old and new else None,
        trifle=trifle,
    )


def _detail(old: Deadline, new: Deadline) -> str | None:
    """What else of a deadline moved while its day stayed."""
    if old.day != new.day:
        return None
    if old.early != new.early:
        return f"the early date changed from {old.early or 'none'} to {new.early or 'none'}"
    hours = [" ".join(part for part in (each.time, each.zone) if part) or "none" for each in (old, new)]
    return f"the time changed from {hours[0]} to {hours[1]}"


def _meaning(name: str, value: object) -> object:
    """What of a fact's value counts: order of a set, labels, evidence, case and punctuation do not."""
    return _MEANINGS.get(name, _text_meaning)(value)


def _text_meaning(value: object) -> object:
    return canonical(value) if isinstance(value, str) else value


def _deadline_meaning(value: Deadline) -> object:
    return value.day, value.time, canonical(value.zone or ""), value.early


def _salary_meaning(value: tuple[Pay, ...]) -> object:
    return frozenset((each.low, each.high, each.currency, each.unit) for each in value)


def _address_meaning(value: str) -> object:
    try:
        return address.key(value)
    except ValueError:
        return value


_MEANINGS: Mapping[str, Callable[[Any], object]] = {
    "locations": lambda places: frozenset(map(normalised, places)),
    "employment_type": frozenset,
    "salary": _salary_meaning,
    "deadline": _deadline_meaning,
    "identifier": str,
    "apply_url": _address_meaning,
}


def _is_typo(old: Stated[Any] | None, new: Stated[Any] | None) -> bool:
    if old is None or new is None or not isinstance(old.value, str) or not isinstance(new.value, str):
        return False
    return is_typo(old.value, new.value)
