"""The running daemon: its tick, its signals, its configuration."""

import asyncio
import logging
import signal
import sys
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from watcher import log
from watcher.config import Config
from watcher.daemon.health import Health
from watcher.daemon.heartbeat import Heartbeat
from watcher.daemon.looking import Looks
from watcher.daemon.reloading import difference, reloaded
from watcher.daemon.sending import Channels
from watcher.errors import ConfigError, StoreError, StoreUnavailableError
from watcher.fetch import Client
from watcher.model import Check
from watcher.monitor import Monitor
from watcher.store import DaemonLock, Store

TICK = timedelta(seconds=0.5)
"""How often the daemon asks what is due: 0.6 ms of an indexed query."""
STORE_PATIENCE = timedelta(seconds=30)
"""A database that takes nothing for so long is told of."""
DATABASE, CONFIGURATION = "the database", "the configuration"
"""What may be in trouble."""
NIGHT = "30 3 * * *"
"""When the database is tidied, by the configured zone's clock."""


async def run(loaded: Config) -> None:
    """Watches until SIGTERM or SIGINT; SIGHUP takes up the configuration anew.

    Raises StoreError where another daemon has the database.
    """
    wishes = _Wishes()
    with DaemonLock(loaded.database) as lock, Store.open(loaded.database) as store:
        store.release()
        async with Client(loaded.fetch, loaded.contact) as client, asyncio.TaskGroup() as tasks:
            await _Daemon(loaded, lock, store, client, tasks).run(wishes)


def utc_now() -> datetime:
    """The wall clock: the only one that the shell hands to the core."""
    return datetime.now(UTC)


class _Wishes:
    """What signals ask for."""

    def __init__(self) -> None:
        self.stop = asyncio.Event()
        self.reload = asyncio.Event()
        self._terminal = sys.stderr.isatty()
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGTERM, self.stop.set)
        loop.add_signal_handler(signal.SIGINT, self.stop.set)
        loop.add_signal_handler(signal.SIGHUP, self._hang_up)

    def _hang_up(self) -> None:
        """SIGHUP of a terminal that was closed is the wish to end; of anybody else, to take up the configuration."""
        if self._terminal and not sys.stderr.isatty():
            self.stop.set()
        else:
            self.reload.set()


class _Daemon:
    """One daemon: what it looks at, what it sends, how it is."""

    def __init__(
        self, loaded: Config, lock: DaemonLock, store: Store, client: Client, tasks: asyncio.TaskGroup
    ) -> None:
        self._config = loaded
        self._lock = lock
        self._store = store
        self._client = client
        self._tasks = tasks
        self._health = Health()
        self._heartbeat = Heartbeat(client, tasks)
        self._channels = Channels(store, self._health, tasks, utc_now)
        self._monitor = Monitor(store, client, {}, (), UTC, utc_now)
        self._looks = Looks(self._monitor, tasks, self._looked)
        self._most_at_once = 0
        self._night_at = utc_now()
        self._take(loaded)

    async def run(self, wishes: _Wishes) -> None:
        """Works until `stop`; then no new look or send begins, and sends under way come to their end."""
        ticking = self._tasks.create_task(self._ticking())
        reloading = self._tasks.create_task(self._reloading(wishes.reload))
        names = f"{len(self._config.watches)} watches, {len(self._config.channels)} channels"
        log.say(logging.INFO, f"watching: {names}, {self._config.database}")
        await wishes.stop.wait()
        log.say(logging.INFO, "stopping")
        ticking.cancel()
        reloading.cancel()
        await self._looks.stop()
        await self._channels.stop()
        self._store.release()
        log.say(logging.INFO, "stopped")

    # ── the tick ─────────────────────────────────────────────────────────────────────────────────

    async def _ticking(self) -> None:
        """Ticks by the loop's own clock, which no change of the date moves."""
        while True:
            self._tick(utc_now())
            await asyncio.sleep(TICK.total_seconds())

    def _tick(self, now: datetime) -> None:
        try:
            self._work(now)
        except StoreUnavailableError as error:
            self._unavailable(error, now)
        except StoreError as error:
            log.say(logging.ERROR, str(error))
        else:
            if self._monitor.unavailable:
                self._unavailable(self._monitor.unavailable, now)
        self._tell_health(now)

    def _work(self, now: datetime) -> None:
        """What a tick does with the database; raises StoreError."""
        if self._monitor.unavailable:
            self._store.probe()
            self._available()
        self._looks.begin(now, self._most_at_once)
        if self._monitor.gather(self._config.alerts.gather) or self._store.changed_by_others():
            self._channels.wake()

    def _looked(self, check: Check) -> None:
        if check.changes:
            self._channels.wake()

    # ── how it is ────────────────────────────────────────────────────────────────────────────────

    def _unavailable(self, error: StoreUnavailableError, now: datetime) -> None:
        if not self._monitor.unavailable or not self._health.troubles:
            log.say(logging.ERROR, str(error))
        self._monitor.unavailable = error
        self._channels.hold(error)
        self._health.trouble(DATABASE, str(error), now, STORE_PATIENCE)

    def _available(self) -> None:
        log.say(logging.INFO, "the database can be written again")
        self._monitor.unavailable = None
        self._channels.hold(None)
        self._health.over(DATABASE)

    def _tell_health(self, now: datetime) -> None:
        for each in self._health.news(now):
            title = f"watcher: {each.subject}: {each.because or 'well again'}"
            self._channels.tell(title, title, title, each.subject)
        if not self._health.troubles:
            self._heartbeat.beat(now)

    # ── the configuration ────────────────────────────────────────────────────────────────────────

    async def _reloading(self, wish: asyncio.Event) -> None:
        while True:
            await wish.wait()
            wish.clear()
            await self._reload()

    async def _reload(self) -> None:
        """Takes up what the file says now, or nothing of it."""
        try:
            new = await asyncio.to_thread(reloaded, self._config)
            said = difference(self._config, new)
            self._take(new)
        except (ConfigError, StoreError) as error:
            lines = str(error).splitlines()
            for line in lines:
                log.say(logging.ERROR, f"configuration not taken: {line}")
            self._health.trouble(CONFIGURATION, "; ".join(lines), utc_now())
            self._lock.answer(*lines, taken=False)
        else:
            log.say(logging.INFO, f"configuration taken: {said}")
            self._health.over(CONFIGURATION)
            self._lock.answer(said, taken=True)

    def _take(self, new: Config) -> None:
        """Works with this configuration from now on; raises StoreError before anything is taken up."""
        now = utc_now()
        self._store.adopt(new.watches, now)
        self._config = new
        log.mask(new.secrets)
        self._monitor.watches = {watch.key: watch for watch in new.watches}
        self._monitor.channels = new.channels
        self._monitor.zone = ZoneInfo(new.timezone)
        self._most_at_once = 500
        self._client.take(new.fetch, new.contact)
        self._heartbeat.url = new.heartbeat
        self._channels.take(new.channels, new.alerts)
        abandoned = self._store.abandon([each.name for each in new.channels], now)
        if abandoned:
            named = ", ".join(map(str, abandoned))
            log.say(logging.WARNING, f"given up, as their channels are not configured any more: deliveries {named}")
