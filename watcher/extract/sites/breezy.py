"""Breezy's positions: GET {company}.breezy.hr/json?verbose=true."""

from typing import Any

from watcher.extract.offers import Offer, needed, once, places
from watcher.extract.pasted import Pasted, one_of
from watcher.model import Request

NAME = "breezy"


def request(pasted: Pasted) -> Request | None:
    """A company's positions, also for one: there is no answer of one."""
    if pasted.company("breezy.hr") is None or pasted.steps[:1] == ("json",):
        return None
    listing, posting = f"{pasted.origin}/json?verbose=true", pasted.after("p")
    return Request(one_of(listing, posting.partition("-")[0]) if posting else listing)


def offers(root: Any, url: str | None) -> tuple[Offer, ...] | None:
    """All positions; None where the answer is none of Breezy's."""
    if not isinstance(root, list) or not root or not _is_position(root[0]):
        return None
    return once(_offer(each, f"[{place}]") for place, each in enumerate(root))


def offer(root: Any, url: str | None) -> Offer | None:
    """None: Breezy has no answer of one posting."""
    return None


def _is_position(shape: Any) -> bool:
    return isinstance(shape, dict) and {"friendly_id", "name", "url"} <= shape.keys()


def _offer(position: Any, where: str) -> Offer:
    place = position.get("location") or {}
    named = [place, *(position.get("locations") or ())]
    properties = {
        "title": needed(position, "name", where),
        "hiringOrganization": (position.get("company") or {}).get("name"),
        "employmentUnit": position.get("department"),
        "jobLocation": places(*(each.get("name") for each in named)),
        "jobLocationType": "Remote" if place.get("is_remote") else None,
        "employmentType": (position.get("type") or {}).get("name"),
        "datePosted": position.get("published_date"),
        "description": position.get("description"),
    }
    return Offer(needed(position, "id", where), needed(position, "url", where), properties)
