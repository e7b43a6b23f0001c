"""One worker for each channel: a slow or failing one holds up no other."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from watcher import log
from watcher.daemon import health
from watcher.daemon.health import Health, News
from watcher.deliver import Refused, Sender
from watcher.errors import StoreError
from watcher.judge import hold, route
from watcher.model import AlertRules, Channel, Message
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

    def __init__(
        self,
        store: Store,
        health: Health,
        tasks: asyncio.TaskGroup,
        now: Callable[[], datetime],
        fails: Callable[[StoreError, datetime], None],
    ) -> None:
        """`fails` hears when the database refuses to be told what was sent."""
        self._fails = fails
        self._held = False
        self._store = store
        self._health = health
        self._tasks = tasks
        self._now = now
        self._workers: dict[str, _Worker] = {}
        self._leaving: list[_Worker] = []
        """Those whose channel went while they were sending."""

    def take(self, channels: Sequence[Channel], rules: AlertRules, zone: tzinfo) -> None:
        """Sends to exactly these from now on; one whose address stays keeps its worker."""
        urls = {each.name: (each.url, each.recipient) for each in channels}
        for name, worker in list(self._workers.items()):
            if worker.address != urls.get(name):
                worker.end()
                self._leaving = [each for each in self._leaving if each.task and not each.task.done()]
                self._leaving.append(self._workers.pop(name))
                self._health.forget(worker.part)
                self._health.forget(worker.lost)
        for each in channels:
            if each.name in self._workers:
                self._workers[each.name].take(each, rules, zone)
            else:
                outbox = Outbox(self._store, each, Sender(each), rules, zone, self._now)
                worker = _Worker(outbox, self._health, self._fails)
                worker.held = self._held
                before = [each.task for each in self._leaving if each.part == worker.part and each.task]
                worker.task = self._tasks.create_task(worker.run(before))
                self._workers[each.name] = worker

    def wake(self) -> None:
        """There may be something to send."""
        for worker in self._workers.values():
            worker.woken.set()

    def hold(self, held: bool) -> None:
        """Sends no alert as long as the database cannot be told that it was sent."""
        self._held = held
        for worker in self._workers.values():
            worker.held = held
        self.wake()

    def tell(self, news: News) -> None:
        """News of the daemon itself, to all channels but the one that it is about."""
        now, said = self._now(), news.notice
        for worker in self._workers.values():
            if news.part not in (worker.part, worker.lost):
                worker.notices.append(_Waiting(said, since=now, due_at=hold.after_quiet(worker.outbox.channel, now)))
                worker.woken.set()

    async def stop(self) -> None:
        """No new send begins; those under way come to their end."""
        workers = [*self._workers.values(), *self._leaving]
        for worker in workers:
            worker.end()
        await ended([worker.task for worker in workers if worker.task], LAST_SENDS)


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A notice of the daemon's own."""

    message: Message
    since: datetime
    due_at: datetime
    attempts: int = 0


class _Worker:
    def __init__(self, outbox: Outbox, how_it_is: Health, fails: Callable[[StoreError, datetime], None]) -> None:
        self.address = outbox.channel.url, outbox.channel.recipient
        self.part = health.channel(outbox.channel.name)
        self.lost = health.given_up(outbox.channel.name)
        self.outbox = outbox
        self.woken = asyncio.Event()
        self.held = False
        self.notices: deque[_Waiting] = deque(maxlen=MOST_NOTICES)
        self.task: asyncio.Task[None] | None = None
        self._health = how_it_is
        self._fails = fails
        self._ending = False

    def take(self, channel: Channel, rules: AlertRules, zone: tzinfo) -> None:
        """Goes on with another configuration of the same address."""
        self.outbox.channel, self.outbox.rules, self.outbox.zone = channel, rules, zone
        self.woken.set()

    def end(self) -> None:
        self._ending = True
        self.woken.set()

    async def run(self, before: Sequence[asyncio.Task[None]]) -> None:
        """Sends what is due, one after the other, until the end; first those `before` end what they send."""
        if before:
            await asyncio.wait(before)
        while not self._ending:
            self.woken.clear()
            again_at = await self._send_notice()
            if not self.held:
                try:
                    self._settle()
                    if await self.outbox.send_next():
                        continue
                    again_at = _earlier(again_at, self._next_due_at())
                except StoreError as error:
                    self._fails(error, self.outbox.now())
                except Exception as error:  # noqa: BLE001 - what one message spoils keeps no other from its way
                    log.say(logging.CRITICAL, f"{self._name}: {error}", channel=self._name)
            await self._sleep(again_at)
        with suppress(StoreError):  # else it is sent again: nobody knows that it arrived
            self.outbox.settle()

    @property
    def _name(self) -> str:
        return self.outbox.channel.name

    def _settle(self) -> None:
        self.outbox.settle()
        if self.outbox.failing:
            because, at_once = self.outbox.failing.because, self.outbox.failing.to_be_mended
            self._health.trouble(self.part, because, self.outbox.now(), at_once=at_once)
        else:
            self._health.over(self.part)
        if self.outbox.given_up:
            self._health.trouble(self.lost, self.outbox.given_up, self.outbox.now())
        else:
            self._health.over(self.lost)

    def _next_due_at(self) -> datetime | None:
        due_at = self.outbox.store.next_due_at(self._name)
        if due_at is None:
            self._health.over(self.part)
        return due_at

    async def _sleep(self, until: datetime | None) -> None:
        pause = min(until - self.outbox.now(), MOST_IDLE) if until else MOST_IDLE
        with suppress(TimeoutError):
            await asyncio.wait_for(self.woken.wait(), max(pause.total_seconds(), 0))

    async def _send_notice(self) -> datetime | None:
        """Sends the oldest notice, if due; when the next one is. They wait in memory, lost with the process."""
        if not self.notices:
            return None
        notice, now = self.notices[0], self.outbox.now()
        if notice.due_at <= now:
            outcome = await self.outbox.sender.send(notice.message)
            again_at = None
            if isinstance(outcome, Refused):
                log.say(logging.WARNING, f"{self._name}: notice not sent: {outcome.because}")
                if not outcome.permanent and now - notice.since < self.outbox.rules.give_up:
                    again_at = route.next_attempt(0, notice.attempts, self.outbox.rules, now, outcome.retry_after)
            if notice in self.notices:
                self.notices.remove(notice)
                if again_at:
                    self.notices.appendleft(replace(notice, due_at=again_at, attempts=notice.attempts + 1))
        return min((each.due_at for each in self.notices), default=None)


def _earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    return min((each for each in (one, other) if each), default=None)


async def ended(tasks: Sequence[asyncio.Task[None]], patience: timedelta) -> None:
    """Waits for tasks, then ends the ones that are not done."""
    if not tasks:
        return
    _, late = await asyncio.wait(tasks, timeout=patience.total_seconds())
    for task in late:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
