"""A web server that answers as it is told: well, late, broken or never."""

import asyncio
import gzip
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tests.peers.thread import ServerThread

_CHUNK = 64 * 1024


@dataclass(frozen=True, slots=True)
class Asked:
    """One request that arrived, header names in lower case."""

    method: str
    path: str
    """With its query."""
    headers: Mapping[str, str]
    body: bytes
    at: float
    """`time.monotonic()` when the request was read."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A complete answer; `Content-Length` is the body's unless the headers say another."""

    status: int = 200
    body: bytes | str = b""
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Raw:
    """These bytes and no more, then the end."""

    content: bytes


@dataclass(frozen=True, slots=True)
class Drip:
    """A body that comes byte by byte with a pause, in seconds, before each."""

    body: bytes
    pause: float


@dataclass(frozen=True, slots=True)
class Late:
    """A complete answer after so many seconds."""

    reply: Reply
    seconds: float


@dataclass(frozen=True, slots=True)
class Endless:
    """A chunk again and again without a length; how much was taken is counted in `Web.sent`."""

    chunk: bytes = b"x" * _CHUNK
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EndlessHead:
    """These header lines again and again, never a body."""

    lines: bytes


@dataclass(frozen=True, slots=True)
class Hang:
    """Never an answer."""


@dataclass(frozen=True, slots=True)
class Reset:
    """The connection is cut with RST after these first bytes."""

    content: bytes = b""


Behaviour = Reply | Late | Raw | Drip | Endless | EndlessHead | Hang | Reset


class Web(ServerThread):
    """Answers by path; whatever it was not told is 404. Use as a context manager."""

    def __init__(self, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1", port: int = 0) -> None:
        super().__init__()
        self._tls = tls
        self._host = host
        self._port = port
        self._script: dict[str, list[Behaviour] | Callable[[Asked], Behaviour]] = {}
        self._otherwise: Callable[[Asked], Behaviour] = lambda asked: Reply(404, "nothing here")
        self._arrival = threading.Condition()
        self.asked: list[Asked] = []
        self.ended_at: list[float] = []
        """`time.monotonic()` at the end of each answer."""
        self.sent = 0
        """Bytes that went out."""

    @property
    def url(self) -> str:
        """Scheme, host and port, without a final slash."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"{'https' if self._tls else 'http'}://{host}:{self.port}"

    @property
    def port(self) -> int:
        return int(self._server.sockets[0].getsockname()[1])

    def on(self, path: str, *behaviours: Behaviour) -> str:
        """Answers this path (its query left away) so, one request after another; the last goes on. Gives the URL."""
        self._script[path] = list(behaviours)
        return self.url + path

    def by(self, path: str, choose: Callable[[Asked], Behaviour]) -> str:
        """Answers this path as the function says. Gives the URL."""
        self._script[path] = choose
        return self.url + path

    def by_default(self, choose: Callable[[Asked], Behaviour]) -> None:
        """Answers every path that it was not told of as the function says."""
        self._otherwise = choose

    def requests(self, path: str) -> list[Asked]:
        """What was asked of this path so far, its query left away."""
        return [each for each in self.asked if each.path.partition("?")[0] == path]

    def wait_for(self, count: int, path: str | None = None, seconds: float = 10.0) -> list[Asked]:
        """The requests, once there are so many (of this path); fails with a `TimeoutError` otherwise."""

        def arrived() -> list[Asked]:
            return self.asked if path is None else self.requests(path)

        with self._arrival:
            if not self._arrival.wait_for(lambda: len(arrived()) >= count, seconds):
                raise TimeoutError(f"{len(arrived())} of {count} requests arrived within {seconds:g} s")
            return list(arrived())

    def wait_for_answers(self, count: int, seconds: float = 10.0) -> None:
        """Returns once so many answers have been sent; fails with a `TimeoutError` otherwise."""
        with self._arrival:
            if not self._arrival.wait_for(lambda: len(self.ended_at) >= count, seconds):
                raise TimeoutError(f"{len(self.ended_at)} of {count} answers were sent within {seconds:g} s")

    async def _open(self) -> None:
        self._never = asyncio.Event()
        self._server = await asyncio.start_server(self._serve, self._host, self._port, ssl=self._tls)

    async def _close(self) -> None:
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while (asked := await _read(reader)) is not None:
                with self._arrival:
                    behaviour = self._choose(asked)
                    self.asked.append(asked)
                    self._arrival.notify_all()
                goes_on = await self._behave(behaviour, writer)
                with self._arrival:
                    self.ended_at.append(time.monotonic())
                    self._arrival.notify_all()
                if not goes_on:
                    break
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError, ssl.SSLError):
            pass  # the client left, or the test is over; asyncio.streams reports a cancelled task as an error
        finally:
            writer.close()

    def _choose(self, asked: Asked) -> Behaviour:
        script = self._script.get(asked.path.partition("?")[0], [])
        if callable(script):
            return script(asked)
        if not script:
            return self._otherwise(asked)
        return script.pop(0) if len(script) > 1 else script[0]

    async def _behave(self, behaviour: Behaviour, writer: asyncio.StreamWriter) -> bool:
        """Whether the connection may be used again."""
        match behaviour:
            case Reply():
                await self._send(writer, _bytes(behaviour))
                return True
            case Late(reply, seconds):
                await asyncio.sleep(seconds)
                await self._send(writer, _bytes(reply))
                return True
            case Raw(content):
                await self._send(writer, content)
            case Drip(body, pause):
                await self._send(writer, _head(200, {"content-length": str(len(body))}))
                for each in body:
                    await asyncio.sleep(pause)
                    await self._send(writer, bytes([each]))
            case Endless(chunk, headers):
                await self._send(writer, _head(200, {**headers, "connection": "close"}))
                while True:
                    await self._send(writer, chunk)
            case EndlessHead(lines):
                await self._send(writer, b"HTTP/1.1 200 Scripted\r\n")
                while True:
                    await self._send(writer, lines)
            case Hang():
                await self._never.wait()
            case Reset(content):
                await self._send(writer, content)
                writer.transport.abort()
        return False

    async def _send(self, writer: asyncio.StreamWriter, content: bytes) -> None:
        writer.write(content)
        await writer.drain()
        self.sent += len(content)


def zipped(body: bytes | str, **headers: str) -> Reply:
    """An answer in gzip."""
    content = gzip.compress(body.encode() if isinstance(body, str) else body)
    return Reply(200, content, {"content-encoding": "gzip", **headers})


def redirect(to: str, status: int = 302) -> Reply:
    return Reply(status, b"", {"location": to})


async def _read(reader: asyncio.StreamReader) -> Asked | None:
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    first, *lines = head.decode("latin-1").rstrip("\r\n").split("\r\n")
    method, path, _ = first.split(" ", 2)
    headers = {name.lower(): text.strip() for name, _, text in (line.partition(":") for line in lines)}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    return Asked(method, path, headers, body, time.monotonic())


def _bytes(reply: Reply) -> bytes:
    body = reply.body.encode() if isinstance(reply.body, str) else reply.body
    if reply.status in {204, 304}:
        return _head(reply.status, reply.headers)
    usual = {"content-type": "text/html; charset=utf-8", "content-length": str(len(body))}
    return _head(reply.status, usual | {name.lower(): text for name, text in reply.headers.items()}) + body


def _head(status: int, headers: Mapping[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {status} Scripted", *(f"{name}: {text}" for name, text in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()
