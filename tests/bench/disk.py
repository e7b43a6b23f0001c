"""What a further version costs on disk: all tables, indices and the stored answer counted."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.careers import page_of
from watcher import address
from watcher.check import check
from watcher.model import Every, Page, Part, Watch
from watcher.store import Store

WATCHES = 50
VERSIONS = 20
GOAL = 1_500
"""Bytes."""
_EVERY = timedelta(hours=6)


def run() -> None:
    """Prints the bytes by which the file grows for each further version of a page of which one fact changes."""
    with TemporaryDirectory() as name, Store.open(Path(name) / "watcher.db") as store:
        watches = [_watch(n) for n in range(WATCHES)]
        now = datetime(2030, 11, 4, 12, tzinfo=UTC)
        store.adopt(watches, now)
        _look(store, watches, now, 0)
        first = _size(store, Path(name))
        for n in range(1, VERSIONS + 1):
            _look(store, watches, now + n * _EVERY, n)
        grown = (_size(store, Path(name)) - first) / (WATCHES * VERSIONS)
    print(f"{'first version, bytes':<40} {first / WATCHES:>8,.0f}")
    print(f"{'each further version, bytes':<40} {grown:>8,.0f}  goal ≤ {GOAL:,}{'' if grown <= GOAL else '  MISSED'}")


def _watch(n: int) -> Watch:
    url = f"https://careers.example.org/jobs/{n}"
    return Watch(address.key(url), f"job {n}", url, Every(_EVERY))


def _look(store: Store, watches: list[Watch], now: datetime, version: int) -> None:
    for n, watch in enumerate(watches):
        body = page_of("b", n, version).replace(b"17 April 2031", f"{version % 28 + 1} April 2031".encode())
        page = Page((Part(watch.url, watch.url, 200, {"content-type": "text/html; charset=utf-8"}, body),))
        done = check(watch, store.state(watch.key), page, now)
        assert bool(done.changes) is (version > 0)
        assert store.record(done)


def _size(store: Store, folder: Path) -> int:
    store.checkpoint()
    return sum(each.stat().st_size for each in folder.iterdir())
