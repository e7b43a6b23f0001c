"""The dead-man switch hears of the daemon only while all is well."""

import resource
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.pages import html
from tests.peers.daemon import Daemon, watch
from tests.peers.web import Reply, Web

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


def test_a_daemon_that_cannot_write_is_not_alive_to_the_switch(tmp_path: Path, web: Web) -> None:
    heartbeat, posting = tables(web)
    daemon = Daemon(tmp_path, posting)
    with daemon:
        web.wait_for(3, "/jobs/1")
    daemon.config.write_text(daemon.config.read_text() + heartbeat.replace("${SWITCH}", SECRET))

    def no_room() -> None:
        """Before it begins: no file of more than a few pages may be written."""
        resource.setrlimit(resource.RLIMIT_FSIZE, (8192, resource.RLIM_INFINITY))

    with daemon.started(before=no_room):
        daemon.wait_for_log("nothing was written")

        web.wait_for(0, "/jobs/1")
        assert web.requests(f"/ping/{SECRET}") == []
