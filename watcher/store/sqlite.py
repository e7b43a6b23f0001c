"""The one writer of the database: what a check, a delivery or the configuration leaves is one transaction."""

from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from sqlite_utils import Database

from watcher.model import Change, Check, Delivery, Outgoing, State, Watch
from watcher.store import answers, connection, observations, outbox, postings, watches
from watcher.store.outbox import Waiting
from watcher.store.rows import change_columns, insert, moment

T = TypeVar("T")


class Store:
    """What is remembered, in one SQLite file; to be used from one thread.

    Every method raises StoreError where the file, the disk or another program refuses; nothing is
    half-written then, so that the same call may be tried again.
    """

    def __init__(self, db: Database, path: Path) -> None:
        self._db = db
        self._path = path
        self._data_version = 0

    @classmethod
    def open(cls, path: Path) -> "Store":
        """Opens or makes the file, brought up to date; raises StoreError where that cannot be."""
        return cls(connection.writer(path), path)

    def close(self) -> None:
        self._db.close()

    def __enter__(self) -> "Store":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ── watches ──────────────────────────────────────────────────────────────────────────────────

    def adopt(self, configured: Sequence[Watch], now: datetime) -> None:
        """Watches exactly these from now on.

        New ones, those put back and those with another schedule are due at once. One that is taken
        out keeps its history; put back within 30 days it goes on, later its first look is silent.
        """
        with self._transaction():
            watches.adopt(self._db, configured, now)

    def lease(self, now: datetime, until: datetime, limit: int, busy: Collection[str] = ()) -> tuple[str, ...]:
        """Keys of due watches, the longest waiting first, none of a busy host; nobody else gets them
        before they are recorded, released, or `until` has passed."""
        with connection.refusals(self._path):
            keys = watches.due(self._db, now, limit, busy)
        return self.claim(keys, now, until) if keys else ()

    def claim(self, keys: Sequence[str], now: datetime, until: datetime) -> tuple[str, ...]:
        """Those of these watches, due or not, that nobody else looks at now: leased to the caller."""
        with self._transaction():
            return watches.lease(self._db, keys, now, until)

    def release(self, keys: Sequence[str] | None = None) -> None:
        """Gives leased watches back; None: all of them, as a daemon does that follows one that was killed."""
        with self._transaction():
            watches.release(self._db, keys)

    def reschedule(self, key: str, at: datetime) -> None:
        """Moves a watch's next look."""
        with self._transaction():
            watches.reschedule(self._db, key, at)

    def next_due_check(self) -> datetime | None:
        """When the next look is due, of all watches that nobody looks at now; None: never."""
        return self._read(lambda: watches.next_due_at(self._db))

    # ── checks ───────────────────────────────────────────────────────────────────────────────────

    def state(self, key: str) -> State:
        """What the next check of a watch starts from, postings in the order in which they were first
        seen; raises KeyError for a watch that was never adopted."""
        return self._read(lambda: self._state(key))

    def _state(self, key: str) -> State:
        row = watches.row_of(self._db, key)
        taken_at = row["snapshot_at"]
        if not taken_at:
            return watches.state(row, None)
        return watches.state(row, postings.snapshot(self._db, row["id"], moment(taken_at), bool(row["board"])))

    def record(self, check: Check, outgoing: Sequence[Outgoing] = ()) -> bool:
        """Writes all that a check leaves, or nothing; False where somebody else recorded upon the same state.

        `Alert.changes` of `outgoing` are places in `check.changes`; their deliveries are due at
        once. Other changes that are not quiet wait for company.
        """
        with self._transaction():
            watch = watches.conclude(self._db, check)
            if watch is None:
                return False
            answer = answers.keep(self._db, watch, check.page, check.at) if check.page else None
            postings.follow(self._db, watch, check, answer)
            observations.add(self._db, watch, check.observation)
            numbers = [_record_change(self._db, watch, each) for each in check.changes]
            for each in outgoing:
                outbox.add(self._db, each.alert, [numbers[place] for place in each.alert.changes], each.channels)
            return True

    def waiting(self) -> tuple[Waiting, ...]:
        """Changes that nobody has been told of yet and that are not quiet, oldest first."""
        return self._read(lambda: outbox.waiting(self._db))

    def tell(self, outgoing: Sequence[Outgoing]) -> None:
        """Records alerts about waiting changes, `Alert.changes` being their numbers; their deliveries
        are due at once. With no channel, the alert is recorded all the same and its changes wait no
        longer. Alerts of one call may share changes; one about a change that an earlier call has
        told of is dropped."""
        with self._transaction():
            for each in [each for each in outgoing if outbox.still_wait(self._db, each.alert.changes)]:
                outbox.add(self._db, each.alert, each.alert.changes, each.channels)

    # ── deliveries ───────────────────────────────────────────────────────────────────────────────

    def due(self, channel: str, now: datetime) -> Delivery | None:
        """The oldest delivery of a channel whose time has come."""
        return self._read(lambda: outbox.due(self._db, channel, now))

    def next_due_at(self, channel: str) -> datetime | None:
        """When the next delivery of a channel is due; None: nothing is pending."""
        return self._read(lambda: outbox.next_due_at(self._db, channel))

    def sent(self, delivery: int, at: datetime) -> None:
        """It arrived."""
        with self._transaction():
            outbox.sent(self._db, delivery, at)

    def postponed(self, delivery: int, due_at: datetime, because: str) -> None:
        """It failed for now; `because` must hold no secret."""
        with self._transaction():
            outbox.postponed(self._db, delivery, due_at, because)

    def dead(self, delivery: int, at: datetime, because: str) -> None:
        """It is given up and stays visible; `because` must hold no secret."""
        with self._transaction():
            outbox.dead(self._db, delivery, at, because)

    def retry(self, deliveries: Iterable[int], now: datetime) -> tuple[int, ...]:
        """Makes dead or postponed deliveries due now, as if they were new; the numbers of those that there were."""
        with self._transaction():
            return outbox.retry(self._db, deliveries, now)

    def abandon(self, channels: Collection[str], now: datetime) -> tuple[int, ...]:
        """Gives up, visibly, what is pending for other channels than these: nobody sends it; their numbers."""
        with self._transaction():
            return outbox.abandon(self._db, channels, now)

    # ── the file ─────────────────────────────────────────────────────────────────────────────────

    def probe(self) -> None:
        """Raises StoreUnavailableError where nothing can be written right now: asks without waiting, by writing."""
        self._db.execute("PRAGMA busy_timeout = 0")
        try:
            with self._transaction():
                self._db.execute("PRAGMA user_version = 0")
        finally:
            self._db.execute(f"PRAGMA busy_timeout = {connection.BUSY_SECONDS * 1000:.0f}")

    def changed_by_others(self) -> bool:
        """Whether another connection has written since this was last asked."""
        version: int = self._read(lambda: self._db.execute("PRAGMA data_version").fetchone()[0])
        changed, self._data_version = version != self._data_version, version
        return changed

    def _transaction(self) -> AbstractContextManager[None]:
        return connection.transaction(self._db, self._path)

    def _read(self, question: Callable[[], T]) -> T:
        with connection.refusals(self._path):
            return question()


def _record_change(db: Database, watch: int, change: Change) -> int:
    posting = None if change.posting is None else postings.number_of(db, watch, change.posting)
    return insert(db, "changes", change_columns(change, watch, posting, waits=change.quiet is None))
