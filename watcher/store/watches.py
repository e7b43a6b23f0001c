"""The table of watches: which there are, which is due, the state that its next check starts from."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta

from sqlite_utils import Database

from watcher import address
from watcher.model import Check, Snapshot, State, Watch
from watcher.store.rows import (
    Row,
    insert,
    json_text,
    moment,
    moment_text,
    optional_moment,
    optional_text,
    rules,
    rules_text,
    schedule_text,
)

GOES_ON_WITHIN = timedelta(days=30)
"""A watch that is put back later than this after it was taken out begins anew, silently."""

DUE = """
SELECT key FROM watches
WHERE removed_at IS NULL AND paused = 0 AND next_check_at <= :now AND (leased_until IS NULL OR leased_until <= :now)
  AND host NOT IN (SELECT value FROM json_each(:busy))
ORDER BY next_check_at LIMIT :limit
"""
NEXT_DUE = "SELECT min(next_check_at) FROM watches WHERE removed_at IS NULL AND paused = 0 AND leased_until IS NULL"


# ── which there are ──────────────────────────────────────────────────────────────────────────────


def adopt(db: Database, watches: Iterable[Watch], now: datetime) -> None:
    """Makes the table show these watches: adds, renames, puts back, takes out."""
    left = {
        row["key"]: row for row in db.query("SELECT key, name, url, host, schedule, paused, removed_at FROM watches")
    }
    for watch in watches:
        row = left.pop(watch.key, None)
        if row is None:
            _add(db, watch, now)
        elif any(row[column] != value for column, value in {**_shown(watch), "removed_at": None}.items()):
            _update(db, watch, row, now)
    gone = [(moment_text(now), key) for key, row in left.items() if row["removed_at"] is None]
    db.conn.executemany("UPDATE watches SET removed_at = ?, leased_until = NULL WHERE key = ?", gone)


def _shown(watch: Watch) -> dict[str, object]:
    schedule = schedule_text(watch)
    host = address.host(watch.url)
    return {"name": watch.name, "url": watch.url, "host": host, "schedule": schedule, "paused": int(watch.paused)}


def _add(db: Database, watch: Watch, now: datetime) -> None:
    columns = _state_columns(State(next_check_at=now))
    insert(db, "watches", {"key": watch.key, "added_at": moment_text(now), "revision": 0, **_shown(watch), **columns})


def _update(db: Database, watch: Watch, row: Row, now: datetime) -> None:
    """Another schedule, or being back, makes a watch due at once: the time in which nobody was to look is no delay."""
    columns = {"key": watch.key, **_shown(watch)}
    db.execute(
        "UPDATE watches SET name = :name, url = :url, host = :host, schedule = :schedule, paused = :paused,"
        " removed_at = NULL WHERE key = :key",
        columns,
    )
    if row["removed_at"] is not None and now - moment(row["removed_at"]) > GOES_ON_WITHIN:
        _forget(db, watch.key)
    is_back = row["removed_at"] is not None or (row["paused"] and not watch.paused)
    if is_back or row["schedule"] != columns["schedule"]:
        reschedule(db, watch.key, now)
        outdate(db, "key = ?", [watch.key])


def _forget(db: Database, key: str) -> None:
    db.execute(
        "UPDATE postings SET remembered = 0, last_seen_at = coalesce(last_seen_at, w.snapshot_at)"
        " FROM watches w WHERE w.id = postings.watch AND w.key = ?",
        [key],
    )
    _write(db, key, State())
    db.execute("UPDATE watches SET revision = revision + 1, overdue_told = 0 WHERE key = ?", [key])


def outdate(db: Database, which: str, values: Sequence[object] = ()) -> None:
    """A check of these watches that is under way is not recorded any more: it knows an older plan."""
    db.execute(f"UPDATE watches SET revision = revision + 1, leased_until = NULL WHERE {which}", list(values))  # noqa: S608 - our own words


# ── which is due ─────────────────────────────────────────────────────────────────────────────────


def due(db: Database, now: datetime, limit: int, busy: Collection[str]) -> tuple[str, ...]:
    """Keys of watches to look at, the longest waiting first; none of a busy host."""
    values = {"now": moment_text(now), "limit": limit, "busy": json_text(list(busy))}
    return tuple(key for (key,) in db.execute(DUE, values))


def next_due_at(db: Database) -> datetime | None:
    """When the next look is due of all that nobody looks at now."""
    return optional_moment(db.execute(NEXT_DUE).fetchone()[0])


def lease(db: Database, keys: Iterable[str], now: datetime, until: datetime) -> tuple[str, ...]:
    """Those of the keys that nobody else holds; they are the caller's until then."""
    return tuple(
        key
        for key in keys
        if db.execute(
            "UPDATE watches SET leased_until = ?"
            " WHERE key = ? AND removed_at IS NULL AND (leased_until IS NULL OR leased_until <= ?)",
            [moment_text(until), key, moment_text(now)],
        ).rowcount
    )


def release(db: Database, keys: Sequence[str] | None) -> None:
    """Gives watches back; None: all of them."""
    if keys is None:
        db.execute("UPDATE watches SET leased_until = NULL WHERE leased_until IS NOT NULL")
    else:
        db.conn.executemany("UPDATE watches SET leased_until = NULL WHERE key = ?", [(key,) for key in keys])


def reschedule(db: Database, key: str, at: datetime) -> None:
    """Moves the next look."""
    db.execute("UPDATE watches SET next_check_at = ? WHERE key = ?", [moment_text(at), key])


# ── its state ────────────────────────────────────────────────────────────────────────────────────

_STATE = (
    "rules",
    "extractor_version",
    "etag",
    "last_modified",
    "body_hash",
    "likeness",
    "failures",
    "failing_since",
    "unreadable_told",
    "snapshot_at",
    "board",
    "checked_at",
    "next_check_at",
)
_SET = f"UPDATE watches SET {', '.join(f'{name} = :{name}' for name in _STATE)}, leased_until = NULL"  # noqa: S608 - names of columns
_WRITE = f"{_SET} WHERE key = :key"
_CONCLUDE = (
    # lateness that was told while the check was under way stays: the next one says that it is over
    f"{_SET}, revision = revision + 1, overdue_told = iif(:ended, 0, overdue_told)"
    " WHERE key = :key AND revision = :read AND removed_at IS NULL RETURNING id"
)


def row_of(db: Database, key: str) -> Row:
    """The row of a watch; raises KeyError where it was never adopted."""
    found = list(db.query("SELECT * FROM watches WHERE key = ?", [key]))
    if not found:
        raise KeyError(key)
    return found[0]


def state(row: Row, snapshot: Snapshot | None) -> State:
    """What a row of `watches` remembers, with the snapshot that stands in other tables."""
    return State(
        snapshot=snapshot,
        rules=rules(row["rules"]),
        extractor_version=row["extractor_version"],
        etag=row["etag"],
        last_modified=row["last_modified"],
        body_hash=row["body_hash"],
        likeness=row["likeness"],
        failures=row["failures"],
        failing_since=optional_moment(row["failing_since"]),
        unreadable_told=bool(row["unreadable_told"]),
        overdue_told=bool(row["overdue_told"]),
        checked_at=optional_moment(row["checked_at"]),
        next_check_at=optional_moment(row["next_check_at"]),
        revision=row["revision"],
    )


def conclude(db: Database, check: Check) -> int | None:
    """Writes the state that a check leaves, ends its lease; the watch's id.

    None where the state read is stale, or the watch was taken out meanwhile.
    """
    ended = check.read.overdue_told and not check.state.overdue_told
    columns = {"key": check.watch.key, "read": check.read.revision, "ended": ended, **_state_columns(check.state)}
    found = db.execute(_CONCLUDE, columns).fetchall()
    return found[0][0] if found else None


def _write(db: Database, key: str, state: State) -> None:
    db.execute(_WRITE, {"key": key, **_state_columns(state)})


def _state_columns(state: State) -> dict[str, object]:
    return {
        "rules": rules_text(state.rules),
        "extractor_version": state.extractor_version,
        "etag": state.etag,
        "last_modified": state.last_modified,
        "body_hash": state.body_hash,
        "likeness": state.likeness,
        "failures": state.failures,
        "failing_since": optional_text(state.failing_since),
        "unreadable_told": int(state.unreadable_told),
        "snapshot_at": optional_text(state.snapshot.taken_at if state.snapshot else None),
        "board": int(state.snapshot.board) if state.snapshot else None,
        "checked_at": optional_text(state.checked_at),
        "next_check_at": optional_text(state.next_check_at),
    }
