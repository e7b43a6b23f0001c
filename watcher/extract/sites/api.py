"""A body of JSON or XML: the answer of a known hiring system, or schema.org JobPostings as they are."""

import json
from collections.abc import Mapping
from dataclasses import astuple, replace
from datetime import datetime
from hashlib import blake2b
from types import MappingProxyType
from typing import Any, Protocol
from xml.etree.ElementTree import Element

from watcher.extract import schema_org, xml
from watcher.extract.charset import decode
from watcher.extract.markup import objects, storable
from watcher.extract.offers import ExtractError, Offer
from watcher.extract.pasted import Pasted
from watcher.extract.schema_org import MarkupPosting
from watcher.extract.sites import (
    ashby,
    bamboohr,
    breezy,
    eightfold,
    feed,
    greenhouse,
    join,
    jsonfeed,
    lever,
    oracle,
    personio,
    pinpoint,
    recruitee,
    rippling,
    sitemap,
    smartrecruiters,
    webpage,
    workable,
    workday,
)
from watcher.model import Json, Outcome, Part, Posting, Reading, Request, Source

Known = Mapping[bytes, Posting]
"""By likeness: what was read before."""
NONE_KNOWN: Known = MappingProxyType({})
NAME = "json"
XML = "xml"


class Site(Protocol):
    """A hiring system, a module of `sites`: knows its own answers by their shape. Raises ExtractError."""

    NAME: str

    def request(self, pasted: Pasted) -> Request | None:
        """What its interface is to be asked for an address of its pages; None for any other address."""

    def offers(self, root: Any, url: str | None) -> tuple[Offer, ...] | None:
        """The postings of a listing, `url` being its own address; None where the answer is none."""

    def offer(self, root: Any, url: str | None) -> Offer | None:
        """The posting of an answer about one; None where the answer is none."""


SITES: tuple[Site, ...] = (
    greenhouse,
    ashby,
    lever,
    smartrecruiters,
    workable,
    recruitee,
    pinpoint,
    rippling,
    workday,
    bamboohr,
    eightfold,
    jsonfeed,
    breezy,
    join,
    oracle,
    personio,
    feed,
    sitemap,
)


def read(body: bytes, content_type: str | None, url: str | None, at: datetime, known: Known) -> Reading:
    """The postings in a JSON body; a listing is a board, also an empty one. None of a known shape cannot be read."""
    try:
        root = storable(json.loads(decode(body, content_type) or ""))
    except (ValueError, RecursionError):
        return Reading(Outcome.ERROR, "the answer is JSON that cannot be read", NAME)
    return _of_a_system(root, url, at, known) or _of_markup(root, url, at)


def read_xml(body: bytes, url: str | None, at: datetime, known: Known) -> Reading:
    """The postings in a body of XML."""
    try:
        root = xml.parse(body)
    except ExtractError as error:
        return Reading(Outcome.ERROR, str(error), XML)
    unknown = Reading(Outcome.ERROR, "the answer is XML of a system that is not known", XML)
    return _of_a_system(root, url, at, known) or unknown


def _of_a_system(root: Json | Element, url: str | None, at: datetime, known: Known) -> Reading | None:
    for site in SITES:
        try:
            offers, offer = site.offers(root, url), site.offer(root, url)
        except ExtractError as error:
            return Reading(Outcome.ERROR, f"{site.NAME}: {error}", site.NAME)
        except (AttributeError, KeyError, TypeError, ValueError):
            return Reading(Outcome.ERROR, f"{site.NAME}: the answer has another shape than this system's", site.NAME)
        found = offers if offers is not None else (offer,) if offer is not None else None
        if found is not None:
            outcome = Outcome.BOARD if offer is None else Outcome.POSTING
            return Reading(outcome, None, site.NAME, None, tuple(_posting(each, at, known) for each in found))
    return None


def likeness(part: Part) -> bytes | None:
    """Of all that a system's answer says of its postings, in whatever order; None where it is none, or lists none."""
    url, root = part.final_url or None, _root(part)
    for site in SITES:
        try:
            offers, offer = site.offers(root, url), site.offer(root, url)
        except (ExtractError, AttributeError, KeyError, TypeError, ValueError):
            return None
        found = offers if offers is not None else (offer,) if offer is not None else ()
        if found:
            digest = blake2b(f"{site.NAME} {offer is None}".encode(), digest_size=16)
            digest.update(b"".join(sorted(map(_likeness, found))))
            return digest.digest()
    return None


def _root(part: Part) -> Any:
    try:
        if xml.BEGINNING.match(part.body):
            return xml.parse(part.body)
        return storable(json.loads(decode(part.body, part.headers.get("content-type")) or ""))
    except (ExtractError, ValueError, RecursionError):
        return None


def _posting(offer: Offer, at: datetime, known: Known) -> Posting:
    """The posting as it is known where its system says the same of it as then: reading is what costs."""
    likeness = _likeness(offer)
    if likeness in known:
        return known[likeness]
    (posting,) = webpage.listed([_marked(offer, at)], None, at)
    return replace(posting, likeness=likeness)


def _likeness(offer: Offer) -> bytes:
    """Of all that is read of it."""
    said = json.dumps([offer.id, offer.url, offer.properties, [astuple(each) for each in offer.questions]], default=str)
    return blake2b(said.encode(), digest_size=16).digest()


def _marked(offer: Offer, at: datetime) -> MarkupPosting:
    """The system's words as markup is read; what it leaves empty is absent."""
    said = {name: value for name, value in offer.properties.items() if value not in (None, "", [], {})}
    marked = schema_org.posting(said, Source.API, at)
    return replace(marked, id=offer.id, url=offer.url, questions=offer.questions)


def _of_markup(root: Json, url: str | None, at: datetime) -> Reading:
    found = [schema_org.posting(each, Source.API, at) for each in objects(root, "JobPosting")]
    if not found:
        return Reading(Outcome.ERROR, "the answer is JSON of a system that is not known", NAME)
    return webpage.of_markup(found, url, at, NAME)
