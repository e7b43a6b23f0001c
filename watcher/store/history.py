"""The reader of the database: what stands, what changed, why we believe it."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from sqlite_utils import Database

from watcher.errors import UsageError
from watcher.model import Kind, Posting, Section, Severity, Status
from watcher.store import answers, connection, postings, queries, search
from watcher.store.found import (
    AnswerRow,
    ChangeRow,
    DeliveryRow,
    Explanation,
    FactSpan,
    ObservationRow,
    PostingRow,
    VersionRow,
    WatchRow,
)
from watcher.store.rows import Row, json_text, moment, moment_text, optional_text

T = TypeVar("T")


class History:
    """What is remembered, to be read while a daemon writes: never a lock, never a long transaction.

    Every method raises StoreError where the file cannot be read, UsageError for what is not there.
    """

    def __init__(self, db: Database, path: Path) -> None:
        self._db = db
        self._path = path

    @classmethod
    def open(cls, path: Path) -> "History":
        """Raises StoreError where there is no database yet, or this user or this watcher may not read it."""
        return cls(connection.reader(path), path)

    def close(self) -> None:
        self._db.close()

    def __enter__(self) -> "History":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ── what stands ──────────────────────────────────────────────────────────────────────────────

    def watches(self) -> tuple[WatchRow, ...]:
        """By name; those that were taken out (`removed_at`) too."""
        return self._found(queries.WATCHES + " ORDER BY w.name", {}, queries.watch_row)

    def observations(self, key: str) -> tuple[ObservationRow, ...]:
        """The runs of looks at a watch, newest last."""
        return self._found(queries.OBSERVATIONS, {"key": key}, queries.observation_row)

    def postings(
        self,
        *,
        status: Status | None = None,
        deadline_before: date | None = None,
        watches: Collection[str] | None = None,
    ) -> tuple[PostingRow, ...]:
        """The postings of all watches that were not taken out, or of those with these keys, by number.

        `deadline_before` leaves out rolling deadlines with the unknown ones.
        """
        sql = queries.POSTINGS + " WHERE w.removed_at IS NULL AND p.remembered = 1"
        if status is not None:
            sql += " AND p.status = :status"
        if deadline_before is not None:
            sql += " AND p.number IN (SELECT posting FROM facts WHERE fact = 'deadline' AND until IS NULL"
            sql += " AND value < json_quote(:deadline))"
        if watches is not None:
            sql += " AND w.key IN (SELECT value FROM json_each(:watches))"
        values = {
            "status": status,
            "deadline": deadline_before.isoformat() if deadline_before else None,
            "watches": json_text(list(watches or ())),
        }
        return self._found(sql + " ORDER BY p.number", values, queries.posting_row)

    def posting(self, query: str) -> PostingRow:
        """The posting that a person means: its number, the site's id, its address or a part of its title.

        Raises UsageError where none fits, or several do: it lists them.
        """
        with connection.refusals(self._path):
            number = search.posting(self._db, query)
        return self._found(queries.POSTINGS + " WHERE p.number = :number", {"number": number}, queries.posting_row)[0]

    def posting_at(self, number: int, at: datetime | None = None) -> Posting:
        """What a posting said at a moment (None: now); raises UsageError where nothing was known of it
        yet, or `[history] keep` has let its versions of then go."""
        with self._one_moment():
            row = self._db.execute(
                "SELECT max(n) FROM versions WHERE posting = ? AND at <= ?",
                [number, moment_text(at) if at else "9"],
            ).fetchone()
            if row[0] is None:
                raise UsageError(f"posting {number}: {_nothing_of(self._db, number, at)}")
            return postings.version(self._db, number, row[0])

    def versions(self, number: int) -> tuple[VersionRow, ...]:
        """All versions of a posting, newest last."""
        return self._found(queries.VERSIONS, {"number": number}, queries.version_row)

    # ── what changed ─────────────────────────────────────────────────────────────────────────────

    def changes(
        self,
        *,
        posting: int | None = None,
        kinds: Collection[Kind] = (),
        sections: Collection[Section] = (),
        since: datetime | None = None,
        until: datetime | None = None,
        severity: Severity | None = None,
    ) -> tuple[ChangeRow, ...]:
        """Newest last. Any of the kinds, or a text in any of the sections (both empty: all); `since`
        counts, `until` does not; `severity`: at least."""
        sql = queries.CHANGES + " WHERE c.severity IN (SELECT value FROM json_each(:severities))"  # noqa: S608 - constants
        if posting is not None:
            sql += " AND c.posting = :posting"
        if since is not None:
            sql += " AND c.at >= :since"
        if until is not None:
            sql += " AND c.at < :until"
        if kinds or sections:
            sql += " AND (c.kind IN (SELECT value FROM json_each(:kinds))"
            sql += " OR c.kind = 'text' AND c.section IN (SELECT value FROM json_each(:sections)))"
        values = {
            "posting": posting,
            "kinds": json_text(list(kinds)),
            "sections": json_text(list(sections)),
            "since": optional_text(since),
            "until": optional_text(until),
            "severities": json_text([each for each in Severity if not severity or each.rank >= severity.rank]),
        }
        return self._found(sql + " ORDER BY c.number", values, queries.change_row)

    def change(self, number: int) -> ChangeRow:
        """Raises UsageError where there is none of this number."""
        rows = self._found(queries.CHANGES + " WHERE c.number = :number", {"number": number}, queries.change_row)
        if not rows:
            raise UsageError(f"there is no change {number}; `watcher history` lists them")
        return rows[0]

    def fact_history(self, number: int, fact: str) -> tuple[FactSpan, ...]:
        """The values of a fact over time, newest last; gaps are times in which the posting was silent."""
        return self._found(queries.SPANS, {"number": number, "fact": fact}, queries.fact_span)

    # ── what was told ────────────────────────────────────────────────────────────────────────────

    def alerts(self, *, pending: bool = False, dead: bool = False) -> tuple[DeliveryRow, ...]:
        """Deliveries, newest last: the pending, the dead, or (neither asked for) all."""
        states = [state for state, asked in (("pending", pending), ("dead", dead)) if asked]
        sql = queries.DELIVERIES
        if states:
            sql += " WHERE d.state IN (SELECT value FROM json_each(:states))"
        return self._found(sql + " ORDER BY d.id", {"states": json_text(list(states))}, queries.delivery_row)

    def explain(self, number: int) -> Explanation:
        """A change, the answers that it was read from, the messages that it became; raises UsageError for none."""
        change = self.change(number)
        told = " WHERE d.alert IN (SELECT alert FROM alert_changes WHERE change = :number) ORDER BY d.id"
        with self._one_moment():
            before, after, dropped = _answers(self._db, change)
        return Explanation(
            change=change,
            alerts=self._found(queries.ALERTS, {"number": number}, queries.alert),
            deliveries=self._found(queries.DELIVERIES + told, {"number": number}, queries.delivery_row),
            before=before,
            after=after,
            dropped=dropped,
        )

    @contextmanager
    def _one_moment(self) -> Iterator[None]:
        """All that is asked inside is answered as of one moment: the daemon may let versions go meanwhile."""
        with connection.refusals(self._path):
            self._db.execute("BEGIN")
            try:
                yield
            finally:
                self._db.rollback()

    def _found(self, sql: str, values: Mapping[str, object], value: Callable[[Row], T]) -> tuple[T, ...]:
        """All rows at once: a reader that lingers keeps the -wal file from shrinking."""
        with connection.refusals(self._path):
            return tuple(value(row) for row in list(self._db.query(sql, dict(values))))


def _nothing_of(db: Database, number: int, at: datetime | None) -> str:
    """Why there is no version of a moment: the values of facts stay when versions go."""
    oldest = db.execute("SELECT n, at FROM versions WHERE posting = ? ORDER BY n LIMIT 1", [number]).fetchone()
    known = "SELECT 1 FROM facts WHERE posting = ? AND since <= ?"
    if oldest and oldest[0] > 1 and db.execute(known, [number, optional_text(at)]).fetchone():
        left = f"its oldest version left is of {moment(oldest[1]).date()}"
        return f"what it said then was not kept ([history] keep): {left}; `watcher history {number}` shows what changed"
    return f"nothing was known of it then; `watcher history {number}` shows when"


def _answers(db: Database, change: ChangeRow) -> tuple[AnswerRow | None, AnswerRow | None, bool]:
    """The stored answers before a change and at it; whether some in between were let go."""
    at = moment_text(change.change.at)
    watch = db.execute("SELECT watch FROM changes WHERE number = ?", [change.number]).fetchone()[0]
    before = "SELECT max(n) FROM answers WHERE watch = ? AND part = 0 AND at < ?"
    after = "SELECT max(n) FROM answers WHERE watch = ? AND part = 0 AND at = ?"
    later = "SELECT min(n) FROM answers WHERE watch = ? AND part = 0 AND at > ?"
    last, shown, following = (db.execute(sql, [watch, at]).fetchone()[0] for sql in (before, after, later))
    if shown is None:  # read again later: the answer that the posting's version of that moment was read from
        named = "SELECT answer FROM versions WHERE posting = ? AND at = ?"
        shown = next((n for (n,) in db.execute(named, [change.posting, at])), None)
    dropped = shown is None and following is not None and following > (last or 0) + 1
    return _answer(db, watch, last), _answer(db, watch, shown), dropped


def _answer(db: Database, watch: int, n: int | None) -> AnswerRow | None:
    if n is None:
        return None
    at = db.execute("SELECT at FROM answers WHERE watch = ? AND part = 0 AND n = ?", [watch, n]).fetchone()[0]
    return AnswerRow(moment(at), answers.read(db, watch, n))
