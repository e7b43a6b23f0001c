"""Greenhouse's job board API: GET boards-api.greenhouse.io/v1/boards/{token}/jobs[/{id}]."""

import re
from collections.abc import Iterator
from typing import Any

from watcher.extract.offers import Offer, location_type, needed, once, places
from watcher.extract.pasted import Pasted
from watcher.model import Question, Request

NAME = "greenhouse"

_EMPLOYMENT = frozenset({"employment type", "employment length", "job type", "time type", "contract type"})
"""How companies name the field of their own that tells full time from part time."""


_PAGES = re.compile(r"(?:job-)?boards(?:\.eu)?\.greenhouse\.io")
"""Boards that are kept in the EU answer at the same interface."""


def request(pasted: Pasted) -> Request | None:
    """A board with its texts, or one posting with its form; also where a page embeds them."""
    if not _PAGES.fullmatch(pasted.host) or not pasted.steps:
        return None
    if pasted.steps[0] == "embed":
        token, job = pasted.query.get("for"), pasted.query.get("token")
    else:
        token, job = pasted.steps[0], pasted.after("jobs")
    job = job or pasted.query.get("gh_jid")
    jobs = f"https://boards-api.greenhouse.io/v1/boards/{token}/jobs"
    if not token:
        return None
    return Request(f"{jobs}/{job}?questions=true&pay_transparency=true" if job else f"{jobs}?content=true")


def offers(root: Any, url: str | None) -> tuple[Offer, ...] | None:
    """All postings of a board; None where the answer is no board of Greenhouse."""
    jobs = root.get("jobs") if isinstance(root, dict) else None
    if not isinstance(jobs, list) or not (_is_job(jobs[0]) if jobs else set(root) == {"jobs", "meta"}):
        return None
    return once(_offer(job, f"jobs[{place}]") for place, job in enumerate(jobs))


def offer(root: Any, url: str | None) -> Offer | None:
    """One posting; None where the answer is none of Greenhouse."""
    return _offer(root, "posting") if _is_job(root) else None


def _is_job(shape: Any) -> bool:
    return isinstance(shape, dict) and "internal_job_id" in shape and "absolute_url" in shape


def _offer(job: Any, where: str) -> Offer:
    named = places((job.get("location") or {}).get("name"))
    properties = {
        "title": needed(job, "title", where),
        "hiringOrganization": job.get("company_name"),
        "employmentUnit": ", ".join(str(each["name"]).strip() for each in job.get("departments") or ()),
        "jobLocation": named,
        "jobLocationType": location_type(named),
        "employmentType": _employment(job),
        "baseSalary": [_range(each) for each in job.get("pay_input_ranges") or ()],
        "validThrough": job.get("application_deadline"),
        "datePosted": job.get("first_published"),
        "identifier": job.get("requisition_id"),
        "description": job.get("content"),
    }
    url = needed(job, "absolute_url", where)
    return Offer(needed(job, "id", where), url, properties, tuple(_questions(job)))


def _employment(job: Any) -> str | None:
    own = job.get("metadata") or ()
    return next((each.get("value") for each in own if str(each.get("name")).lower() in _EMPLOYMENT), None)


def _range(pay: Any) -> dict[str, Any]:
    cents = {"minValue": pay.get("min_cents"), "maxValue": pay.get("max_cents")}
    value = {name: amount / 100 if amount % 100 else amount // 100 for name, amount in cents.items() if amount}
    return {"currency": pay.get("currency_type"), "value": {**value, "unitText": pay.get("title")}}


def _questions(job: Any) -> Iterator[Question]:
    """What the form asks; where it only hides a value it asks nothing."""
    for each in (*(job.get("questions") or ()), *(job.get("location_questions") or ())):
        if any(field.get("type") != "input_hidden" for field in each.get("fields") or ()):
            yield Question(" ".join(str(each.get("label")).split()), bool(each.get("required")))
