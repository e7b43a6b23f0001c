"""A daemon with 10,000 and 100,000 watches: when it first asks, what it keeps in memory, what a tick costs."""

import os
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.peers.web import Reply, Web
from watcher.daemon.looking import LEASE
from watcher.daemon.process import TICK
from watcher.store import Store

MANY = (10_000, 100_000)
GOALS = {10_000: 120, 100_000: 180}
"""Megabytes."""
FIRST_CHECK = 3.0
TICK_MS = 10.0
SETTLED = 20
"""Looks after which the memory is what it stays."""
TICKS = 50
LONGEST = 600.0
AT_ONCE = 20


def run() -> None:
    """Prints seconds of a second start until the first request, megabytes after some looks, milliseconds of a tick."""
    print(f"{'watches':>8} {'first check s':>14} {'goal':>6} {'memory MB':>10} {'goal':>6} {'tick ms':>8} {'goal':>6}")
    for many in MANY:
        with TemporaryDirectory() as name, Web(host="0.0.0.0") as web:
            web.by_default(lambda asked: Reply(404))
            folder = Path(name)
            _configure(folder, web.port, many)
            _run(folder, web, 1)  # it knows them all from now on
            first, memory = _run(folder, web, SETTLED)
            tick = _tick(folder / "watcher.db")
        print(
            f"{many:>8,} {first:>14.1f} {f'≤ {FIRST_CHECK:g}':>6} {memory:>10.0f} {f'≤ {GOALS[many]}':>6}"
            f" {tick:>8.2f} {f'≤ {TICK_MS:g}':>6}"
            f"{'' if first <= FIRST_CHECK and memory <= GOALS[many] and tick <= TICK_MS else '  MISSED'}"
        )


def _configure(folder: Path, port: int, many: int) -> None:
    """A fiftieth as many hosts as watches, a day's interval: the daemon is idle but for a look now and then."""
    lines = [
        'timezone = "UTC"\ncontact = ""\ndatabase = "watcher.db"\n[fetch]\nrespect_robots = false',
        'per_host_delay = "0s"\nallow = ["127.0.0.0/8"]\n[defaults]\nevery = "1d"',
    ]
    for n in range(many):
        host = n // 50
        lines.append(f'[[watch]]\nname = "{n}"\nurl = "http://127.{host >> 8 & 255}.{host & 255}.1:{port}/jobs/{n}"')
    path = folder / "watcher.toml"
    path.write_text("\n".join(lines))
    path.chmod(0o600)


def _run(folder: Path, web: Web, looks: int) -> tuple[float, float]:
    """Seconds from the start to the first request; megabytes once there were so many looks."""
    known = len(web.asked)
    argv = [sys.executable, "-m", "watcher", "--config", str(folder / "watcher.toml"), "run"]
    began = time.monotonic()
    with subprocess.Popen(argv, stderr=subprocess.DEVNULL, env=os.environ) as daemon:
        web.wait_for(known + looks, seconds=LONGEST)
        memory = next(
            int(line.split()[1]) / 1000
            for line in Path(f"/proc/{daemon.pid}/status").read_text().splitlines()
            if line.startswith("VmRSS")
        )
        daemon.terminate()
    return web.asked[known].at - began, memory


def _tick(database: Path) -> float:
    """Milliseconds of the processor for all that a tick asks the database, with a few watches due."""
    with Store.open(database) as store:
        now = datetime.now(UTC) + timedelta(hours=1)
        began = time.process_time()
        for n in range(TICKS):
            at = now + n * TICK
            store.lease(at, at + LEASE, AT_ONCE)
            store.waiting()
            store.changed_by_others()
        return (time.process_time() - began) * 1000 / TICKS
