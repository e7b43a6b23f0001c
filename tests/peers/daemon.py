"""The real daemon as a process of its own."""

import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.peers.user import THIS_PYTHON, User, python_for_everybody

CONFIG = """
timezone = "UTC"
contact = "mailto:tests@example.org"
database = "watcher.db"
[fetch]
per_host_delay = "0s"
timeout = "2s"
confirm = "0s"
allow = ["127.0.0.1"]
[alerts]
gather = "0s"
retry = "0s"
[defaults]
every = "0s"
"""
"""As fast as the daemon's tick allows, on loopback."""


class Daemon:
    """`watcher run` with a configuration in a folder. Use as a context manager: it ends with SIGTERM.

    The database lies beside the configuration unless it is named; it runs as this user unless another one is.
    """

    def __init__(
        self,
        folder: Path,
        *tables: str,
        environment: dict[str, str] | None = None,
        database: Path | None = None,
        user: User | None = None,
    ) -> None:
        self.folder = folder
        self.config = folder / "watcher.toml"
        self.database = database or folder / "watcher.db"
        named = CONFIG.replace('"watcher.db"', f'"{self.database}"') if database else CONFIG
        self.config.write_text(named + "\n".join(tables))
        self.config.chmod(0o600)
        self._python = python_for_everybody() if user else THIS_PYTHON
        self._rights = user.rights if user else {}
        self._environment = os.environ | self._python.environment | (environment or {})
        self._log = folder / "daemon.log"
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def log(self) -> str:
        """All that it said so far, over all its starts."""
        return self._log.read_text() if self._log.exists() else ""

    def wait_for_log(self, words: str, seconds: float = 20.0) -> None:
        """Returns once it said this; fails with a `TimeoutError` otherwise."""
        end = time.monotonic() + seconds
        while words not in self.log:
            if time.monotonic() > end:
                raise TimeoutError(f"{words!r} is not in the log:\n{self.log}")
            select.select([], [], [], 0.02)

    def start(self) -> None:
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [self._python.path, "-m", "watcher", "--config", str(self.config), "run"],
                stderr=log,
                stdout=log,
                env=self._environment,
                **self._rights,
            )

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def stop(self, seconds: float = 15.0) -> int:
        """SIGTERM; the exit code."""
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        return self._process.wait(seconds)

    def kill(self) -> None:
        """`kill -9`: nothing is finished, nothing is cleaned up."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def wait(self, seconds: float) -> None:
        """Until it has ended, however that came."""
        assert self._process is not None
        self._process.wait(seconds)

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def command(self, *words: str) -> "subprocess.CompletedProcess[str]":
        """Another `watcher` command on the same configuration."""
        argv = [sys.executable, "-m", "watcher", "--config", str(self.config), *words]
        return subprocess.run(argv, capture_output=True, text=True, env=self._environment, timeout=60, check=False)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.is_running:
            self.stop()


def watch(name: str, url: str, *lines: str) -> str:
    """A [[watch]] table."""
    return "\n".join(["[[watch]]", f'name = "{name}"', f'url = "{url}"', *lines])


def channel(name: str, url: str, *lines: str) -> str:
    """A [channels.NAME] table."""
    return "\n".join([f"[channels.{name}]", f'url = "{url}"', *lines])
