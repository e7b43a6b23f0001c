"""A consistent copy of the database while others write to it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from watcher.errors import StoreError
from watcher.store import connection


def backup(database: Path, to: Path) -> None:
    """Copies the database, as one moment shows it, into a file that must not exist yet; raises StoreError."""
    with connection.reader(database) as source:
        _claim(to)
        _copy(source, to)


def _claim(to: Path) -> None:
    """Makes the file, so that two copies never meet in it."""
    try:
        to.touch(exist_ok=False)
    except FileExistsError as taken:
        raise StoreError(f"{to}: exists already; name a file that does not") from taken
    except OSError as refused:
        raise StoreError(f"{to}: cannot be written ({refused.strerror})") from refused


def _copy(source: Database, to: Path) -> None:
    try:
        with connection.refusals(to), closing(sqlite3.connect(to)) as target:
            source.conn.backup(target)
    except BaseException:
        to.unlink()
        raise
