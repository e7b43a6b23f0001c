"""`watcher reread` and an upgrade, as people see them: real processes, a real database, a real site."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.pages import States, html
from tests.peers.daemon import Daemon, channel, watch
from tests.peers.web import Asked, Reply, Web
from tests.peers.webhook import Webhook
from tests.test_reread import older, without
from watcher import address
from watcher.model import EXTRACTOR_VERSION
from watcher.store import Store

PATHS = tuple(f"/jobs/{n}-keeper" for n in (71, 72, 73))
YEAR = datetime.now(UTC).year + 1
APRIL, MAY = f"17 April {YEAR}", f"4 May {YEAR}"
STATES = States(deadline=f"Please apply by {APRIL}.")
HTML = {"Content-Type": "text/html; charset=utf-8"}
QUIET = "read again by a newer watcher"


@pytest.fixture
def looked(tmp_path: Path) -> Daemon:
    """A database with three postings, each looked at once; no daemon runs, and the site is gone."""
    with Web() as web:
        pages = {path: web.on(path, Reply(200, html(replace(STATES, title=f"Keeper {path}")), HTML)) for path in PATHS}
        daemon = Daemon(tmp_path, *(watch(path, url) for path, url in pages.items()))
        first = daemon.command("check")
        assert first.returncode == 0, first.stderr
    return daemon


def keys(daemon: Daemon) -> list[str]:
    with closing(sqlite3.connect(daemon.database)) as db:
        return [key for (key,) in db.execute("SELECT key FROM watches ORDER BY name")]


def changes(daemon: Daemon) -> list[dict[str, Any]]:
    return [json.loads(line) for line in daemon.command("history", "--json").stdout.splitlines()]


def test_what_is_read_differently_is_said_adopted_and_found_once(looked: Daemon) -> None:
    older(looked.database, without("salary"))

    first, second = looked.command("reread"), looked.command("reread")

    assert first.returncode == second.returncode == 0, first.stderr
    assert f"{PATHS[0]}: read differently\n  high      " in first.stdout
    assert f"(quiet: {QUIET})" in first.stdout
    assert first.stdout.endswith("read differently, and adopted: 3 of 3 watches\n")
    assert second.stdout == "nothing is read differently: 3 watches\n"
    assert [(each["kind"], each["before"], each["quiet"]) for each in changes(looked)] == [("salary", None, QUIET)] * 3


def test_only_the_named_watches_are_read_again_and_json_is_the_change_lines(looked: Daemon) -> None:
    older(looked.database, without("salary"))

    done = looked.command("reread", PATHS[1], PATHS[1], "--json")

    assert (done.returncode, done.stderr) == (0, "")
    (line,), (recorded,) = done.stdout.splitlines(), changes(looked)
    change = json.loads(line)
    assert (change["type"], change["n"], change["watch"]) == ("change", recorded["number"], PATHS[1])
    said = ("kind", "before", "after", "summary", "evidence", "severity", "quiet")
    assert [change[each] for each in said] == [recorded[each] for each in said]


def test_nothing_different_is_no_line_of_json(looked: Daemon) -> None:
    assert looked.command("reread", "--json").stdout == ""


def test_a_damaged_stored_answer_harms_no_other_watch(looked: Daemon) -> None:
    older(looked.database, without("salary"))
    with closing(sqlite3.connect(looked.database, isolation_level=None)) as db:
        db.execute(
            "UPDATE answers SET content = x'00' WHERE watch = (SELECT id FROM watches WHERE name = ?)", [PATHS[0]]
        )
        db.execute(
            "UPDATE versions SET record = x'00' WHERE posting = (SELECT p.number FROM postings p"
            " JOIN watches w ON w.id = p.watch WHERE w.name = ?)",
            [PATHS[1]],
        )

    done = looked.command("reread")

    assert done.returncode == 1
    answer, version = done.stderr.splitlines()
    assert answer.startswith(f"watcher: {PATHS[0]}: stored answer 1 is damaged")
    assert version.startswith(f"watcher: {PATHS[1]}: ")
    assert "is damaged" in version
    assert done.stdout.endswith("read differently, and adopted: 1 of 2 watches\n")


def claim(daemon: Daemon, key: str) -> None:
    with Store.open(daemon.database) as store:
        now = datetime.now(UTC)
        assert store.claim([key], now, now + timedelta(hours=1)) == (key,)


def test_a_watch_that_is_looked_at_all_the_time_is_named_and_the_others_are_read(looked: Daemon) -> None:
    older(looked.database, without("salary"))
    claim(looked, keys(looked)[0])

    done = looked.command("reread")

    assert done.returncode == 1
    assert done.stderr == f"watcher: {PATHS[0]}: another program looks at it right now\n"
    assert [each["watch"] for each in changes(looked)] == list(PATHS[1:])
    with Store.open(looked.database) as store:
        later = datetime.now(UTC) + timedelta(minutes=1)
        assert store.claim(keys(looked), later, later) == tuple(keys(looked)[1:])


def test_a_watch_that_is_looked_at_is_waited_for(looked: Daemon) -> None:
    older(looked.database, without("salary"))
    claim(looked, keys(looked)[0])
    command = [sys.executable, "-m", "watcher", "--config", str(looked.config), "reread"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        while not running.stdout.readline().startswith(PATHS[2]):
            pass
        with Store.open(looked.database) as store:
            store.release([keys(looked)[0]])

        rest = running.stdout.read()

    assert running.returncode == 0
    assert rest.endswith("read differently, and adopted: 3 of 3 watches\n")


def test_what_was_never_read_is_counted_apart(looked: Daemon) -> None:
    with looked.config.open("a") as config:
        config.write("\n" + watch("new", "https://careers.harbour.example/new"))
    with closing(sqlite3.connect(looked.database, isolation_level=None)) as db:
        db.execute("UPDATE watches SET snapshot_at = NULL WHERE name = ?", [PATHS[0]])

    done = looked.command("reread")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "nothing is read differently: 2 watches\nnot read yet: 2\n"


def test_an_unknown_watch_and_a_missing_database_are_one_line(tmp_path: Path, looked: Daemon) -> None:
    unknown = looked.command("reread", "nobody")
    looked.database.unlink()
    missing = looked.command("reread")

    assert (unknown.returncode, missing.returncode) == (2, 1)
    assert unknown.stderr == "watcher: no watch is called 'nobody' (watcher list shows them)\n"
    assert "there is no database yet" in missing.stderr
    assert not looked.database.exists()


# ── an upgrade ───────────────────────────────────────────────────────────────────────────────────


class Site:
    """A posting whose deadline moves."""

    def __init__(self) -> None:
        self.states = replace(STATES, title="Keeper of the Lock Gates")

    def __call__(self, asked: Asked) -> Reply:
        return Reply(200, html(self.states), HTML)


def test_after_an_upgrade_what_is_read_now_is_quiet_and_what_really_changed_is_told(tmp_path: Path) -> None:
    site = Site()
    with Web() as web, Webhook() as hook:
        url = web.by(PATHS[0], site)
        daemon = Daemon(tmp_path, channel("hook", hook.channel), watch("gates", url))
        with daemon:
            web.wait_for(2, PATHS[0])
        older(daemon.database, without("salary"))
        site.states = replace(site.states, deadline=f"Please apply by {MAY}.")

        with daemon:
            (message,) = hook.wait_for_messages(1, seconds=20)
            web.wait_for(len(web.requests(PATHS[0])) + 3, PATHS[0])

    assert f"Deadline moved from 17 April to {MAY}" in message["message"]
    told, _, _stands = message["message"].partition("\n\n")
    assert "48,000" not in told
    assert len(hook.messages) == 1
    told = [(each["kind"], each["quiet"]) for each in changes(daemon)]
    assert told == [("salary", QUIET), ("deadline", None)]
    with closing(sqlite3.connect(daemon.database)) as db:
        assert db.execute("SELECT extractor_version FROM watches").fetchall() == [(EXTRACTOR_VERSION,)]
        assert address.key(url) in keys(daemon)


def test_beside_the_daemon_it_reads_again_and_the_daemon_goes_on(tmp_path: Path) -> None:
    with Web() as web, Webhook() as hook:
        daemon = Daemon(tmp_path, channel("hook", hook.channel), watch("gates", web.by(PATHS[0], Site())))
        with daemon:
            web.wait_for(2, PATHS[0])
            said = [daemon.command("reread") for _ in range(3)]
            web.wait_for(len(web.requests(PATHS[0])) + 3, PATHS[0])

    assert [(each.returncode, each.stdout) for each in said] == [(0, "nothing is read differently: 1 watch\n")] * 3
    assert hook.messages == []
    assert "meanwhile" not in daemon.log
