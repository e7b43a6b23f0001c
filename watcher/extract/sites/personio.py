"""Personio's feed: GET {company}.jobs.personio.de/xml?language=en."""

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from watcher.extract.offers import ExtractError, Offer, once, places
from watcher.extract.pasted import Pasted, one_of
from watcher.extract.xml import said
from watcher.model import Request

NAME = "personio"

_DOMAINS = ("jobs.personio.de", "jobs.personio.com")
_LASTING = {"permanent": None, "trainee": "TEMPORARY", "intern": "INTERN", "freelance": "CONTRACTOR"}
"""What it says of the contract, where that tells more than the hours."""


def request(pasted: Pasted) -> Request | None:
    """A company's postings, also for one: there is no answer of one. In the language of the address."""
    if not any(pasted.company(domain) for domain in _DOMAINS) or pasted.steps[:1] == ("xml",):
        return None
    listing = f"{pasted.origin}/xml?language={pasted.query.get('language', 'en')}"
    posting = pasted.after("job")
    return Request(one_of(listing, posting) if posting else listing)


def offers(root: Any, url: str | None) -> tuple[Offer, ...] | None:
    """All postings; None where the answer is none of Personio's."""
    if not isinstance(root, Element) or root.tag != "workzag-jobs":
        return None
    return once(_offer(each, url, f"position[{place}]") for place, each in enumerate(root.iter("position")))


def offer(root: Any, url: str | None) -> Offer | None:
    """None: Personio has no answer of one posting."""
    return None


def _offer(position: Element, url: str | None, where: str) -> Offer:
    number, title = said(position, "id"), said(position, "name")
    if not number or not title:
        raise ExtractError(f"the answer lacks {where}.{'name' if number else 'id'}")
    others = [each.text for each in position.iterfind("additionalOffices/office")]
    properties = {
        "title": title,
        "hiringOrganization": said(position, "subcompany"),
        "employmentUnit": said(position, "department"),
        "jobLocation": places(said(position, "office"), *others),
        "employmentType": _LASTING.get(said(position, "employmentType") or "") or said(position, "schedule"),
        "datePosted": said(position, "createdAt"),
        "description": "\n".join(_parts(position)),
    }
    page = f"{Pasted.of(url).origin}/job/{number}" if url else None
    return Offer(number, page, properties)


def _parts(position: Element) -> Iterator[str]:
    for each in position.iterfind("jobDescriptions/jobDescription"):
        yield f"<h2>{said(each, 'name') or ''}</h2>{said(each, 'value') or ''}"
