"""Eightfold: GET {company}.eightfold.ai/api/apply/v2/jobs[/{id}]."""

from typing import Any

from watcher.extract.offers import Offer, day_of, needed, once, places

NAME = "eightfold"


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
