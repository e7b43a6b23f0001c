"""join.com: GET join.com/api/public/companies/{number}/jobs?page=1&pageSize=5; a company's page tells the number."""

import re
from typing import Any

from watcher.extract.offers import Offer, needed, once, places
from watcher.extract.pasted import Pasted, queried, with_query
from watcher.model import Request

NAME = "join"

PAGED = re.compile(r"/api/public/companies/\d+/jobs/?")
COMPANY = re.compile(rb'"company":\{"id":(\d{1,12})\b')
"""Where the page of a company, join.com/companies/{name}, names its number."""


def request(pasted: Pasted) -> Request | None:
    """None: a company's page must be read first, and that of one posting tells all by itself."""
    return None


def listing(pasted: Pasted, body: bytes) -> Request | None:
    """The postings of the company whose page this is; None for any other page."""
    is_company = pasted.host == "join.com" and len(pasted.steps) == 2 and pasted.steps[0] == "companies"
    found = COMPANY.search(body) if is_company else None
    if found is None:
        return None
    number, name = found[1].decode(), pasted.steps[1]
    return Request(f"{pasted.origin}/api/public/companies/{number}/jobs?page=1&pageSize=5&company={name}")


def more(first: Any, last: Any, pages: int, url: str) -> Request | None:
    """The page after this one."""
    page = queried(url, "page", 1)
    return Request(with_query(url, page=page + 1)) if page < last["pagination"]["pageCount"] else None


def offers(root: Any, url: str | None) -> tuple[Offer, ...] | None:
    """One page of a company's postings, without their texts; None where the answer is none of theirs."""
    if not isinstance(root, dict) or not {"items", "pagination"} <= root.keys():
        return None
    name = Pasted.of(url).query.get("company") if url else None
    return once(_offer(each, name, f"items[{place}]") for place, each in enumerate(root["items"]))


def offer(root: Any, url: str | None) -> Offer | None:
    """None: the page of one posting tells all by itself."""
    return None


def _offer(item: Any, company: str | None, where: str) -> Offer:
    city = item.get("city") or {}
    properties = {
        "title": needed(item, "title", where),
        "employmentUnit": (item.get("category") or {}).get("name"),
        "jobLocation": places(", ".join(filter(None, (city.get("cityName"), city.get("countryName"))))),
        "jobLocationType": item.get("workplaceType"),
        "employmentType": (item.get("employmentType") or {}).get("name"),
        "datePosted": item.get("createdAt"),
    }
    page = f"https://join.com/companies/{company}/{needed(item, 'idParam', where)}" if company else None
    return Offer(needed(item, "id", where), page, properties)
