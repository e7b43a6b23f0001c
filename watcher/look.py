"""All that one look at a watch asks of the network, one request after another."""

from dataclasses import replace

from watcher import extract
from watcher.fetch import Client
from watcher.model import Answer, Page, Part, Request, State, Watch


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
