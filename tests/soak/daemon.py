"""The daemon under the soak as a process: started, signalled, measured through /proc."""

import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Sample:
    """What the daemon held at one moment."""

    at: float
    rss: int
    """KB of the daemon itself."""
    rss_of_children: int
    children: int
    threads: int
    sockets: int
    files: int
    """Open files, pipes and the like: every handle that is no socket."""
    cpu: float
    """Seconds so far, children's that are alive included."""
    waited: float
    """Seconds so far in which its main thread could have worked and the machine gave it no processor."""
    database: int
    wal: int
    """Bytes."""


class SoakedDaemon:
    """`watcher run`; it may be started again when it has ended."""

    def __init__(self, config: Path, database: Path, log: Path) -> None:
        self._argv = [sys.executable, "-m", "watcher", "--config", str(config)]
        self._database = database
        self._log = log
        self._process: subprocess.Popen[bytes]

    @property
    def log(self) -> str:
        return self._log.read_text(errors="replace")

    @property
    def log_size(self) -> int:
        return self._log.stat().st_size

    def start(self) -> None:
        with self._log.open("ab") as log:
            self._process = subprocess.Popen([*self._argv, "run"], stdout=log, stderr=log)

    @property
    def ended(self) -> int | None:
        """Its exit code; None while it runs."""
        return self._process.poll()

    def signal(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    def stop(self, patience: float) -> int | None:
        """SIGTERM; its exit code, None where it had to be killed after so many seconds."""
        self._process.terminate()
        try:
            return self._process.wait(patience)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            return None

    def kill(self) -> None:
        if self.ended is None:
            self._process.kill()
            self._process.wait()

    def command(self, *words: str) -> list[str]:
        """Another `watcher` command on the same configuration."""
        return [*self._argv, *words]

    def measured(self, at: float) -> Sample | None:
        """None where it has just ended."""
        try:
            return self._sample(at, self._process.pid)
        except (FileNotFoundError, ProcessLookupError):
            return None

    def _sample(self, at: float, pid: int) -> Sample:
        children = list(_descendants(pid))
        handles = _handles(pid)
        return Sample(
            at=at,
            rss=_status(pid, "VmRSS"),
            rss_of_children=sum(_status(each, "VmRSS") for each in children),
            children=len(children),
            threads=_status(pid, "Threads"),
            sockets=handles["socket"],
            files=handles.total() - handles["socket"],
            cpu=sum(map(_cpu, [pid, *children])),
            waited=_waited(pid),
            database=_size(self._database),
            wal=_size(self._database.with_name(f"{self._database.name}-wal")),
        )


def _status(pid: int, name: str) -> int:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1])
    return 0


def _cpu(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def _waited(pid: int) -> float:
    return int(Path(f"/proc/{pid}/schedstat").read_text().split()[1]) / 1e9


def _handles(pid: int) -> Counter[str]:
    """How many handles of each sort are open: `socket`, `pipe`, `anon_inode`, `file`."""
    found: Counter[str] = Counter()
    for each in Path(f"/proc/{pid}/fd").iterdir():
        try:
            target = str(each.readlink())
        except FileNotFoundError:
            continue  # closed since
        found["file" if target.startswith("/") else target.partition(":")[0]] += 1
    return found


def _descendants(pid: int) -> Iterator[int]:
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = task.read_text().split()
        except FileNotFoundError:
            continue
        for child in map(int, children):
            yield child
            yield from _descendants(child)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
