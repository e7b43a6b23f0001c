"""The real daemon as a process of its own."""

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

PATIENCE = 8.0
"""Seconds that the daemon has for a clean stop before it is killed."""

_TAIL = 20


class DaemonProcess:
    """`watcher run` with this configuration, for the length of the `with` block."""

    def __init__(self, config: Path) -> None:
        self._config = config
        self._log = config.with_name("daemon.log")

    def __enter__(self) -> Self:
        command = [sys.executable, "-m", "watcher", "--config", str(self._config), "run"]
        direct = {"NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(  # noqa: S603 - our own program, our own arguments
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=os.environ | direct,
                start_new_session=True,  # a Ctrl-C at the terminal is the demo's: it stops the daemon
            )
        return self

    def has_ended(self) -> bool:
        return self._process.poll() is not None

    @property
    def last_words(self) -> str:
        """The end of its log, with how it ended."""
        lines = self._log.read_text("utf-8", "replace").splitlines()[-_TAIL:]
        return "\n".join([*lines, f"(exit {self._process.returncode})"])

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(PATIENCE)
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)  # the daemon where it hangs, and any worker that it left
        self._process.wait()
