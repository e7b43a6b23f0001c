"""What one look at a watch must ask for: a system's interface instead of its page, every page of a listing."""

import json
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any, Protocol
from urllib.parse import urljoin, urlsplit

from watcher import address
from watcher.classify import LISTINGS
from watcher.extract.charset import decode
from watcher.extract.offers import ExtractError
from watcher.extract.pasted import Pasted
from watcher.extract.sites import api, eightfold, join, jsonfeed, lever, oracle, smartrecruiters, workday
from watcher.model import Failed, Part, Request, Watch

MOST_PAGES = 250
"""Of a listing: 5,000 postings of the system that shows the fewest on a page."""


class Paged(Protocol):
    """A system that shows a listing page by page."""

    NAME: str
    PAGED: re.Pattern[str]
    """The paths of its listings."""

    def more(self, first: Any, last: Any, pages: int, url: str) -> Request | None:
        """The page after the last one, which `url` showed; None at the end. Raises ExtractError."""


_PAGED: tuple[Paged, ...] = (smartrecruiters, workday, eightfold, lever, join, oracle, jsonfeed)


def next_request(watch: Watch, parts: Sequence[Part]) -> Request | Failed | None:
    """What else a look must ask for, given what it has; None when it has all, or when what it has is no answer.

    A listing of more pages than anybody reads, or one that ends before its end, is no look.
    """
    if not parts:
        return _with_headers(watch, request(watch.url) or Request(watch.url))
    last = parts[-1]
    if last.status != 200:
        return None
    if len(parts) == 1 and (embedded := leads_to(last)):
        return embedded
    pages = telling(parts)
    following = _next_page(pages)
    if not isinstance(following, Request):
        return following
    if len(pages) >= MOST_PAGES:
        return Failed(f"the listing has more than {MOST_PAGES} pages")
    if _goes_in_circles(following, pages):
        return Failed("the listing leads from one page back to another")
    return _with_headers(watch, following)


def _goes_in_circles(following: Request, pages: Sequence[Part]) -> bool:
    asked_before = following.body is None and any(each.url == following.url for each in pages)
    return asked_before or (len(pages) > 1 and pages[-1].body == pages[-2].body)


def request(url: str) -> Request | None:
    """What to ask for an address that people paste; None where no system is known to stand behind it."""
    return _asked(Pasted.of(url))


def _asked(pasted: Pasted) -> Request | None:
    found = (site.request(pasted) for site in api.SITES)
    return next((each for each in found if each is not None and not address.complaint(each.url)), None)


def telling(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts of a look that are to be read: a page that only led to a system is none."""
    if len(parts) > 1 and (found := leads_to(parts[0])) and found.url == parts[1].url:
        return tuple(parts[1:])
    return tuple(parts)


def _with_headers(watch: Watch, asked: Request) -> Request:
    """With the watch's own headers, where they may go."""
    mine, there = Pasted.of(watch.url), Pasted.of(asked.url)
    if mine.origin != there.origin:
        return asked
    return Request(asked.url, watch.headers, body=asked.body)


def _next_page(pages: Sequence[Part]) -> Request | Failed | None:
    path = urlsplit(pages[-1].url).path
    for site in _PAGED:
        if site.PAGED.fullmatch(path):
            try:
                return site.more(_root(pages[0]), _root(pages[-1]), len(pages), pages[-1].url)
            except ExtractError as error:
                return Failed(f"{site.NAME}: {error}")
            except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
                return None  # it is no listing of theirs: what it is, reading tells
    return None


def _root(part: Part) -> Any:
    return json.loads(decode(part.body, part.headers.get("content-type")) or "")


# ── a company's own page around a system ─────────────────────────────────────────────────────────

_LOOKED_AT = 1_000_000
_FRAMES = re.compile(rb"<(iframe|script)\b[^<>]{0,2000}?\ssrc\s*=\s*[\"']?([^\"'\s<>]{8,1000})", re.IGNORECASE)
_INTERFACES = re.compile(
    rb"https://(?:api(?:\.eu)?\.lever\.co/v0/postings|api\.ashbyhq\.com/posting-api/job-board"
    rb"|boards-api\.greenhouse\.io/v1/boards|api\.smartrecruiters\.com/v1/companies"
    rb"|apply\.workable\.com/api/v\d/widget/accounts)/[\w.%-]{1,100}",
    re.IGNORECASE,
)
_PAGES = {
    "api.lever.co": "https://jobs.lever.co/{}",
    "api.eu.lever.co": "https://jobs.eu.lever.co/{}",
    "api.ashbyhq.com": "https://jobs.ashbyhq.com/{}",
    "boards-api.greenhouse.io": "https://boards.greenhouse.io/{}",
    "api.smartrecruiters.com": "https://jobs.smartrecruiters.com/{}",
    "apply.workable.com": "https://apply.workable.com/{}",
}
_ASKED_BY_SCRIPTS = tuple(each.encode() for each in _PAGES)
_LISTING = frozenset(LISTINGS.split())
_NAMING = ("gh_jid", "ashby_jid")
"""What names a posting in the address of a company's own page."""


def leads_to(part: Part) -> Request | None:
    """What to ask the system that a company's own page embeds; None where the page tells all by itself.

    A board counts only in what is a careers page by its address: many a posting's own page shows it beside itself.
    """
    if part.body.lstrip()[:1] != b"<":
        return None
    here = Pasted.of(part.final_url)
    if found := join.listing(here, part.body):
        return found
    named = {name: here.query[name] for name in _NAMING if here.query.get(name)}
    for url in _embedded(part):
        there = Pasted.of(url)
        asked = _asked(replace(there, query={**there.query, **named})) if there.host != here.host else None
        if asked and (named or "token" in there.query or _is_careers_page(here)):
            return asked
    return None


def _embedded(part: Part) -> Iterator[str]:
    """The addresses of other sites that a page shows in a frame, embeds or asks by a script."""
    body = part.body[:_LOOKED_AT]
    small = body.lower()
    for tag, written in _FRAMES.findall(body) if b"<iframe" in small or b"embed" in body else ():
        if tag.lower() == b"iframe" or b"embed" in written:
            with suppress(ValueError):
                url = urljoin(part.final_url, written.decode("ascii").replace("&amp;", "&"))
                if not address.complaint(url):
                    yield url
    for found in _INTERFACES.findall(body) if any(each in small for each in _ASKED_BY_SCRIPTS) else ():
        interface = urlsplit(found.decode("ascii"))
        yield _PAGES[(interface.hostname or "").lower()].format(interface.path.rpartition("/")[2])


def _is_careers_page(here: Pasted) -> bool:
    return not here.steps or here.steps[-1].lower() in _LISTING
