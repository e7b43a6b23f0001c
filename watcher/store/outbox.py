"""Changes on their way to people: the waiting ones, the alerts, the deliveries."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from watcher.model import Alert, Change, Delivery, Message, Severity
from watcher.store import rows
from watcher.store.rows import insert, json_text, moment, moment_text, optional_moment


@dataclass(frozen=True, slots=True)
class Waiting:
    """A change that somebody is to be told of, not yet part of an alert: it waits for company."""

    id: int
    """The change's number, to be named in an alert's `changes`."""
    change: Change


WAITING = """
SELECT c.*, w.key AS watch_key FROM changes c JOIN watches w ON w.id = c.watch WHERE c.waits = 1 ORDER BY c.number
"""
DUE_DELIVERIES = """
SELECT d.*, a.severity, a.title FROM deliveries d JOIN alerts a ON a.id = d.alert WHERE d.id IN (
  SELECT id FROM deliveries WHERE state = 'pending' AND channel = :channel AND due_at <= :now ORDER BY id LIMIT :most
) ORDER BY d.id
"""
TOLD = """
SELECT c.*, w.key AS watch_key FROM changes c JOIN watches w ON w.id = c.watch
WHERE c.number IN (SELECT change FROM alert_changes WHERE alert IN (SELECT value FROM json_each(:alerts)))
ORDER BY c.number
"""
NEXT_DELIVERY = "SELECT min(due_at) FROM deliveries WHERE state = 'pending' AND channel = :channel"


# ── changes and alerts ───────────────────────────────────────────────────────────────────────────


def waiting(db: Database) -> tuple[Waiting, ...]:
    """Oldest first."""
    return tuple(Waiting(row["number"], rows.change(row)) for row in list(db.query(WAITING)))


def still_wait(db: Database, numbers: Sequence[int]) -> bool:
    """Whether none of these changes has been told of yet."""
    return all(
        db.execute("SELECT 1 FROM changes WHERE number = ? AND waits = 1", [number]).fetchone() for number in numbers
    )


def add(db: Database, alert: Alert, numbers: Iterable[int], channels: Iterable[str]) -> None:
    """Records an alert about the changes of these numbers, due at once in each channel; they wait no longer."""
    columns = {"at": moment_text(alert.at), "severity": alert.severity.value, "title": alert.title}
    bodies = {"text": alert.text, "html": alert.html}
    about = {"watches": json_text(list(alert.watches)), "postings": json_text(list(alert.postings))}
    number = insert(db, "alerts", {**columns, **bodies, **about})
    for change in numbers:
        insert(db, "alert_changes", {"alert": number, "change": change})
        db.execute("UPDATE changes SET waits = 0 WHERE number = ?", [change])
    for channel in channels:
        moments = {"created_at": moment_text(alert.at), "due_at": moment_text(alert.at)}
        insert(db, "deliveries", {"alert": number, "channel": channel, "state": "pending", "attempts": 0, **moments})


# ── deliveries ───────────────────────────────────────────────────────────────────────────────────


def due(db: Database, channel: str, now: datetime, most: int) -> tuple[Delivery, ...]:
    """The oldest deliveries of a channel whose time has come."""
    values = {"channel": channel, "now": moment_text(now), "most": most}
    return tuple(map(_delivery, list(db.query(DUE_DELIVERIES, values))))


def _delivery(row: rows.Row) -> Delivery:
    return Delivery(
        id=row["id"],
        alert=row["alert"],
        channel=row["channel"],
        severity=Severity(row["severity"]),
        title=row["title"],
        attempts=row["attempts"],
        created_at=moment(row["created_at"]),
        due_at=moment(row["due_at"]),
    )


def message(db: Database, alert: int) -> Message:
    """What an alert says."""
    columns = "title, text, html, watches, postings"
    title, text, html, watches, postings = db.execute(
        f"SELECT {columns} FROM alerts WHERE id = ?",  # noqa: S608 - our own names
        [alert],
    ).fetchone()
    about = [*json.loads(watches), *json.loads(postings)]
    return Message(title, text, html, thread="\n".join(about) if len(about) == 2 else "")


def told(db: Database, alerts: Iterable[int]) -> tuple[Change, ...]:
    """The changes that these alerts tell of, oldest first, each once."""
    return tuple(rows.change(row) for row in list(db.query(TOLD, {"alerts": json_text(list(alerts))})))


def next_due_at(db: Database, channel: str) -> datetime | None:
    """When the next delivery of a channel is due."""
    return optional_moment(db.execute(NEXT_DELIVERY, {"channel": channel}).fetchone()[0])


def sent(db: Database, deliveries: Iterable[int], at: datetime) -> None:
    for delivery in deliveries:
        db.execute(
            "UPDATE deliveries SET state = 'sent', sent_at = ?, attempts = attempts + 1, because = NULL"
            " WHERE id = ? AND state = 'pending'",
            [moment_text(at), delivery],
        )


def postponed(db: Database, deliveries: Iterable[int], due_at: datetime, because: str) -> None:
    for delivery in deliveries:
        db.execute(
            "UPDATE deliveries SET due_at = ?, attempts = attempts + 1, because = ? WHERE id = ? AND state = 'pending'",
            [moment_text(due_at), because, delivery],
        )


def dead(db: Database, deliveries: Iterable[int], at: datetime, because: str) -> None:
    for delivery in deliveries:
        db.execute(
            "UPDATE deliveries SET state = 'dead', dead_at = ?, attempts = attempts + 1, because = ?"
            " WHERE id = ? AND state = 'pending'",
            [moment_text(at), because, delivery],
        )


def held(db: Database, until: Mapping[int, datetime]) -> None:
    """Puts deliveries off to these moments without an attempt: quiet hours, a digest."""
    moments = [(moment_text(at), delivery) for delivery, at in until.items()]
    db.conn.executemany("UPDATE deliveries SET due_at = ? WHERE id = ? AND state = 'pending'", moments)


def release(db: Database) -> None:
    """Makes all due that was held and never tried: quiet hours and digests may have changed."""
    db.execute("UPDATE deliveries SET due_at = created_at WHERE state = 'pending' AND attempts = 0")


def retry(db: Database, deliveries: Iterable[int], now: datetime) -> tuple[int, ...]:
    """Makes dead or postponed deliveries due at once, their patience begun anew; those that there were."""
    return tuple(
        delivery
        for delivery in deliveries
        if db.execute(
            "UPDATE deliveries SET state = 'pending', created_at = :now, due_at = :now, dead_at = NULL, attempts = 0"
            " WHERE id = :id AND state <> 'sent'",
            {"now": moment_text(now), "id": delivery},
        ).rowcount
    )


def abandon(db: Database, channels: Iterable[str], now: datetime) -> tuple[int, ...]:
    """Marks as dead what is pending for a channel that is not one of these; the deliveries' numbers."""
    found = db.execute(
        "UPDATE deliveries SET state = 'dead', dead_at = :now, because = 'its channel is not configured any more'"
        " WHERE state = 'pending' AND channel NOT IN (SELECT value FROM json_each(:channels)) RETURNING id",
        {"now": moment_text(now), "channels": json_text(list(channels))},
    )
    return tuple(number for (number,) in found.fetchall())
