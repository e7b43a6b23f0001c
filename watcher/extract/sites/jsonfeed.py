"""A JSON Feed (jsonfeed.org, version 1) of postings, such as Teamtailor's /jobs.json with its `_jobposting`."""

import re
from typing import Any
from urllib.parse import urljoin

from watcher.extract.identity import posting_id
from watcher.extract.offers import Offer, needed, once
from watcher.extract.pasted import Pasted, without_language
from watcher.model import Request

NAME = "jsonfeed"


PAGED = re.compile(r"/.*\.json/?|.*/feed.*")


def request(pasted: Pasted) -> Request | None:
    """The feed of a company at Teamtailor; the page of one posting tells all by itself."""
    if pasted.company("teamtailor.com") is None or len(without_language(pasted.steps)) > 1 or _is_feed(pasted):
        return None
    return Request(f"{pasted.origin}/jobs.json")


def _is_feed(pasted: Pasted) -> bool:
    return bool(pasted.steps) and pasted.steps[-1].endswith((".json", ".rss"))


def more(first: Any, last: Any, pages: int, url: str) -> Request | None:
    """The page that the feed itself names."""
    following = last.get("next_url") if isinstance(last, dict) else None
    return Request(urljoin(url, following)) if isinstance(following, str) and following else None


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
