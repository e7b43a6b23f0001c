"""Workday: POST {company}.{data centre}.myworkdayjobs.com/wday/cxs/{company}/{site}/jobs, GET …/job/{path}."""

import re
from typing import Any

from watcher.extract.offers import Offer, needed, once, places

NAME = "workday"

_SEVERAL = re.compile(r"\d+ Locations?")
"""What stands in a listing for the places of a posting that has more than one."""
_API = re.compile(r"(https?://[^/]+)/wday/cxs/[^/]+/([^/]+)/jobs\b.*")


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
