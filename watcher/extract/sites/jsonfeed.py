"""A JSON Feed (jsonfeed.org, version 1) of postings, such as Teamtailor's /jobs.json with its `_jobposting`."""

from typing import Any

from watcher.extract.identity import posting_id
from watcher.extract.offers import Offer, needed, once

NAME = "jsonfeed"


def offers(root: Any, url: str | None) -> tuple[Offer, ...] | None:
    """The items of a feed; None where the answer is none."""
    version = root.get("version") if isinstance(root, dict) else None
    if not isinstance(version, str) or "jsonfeed.org/version/1" not in version:
        return None
    return once(_offer(each, f"items[{place}]") for place, each in enumerate(root["items"]))


def offer(root: Any, url: str | None) -> Offer | None:
    """None: a feed is a list."""
    return None


def _offer(item: Any, where: str) -> Offer:
    page = needed(item, "url", where)
    properties = {
        "title": needed(item, "title", where),
        "datePosted": item.get("date_published"),
        "description": item.get("content_html") or item.get("content_text"),
        **(item.get("_jobposting") or {}),
    }
    return Offer(posting_id(page, needed(item, "id", where)) or page, page, properties)
