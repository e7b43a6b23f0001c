"""robots.txt is obeyed (RFC 9309)."""

import asyncio
import dataclasses
from datetime import timedelta

import pytest

from tests.fetch.asking import OPEN, failure, part
from tests.peers.web import Hang, Reply, Reset, Web, redirect
from watcher.fetch import Client
from watcher.model import Page, Request

POLITE = dataclasses.replace(OPEN, respect_robots=True, timeout=timedelta(milliseconds=500))


@pytest.mark.parametrize(
    ("rules", "path", "allowed"),
    [
        ("User-agent: *\nDisallow: /", "/job", False),
        ("User-agent: *\nDisallow:", "/job", True),
        ("User-agent: other\nDisallow: /", "/job", True),
        ("User-agent: *\nDisallow: /\n\nUser-agent: watcher\nAllow: /", "/job", True),
        ("User-agent: Watcher\nDisallow: /job", "/job", False),
        ("User-agent: *\nDisallow: /jobs\nAllow: /jobs/open", "/jobs/open/1", True),
        ("User-agent: *\nDisallow: /*/apply$", "/jobs/apply", False),
        ("User-agent: *\nDisallow: /*/apply$", "/jobs/apply/1", True),
        ("User-agent: *\nDisallow: /*?page=", "/jobs?page=2", False),
        ("<!doctype html><p>Not here</p>", "/job", True),
    ],
)
async def test_the_longest_rule_of_our_group_decides(web: Web, rules: str, path: str, allowed: bool) -> None:
    web.on("/robots.txt", Reply(200, rules))
    url = web.on(path.partition("?")[0], Reply(200, "here")).partition("?")[0]
    query = path.partition("?")[1] + path.partition("?")[2]

    if allowed:
        assert (await part(url + query, POLITE)).body == b"here"
    else:
        assert "does not allow" in await failure(url + query, POLITE)
        assert [each.path for each in web.asked] == ["/robots.txt"]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
async def test_without_a_robots_txt_all_is_allowed(web: Web, status: int) -> None:
    web.on("/robots.txt", Reply(status, "User-agent: *\nDisallow: /"))

    assert (await part(web.on("/job", Reply(200, "here")), POLITE)).body == b"here"


async def test_a_server_error_means_wait(web: Web) -> None:
    web.on("/robots.txt", Reply(503))
    host = web.url.removeprefix("http://")

    assert await failure(web.on("/job", Reply(200)), POLITE) == f"robots.txt of {host} cannot be read (HTTP 503)"


@pytest.mark.parametrize(("behaviour", "because"), [(Hang(), "timed out"), (Reset(), "connection closed")])
async def test_a_network_failure_means_wait(web: Web, behaviour: Hang | Reset, because: str) -> None:
    web.on("/robots.txt", behaviour)

    assert because in await failure(web.on("/job", Reply(200)), POLITE)
    assert web.requests("/job") == []


async def test_it_is_read_once_for_many_pages(web: Web) -> None:
    web.on("/robots.txt", Reply(200, "User-agent: *\nDisallow: /private"))
    url = web.on("/job", Reply(200))

    async with Client(POLITE, "") as client:
        for _ in range(3):
            assert isinstance(await client.fetch(Request(url)), Page)

    assert [each.path for each in web.asked] == ["/robots.txt", "/job", "/job", "/job"]


async def test_after_a_failure_it_is_read_again(web: Web) -> None:
    web.on("/robots.txt", Reply(503), Reply(200, ""))
    url = web.on("/job", Reply(200, "here"))

    async with Client(POLITE, "") as client:
        await client.fetch(Request(url))
        assert isinstance(await client.fetch(Request(url)), Page)


async def test_it_is_asked_of_every_origin_on_the_way(web: Web) -> None:
    with Web() as other:
        other.on("/robots.txt", Reply(200, "User-agent: *\nDisallow: /"))
        url = web.on("/job", redirect(other.on("/job", Reply(200))))

        assert "does not allow" in await failure(url, POLITE)
        assert [each.path for each in other.asked] == ["/robots.txt"]


async def test_a_redirected_robots_txt_counts(web: Web) -> None:
    web.on("/robots.txt", redirect("/rules"))
    web.on("/rules", Reply(200, "User-agent: *\nDisallow: /job"))

    assert "does not allow" in await failure(web.on("/job", Reply(200)), POLITE)


async def test_a_crawl_delay_is_kept(web: Web) -> None:
    web.on("/robots.txt", Reply(200, "User-agent: *\nCrawl-delay: 0.2"))
    url = web.on("/job", Reply(200))

    async with Client(POLITE, "") as client:
        await asyncio.gather(client.fetch(Request(url)), client.fetch(Request(url)))

    first, second = web.requests("/job")
    assert second.at - first.at >= 0.19


async def test_of_a_robots_txt_without_end_as_much_is_read_as_a_crawler_must(web: Web) -> None:
    many = "".join(f"Disallow: /private/{n:06}\n" for n in range(30_000))
    web.on("/robots.txt", Reply(200, f"User-agent: *\n{many}Disallow: /job\n"))

    assert "does not allow" in await failure(web.on("/private/000007", Reply(200)), POLITE)
    assert (await part(web.on("/job", Reply(200, "here")), POLITE)).body == b"here"
