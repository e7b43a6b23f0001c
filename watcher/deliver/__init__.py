"""Sends one message to one channel through Apprise."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from datetime import timedelta

from watcher.deliver.outcome import Refused, Sent
from watcher.deliver.service import channel_complaint, notifier, recipients
from watcher.deliver.words import disarmed
from watcher.model import Channel, Message

__all__ = ["Refused", "Sender", "Sent", "channel_complaint", "disarmed", "recipients"]

PATIENCE = timedelta(seconds=60)
"""After so long nobody waits for a channel any more, however slowly it drips."""


class Sender:
    """One channel, each message in a thread of its own: one that hangs delays no other channel, nor the end."""

    def __init__(self, channel: Channel, patience: timedelta = PATIENCE) -> None:
        self._channel = channel
        self._patience = patience.total_seconds()
        self._turn = asyncio.Lock()
        self._attempt: Future[Sent | Refused] | None = None
        self._notify: Callable[[Message], Sent | Refused] | None = None

    async def send(self, message: Message) -> Sent | Refused:
        """One attempt, in bounded time; never raises for what the service or the network does."""
        async with self._turn:
            if self._attempt is not None and not self._attempt.done():
                return Refused("the attempt before this one still hangs")
            self._attempt = _in_thread(lambda: self._try(message))
            try:
                async with asyncio.timeout(self._patience):
                    return await asyncio.shield(asyncio.wrap_future(self._attempt))
            except TimeoutError:
                return Refused(f"no answer within {self._patience:g} s")

    def _try(self, message: Message) -> Sent | Refused:
        if self._notify is None:
            self._notify = notifier(self._channel)
        if self._notify is None:
            return Refused(channel_complaint(self._channel.url) or "Apprise cannot use its address")
        return self._notify(message)


def _in_thread(work: Callable[[], Sent | Refused]) -> Future[Sent | Refused]:
    outcome: Future[Sent | Refused] = Future()

    def run() -> None:
        result: Sent | Refused = Refused("Apprise failed")  # unless it says otherwise: nobody waits in vain
        try:
            result = work()
        finally:
            outcome.set_result(result)

    threading.Thread(target=run, daemon=True, name="channel").start()
    return outcome
