"""One answer of the network → the postings that it shows, each fact with its evidence."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from watcher import classify
from watcher.extract import document as documents
from watcher.extract import following, xml
from watcher.extract import rules as watch_rules
from watcher.extract.asking import next_request as next_request
from watcher.extract.asking import telling as telling
from watcher.extract.document import Document, Form
from watcher.extract.likeness import is_of_a_system as is_of_a_system
from watcher.extract.likeness import likeness as likeness
from watcher.extract.pasted import wanted
from watcher.extract.recruiting import asks_for_somebody
from watcher.extract.sections import LISTS
from watcher.extract.sites import api, webpage
from watcher.model import (
    FACTS,
    Blank,
    Failed,
    Gone,
    Outcome,
    Page,
    Part,
    Posting,
    Reading,
    Request,
    Rules,
    Source,
    Wall,
    Watch,
)

MOST_POSTINGS = 20_000
"""Of one look: so many take 3 s to record, in which no other watch is looked at."""
_CONVINCING = 2
"""Facts beside those of any page that make a posting of one."""

MOST_PASSAGES = 2_000
MOST_TEXT = 300_000
"""Passages and characters of one posting, for the same reason: ten times as many as the longest that was counted."""


def read(page: Page, rules: Rules, at: datetime, known: api.Known = api.NONE_KNOWN) -> Reading:
    """The postings that an answer shows, under the rules of its watch; `at` is when it was fetched.

    Those `known`, by their likeness, from a look under the same rules are not read again. What cannot be
    read is an outcome with its reason, whatever the bytes.
    """
    readings, followed = following.parted(telling(page.parts), lambda part: _part(part, rules, at, known))
    refused = next((each for each in readings if each.outcome not in _READABLE), None)
    reading = refused or (readings[0] if len(readings) == 1 else _joined(readings))
    reading = watch_rules.kept(following.together(reading, followed), rules)
    if because := _too_much(reading):
        return Reading(Outcome.ERROR, because, reading.adapter)
    return reading


def to_follow(watch: Watch, page: Page, at: datetime) -> tuple[Request, ...] | Failed:
    """What else a look must ask for whose watch follows: the pages of the listed postings that may matter."""
    rules = replace(watch.rules, only={name: each for name, each in watch.rules.only.items() if name == "title"})
    return following.requests(watch, read(page, rules, at))


def _too_much(reading: Reading) -> str | None:
    if len(reading.postings) > MOST_POSTINGS:
        return f"it lists more than {MOST_POSTINGS:,} postings (the watch's only can choose among them)"
    if any(len(each.blocks) > MOST_PASSAGES for each in reading.postings):
        return f"a posting of more than {MOST_PASSAGES:,} passages (the watch's select can choose its part)"
    if any(sum(len(block.text) for block in each.blocks) > MOST_TEXT for each in reading.postings):
        return f"a posting of more than {MOST_TEXT:,} characters (the watch's select can choose its part)"
    return None


_READABLE = frozenset({Outcome.POSTING, Outcome.CLOSED, Outcome.BOARD})


def _joined(readings: Sequence[Reading]) -> Reading:
    """The parts of one look as one listing."""
    postings = tuple(posting for each in readings for posting in each.postings)
    listed = sum(each.listed for each in readings)
    return replace(readings[0], outcome=Outcome.BOARD, because=None, postings=postings, listed=listed)


def _part(part: Part, rules: Rules, at: datetime, known: api.Known) -> Reading:
    refused = classify.of_part(part)
    if refused is not None:
        return _refusal(refused)
    reading, posting = _read(part, rules, at, known), wanted(part.url)
    reading = replace(reading, listed=len(reading.postings))
    return reading if posting is None else _of_one(reading, posting)


def _of_one(reading: Reading, posting: str) -> Reading:
    """Of a listing the one posting that is wanted. An empty listing proves nothing: the board may not exist."""
    if reading.outcome is not Outcome.BOARD:
        return reading
    found = [each for each in reading.postings if posting == each.id or posting in (each.url or "").split("/")]
    if found:
        return replace(reading, outcome=Outcome.POSTING, postings=(found[0],))
    if reading.postings:
        return Reading(Outcome.GONE, "the board does not list it", reading.adapter)
    return Reading(Outcome.BLANK, "the board lists nothing at all", reading.adapter)


def from_source(body: bytes, url: str | None, at: datetime) -> Reading:
    """A page that was saved to a file; without its address a posting has neither id nor address."""
    return read(Page((Part(url or "", url or "", 200, {}, body),)), Rules(), at)


def _read(part: Part, rules: Rules, at: datetime, known: api.Known) -> Reading:
    content_type = part.headers.get("content-type")
    url = part.final_url or None
    if xml.BEGINNING.match(part.body):
        return api.read_xml(part.body, url, at, known)
    document = documents.read(part.body, content_type, select=rules.select)
    if document.form is Form.JSON:
        return api.read(part.body, content_type, url, at, known)
    reading = webpage.read(watch_rules.visible(document, rules), url, at)
    return _unless_refused(document, reading)


def _unless_refused(document: Document, reading: Reading) -> Reading:
    """The reading, unless the page's text says that it is none. A shell may carry its posting in its markup."""
    tree = document.tree
    passwords, scripts = (len(tree.css(each)) if tree else 0 for each in ("input[type=password]", "script"))
    headings = (each.block.text for each in document.passages if each.block.level == 1)
    refused = classify.of_text(
        document.title,
        document.text,
        password_fields=passwords,
        scripts=scripts,
        headline=next(headings, ""),
        convincing=any(_reads_like_one(each) for each in reading.postings),
    )
    if refused is None or (isinstance(refused, Blank) and _is_in_markup(reading)):
        return reading
    return _refusal(refused)


def _reads_like_one(posting: Posting) -> bool:
    """Whether a page has a posting's parts, or states several of its facts: no wall and no error page does.

    One fact is enough for a text that asks somebody to work.
    """
    if any(each.section in LISTS for each in posting.blocks):
        return True
    facts = sum(getattr(posting.facts, name) is not None for name in FACTS if name not in webpage.OF_ANY_PAGE)
    facts += facts == 1 and asks_for_somebody(posting.text)
    return facts >= _CONVINCING


def _is_in_markup(reading: Reading) -> bool:
    titles = [each.facts.title for each in reading.postings]
    return any(title is not None and title.source in (Source.JSON_LD, Source.MICRODATA) for title in titles)


def _refusal(answer: Gone | Wall | Blank | Failed) -> Reading:
    match answer:
        case Gone(because):
            return Reading(Outcome.GONE, because)
        case Wall(because):
            return Reading(Outcome.WALL, because)
        case Blank(because):
            return Reading(Outcome.BLANK, because)
        case Failed(because):
            return Reading(Outcome.ERROR, because)
