"""What a request carries, what an answer becomes."""

import dataclasses
from datetime import timedelta

import pytest

from tests.fetch.asking import OPEN, ask, failure, part
from tests.peers.web import Drip, Hang, Late, Raw, Reply, Reset, Web, redirect
from watcher import __version__
from watcher.fetch import Client
from watcher.model import Failed, NotModified, Page, Part, Request

QUICK = dataclasses.replace(OPEN, timeout=timedelta(milliseconds=200))


@pytest.mark.parametrize("status", [200, 203, 300, 400, 403, 404, 410, 429, 500, 503])
async def test_every_status_is_a_page_that_the_core_classifies(web: Web, status: int) -> None:
    url = web.on("/job", Reply(status, "<h1>Engineer</h1>", {"X-Served-By": "one"}))

    answer = await part(url)

    assert (answer.status, answer.body, answer.headers["x-served-by"]) == (status, b"<h1>Engineer</h1>", "one")
    assert (answer.url, answer.final_url) == (url, url)


async def test_says_who_it_is_and_accepts_gzip_only(web: Web) -> None:
    await ask(web.on("/job", Reply()), contact="mailto:jürgen@example.org")

    assert web.asked[0].headers["user-agent"] == f"watcher/{__version__} (+mailto:j%C3%BCrgen@example.org)"
    assert web.asked[0].headers["accept-encoding"] == "gzip"


async def test_without_a_contact_it_says_only_its_name(web: Web) -> None:
    await ask(web.on("/job", Reply()))

    assert web.asked[0].headers["user-agent"] == f"watcher/{__version__}"


async def test_a_configured_header_does_not_replace_our_own_name(web: Web) -> None:
    await ask(Request(web.on("/job", Reply()), headers={"User-Agent": "Mozilla/5.0", "Accept": "application/json"}))

    assert web.asked[0].headers["user-agent"] == f"watcher/{__version__}"
    assert web.asked[0].headers["accept"] == "application/json"


async def test_validators_make_it_conditional_and_304_is_not_modified(web: Web) -> None:
    url = web.on("/job", Reply(304))

    answer = await ask(Request(url, etag='"v1"', last_modified="Mon, 06 Oct 2025 08:00:00 GMT"))

    assert answer == NotModified()
    assert web.asked[0].headers["if-none-match"] == '"v1"'
    assert web.asked[0].headers["if-modified-since"] == "Mon, 06 Oct 2025 08:00:00 GMT"


async def test_a_304_that_nobody_asked_for_is_a_failure(web: Web) -> None:
    assert "304" in await failure(web.on("/job", Reply(304)))


async def test_no_cookie_is_kept_nor_told(web: Web) -> None:
    url = web.on("/job", Reply(200, "one", {"Set-Cookie": "session=s3cret"}))

    async with Client(OPEN, "") as client:
        first = await client.fetch(Request(url))
        await client.fetch(Request(url))

    assert "cookie" not in web.asked[1].headers
    assert "s3cret" not in repr(first)


@pytest.mark.parametrize(
    ("behaviour", "because"),
    [
        (Hang(), "timed out after 0.2 s"),
        (Drip(b"x" * 100, 0.05), "timed out after 0.2 s"),
        (Reset(), "connection closed by the server"),
        (Reset(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc"), "answer broke off"),
        (Raw(b""), "connection closed by the server"),
        (Raw(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc"), "answer broke off"),
        (Raw(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nabcde\r\n"), "answer broke off"),
        (Raw(b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabcdef"), "answer is not HTTP that can be read"),
        (Raw(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"), "answer is not HTTP that can be read"),
        (Raw(b"HTTP/1.1 200 OK\r\nx: " + b"y" * 100_000 + b"\r\n\r\n"), "answer is not HTTP that can be read"),
    ],
)
async def test_what_the_network_does_is_a_value_with_a_reason(web: Web, behaviour: Raw, because: str) -> None:
    assert await failure(web.on("/job", behaviour), QUICK) == because


async def test_nobody_listens() -> None:
    with Web() as gone:
        url = gone.url

    assert await failure(url) == "connection refused"


async def test_no_such_name() -> None:
    assert await failure("http://careers.invalid/job") == "name not found: careers.invalid"


@pytest.mark.parametrize("url", ["ftp://example.org/", "http://me:pw@example.org/", "http://a\\b/", "http:///job"])
async def test_odd_addresses_are_not_asked(url: str) -> None:
    assert (await failure(url)).startswith("the address ")


async def test_the_deadline_covers_all_hops_together(web: Web) -> None:
    web.on("/moved", Late(Reply(200), 0.15))
    url = web.on("/job", Late(redirect("/moved"), 0.15))

    assert await failure(url, QUICK) == "timed out after 0.2 s"


async def test_a_failure_leaves_the_client_usable(web: Web) -> None:
    broken, well = web.on("/broken", Reset()), web.on("/well", Reply(200, "fine"))

    async with Client(OPEN, "") as client:
        assert isinstance(await client.fetch(Request(broken)), Failed)
        assert await client.fetch(Request(well)) == Page((Part(well, well, 200, _usual(4), b"fine"),))


def _usual(length: int) -> dict[str, str]:
    return {"content-type": "text/html; charset=utf-8", "content-length": str(length)}
