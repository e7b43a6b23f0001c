"""Reads the body of an answer, decompressed, within bounds."""

import asyncio
import zlib
from collections.abc import AsyncIterable, Iterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack

LARGE = 256 * 1024
"""Bytes beyond which a body is read only while few others are: fifty bombs at once are not fifty times a body."""

_BOMB = 1024 * 1024
_MOST_FOLDED = 100
"""What is larger than that and unpacks to more than so many times its size is no text, which does to 3 to 30 times."""

_STEP = 64 * 1024
"""Bytes that one step of decompression may yield: a 64 KiB chunk of gzip can hold 67 MB."""


class BodyError(Exception):
    """The body cannot be had; the message is the reason, in a line for people."""


async def read(
    chunks: AsyncIterable[bytes], coding: str, most: int, room: AbstractAsyncContextManager[object]
) -> bytes:
    """The body without its content coding, which must be gzip or none: nothing else was asked for.

    Never holds more than `most` bytes and one step; what is large is read on inside of `room`. Raises `BodyError`.
    """
    body = bytearray()
    decoder = _decoder(coding)
    taken = 0
    async with AsyncExitStack() as inside:
        async for chunk in chunks:
            taken += len(chunk)
            for piece in decoder.pieces(chunk):
                if len(body) <= LARGE < len(body) + len(piece):
                    await inside.enter_async_context(room)
                body += piece
                if len(body) > most:
                    raise BodyError(f"answer larger than {_size(most)}")
                if len(body) > max(_BOMB, _MOST_FOLDED * (taken - decoder.left)):
                    raise BodyError(f"answer that unpacks to more than {_MOST_FOLDED} times its size")
                if len(piece) == _STEP:
                    await asyncio.sleep(0)  # a chunk that holds 67 MB would hold up the other answers
            if taken > most:  # a stream of empty blocks yields nothing, for ever
                raise BodyError(f"answer larger than {_size(most)}")
        decoder.finish()
        return bytes(body)


def _size(count: int) -> str:
    return f"{count / 2**20:g} MiB" if count >= 2**20 else f"{count / 2**10:g} KiB"


def _decoder(coding: str) -> "_Plain | _Gzip":
    match coding.strip().lower():
        case "" | "identity":
            return _Plain()
        case "gzip" | "x-gzip":
            return _Gzip()
        case other:
            raise BodyError(f"answer in a coding that was not asked for: {other[:40]}")


class _Plain:
    left = 0
    """Bytes of the chunk that are not in the pieces yet."""

    def pieces(self, chunk: bytes) -> Iterator[bytes]:
        yield chunk

    def finish(self) -> None:
        pass


class _Gzip:
    """One or more gzip members in a row (RFC 1952); what follows the last one is ignored, as browsers do."""

    def __init__(self) -> None:
        self._member: zlib._Decompress | None = None
        self._has_ended = False
        self.left = 0

    def pieces(self, chunk: bytes) -> Iterator[bytes]:
        cut = False
        while chunk or cut:
            if self._member is None:
                if self._has_ended and not chunk.startswith(b"\x1f"):
                    return
                self._member = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
            piece = _inflated(self._member, chunk)
            self.left = len(self._member.unconsumed_tail)
            yield piece
            chunk, cut = self._member.unconsumed_tail, len(piece) == _STEP
            if self._member.eof:
                chunk, cut = self._member.unused_data, False
                self._member, self._has_ended = None, True

    def finish(self) -> None:
        if self._member is not None:
            raise BodyError("answer broke off inside its gzip")


def _inflated(member: "zlib._Decompress", chunk: bytes) -> bytes:
    try:
        return member.decompress(chunk, _STEP)
    except zlib.error as error:
        raise BodyError("answer is not the gzip that it says it is") from error
