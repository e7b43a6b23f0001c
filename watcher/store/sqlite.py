"""The one writer of the database: what a check, a delivery or the configuration leaves is one transaction."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from sqlite_utils import Database

from watcher.model import (
    Change,
    Check,
    Delivery,
    HistoryRules,
    Host,
    Kept,
    KeptAnswer,
    Late,
    Message,
    Nearing,
    Outgoing,
    Planned,
    Rereading,
    Standings,
    State,
    Watch,
)
from watcher.store import (
    answers,
    baseline,
    connection,
    observations,
    outbox,
    postings,
    reminders,
    retention,
    set_back,
    trouble,
    watches,
)
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

        New ones, those put back, paused no longer or with another schedule are due at once. One that is
        taken out keeps its history; put back within 30 days it goes on, later its first look is silent.
        """
        with self._transaction():
            self._adopt(configured, now)

    def take_up(self, configured: Sequence[Watch], channels: Collection[str], now: datetime) -> tuple[int, ...]:
        """`adopt`, and gives up, visibly, what is pending for other channels: the numbers of those deliveries."""
        with self._transaction():
            self._adopt(configured, now)
            return outbox.abandon(self._db, channels, now)

    def _adopt(self, configured: Sequence[Watch], now: datetime) -> None:
        """What an older configuration planned is thought of anew: what is held is due, and so are deadlines."""
        watches.adopt(self._db, configured, now)
        outbox.release(self._db)
        reminders.plan_anew(self._db, now)

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

    def late(self, now: datetime) -> tuple[Late, ...]:
        """The watches that are due and were not looked at yet; a look under way is none."""
        return self._read(lambda: trouble.late(self._db, now))

    def tell_overdue(self, late: Iterable[Late], changes: Sequence[Change], outgoing: Sequence[Outgoing]) -> bool:
        """Records that watches, each among `late`, are overdue; False, and nothing, where one of them is no longer.

        `Alert.changes` of `outgoing` are places in `changes`. Other changes that are not quiet wait for company.
        """
        known = {each.key: each for each in late}
        with self._transaction():
            found = [(trouble.still_late(self._db, known[each.watch_key]), each) for each in changes]
            still = [(watch, change) for watch, change in found if watch is not None]
            if len(still) < len(found):
                return False
            for watch, _ in still:
                trouble.tell_overdue(self._db, watch)
            self._record_changes(still, outgoing)
            return True

    def host(self, name: str) -> Host:
        """How the watches of a host (as `address.host`) stand."""
        return self._read(lambda: trouble.host(self._db, name))

    def nearing(self, now: datetime, most: int) -> tuple[Nearing, ...]:
        """Postings whose deadline is to be thought of now, so many at most."""
        return self._read(lambda: reminders.due(self._db, now, most))

    def remind(self, plans: Sequence[Planned], outgoing: Sequence[Outgoing]) -> bool:
        """Records what was thought of deadlines; False, and nothing, where one of the postings was read meanwhile.

        `Alert.changes` of `outgoing` are places among the changes of the plans. Other changes that are
        not quiet wait for company.
        """
        with self._transaction():
            found = reminders.plan(self._db, plans)
            if found is None:
                return False
            told = [(watch, each.change) for watch, each in zip(found, plans, strict=True) if each.change]
            self._record_changes(told, outgoing)
            return True

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
        return watches.state(
            row, postings.snapshot(self._db, row["id"], moment(taken_at), bool(row["board"]), self._read)
        )

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
            self._record_changes(((watch, each) for each in check.changes), outgoing)
            return True

    def kept(self, key: str) -> Kept:
        """Which stored answers of a watch its postings can be read from again."""
        return self._read(lambda: answers.kept(self._db, watches.row_of(self._db, key)["id"]))

    def kept_answer(self, key: str, n: int) -> KeptAnswer:
        """A stored answer; raises StoreError where it is damaged or not there any more."""
        return self._read(lambda: answers.kept_answer(self._db, watches.row_of(self._db, key)["id"], n))

    def replace_baseline(self, done: Rereading) -> bool:
        """Writes a baseline that was read again, or nothing; False where somebody else recorded upon the same state.

        Neither a look nor a lease ends with it.
        """
        with self._transaction():
            watch = baseline.replace_baseline(self._db, done)
            if watch is None:
                return False
            postings.replace_baseline(self._db, watch, done)
            self._record_changes(((watch, each) for each in done.changes), ())
            return True

    def _record_changes(self, changes: Iterable[tuple[int, Change]], outgoing: Iterable[Outgoing]) -> None:
        """Writes changes, each with the id of its watch, and the alerts about them."""
        numbers = [_record_change(self._db, watch, each) for watch, each in changes]
        for alert in outgoing:
            outbox.add(self._db, alert.alert, [numbers[place] for place in alert.alert.changes], alert.channels)

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
        return next(iter(self.all_due(channel, now, 1)), None)

    def all_due(self, channel: str, now: datetime, most: int) -> tuple[Delivery, ...]:
        """The oldest deliveries of a channel whose time has come, so many at most."""
        return self._read(lambda: outbox.due(self._db, channel, now, most))

    def message(self, alert: int) -> Message:
        """What an alert says."""
        return self._read(lambda: outbox.message(self._db, alert))

    def told(self, alerts: Iterable[int]) -> tuple[Change, ...]:
        """The changes that these alerts tell of, oldest first, each once."""
        return self._read(lambda: outbox.told(self._db, alerts))

    def next_due_at(self, channel: str) -> datetime | None:
        """When the next delivery of a channel is due; None: nothing is pending."""
        return self._read(lambda: outbox.next_due_at(self._db, channel))

    def standings(self, changes: Iterable[Change]) -> Standings:
        """What the postings say now that these changes are about."""
        about = {(each.watch_key, each.posting) for each in changes if each.posting is not None}
        return self._read(lambda: {each: found for each in about if (found := postings.standing(self._db, *each))})

    def sent(self, deliveries: Iterable[int], at: datetime) -> None:
        """They arrived."""
        with self._transaction():
            outbox.sent(self._db, deliveries, at)

    def postponed(self, deliveries: Iterable[int], due_at: datetime, because: str) -> None:
        """They failed for now; `because` must hold no secret."""
        with self._transaction():
            outbox.postponed(self._db, deliveries, due_at, because)

    def dead(self, deliveries: Iterable[int], at: datetime, because: str) -> None:
        """They are given up and stay visible; `because` must hold no secret."""
        with self._transaction():
            outbox.dead(self._db, deliveries, at, because)

    def held(self, until: Mapping[int, datetime]) -> None:
        """By number, when these leave at the earliest: quiet hours, a digest. That is no attempt."""
        with self._transaction():
            outbox.held(self._db, until)

    def retry(self, deliveries: Iterable[int], now: datetime) -> tuple[int, ...]:
        """Makes dead or postponed deliveries due now, as if they were new; the numbers of those that there were."""
        with self._transaction():
            return outbox.retry(self._db, deliveries, now)

    # ── a clock that is set back ──────────────────────────────────────────────────────────────────

    def latest_check(self) -> datetime | None:
        """When a watch was last looked at; in the future where the clock was set back since."""
        return self._read(lambda: set_back.latest_check(self._db))

    def planned(self, now: datetime) -> dict[str, datetime]:
        """By key, when the watches are looked at next that are not due yet."""
        return self._read(lambda: set_back.planned(self._db, now))

    def set_back(self, plan: Mapping[str, datetime], now: datetime, by: timedelta) -> None:
        """Takes up the plan, by key, after the clock was set back to `now`: leases end and deliveries
        are tried again as long from now as they would have been. The history keeps the old moments."""
        with self._transaction():
            set_back.set_back(self._db, plan, now, by)

    # ── the file ─────────────────────────────────────────────────────────────────────────────────

    def prune(self, rules: HistoryRules, now: datetime) -> Iterator[int]:
        """Drops what the rules do not keep, one short transaction a step; yields how many records each step dropped.

        Other work may be done between two steps. Whoever stops halfway leaves a history that reads
        as it did; the next call goes on. With nothing to drop nothing is written.
        """
        return retention.prune(self._db, self._path, rules, now)

    def checkpoint(self) -> bool:
        """Writes all that stands in the -wal file into the database, and empties it; False where that had to wait.

        Never waits itself: what a reader or another writer holds back comes with the next checkpoint.
        """
        with self._impatient(), connection.refusals(self._path):
            busy, _, _ = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy

    def probe(self) -> None:
        """Raises StoreUnavailableError where nothing can be written right now: asks without waiting, by writing."""
        with self._impatient(), self._transaction():
            self._db.execute("PRAGMA user_version = 0")

    def changed_by_others(self) -> bool:
        """Whether another connection has written since this was last asked."""
        version: int = self._read(lambda: self._db.execute("PRAGMA data_version").fetchone()[0])
        changed, self._data_version = version != self._data_version, version
        return changed

    @contextmanager
    def _impatient(self) -> Iterator[None]:
        """Waits for no other program inside."""
        self._db.execute("PRAGMA busy_timeout = 0")
        try:
            yield
        finally:
            self._db.execute(f"PRAGMA busy_timeout = {connection.BUSY_SECONDS * 1000:.0f}")

    def _transaction(self) -> AbstractContextManager[None]:
        return connection.transaction(self._db, self._path)

    def _read(self, question: Callable[[], T]) -> T:
        with connection.refusals(self._path):
            return question()


def _record_change(db: Database, watch: int, change: Change) -> int:
    posting = None if change.posting is None else postings.number_of(db, watch, change.posting)
    return insert(db, "changes", change_columns(change, watch, posting, waits=change.quiet is None))
