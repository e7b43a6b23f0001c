"""A new configuration while the daemon runs: taken up as a whole, or not at all."""

import os
import pty
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.pages import States, html
from tests.peers.daemon import CONFIG, Daemon, channel, watch
from tests.peers.web import Asked, Behaviour, Hang, Reply, Web
from tests.peers.webhook import Webhook


class Site:
    """Three postings; what they pay can be raised, the third can be made to hang."""

    def __init__(self) -> None:
        self.low = 40_000
        self.hanging = False

    def __call__(self, asked: Asked) -> Behaviour:
        if self.hanging and asked.path == "/jobs/3":
            return Hang()
        pay = f"The salary range for this role is £{self.low:,} – £{self.low + 9_000:,} per year."
        return Reply(200, html(States(title=f"Keeper of light {asked.path[-1]}", pay=pay)))


@pytest.fixture
def web() -> Iterator[Web]:
    with Web() as served:
        yield served


@pytest.fixture
def hook() -> Iterator[Webhook]:
    with Webhook() as taken:
        yield taken


@pytest.fixture
def site() -> Site:
    return Site()


@pytest.fixture
def lights(web: Web, site: Site) -> dict[int, str]:
    """A [[watch]] table for each posting."""
    return {n: watch(f"light {n}", web.by(f"/jobs/{n}", site), 'tags = ["a"]') for n in (1, 2, 3)}


def configure(daemon: Daemon, *tables: str) -> None:
    daemon.config.write_text(CONFIG + "\n".join(tables))


def seen(web: Web, path: str, more: int) -> None:
    web.wait_for(len(web.requests(path)) + more, path, seconds=20)


def test_watches_come_and_go_while_the_daemon_runs(
    tmp_path: Path, web: Web, hook: Webhook, lights: dict[int, str], site: Site
) -> None:
    me = channel("me", hook.channel)
    with Daemon(tmp_path, me, lights[1], lights[2]) as daemon:
        seen(web, "/jobs/2", 2)
        configure(daemon, me, lights[2], lights[3])

        answer = daemon.command("reload")

        assert (answer.returncode, answer.stderr) == (0, "")
        assert answer.stdout == "taken: 2 watches (1 added, 1 taken out)\n"
        known = len(web.requests("/jobs/1"))
        seen(web, "/jobs/3", 3)
        assert len(web.requests("/jobs/1")) <= known + 1  # one may have been under way
        site.low = 45_000
        said = {each["title"] for each in hook.wait_for_messages(2)}
        assert {title.split(" · ")[1] for title in said} == {"Keeper of light 2", "Keeper of light 3"}
        listed = daemon.command("list", "--json").stdout
        assert '"watch": "light 1", "status": "taken out"' in listed


def test_a_watch_that_is_taken_out_during_its_own_check_is_not_recorded_any_more(
    tmp_path: Path, web: Web, hook: Webhook, lights: dict[int, str], site: Site
) -> None:
    me = channel("me", hook.channel)
    with Daemon(tmp_path, me, lights[1], lights[3]) as daemon:
        seen(web, "/jobs/3", 2)
        site.hanging = True
        seen(web, "/jobs/3", 1)
        before = daemon.command("history", "--json").stdout
        configure(daemon, me, lights[1])

        assert daemon.command("reload").returncode == 0

        daemon.wait_for_log("light 3: checked by another program meanwhile, or taken out")
        assert daemon.command("history", "--json").stdout == before


def test_another_schedule_holds_although_a_check_by_the_old_one_was_under_way(
    tmp_path: Path, web: Web, lights: dict[int, str], site: Site
) -> None:
    site.hanging = True
    with Daemon(tmp_path, lights[1], lights[3] + '\nevery = "30d"') as daemon:
        seen(web, "/jobs/3", 1)
        configure(daemon, lights[1], lights[3] + '\nevery = "0s"')
        assert daemon.command("reload").stdout == "taken: 2 watches (1 changed)\n"
        site.hanging = False

        seen(web, "/jobs/3", 3)


def test_an_invalid_configuration_changes_nothing_and_is_told(
    tmp_path: Path, web: Web, hook: Webhook, lights: dict[int, str], site: Site
) -> None:
    me = channel("me", hook.channel)
    with Daemon(tmp_path, me, lights[1]) as daemon:
        seen(web, "/jobs/1", 2)
        configure(daemon, me, lights[2], 'every = "5 parsecs"', "colour = 7")

        refused = daemon.command("reload")

        assert refused.returncode == 2
        assert "is not a duration" in refused.stderr
        told = hook.wait_for_messages(1)[0]
        assert told["title"] == "watcher: the new configuration is not taken up"
        assert '"5 parsecs" is not a duration' in told["message"]
        assert "colour: unknown key" in told["message"]
        seen(web, "/jobs/1", 2)
        assert web.requests("/jobs/2") == []

        configure(daemon, me, lights[2])
        assert daemon.command("reload").returncode == 0
        seen(web, "/jobs/2", 1)


def test_another_database_or_no_watch_at_all_is_refused_by_the_daemon(
    tmp_path: Path, web: Web, lights: dict[int, str]
) -> None:
    with Daemon(tmp_path, lights[1]) as daemon:
        seen(web, "/jobs/1", 2)
        configure(daemon, lights[1])
        daemon.config.write_text(daemon.config.read_text().replace("watcher.db", "other.db"))
        os.kill(daemon.pid, signal.SIGHUP)
        daemon.wait_for_log("database: another file needs a restart of the daemon")

        configure(daemon)
        os.kill(daemon.pid, signal.SIGHUP)
        daemon.wait_for_log("there is no [[watch]] any more")

        seen(web, "/jobs/1", 2)


def test_channels_come_and_go_and_what_waited_for_one_that_went_is_given_up_visibly(
    tmp_path: Path, web: Web, hook: Webhook, lights: dict[int, str], site: Site
) -> None:
    hook.behave(Reply(500, "not now"))
    with Daemon(tmp_path, channel("old", hook.channel), lights[1]) as daemon, Webhook() as other:
        seen(web, "/jobs/1", 2)
        site.low = 45_000
        hook.wait_for_messages(1)
        configure(daemon, channel("new", other.channel), lights[1])

        assert "; 1 channel\n" in daemon.command("reload").stdout

        dead = daemon.command("alerts", "--dead").stdout
        assert "old" in dead
        assert "its channel is not configured any more" in dead
        site.low = 47_000
        assert "£47,000" in other.wait_for_messages(1)[0]["message"]


def test_a_reload_without_a_daemon_says_so(tmp_path: Path, lights: dict[int, str]) -> None:
    daemon = Daemon(tmp_path, lights[1])

    answer = daemon.command("reload")

    assert answer.returncode == 1
    assert answer.stderr.endswith("watcher.db: no daemon watches with it (watcher run)\n")


def test_sighup_of_a_terminal_that_is_closed_ends_the_daemon(tmp_path: Path, web: Web, lights: dict[int, str]) -> None:
    daemon = Daemon(tmp_path, lights[1])
    terminal, its_end = pty.openpty()
    argv = [sys.executable, "-m", "watcher", "--config", str(daemon.config), "run"]
    process = subprocess.Popen(argv, stdin=its_end, stdout=its_end, stderr=its_end, start_new_session=True)
    os.close(its_end)
    seen(web, "/jobs/1", 2)

    os.close(terminal)
    process.send_signal(signal.SIGHUP)

    assert process.wait(20) == 0
