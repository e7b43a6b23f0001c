"""What the night costs: `[history] keep` with 100,000 postings of 1,000 boards, nothing to drop or much."""

import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlite_utils import Database

from tests.bench.idle import Bytes
from tests.store.cases import HOUR, NOON, a_posting, a_watch, look, page, remembered
from watcher.model import HistoryRules, Outcome
from watcher.store import Store

BOARDS = 1_000
POSTINGS = 100
"""Of a board."""
LOOKS = 4
"""Of a board; each shows another text of every tenth posting."""
TEXT = "Every lamp is made by hand, as it was a hundred years ago. " * 60
YEAR = timedelta(days=365)

CASES = {
    "keep = all": (HistoryRules(), YEAR),
    "versions = 200, nothing to drop": (HistoryRules(versions=200), YEAR),
    "age = 2y, nothing is so old": (HistoryRules(age=2 * YEAR), YEAR),
    "age = 2y and versions = 1, much to drop": (HistoryRules(age=2 * YEAR, versions=1), YEAR),
    "the same again: all old, all that is left stays": (HistoryRules(age=2 * YEAR, versions=1), 9 * YEAR),
}


def run() -> None:
    """Prints steps, records dropped, CPU time of all steps, the longest step by the clock, bytes written."""
    print(f"{'':<48} {'steps':>7} {'dropped':>8} {'CPU s':>6} {'longest ms':>10} {'handed over':>13}")
    with TemporaryDirectory() as name:
        path = Path(name) / "watcher.db"
        _one_board(path)
        _many_boards(path)
        with Store.open(path) as store:
            store.checkpoint()
            for words, (rules, later) in CASES.items():
                before = Bytes.now(Path(name))
                cpu = time.process_time()
                dropped, times = _pruned(store, rules, later)
                cpu = time.process_time() - cpu
                wrote = Bytes.now(Path(name)).since(before).handed_over
                longest = 1000 * max(times, default=0)
                print(f"{words:<48} {len(times):>7,} {dropped:>8,} {cpu:>6.2f} {longest:>10.1f} {wrote:>13,}")


def _pruned(store: Store, rules: HistoryRules, later: timedelta) -> tuple[int, list[float]]:
    """How many records went; the seconds that each step took. The checkpoint follows."""
    dropped, times = 0, []
    began = time.perf_counter()
    for step in store.prune(rules, NOON + later):
        times.append(time.perf_counter() - began)
        dropped += step
        began = time.perf_counter()
    store.checkpoint()
    return dropped, times


def _one_board(path: Path) -> None:
    """Recorded as the daemon does."""
    board = a_watch()
    with Store.open(path) as store:
        store.adopt([board], NOON)
        for n in range(LOOKS):
            at = NOON + n * HOUR
            titles = [f"Lamp maker {place} {0 if place % 10 else n} {TEXT}" for place in range(POSTINGS)]
            postings = [remembered(a_posting(str(place), title), last=at) for place, title in enumerate(titles)]
            check = look(
                board, store.state(board.key), at, *postings, outcome=Outcome.BOARD, shown=page("\n".join(titles))
            )
            assert store.record(replace(check, changes=()))


def _many_boards(path: Path) -> None:
    """The rows of the one board, over and over."""
    with Database(path) as db, db.conn:
        for table, own, watch, posting in (
            ("watches", "id", "id", None),
            ("postings", "number", "watch", "number"),
            ("versions", "id", None, "posting"),
            ("answers", "id", "watch", None),
        ):
            places = {watch: f"{watch} + copy", posting: f"{posting} + copy * {POSTINGS}", "key": "key || copy"}
            if own not in (watch, posting):
                places[own] = "NULL"
            columns = [places.get(name, name) for name in db[table].columns_dict]
            db.execute(
                f"WITH RECURSIVE copies(copy) AS (SELECT 1 UNION ALL SELECT copy + 1 FROM copies LIMIT {BOARDS - 1})"
                f" INSERT INTO {table} SELECT {', '.join(columns)} FROM copies, {table}"
            )
