"""Rippling's board API: GET api.rippling.com/platform/api/ats/v1/board/{slug}/jobs[/{uuid}]."""

from typing import Any

from watcher.extract.offers import Offer, needed, once, places
from watcher.extract.pasted import Pasted, without_language
from watcher.model import Request

NAME = "rippling"


def request(pasted: Pasted) -> Request | None:
    """A board, or one posting with its text."""
    steps = [each for each in without_language(pasted.steps) if each != "embed"]
    if pasted.host != "ats.rippling.com" or not steps:
        return None
    jobs = f"https://api.rippling.com/platform/api/ats/v1/board/{steps[0]}/jobs"
    posting = pasted.after("jobs")
    return Request(f"{jobs}/{posting}" if posting else jobs)


def offers(root: Any, url: str | None) -> tuple[Offer, ...] | None:
    """All postings, one for each of its places in the answer; None where it is none of Rippling's."""
    if not isinstance(root, list) or not root or not _is_job(root[0]):
        return None
    return once(_offer(each, f"[{place}]") for place, each in enumerate(root))


def offer(root: Any, url: str | None) -> Offer | None:
    """One posting with its text; None where the answer is none of Rippling's."""
    return _offer(root, "posting") if _is_job(root) else None


def _is_job(shape: Any) -> bool:
    return isinstance(shape, dict) and {"uuid", "name", "url"} <= shape.keys()


def _offer(job: Any, where: str) -> Offer:
    texts = job.get("description") or {}
    department = job.get("department") or {}
    named = places(*(job.get("workLocations") or [(job.get("workLocation") or {}).get("label")]))
    properties = {
        "title": needed(job, "name", where),
        "hiringOrganization": job.get("companyName"),
        "employmentUnit": department.get("label") or department.get("name"),
        "jobLocation": named,
        "employmentType": (job.get("employmentType") or {}).get("label"),
        "datePosted": job.get("createdOn"),
        "description": f"{texts.get('company') or ''}\n{texts.get('role') or ''}",
    }
    return Offer(needed(job, "uuid", where), needed(job, "url", where), properties)
