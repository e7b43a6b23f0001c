"""A posting as a hiring system's own interface tells it, in the words of schema.org."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from watcher import address
from watcher.extract.markup import Properties
from watcher.model import Question


class ExtractError(Exception):
    """An answer lacks what its system always sends; the message names it, in a line for people."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One posting: the system's id, its page, what schema.org's JobPosting says of it, its application form."""

    id: str
    url: str | None
    properties: Properties
    questions: tuple[Question, ...] = ()

    def __post_init__(self) -> None:
        """Raises ExtractError, TypeError where the address is no text."""
        if self.url is not None and address.complaint(self.url):
            raise ExtractError(f"posting {self.id} has no address that can be asked")


def needed(shape: Any, name: str, where: str) -> str:
    """The text or number in a field without which nothing can be read; `where` says of what it is.

    Raises ExtractError.
    """
    value = shape.get(name) if isinstance(shape, dict) else None
    if not isinstance(value, str | int) or isinstance(value, bool) or value == "":
        raise ExtractError(f"the answer lacks {where}.{name}")
    return str(value)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECONDS = 100_000_000_000
"""A figure from here on counts milliseconds."""


def day_of(moment: Any) -> str | None:
    """The day (UTC) of a moment in seconds or milliseconds since 1970, as ISO 8601; None where there is none."""
    if not isinstance(moment, int | float) or not 0 < moment < 100 * _MILLISECONDS:
        return None
    return (_EPOCH + timedelta(seconds=moment / 1000 if moment >= _MILLISECONDS else moment)).date().isoformat()


_BETWEEN_PLACES = re.compile(r"\s*[;|•·\n]\s*|\s+(?:or|/)\s+")
_REMOTE = re.compile(r"(?:fully |100 ?% )?(?:remote|home[ -]?based|work from home|anywhere)\b", re.IGNORECASE)
_HYBRID = re.compile(r"\bhybrid\b", re.IGNORECASE)


def places(*written: str | None) -> list[str]:
    """One entry a place of what a system writes into one field."""
    parts = (part.strip() for each in written if each for part in _BETWEEN_PLACES.split(each))
    return list(dict.fromkeys(part for part in parts if part))


def location_type(named: Sequence[str]) -> str | None:
    """Of the names of the places, the one that says where the work is done, for `jobLocationType`."""
    hybrid = next((each for each in named if _HYBRID.search(each)), None)
    return hybrid or (named[0] if named and all(_REMOTE.match(each) for each in named) else None)


def once(offers: Iterable[Offer]) -> tuple[Offer, ...]:
    """Each id once: a posting that is listed for each of its places has them all."""
    found: dict[str, Offer] = {}
    for each in offers:
        known = found.get(each.id)
        found[each.id] = each if known is None else replace(known, properties=_with_places(known, each))
    return tuple(found.values())


def _with_places(known: Offer, other: Offer) -> Properties:
    both = [*known.properties.get("jobLocation", ()), *other.properties.get("jobLocation", ())]
    return {**known.properties, "jobLocation": list({str(place): place for place in both}.values())}
