"""The database or a channel fails for a while: nothing is lost, nothing is said twice, and it is told."""

import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.pages import States, html
from tests.peers.daemon import Daemon, channel, watch
from tests.peers.mail import Mail
from tests.peers.web import Asked, Behaviour, Hang, Reply, Web
from tests.peers.webhook import Webhook

WATCHES = 5


class Site:
    """Five postings whose pay can be raised."""

    low = 40_000

    def __call__(self, asked: Asked) -> Behaviour:
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
def daemon(tmp_path: Path, web: Web, hook: Webhook, site: Site) -> Iterator[Daemon]:
    watches = [watch(f"light {n}", web.by(f"/jobs/{n}", site)) for n in range(WATCHES)]
    with Daemon(tmp_path, channel("me", hook.channel), *watches) as running:
        web.wait_for(3 * WATCHES, seconds=30)
        yield running


def looks(web: Web, more: int) -> None:
    """Each posting is looked at so many times more."""
    known = {n: len(web.requests(f"/jobs/{n}")) for n in range(WATCHES)}
    for n, count in known.items():
        web.wait_for(count + more, f"/jobs/{n}", seconds=30)


def all_told(daemon: Daemon, hook: Webhook) -> list[str]:
    """Every title that arrived, once nothing is on its way any more."""
    while daemon.command("alerts", "--pending", "--json").stdout:
        pass
    return [each["title"] for each in hook.messages]


def test_a_database_that_is_held_for_a_while_loses_no_change_and_repeats_none(
    daemon: Daemon, web: Web, hook: Webhook, site: Site
) -> None:
    with closing(sqlite3.connect(daemon.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        site.low = 45_000
        daemon.wait_for_log("another program has held the database for 5 s")
        other.execute("ROLLBACK")

    looks(web, 2)
    assert len(all_told(daemon, hook)) == WATCHES
    assert len(set(all_told(daemon, hook))) == WATCHES
    assert daemon.log.count("another program has held the database") == 1
    assert "the database can be written again" in daemon.log


def test_what_was_sent_while_the_database_was_held_is_not_sent_again(
    daemon: Daemon, web: Web, hook: Webhook, site: Site
) -> None:
    other = sqlite3.connect(daemon.database, isolation_level=None, check_same_thread=False)

    def take(asked: Asked) -> Behaviour:
        if not other.in_transaction:
            other.execute("BEGIN IMMEDIATE")
        return Reply(200, "ok")

    hook.by("/hook", take)
    site.low = 45_000
    daemon.wait_for_log("another program has held the database for 5 s")
    hook.behave(Reply(200, "ok"))
    other.execute("ROLLBACK")
    other.close()

    looks(web, 2)
    titles = all_told(daemon, hook)
    assert sorted(titles) == sorted(set(titles))
    assert len(titles) == WATCHES


def test_a_full_disk_is_told_and_nothing_is_lost(
    daemon: Daemon, web: Web, hook: Webhook, site: Site, tmp_path: Path
) -> None:
    """No file of the daemon may grow any more: what a full disk says to SQLite, without filling one."""
    wal = daemon.database.with_name("watcher.db-wal")
    _, hard = resource.prlimit(daemon.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(daemon.pid, resource.RLIMIT_FSIZE, (wal.stat().st_size, hard))
    site.low = 45_000
    daemon.wait_for_log("nothing was written")

    told = [each for each in hook.wait_for_messages(1, seconds=40) if each["title"].startswith("watcher: ")]
    assert told[0]["title"] == "watcher: the database takes nothing"
    assert "nothing was written" in told[0]["message"]

    resource.prlimit(daemon.pid, resource.RLIMIT_FSIZE, (hard, hard))
    titles = [each["title"] for each in hook.wait_for_messages(WATCHES + 2, seconds=40)]
    assert titles.count("watcher: the database can be written again") == 1
    looks(web, 2)
    assert len(all_told(daemon, hook)) == WATCHES + 2
    assert len(set(all_told(daemon, hook))) == WATCHES + 2
    assert daemon.is_running


def test_what_is_damaged_in_the_memory_of_one_watch_ends_no_other(
    daemon: Daemon, web: Web, hook: Webhook, site: Site
) -> None:
    daemon.stop()
    with closing(sqlite3.connect(daemon.database)) as db, db:
        db.execute("UPDATE watches SET rules = '{}' WHERE name = 'light 0'")
    daemon.start()
    daemon.wait_for_log("light 0: defect in watcher: KeyError")

    site.low = 45_000

    hook.wait_for_messages(WATCHES - 1, seconds=30)
    assert daemon.is_running
    assert "Traceback" not in daemon.log


def test_a_channel_that_hangs_holds_up_nobody(tmp_path: Path, web: Web, hook: Webhook, site: Site) -> None:
    with Webhook() as hanging:
        hanging.behave(Hang())
        watches = [watch(f"light {n}", web.by(f"/jobs/{n}", site)) for n in range(WATCHES)]
        tables = [channel("me", hook.channel), channel("stuck", hanging.channel)]
        with Daemon(tmp_path, *tables, *watches) as daemon:
            web.wait_for(3 * WATCHES, seconds=30)
            site.low = 45_000
            hanging.wait_for_messages(1)

            hook.wait_for_messages(WATCHES)
            looks(web, 3)

            assert daemon.stop() == 0
            assert len(hanging.messages) == 1


@pytest.mark.parametrize(
    ("status", "told", "state"),
    [
        (404, "watcher: the channel wrong takes nothing", "pending"),
        (413, "watcher: an alert did not reach the channel wrong, and is given up", "dead"),
    ],
)
def test_what_a_channel_refuses_is_told_through_the_others_at_once(
    tmp_path: Path, web: Web, hook: Webhook, site: Site, status: int, told: str, state: str
) -> None:
    with Webhook() as wrong:
        wrong.behave(Reply(status))
        tables = [channel("me", hook.channel), channel("wrong", wrong.channel)]
        with Daemon(tmp_path, *tables, watch("light 0", web.by("/jobs/0", site))) as daemon:
            web.wait_for(3, seconds=30)
            site.low = 45_000

            titles = [each["title"] for each in hook.wait_for_messages(2, seconds=30)]
            assert told in titles
            assert f'"state": "{state}"' in daemon.command("alerts", "--json").stdout

            wrong.behave(Reply(200))
            site.low = 46_000
            titles = [each["title"] for each in hook.wait_for_messages(4, seconds=30)]
            assert any("the channel wrong again" in title or "wrong works again" in title for title in titles)


def test_the_recipients_of_one_channel_fail_each_for_itself(tmp_path: Path, web: Web, site: Site) -> None:
    with Mail() as mail:
        mail.refused = {"b@example.org"}
        team = channel("team", mail.channel("a@example.org,b@example.org"))
        with Daemon(tmp_path, team, watch("light 0", web.by("/jobs/0", site))) as daemon:
            web.wait_for(3, seconds=30)
            site.low = 45_000
            daemon.wait_for_log("550 no such user", seconds=30)
            daemon.wait_for_log("550 no such user")
            mail.refused = set()
            while "b@example.org" not in told(mail):
                mail.wait_for(len(mail.messages) + 1, seconds=30)

    assert sorted(told(mail)) == ["a@example.org", "b@example.org"]


def told(mail: Mail) -> list[str]:
    """To whom the alert went."""
    return [each["to"] for each in mail.messages if "Pay" in each["subject"]]
