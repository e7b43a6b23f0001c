"""`watcher run`, `check`, `add`: looking at addresses."""

import asyncio
import logging
import sys
from collections.abc import Collection, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

import click

from watcher import address, codec, config, log
from watcher.cli.configured import fetch_rules, known, watching
from watcher.cli.fetched import fetched, once, outcome_line
from watcher.cli.moments import now
from watcher.cli.output import echo, json_line, json_option
from watcher.cli.posting import print_posting
from watcher.config import Config
from watcher.deliver import Sender
from watcher.errors import StoreError, UsageError
from watcher.fetch import Client
from watcher.model import Channel, Check, Outcome, Reading, Watch
from watcher.monitor import Monitor
from watcher.outbox import Outbox
from watcher.store import History, Store, daemon_pid
from watcher.worker import Workers

READ = frozenset({Outcome.POSTING, Outcome.BOARD, Outcome.CLOSED, Outcome.GONE, Outcome.UNCHANGED})
LEASE = timedelta(minutes=10)


# ── run ──────────────────────────────────────────────────────────────────────────────────────────


@click.command("run")
@click.pass_obj
def run_command(config_path: str | None) -> None:
    """The daemon, in the foreground, until Ctrl-C or SIGTERM."""
    from watcher import daemon

    loaded = watching(config_path)
    log.start(loaded.secrets)
    asyncio.run(daemon.run(loaded))


# ── check ────────────────────────────────────────────────────────────────────────────────────────


@click.command("check")
@click.argument("watches", nargs=-1, metavar="[WATCH…]")
@json_option
@click.pass_obj
def check_command(config_path: str | None, watches: Sequence[str], as_json: bool) -> int:
    """Look now, once, at all or some watches, say what changed and deliver the alerts.

    Where a daemon runs, that one delivers. Exit 1 if a watch could not be read.
    """
    loaded = watching(config_path)
    log.start(loaded.secrets, logging.ERROR)
    chosen = _chosen(loaded, watches)
    began = now()
    with Store.open(loaded.database) as store:
        if daemon_pid(loaded.database) is None:
            store.adopt(loaded.watches, began)
        keys = store.claim([each.key for each in chosen], began, began + LEASE)
        try:
            done = asyncio.run(_look(loaded, store, keys, quiet=as_json))
        finally:
            with suppress(StoreError):
                store.release(keys)
    if as_json:
        _print_json(loaded, set(keys), began)
    busy = [each for each in chosen if each.key not in keys]
    for each in busy:
        click.echo(f"watcher: {each.name}: {_why_not(loaded, each)}", err=True)
    if daemon_pid(loaded.database) is None:
        _say_unsent(loaded)
    failed = [each for each in done if each.observation.outcome not in READ]
    return 1 if failed or busy or len(done) < len(keys) else 0


def _why_not(loaded: Config, watch: Watch) -> str:
    with History.open(loaded.database) as history:
        known = {each.key for each in history.watches() if each.removed_at is None}
    if watch.key not in known:
        return "the daemon that runs does not know it yet: it was added since (watcher reload)"
    return "another program looks at it right now"


def _chosen(loaded: Config, names: Sequence[str]) -> Sequence[Watch]:
    known = {each.name: each for each in loaded.watches} | {each.url: each for each in loaded.watches}
    unknown = [name for name in names if name not in known]
    if unknown:
        raise UsageError(f"no watch is called {unknown[0]!r} (watcher list shows them)")
    return [known[name] for name in names] if names else [each for each in loaded.watches if not each.paused]


async def _look(loaded: Config, store: Store, keys: Sequence[str], *, quiet: bool) -> list[Check]:
    by_host: dict[str, list[str]] = {}
    watches = {each.key: each for each in loaded.watches}
    for key in keys:
        by_host.setdefault(address.host(watches[key].url), []).append(key)
    done: list[Check] = []
    with Workers() as workers:
        async with Client(loaded.fetch, loaded.contact) as client:
            monitor = Monitor(store, client, workers, watches, loaded.channels, ZoneInfo(loaded.timezone), now)
            batches = [_batch(monitor, each, done, total=0 if quiet else len(keys)) for each in by_host.values()]
            await asyncio.gather(*batches)
            if daemon_pid(loaded.database) is None:
                monitor.remind()
                monitor.gather(timedelta(0))
                await asyncio.gather(*(_drain(loaded, store, each) for each in loaded.channels))
    return done


async def _batch(monitor: Monitor, keys: Sequence[str], done: list[Check], total: int) -> None:
    """Adds each check to `done` and says it, one of `total`; 0: says nothing."""
    async for each in monitor.check_batch(keys):
        done.append(each)
        if total:
            _say(each, len(done), total)


async def _drain(loaded: Config, store: Store, channel: Channel) -> None:
    outbox = Outbox(store, channel, Sender(channel), loaded.alerts, ZoneInfo(loaded.timezone), now)
    while await outbox.send_next():
        pass


def _print_json(loaded: Config, keys: set[str], since: datetime) -> None:
    """The change lines and alert lines of replay, with the numbers that the history gave them."""
    with History.open(loaded.database) as history:
        found = [each for each in history.changes(since=since) if each.change.watch_key in keys]
        alerts = {alert: None for each in found for alert in history.explain(each.number).alerts}
    for each in found:
        json_line(codec.change_json(each.number, each.change))
    for alert in alerts:
        json_line(codec.alert_json(alert, alert.changes))


def _say_unsent(loaded: Config) -> None:
    with History.open(loaded.database) as history:
        for each in history.alerts(pending=True):
            held = f"held until {each.due_at:%Y-%m-%d %H:%M} UTC" if each.due_at > now() else None
            reason = each.because or held or "its channel is not configured any more"
            click.echo(f"watcher: {each.channel}: alert {each.alert} is not sent yet: {reason}", err=True)


def _say(done: Check, count: int, total: int) -> None:
    seen = done.observation
    progress = f"[{count}/{total}] " if total > 1 and sys.stdout.isatty() else ""
    echo(f"{progress}{done.watch.name}: {seen.outcome.value}" + (f": {seen.because}" if seen.because else ""))
    for change in done.changes:
        echo(f"  {change.severity.value:<8}  {change.summary}" + (f" (quiet: {change.quiet})" if change.quiet else ""))


# ── add ──────────────────────────────────────────────────────────────────────────────────────────


@click.command("add")
@click.argument("url")
@click.option("--name", help="What to call it (else its title and company).")
@click.option("--every", help="How often to look, such as 1h (else as [defaults] says).")
@click.option("--tag", "tags", multiple=True, help="A tag; may be given several times.")
@click.pass_obj
def add_command(config_path: str | None, url: str, name: str | None, every: str | None, tags: Sequence[str]) -> None:
    """Look at an address, show what it states, and watch it from now on.

    The [[watch]] is appended to the configuration, whose comments stay.
    """
    if complaint := address.complaint(url):
        raise UsageError(f"{address.shown(url)} {complaint}")
    path = config.find(config_path)
    loaded = known(config_path) if path.exists() else None
    watched = {each.key: each.name for each in loaded.watches} if loaded else {}
    if (key := address.key(url)) in watched:
        raise UsageError(f"{url} is watched already, as {watched[key]!r}")
    reading = asyncio.run(_seen(url, loaded))
    if reading.outcome is Outcome.GONE:
        raise UsageError(f"{url}: nothing is there ({reading.because}); not added")
    echo(outcome_line(url, reading))
    for posting in reading.postings[:3]:
        print_posting(posting)
    if len(reading.postings) > 3:
        echo(f"  and {len(reading.postings) - 3} more postings")
    config.append_watch(path, url=url, name=name or _name(reading, watched.values()), every=every, tags=tags)
    echo(f"added to {path}" + ("" if reading.postings else "; it will be read when it can be"))
    with suppress(StoreError):  # of a daemon that this user may not know, others say it
        if daemon_pid(config.outline(path).database) is not None:
            echo("the daemon that runs takes it up after: watcher reload")


async def _seen(url: str, loaded: Config | None) -> Reading:
    rules, contact = fetch_rules(loaded)
    async with Client(rules, contact) as client:
        return await fetched(client, once(url), now())


def _name(reading: Reading, taken: Collection[str]) -> str | None:
    """Title and company of a posting, numbered where that is taken; a board is named by its address."""
    if len(reading.postings) != 1:
        return None
    facts = reading.postings[0].facts
    name = " · ".join(each.value for each in (facts.title, facts.company) if each)
    numbered = (f"{name} ({n})" for n in count(2))
    return (name if name not in taken else next(each for each in numbered if each not in taken)) or None
