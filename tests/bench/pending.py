"""10,000 deliveries that wait for one channel: how fast they leave, what that takes of memory, how `history` stays."""

import asyncio
import os
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.pages import watch
from tests.peers.webhook import Webhook
from tests.postings import NOON, change
from watcher.check import check
from watcher.deliver import Sender
from watcher.judge import route
from watcher.model import AlertRules, Channel, Failed, Kind, Severity
from watcher.outbox import Outbox
from watcher.store import Store

MANY = 10_000
WATCH = watch("https://harbour.example/jobs/71")


def run() -> None:
    with TemporaryDirectory() as name, Webhook() as hook, Store.open(Path(name) / "watcher.db") as store:
        (Path(name) / "watcher.toml").write_text(f'[[watch]]\nurl = "{WATCH.url}"\n')
        channel = Channel("hook", hook.channel)
        _fill(store, channel)
        asyncio.run(_drain(Outbox(store, channel, Sender(channel), AlertRules(), UTC, lambda: NOON), hook, Path(name)))


def _fill(store: Store, channel: Channel) -> None:
    store.adopt([WATCH], NOON)
    found = [replace(change(Kind.SALARY, Severity.HIGH, str(n)), watch_key=WATCH.key) for n in range(MANY)]
    told = route.outgoing(found, [(n,) for n in range(MANY)], {WATCH.key: WATCH}, [channel], NOON, {})
    looked = replace(check(WATCH, store.state(WATCH.key), Failed("unused"), NOON), changes=tuple(found))
    assert store.record(looked, tuple(told))


async def _drain(outbox: Outbox, hook: Webhook, folder: Path) -> None:
    began, sent, memory = time.monotonic(), 0, 0.0
    while await outbox.send_next():
        sent += 1
        if sent in (100, MANY // 2, MANY):
            hook.asked.clear()  # what the receiver keeps is no matter of the sender
            memory = memory or _megabytes()
            pace, grown = sent / (time.monotonic() - began), _megabytes() - memory
            print(f"{sent:>6,} sent, {pace:4.0f} a second, {grown:+5.1f} MB, history {_history(folder):.2f} s")


def _megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _history(folder: Path) -> float:
    """Seconds that `watcher history` takes meanwhile."""
    began = time.monotonic()
    argv = [
        sys.executable,
        "-m",
        "watcher",
        "--config",
        str(folder / "watcher.toml"),
        "history",
        "--severity",
        "critical",
    ]
    subprocess.run(argv, check=True, capture_output=True)
    return time.monotonic() - began
