"""Servers that mean harm, over IPv4 and IPv6: nothing private is reached, nothing lasts, nothing fills the memory."""

import asyncio
import dataclasses
import gzip
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.fetch.asking import OPEN, ask
from tests.peers.web import Behaviour, Drip, Endless, EndlessHead, Hang, Late, Raw, Reply, Reset, Web, redirect, zipped
from watcher.fetch import Client
from watcher.model import Failed, NotModified, Page, Request

HOSTS = ("127.0.0.1", "::1")
DEADLINE = 0.5
LATE = 1.0
"""Seconds after the deadline in which a busy machine must still have said so."""
BOMBS = 50
MOST_GROWTH = 50_000_000

_ELSEWHERE = ("10.0.0.1", "169.254.169.254", "192.168.1.1", "100.64.0.1", "[fe80::1]", "[fc00::1]", "[::ffff:10.0.0.1]")
_HERE = ("127.0.0.2", "0x7f.2", "2130706434", "127.2", "[::ffff:127.0.0.2]", "[64:ff9b::127.0.0.2]", "[2002:7f00:2::]")


def raw(head: str, body: bytes = b"") -> Raw:
    return Raw(head.replace("\n", "\r\n").encode("latin-1") + b"\r\n\r\n" + body)


BROKEN: dict[str, Behaviour] = {
    "hangs": Hang(),
    "drips": Drip(b"x" * 1_000, 0.01),
    "late": Late(Reply(200), 30),
    "endless": Endless(),
    "endless, folded": Endless(gzip.compress(b""), {"Content-Encoding": "gzip"}),
    "a bomb": zipped(b"\0" * 50_000_000),
    "a bomb in a bomb": Reply(
        200, gzip.compress(gzip.compress(b"\0" * 50_000_000)), {"Content-Encoding": "gzip, gzip"}
    ),
    "a bomb of JSON": zipped(b"[" + b"0," * 25_000_000, **{"content-type": "application/json"}),
    "a flood of headers": raw("HTTP/1.1 200 OK" + "\nX-A: b" * 100_000),
    "headers without end": EndlessHead(b"X-A: b\r\n" * 1_000),
    "a header line without end": EndlessHead(b"x" * 10_000),
    "hints without end": Raw(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 20_000),
    "too short for its length": raw("HTTP/1.1 200 OK\nContent-Length: 900", b"x"),
    "too long for its length": raw("HTTP/1.1 200 OK\nContent-Length: 1", b"x" * 900),
    "a length below zero": raw("HTTP/1.1 200 OK\nContent-Length: -1", b"x"),
    "two lengths": raw("HTTP/1.1 200 OK\nContent-Length: 1\nContent-Length: 2", b"xx"),
    "chunks that are none": raw("HTTP/1.1 200 OK\nTransfer-Encoding: chunked", b"zz\r\nx"),
    "reset": Reset(),
    "reset in the body": Reset(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc"),
    "closed at once": Raw(b""),
    "no HTTP": Raw(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"),
    "a loop": redirect("/"),
    "to a file": redirect("file:///etc/passwd"),
    "to a socket": redirect("unix:///var/run/docker.sock"),
    "with a name and a word": redirect("http://me:pw@127.0.0.1/"),
    "with a backslash": redirect("http://127.0.0.1\\@example.org/"),
    "with a line feed": redirect("http://127.0.0.1/%0d%0aX: y\t\x01"),
}
"""All of them are failures with a reason, within the deadline."""

WELL: dict[str, Behaviour] = {
    "HTTP/1.0": Raw(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>here</h1>"),
    "without a length": Raw(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<h1>here</h1>"),
    "folded": zipped("<h1>here</h1>"),
    "in pieces": Raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n<h1>he\r\n7\r\nre</h1>\r\n0\r\n\r\n"),
    "cookies": raw("HTTP/1.1 200 OK" + "\nSet-Cookie: a=b" * 100 + "\nContent-Length: 13", b"<h1>here</h1>"),
}
"""Odd, and readable all the same."""


@pytest.fixture(params=HOSTS)
def web(request: pytest.FixtureRequest) -> Iterator[Web]:
    with Web(host=request.param) as server:
        yield server


async def within_the_deadline(url: str) -> Page | NotModified | Failed:
    rules = dataclasses.replace(OPEN, timeout=timedelta(seconds=DEADLINE), max_body=1_000_000)
    began = time.monotonic()
    answer = await ask(url, rules)
    assert time.monotonic() - began < DEADLINE + LATE
    return answer


@pytest.mark.parametrize("name", BROKEN)
async def test_what_harms_is_a_failure_within_the_deadline(web: Web, name: str) -> None:
    answer = await within_the_deadline(web.on("/", BROKEN[name]))

    assert isinstance(answer, Failed)
    assert answer.because
    assert "Error" not in answer.because


@pytest.mark.parametrize("name", WELL)
async def test_what_is_only_odd_is_read(web: Web, name: str) -> None:
    answer = await within_the_deadline(web.on("/", WELL[name]))

    assert isinstance(answer, Page)
    assert answer.parts[0].body == b"<h1>here</h1>"


@pytest.mark.parametrize("place", [*_ELSEWHERE, *_HERE])
@pytest.mark.parametrize("hops", [1, 5])
async def test_no_chain_of_redirects_reaches_a_private_server(web: Web, place: str, hops: int) -> None:
    with Web(host="127.0.0.2") as private:
        private.by_default(lambda asked: Reply(200, "secret"))
        web.on("/0", redirect(f"http://{place}:{private.port}/"))
        for left in range(1, hops):
            web.on(f"/{left}", redirect(f"/{left - 1}"))

        rules = dataclasses.replace(OPEN, allow=("127.0.0.1", "::1"))
        answer = await ask(f"{web.url}/{hops - 1}", rules)

        assert isinstance(answer, Failed)
        assert len(web.asked) == hops
        assert private.asked == []


# ── fifty bombs at once ──────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("kind", ["text/html", "application/json"])
def test_fifty_bombs_at_once_take_little_memory(kind: str, record_property: Callable[[str, object], None]) -> None:
    """In a process of its own, whose memory is nothing but this."""
    bomb = zipped(b"[" + b"0," * 100_000_000, **{"content-type": kind})
    with Web(host="0.0.0.0") as web:
        web.by_default(lambda asked: bomb)
        argv = [sys.executable, "-m", "tests.fetch.test_hostile", str(web.port)]
        said = subprocess.run(argv, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2], timeout=120, check=True)
        assert len(web.asked) == BOMBS

    growth, failed = json.loads(said.stdout)
    assert failed == BOMBS
    assert growth < MOST_GROWTH
    record_property("measured", f"{kind}: {growth / 1e6:.1f} MB for {BOMBS} bombs of 200 MB at once")


async def _fetch_bombs(port: int) -> None:
    """Prints by how many bytes this process grew at most, and how many answers were failures."""
    async with Client(dataclasses.replace(OPEN, allow=("127.0.0.0/8",), timeout=timedelta(seconds=60)), "") as client:
        before = _most_memory_from_now_on()
        urls = [f"http://127.0.1.{n}:{port}/" for n in range(1, BOMBS + 1)]
        answers = await asyncio.gather(*(client.fetch(Request(url)) for url in urls))
        print(json.dumps([_most_memory() - before, sum(isinstance(each, Failed) for each in answers)]))


def _most_memory_from_now_on() -> int:
    Path("/proc/self/clear_refs").write_text("5")  # forgets the peak of the imports
    return _most_memory()


def _most_memory() -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))


if __name__ == "__main__":
    asyncio.run(_fetch_bombs(int(sys.argv[1])))
