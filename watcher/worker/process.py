"""The worker as the daemon sees it: a process that is asked, many things at a time, and begun anew where it ended."""

import errno
import os
import pickle
import signal
import socket
import subprocess
import sys
import threading
from contextlib import suppress
from datetime import timedelta

from watcher.model import Failed
from watcher.worker.asked import MARK, OUT_OF_TIME, Question, Told, longest

_LOST = (EOFError, OSError, pickle.UnpicklingError)
"""What a connection raises whose other end is gone."""
_LATE = timedelta(seconds=10)
"""Who waits is more patient by this than the kernel, which ends what takes too long."""


class Worker:
    """One process, begun when there is something to ask. Its methods may be called from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._line: socket.socket | None = None
        self._asking = 0
        self._closed = False

    def ask(self, question: Question) -> Told:
        """Waits for the outcome."""
        try:
            asked = self._connected()
        except OSError as refused:
            return Told(Failed(f"no process could be begun to read it ({refused.strerror})"), timedelta())
        try:
            with asked:
                asked.settimeout((longest(question.patience) + _LATE).total_seconds())
                told = _answered(asked, question)
        except TimeoutError:
            self.end()
            told = -OUT_OF_TIME
        except _LOST:
            told = -signal.SIGKILL
        finally:
            with self._lock:
                self._asking -= 1
        match told:
            case Told():
                return told
            case code if code in (-OUT_OF_TIME, -signal.SIGALRM):
                too_long = f"takes longer than {question.patience.total_seconds():.0f} s to read"
                return Told(Failed(too_long), question.patience)
            case code:
                return Told(Failed(f"the process that read it ended early ({_how(code)})"), timedelta())

    def end_idle(self) -> None:
        """Ends the process, unless somebody waits for an outcome."""
        with self._lock:
            if not self._asking:
                self._end()

    def end(self) -> None:
        """Ends the process with all that is read in it."""
        with self._lock:
            self._end()

    def close(self) -> None:
        """`end`; nothing can be asked any more."""
        self._closed = True
        self.end()

    def _connected(self) -> socket.socket:
        """A connection to somebody who takes one question."""
        mine, others = socket.socketpair()
        with self._lock, others:
            try:
                socket.send_fds(self._running(), [MARK], [others.fileno()])
            except OSError:
                mine.close()
                raise
            self._asking += 1
            return mine

    def _running(self) -> socket.socket:
        if self._closed:
            raise OSError(errno.ECANCELED, os.strerror(errno.ECANCELED))
        if self._line is None or self._process is None or self._process.poll() is not None:
            self._end()
            self._line, others = socket.socketpair()
            with others:
                self._process = _begun(others.fileno())
        return self._line

    def _end(self) -> None:
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            if self._process.returncode is None:  # one that was waited for has a number that may be another's by now
                with suppress(ProcessLookupError):
                    os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        self._line = self._process = None


def _begun(line: int) -> "subprocess.Popen[bytes]":
    """In a process group of its own: Ctrl-C on the terminal is for the daemon."""
    return subprocess.Popen(  # noqa: S603 - our own words
        [sys.executable, "-P", "-c", f"from watcher.worker.child import serve; serve({line})"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=[line],
        process_group=0,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )


def _answered(asked: socket.socket, question: Question) -> Told | int:
    """What was found or, where nothing was, how the process ended that read: as `Popen.returncode`."""
    with asked.makefile("rwb") as talk:
        pickle.dump(question, talk, pickle.HIGHEST_PROTOCOL)
        talk.flush()
        told: Told | int = pickle.load(talk)  # noqa: S301 our own process wrote it
        return told


def _how(code: int) -> str:
    return signal.Signals(-code).name if code < 0 else f"exit code {code}"
