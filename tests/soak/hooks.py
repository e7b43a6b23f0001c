"""The channels of the soak: webhooks that take messages, refuse them, fail or hang, as they are told."""

import asyncio
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Self

UP, REFUSING, FAILING, HANGING, RESETTING = "up", "refusing", "failing", "hanging", "resetting"


@dataclass(frozen=True, slots=True)
class Message:
    """One post of Apprise's `json://`."""

    at: float
    """Seconds from the start of the soak."""
    title: str
    text: str

    @property
    def words(self) -> tuple[str, str]:
        """What makes two messages the same."""
        return self.title.strip(), self.text.strip()


class Hook:
    """A webhook on loopback, as an async context manager: `taken` are the messages that it said 200 to."""

    def __init__(self, name: str, now: Callable[[], float]) -> None:
        self.name = name
        self.taken: list[Message] = []
        self.not_taken: Counter[str] = Counter()
        """Messages that arrived whole and got no 200, by what was done instead: those may come again."""
        self._now = now
        self._mode = UP
        self._port = 0
        self._server: asyncio.Server
        self._hanging: set[asyncio.StreamWriter] = set()

    @property
    def url(self) -> str:
        """The Apprise URL; a message that hangs is given up after two seconds."""
        return f"json://127.0.0.1:{self._port}/{self.name}?cto=2&rto=2"

    async def behave(self, mode: str) -> None:
        """From now on."""
        if mode == REFUSING:
            self._server.close()
        elif self._mode == REFUSING:
            await self._open()
        self._mode = mode
        if mode == UP:
            self._let_go()

    async def _open(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self._port)
        self._port = int(self._server.sockets[0].getsockname()[1])

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
            length = int(head.partition("content-length:")[2].partition("\r\n")[0])
            body = json.loads(await reader.readexactly(length))
            await self._answer(Message(self._now(), body["title"], body["message"]), writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the daemon left, or was stopped
        finally:
            if writer not in self._hanging:
                writer.close()

    async def _answer(self, message: Message, writer: asyncio.StreamWriter) -> None:
        if self._mode == UP:
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok")
            await writer.drain()
            self.taken.append(message)
            return
        self.not_taken[self._mode] += 1
        if self._mode == HANGING:
            self._hanging.add(writer)
        elif self._mode == RESETTING:
            writer.transport.abort()
        else:
            writer.write(b"HTTP/1.1 500 Oops\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            await writer.drain()

    def _let_go(self) -> None:
        for writer in self._hanging:
            writer.transport.abort()
        self._hanging.clear()

    async def __aenter__(self) -> Self:
        await self._open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._let_go()
        self._server.close()
