"""BambooHR: GET {company}.bamboohr.com/careers/list, GET …/careers/{id}/detail."""

from typing import Any
from urllib.parse import urljoin

from watcher.extract.offers import Offer, needed, once
from watcher.extract.pasted import Pasted
from watcher.model import Request

NAME = "bamboohr"


def request(pasted: Pasted) -> Request | None:
    """A company's postings, or one with its text."""
    if pasted.company("bamboohr.com") is None or pasted.steps[-1:] in (("list",), ("detail",)):
        return None
    posting = pasted.query.get("id") or pasted.after("careers", "view")
    return Request(f"{pasted.origin}/careers/{f'{posting}/detail' if posting else 'list'}")


def offers(root: Any, url: str | None) -> tuple[Offer, ...] | None:
    """All postings, without their texts; None where the answer is none of BambooHR's."""
    if not isinstance(root, dict) or not isinstance(root.get("result"), list) or "meta" not in root:
        return None
    return once(_offer(each, None, url, f"result[{place}]") for place, each in enumerate(root["result"]))


def offer(root: Any, url: str | None) -> Offer | None:
    """One posting with its text; None where the answer is none of BambooHR's."""
    result = root.get("result") if isinstance(root, dict) else None
    opening = result.get("jobOpening") if isinstance(result, dict) else None
    if not isinstance(opening, dict):
        return None
    page = needed(opening, "jobOpeningShareUrl", "jobOpening")
    return _offer({"id": page.rstrip("/").rpartition("/")[2], **opening}, page, url, "jobOpening")


def _offer(opening: Any, page: str | None, url: str | None, where: str) -> Offer:
    number = needed(opening, "id", where)
    place, other = opening.get("location") or {}, opening.get("atsLocation") or {}
    parts = (place.get("city"), place.get("state"), place.get("addressCountry") or other.get("country"))
    named = ", ".join(filter(None, parts))
    properties = {
        "title": needed(opening, "jobOpeningName", where),
        "employmentUnit": opening.get("departmentLabel"),
        "jobLocation": [named] if named else [],
        "jobLocationType": "Remote" if opening.get("isRemote") else None,
        "employmentType": opening.get("employmentStatusLabel"),
        "datePosted": opening.get("datePosted"),
        "description": opening.get("description"),
    }
    return Offer(number, page or (urljoin(url, f"/careers/{number}") if url else None), properties)
