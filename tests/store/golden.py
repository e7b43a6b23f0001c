"""A database as this watcher writes it, with something of everything: `python -m tests.store.golden FILE`.

Each schema so far keeps the file that its own watcher wrote: `schemas/1.db` is the first.
"""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.pages import States, html, page, watch
from watcher.check import check
from watcher.judge import bundle, route
from watcher.model import Answer, Channel, Cron, Failed, Watch
from watcher.store import Store

BEGAN = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
POSTING = replace(watch(), name="Tide gauges", tags=("sea",))
BOARD = watch("https://careers.harbour.example/jobs")
BROKEN = watch("https://broken.example.org/jobs/1")
TAKEN_OUT = replace(watch("https://old.example.org/jobs/7"), schedule=Cron("0 8 * * mon-fri", "Europe/London"))
PAUSED = replace(watch("https://paused.example.org/jobs/8"), paused=True)
WATCHES = (POSTING, BOARD, BROKEN, TAKEN_OUT, PAUSED)
CHANNELS = (Channel("mail", "json://127.0.0.1/mail"), Channel("chat", "json://127.0.0.1/chat"))


def make(path: Path) -> None:
    """Eight rounds of looks, an hour apart, with what follows from them."""
    with Store.open(path) as store:
        store.adopt(WATCHES, BEGAN)
        for hour, looks in enumerate(_rounds()):
            for each, answer in looks:
                _look(store, each, answer, BEGAN + hour * HOUR)
        _deliver(store, BEGAN + 9 * HOUR)
        store.adopt([each for each in WATCHES if each is not TAKEN_OUT], BEGAN + 10 * HOUR)


def _rounds() -> Iterator[list[tuple[Watch, Answer]]]:
    def posting(**more: str) -> Answer:
        return page(html(States(**more)))

    def board(*titles: str) -> Answer:
        links = "".join(f'<li><a href="/jobs/{n}">{title}</a> Leith, UK</li>' for n, title in enumerate(titles, 80))
        body = f"<html><head><title>Jobs</title></head><body><main><h1>Open jobs</h1><ul>{links}</ul></main></body>"
        return page(body, BOARD.url)

    every = ("Buoy Technician", "Sonar Analyst", "Harbour Pilot")
    old = page(html(States(title="Lamp Keeper")), TAKEN_OUT.url)
    down = (BROKEN, Failed("connection refused"))
    later = "Please apply by 3 May 2031."
    yield [(POSTING, posting()), (BOARD, board(*every)), (TAKEN_OUT, old), down]
    yield [(POSTING, posting()), (BOARD, board(*every, "Diver")), down]
    yield [(POSTING, posting(deadline=later)), (BOARD, board(*every)), down]
    yield [(POSTING, posting(deadline=later, note="This position has been filled.")), (BOARD, board(*every)), down]
    yield [(POSTING, posting(deadline=later, note="This position has been filled.")), down]
    yield [(POSTING, posting(deadline=later, pay="The salary range for this role is £50,000 – £58,000 per year."))]
    yield [(POSTING, Failed("timed out after 30 s")), (TAKEN_OUT, old)]
    yield [(POSTING, posting(deadline=later, title="Senior Tide Gauge Engineer"))]


def _look(store: Store, looked: Watch, answer: Answer, at: datetime) -> None:
    done = check(looked, store.state(looked.key), answer, at)
    groups = bundle.leaving(done.changes)
    watches = {each.key: each for each in WATCHES}
    outgoing = tuple(route.outgoing(done.changes, groups, watches, CHANNELS, at, {}))
    assert store.record(done, outgoing)


def _deliver(store: Store, at: datetime) -> None:
    """In one channel the first arrives and the second is given up, the rest waits; in the other all arrive."""
    first = store.due("mail", at)
    assert first
    store.sent([first.id], at)
    second = store.due("mail", at)
    assert second
    store.dead([second.id], at, "HTTP 410")
    while delivery := store.due("chat", at):
        store.sent([delivery.id], at)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
