"""What must not wait for moments that lie ahead again, after the clock was set back."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlite_utils import Database

from watcher.store import watches
from watcher.store.rows import moment, moment_text, optional_moment

LATEST_CHECK = "SELECT max(checked_at) FROM watches"
PLANNED = "SELECT key, next_check_at FROM watches WHERE removed_at IS NULL AND next_check_at > :now"


def latest_check(db: Database) -> datetime | None:
    return optional_moment(db.execute(LATEST_CHECK).fetchone()[0])


def planned(db: Database, now: datetime) -> dict[str, datetime]:
    """By key, when the watches are looked at next that are not due yet."""
    return {key: moment(at) for key, at in db.execute(PLANNED, {"now": moment_text(now)})}


def set_back(db: Database, plan: Mapping[str, datetime], now: datetime, by: timedelta) -> None:
    """Writes the new plan; what the old clock dated or put off keeps its distance, except in the history."""
    moments = [(moment_text(at), key) for key, at in plan.items()]
    db.conn.executemany("UPDATE watches SET next_check_at = ? WHERE key = ?", moments)
    watches.outdate(db, "leased_until IS NOT NULL")
    for column in ("checked_at", "failing_since"):
        _pull_back(db, "watches", column, now, by)
    for column in ("created_at", "due_at"):
        _pull_back(db, "deliveries", column, now, by, "state = 'pending'")


def _pull_back(db: Database, table: str, column: str, now: datetime, by: timedelta, among: str = "1") -> None:
    """Moments that lie ahead, by the same length for each."""
    ahead = f"SELECT id, {column} FROM {table} WHERE {column} > ? AND {among}"  # noqa: S608 - our own names
    moments = [(moment_text(moment(at) - by), number) for number, at in db.execute(ahead, [moment_text(now)])]
    db.conn.executemany(f"UPDATE {table} SET {column} = ? WHERE id = ?", moments)  # noqa: S608 - our own names
