"""Pinpoint's postings: GET {sub}.pinpointhq.com/postings.json."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

from watcher.extract.offers import Offer, needed, once, places
from watcher.extract.pasted import Pasted, one_of
from watcher.model import Request

NAME = "pinpoint"

_TEXTS = ("key_responsibilities", "skills_knowledge_expertise", "benefits")


def request(pasted: Pasted) -> Request | None:
    """A company's postings, also for one: there is no answer of one."""
    if pasted.company("pinpointhq.com") is None or pasted.steps[-1:] == ("postings.json",):
        return None
    listing, posting = f"{pasted.origin}/postings.json", pasted.after("postings", "jobs")
    return Request(one_of(listing, posting) if posting else listing)


def offers(root: Any, url: str | None) -> tuple[Offer, ...] | None:
    """All postings; None where the answer is none of Pinpoint's."""
    found = root.get("data") if isinstance(root, dict) else None
    if not isinstance(found, list) or not (_is_posting(found[0]) if found else set(root) == {"data"}):
        return None
    return once(_offer(each, url, f"data[{place}]") for place, each in enumerate(found))


def offer(root: Any, url: str | None) -> Offer | None:
    """None: Pinpoint has no answer of one posting."""
    return None


def _is_posting(shape: Any) -> bool:
    return isinstance(shape, dict) and "compensation_visible" in shape


def _offer(posting: Any, url: str | None, where: str) -> Offer:
    job = posting.get("job") or {}
    department = posting.get("department") or job.get("department") or {}
    pay = {name: posting.get(f"compensation_{name}") for name in ("minimum", "maximum", "currency", "frequency")}
    properties = {
        "title": needed(posting, "title", where),
        "employmentUnit": department.get("name"),
        "jobLocation": places((posting.get("location") or {}).get("name")),
        "jobLocationType": posting.get("workplace_type"),
        "employmentType": posting.get("employment_type"),
        "baseSalary": {
            "currency": pay["currency"],
            "value": {"minValue": pay["minimum"], "maxValue": pay["maximum"], "unitText": pay["frequency"]},
        }
        if posting.get("compensation_visible") and (pay["minimum"] or pay["maximum"])
        else None,
        "validThrough": posting.get("deadline_at"),
        "identifier": job.get("requisition_id"),
        "description": "\n".join(_parts(posting)),
    }
    page = posting.get("url") or (urljoin(url, needed(posting, "path", where)) if url else None)
    return Offer(needed(posting, "id", where), page, properties)


def _parts(posting: Any) -> Iterator[str]:
    yield posting.get("description") or ""
    for name in _TEXTS:
        if posting.get(name):
            yield f"<h2>{posting.get(f'{name}_header') or ''}</h2>{posting[name]}"
