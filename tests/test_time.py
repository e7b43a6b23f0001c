"""The real daemon in real time: no look before its moment, and one soon after."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.pages import States, html
from tests.peers.daemon import Daemon, watch
from tests.peers.web import Reply, Web
from watcher import address
from watcher.model import Every
from watcher.schedule import next_check_at

LATEST = timedelta(seconds=2)
"""After its moment."""
EVERY = Every(timedelta(seconds=3))


def test_looks_come_at_their_moments_and_never_before(tmp_path: Path) -> None:
    minute = next_minute(datetime.now(UTC) + timedelta(seconds=10))
    with Web() as web:
        page = Reply(200, html(States()))
        daily, often = web.on("/jobs/1", page), web.on("/jobs/2", page)
        tables = (
            watch("daily", daily, f'cron = "{minute.minute} {minute.hour} * * *"'),
            watch("often", often, 'every = "3s"'),
        )
        with Daemon(tmp_path, *tables):
            web.wait_for(2, "/jobs/1", seconds=100)
            first, second = moments(web, "/jobs/1")
            web.wait_for(len(web.requests("/jobs/2")) + 2, "/jobs/2", seconds=30)
        daily_looks, often_looks = web.requests("/jobs/1"), moments(web, "/jobs/2")[1:]

    assert first < minute - timedelta(seconds=1)
    assert minute <= second < minute + LATEST
    assert len(daily_looks) == 2
    phases = [next_check_at(EVERY, address.key(often), each - EVERY.interval) for each in often_looks]
    in_time = [each for each, phase in zip(often_looks, phases, strict=True) if each - phase < LATEST]
    assert len(set(phases)) == len(phases)
    assert len(in_time) >= 0.8 * ((often_looks[-1] - often_looks[0]) / EVERY.interval)


def next_minute(after: datetime) -> datetime:
    return after.replace(second=0, microsecond=0) + timedelta(minutes=1)


def moments(web: Web, path: str) -> list[datetime]:
    """When each request arrived, by the wall clock."""
    now, steady = datetime.now(UTC), time.monotonic()
    return [now - timedelta(seconds=steady - each.at) for each in web.requests(path)]
