"""What the running daemon tells the service manager, and when."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest

from tests.pages import html
from tests.peers.daemon import Daemon, channel, watch
from tests.peers.service_manager import ServiceManager
from tests.peers.web import Hang, Reply, Web

WATCHDOG_SECONDS = 4.0


@pytest.fixture
def manager() -> Iterator[ServiceManager]:
    with ServiceManager() as listening:
        yield listening


@pytest.fixture
def web() -> Iterator[Web]:
    with Web() as serving:
        yield serving


def daemon_of(manager: ServiceManager, folder: Path, *tables: str, **environment: str) -> Daemon:
    return Daemon(folder, *tables, environment={"NOTIFY_SOCKET": manager.address, **environment})


LONG_TICK = """
CREATE VIEW long AS
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500000) SELECT max(i) FROM n;
CREATE TRIGGER long_tick BEFORE UPDATE ON watches WHEN NEW.leased_until IS NOT NULL BEGIN SELECT * FROM long; END;
"""
"""To take up a watch lasts about half a second."""


def test_it_is_ready_once_its_first_tick_has_taken_up_what_is_due(
    manager: ServiceManager, web: Web, tmp_path: Path
) -> None:
    url = web.on("/jobs/71", Hang())
    with Daemon(tmp_path, watch("gauges", url)) as daemon:
        web.wait_for(1)
    with closing(sqlite3.connect(daemon.database)) as db:
        db.executescript(LONG_TICK)
    with daemon_of(manager, tmp_path, watch("gauges", url)):
        first, *_ = manager.wait_for("READY=1")
        taken_up = leased(daemon.database)

    assert first.lines == ("READY=1", "STATUS=1 watch")
    assert taken_up == 1


def leased(database: Path) -> int:
    with closing(sqlite3.connect(database)) as db:
        (count,) = db.execute("SELECT count(*) FROM watches WHERE leased_until IS NOT NULL").fetchone()
        return int(count)


def test_it_is_not_ready_where_it_cannot_work(manager: ServiceManager, web: Web, tmp_path: Path) -> None:
    (tmp_path / "watcher.db").write_text("a diary")
    with daemon_of(manager, tmp_path, watch("gauges", web.url)) as daemon:
        daemon.wait_for_log("is not a database")

        with pytest.raises(TimeoutError):
            manager.wait_for("READY=1", seconds=0.1)


def test_it_says_that_it_is_alive_before_the_manager_loses_patience(
    manager: ServiceManager, web: Web, tmp_path: Path
) -> None:
    patience = {"WATCHDOG_USEC": f"{WATCHDOG_SECONDS * 1e6:.0f}"}
    with daemon_of(manager, tmp_path, watch("gauges", web.on("/jobs/71", Hang())), **patience):
        told = manager.wait_for("WATCHDOG=1", count=3)

    alive = [each.at for each in told if {"READY=1", "WATCHDOG=1"} & set(each.lines)]
    assert all(after - before < WATCHDOG_SECONDS for before, after in pairwise(alive))


def test_a_manager_that_does_not_ask_is_not_told_that_it_is_alive(
    manager: ServiceManager, web: Web, tmp_path: Path
) -> None:
    with daemon_of(manager, tmp_path, watch("gauges", web.on("/jobs/71", Reply(body=html())))):
        manager.wait_for("READY=1")
        web.wait_for(3, "/jobs/71")  # ticks half a second apart
    told = manager.wait_for("STOPPING=1")

    assert not any("WATCHDOG=1" in each.lines for each in told)


@pytest.mark.parametrize("more", ["", "this is not TOML"], ids=["taken", "refused"])
def test_a_reload_begins_and_ends(manager: ServiceManager, web: Web, tmp_path: Path, more: str) -> None:
    with daemon_of(manager, tmp_path, watch("gauges", web.on("/jobs/71", Hang()))) as daemon:
        manager.wait_for("READY=1")
        daemon.config.write_text(daemon.config.read_text() + "\n" + more)

        os.kill(daemon.pid, signal.SIGHUP)

        told = manager.wait_for("READY=1", count=2)
    order = [each.lines[0] for each in told if each.lines[0] in ("RELOADING=1", "READY=1")]
    assert order == ["READY=1", "RELOADING=1", "READY=1"]


def test_a_configuration_that_is_refused_stands_in_the_status_until_it_is_mended(
    manager: ServiceManager, web: Web, tmp_path: Path
) -> None:
    with daemon_of(manager, tmp_path, watch("gauges", web.on("/jobs/71", Hang()))) as daemon:
        manager.wait_for("READY=1")
        sound = daemon.config.read_text()
        daemon.config.write_text(sound + "\nthis is not TOML")
        os.kill(daemon.pid, signal.SIGHUP)
        manager.wait_for("configuration")
        well = manager.count("STATUS=1 watch")

        daemon.config.write_text(sound)
        os.kill(daemon.pid, signal.SIGHUP)

        assert manager.wait_for("STATUS=1 watch", count=well + 1)


def test_a_reload_needs_no_secret_that_only_the_daemon_was_given(
    manager: ServiceManager, web: Web, tmp_path: Path
) -> None:
    """As systemd runs ExecReload: without the credentials (systemd issue 35227)."""
    tables = (channel("hook", "json://127.0.0.1:9/${HOOK}"), watch("gauges", web.on("/jobs/71", Hang())))
    with daemon_of(manager, tmp_path, *tables, HOOK="a-secret") as daemon:
        manager.wait_for("READY=1")
        argv = [sys.executable, "-m", "watcher", "--config", str(daemon.config), "reload"]

        done = subprocess.run(argv, capture_output=True, text=True, timeout=60, check=False)

    assert (done.returncode, done.stderr) == (0, "")


def test_a_stop_is_told(manager: ServiceManager, web: Web, tmp_path: Path) -> None:
    with daemon_of(manager, tmp_path, watch("gauges", web.on("/jobs/71", Hang()))) as daemon:
        manager.wait_for("READY=1")

        assert daemon.stop() == 0

    assert manager.wait_for("STOPPING=1")[-1].lines == ("STOPPING=1",)
