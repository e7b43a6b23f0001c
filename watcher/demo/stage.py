"""Sets the stage for the demo, has it played, clears everything away."""

import os
import shlex
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory
from time import monotonic
from typing import NoReturn

from watcher.demo.careers import opening
from watcher.demo.play import DaemonEndedError, Play, Stopped
from watcher.demo.process import DaemonProcess
from watcher.demo.screen import Screen
from watcher.demo.server import ALERTS_PATH, DemoServer, Event, Stop

INTERRUPTED = 130
"""Exit code of a program that SIGINT ended: 128 and the signal's number."""

_CONFIG = """\
contact = "mailto:demo@example.org"
database = "watcher.db"

[fetch]
per_host_delay = "0s"
confirm = "0s"
allow = ["127.0.0.1"]

[alerts]
gather = "4s"
retry = "1s"

[defaults]
every = "1s"

[channels.terminal]
url = "json://{authority}{alerts}"
min_severity = "low"
"""
_WATCH = """
[[watch]]
name = "{name}"
url = "{url}"
"""


def run(once: bool) -> int:
    """Plays round after round until SIGINT, SIGTERM or SIGHUP; with `once` a single one, without pauses.

    Returns the exit code: 0 where somebody ended an endless show or where, with `once`, exactly the
    alerts that the script must cause arrived. Leaves neither process nor file behind.
    """
    screen = Screen(sys.stdout)
    events: SimpleQueue[Event] = SimpleQueue()
    with _signals_as_events(events), TemporaryDirectory(prefix="watcher-demo-") as folder:
        config = Path(folder) / "watcher.toml"
        with DemoServer(opening(datetime.now(UTC).date()), events) as server:
            _write(config, server)
            with DaemonProcess(config) as daemon:
                play = Play(screen, server, events, daemon.has_ended)
                try:
                    return _once(screen, play) if once else _on_and_on(screen, play, config)
                except DaemonEndedError:
                    screen.bad("\nThe daemon ended. The last lines of its log:")
                    screen.foreign(daemon.last_words)
                    return 1
                except Stopped:
                    screen.line("\nStopping; nothing stays behind.")
                    return INTERRUPTED if once else 0


@contextmanager
def _signals_as_events(events: SimpleQueue[Event]) -> Iterator[None]:
    """Turns the wish to end into an event, which is met where nothing is half done."""
    wishes = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = [signal.signal(each, lambda *_: events.put(Stop())) for each in wishes]
    try:
        yield
    finally:
        for number, handler in zip(wishes, before, strict=True):
            signal.signal(number, handler)


def _write(config: Path, server: DemoServer) -> None:
    """A configuration that watches the whole site."""
    watches = (_WATCH.format(name=name, url=f"{server.origin}{path}") for path, name in server.careers.watched.items())
    config.touch(mode=0o600)
    config.write_text(
        _CONFIG.format(authority=server.authority, alerts=ALERTS_PATH) + "".join(watches), encoding="utf-8"
    )


def _once(screen: Screen, play: Play) -> int:
    began = monotonic()
    _introduce(screen, play.server)
    if not play.once():
        return 1
    screen.good(f"Exactly the alerts of the script, after {monotonic() - began:.0f} seconds.")
    return 0


def _on_and_on(screen: Screen, play: Play, config: Path) -> NoReturn:
    _introduce(screen, play.server)
    screen.line("Ctrl-C ends it and leaves nothing behind.\n")
    play.on_and_on(_how_to_go_on(config))


def _introduce(screen: Screen, server: DemoServer) -> None:
    screen.paragraph(
        f"The real daemon watches a small careers site at {server.origin}: five postings, each in a layout of its own, "
        "and a board. Counters, dates, tokens, class names, related jobs and a cookie banner change at every request "
        "and are never news. What is news arrives below as a channel gets it."
    )
    screen.line()


def _how_to_go_on(config: Path) -> str:
    """Where the terminal's reader goes from here, in lines to copy."""
    beside = Path(sys.executable).with_name("watcher")
    watcher = "watcher" if shutil.which("watcher") else shlex.quote(os.path.relpath(beside))
    return f"""\
That was the whole script; it begins again.

This demo's history so far, from another terminal:
  {watcher} --config {shlex.quote(str(config))} history

To go on with a configuration of your own (config/watcher.toml):
  {watcher} add URL   shows what it reads at an address, then watches it
  {watcher} run       is the daemon; so is: make run
"""
