"""A worker as the daemon sees it: asked one thing at a time, ended where that takes too long, begun anew."""

import asyncio
import os
import pickle
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta
from typing import IO, cast

from watcher.model import Failed
from watcher.worker.asked import MARK, OUT_OF_TIME, Question, Told, longest
from watcher.worker.turns import Turns

_LOST = (EOFError, OSError, pickle.UnpicklingError)
"""What a pipe raises whose other end is gone."""


class Worker:
    """One process, begun when there is something to ask."""

    def __init__(self) -> None:
        self._turns = Turns()
        self._thread = ThreadPoolExecutor(1, "reading")
        self._asked = threading.Lock()
        """Held while somebody waits for an outcome."""
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False

    async def ask(self, question: Question, cost: timedelta) -> Told:
        """Waits for its turn, which is the sooner the less it costs, then for the outcome."""
        async with self._turns.turn(cost):
            return await asyncio.get_running_loop().run_in_executor(self._thread, self._ask, question)

    def end_idle(self) -> None:
        """Ends the process, unless somebody waits for an outcome."""
        if self._asked.acquire(blocking=False):
            self._end()
            self._asked.release()

    def close(self) -> None:
        """Ends the process, also the one that is just being begun."""
        self._closed = True
        if (process := self._process) is not None:
            _kill(process)

    def wait_closed(self) -> None:
        """Waits for the end of what was closed."""
        self._thread.shutdown(cancel_futures=True)
        self._end()

    def _ask(self, question: Question) -> Told:
        with self._asked:
            try:
                process = self._running()
            except OSError as refused:
                return Told(Failed(f"no process could be begun to read it ({refused.strerror})"), timedelta())
            timer = threading.Timer(longest(question.patience).total_seconds(), _kill, (process, OUT_OF_TIME))
            timer.start()
            try:
                told = _answered(process, question)
            except BaseException as error:
                self._end()  # what is left in the pipes is no beginning of another exchange
                if not isinstance(error, _LOST):
                    raise
                told = process.returncode
            finally:
                timer.cancel()
            if isinstance(told, Told):
                return told
            if told in (-OUT_OF_TIME, -signal.SIGALRM):
                too_long = f"takes longer than {question.patience.total_seconds():.0f} s to read"
                return Told(Failed(too_long), question.patience)
            self._end()
            return Told(Failed(f"the process that read it ended early ({_how(told)})"), timedelta())

    def _running(self) -> "subprocess.Popen[bytes]":
        if self._process is None or self._process.poll() is not None:
            self._end()
            self._process = _begun()
        if self._closed:
            _kill(self._process)
        return self._process

    def _end(self) -> None:
        """Ends the process with its child and waits for its end."""
        if self._process is not None:
            with suppress(OSError), self._process:  # what was not sent any more is lost
                _kill(self._process)
            self._process = None


def _begun() -> "subprocess.Popen[bytes]":
    """In a process group of its own: Ctrl-C on the terminal is for the daemon."""
    return subprocess.Popen(
        [sys.executable, "-P", "-c", "from watcher.worker.child import serve; serve()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        process_group=0,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )


def _answered(process: "subprocess.Popen[bytes]", question: Question) -> Told | int:
    """What the child says or, where it said nothing, how it ended: as `Popen.returncode`."""
    asking, hearing = cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)
    asking.write(MARK)
    pickle.dump(question, asking, pickle.HIGHEST_PROTOCOL)
    asking.flush()
    told: Told | int = pickle.load(hearing)  # noqa: S301 our own process wrote it
    return told


def _kill(process: "subprocess.Popen[bytes]", by: signal.Signals = signal.SIGKILL) -> None:
    """Ends a process with its child. One that was waited for has none, and its number may be another's by now."""
    if process.returncode is None:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, by)


def _how(code: int) -> str:
    return signal.Signals(-code).name if code < 0 else f"exit code {code}"
