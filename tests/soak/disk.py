"""A small file system of our own that can really be full: a tmpfs, where this machine lets us mount one."""

import errno
import os
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Self

SIZE = 192 * 2**20
_STEP = 2**20


class SmallDisk:
    """Mounted on a folder for the time of the `with` block; `complaint` says why it is not."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.complaint = ""
        self._filler = folder / "filler"

    def fill(self, database: Path) -> None:
        """Leaves no byte free. The log of the database is emptied first: what is written needs new room then."""
        with closing(sqlite3.connect(database, timeout=5, isolation_level=None)) as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        with self._filler.open("wb", buffering=0) as file:
            for step in (_STEP, 4096, 1):
                _write_until_full(file.fileno(), b"\0" * step)

    def free(self) -> None:
        self._filler.unlink()

    def __enter__(self) -> Self:
        self.folder.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE},mode=0700", "soak", str(self.folder)]
        try:
            done = subprocess.run(mount, capture_output=True, text=True, check=False)
            self.complaint = " ".join(done.stderr.split()) if done.returncode else ""
        except FileNotFoundError:
            self.complaint = "this machine has no mount"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self.complaint:
            subprocess.run(["umount", "--lazy", str(self.folder)], check=False)


def _write_until_full(file: int, content: bytes) -> None:
    try:
        while os.write(file, content) == len(content):
            pass
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
