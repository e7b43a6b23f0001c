"""The postings whose deadline is to be thought of: when, and what was told of it."""

import sqlite3
from collections.abc import Iterable
from datetime import date, datetime

from sqlite_utils import Database

from watcher.model import Nearing, Planned, Posting
from watcher.store import postings
from watcher.store.rows import moment, moment_text, optional_moment, optional_text

DUE = """
SELECT p.number, p.version, p.remind_at, w.key, f.since,
  (SELECT max(at) FROM changes
   WHERE posting = p.number AND kind IN ('deadline_near', 'deadline_passed') AND at >= f.since) AS told_at,
  EXISTS (SELECT 1 FROM changes WHERE posting = p.number AND at = f.since AND quiet IS NULL) AS announced
FROM postings p
JOIN watches w ON w.id = p.watch
JOIN facts f ON f.posting = p.number AND f.fact = 'deadline' AND f.until IS NULL
WHERE p.remind_at <= :now AND p.remembered = 1 AND w.removed_at IS NULL AND w.paused = 0
ORDER BY p.remind_at LIMIT :most
"""
_PLAN_ANEW = """
UPDATE postings SET remind_at = f.since FROM facts f
WHERE f.posting = postings.number AND f.fact = 'deadline' AND f.until IS NULL
  AND f.value BETWEEN json_quote(:first) AND json_quote(:last) AND postings.status NOT IN ('closed', 'removed')
"""
"""Dates are JSON strings: "ROLLING" sorts behind them all."""
_LONGEST_AGO = date.resolution * 3


def due(db: Database, now: datetime, most: int) -> tuple[Nearing, ...]:
    """Those whose moment has come."""
    return tuple(
        Nearing(
            number=row["number"],
            version=row["version"],
            remind_at=moment(row["remind_at"]),
            watch_key=row["key"],
            posting=_remembered(db, row["number"], row["version"]),
            since=moment(row["since"]),
            announced=bool(row["announced"]),
            told_at=optional_moment(row["told_at"]),
        )
        for row in list(db.query(DUE, {"now": moment_text(now), "most": most}))
    )


def _remembered(db: Database, number: int, version: int) -> Posting | None:
    try:
        return postings.version(db, number, version)
    except sqlite3.Error:
        raise
    except Exception:  # noqa: BLE001 - a damaged posting keeps no other from being reminded of
        return None


def plan_anew(db: Database, now: datetime) -> None:
    """Every deadline that has not long passed is thought of at once: the rules may have changed."""
    first = (now.date() - _LONGEST_AGO).isoformat()
    db.execute(_PLAN_ANEW, {"first": first, "last": date.max.isoformat()})


def plan(db: Database, plans: Iterable[Planned]) -> list[int] | None:
    """Writes when to think of these again; the ids of their watches, None where one was read anew meanwhile."""
    found: list[int] = []
    for each in plans:
        asked = each.nearing
        row = db.execute(
            "UPDATE postings SET remind_at = ? WHERE number = ? AND version = ? AND remind_at = ? RETURNING watch",
            [optional_text(each.next_at), asked.number, asked.version, moment_text(asked.remind_at)],
        ).fetchone()
        if row is None:
            return None
        found.append(row[0])
    return found
