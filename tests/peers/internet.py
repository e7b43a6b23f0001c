"""The internet as one server on loopback: every host is a folder of it."""

from dataclasses import replace

from tests.peers.web import Web
from watcher.fetch import Client
from watcher.model import Failed, FetchRules, NotModified, Page, Request


class Internet(Client):
    """A real client that finds every host at a local server, by `/host/path`. Use as a context manager."""

    def __init__(self, web: Web, rules: FetchRules) -> None:
        super().__init__(replace(rules, allow=("127.0.0.1",), respect_robots=False), "")
        self._web = web

    async def fetch(self, request: Request) -> Page | NotModified | Failed:
        here = f"{self._web.url}/"
        answer = await super().fetch(replace(request, url=here + request.url.partition("://")[2]))
        if not isinstance(answer, Page):
            return answer
        scheme = request.url.partition("://")[0]
        parts = (replace(part, final_url=part.final_url.replace(here, f"{scheme}://")) for part in answer.parts)
        return Page(tuple(replace(part, url=request.url) for part in parts))
