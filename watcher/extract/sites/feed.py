"""A feed of postings, RSS 2.0 or Atom: any site's, NEOGOV's with what it says beside it, Teamtailor's."""

import re
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

from watcher.extract.identity import posting_id
from watcher.extract.offers import ExtractError, Offer, once, places
from watcher.extract.pasted import Pasted
from watcher.extract.xml import said
from watcher.model import Request

NAME = "feed"

_NEOGOV = frozenset({"www.governmentjobs.com", "www.schooljobs.com"})
_SECTIONS = {
    "examplesofduties": "Duties",
    "qualifications": "Qualifications",
    "supplementalinformation": "Supplemental information",
    "benefits": "Benefits",
}
"""NEOGOV's parts of a text, under the headings of its pages."""

_ODD_UTC = re.compile(r"(?<=\d\d:\d\d:\d\d):0$")


def request(pasted: Pasted) -> Request | None:
    """An agency's feed at NEOGOV; the page of one posting tells all by itself."""
    if pasted.host not in _NEOGOV or len(pasted.steps) != 2 or pasted.steps[0] != "careers":
        return None
    return Request(f"{pasted.origin}/SearchEngine/JobsFeed?agency={pasted.steps[1]}")


def offers(root: Any, url: str | None) -> tuple[Offer, ...] | None:
    """The entries of a feed; None where the answer is none."""
    if not isinstance(root, Element) or root.tag not in ("rss", "feed", "RDF"):
        return None
    items = root.iter("entry" if root.tag == "feed" else "item")
    return once(_offer(each, url, f"item[{place}]") for place, each in enumerate(items))


def offer(root: Any, url: str | None) -> Offer | None:
    """None: a feed is a list."""
    return None


def _offer(item: Element, url: str | None, where: str) -> Offer:
    title, page = said(item, "title"), said(item, "link") or _link(item)
    if not title or not page:
        raise ExtractError(f"the answer lacks {where}.{'link' if title else 'title'}")
    page = urljoin(url or "", page)
    unit = said(item, "salaryInterval")
    properties = {
        "title": title,
        "employmentUnit": said(item, "department"),
        "jobLocation": places(said(item, "location") or _place(item)),
        "jobLocationType": said(item, "remoteStatus"),
        "employmentType": said(item, "jobType"),
        "baseSalary": {
            "currency": said(item, "salaryCurrency"),
            "value": {
                "minValue": said(item, "minimumSalary"),
                "maxValue": said(item, "maximumSalary"),
                "unitText": unit,
            },
        }
        if unit and (said(item, "minimumSalary") or said(item, "maximumSalary"))
        else None,
        "validThrough": _moment(said(item, "advertiseToDateTimeUTC")),
        "datePosted": _moment(said(item, "pubDate")) or said(item, "published") or said(item, "date"),
        "identifier": said(item, "jobNumberSingle"),
        "description": "\n".join(_parts(item)),
    }
    number = said(item, "jobId") or posting_id(page, said(item, "guid") or said(item, "id"))
    return Offer(number or page, page, properties)


def _link(entry: Element) -> str | None:
    """Atom's: the one to the page itself."""
    links = [each for each in entry.iterfind("link") if each.get("rel", "alternate") == "alternate"]
    return links[0].get("href") if links else None


def _place(item: Element) -> str | None:
    """Teamtailor's places, and as job boards write them."""
    named = [said(each, "name") or said(each, "city") for each in item.iterfind("locations/location")]
    return "; ".join(filter(None, named)) or said(item, "city")


def _moment(written: str | None) -> str | None:
    """RFC 5322 as ISO 8601; NEOGOV puts ":0" for the zone, which is UTC."""
    try:
        return parsedate_to_datetime(_ODD_UTC.sub(" +0000", written)).isoformat() if written else None
    except ValueError:
        return None


def _parts(item: Element) -> Iterator[str]:
    whole = said(item, "encoded") or said(item, "content") or said(item, "description") or said(item, "summary")
    yield whole or ""
    for name, heading in _SECTIONS.items():
        if text := said(item, name):
            yield f"<h2>{heading}</h2>{text}"
