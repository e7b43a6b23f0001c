"""Reminders out of a real database: planned anew when a deadline moves, gone when the posting closes."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.pages import States, html, page, watch
from watcher.check import check
from watcher.fetch import Client
from watcher.judge import bundle, route
from watcher.model import Channel, FetchRules, Watch
from watcher.monitor import Monitor
from watcher.store import Store
from watcher.worker import Workers

BEGAN = datetime(2031, 4, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
WATCH = replace(watch(), remind=(7 * DAY, 2 * DAY, DAY))
BESIDE = replace(WATCH, key="beside.example/1", name="Beside", url="https://beside.example/1")
MAIL = Channel("mail", "json://127.0.0.1")


@dataclass
class Time:
    """A store that time passes over."""

    store: Store
    monitor: Monitor
    now: datetime = BEGAN
    watches: dict[str, Watch] = field(default_factory=dict)

    def looks(self, *, at: datetime, watch: Watch = WATCH, **states: str) -> None:
        """One look at the page as it then is."""
        self.now = at
        done = check(watch, self.store.state(watch.key), page(html(States(**states))), at)
        groups = bundle.leaving(done.changes)
        assert self.store.record(done, tuple(route.outgoing(done.changes, groups, self.watches, [MAIL], at, {})))

    def until(self, end: datetime) -> list[tuple[date, str]]:
        """The days and subjects of what is told meanwhile, thinking every hour; all messages leave at once."""
        told: list[tuple[date, str]] = []
        while self.now < end:
            self.monitor.remind()
            self.monitor.gather(timedelta(0))
            while delivery := self.store.due("mail", self.now):
                told.append((self.now.date(), delivery.title.partition(" · ")[0]))
                self.store.sent([delivery.id], self.now)
            self.now += timedelta(hours=1)
        return told


@pytest.fixture
async def time(tmp_path: Path) -> Iterator[Time]:
    with Store.open(tmp_path / "watcher.db") as store:
        async with Client(FetchRules(), "") as client:
            with Workers() as workers:
                watches = {each.key: each for each in (WATCH, BESIDE)}
                monitor = Monitor(store, client, workers, watches, [MAIL], UTC, lambda: made.now)
                made = Time(store, monitor, watches=watches)
                store.adopt([WATCH, BESIDE], BEGAN)
                yield made


def april(day: int) -> date:
    return date(2031, 4, day)


async def test_a_deadline_seen_at_the_first_look_is_reminded_of_and_passes_once(time: Time) -> None:
    time.looks(at=BEGAN)

    assert time.until(BEGAN + 40 * DAY) == [
        (april(10), "Deadline in 7 days: 17 Apr"),
        (april(15), "Deadline in 2 days: 17 Apr"),
        (april(16), "Deadline tomorrow: 17 Apr"),
        (april(18), "Deadline passed: 17 Apr"),
    ]


async def test_a_deadline_that_moves_is_reminded_of_anew(time: Time) -> None:
    time.looks(at=BEGAN)
    assert time.until(BEGAN + 10 * DAY) == [(april(10), "Deadline in 7 days: 17 Apr")]

    time.looks(at=time.now, deadline="Please apply by 24 April 2031.")

    assert time.until(BEGAN + 40 * DAY) == [
        (april(11), "Deadline moved: 17 Apr → 24 Apr"),
        (april(17), "Deadline in 7 days: 24 Apr"),
        (april(22), "Deadline in 2 days: 24 Apr"),
        (april(23), "Deadline tomorrow: 24 Apr"),
        (april(25), "Deadline passed: 24 Apr"),
    ]


async def test_a_posting_that_closes_is_not_reminded_of_before_it_opens_again(time: Time) -> None:
    time.looks(at=BEGAN)
    time.looks(at=BEGAN + DAY, note="This position has been filled.")
    assert time.until(BEGAN + 10.5 * DAY) == [(april(2), "❗ Closed")]

    time.looks(at=time.now)
    told = time.until(BEGAN + 20 * DAY)

    assert told[0][1].startswith("❗ Open again")
    assert told[1:] == [
        (april(12), "Deadline in 5 days: 17 Apr"),
        (april(15), "Deadline in 2 days: 17 Apr"),
        (april(16), "Deadline tomorrow: 17 Apr"),
        (april(18), "Deadline passed: 17 Apr"),
    ]


async def test_a_restart_and_another_look_repeat_no_reminder(time: Time) -> None:
    time.looks(at=BEGAN)
    assert len(time.until(BEGAN + 14.5 * DAY)) == 2

    time.store.take_up([WATCH], ["mail"], time.now)
    time.looks(at=time.now, pay="The salary range for this role is £49,000 – £56,000 per year.")

    assert [title for _, title in time.until(time.now + DAY)] == [
        "Pay changed: £48,000–£56,000 a year → £49,000–£56,000 a year",
        "Deadline tomorrow: 17 Apr",
    ]


async def test_a_paused_watch_is_not_reminded_of(time: Time) -> None:
    time.looks(at=BEGAN)
    time.store.adopt([replace(WATCH, paused=True)], BEGAN)
    assert time.until(BEGAN + 10.5 * DAY) == []

    time.store.adopt([WATCH], time.now)

    assert time.until(time.now + DAY) == [(april(12), "Deadline in 5 days: 17 Apr")]


async def test_deadlines_that_near_together_are_one_message(tmp_path: Path, time: Time) -> None:
    other = replace(WATCH, key="careers.harbour.example/jobs/72", name="divers", url=WATCH.url.replace("71", "72"))
    time.store.adopt([WATCH, other], BEGAN)
    time.watches[other.key] = other
    time.monitor.watches = time.watches
    for each in (WATCH, other):
        shown = page(html(States(title=f"Diver of {each.name}")), each.url)
        assert time.store.record(check(each, time.store.state(each.key), shown, BEGAN))

    ((day, title),) = time.until(BEGAN + 10 * DAY)

    assert (day, title) == (april(10), "Deadline in 7 days: 17 Apr")


async def test_a_damaged_posting_keeps_no_other_from_being_reminded_of(time: Time, tmp_path: Path) -> None:
    time.looks(at=BEGAN, watch=BESIDE)
    time.looks(at=BEGAN)
    with closing(sqlite3.connect(tmp_path / "watcher.db")) as db, db:
        damaged = "SELECT p.number FROM postings p JOIN watches w ON w.id = p.watch WHERE w.name = 'Beside'"
        assert db.execute(f"UPDATE versions SET record = x'00' WHERE posting IN ({damaged})").rowcount == 1

    told = time.until(BEGAN + 40 * DAY)

    assert [day for day, _ in told] == [april(10), april(15), april(16), april(18)]
