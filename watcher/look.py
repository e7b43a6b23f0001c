"""All that one look at a watch asks of the network, one request after another."""

from collections.abc import Sequence
from dataclasses import replace

from watcher import extract
from watcher.fetch import Client
from watcher.model import Answer, Failed, Page, Part, Request, State, Watch


async def look(client: Client, watch: Watch, state: State) -> Answer:
    """All parts of a look, or the first that is no page: a listing that was read by half is none.

    The first request carries the validators that `state` has.
    """
    parts: tuple[Part, ...] = ()
    while isinstance(request := extract.next_request(watch, parts), Request):
        if not parts:
            request = replace(request, etag=state.etag, last_modified=state.last_modified)
        answer = await client.fetch(request)
        if not isinstance(answer, Page):
            return answer
        parts += answer.parts
    return request or Page(parts)


MOST_TROUBLE = 3
"""Pages in a row that nobody can read: the host is left alone."""


async def follow(client: Client, listing: Page, requests: Sequence[Request]) -> Page | Failed:
    """The look with the pages of its postings: one that cannot be had is left out, but not all of them."""
    parts = listing.parts
    refused = 0
    for n, request in enumerate(requests, 1):
        answer = await client.fetch(request)
        if isinstance(answer, Page):
            parts += answer.parts
        is_refused = not isinstance(answer, Page) or answer.parts[-1].status not in (200, 404, 410)
        refused = refused + 1 if is_refused else 0
        if refused == n == min(MOST_TROUBLE, len(requests)):
            return Failed("the pages of its postings cannot be read")
        if refused == MOST_TROUBLE:
            break
    return Page(parts)
