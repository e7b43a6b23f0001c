"""A listing whose postings are each read from a page of their own: what to ask for, and all of it together."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from watcher.extract import asking
from watcher.extract.pasted import Pasted
from watcher.extract.sites.webpage import ENOUGH_TEXT
from watcher.model import Facts, Failed, Outcome, Part, Posting, Reading, Request, Source, Stated, Status, Watch

MOST_FOLLOWED = 500
"""Postings of one look: 17 minutes at one request every 2 s."""


def requests(watch: Watch, listing: Reading) -> tuple[Request, ...] | Failed:
    """What to ask for of each posting whose text the listing does not show."""
    if listing.outcome is not Outcome.BOARD:
        return ()
    found = tuple(dict.fromkeys(url for each in listing.postings if (url := _page(each)) is not None))
    if len(found) > MOST_FOLLOWED:
        return Failed(f"follow: it lists more than {MOST_FOLLOWED} postings (the watch's only can choose among titles)")
    mine = Pasted.of(watch.url).origin
    return tuple(Request(url, watch.headers if Pasted.of(url).origin == mine else {}) for url in found)


def parted(parts: Sequence[Part], read: Callable[[Part], Reading]) -> tuple[list[Reading], dict[str, Reading]]:
    """The readings of a look: of its listing, page by page, and by their addresses those of postings in it."""
    if len(parts) == 1:
        return [read(parts[0])], {}
    listing: list[Reading] = []
    followed: dict[str, Reading] = {}
    pages: set[str] = set()
    for part in parts:
        reading = read(part)
        if part.url in pages:
            followed[part.url] = reading
            continue
        listing.append(reading)
        pages.update(url for each in reading.postings if (url := _page(each)) is not None)
    return listing, followed


def together(listing: Reading, followed: dict[str, Reading]) -> Reading:
    """The listing with each posting as its own page tells it; one whose page is gone is not there."""
    if not followed:
        return listing
    return replace(listing, postings=tuple(_told(listing.postings, followed)))


def _told(postings: Sequence[Posting], followed: dict[str, Reading]) -> Iterator[Posting]:
    for each in postings:
        url = _page(each)
        reading = followed.get(url) if url else None
        if url is None:
            yield each
        elif reading is None or reading.outcome not in (Outcome.POSTING, Outcome.CLOSED, Outcome.GONE):
            yield _unread(each)
        elif reading.outcome is not Outcome.GONE:
            (own,) = reading.postings
            yield replace(own, id=each.id, url=each.url, facts=_filled(own.facts, each.facts))


def _page(posting: Posting) -> str | None:
    """What tells all of a posting that shows hardly any text here; None where it does."""
    if posting.url is None or len(posting.text) >= ENOUGH_TEXT:
        return None
    asked = asking.request(posting.url)
    return posting.url if asked is None or asked.body else asked.url


def _unread(posting: Posting) -> Posting:
    """A posting of which nobody can tell more than that it is listed."""
    return replace(posting, facts=replace(posting.facts, status=Stated(Status.UNKNOWN, None, Source.TEXT)))


def _filled(own: Facts, listed: Facts) -> Facts:
    """What the page says, and what only the listing tells."""
    title, department = own.title or listed.title, own.department or listed.department
    return replace(own, title=title, department=department, locations=own.locations or listed.locations)
