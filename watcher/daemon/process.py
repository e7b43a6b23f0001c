"""The running daemon: its tick, its signals, its configuration."""

import asyncio
import logging
import signal
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from watcher import log, schedule, service
from watcher.clock import Clock
from watcher.config import Config
from watcher.daemon.health import CONFIGURATION, DATABASE, PROGRAM, Health
from watcher.daemon.heartbeat import Heartbeat
from watcher.daemon.looking import Looks
from watcher.daemon.reloading import counted, difference, reloaded
from watcher.daemon.sending import Channels
from watcher.errors import StoreError, StoreUnavailableError
from watcher.fetch import Client
from watcher.model import Check, Cron
from watcher.monitor import Monitor
from watcher.store import DaemonLock, Store
from watcher.worker import Workers

TICK = timedelta(seconds=0.5)
"""How often the daemon asks what is due: 0.6 ms of an indexed query."""
LATENESS = timedelta(seconds=10)
"""How often the daemon asks which watches are late."""
STEADY = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
"""The clock that nobody sets; on Linux it runs on while the machine sleeps."""
NIGHT = "30 3 * * *"
"""When the database is tidied, by the configured zone's clock."""


async def run(loaded: Config) -> None:
    """Watches until SIGTERM or SIGINT; SIGHUP takes up the configuration anew.

    Raises StoreError where another daemon has the database.
    """
    wishes = _Wishes()
    with DaemonLock(loaded.database) as lock, Store.open(loaded.database) as store:
        store.release()
        async with Client(loaded.fetch, loaded.contact) as client:
            try:
                async with asyncio.TaskGroup() as tasks:
                    with Workers() as workers:
                        monitor = Monitor(store, client, workers, {}, (), UTC, utc_now)
                        await _Daemon(loaded, lock, monitor, tasks).run(wishes)
            except BaseExceptionGroup as group:
                raise group.exceptions[0] from group


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

    def __init__(self, loaded: Config, lock: DaemonLock, monitor: Monitor, tasks: asyncio.TaskGroup) -> None:
        self._config = loaded
        self._lock = lock
        self._monitor = monitor
        self._store = monitor.store
        self._tasks = tasks
        self._health = Health()
        self._heartbeat = Heartbeat(monitor.client, tasks)
        self._channels = Channels(monitor.store, self._health, tasks, utc_now, self._database_fails)
        self._looks = Looks(monitor, tasks, self._looked)
        self._overdue = 0
        self._overdue_at = utc_now()
        self._clock = Clock(self._store.latest_check())
        self._set_back = timedelta(0)
        """By so much the clock was set back since the plans in the database were made."""
        self._status: str | None = None
        self._alive_at = 0.0
        self._take(loaded)
        self._night_at = self._next_night(utc_now())
        self._night: asyncio.Task[None] | None = None

    async def run(self, wishes: _Wishes) -> None:
        """Works until `stop`; then no new look or send begins, and sends under way come to their end."""
        ticking = self._tasks.create_task(self._ticking())
        reloading = self._tasks.create_task(self._reloading(wishes.reload))
        watches = counted(len(self._config.watches), "watch", "watches")
        channels = counted(len(self._config.channels), "channel", "channels")
        log.say(logging.INFO, f"watching: {watches}, {channels}, {self._config.database}")
        await wishes.stop.wait()
        log.say(logging.INFO, "stopping")
        service.stopping()
        ticking.cancel()
        reloading.cancel()
        self._heartbeat.stop()
        if self._night:
            self._night.cancel()
        await self._looks.stop()
        await self._channels.stop()
        with suppress(StoreError):  # the next daemon begins with it
            self._store.release()
        log.say(logging.INFO, "stopped")

    # ── the tick ─────────────────────────────────────────────────────────────────────────────────

    async def _ticking(self) -> None:
        """Ticks by the loop's own clock, which no change of the date moves."""
        while True:
            self._tick(utc_now())
            self._tell_manager(time.monotonic())
            await asyncio.sleep(TICK.total_seconds())

    def _tick(self, now: datetime) -> None:
        passed = self._clock.tick(now, time.clock_gettime(STEADY))
        self._set_back += passed.set_back
        if passed.set_back:
            log.say(logging.WARNING, f"the clock was set back by {passed.set_back}")
        failed = self._work(now, passed.awake_since)
        if isinstance(failed, StoreError):
            self._database_fails(failed, now)
        elif self._monitor.unavailable is None:
            self._database_works()
        if failed and not isinstance(failed, StoreError):
            if self._health.trouble(PROGRAM, f"{type(failed).__name__}: {failed}", now):
                log.say(logging.CRITICAL, f"defect in watcher: {type(failed).__name__}: {failed}")
        else:
            self._health.over(PROGRAM)
        self._tell_health(now)

    def _work(self, now: datetime, awake_since: datetime) -> Exception | None:
        """What a tick does with the database: what spoils one task spoils no other. The first that went wrong."""
        failed: Exception | None = None
        for task in (
            self._try_again,
            self._follow_clock,
            self._begin,
            self._remind,
            self._gather,
            self._look_for_late,
            self._turn_in,
        ):
            try:
                task(now, awake_since)
            except StoreUnavailableError as error:
                return error  # the others would wait for it in vain
            except Exception as error:  # noqa: BLE001
                failed = failed or error
        return failed

    def _try_again(self, now: datetime, awake_since: datetime) -> None:
        if self._monitor.unavailable:
            self._store.probe()
            self._monitor.unavailable = None

    def _follow_clock(self, now: datetime, awake_since: datetime) -> None:
        if self._set_back:
            self._plan_anew(now)

    def _begin(self, now: datetime, awake_since: datetime) -> None:
        self._looks.begin(now, self._most_at_once)

    def _remind(self, now: datetime, awake_since: datetime) -> None:
        self._monitor.remind()

    def _gather(self, now: datetime, awake_since: datetime) -> None:
        if self._monitor.gather(self._config.alerts.gather) or self._store.changed_by_others():
            self._channels.wake()

    def _look_for_late(self, now: datetime, awake_since: datetime) -> None:
        if now < self._overdue_at <= now + LATENESS:
            return
        self._overdue = self._monitor.tell_overdue(awake_since)
        self._overdue_at = now + LATENESS
        self._channels.wake()

    def _turn_in(self, now: datetime, awake_since: datetime) -> None:
        if now >= self._night_at:
            self._night_at = self._next_night(now)
            self._night = self._tasks.create_task(self._tidy(now))

    def _looked(self, check: Check) -> None:
        if check.changes:
            self._channels.wake()

    def _plan_anew(self, now: datetime) -> None:
        """After the clock was set back: nothing waits for a moment that was near and is now far."""
        schedules = {key: watch.schedule for key, watch in self._monitor.watches.items()}
        planned = self._store.planned(now)
        plan = {
            key: schedule.after_set_back(schedules[key], at, now, self._set_back)
            for key, at in planned.items()
            if key in schedules
        }
        self._store.set_back(plan, now, self._set_back)
        self._set_back = timedelta(0)
        self._night_at = self._next_night(now)
        self._channels.wake()

    async def _tidy(self, now: datetime) -> None:
        """Drops what need not be kept, between other work, and empties the -wal file."""
        try:
            dropped = 0
            for count in self._store.prune(self._config.history, now):
                dropped += count
                await asyncio.sleep(0)
            emptied = self._store.checkpoint()
        except Exception as error:  # noqa: BLE001 - nothing waits for it
            log.say(logging.ERROR, f"the database was not tidied: {error}")
        else:
            log.say(logging.INFO, "the database is tidied", dropped=dropped, emptied=emptied)

    def _next_night(self, now: datetime) -> datetime:
        return schedule.next_check_at(Cron(NIGHT, self._config.timezone), "", now)

    # ── how it is ────────────────────────────────────────────────────────────────────────────────

    def _database_fails(self, error: StoreError, now: datetime) -> None:
        if self._health.trouble(DATABASE, str(error), now):
            log.say(logging.ERROR, str(error))
        if isinstance(error, StoreUnavailableError):
            self._monitor.unavailable = error
            self._channels.hold(True)

    def _database_works(self) -> None:
        if self._health.over(DATABASE):
            log.say(logging.INFO, "the database can be written again")
            self._channels.hold(False)

    def _tell_health(self, now: datetime) -> None:
        for each in self._health.news(now):
            self._channels.tell(each)
        if not self._health.troubles and not self._overdue:
            self._heartbeat.beat(now)

    def _tell_manager(self, alive_at: float) -> None:
        """Ready after the first tick, then what it does whenever that changes, and that it is alive."""
        overdue = (f"{self._overdue} overdue",) if self._overdue else ()
        watches = counted(len(self._config.watches), "watch", "watches")
        status = "; ".join((watches, *overdue, *self._health.troubles))
        if self._status is None:
            service.ready(status)
        elif status != self._status:
            service.status(status)
        self._status = status
        every = service.watchdog_interval()
        if every and alive_at >= self._alive_at + every.total_seconds():
            self._alive_at = alive_at
            service.watchdog()

    # ── the configuration ────────────────────────────────────────────────────────────────────────

    async def _reloading(self, wish: asyncio.Event) -> None:
        while True:
            await wish.wait()
            wish.clear()
            service.reloading()
            await self._reload()
            service.ready(self._status or "")

    async def _reload(self) -> None:
        """Takes up what the file says now, or nothing of it."""
        try:
            new = await asyncio.to_thread(reloaded, self._config)
            said = difference(self._config, new)
            self._take(new)
        except StoreError as error:
            self._refuse(str(error))
        except Exception as error:  # noqa: BLE001 - whatever is in the file, the daemon goes on by the one before
            self._refuse(str(error))
            self._health.trouble(CONFIGURATION, str(error), utc_now())
        else:
            log.say(logging.INFO, f"configuration taken: {said}")
            self._health.over(CONFIGURATION)
            self._lock.answer(said, taken=True)

    def _refuse(self, because: str) -> None:
        lines = because.splitlines()
        for line in lines:
            log.say(logging.ERROR, f"configuration not taken: {line}")
        self._lock.answer(*lines, taken=False)

    def _take(self, new: Config) -> None:
        """Works with this configuration from now on; raises StoreError before anything is taken up."""
        now = utc_now()
        abandoned = self._store.take_up(new.watches, [each.name for each in new.channels], now)
        self._config = new
        log.mask(new.secrets)
        self._monitor.watches = {watch.key: watch for watch in new.watches}
        self._monitor.channels = new.channels
        self._monitor.zone = ZoneInfo(new.timezone)
        schedules = [watch.schedule for watch in new.watches if not watch.paused]
        self._most_at_once = schedule.most_at_once(schedules, TICK)
        self._monitor.client.take(new.fetch, new.contact)
        self._heartbeat.url = new.heartbeat
        self._channels.take(new.channels, new.alerts, self._monitor.zone)
        if abandoned:
            named = ", ".join(map(str, abandoned))
            log.say(logging.WARNING, f"given up, as their channels are not configured any more: deliveries {named}")
