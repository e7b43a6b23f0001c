"""A JSON body that holds schema.org JobPostings, as some sites' own interfaces answer."""

import json
from datetime import datetime

from watcher.extract import schema_org
from watcher.extract.charset import decode
from watcher.extract.markup import objects, storable
from watcher.extract.sites import webpage
from watcher.model import Outcome, Reading, Source

NAME = "json"


def read(body: bytes, content_type: str | None, url: str | None, at: datetime) -> Reading:
    """The JobPostings in a JSON body: one is a posting, several are a board, none cannot be read."""
    try:
        roots = storable(json.loads(decode(body, content_type) or ""))
    except (ValueError, RecursionError):
        return Reading(Outcome.ERROR, "the answer is JSON that cannot be read", NAME)
    found = [schema_org.posting(each, Source.API, at) for each in objects(roots, "JobPosting")]
    if not found:
        return Reading(Outcome.ERROR, "the answer is JSON of a system that is not known", NAME)
    return webpage.of_markup(found, url, at, NAME)
