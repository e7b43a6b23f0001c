"""Recruitee's careers site API: GET {slug}.recruitee.com/api/offers[/{slug}]."""

from typing import Any

from watcher.extract.offers import Offer, needed, once, places
from watcher.extract.pasted import Pasted
from watcher.model import Question, Request

NAME = "recruitee"

_WORKPLACES = ("hybrid", "remote", "on site")


def request(pasted: Pasted) -> Request | None:
    """A company's offers, or one."""
    if pasted.company("recruitee.com") is None or pasted.steps[:1] == ("api",):
        return None
    offer = pasted.after("o")
    return Request(f"{pasted.origin}/api/offers/{offer or ''}")


def offers(root: Any, url: str | None) -> tuple[Offer, ...] | None:
    """All published postings; None where the answer is none of Recruitee's."""
    found = root.get("offers") if isinstance(root, dict) else None
    if not isinstance(found, list) or (found and not _is_offer(found[0])):
        return None
    return once(_offer(each, f"offers[{place}]") for place, each in enumerate(found))


def offer(root: Any, url: str | None) -> Offer | None:
    """One posting; None where the answer is none of Recruitee's."""
    found = root.get("offer") if isinstance(root, dict) else None
    return _offer(found, "offer") if _is_offer(found) else None


def _is_offer(shape: Any) -> bool:
    return isinstance(shape, dict) and "careers_url" in shape


def _offer(posting: Any, where: str) -> Offer:
    named = [_place(each) for each in posting.get("locations") or ()] or places(posting.get("location"))
    pay = posting.get("salary") or {}
    properties = {
        "title": needed(posting, "title", where),
        "hiringOrganization": posting.get("company_name"),
        "employmentUnit": posting.get("department"),
        "jobLocation": named,
        "jobLocationType": next((word for word in _WORKPLACES if posting.get(word.replace(" ", "_"))), None),
        "employmentType": str(posting.get("employment_type_code") or "").replace("_", ", ", 1).replace("_", ""),
        "baseSalary": {
            "currency": pay.get("currency"),
            "value": {"minValue": pay.get("min"), "maxValue": pay.get("max"), "unitText": pay.get("period")},
        }
        if pay.get("min") or pay.get("max")
        else None,
        "validThrough": posting.get("close_at"),
        "datePosted": posting.get("published_at") or posting.get("created_at"),
        "description": _text(posting),
    }
    asked = (each for each in posting.get("open_questions") or () if each.get("body"))
    questions = tuple(Question(" ".join(each["body"].split()), bool(each.get("required"))) for each in asked)
    return Offer(needed(posting, "id", where), needed(posting, "careers_url", where), properties, questions)


def _text(posting: Any) -> str:
    """As its page shows it: what is asked for stands under a heading of its own."""
    required = posting.get("requirements")
    return (posting.get("description") or "") + (f"<h2>Requirements</h2>{required}" if required else "")


def _place(place: Any) -> str:
    parts = (place.get("city") or place.get("name"), place.get("state"), place.get("country"))
    return ", ".join(dict.fromkeys(filter(None, parts)))
