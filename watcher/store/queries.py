"""The questions that the history asks, with what makes a value of each row."""

import json

from watcher.model import Alert, Outcome, Severity, Status
from watcher.store import rows
from watcher.store.found import (
    ChangeRow,
    DeliveryRow,
    FactSpan,
    ObservationRow,
    PostingRow,
    VersionRow,
    WatchRow,
)
from watcher.store.rows import Row, moment, optional_moment

WATCHES = """
SELECT w.*, o.outcome, o.because,
  (SELECT json_group_object(status, postings) FROM
    (SELECT status, count(*) AS postings FROM postings p WHERE p.watch = w.id AND p.remembered = 1 GROUP BY status)
  ) AS statuses,
  (SELECT max(c.at) FROM changes c WHERE c.watch = w.id AND c.quiet IS NULL) AS changed_at
FROM watches w LEFT JOIN observations o ON o.id = (SELECT max(id) FROM observations WHERE watch = w.id)
"""


def watch_row(row: Row) -> WatchRow:
    return WatchRow(
        key=row["key"],
        name=row["name"],
        url=row["url"],
        paused=bool(row["paused"]),
        added_at=moment(row["added_at"]),
        removed_at=optional_moment(row["removed_at"]),
        checked_at=optional_moment(row["checked_at"]),
        next_check_at=optional_moment(row["next_check_at"]),
        failures=row["failures"],
        failing_since=optional_moment(row["failing_since"]),
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
        because=row["because"],
        statuses={Status(status): count for status, count in json.loads(row["statuses"]).items()},
        changed_at=optional_moment(row["changed_at"]),
    )


POSTINGS = """
SELECT p.*, w.name AS watch_name, w.key AS watch_key, coalesce(p.last_seen_at, w.snapshot_at) AS seen_at,
  (SELECT json_group_object(f.fact, json(f.value)) FROM facts f WHERE f.posting = p.number AND f.until IS NULL)
  AS facts,
  (SELECT max(c.at) FROM changes c WHERE c.posting = p.number AND c.quiet IS NULL) AS changed_at
FROM postings p JOIN watches w ON w.id = p.watch
"""


def posting_row(row: Row) -> PostingRow:
    return PostingRow(
        number=row["number"],
        watch=row["watch_name"],
        watch_key=row["watch_key"],
        id=row["id"],
        url=row["url"],
        title=row["title"],
        company=row["company"],
        status=Status(row["status"]),
        facts=json.loads(row["facts"]),
        misses=row["misses"],
        versions=row["version"],
        first_seen_at=moment(row["first_seen_at"]),
        last_seen_at=moment(row["seen_at"]),
        changed_at=optional_moment(row["changed_at"]),
    )


CHANGES = "SELECT c.*, w.key AS watch_key FROM changes c JOIN watches w ON w.id = c.watch"


def change_row(row: Row) -> ChangeRow:
    return ChangeRow(row["number"], rows.change(row), row["posting"])


SPANS = "SELECT * FROM facts WHERE posting = :number AND fact = :fact ORDER BY since, id"


def fact_span(row: Row) -> FactSpan:
    return FactSpan(
        value=json.loads(row["value"]),
        evidence=row["evidence"],
        source=row["source"],
        since=moment(row["since"]),
        until=optional_moment(row["until"]),
    )


VERSIONS = "SELECT n, at, answer FROM versions WHERE posting = :number ORDER BY n"


def version_row(row: Row) -> VersionRow:
    return VersionRow(row["n"], moment(row["at"]), row["answer"])


OBSERVATIONS = """
SELECT o.* FROM observations o JOIN watches w ON w.id = o.watch WHERE w.key = :key ORDER BY o.id
"""


def observation_row(row: Row) -> ObservationRow:
    return ObservationRow(
        first_at=moment(row["first_at"]),
        last_at=moment(row["last_at"]),
        looks=row["looks"],
        outcome=Outcome(row["outcome"]),
        because=row["because"],
    )


DELIVERIES = "SELECT d.*, a.severity, a.title FROM deliveries d JOIN alerts a ON a.id = d.alert"


def delivery_row(row: Row) -> DeliveryRow:
    return DeliveryRow(
        id=row["id"],
        alert=row["alert"],
        channel=row["channel"],
        state=row["state"],
        attempts=row["attempts"],
        created_at=moment(row["created_at"]),
        due_at=moment(row["due_at"]),
        sent_at=optional_moment(row["sent_at"]),
        dead_at=optional_moment(row["dead_at"]),
        because=row["because"],
        severity=Severity(row["severity"]),
        title=row["title"],
    )


ALERTS = """
SELECT a.*, (SELECT json_group_array(change) FROM alert_changes WHERE alert = a.id) AS changes
FROM alerts a WHERE a.id IN (SELECT alert FROM alert_changes WHERE change = :number) ORDER BY a.id
"""


def alert(row: Row) -> Alert:
    """`changes` are numbers of changes."""
    return Alert(
        at=moment(row["at"]),
        severity=Severity(row["severity"]),
        title=row["title"],
        text=row["text"],
        html=row["html"],
        changes=tuple(json.loads(row["changes"])),
        watches=tuple(json.loads(row["watches"])),
        postings=tuple(json.loads(row["postings"])),
    )
