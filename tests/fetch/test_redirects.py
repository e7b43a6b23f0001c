"""Redirects are followed by hand."""

import pytest

from tests.fetch.asking import failure, part
from tests.peers.web import Reply, Web, redirect
from watcher.model import Request


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_the_page_says_where_it_was_found(web: Web, status: int) -> None:
    web.on("/jobs/2", Reply(200, "here"))
    url = web.on("/jobs/1", redirect("/jobs/2#apply", status))

    answer = await part(url)

    assert (answer.url, answer.final_url, answer.body) == (url, web.url + "/jobs/2", b"here")


async def test_five_hops_are_followed_but_not_six(web: Web) -> None:
    web.on("/0", Reply(200, "here"))
    urls = [web.on(f"/{left}", redirect(f"/{left - 1}")) for left in range(1, 21)]

    assert (await part(urls[4])).body == b"here"
    assert await failure(urls[5]) == "redirected more than 5 times"
    assert await failure(urls[19]) == "redirected more than 5 times"


async def test_a_loop_ends(web: Web) -> None:
    assert await failure(web.on("/job", redirect("/job"))) == "redirected more than 5 times"
    assert len(web.asked) == 6


async def test_configured_headers_stay_with_their_own_origin(web: Web) -> None:
    with Web() as other:
        there = other.on("/there", redirect(web.on("/back", Reply(200, "back"))))
        url = web.on("/job", redirect("/moved"))
        web.on("/moved", redirect(there))

        await part(Request(url, headers={"Authorization": "Bearer s3cret"}))

        assert [each.headers.get("authorization") for each in web.asked] == ["Bearer s3cret"] * 3
        assert "authorization" not in other.asked[0].headers


async def test_validators_stay_with_their_own_address(web: Web) -> None:
    web.on("/listing", Reply(200, "all jobs"))
    url = web.on("/job", redirect("/listing"))

    await part(Request(url, etag='"v1"'))

    assert [each.headers.get("if-none-match") for each in web.asked] == ['"v1"', None]


async def test_a_redirect_without_a_place_is_a_page(web: Web) -> None:
    assert (await part(web.on("/job", Reply(302, "moved")))).status == 302


@pytest.mark.parametrize("to", ["file:///etc/passwd", "gopher://127.0.0.1/", "http://me:pw@127.0.0.1/", "http://[/"])
async def test_odd_places_are_not_followed(web: Web, to: str) -> None:
    assert (await failure(web.on("/job", redirect(to)))).startswith("the address ")
    assert len(web.asked) == 1
