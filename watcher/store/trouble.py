"""The watches in trouble: those not looked at in time, those of a host that cannot be read."""

from datetime import datetime

from sqlite_utils import Database

from watcher.model import Failing, Host, Late, Observation, Outcome
from watcher.store.rows import moment, moment_text, optional_moment, optional_text

LATE = """
SELECT key, added_at, checked_at, next_check_at, overdue_told FROM watches
WHERE removed_at IS NULL AND paused = 0 AND next_check_at <= :now
"""
FAILING = """
SELECT w.key, w.failing_since, w.unreadable_told, o.last_at, o.outcome, o.because
FROM watches w JOIN observations o ON o.id = (SELECT max(id) FROM observations WHERE watch = w.id)
WHERE w.host = :host AND w.failures > 0 AND w.removed_at IS NULL AND w.paused = 0
"""
ANSWERED = """
SELECT max(checked_at) FROM watches WHERE host = :host AND failures = 0 AND removed_at IS NULL AND paused = 0
"""


def late(db: Database, now: datetime) -> tuple[Late, ...]:
    """What is due and was not looked at, leased or not."""
    return tuple(
        Late(key, moment(added_at), optional_moment(checked_at), moment(due_at), bool(told))
        for key, added_at, checked_at, due_at, told in db.execute(LATE, {"now": moment_text(now)})
    )


def still_late(db: Database, late: Late) -> int | None:
    """The watch's id; None where it was looked at, told of, paused or taken out since."""
    found = db.execute(
        "SELECT id FROM watches"
        " WHERE key = ? AND checked_at IS ? AND overdue_told = 0 AND removed_at IS NULL AND paused = 0",
        [late.key, optional_text(late.checked_at)],
    ).fetchone()
    return found[0] if found else None


def tell_overdue(db: Database, watch: int) -> None:
    """Remembers that people know of a watch that is overdue."""
    db.execute("UPDATE watches SET overdue_told = 1 WHERE id = ?", [watch])


def host(db: Database, name: str) -> Host:
    """How the watches of a host stand."""
    answered = db.execute(ANSWERED, {"host": name}).fetchone()[0]
    failing = (
        Failing(key, moment(since), bool(told), Observation(moment(last_at), Outcome(outcome), because))
        for key, since, told, last_at, outcome, because in db.execute(FAILING, {"host": name})
    )
    return Host(name, optional_moment(answered), tuple(failing))
