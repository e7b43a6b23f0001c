"""Bodies are read within bounds."""

import dataclasses
import gzip
import json
import tracemalloc
import zlib
from functools import partial

import pytest

from tests.fetch.asking import OPEN, failure, part
from tests.peers.web import Endless, Reply, Web, zipped

gzipped = partial(gzip.compress, mtime=0)
"""The same at every second: the names of the cases must not move while processes collect them."""
SMALL = dataclasses.replace(OPEN, max_body=100_000)


@pytest.mark.parametrize(
    ("content", "body"),
    [
        (gzipped(b"Engineer"), b"Engineer"),
        (gzipped(b"Engi") + gzipped(b"neer"), b"Engineer"),
        (gzipped(b"Engineer") + b"\0\0\0", b"Engineer"),
        (gzipped(b"a" * 90_000), b"a" * 90_000),
        (b"", b""),
    ],
)
async def test_gzip_is_unpacked(web: Web, content: bytes, body: bytes) -> None:
    url = web.on("/job", Reply(200, content, {"Content-Encoding": "gzip"}))

    assert (await part(url, SMALL)).body == body


@pytest.mark.parametrize(
    ("content", "coding", "because"),
    [
        (gzipped(b"Engineer")[:-9], "gzip", "answer broke off inside its gzip"),
        (b"Engineer", "gzip", "answer is not the gzip that it says it is"),
        (b"Engineer", "br", "answer in a coding that was not asked for: br"),
        (zlib.compress(b"Engineer"), "deflate", "answer in a coding that was not asked for: deflate"),
        (gzipped(gzipped(b"x")), "gzip, gzip", "answer in a coding that was not asked for: gzip, gzip"),
    ],
)
async def test_what_is_not_gzip_is_said(web: Web, content: bytes, coding: str, because: str) -> None:
    assert await failure(web.on("/job", Reply(200, content, {"Content-Encoding": coding}))) == because


async def test_a_bomb_is_never_unpacked(web: Web) -> None:
    url = web.on("/job", zipped(b"\0" * 200_000_000))
    tracemalloc.start()

    because = await failure(url, SMALL)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert because == "answer larger than 97.6562 KiB"
    assert peak < 5_000_000


async def test_a_bomb_of_bombs_is_bounded_too(web: Web) -> None:
    url = web.on("/job", Endless(gzipped(b""), {"Content-Encoding": "gzip"}))

    assert "larger than" in await failure(url, SMALL)


async def test_an_endless_body_is_left_early(web: Web) -> None:
    url = web.on("/job", Endless())

    assert "larger than" in await failure(url, SMALL)
    assert web.sent < 20_000_000


async def test_the_bound_itself_is_still_good(web: Web) -> None:
    exact, over = web.on("/exact", Reply(200, b"x" * 100_000)), web.on("/over", Reply(200, b"x" * 100_001))

    assert len((await part(exact, SMALL)).body) == 100_000
    assert "larger than" in await failure(over, SMALL)


async def test_an_api_may_say_more_than_a_page(web: Web) -> None:
    board = json.dumps({"jobs": ["x" * 1_000] * 1_500})
    fits = web.on("/fits", Reply(200, board, {"Content-Type": "application/json"}))
    over = web.on("/over", Reply(200, board + " " * 200_000, {"Content-Type": "application/json"}))

    assert (await part(fits, SMALL)).body.decode() == board
    assert "larger than" in await failure(over, SMALL)
