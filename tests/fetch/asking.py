"""One question to the network, as the tests ask it."""

import asyncio
import sys
from datetime import timedelta

from watcher.fetch import Client
from watcher.model import Failed, FetchRules, NotModified, Page, Part, Request

OPEN = FetchRules(
    per_host_delay=timedelta(0),
    timeout=timedelta(seconds=5),
    respect_robots=False,
    allow=("127.0.0.1", "::1"),
)
"""Rules that let the tests reach their own servers, without a pause."""


async def ask(request: Request | str, rules: FetchRules = OPEN, contact: str = "") -> Page | NotModified | Failed:
    async with Client(rules, contact) as client:
        return await client.fetch(Request(request) if isinstance(request, str) else request)


async def part(request: Request | str, rules: FetchRules = OPEN) -> Part:
    """The one part of the page; fails where there is none."""
    answer = await ask(request, rules)
    assert isinstance(answer, Page), answer
    return answer.parts[0]


async def failure(request: Request | str, rules: FetchRules = OPEN) -> str:
    """Why it failed; fails where it did not."""
    answer = await ask(request, rules)
    assert isinstance(answer, Failed), answer
    return answer.because


if __name__ == "__main__":  # in a process whose environment says whom to trust
    for url in sys.argv[1:]:
        print(asyncio.run(ask(url)))
