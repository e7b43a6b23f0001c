"""Workable's widget API: GET apply.workable.com/api/v1/widget/accounts/{slug}?details=true."""

from typing import Any

from watcher.extract.offers import Offer, needed, once, places
from watcher.extract.pasted import Pasted, one_of
from watcher.model import Request

NAME = "workable"


def request(pasted: Pasted) -> Request | None:
    """An account's postings, also for one: the widget has no answer of one. A bare /j/ names no account."""
    account = pasted.company("workable.com") or (
        pasted.steps[0] if pasted.host == "apply.workable.com" and pasted.steps else None
    )
    if account is None or account == "j":
        return None
    widget = f"https://apply.workable.com/api/v1/widget/accounts/{account}?details=true"
    posting = pasted.after("j", "jobs")
    return Request(one_of(widget, posting) if posting else widget)


def offers(root: Any, url: str | None) -> tuple[Offer, ...] | None:
    """All postings of an account, one for each of its places in the answer; None where it is none of Workable's."""
    jobs = root.get("jobs") if isinstance(root, dict) else None
    if not isinstance(jobs, list) or not (_is_job(jobs[0]) if jobs else set(root) == {"name", "description", "jobs"}):
        return None
    return once(_offer(job, root.get("name"), f"jobs[{place}]") for place, job in enumerate(jobs))


def offer(root: Any, url: str | None) -> Offer | None:
    """None: the widget has no answer of one posting."""
    return None


def _is_job(shape: Any) -> bool:
    return isinstance(shape, dict) and "shortcode" in shape


def _offer(job: Any, company: Any, where: str) -> Offer:
    parts = (job.get("city"), job.get("state"), job.get("country"))
    properties = {
        "title": needed(job, "title", where),
        "hiringOrganization": company,
        "employmentUnit": job.get("department"),
        "jobLocation": places(", ".join(filter(None, parts))),
        "jobLocationType": "Remote" if job.get("telecommuting") else None,
        "employmentType": job.get("employment_type"),
        "datePosted": job.get("published_on") or job.get("created_at"),
        "identifier": job.get("code"),
        "description": job.get("description"),
    }
    return Offer(needed(job, "shortcode", where), needed(job, "url", where), properties)
