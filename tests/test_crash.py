"""`kill -9` in every window between a fetch and its alert: nothing is lost, and little is said twice."""

import json
import random
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.pages import States, html
from tests.peers.daemon import Daemon, channel, watch
from tests.peers.web import Asked, Behaviour, Hang, Reply, Web
from tests.peers.webhook import Webhook

WATCHES = 6
ROUNDS = 5
SEED = 20261120


@dataclass
class Site:
    """Six postings whose pay rises with every round."""

    round: int = 0
    hang: bool = False
    lock: "Lock | None" = None
    """Taken when a page is asked for: what is read of it cannot be recorded."""

    def __call__(self, asked: Asked) -> Behaviour:
        if self.hang:
            return Hang()
        if self.lock is not None:
            self.lock.take()
        n = int(asked.path.rpartition("/")[2])
        low = 40_000 + 1000 * n + 100 * self.round
        pay = f"The salary range for this role is £{low:,} – £{low + 9_000:,} per year."
        return Reply(200, html(States(title=f"Keeper of lock {n}", pay=pay)), {"Content-Type": "text/html"})


@dataclass
class Lock:
    """Another program that writes into the database, for as long as the test wants."""

    database: Path
    connection: sqlite3.Connection | None = field(default=None)

    def take(self) -> None:
        if self.connection is None:
            self.connection = sqlite3.connect(self.database, timeout=10, check_same_thread=False, isolation_level=None)
            self.connection.execute("BEGIN IMMEDIATE")

    def give(self) -> None:
        if self.connection is not None:
            self.connection.execute("ROLLBACK")
            self.connection.close()
            self.connection = None


@dataclass
class Harbour:
    """The peers, the daemon, and what was in flight whenever it was killed."""

    web: Web
    hook: Webhook
    daemon: Daemon
    site: Site
    in_flight: set[str] = field(default_factory=set)

    def kill(self) -> None:
        """Kills, and notes the alerts that the webhook may have seen though they are not marked as sent."""
        self.daemon.kill()
        seen = {each["title"] for each in self.hook.messages}
        self.in_flight |= seen & self.pending()

    def pending(self) -> set[str]:
        return {each["title"] for each in self.deliveries() if each["state"] == "pending"}

    def deliveries(self) -> list[dict[str, Any]]:
        listed = self.daemon.command("alerts", "--json")
        assert listed.returncode == 0, listed.stderr
        return [json.loads(line) for line in listed.stdout.splitlines()]


@contextmanager
def harbour(folder: Path) -> Iterator[Harbour]:
    site = Site()
    with Web() as web, Webhook() as hook:
        tables = [watch(f"lock {n}", web.by(f"/jobs/{n}", site)) for n in range(WATCHES)]
        daemon = Daemon(folder, channel("hook", hook.channel), *tables)
        with daemon:
            web.wait_for(2 * WATCHES, seconds=30)
            yield Harbour(web, hook, daemon, site)


def kill_in_the_fetch(run: Harbour, chance: random.Random) -> None:
    run.site.hang = True
    run.daemon.start()
    run.web.wait_for(len(run.web.asked) + 1, seconds=20)
    run.kill()
    run.site.hang = False


def kill_before_the_commit(run: Harbour, chance: random.Random) -> None:
    lock = Lock(run.daemon.database)
    run.site.lock = lock
    answered = len(run.web.ended_at)
    run.daemon.start()
    run.web.wait_for_answers(answered + 1, seconds=20)
    run.kill()
    run.site.lock = None
    lock.give()


def kill_after_the_commit(run: Harbour, chance: random.Random) -> None:
    run.hook.behave(Hang())
    run.daemon.start()
    run.hook.wait_for_messages(len(run.hook.messages) + 1, seconds=20)
    run.kill()
    run.hook.behave(Reply(200, "ok"))


def kill_after_the_send(run: Harbour, chance: random.Random) -> None:
    lock = Lock(run.daemon.database)
    after = chance.randrange(3)

    def answer(asked: Asked) -> Behaviour:
        if len(run.hook.messages) >= known + after:
            lock.take()
        return Reply(200, "ok")

    known = len(run.hook.messages)
    answered = len(run.hook.ended_at)
    run.hook.by("/hook", answer)
    run.daemon.start()
    run.hook.wait_for_answers(answered + after + 1, seconds=20)
    run.kill()
    lock.give()
    run.hook.behave(Reply(200, "ok"))


WINDOWS = (kill_in_the_fetch, kill_before_the_commit, kill_after_the_commit, kill_after_the_send)


def test_a_daemon_that_is_killed_in_every_window_loses_no_alert(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    chance = random.Random(SEED)
    with harbour(tmp_path) as run:
        for turn in range(1, ROUNDS + 1):
            run.kill()
            run.site.round = turn
            for window in WINDOWS:
                window(run, chance)
            run.daemon.start()
            wait_until_sent(run, turn * WATCHES)
        titles = Counter(each["title"] for each in run.hook.messages)
        told = {each["title"] for each in run.deliveries()}
        assert run.daemon.stop() == 0

    twice = {title for title, count in titles.items() if count > 1}
    kills = ROUNDS * len(WINDOWS)
    record_property("measured", f"seed {SEED}: {kills} kills, {len(told)} alerts, {len(twice)} said twice")
    assert len(told) == ROUNDS * WATCHES
    assert told <= set(titles)
    assert twice <= run.in_flight


def wait_until_sent(run: Harbour, count: int) -> None:
    """Until so many alerts are recorded and none is on its way."""
    for _ in range(100):
        deliveries = run.deliveries()
        if len(deliveries) == count and all(each["state"] == "sent" for each in deliveries):
            return
    raise AssertionError(f"not {count} sent: {[(each['title'], each['state']) for each in run.deliveries()]}")


def test_what_a_webhook_that_was_down_missed_arrives_when_it_is_back(tmp_path: Path) -> None:
    with Webhook() as gone:
        port = gone.port
    site = Site()
    with Web() as web:
        tables = [watch(f"lock {n}", web.by(f"/jobs/{n}", site)) for n in range(WATCHES)]
        with Daemon(tmp_path, channel("hook", f"json://127.0.0.1:{port}/hook"), *tables) as daemon:
            web.wait_for(2 * WATCHES, seconds=30)
            site.round = 1
            daemon.wait_for_log("not sent")
            with Webhook(port=port) as back:
                messages = back.wait_for_messages(WATCHES, seconds=30)

    assert len({each["title"] for each in messages}) == WATCHES
