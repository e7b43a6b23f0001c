"""A thousand careers pages of 50 to 60 KB, in a process of their own, noisy in the ways that pages are.

By the first word of a path: `a`: other tokens in every answer, in attributes, scripts and comments; `b`: also another
counter, another "posted N days ago" and related jobs in another order; `same`: the same bytes for ever; `etag`: 304.
"""

import asyncio
import json
import subprocess
import sys
from collections.abc import Sequence
from itertools import count
from random import Random
from types import TracebackType
from typing import Self

PAGES = 1_000
HOSTS = 50

_WORDS = str.split("""
    river bridge gauge lamp signal harbour record team plan build test report station survey crane engine sea chart
    night watch repair keep measure write speak travel learn lead paint weld steer sail dock anchor rope tide wind
""")
_CLASSES = str.split("flex grid mt-4 px-6 text-sm font-medium rounded-lg border-gray-200 md:w-1/2 hover:underline")
_TOKEN, _COUNTER, _DAYS, _RELATED = "\x01", "\x02", "\x03", "\x04"


class Careers:
    """The process. `url(mode, n)` is the n-th page, at one of fifty hosts."""

    def __enter__(self) -> Self:
        argv = [sys.executable, "-m", "tests.bench.careers"]
        self._process = subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        self._port = int(self._process.stdout.readline())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._process:
            self._process.kill()

    def url(self, mode: str, n: int) -> str:
        return f"http://127.1.0.{n % HOSTS + 1}:{self._port}/{mode}/jobs/{n}"


class _Pages:
    """The pages, made once; an answer only fills in what moves."""

    def __init__(self) -> None:
        self._pages = [_page(n) for n in range(PAGES)]
        self._serial = count(1)

    def body(self, mode: str, n: int) -> bytes:
        return _filled(self._pages[n], mode, next(self._serial))


def page_of(mode: str, n: int, serial: int) -> bytes:
    """The n-th page as this answer shows it."""
    return _filled(_page(n), mode, serial)


def _filled(page: str, mode: str, serial: int) -> bytes:
    token = "5eed" if mode in ("same", "etag") else f"{serial * 2654435761 % 2**32:08x}"
    turn = serial if mode == "b" else 0
    related = [_RELATED_JOBS[(turn + place) % len(_RELATED_JOBS)] for place in range(6)]
    fills = {
        _TOKEN: token,
        _COUNTER: str(40 + turn % 900),
        _DAYS: str(2 + turn % 27),
        _RELATED: "".join(f'<li class="mt-2"><a href="/{mode}/jobs/{at}">{job}</a></li>' for at, job in related),
    }
    for mark, fill in fills.items():
        page = page.replace(mark, fill)
    return page.encode()


_RELATED_JOBS = [(n * 7, f"{a.title()} {b.title()}") for n, (a, b) in enumerate(zip(_WORDS, _WORDS[9:], strict=False))]


def _page(n: int) -> str:
    chance = Random(n)
    title = f"{' '.join(chance.sample(_WORDS, 2)).title()} Engineer"
    sections = [_section(chance, heading) for heading in ("About the role", "What you will do", "Requirements")]
    pay = 48_000 + 500 * (n % 40)
    markup = {"@context": "https://schema.org", "@type": "JobPosting", "title": title, "identifier": str(n)}
    markup["description"] = f"<p>{_sentences(chance, 20)}</p>"
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} – Harbour Works</title>
<meta name="csrf-token" content="{_TOKEN}"><meta property="og:title" content="{title}"><!-- built {_TOKEN} -->
<script type="application/ld+json">{json.dumps(markup)}</script>
<script nonce="{_TOKEN}">{_state(chance, 10_000)}</script>
<style>{".x{margin:1px}" * 150}</style></head><body data-build="{_TOKEN}">
<header><nav>{_menu(chance)}</nav></header><main id="r-{_TOKEN}"><h1 class="{_class(chance)}">{title}</h1>
<p>Location: Leith, UK</p><p><span>{_COUNTER}</span> applicants</p><p>Posted {_DAYS} days ago</p>{"".join(sections)}
<h2>Pay</h2><p>The salary range for this role is £{pay:,} – £{pay + 8_000:,} per year.</p>
<h2>How to apply</h2><p>Please apply by 17 April 2031.</p><a href="/apply/{n}">Apply now</a></main>
<aside><h2>Similar jobs</h2><ul>{_RELATED}</ul></aside>
<footer>{_menu(chance)}<p>© 2030 Harbour Works. All rights reserved.</p></footer>
<script>window.__token = "{_TOKEN}";{_state(chance, 3_000)}</script></body></html>"""


def _section(chance: Random, heading: str) -> str:
    paragraphs = "".join(_wrapped(chance, f"<p>{_sentences(chance, 3)}</p>") for _ in range(2))
    items = "".join(_wrapped(chance, f"<li><span>{_sentences(chance, 1)}</span></li>") for _ in range(8))
    return f'<section class="{_class(chance)}"><h2>{heading}</h2>{paragraphs}<ul>{items}</ul></section>'


def _wrapped(chance: Random, inner: str) -> str:
    """As page builders write it: in boxes that mean nothing, each with names of its own."""
    boxes = [f'<div class="{_class(chance)}" data-block="{chance.getrandbits(64):x}-{_TOKEN}">' for _ in range(5)]
    return f"{''.join(boxes)}{inner}{'</div>' * len(boxes)}"


def _sentences(chance: Random, many: int) -> str:
    return " ".join(f"We {' '.join(chance.choices(_WORDS, k=14))} every day." for _ in range(many))


def _menu(chance: Random) -> str:
    links = (
        f'<li class="{_class(chance)}"><a class="{_class(chance)}" href="/about/{word}#{_TOKEN}">{word}</a></li>'
        for word in _WORDS[:30]
    )
    return f"<ul>{''.join(links)}</ul>"


def _class(chance: Random) -> str:
    return " ".join(chance.choices(_CLASSES, k=7))


def _state(chance: Random, size: int) -> str:
    return f"window.s = {json.dumps({f'k{n}': f'{chance.getrandbits(64):x}' for n in range(size // 26)})};"


class _Site(asyncio.Protocol):
    """HTTP/1.1 as far as GET needs it, connections kept."""

    def __init__(self, pages: _Pages) -> None:
        self._pages = pages
        self._heard = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._heard += data
        while b"\r\n\r\n" in self._heard:
            head, _, self._heard = self._heard.partition(b"\r\n\r\n")
            self._transport.write(self._answer(head.decode("latin-1")))

    def _answer(self, head: str) -> bytes:
        _, mode, *rest = head.split(" ", 2)[1].split("/")
        if len(rest) != 2:
            return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
        tag = f'ETag: "{mode}"\r\n' if mode == "etag" else ""
        if tag and f'"{mode}"' in head:
            return f"HTTP/1.1 304 Not Modified\r\n{tag}\r\n".encode()
        body = self._pages.body(mode, int(rest[1]))
        length = f"Content-Length: {len(body)}\r\n"
        return f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n{tag}{length}\r\n".encode() + body


async def serve(hosts: Sequence[str] = ("0.0.0.0",)) -> None:
    """Says its port on stdout and serves until it is killed."""
    pages = _Pages()
    server = await asyncio.get_running_loop().create_server(lambda: _Site(pages), list(hosts), 0, backlog=1_000)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve())
