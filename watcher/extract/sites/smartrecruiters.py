"""SmartRecruiters' posting API: GET api.smartrecruiters.com/v1/companies/{id}/postings[/{posting}]."""

import re
from typing import Any

from watcher.extract.offers import Offer, needed, once, places
from watcher.extract.pasted import Pasted, is_more, with_query
from watcher.model import Request

NAME = "smartrecruiters"


PAGED = re.compile(r"/v1/companies/[^/]+/postings/?")
_HOSTS = frozenset({"jobs.smartrecruiters.com", "careers.smartrecruiters.com"})
_POSTING = re.compile(r"(\d{6,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:-.*)?")
_PAGE = 100


def request(pasted: Pasted) -> Request | None:
    """A company's postings, or one with its text."""
    if pasted.host not in _HOSTS or not pasted.steps:
        return None
    postings = f"https://api.smartrecruiters.com/v1/companies/{pasted.steps[0]}/postings"
    posting = _POSTING.fullmatch(pasted.steps[1]) if len(pasted.steps) > 1 else None
    return Request(f"{postings}/{posting[1]}" if posting else f"{postings}?limit={_PAGE}&offset=0")


def more(first: Any, last: Any, pages: int, url: str) -> Request | None:
    """The page after this one. Raises ExtractError."""
    shown = last["offset"] + len(last["content"])
    return Request(with_query(url, offset=shown)) if is_more(last["totalFound"], shown, len(last["content"])) else None


def offers(root: Any, url: str | None) -> tuple[Offer, ...] | None:
    """One page of a company's postings, empty also where there is no such company; None where it is none of theirs."""
    if not isinstance(root, dict) or not {"totalFound", "content"} <= root.keys():
        return None
    return once(_offer(each, f"content[{place}]") for place, each in enumerate(root["content"]))


def offer(root: Any, url: str | None) -> Offer | None:
    """One posting with its text; None where the answer is none of theirs."""
    return _offer(root, "posting") if isinstance(root, dict) and "jobAd" in root and "refNumber" in root else None


def _offer(posting: Any, where: str) -> Offer:
    place = posting.get("location") or {}
    parts = (place.get("city"), place.get("region"), str(place.get("country") or "").upper())
    number, company = needed(posting, "id", where), posting.get("company") or {}
    sections = ((posting.get("jobAd") or {}).get("sections") or {}).values()
    properties = {
        "title": needed(posting, "name", where),
        "hiringOrganization": company.get("name"),
        "employmentUnit": (posting.get("department") or {}).get("label"),
        "jobLocation": places(place.get("fullLocation") or ", ".join(filter(None, parts))),
        "jobLocationType": "Remote" if place.get("remote") else "Hybrid" if place.get("hybrid") else None,
        "employmentType": (posting.get("typeOfEmployment") or {}).get("label"),
        "datePosted": posting.get("releasedDate"),
        "identifier": posting.get("refNumber"),
        "description": "\n".join(f"<h2>{each.get('title') or ''}</h2>{each.get('text') or ''}" for each in sections),
    }
    page = f"https://jobs.smartrecruiters.com/{needed(company, 'identifier', f'{where}.company')}/{number}"
    return Offer(number, posting.get("postingUrl") or page, properties)
