"""A body of JSON or XML: the answer of a known hiring system, or schema.org JobPostings as they are."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
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
from watcher.model import Json, Outcome, Reading, Request, Source

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


def read(body: bytes, content_type: str | None, url: str | None, at: datetime) -> Reading:
    """The postings in a JSON body; a listing is a board, also an empty one. None of a known shape cannot be read."""
    try:
        root = storable(json.loads(decode(body, content_type) or ""))
    except (ValueError, RecursionError):
        return Reading(Outcome.ERROR, "the answer is JSON that cannot be read", NAME)
    return _of_a_system(root, url, at) or _of_markup(root, url, at)


def read_xml(body: bytes, url: str | None, at: datetime) -> Reading:
    """The postings in a body of XML."""
    try:
        root = xml.parse(body)
    except ExtractError as error:
        return Reading(Outcome.ERROR, str(error), XML)
    unknown = Reading(Outcome.ERROR, "the answer is XML of a system that is not known", XML)
    return _of_a_system(root, url, at) or unknown


def _of_a_system(root: Json | Element, url: str | None, at: datetime) -> Reading | None:
    for site in SITES:
        try:
            offers, offer = site.offers(root, url), site.offer(root, url)
        except ExtractError as error:
            return Reading(Outcome.ERROR, f"{site.NAME}: {error}", site.NAME)
        except (AttributeError, KeyError, TypeError, ValueError):
            return Reading(Outcome.ERROR, f"{site.NAME}: the answer has another shape than this system's", site.NAME)
        if offers is not None:
            return Reading(Outcome.BOARD, None, site.NAME, None, webpage.listed(_marked(offers, at), None, at))
        if offer is not None:
            return Reading(Outcome.POSTING, None, site.NAME, None, webpage.listed(_marked([offer], at), None, at))
    return None


def _marked(offers: Iterable[Offer], at: datetime) -> list[MarkupPosting]:
    """The system's words as markup is read; what it leaves empty is absent."""
    found = []
    for each in offers:
        said = {name: value for name, value in each.properties.items() if value not in (None, "", [], {})}
        marked = schema_org.posting(said, Source.API, at)
        found.append(replace(marked, id=each.id, url=each.url, questions=each.questions))
    return found


def _of_markup(root: Json, url: str | None, at: datetime) -> Reading:
    found = [schema_org.posting(each, Source.API, at) for each in objects(root, "JobPosting")]
    if not found:
        return Reading(Outcome.ERROR, "the answer is JSON of a system that is not known", NAME)
    return webpage.of_markup(found, url, at, NAME)
