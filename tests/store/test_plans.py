"""Questions that are asked at every tick walk an index, however many watches there are."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from watcher.store import Store
from watcher.store.outbox import DUE_DELIVERIES, NEXT_DELIVERY, WAITING
from watcher.store.reminders import DUE as REMINDERS
from watcher.store.trouble import ANSWERED, FAILING, LATE
from watcher.store.watches import DUE, NEXT_DUE


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    Store.open(tmp_path / "watcher.db").close()
    with Database(tmp_path / "watcher.db") as opened:
        yield opened


@pytest.mark.parametrize(
    ("sql", "index"),
    [
        (DUE, "watches_due"),
        (NEXT_DUE, "watches_due"),
        (LATE, "watches_due"),
        (FAILING, "watches_of_host"),
        (ANSWERED, "watches_of_host"),
        (WAITING, "changes_waiting"),
        (DUE_DELIVERIES, "deliveries_due"),
        (NEXT_DELIVERY, "deliveries_due"),
        (REMINDERS, "postings_to_remind"),
    ],
)
def test_it_walks_the_index(db: Database, sql: str, index: str) -> None:
    values = {"now": "2026", "limit": 10, "busy": "[]", "host": "x", "channel": "mail", "most": 1}

    plan = [row["detail"] for row in db.query(f"EXPLAIN QUERY PLAN {sql}", values)]
    plan = [step for step in plan if not step.startswith("SCAN json_each")]  # a handful of values, handed in

    assert any(index in step for step in plan)
    assert not any(step.startswith("SCAN") and index not in step for step in plan)
