"""Watches in trouble: what the database knows of them, over real outages, and what people are told."""

import json
import select
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from tests.pages import States, html, page
from tests.peers.daemon import Daemon, channel, watch
from tests.peers.web import Asked, Reply, Web
from tests.peers.webhook import Webhook
from tests.store.cases import HOUR, MINUTE, NOON, a_change, a_watch, an_alert
from watcher import address
from watcher.check import check
from watcher.fetch import Client
from watcher.judge import trouble
from watcher.model import (
    Answer,
    Channel,
    Every,
    Failed,
    Failing,
    FetchRules,
    Host,
    Kind,
    Late,
    Observation,
    Outcome,
    Severity,
    Wall,
    Watch,
)
from watcher.monitor import Monitor
from watcher.replay import Numbered, Sent, replay, rows
from watcher.store import History, Store
from watcher.store.trouble import LATE
from watcher.worker import Workers

HOST = "jobs.example.org"
LAMP, WICK, OIL = (a_watch(name, name) for name in ("lamp", "wick", "oil"))
ELSEWHERE = replace(a_watch(), key="other.example.org/1", url="https://other.example.org/1", name="elsewhere")
WATCHES = (LAMP, WICK, OIL, ELSEWHERE)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "watcher.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path) as opened:
        opened.adopt(WATCHES, NOON)
        yield opened


def look(store: Store, watched: Watch, answer: Answer, hour: float = 0) -> None:
    """Checks and records, so many hours after noon."""
    done = check(watched, store.state(watched.key), answer, NOON + hour * HOUR)
    assert store.record(done)


GOOD = page(html())
REFUSED = Failed("connection refused")


# ── what is late ─────────────────────────────────────────────────────────────────────────────────


def test_what_is_due_and_was_not_looked_at_is_late_leased_or_not(store: Store) -> None:
    look(store, WICK, GOOD)
    store.adopt([LAMP, WICK, replace(OIL, paused=True)], NOON)
    store.lease(NOON, NOON + HOUR, 10)

    assert store.late(NOON) == (Late(LAMP.key, NOON, None, NOON, told=False),)
    found = {each.key: each for each in store.late(NOON + 2 * HOUR)}
    assert set(found) == {LAMP.key, WICK.key}
    assert found[WICK.key].checked_at == NOON
    assert NOON < found[WICK.key].due_at <= NOON + HOUR


def test_what_is_late_is_found_by_an_index(store: Store, path: Path) -> None:
    with Database(path) as db:
        plan = [row["detail"] for row in db.query(f"EXPLAIN QUERY PLAN {LATE}", {"now": "2026"})]

    assert all("SEARCH" in step and "watches_due" in step for step in plan)


def told_late(store: Store, *watches: Watch, at_once: bool = True) -> bool:
    """Records that these are overdue, three hours after noon."""
    at = NOON + 3 * HOUR
    changes = [a_change(each, at, Kind.OVERDUE, posting=None, severity=Severity.HIGH) for each in watches]
    outgoing = [an_alert(at, *range(len(watches)), channels=["mail"])] if at_once else []
    return store.tell_overdue(store.late(at), changes, outgoing)


def test_that_a_watch_is_overdue_is_recorded_with_its_alert_and_remembered(store: Store, path: Path) -> None:
    assert told_late(store, LAMP, ELSEWHERE)

    assert store.state(LAMP.key).overdue_told
    assert {each.key: each.told for each in store.late(NOON + 3 * HOUR)} == {
        LAMP.key: True,
        WICK.key: False,
        OIL.key: False,
        ELSEWHERE.key: True,
    }
    assert store.due("mail", NOON + 3 * HOUR) is not None
    assert store.waiting() == ()
    with History.open(path) as history:
        assert [(each.change.watch, each.change.kind) for each in history.changes()] == [
            ("lamp", Kind.OVERDUE),
            ("elsewhere", Kind.OVERDUE),
        ]


def test_without_an_alert_of_their_own_overdue_watches_wait_for_company(store: Store) -> None:
    assert told_late(store, LAMP, at_once=False)

    assert [each.change.watch for each in store.waiting()] == ["lamp"]


def test_nothing_is_told_where_one_of_the_watches_was_looked_at_meanwhile(store: Store, path: Path) -> None:
    at = NOON + 3 * HOUR
    late = store.late(at)
    look(store, LAMP, GOOD, 2.9)
    changes = [a_change(each, at, Kind.OVERDUE, posting=None) for each in (WICK, LAMP)]

    assert not store.tell_overdue(late, changes, [an_alert(at, 0, 1)])

    assert not store.state(WICK.key).overdue_told
    assert store.due("mail", at) is None
    with History.open(path) as history:
        assert history.changes() == ()


def test_nothing_is_told_twice(store: Store) -> None:
    assert told_late(store, LAMP)
    assert not told_late(store, LAMP)


def test_the_end_is_told_by_the_look_that_knew_of_it(store: Store) -> None:
    under_way = store.state(LAMP.key)
    told_late(store, LAMP)
    store.record(check(LAMP, under_way, GOOD, NOON + 3 * HOUR))
    assert store.state(LAMP.key).overdue_told

    look(store, LAMP, REFUSED, 4)
    assert store.state(LAMP.key).overdue_told
    look(store, LAMP, GOOD, 5)

    assert not store.state(LAMP.key).overdue_told
    assert [each.change.kind for each in store.waiting()] == [Kind.READABLE]


@pytest.mark.parametrize("away", ["paused", "taken out"])
def test_a_watch_that_is_back_is_due_from_then_on(store: Store, away: str) -> None:
    look(store, LAMP, GOOD)
    store.adopt([replace(LAMP, paused=True)] if away == "paused" else [WICK], NOON + MINUTE)
    back = NOON + 20 * 24 * HOUR

    store.adopt([LAMP], back)

    (late,) = [each for each in store.late(back) if each.key == LAMP.key]
    assert (late.checked_at, late.due_at) == (NOON, back)
    assert list(trouble.overdue([late], {LAMP.key: LAMP}, back, NOON)) == []


def test_a_watch_that_begins_anew_is_told_of_anew(store: Store) -> None:
    told_late(store, LAMP)
    store.adopt([WICK], NOON + 3 * HOUR)

    store.adopt([LAMP, WICK], NOON + timedelta(days=40))

    assert not store.state(LAMP.key).overdue_told


# ── a host that is down ──────────────────────────────────────────────────────────────────────────


def test_the_watches_of_a_host_stand_side_by_side(store: Store) -> None:
    look(store, LAMP, GOOD, 0.5)
    look(store, WICK, REFUSED, 1)
    look(store, WICK, Wall("HTTP 429"), 2)
    look(store, ELSEWHERE, REFUSED, 2)

    seen = Observation(NOON + 2 * HOUR, Outcome.WALL, "HTTP 429")
    wick = Failing(WICK.key, NOON + HOUR, told=False, last=seen)
    assert store.host(HOST) == Host(HOST, NOON + HOUR / 2, (wick,))


def test_what_is_paused_or_taken_out_explains_no_trouble(store: Store) -> None:
    for each in (LAMP, WICK, OIL):
        look(store, each, REFUSED, 1)
    look(store, ELSEWHERE, GOOD, 1)

    store.adopt([LAMP, replace(WICK, paused=True), ELSEWHERE], NOON + HOUR)

    assert [each.key for each in store.host(HOST).failing] == [LAMP.key]
    assert store.host("nowhere.example.org") == Host("nowhere.example.org", None, ())


ANYBODY = Channel("anybody", "")


def test_one_outage_in_the_database_is_told_once(store: Store) -> None:
    watches = {each.key: each for each in WATCHES}
    told = []
    for hour in range(8):
        for each in (LAMP, WICK, OIL):
            done = check(each, store.state(each.key), REFUSED, NOON + hour * HOUR)
            done = trouble.with_company(done, store.host(address.host(each.url)), watches, [ANYBODY])
            assert store.record(done)
            told += done.changes

    assert [(each.watch, each.after) for each in told] == [("lamp", ["wick", "oil"])]
    assert [store.state(each.key).unreadable_told for each in (LAMP, WICK, OIL)] == [True, False, False]


# ── told by the monitor ──────────────────────────────────────────────────────────────────────────


async def test_what_is_overdue_is_one_message_and_what_follows_waits_for_company(store: Store) -> None:
    slow = replace(OIL, schedule=Every(2 * HOUR))
    store.adopt([LAMP, WICK, slow], NOON)
    watches = {each.key: each for each in (LAMP, WICK, slow)}
    moment = [NOON]
    late = []
    async with Client(FetchRules(), "") as client:
        with Workers() as workers:
            mail = [Channel("mail", "")]
            monitor = Monitor(store, client, workers, watches, mail, UTC, lambda: moment[0])
            for hours in (1.9, 2, 3, 4, 5):
                moment[0] = NOON + hours * HOUR
                late.append(monitor.tell_overdue(NOON))

    assert late == [0, 2, 2, 3, 3]
    delivery = store.due("mail", moment[0])
    assert delivery is not None
    assert delivery.title == f"Not looked at in time: {HOST} (2 watches)"
    store.sent([delivery.id], moment[0])
    assert store.due("mail", moment[0]) is None
    assert [each.change.watch for each in store.waiting()] == ["oil"]


async def test_that_overdue_watches_are_looked_at_again_is_one_message_when_the_last_one_is(store: Store) -> None:
    back = [(LAMP, 3.2), (ELSEWHERE, 3.6), (WICK, 4.1)]
    store.adopt([watch for watch, _ in back], NOON)
    moment = [NOON]
    sent = []
    async with Client(FetchRules(), "") as client:
        with Workers() as workers:
            watches = {watch.key: watch for watch, _ in back}
            monitor = Monitor(store, client, workers, watches, [Channel("mail", "")], UTC, lambda: moment[0])
            moment[0] = NOON + 3 * HOUR
            assert monitor.tell_overdue(NOON) == 3
            for watch, hours in back:
                moment[0] = NOON + hours * HOUR
                look(store, watch, GOOD, hours)
                sent.append(monitor.gather(HOUR / 10))

    assert sent == [False, False, True]
    told = store.due("mail", moment[0])
    assert told is not None
    store.sent([told.id], moment[0])
    ended = store.due("mail", moment[0])
    assert ended is not None
    assert (told.title, ended.title) == (
        "Not looked at in time: 3 watches",
        "Looked at now for the first time: 3 watches",
    )


# ── over recorded answers ────────────────────────────────────────────────────────────────────────

INTERVALS = st.sampled_from([5, 20, 60, 180, 360])
GATHER = timedelta(minutes=10)


def outage(intervals: list[int], begins: int, ends: int) -> list[Numbered | Sent]:
    """What is told of watches of one host, looked at every so many minutes for two days, that is down in between."""
    watches = [replace(a_watch(f"w{n}", f"w/{n}"), schedule=Every(m * MINUTE)) for n, m in enumerate(intervals)]
    lines = []
    for n, (each, minutes) in enumerate(zip(watches, intervals, strict=True)):
        for at in range(n % minutes, 48 * 60, minutes):
            shown = {"error": "connection refused"} if begins <= at < ends else {"body": html()}
            lines.append(json.dumps({"url": each.url, "at": (NOON + at * MINUTE).isoformat(), **shown}))
    events = replay(list(rows(lines, "outage")), watches, GATHER)
    return [each for each in events if isinstance(each, Numbered | Sent)]


@settings(max_examples=30, deadline=None)
@given(st.lists(INTERVALS, min_size=1, max_size=6), st.integers(400, 700), st.integers(10, 700))
def test_an_outage_is_one_message_and_its_end_is_one(intervals: list[int], begins: int, lasts: int) -> None:
    events = outage(intervals, begins, begins + lasts)

    told = [each.change.kind for each in events if isinstance(each, Numbered)]
    assert told in ([], [Kind.UNREADABLE, Kind.READABLE])
    assert len([each for each in events if isinstance(each, Sent)]) in (0, 1, 2)
    if lasts >= 5 * min(intervals):
        assert told


def test_an_outage_is_told_with_the_watches_that_met_it() -> None:
    told = [each.alert for each in outage([5, 5, 5, 360], 400, 460) if isinstance(each, Sent)]

    assert [each.title for each in told] == [f"Cannot be read: {HOST} (3 watches)", "Can be read again: w0"]
    assert told[0].watches == ("w0", "w1", "w2")


def test_two_hosts_that_are_down_are_two_messages() -> None:
    shown = [{"body": html()}, *[{"error": "connection refused"}] * 5]
    lines = [
        json.dumps({"url": each.url, "at": (NOON + hour * HOUR).isoformat(), **row})
        for each in (LAMP, WICK, ELSEWHERE)
        for hour, row in enumerate(shown)
    ]

    sent = [each.alert.title for each in replay(list(rows(lines, "outage")), [], GATHER) if isinstance(each, Sent)]

    assert sent == [f"Cannot be read: {HOST} (2 watches)", f"Cannot be read: {ELSEWHERE.url}"]


# ── over real HTTP ───────────────────────────────────────────────────────────────────────────────

EVERY = ("0s", "0s", "1s", "1s", "1s", "2s")
PLACES = range(len(EVERY))


class Site:
    """A posting for each watch; the last one's deadline may move."""

    def __init__(self) -> None:
        self.deadline = States().deadline

    def __call__(self, asked: Asked) -> Reply:
        n = int(asked.path.rpartition("/")[2])
        deadline = self.deadline if n == PLACES[-1] else States().deadline
        states = States(title=f"Keeper of lock {n}", deadline=deadline)
        return Reply(200, html(states), {"Content-Type": "text/html"})

    def serve(self, web: Web) -> list[str]:
        return [web.by(f"/jobs/{n}", self) for n in PLACES]


def test_a_host_that_goes_down_and_comes_back_is_one_message_each(tmp_path: Path) -> None:
    site = Site()
    with Webhook() as hook, ExitStack() as until_the_end:
        with Web() as web:
            port = web.port
            tables = [watch(f"lock {n}", url, f'every = "{EVERY[n]}"') for n, url in enumerate(site.serve(web))]
            daemon = Daemon(tmp_path, channel("hook", hook.channel), *tables)
            until_the_end.enter_context(daemon)
            for n in PLACES:
                web.wait_for(2, f"/jobs/{n}", seconds=20)
        wait_until_each_has_failed(daemon, 6)
        site.deadline = "Please apply by 30 June 2031."
        with Web(port=port) as again:
            site.serve(again)
            for n in PLACES:
                again.wait_for(2, f"/jobs/{n}", seconds=20)
            messages = hook.wait_for_messages(3, seconds=20)
            assert daemon.stop() == 0
        assert messages == hook.messages

    titles = sorted(each["title"] for each in messages)
    assert titles[0].startswith("Can be read again: lock ")
    assert titles[1].startswith(f"Cannot be read: 127.0.0.1:{port} (")
    assert titles[2] == "Deadline moved: 17 Apr → 30 Jun · Keeper of lock 5 · Harbour Instruments"


def wait_until_each_has_failed(daemon: Daemon, times: int, seconds: float = 60.0) -> None:
    """So many looks in a row, of each watch."""
    end = time.monotonic() + seconds
    with History.open(daemon.database) as history:
        while any(each.failures < times for each in history.watches()):
            if time.monotonic() > end:
                raise TimeoutError(f"not each watch has failed {times} times:\n{daemon.log}")
            select.select([], [], [], 0.05)
