"""The row of a watch as a second reading of its stored answers leaves it: no look was taken."""

from sqlite_utils import Database

from watcher.model import Rereading
from watcher.store.rows import rules_text

_WRITE = """
UPDATE watches
SET rules = :rules, extractor_version = :extractor_version, board = :board,
    etag = NULL, last_modified = NULL, body_hash = NULL, likeness = NULL, revision = revision + 1
WHERE key = :key AND revision = :revision AND removed_at IS NULL
"""
"""When it was looked at, when it is due, whose lease it is: all that stays."""


def replace_baseline(db: Database, done: Rereading) -> int | None:
    """Writes how the snapshot was read, without validators; the watch's id.

    None where the state read is stale, or the watch was taken out meanwhile.
    """
    columns = {
        "key": done.watch.key,
        "revision": done.read.revision,
        "rules": rules_text(done.state.rules),
        "extractor_version": done.state.extractor_version,
        "board": int(done.state.snapshot.board) if done.state.snapshot else None,
    }
    if not db.execute(_WRITE, columns).rowcount:
        return None
    number: int = db.execute("SELECT id FROM watches WHERE key = ?", [done.watch.key]).fetchone()[0]
    return number
