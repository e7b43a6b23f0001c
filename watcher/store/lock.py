"""One daemon for each database: a lock on a file beside it that ends with the process that holds it."""

import fcntl
import os
from pathlib import Path
from types import TracebackType

from watcher.errors import StoreError


class DaemonLock:
    """Held from construction to `release`, or to the end of the process, whatever ends it.

    Raises StoreError where another daemon holds it; the message names its process.
    """

    def __init__(self, database: Path) -> None:
        try:
            self._file = _lock_file(database).open("a+", encoding="ascii")
        except OSError as refused:
            raise StoreError(f"{_lock_file(database)}: cannot be written ({refused.strerror})") from refused
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as held:
            self._file.close()
            holder = _pid(database) or "unknown"
            raise StoreError(
                f"{database}: another daemon watches with it (process {holder}); stop that one first"
            ) from held
        self._file.truncate(0)
        self._file.write(f"{os.getpid()}\n")
        self._file.flush()

    def release(self) -> None:
        """Lets the next daemon in; the empty file stays, so that nobody locks a file that is gone."""
        self._file.truncate(0)
        self._file.close()

    def __enter__(self) -> "DaemonLock":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def daemon_pid(database: Path) -> int | None:
    """The process id of the daemon that holds this database, 0 of one that just begins; None where none does."""
    try:
        with _lock_file(database).open("r", encoding="ascii") as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return _pid(database) or 0
    except OSError:
        return None
    return None


def _lock_file(database: Path) -> Path:
    return database.with_name(f"{database.name}.lock")


def _pid(database: Path) -> int | None:
    written = _lock_file(database).read_text(encoding="ascii").strip()
    return int(written) if written.isdecimal() else None
