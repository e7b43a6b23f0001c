"""The dead-man switch hears of the daemon only while all is well."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.pages import States, html
from tests.peers.daemon import Daemon, channel, watch
from tests.peers.web import Hang, Reply, Web
from tests.peers.webhook import Webhook

SECRET = "6f1a-canary-of-the-switch"


@pytest.fixture
def web() -> Iterator[Web]:
    with Web() as served:
        yield served


def tables(web: Web) -> tuple[str, str]:
    web.on("/robots.txt", Reply(200, "User-agent: *\nDisallow: /ping"))
    switch = web.on(f"/ping/{SECRET}", Reply(200, "ok")).replace(SECRET, "${SWITCH}")
    return f'[heartbeat]\nping = "{switch}"', watch("tide gauges", web.on("/jobs/1", Reply(200, html())))


def test_the_switch_is_told_at_once_and_its_address_is_shown_nowhere(tmp_path: Path, web: Web) -> None:
    with Daemon(tmp_path, *tables(web), environment={"SWITCH": SECRET}) as daemon:
        asked = web.wait_for(1, f"/ping/{SECRET}")

        web.wait_for(4, "/jobs/1")
        assert len(web.requests(f"/ping/{SECRET}")) == 1  # the next one is due in a minute
        assert asked[0].headers["user-agent"].startswith("watcher/")
        assert SECRET not in daemon.log


def test_a_switch_that_cannot_be_reached_is_said_without_its_address(tmp_path: Path, web: Web) -> None:
    heartbeat, posting = tables(web)
    web.on(f"/ping/{SECRET}", Reply(404, "no such switch"))

    with Daemon(tmp_path, heartbeat, posting, environment={"SWITCH": SECRET}) as daemon:
        daemon.wait_for_log("the dead-man switch cannot be reached: HTTP 404")

        web.wait_for(4, "/jobs/1")
        assert SECRET not in daemon.log


def test_the_switch_hears_nothing_as_long_as_a_watch_is_overdue(tmp_path: Path, web: Web) -> None:
    heartbeat, posting = tables(web)
    daemon = Daemon(tmp_path, heartbeat, posting, environment={"SWITCH": SECRET})
    with daemon:
        web.wait_for(2, "/jobs/1")
    with closing(sqlite3.connect(daemon.database)) as db, db:
        db.execute("UPDATE watches SET overdue_told = 1")
    known = len(web.requests(f"/ping/{SECRET}"))
    web.on("/jobs/1", Hang())

    with daemon:
        daemon.wait_for_log("timed out after 2 s")
        assert len(web.requests(f"/ping/{SECRET}")) == known
        web.on("/jobs/1", Reply(200, html()))
        web.wait_for(known + 1, f"/ping/{SECRET}", seconds=30)


def test_the_switch_hears_nothing_as_long_as_a_channel_takes_nothing(tmp_path: Path, web: Web) -> None:
    heartbeat, posting = tables(web)
    with Webhook() as hook:
        hook.behave(Reply(500, "not now"))
        daemon = Daemon(tmp_path, posting, channel("me", hook.channel), environment={"SWITCH": SECRET})
        with daemon:
            web.wait_for(2, "/jobs/1")
            web.on("/jobs/1", Reply(200, html(States(pay="The salary is £70,000 a year."))))
            hook.wait_for_messages(2)

            daemon.config.write_text(f"{daemon.config.read_text()}\n{heartbeat}")
            assert daemon.command("reload").returncode == 0
            hook.wait_for_messages(len(hook.messages) + 3)
            assert web.requests(f"/ping/{SECRET}") == []

            hook.behave(Reply(200, "ok"))
            web.wait_for(1, f"/ping/{SECRET}")
