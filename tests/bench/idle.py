"""What an idle hour writes: every watch is looked at once, nothing is new, the night's checkpoint ends it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.store.cases import HOUR, NOON, a_posting, a_watch, look, page, remembered
from watcher import address
from watcher.check import check
from watcher.daemon.looking import LEASE
from watcher.daemon.process import TICK
from watcher.model import NotModified, Watch
from watcher.store import Store

MANY = (300, 10_000)
"""Watches of one hour's interval."""
MOST_AT_ONCE = 500


@dataclass(frozen=True)
class Bytes:
    """What this process has written so far."""

    handed_over: int
    """To the operating system, which writes a page that is changed twice perhaps once."""
    to_disk: int
    """Pages of files that became dirty; 0 on a file system in memory."""
    in_files: int

    @classmethod
    def now(cls, folder: Path) -> "Bytes":
        lines = Path("/proc/self/io").read_text().splitlines()
        count = {name: int(number) for name, _, number in (line.partition(": ") for line in lines)}
        return cls(count["wchar"], count["write_bytes"], sum(each.stat().st_size for each in folder.iterdir()))

    def since(self, before: "Bytes") -> "Bytes":
        return Bytes(
            self.handed_over - before.handed_over, self.to_disk - before.to_disk, self.in_files - before.in_files
        )


def run() -> None:
    """Prints the bytes of an hour without a look and of one with all looks, for each number of watches."""
    print(f"{'watches':>8} {'looks':>7} {'handed over':>14} {'to disk':>14} {'files grew by':>14} {'a look':>9}")
    for many in MANY:
        with TemporaryDirectory() as name, Store.open(Path(name) / "watcher.db") as store:
            watches = _watched(store, many)
            store.checkpoint()
            for began in (NOON - HOUR, NOON):  # at the end of the first the first look is due
                before = Bytes.now(Path(name))
                looks = _hour(store, watches, began)
                store.checkpoint()
                _print(many, looks, Bytes.now(Path(name)).since(before))


def _watched(store: Store, many: int) -> Mapping[str, Watch]:
    """So many postings on a tenth as many hosts, each seen twice and due at its own time in the next hour."""
    urls = (f"https://jobs{n % (many // 10)}.example.org/lamps/{n}" for n in range(many))
    watches = {address.key(url): a_watch(f"Lamp {n}", url=url, key=address.key(url)) for n, url in enumerate(urls)}
    store.adopt([*watches.values()], NOON - HOUR)
    for watch in watches.values():
        first = remembered(a_posting(), NOON - HOUR)
        store.record(look(watch, store.state(watch.key), NOON - HOUR, first, shown=page("A lamp maker. " * 300)))
        store.record(check(watch, store.state(watch.key), NotModified(), NOON))
    return watches


def _hour(store: Store, watches: Mapping[str, Watch], began: datetime) -> int:
    """All that the ticks of an hour ask and write; how many looks there were."""
    looks = 0
    for tick in range(HOUR // TICK):
        now = began + tick * TICK
        for key in store.lease(now, now + LEASE, MOST_AT_ONCE):
            looks += store.record(check(watches[key], store.state(key), NotModified(), now))
        store.waiting()
        store.changed_by_others()
    return looks


def _print(many: int, looks: int, wrote: Bytes) -> None:
    each = f"{wrote.handed_over / looks:,.0f}" if looks else ""
    print(f"{many:>8,} {looks:>7,} {wrote.handed_over:>14,} {wrote.to_disk:>14,} {wrote.in_files:>14,} {each:>9}")
