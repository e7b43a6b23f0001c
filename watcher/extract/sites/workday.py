"""Workday: POST {company}.{data centre}.myworkdayjobs.com/wday/cxs/{company}/{site}/jobs, GET …/job/{path}."""

import json
import re
from typing import Any

from watcher.extract.offers import Offer, needed, once, places
from watcher.extract.pasted import Pasted, is_more, without_language
from watcher.model import Request

NAME = "workday"

_SEVERAL = re.compile(r"\d+ Locations?")
"""What stands in a listing for the places of a posting that has more than one."""
_API = re.compile(r"(https?://[^/]+)/wday/cxs/[^/]+/([^/]+)/jobs\b.*")


PAGED = re.compile(r"/wday/cxs/[^/]+/[^/]+/jobs/?")
_PAGE = 20
"""The most that a page holds."""


def request(pasted: Pasted) -> Request | None:
    """A site's postings, or one with its text; the interface's own address of a listing is asked by POST, too."""
    if PAGED.fullmatch("/" + "/".join(pasted.steps)):
        return _page(pasted.url, 0)
    company, steps = pasted.company("myworkdayjobs.com"), without_language(pasted.steps)
    if company is None or not steps or steps[0] == "wday":
        return None
    site = f"{pasted.origin}/wday/cxs/{company.partition('.')[0]}/{steps[0]}"
    if len(steps) > 2 and steps[1] in ("job", "details"):
        return Request(f"{site}/job/{'/'.join(steps[2:])}".removesuffix("/apply"))
    return _page(f"{site}/jobs", 0)


def more(first: Any, last: Any, pages: int, url: str) -> Request | None:
    """The page after this one; only the first tells how many there are. Raises ExtractError."""
    came = len(last["jobPostings"])
    shown = (pages - 1) * _PAGE + came
    return _page(url, pages * _PAGE) if is_more(first["total"], shown, came) else None


def _page(url: str, offset: int) -> Request:
    asked = {"appliedFacets": {}, "limit": _PAGE, "offset": offset, "searchText": ""}
    return Request(url, body=json.dumps(asked).encode())


def offers(root: Any, url: str | None) -> tuple[Offer, ...] | None:
    """One page of a site's postings, without their texts; None where the answer is none of Workday's."""
    if not isinstance(root, dict) or "jobPostings" not in root:
        return None
    return once(_listed(each, url, f"jobPostings[{place}]") for place, each in enumerate(root["jobPostings"]))


def offer(root: Any, url: str | None) -> Offer | None:
    """One posting with its text; None where the answer is none of Workday's."""
    if not isinstance(root, dict) or "jobPostingInfo" not in root:
        return None
    info, where = root["jobPostingInfo"], "jobPostingInfo"
    properties = {
        "title": needed(info, "title", where),
        "hiringOrganization": (root.get("hiringOrganization") or {}).get("name"),
        "jobLocation": places(info.get("location"), *(info.get("additionalLocations") or ())),
        "jobLocationType": info.get("remoteType"),
        "employmentType": info.get("timeType"),
        "datePosted": info.get("startDate"),
        "validThrough": info.get("endDate"),
        "identifier": info.get("jobReqId"),
        "description": info.get("jobDescription"),
    }
    return Offer(needed(info, "jobReqId", where), needed(info, "externalUrl", where), properties)


def _listed(posting: Any, url: str | None, where: str) -> Offer:
    path = needed(posting, "externalPath", where)
    number = next(iter(posting.get("bulletFields") or ()), None) or path.rpartition("_")[2]
    named = posting.get("locationsText") or ""
    properties = {
        "title": needed(posting, "title", where),
        "jobLocation": [] if _SEVERAL.fullmatch(named) else places(named),
        "jobLocationType": posting.get("remoteType"),
        "employmentType": posting.get("timeType"),
        "identifier": str(number),
    }
    site = _API.fullmatch(url or "")
    return Offer(str(number), f"{site[1]}/{site[2]}{path}" if site else None, properties)
