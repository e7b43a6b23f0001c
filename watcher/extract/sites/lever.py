"""Lever's postings API: GET api.lever.co/v0/postings/{site}[/{id}]?mode=json (EU: api.eu.lever.co)."""

import re
from collections.abc import Iterator
from typing import Any

from watcher.extract.offers import Offer, day_of, needed, once, places
from watcher.extract.pasted import Pasted, queried, with_query
from watcher.model import Request

NAME = "lever"

_INTERVALS = {"per-hour-wage": "HOUR", "per-day-wage": "DAY", "per-month-salary": "MONTH", "per-year-salary": "YEAR"}


PAGED = re.compile(r"/v0/postings/[^/]+/?")
_INTERFACES = {"jobs.lever.co": "api.lever.co", "jobs.eu.lever.co": "api.eu.lever.co"}
_PAGE = 100


def request(pasted: Pasted) -> Request | None:
    """A company's postings, or one."""
    interface = _INTERFACES.get(pasted.host)
    if interface is None or not pasted.steps:
        return None
    site, posting = f"https://{interface}/v0/postings/{pasted.steps[0]}", pasted.steps[1:2]
    return Request(f"{site}/{posting[0]}?mode=json" if posting else f"{site}?mode=json&skip=0&limit={_PAGE}")


def more(first: Any, last: Any, pages: int, url: str) -> Request | None:
    """The page after a full one."""
    limit = queried(url, "limit", 0)
    if not limit or not isinstance(last, list) or len(last) != limit:
        return None
    return Request(with_query(url, skip=queried(url, "skip", 0) + limit))


def offers(root: Any, url: str | None) -> tuple[Offer, ...] | None:
    """All postings of a company; None where the answer is no list of Lever's."""
    if not isinstance(root, list) or not root or not _is_posting(root[0]):
        return None
    return once(_offer(each, f"[{place}]") for place, each in enumerate(root))


def offer(root: Any, url: str | None) -> Offer | None:
    """One posting; None where the answer is none of Lever's."""
    return _offer(root, "posting") if _is_posting(root) else None


def _is_posting(shape: Any) -> bool:
    return isinstance(shape, dict) and {"text", "categories", "hostedUrl"} <= shape.keys()


def _offer(posting: Any, where: str) -> Offer:
    kinds = posting.get("categories") or {}
    pay = posting.get("salaryRange") or {}
    properties = {
        "title": needed(posting, "text", where),
        "employmentUnit": kinds.get("department") or kinds.get("team"),
        "jobLocation": places(*(kinds.get("allLocations") or [kinds.get("location")])),
        "jobLocationType": posting.get("workplaceType"),
        "employmentType": kinds.get("commitment"),
        "baseSalary": {
            "currency": pay.get("currency"),
            "value": {
                "minValue": pay.get("min"),
                "maxValue": pay.get("max"),
                "unitText": _INTERVALS.get(pay.get("interval") or ""),
            },
        }
        if pay
        else None,
        "datePosted": day_of(posting.get("createdAt")),
        "description": "\n".join(_parts(posting)),
    }
    return Offer(needed(posting, "id", where), needed(posting, "hostedUrl", where), properties)


def _parts(posting: Any) -> Iterator[str]:
    """The text in the order of the page: opening and body, the lists under their headings, what closes it."""
    yield posting.get("description") or posting.get("descriptionPlain") or ""
    for each in posting.get("lists") or ():
        yield f"<h3>{each.get('text') or ''}</h3><ul>{each.get('content') or ''}</ul>"
    yield posting.get("salaryDescription") or ""
    yield posting.get("additional") or ""
