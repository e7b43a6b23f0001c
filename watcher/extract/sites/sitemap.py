"""A sitemap (sitemaps.org): the addresses in it that are those of postings, whose pages tell the rest."""

import re
from typing import Any
from urllib.parse import urljoin, urlsplit
from xml.etree.ElementTree import Element

from watcher import address
from watcher.extract.identity import posting_id
from watcher.extract.offers import Offer, once
from watcher.extract.pasted import Pasted
from watcher.extract.xml import said
from watcher.model import Request

NAME = "sitemap"

_JOB = (
    r"(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|postings?|roles?|offres?|emplois?|stellen\w*|vacatures?)"
)
_POSTING = re.compile(rf"/(?:[\w-]+-)?{_JOB}(?:-[\w-]+)?/(?:[^/]+/){{0,3}}[^/]+/?$", re.IGNORECASE)
"""A step below the word for a listing."""


def request(pasted: Pasted) -> Request | None:
    """None: a sitemap is asked for by its own address."""
    return None


def offers(root: Any, url: str | None) -> tuple[Offer, ...] | None:
    """The postings of a sitemap, without titles; None where the answer is none."""
    if not isinstance(root, Element) or root.tag != "urlset":
        return None
    found = (urljoin(url or "", each) for entry in root.iterfind("url") if (each := said(entry, "loc")))
    pages = (page for page in found if _POSTING.search(urlsplit(page).path) and not address.complaint(page))
    return once(Offer(posting_id(page) or page, page, {}) for page in pages)


def offer(root: Any, url: str | None) -> Offer | None:
    """None: a sitemap is a list."""
    return None
