"""Eightfold: GET {company}.eightfold.ai/api/apply/v2/jobs[/{id}]."""

import re
from typing import Any
from urllib.parse import quote

from watcher.extract.offers import Offer, day_of, needed, once, places
from watcher.extract.pasted import Pasted, is_more, number, queried, with_query
from watcher.model import Request

NAME = "eightfold"


PAGED = re.compile(r"/api/apply/v2/jobs/?")


def request(pasted: Pasted) -> Request | None:
    """A company's postings, or one with its text. `domain` names the company; its address says it or it is usual."""
    company = pasted.company("eightfold.ai")
    if company is None or pasted.steps[:1] == ("api",):
        return None
    domain = quote(pasted.query.get("domain") or f"{company}.com")
    jobs, posting = f"{pasted.origin}/api/apply/v2/jobs", pasted.query.get("pid") or number(pasted.after("job"))
    return Request(f"{jobs}/{posting}?domain={domain}" if posting else f"{jobs}?domain={domain}&start=0&num=100")


def more(first: Any, last: Any, pages: int, url: str) -> Request | None:
    """The page after this one, however few a page holds. Raises ExtractError."""
    came = len(last["positions"])
    shown = queried(url, "start", 0) + came
    return Request(with_query(url, start=shown)) if is_more(last.get("count"), shown, came) else None


def offers(root: Any, url: str | None) -> tuple[Offer, ...] | None:
    """One page of a company's postings; None where the answer is none of Eightfold's."""
    if not isinstance(root, dict) or not {"domain", "positions"} <= root.keys():
        return None
    return once(_offer(each, f"positions[{place}]") for place, each in enumerate(root["positions"]))


def offer(root: Any, url: str | None) -> Offer | None:
    """One posting with its text; None where the answer is none of Eightfold's."""
    return _offer(root, "posting") if isinstance(root, dict) and "canonicalPositionUrl" in root else None


def _offer(position: Any, where: str) -> Offer:
    properties = {
        "title": needed(position, "name", where),
        "employmentUnit": position.get("department"),
        "jobLocation": places(*(position.get("locations") or [position.get("location")])),
        "jobLocationType": position.get("work_location_option"),
        "datePosted": day_of(position.get("t_create")),
        "identifier": position.get("display_job_id"),
        "description": position.get("job_description"),
    }
    return Offer(needed(position, "id", where), needed(position, "canonicalPositionUrl", where), properties)
