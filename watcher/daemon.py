"""The process that keeps looking: a tick over what is due, one worker for each channel, a clean stop."""

import asyncio
import logging
import signal
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from watcher import address, log
from watcher.config import Config
from watcher.deliver import Sender
from watcher.errors import StoreError
from watcher.fetch import Client
from watcher.model import Channel
from watcher.monitor import Monitor
from watcher.outbox import Outbox
from watcher.store import DaemonLock, Store

TICK = timedelta(seconds=0.5)
"""How often the daemon asks what is due: 0.6 ms of an indexed query."""
LEASE = timedelta(minutes=10)
"""How long a batch may hold its watches; a killed daemon's leases end with its successor's start."""
MOST_BATCHES = 50
"""Hosts that are asked at the same time."""
MOST_LEASED = 500
"""Watches that one tick takes up."""
MOST_IDLE = timedelta(seconds=30)
"""How long a channel's worker sleeps at most: another program may have made a delivery due."""
LAST_SENDS = timedelta(seconds=10)
"""What a send that is under way at the stop may take to its end."""


async def run(config: Config) -> None:
    """Watches until SIGTERM, SIGINT or SIGHUP; raises `StoreError` where another daemon has the database."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        loop.add_signal_handler(number, stop.set)
    with DaemonLock(config.database), Store.open(config.database) as store:
        store.adopt(config.watches, utc_now())
        store.release()
        async with Client(config.fetch, config.contact) as client:
            await _Daemon(config, store, client).run_until(stop)


def utc_now() -> datetime:
    """The wall clock: the only one that the shell hands to the core."""
    return datetime.now(UTC)


class _Daemon:
    """The running tasks of one daemon: batches by host, outboxes by channel."""

    def __init__(self, config: Config, store: Store, client: Client) -> None:
        self._config = config
        self._store = store
        self._monitor = Monitor(
            store=store,
            client=client,
            watches={watch.key: watch for watch in config.watches},
            channels=config.channels,
            zone=ZoneInfo(config.timezone),
            now=utc_now,
        )
        self._due: dict[str, list[str]] = {}
        """Leased watches by host that no running batch has taken up yet."""
        self._in_hand: set[str] = set()
        """Watches that were leased: one whose turn comes later than its lease ends is not leased twice."""
        self._batches: dict[str, asyncio.Task[None]] = {}
        self._places = asyncio.Semaphore(MOST_BATCHES)
        self._mail = {channel.name: asyncio.Event() for channel in config.channels}
        self._stopping = False

    async def run_until(self, stop: asyncio.Event) -> None:
        """Works until `stop`; then no new look or send begins, and sends under way come to their end."""
        outboxes = [asyncio.create_task(self._deliver(channel)) for channel in self._config.channels]
        scheduler = AsyncIOScheduler(timezone=UTC)
        for job in (self._look, self._gather):
            every = IntervalTrigger(seconds=TICK.total_seconds(), timezone=UTC)
            scheduler.add_job(job, every, coalesce=True, max_instances=1, misfire_grace_time=None)
        scheduler.start()
        names = f"{len(self._config.watches)} watches, {len(self._config.channels)} channels"
        log.say(logging.INFO, f"watching: {names}, {self._config.database}")
        await stop.wait()
        log.say(logging.INFO, "stopping")
        self._stopping = True
        scheduler.shutdown(wait=False)
        await _ended(list(self._batches.values()), timedelta(0))
        self._wake()
        await _ended(outboxes, LAST_SENDS)
        self._store.release()
        log.say(logging.INFO, "stopped")

    async def _look(self) -> None:
        """One tick: leases what is due, hands it to its host's batch."""
        now = utc_now()
        try:
            keys = self._store.lease(now, now + LEASE, MOST_LEASED)
        except StoreError as error:
            log.say(logging.ERROR, str(error))
            return
        for key in keys:
            if key in self._in_hand or key not in self._monitor.watches:
                continue
            self._in_hand.add(key)
            host = address.host(self._monitor.watches[key].url)
            self._due.setdefault(host, []).append(key)
            if host not in self._batches:
                self._batches[host] = asyncio.create_task(self._batch(host))

    async def _batch(self, host: str) -> None:
        try:
            while keys := self._due.pop(host, []):
                try:
                    async with self._places:
                        async for done in self._monitor.check_batch(keys):
                            self._in_hand.discard(done.watch.key)
                            if done.changes:
                                self._wake()
                finally:
                    self._in_hand.difference_update(keys)
        finally:
            del self._batches[host]

    async def _gather(self) -> None:
        """Sends off the changes that have waited long enough for company."""
        try:
            if self._monitor.gather(self._config.alerts.gather):
                self._wake()
        except StoreError as error:
            log.say(logging.ERROR, str(error))

    def _wake(self) -> None:
        for event in self._mail.values():
            event.set()

    async def _deliver(self, channel: Channel) -> None:
        """The worker of one channel: a slow or failing one holds up no other."""
        outbox = Outbox(self._store, channel.name, Sender(channel), self._config.alerts, utc_now)
        event = self._mail[channel.name]
        while not self._stopping:
            event.clear()
            try:
                if await outbox.send_next():
                    continue
                due_at = self._store.next_due_at(channel.name)
            except StoreError as error:
                log.say(logging.ERROR, str(error), channel=channel.name)
                due_at = utc_now() + LAST_SENDS
            pause = min((due_at - utc_now(), MOST_IDLE)) if due_at else MOST_IDLE
            with suppress(TimeoutError):
                await asyncio.wait_for(event.wait(), max(pause.total_seconds(), 0))


async def _ended(tasks: Sequence[asyncio.Task[None]], patience: timedelta) -> None:
    """Waits for tasks, then ends the ones that are not done."""
    if not tasks:
        return
    _, late = await asyncio.wait(tasks, timeout=patience.total_seconds())
    for task in late:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
