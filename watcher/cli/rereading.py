"""`watcher reread`: the stored pages through today's extractor."""

import asyncio
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import click

from watcher import codec
from watcher.cli.configured import watching
from watcher.cli.moments import now
from watcher.cli.output import echo, json_line, json_option
from watcher.config import Config
from watcher.errors import StoreError, StoreUnavailableError, UsageError
from watcher.model import Change, Watch
from watcher.monitor import read_again
from watcher.store import History, Store
from watcher.worker import Workers

LEASE = timedelta(minutes=10)
"""As long as a daemon's: it looks at none of the watches while its stored pages are read."""

PATIENCE = 5.0
"""Seconds to wait for watches that somebody looks at right now."""

PAUSE = 0.25
"""Seconds between two questions whether they are free."""


@dataclass(frozen=True, slots=True)
class _Done:
    """One watch, read again."""

    watch: Watch
    at: datetime
    changes: tuple[Change, ...] = ()
    complaints: tuple[str, ...] = ()
    """What went wrong, each as a line."""
    was_read: bool = True
    """Whether it was read again: not where nothing is stored yet, or something went wrong."""


@click.command("reread")
@click.argument("watches", nargs=-1, metavar="[WATCH…]")
@json_option
@click.pass_obj
def reread_command(config_path: str | None, watches: Sequence[str], as_json: bool) -> int:
    """Read the stored pages again, say what today's extractor reads differently, and adopt it quietly.

    Nothing is fetched and nobody is told. Exit 1 if a watch could not be read again.
    """
    loaded = watching(config_path)
    chosen = _chosen(loaded, watches)
    if not loaded.database.exists():
        raise StoreError(f"{loaded.database}: there is no database yet; `watcher run` or `watcher check` makes it")
    done: list[_Done] = []
    with Store.open(loaded.database) as store:
        for each in _all(store, loaded, chosen):
            done.append(each)
            for complaint in each.complaints:
                click.echo(f"watcher: {each.watch.name}: {complaint}", err=True)
            if not as_json:
                _say(each, f"[{len(done)}/{len(chosen)}] ")
    if as_json:
        _print_json(loaded, done)
    else:
        _sum_up(done)
    return 1 if any(each.complaints for each in done) else 0


def _chosen(loaded: Config, names: Sequence[str]) -> Sequence[Watch]:
    known = {each.name: each for each in loaded.watches} | {each.url: each for each in loaded.watches}
    unknown = [name for name in names if name not in known]
    if unknown:
        raise UsageError(f"no watch is called {unknown[0]!r} (watcher list shows them)")
    return list({known[name].key: known[name] for name in names}.values()) or loaded.watches


# ── reading again ────────────────────────────────────────────────────────────────────────────────


def _all(store: Store, loaded: Config, chosen: Sequence[Watch]) -> Iterator[_Done]:
    with History.open(loaded.database) as history:
        stored = {each.key for each in history.watches() if each.removed_at is None}
    yield from (_Done(each, now(), was_read=False) for each in chosen if each.key not in stored)
    yield from _in_turn(store, [each for each in chosen if each.key in stored])


def _in_turn(store: Store, watches: Sequence[Watch]) -> Iterator[_Done]:
    """Each watch as soon as nobody looks at it; those that somebody still looks at in the end are complained of."""
    end: float | None = None
    while watches:
        busy = []
        for each in watches:
            done = _leased(store, each)
            if done is None:
                busy.append(each)
            else:
                yield done
        end = end or time.monotonic() + PATIENCE
        if time.monotonic() > end:
            yield from (_failed(each, "another program looks at it right now") for each in busy)
            return
        watches = busy
        if busy:
            time.sleep(PAUSE)


def _leased(store: Store, watch: Watch) -> _Done | None:
    """None where somebody looks at it now. What is wrong with one watch is no matter of the others."""
    at = now()
    if not store.claim([watch.key], at, at + LEASE):
        return None
    try:
        return _one(store, watch)
    except StoreUnavailableError:
        raise
    except StoreError as error:
        return _failed(watch, str(error))
    finally:
        store.release([watch.key])


def _failed(watch: Watch, complaint: str) -> _Done:
    return _Done(watch, now(), complaints=(complaint,), was_read=False)


def _one(store: Store, watch: Watch) -> _Done:
    at, state = now(), store.state(watch.key)
    if state.snapshot is None:
        return _Done(watch, at, was_read=False)
    with Workers() as workers:
        done, complaints = asyncio.run(read_again(store, workers, watch, state, at))
    if done is not None and not store.replace_baseline(done):
        return _failed(watch, "another program looked at it meanwhile (watcher reread, once more)")
    return _Done(watch, at, done.changes if done else (), tuple(complaints))


# ── saying so ────────────────────────────────────────────────────────────────────────────────────


def _say(done: _Done, progress: str) -> None:
    """What differs; on a terminal each watch as it is done, with the progress."""
    on_terminal = sys.stdout.isatty()
    if done.changes:
        echo(f"{progress if on_terminal else ''}{done.watch.name}: read differently")
    elif on_terminal:
        echo(f"{progress}{done.watch.name}: {'as before' if done.was_read else 'not read'}")
    for change in done.changes:
        echo(f"  {change.severity.value:<8}  {change.summary} (quiet: {change.quiet})")


def _sum_up(done: Sequence[_Done]) -> None:
    read = sum(each.was_read for each in done)
    differing = sum(bool(each.changes) for each in done)
    watches = f"{read} {'watch' if read == 1 else 'watches'}"
    if differing:
        echo(f"read differently, and adopted: {differing} of {watches}")
    else:
        echo(f"nothing is read differently: {watches}")
    if unread := sum(not each.was_read and not each.complaints for each in done):
        echo(f"not read yet: {unread}")


def _print_json(loaded: Config, done: Sequence[_Done]) -> None:
    """The change lines of replay, with the numbers that the history gave them."""
    ours = {(each.watch.key, each.at) for each in done}
    with History.open(loaded.database) as history:
        for each in history.changes(since=min((each.at for each in done), default=None)):
            if (each.change.watch_key, each.change.at) in ours:
                json_line(codec.change_json(each.number, each.change))
