"""One worker for each channel: a slow or failing one holds up no other."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from watcher import log
from watcher.daemon import health
from watcher.daemon.health import Health, News
from watcher.deliver import Refused, Sender
from watcher.errors import StoreError
from watcher.model import AlertRules, Channel, Delivery
from watcher.outbox import Outbox
from watcher.store import Store

MOST_IDLE = timedelta(seconds=30)
"""How long a worker sleeps at most."""
LAST_SENDS = timedelta(seconds=10)
"""What a send that is under way at the stop may take to its end."""
MOST_NOTICES = 20
"""Of the daemon's own notices, kept in memory for a channel that is down."""


class Channels:
    """The workers of the configured channels."""

    def __init__(self, store: Store, health: Health, tasks: asyncio.TaskGroup, now: Callable[[], datetime]) -> None:
        self._store = store
        self._health = health
        self._tasks = tasks
        self._now = now
        self._workers: dict[str, _Worker] = {}
        self._leaving: list[_Worker] = []
        """Those whose channel went while they were sending."""

    def take(self, channels: Sequence[Channel], rules: AlertRules) -> None:
        """Sends to exactly these from now on; one whose address stays keeps its worker."""
        urls = {each.name: each.url for each in channels}
        for name, worker in list(self._workers.items()):
            if worker.url != urls.get(name):
                worker.end()
                self._leaving = [each for each in self._leaving if each.task and not each.task.done()]
                self._leaving.append(self._workers.pop(name))
                self._health.over(worker.part)
        for each in channels:
            if each.name in self._workers:
                self._workers[each.name].outbox.rules = rules
            else:
                worker = _Worker(each, Outbox(self._store, each.name, Sender(each), rules, self._now), self._health)
                before = [each.task for each in self._leaving if each.part == worker.part and each.task]
                worker.task = self._tasks.create_task(worker.run(before))
                self._workers[each.name] = worker

    def wake(self) -> None:
        """There may be something to send."""
        for worker in self._workers.values():
            worker.woken.set()

    def hold(self, held: bool) -> None:
        """Sends no alert as long as the database cannot be told that it was sent."""
        for worker in self._workers.values():
            worker.held = held
        self.wake()

    def tell(self, news: News) -> None:
        """News of the daemon itself, to all channels but the one that it is about."""
        now, said = self._now(), news.notice
        for name, worker in self._workers.items():
            if worker.part != news.part:
                worker.notices.append(Delivery(0, 0, name, 0, now, now, said.title, said.text, said.html))
                worker.woken.set()

    async def stop(self) -> None:
        """No new send begins; those under way come to their end."""
        workers = [*self._workers.values(), *self._leaving]
        for worker in workers:
            worker.end()
        await ended([worker.task for worker in workers if worker.task], LAST_SENDS)


class _Worker:
    def __init__(self, channel: Channel, outbox: Outbox, how_it_is: Health) -> None:
        self.url = channel.url
        self.part = health.channel(channel.name)
        self.outbox = outbox
        self.woken = asyncio.Event()
        self.held = False
        self.notices: deque[Delivery] = deque(maxlen=MOST_NOTICES)
        self.task: asyncio.Task[None] | None = None
        self._health = how_it_is
        self._ending = False

    def end(self) -> None:
        self._ending = True
        self.woken.set()

    async def run(self, before: Sequence[asyncio.Task[None]]) -> None:
        """Sends what is due, one after the other, until the end; first those `before` end what they send."""
        if before:
            await asyncio.wait(before)
        while not self._ending:
            self.woken.clear()
            again_at: datetime | None = None
            if self.notices:
                await self._send_notice()
            try:
                if not self.held:
                    if await self._send_next():
                        continue
                    again_at = self.outbox.store.next_due_at(self.outbox.channel)
            except StoreError as error:
                log.say(logging.ERROR, str(error), channel=self.outbox.channel)
            await self._sleep(again_at)
        with suppress(StoreError):  # else it is sent again: nobody knows that it arrived
            self.outbox.settle()

    async def _sleep(self, until: datetime | None) -> None:
        pause = min(until - self.outbox.now(), MOST_IDLE) if until else MOST_IDLE
        with suppress(TimeoutError):
            await asyncio.wait_for(self.woken.wait(), max(pause.total_seconds(), 0))

    async def _send_next(self) -> bool:
        if not await self.outbox.send_next():
            return False
        if self.outbox.failing:
            self._health.trouble(self.part, self.outbox.failing, self.outbox.now())
        else:
            self._health.over(self.part)
        return True

    async def _send_notice(self) -> None:
        """Sends the oldest notice; refused for now it waits, and is lost with the process."""
        outcome = await self.outbox.sender.send(self.notices[0])
        if isinstance(outcome, Refused):
            log.say(logging.WARNING, f"{self.outbox.channel}: notice not sent: {outcome.because}")
            if not outcome.permanent:
                return
        self.notices.popleft()


async def ended(tasks: Sequence[asyncio.Task[None]], patience: timedelta) -> None:
    """Waits for tasks, then ends the ones that are not done."""
    if not tasks:
        return
    _, late = await asyncio.wait(tasks, timeout=patience.total_seconds())
    for task in late:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
