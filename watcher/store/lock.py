"""One daemon for each database: a lock on a file beside it that ends with the process that holds it.

The file also holds the daemon's answer to the last `watcher reload`: its first line is the process
id, the second the answer as JSON.
"""

import fcntl
import json
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from watcher.errors import StoreError
from watcher.rights import who_may

_TRIES, _PAUSE = 20, 0.05
"""How often, and after how many seconds, a lock is tried that nobody seems to hold for long."""


class DaemonLock:
    """Held from construction to `release`, or to the end of the process, whatever ends it.

    Raises StoreError where another daemon holds it; the message names its process.
    """

    def __init__(self, database: Path) -> None:
        try:
            self._file = os.fdopen(os.open(_lock_file(database), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666), "r+b")
        except OSError as refused:
            raise StoreError(f"{_lock_file(database)}: cannot be written ({refused.strerror})") from refused
        for left in reversed(range(_TRIES)):
            try:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError as held:
                holder = _pid(database)
                if left and holder is None:  # somebody asks just now whether there is a daemon
                    time.sleep(_PAUSE)
                    continue
                self._file.close()
                raise StoreError(
                    f"{database}: another daemon watches with it (process {holder or 'unknown'}); stop that one first"
                ) from held
        self._answers = 0
        self._write(f"{os.getpid()}\n")

    def answer(self, *said: str, taken: bool) -> None:
        """What became of the configuration that the daemon was asked to take up."""
        self._answers += 1
        answer = json.dumps({"n": self._answers, "taken": taken, "said": said})
        self._write(f"{os.getpid()}\n{answer}\n")

    def _write(self, text: str) -> None:
        """Over what stands there, then cut: whoever reads meanwhile finds the process id."""
        content = text.encode()
        os.pwrite(self._file.fileno(), content, 0)
        os.ftruncate(self._file.fileno(), len(content))

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
    """The process id of the daemon that holds this database, 0 of one that just begins; None where none does.

    Raises StoreError where this user may not know.
    """
    try:
        with _lock_file(database).open("r", encoding="utf-8") as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return _pid(database) or 0
    except PermissionError as refused:
        raise StoreError(f"{database}: {who_may(_lock_file(database))}") from refused
    except OSError:
        return None
    return None


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a configuration that a daemon was asked to take up."""

    n: int
    """Counts the answers of this daemon from 1."""
    taken: bool
    said: Sequence[str]


def daemon_answer(database: Path) -> Answer | None:
    """The last answer of the daemon that holds this database; None: none yet, or half written."""
    lines = _lock_file(database).read_text(encoding="utf-8").splitlines()
    try:
        return Answer(**json.loads(lines[1])) if len(lines) > 1 else None
    except ValueError:
        return None


def _lock_file(database: Path) -> Path:
    return database.with_name(f"{database.name}.lock")


def _pid(database: Path) -> int | None:
    written = _lock_file(database).read_text(encoding="utf-8").partition("\n")[0]
    return int(written) if written.isdecimal() else None
