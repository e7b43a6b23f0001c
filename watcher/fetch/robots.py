"""What robots.txt allows (RFC 9309)."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlsplit

from protego import Protego

from watcher.model import Failed, NotModified, Page, Request

AGENT = "watcher"
"""Our name in robots.txt."""

ROBOTS = "/robots.txt"

KEPT = timedelta(days=1)
"""RFC 9309, 2.4: not to be used for longer."""

LONGEST = 500 * 1024
"""Bytes that are read: RFC 9309, 2.5, asks for no more, and 4 MB of rules take 14 s."""

LONGEST_PAUSE = 60.0
"""Seconds of a Crawl-delay that are kept: nobody may put us to sleep for a year."""


@dataclass(frozen=True, slots=True)
class Admitted:
    """The address may be asked, with at least this pause, in seconds, before the next request to its host."""

    pause: float = 0.0


class Robots:
    """Fetches each origin's robots.txt once a day; 4xx means that all is allowed, 5xx that nothing is for now."""

    def __init__(self, get: Callable[[Request], Awaitable[Page | NotModified | Failed]]) -> None:
        self._get = get
        self._known: dict[str, tuple[Protego, float]] = {}

    async def ask(self, url: str) -> Admitted | Failed:
        """Whether watcher may fetch this address; `Failed` says why not."""
        parts = urlsplit(url)
        rules = await self._rules(f"{parts.scheme}://{parts.netloc}")
        if isinstance(rules, Failed):
            return rules
        if not rules.can_fetch(url, AGENT):
            return Failed(f"robots.txt of {parts.netloc} does not allow {parts.path or '/'}")
        return Admitted(min(rules.crawl_delay(AGENT) or 0.0, LONGEST_PAUSE))

    async def _rules(self, origin: str) -> Protego | Failed:
        now = asyncio.get_running_loop().time()
        if origin in self._known and now < self._known[origin][1]:
            return self._known[origin][0]
        answer = await self._get(Request(f"{origin}{ROBOTS}"))
        rules = await asyncio.to_thread(_read, answer, origin)  # in which the other hosts go on
        if isinstance(rules, Protego):
            self._known = {each: known for each, known in self._known.items() if now < known[1]}
            self._known[origin] = rules, now + KEPT.total_seconds()
        return rules


def _read(answer: Page | NotModified | Failed, origin: str) -> Protego | Failed:
    match answer:
        case Page(parts=(part,)) if part.status < 300:
            return Protego.parse(_beginning(part.body).decode("utf-8", "replace"))
        case Page(parts=(part,)) if part.status < 500:
            return Protego.parse("")
        case Page(parts=(part,)):
            return Failed(f"robots.txt of {urlsplit(origin).netloc} cannot be read (HTTP {part.status})")
        case Failed():
            return answer
        case _:
            return Failed(f"robots.txt of {urlsplit(origin).netloc} cannot be read")


def _beginning(body: bytes) -> bytes:
    """As many whole lines as are read."""
    return body if len(body) <= LONGEST else body[:LONGEST].rpartition(b"\n")[0]
