"""The sign of life that a dead-man switch waits for."""

import asyncio
import logging
from datetime import datetime, timedelta

from watcher import log
from watcher.fetch import Client
from watcher.model import Failed

EVERY = timedelta(minutes=1)


class Heartbeat:
    """Asks the configured URL once a minute, as long as somebody says that all is well."""

    def __init__(self, client: Client, tasks: asyncio.TaskGroup) -> None:
        self.url = ""
        self._client = client
        self._tasks = tasks
        self._due_at: datetime | None = None
        self._failing = False
        self._asking: asyncio.Task[None] | None = None

    def beat(self, now: datetime) -> None:
        """All is well now."""
        if not self.url or (self._due_at is not None and now < self._due_at <= now + EVERY):
            return
        self._due_at = now + EVERY
        self._asking = self._tasks.create_task(self._ask())

    def stop(self) -> None:
        """Waits for no answer any more."""
        if self._asking:
            self._asking.cancel()

    async def _ask(self) -> None:
        try:
            failed = await self._client.ping(self.url)
        except Exception as error:  # noqa: BLE001 - a sign of life that fails must end none
            failed = Failed(f"{type(error).__name__}: {error}")
        if failed and not self._failing:
            log.say(logging.WARNING, f"the dead-man switch cannot be reached: {failed.because}")
        self._failing = isinstance(failed, Failed)
