"""The service manager's end of sd_notify: a socket that takes what a daemon says of itself."""

import socket
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self


@dataclass(frozen=True, slots=True)
class Told:
    """One datagram."""

    lines: tuple[str, ...]
    at: float
    """`time.monotonic()` when it was taken."""


class ServiceManager:
    """Listens in a folder of its own, or with a name that needs no file. Use as a context manager."""

    def __init__(self, *, abstract: bool = False) -> None:
        self._folder = tempfile.TemporaryDirectory()
        path = str(Path(self._folder.name, "notify"))
        self.address = f"@{path}" if abstract else path
        """As it stands in NOTIFY_SOCKET."""
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(f"\0{path}" if abstract else path)
        self.told: list[Told] = []

    def wait_for(self, words: str, count: int = 1, seconds: float = 20.0) -> list[Told]:
        """All that was told until so many lines held these words; fails with a `TimeoutError` otherwise."""
        end = time.monotonic() + seconds
        while self.count(words) < count:
            self._socket.settimeout(max(end - time.monotonic(), 0.001))
            try:
                lines = self._socket.recv(64 * 1024).decode().split("\n")
            except TimeoutError as error:
                raise TimeoutError(f"{words!r} was not told {count} times: {self.told}") from error
            self.told.append(Told(tuple(lines), time.monotonic()))
        return list(self.told)

    def count(self, words: str) -> int:
        """In how many lines these words were told so far."""
        return sum(words in line for each in self.told for line in each.lines)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._socket.close()
        self._folder.cleanup()
