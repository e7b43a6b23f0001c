"""Ashby's job board API: GET api.ashbyhq.com/posting-api/job-board/{board}?includeCompensation=true."""

from collections.abc import Iterator
from typing import Any

from watcher.extract.offers import Offer, needed, once, places
from watcher.extract.pasted import Pasted, one_of
from watcher.model import Request

NAME = "ashby"


def request(pasted: Pasted) -> Request | None:
    """The whole board, also for one posting: Ashby has no answer of one."""
    if pasted.host != "jobs.ashbyhq.com" or not pasted.steps:
        return None
    board = f"https://api.ashbyhq.com/posting-api/job-board/{pasted.steps[0]}?includeCompensation=true"
    posting = pasted.query.get("ashby_jid") or next((each for each in pasted.steps[1:] if each != "embed"), None)
    return Request(one_of(board, posting) if posting else board)


def offers(root: Any, url: str | None) -> tuple[Offer, ...] | None:
    """All listed postings of a board, none also where there is no such board; None where the answer is not Ashby's."""
    jobs = root.get("jobs") if isinstance(root, dict) else None
    if not isinstance(jobs, list) or not (_is_job(jobs[0]) if jobs else "apiVersion" in root):
        return None
    return once(_offer(job, f"jobs[{place}]") for place, job in enumerate(jobs) if job.get("isListed") is not False)


def offer(root: Any, url: str | None) -> Offer | None:
    """None: Ashby has no answer of one posting."""
    return None


def _is_job(shape: Any) -> bool:
    return isinstance(shape, dict) and "jobUrl" in shape and "publishedAt" in shape


def _offer(job: Any, where: str) -> Offer:
    secondary = (each.get("location") for each in job.get("secondaryLocations") or ())
    properties = {
        "title": needed(job, "title", where),
        "employmentUnit": job.get("department") or job.get("team"),
        "jobLocation": places(job.get("location"), *secondary),
        "jobLocationType": job.get("workplaceType") or ("Remote" if job.get("isRemote") else None),
        "employmentType": job.get("employmentType"),
        "baseSalary": list(_pay(job.get("compensation") or {})),
        "datePosted": job.get("publishedAt"),
        "description": job.get("descriptionHtml") or job.get("descriptionPlain"),
    }
    return Offer(needed(job, "id", where), needed(job, "jobUrl", where), properties)


def _pay(compensation: Any) -> Iterator[dict[str, Any]]:
    """The salaries, tier by tier; bonuses and equity are none."""
    for tier in compensation.get("compensationTiers") or ():
        for each in tier.get("components") or ():
            if each.get("compensationType") == "Salary":
                value = {"minValue": each.get("minValue"), "maxValue": each.get("maxValue")}
                yield {"currency": each.get("currencyCode"), "value": {**value, "unitText": each.get("interval")}}
