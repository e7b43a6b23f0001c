"""The process that answers as the plan says, for good or ill, and keeps a ledger of it."""

import asyncio
import gzip
import math
import signal
import socket
import struct
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection

from tests.soak import pages
from tests.soak.ledger import Ledger, Shown
from tests.soak.plan import Page, Plan
from tests.soak.versions import Version

BEFORE = -1.0
"""The moment of all that was asked before the beginning."""

_LOGIN = b"""<html><head><title>Sign in</title></head><body><h1>Sign in to continue</h1>
<form action="/login" method="post"><label>Email <input name="email"></label>
<label>Password <input type="password" name="password"></label><button>Sign in</button></form></body></html>"""
_ROBOT_CHECK = b"""<html><head><title>Just a moment...</title></head><body><h1>Checking your browser</h1>
<p>Please verify you are a human. Ray ID: 7f3a</p></body></html>"""
_RESET = struct.pack("ii", 1, 0)
"""Linger for no time: a connection that is closed so ends with RST."""

_DRIP = 0.2
"""Seconds between two bytes of a drip."""


def serve(plan: Plan, pipe: Connection) -> None:
    """The whole life of the process: tells its port, then answers words of the starter until "end" or its own end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to all: the starter ends this one
    asyncio.run(_Server(plan, pipe).run())


@dataclass(frozen=True, slots=True)
class _Whole:
    """A version of a page as bytes, made once."""

    version: int
    body: bytes
    head: bytes
    etag: str


class _Server:
    def __init__(self, plan: Plan, pipe: Connection) -> None:
        self._plan = plan
        self._began = math.inf
        self._pipe = pipe
        self._ended = asyncio.Event()
        self._pages = {(page.host, page.path): page for page in plan.pages}
        self._made: dict[int, _Whole] = {}
        self.ledger = Ledger()

    async def run(self) -> None:
        loop = asyncio.get_running_loop()
        first, *rest = self._plan.hosts
        server = await loop.create_server(lambda: _Visit(self), first, 0, backlog=512)
        port = server.sockets[0].getsockname()[1]
        servers = [server, await loop.create_server(lambda: _Visit(self), rest, port, backlog=512)]
        loop.add_reader(self._pipe.fileno(), self._told)
        self._pipe.send(port)
        await self._ended.wait()
        for each in servers:
            each.close()

    def _told(self) -> None:
        """A word of the starter, or its end."""
        try:
            word = self._pipe.recv()
        except EOFError:
            word = ""
        match word:
            case "begin":
                self._began = time.monotonic()
                self._pipe.send(self._began)
            case "pages":
                self._pipe.send(len(self.ledger.pages))
            case "answers":
                self._pipe.send(self.ledger.answers)
            case "end":
                self._pipe.send(self.ledger)
                self._ended.set()
            case _:
                self._ended.set()

    # ── answers ──────────────────────────────────────────────────────────────────────────────────

    def answer(self, host: str, path: str, etag: str, visit: "_Visit") -> None:
        """One request of one page."""
        page = self._pages.get((host, path))
        if page is None:
            self.ledger.robots += path == "/robots.txt"
            visit.whole(b"404 Not Found", b"<h1>Not found</h1>")
            return
        at = max(time.monotonic() - self._began, BEFORE)
        self.ledger.page(page.number).asked.append(at)
        fault = self._plan.fault_at(page, at)
        self.ledger.kinds[fault or self._well(page, at, etag, visit)] += 1
        if fault:
            visit.fail(fault, self._whole(page, page.version_at(at)).body)

    def _well(self, page: Page, at: float, etag: str, visit: "_Visit") -> str:
        """What the page says now; the status with which it went out."""
        now = self._whole(page, page.version_at(at))
        if page.manner == "etag" and etag == now.etag and page.versions[now.version].is_shown:
            visit.whole(b"304 Not Modified", None, b"ETag: %s\r\n" % now.etag.encode())
            return "304"
        answered = self.ledger.page(page.number)
        answered.shown.append(Shown(at, now.version))
        if not page.versions[now.version].is_shown:
            visit.whole(b"404 Not Found", b"<h1>Not found</h1>")
            return "404"
        body = pages.noise(now.body, len(answered.shown)) if page.manner == "noisy" else now.body
        visit.whole(b"200 OK", body, now.head)
        return "200"

    def _whole(self, page: Page, number: int) -> _Whole:
        made = self._made.get(page.number)
        if made is None or made.version != number:
            made = self._made[page.number] = _made(page, number, page.versions[number])
        return made


def _made(page: Page, number: int, version: Version) -> _Whole:
    body = pages.html(page.number, page.employer, version, noisy=page.manner == "noisy")
    etag = f'"{page.number}-{number}"'
    if page.manner == "etag":
        return _Whole(number, body, b"ETag: %s\r\n" % etag.encode(), etag)
    if page.manner == "same":
        return _Whole(number, gzip.compress(body, mtime=0), b"Content-Encoding: gzip\r\n", etag)
    return _Whole(number, body, b"", etag)


# ── one connection ───────────────────────────────────────────────────────────────────────────────


class _Visit(asyncio.Protocol):
    """A connection: requests one after another, without bodies."""

    def __init__(self, server: _Server) -> None:
        self._server = server
        self._read = b""
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._read += data
        if b"\r\n\r\n" not in self._read:
            return
        head, self._read = self._read.decode("latin-1"), b""
        first, *lines = head.rstrip("\r\n").split("\r\n")
        fields = {name.lower(): text.strip() for name, _, text in (line.partition(":") for line in lines)}
        host = self._transport.get_extra_info("sockname")[0]
        self._server.answer(host, first.split(" ")[1], fields.get("if-none-match", ""), self)

    def whole(self, status: bytes, body: bytes | None, head: bytes = b"") -> None:
        """A complete answer; without a body no length is told (304)."""
        length = b"" if body is None else b"Content-Length: %d\r\n" % len(body)
        self._transport.write(_head(status, head + length) + (body or b""))

    def fail(self, fault: str, page: bytes) -> None:
        """An answer that is none."""
        _FAULTS[fault](self, page)

    def part(self, page: bytes) -> None:
        """The head of a whole answer and half of its body."""
        self._transport.write(_head(b"200 OK", b"Content-Length: %d\r\n" % len(page)) + page[: len(page) // 2])

    def reset(self, page: bytes) -> None:
        self.part(page)
        self._transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        asyncio.get_running_loop().call_later(0.05, self._transport.abort)

    def cut_short(self, page: bytes) -> None:
        self.part(page)
        self._transport.close()

    def drip(self, page: bytes) -> None:
        self._transport.write(_head(b"200 OK", b"Content-Length: %d\r\n" % len(page)))
        self._drop(page)

    def _drop(self, rest: bytes) -> None:
        if rest and not self._transport.is_closing():
            self._transport.write(rest[:1])
            asyncio.get_running_loop().call_later(_DRIP, self._drop, rest[1:])


def _head(status: bytes, fields: bytes) -> bytes:
    return b"HTTP/1.1 %s\r\nContent-Type: text/html; charset=utf-8\r\n%s\r\n" % (status, fields)


_FAULTS: Mapping[str, Callable[[_Visit, bytes], None]] = {
    "503": lambda visit, page: visit.whole(b"503 Service Unavailable", b"<h1>Service unavailable</h1>"),
    "429": lambda visit, page: visit.whole(b"429 Too Many Requests", b"slow down", b"Retry-After: 1\r\n"),
    "login": lambda visit, page: visit.whole(b"200 OK", _LOGIN),
    "robot check": lambda visit, page: visit.whole(b"403 Forbidden", _ROBOT_CHECK),
    "empty": lambda visit, page: visit.whole(b"200 OK", b""),
    "hang": lambda visit, page: None,
    "reset": _Visit.reset,
    "cut short": _Visit.cut_short,
    "drip": _Visit.drip,
}
