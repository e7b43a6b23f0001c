"""Ways into the database file: one that writes, one that only reads, each refusing in one clear line."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from sqlite_utils import Database
from zstandard import ZstdError

from watcher.errors import StoreError, StoreUnavailableError
from watcher.rights import who_may
from watcher.store import schema

BUSY_SECONDS = 5.0
"""So long a writer waits for another one before it gives up."""


def writer(path: Path) -> Database:
    """The connection that writes, on a file that is brought up to date; raises StoreError."""
    with refusals(path):
        _demand_folder(path)
        db = _database(sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None))
    try:
        with refusals(path):
            _demand_ours(db, path)
            _enable_wal(db)
            for pragma in ("synchronous = NORMAL", "foreign_keys = ON"):
                db.execute(f"PRAGMA {pragma}")
        with transaction(db, path):
            schema.migrate(db)
    except BaseException:
        db.close()
        raise
    return db


def _enable_wal(db: Database) -> None:
    """SQLite does not wait for another writer when it changes the journal: we do, at a transaction's begin."""
    try:
        db.enable_wal()
    except sqlite3.OperationalError:
        db.execute("BEGIN IMMEDIATE")
        db.rollback()
        db.enable_wal()


def reader(path: Path) -> Database:
    """A connection that never writes, also where the folder must not be written; raises StoreError.

    Without the right to make SQLite's -shm file a database in WAL mode opens only as `immutable`,
    which is true where no -wal file stands: then nobody writes.
    """
    with refusals(path):
        _demand_file(path)
        if not path.exists():
            raise StoreError(f"{path}: there is no database yet; `watcher run` or `watcher check` makes it")
        try:
            return _read_only(path, "mode=ro")
        except sqlite3.OperationalError:
            if path.with_name(path.name + "-wal").exists():
                raise
            return _read_only(path, "mode=ro&immutable=1")


@contextmanager
def transaction(db: Database, path: Path) -> Iterator[None]:
    """All that is written inside, or nothing; waits up to `BUSY_SECONDS` for another writer; raises StoreError."""
    with refusals(path):
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
            db.execute("COMMIT")
        except BaseException:
            db.rollback()
            raise


@contextmanager
def refusals(path: Path) -> Iterator[None]:
    """What SQLite refuses inside, said as a StoreError; a mistake of this program's SQL stays what it is."""
    try:
        yield
    except PermissionError as refused:
        raise StoreError(f"{path}: {who_may(path)}") from refused
    except ZstdError as damaged:
        raise StoreError(f"{path}: {_REASONS['SQLITE_CORRUPT']} ({damaged})") from damaged
    except sqlite3.Error as refused:
        complaint = _complaint(path, refused)
        if complaint is None:
            raise
        raise complaint from refused


def _database(connection: sqlite3.Connection) -> Database:
    return Database(connection, execute_plugins=False)


def _read_only(path: Path, how: str) -> Database:
    address = f"file:{quote(str(path.absolute()))}?{how}"
    db = _database(sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None))
    try:
        _demand_ours(db, path)
        _demand_current(db, path)
    except BaseException:
        db.close()
        raise
    return db


def _demand_folder(path: Path) -> None:
    if not path.parent.is_dir():
        raise StoreError(f"{path}: the folder {path.parent} does not exist; mkdir -p {path.parent}")
    _demand_file(path)


def _demand_file(path: Path) -> None:
    if path.is_dir():
        raise StoreError(f"{path}: is a folder; name a file in it as `database`")


def _demand_ours(db: Database, path: Path) -> None:
    if schema.is_newer(db):
        raise StoreError(f"{path}: was written by a newer watcher; use that one, or another file as `database`")
    if schema.is_foreign(db):
        raise StoreError(f"{path}: is a database of another program; name another file as `database`")


def _demand_current(db: Database, path: Path) -> None:
    if schema.is_older(db):
        raise StoreError(f"{path}: was made by an older watcher; `watcher check` brings it up to date")


_REASONS = {
    "SQLITE_NOTADB": "is not a database; move it away, or name another file as `database`",
    "SQLITE_CORRUPT": "is damaged; put a copy that `watcher backup` made in its place",
    "SQLITE_READONLY": "may not be written by this user; see to the rights of the file and of its folder",
}
_REASONS_FOR_NOW = {
    "SQLITE_BUSY": f"another program has held the database for {BUSY_SECONDS:g} s; end it, then try again",
    "SQLITE_LOCKED": "another program holds the database; end it, then try again",
    "SQLITE_FULL": "the disk is full: nothing was written",
    "SQLITE_IOERR": "the disk refuses: nothing was written",
}


def _complaint(path: Path, refused: sqlite3.Error) -> StoreError | None:
    name: str = getattr(refused, "sqlite_errorname", "")
    if name.startswith(("SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH")):
        return StoreError(f"{path}: {who_may(path)}")
    for kind, reasons in ((StoreError, _REASONS), (StoreUnavailableError, _REASONS_FOR_NOW)):
        for code, reason in reasons.items():
            if name.startswith(code):
                return kind(f"{path}: {reason} ({refused})")
    return None
