"""An asyncio server in a thread of its own."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Self

Connection = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class ServerThread:
    """Runs until the `with` block ends; connections that are still open then are cut."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    async def _open(self) -> None:
        """Starts listening."""
        raise NotImplementedError

    async def _close(self) -> None:
        """Stops listening."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._open(), self._loop).result()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _end(self) -> None:
        await self._close()
        while rest := asyncio.all_tasks() - {asyncio.current_task()}:  # a cancelled accept may leave a new one
            for task in rest:
                task.cancel()
            await asyncio.gather(*rest, return_exceptions=True)
        await self._loop.shutdown_asyncgens()
