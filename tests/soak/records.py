"""The tables after the soak, read only: changes, the alerts that carry them, their ways to the channels."""

import json
import sqlite3
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Change:
    """A row of `v_changes`."""

    number: int
    at: float
    """Seconds of the wall clock."""
    watch: str
    kind: str
    before: str | None
    """Of a `readable`, the kind of trouble that ended."""
    quiet: str | None
    alerts: tuple[int, ...]
    """The alerts that carry it."""


@dataclass(frozen=True, slots=True)
class Records:
    """What the database says of itself."""

    changes: tuple[Change, ...]
    messages: Mapping[int, tuple[str, str]]
    """Title and text of each alert."""
    ways: Counter[tuple[int, str, str]]
    """How many deliveries each alert has by channel and state."""
    sound: str
    """SQLite's own check: "ok"."""


def read(database: Path) -> Records:
    """All of it, from a connection that cannot write."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as db:
        carried: dict[int, list[int]] = {}
        for alert, change in db.execute("SELECT alert, change FROM alert_changes ORDER BY alert"):
            carried.setdefault(change, []).append(alert)
        rows = db.execute("SELECT number, at, watch, kind, before, quiet FROM v_changes ORDER BY number").fetchall()
        return Records(
            changes=tuple(
                Change(number, _seconds(at), watch, kind, before, quiet, tuple(carried.get(number, ())))
                for number, at, watch, kind, before, quiet in rows
            ),
            messages={
                number: (title, text) for number, title, text in db.execute("SELECT id, title, text FROM alerts")
            },
            ways=Counter(db.execute("SELECT alert, channel, state FROM v_deliveries").fetchall()),
            sound=str(db.execute("PRAGMA integrity_check").fetchone()[0]),
        )


def _seconds(at: str) -> float:
    return datetime.fromisoformat(at).timestamp()


def listed(output: str) -> list[dict[str, object]]:
    """What `watcher history --json` printed."""
    return [json.loads(line) for line in output.splitlines()]
