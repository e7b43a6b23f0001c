"""A check that can be stopped: an answer that may take long to read is read in a process of its own."""

import asyncio
import os
import pickle
import re
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from queue import Empty, LifoQueue
from types import TracebackType
from typing import IO, Self, cast

from watcher.check import check, same_bytes
from watcher.model import Answer, Check, Failed, KeptAnswer, Page, State, Watch
from watcher.reread import SecondReading, second_reading

MOST_WORKERS = 2
QUICK = timedelta(seconds=1)
"""Of the processor: what takes longer is read apart, one after the other, in a further process. A page of 100 KB,
which takes a tenth of it, waits for none that takes a minute."""
PATIENCE = timedelta(seconds=20)
PATIENCE_A_MEGABYTE = timedelta(seconds=5)
"""What one reading may take of the processor: a board with all its texts takes 2.7 s a megabyte."""
KEPT = timedelta(minutes=5)
"""How long workers wait for another answer: one takes half a second to begin and 40 MB to keep."""

MOST_BYTES = 64 * 1024
MOST_TEXT = 24 * 1024
MOST_TAGS = 2_500
MOST_POSTINGS = 500
WEARING = 1024 * 1024
"""Bytes of an answer after which a worker would keep more memory than it should: it is not used again."""

_BUSY = 4
"""On a busy machine a second of the processor takes up to so many."""
_BEGINNING = timedelta(seconds=10)
"""A process has begun after so long, however busy the machine is."""
_ORPHANED = timedelta(seconds=5)
"""How long after its time a worker ends itself: whoever asked was killed and cannot end it."""
_TAG = re.compile(rb"<[^<>]*>")
_LOST = (EOFError, OSError, pickle.UnpicklingError)
"""What a pipe raises whose other end is gone."""
_OUT_OF_TIME = signal.SIGPROF
"""What the kernel ends a process with that has used the time of the processor that it was given."""


class Workers:
    """Two processes, and one for what takes long, each begun when there is something to read.

    Use as a context manager: they end with it.
    """

    def __init__(self, patience: timedelta = PATIENCE, kept: timedelta = KEPT) -> None:
        self._patience = patience
        self._kept = kept
        self._lane = _Lane(MOST_WORKERS)
        self._slow_lane = _Lane(1)
        self._slow: set[str] = set()
        """Keys of the watches whose last answer took long: the next one is read apart at once."""
        self._rest: asyncio.TimerHandle | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._rest is not None:
            self._rest.cancel()
        lanes = (self._lane, self._slow_lane)
        for each in lanes:
            each.close()
        for each in lanes:
            each.end()

    async def checked(self, watch: Watch, state: State, answer: Answer, now: datetime) -> Check:
        """`check.check`, with all that it raises; an answer that cannot be read in time is a failed look.

        While a worker reads, everything else goes on.
        """
        if not isinstance(answer, Page) or same_bytes(watch, state, answer) or not may_take_long(state, answer):
            return check(watch, state, answer, now)
        match await self._asked(_Question(watch, state, answer, now, self._patience_for(answer))):
            case Failed() as failed:
                return check(watch, state, failed, now)
            case Check() as done:
                return replace(done, read=state, page=None if done.page is None else answer)
            case Exception() as error:
                raise error
        raise TypeError("a check was asked for")

    async def second_reading(self, watch: Watch, state: State, kept: KeptAnswer) -> SecondReading | Failed:
        """`reread.second_reading` of a stored answer upon the snapshot of `state`, under the same terms."""
        again = _Again(watch, state, kept.page, kept, self._patience_for(kept.page))
        outcome = await self._asked(again) if may_take_long(state, kept.page) else _read_again(again)
        match outcome:
            case Failed() | SecondReading():
                return outcome
            case Exception():
                raise outcome
        raise TypeError("a second reading was asked for")

    def _patience_for(self, page: Page) -> timedelta:
        return self._patience + _size(page) / 1_000_000 * PATIENCE_A_MEGABYTE

    async def _asked(self, question: "_Question | _Again") -> "_Outcome":
        """The outcome of a quick reading or, where that takes too long, of a patient one apart from the others."""
        key = question.watch.key
        quick = replace(question, patience=min(QUICK, question.patience))
        told = None if key in self._slow else await self._lane.ask(quick)
        if told is None or told.took >= quick.patience:
            self._slow.add(key)
            told = await self._slow_lane.ask(question)
            if told.took < QUICK:
                self._slow.discard(key)
        if self._rest is not None:
            self._rest.cancel()
        self._rest = asyncio.get_running_loop().call_later(self._kept.total_seconds(), self._end_idle)
        return told.outcome

    def _end_idle(self) -> None:
        self._lane.end_idle()
        self._slow_lane.end_idle()


def may_take_long(state: State, answer: Page) -> bool:
    """Whether a check may hold up the other watches, as far as a glance tells that costs a fraction of it."""
    bodies = [part.body for part in answer.parts]
    return (
        _size(answer) > MOST_BYTES
        or sum(body.count(b"<") for body in bodies) > MOST_TAGS
        or sum(len(_TAG.sub(b"", body)) for body in bodies) > MOST_TEXT
        or _is_long(state)
    )


def _is_long(state: State) -> bool:
    """Whether what is remembered may take long to compare."""
    postings = [each.posting for each in state.snapshot.postings] if state.snapshot else []
    return (
        len(postings) > MOST_POSTINGS or sum(len(block.text) for each in postings for block in each.blocks) > MOST_TEXT
    )


def _size(page: Page) -> int:
    return sum(len(part.body) for part in page.parts)


@dataclass(frozen=True, slots=True)
class _Question:
    """What `check.check` is asked, and what it may take."""

    watch: Watch
    state: State
    answer: Page
    now: datetime
    patience: timedelta


@dataclass(frozen=True, slots=True)
class _Again:
    """What `reread.second_reading` is asked, and what it may take."""

    watch: Watch
    state: State
    answer: Page
    kept: KeptAnswer
    patience: timedelta


_Outcome = Check | SecondReading | Failed | Exception
"""What comes of it: `Failed` where its worker did not answer, an exception where `check` raised it."""


@dataclass(frozen=True, slots=True)
class _Told:
    """An outcome, and the time of the processor that it took: all that it might take where that was too short."""

    outcome: _Outcome
    took: timedelta


class _Lane:
    """Workers that take one question after the other, in the order in which they are asked."""

    def __init__(self, width: int) -> None:
        self._workers = tuple(_Worker() for _ in range(width))
        self._free: LifoQueue[_Worker] = LifoQueue()
        for each in self._workers:
            self._free.put(each)
        self._threads = ThreadPoolExecutor(width, "reading")

    async def ask(self, question: _Question | _Again) -> _Told:
        """Waits for a worker, then for its outcome."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._ask, question)

    def _ask(self, question: _Question | _Again) -> _Told:
        worker = self._free.get()
        try:
            told = worker.ask(question)
            if _size(question.answer) > WEARING:
                worker.end()
        finally:
            self._free.put(worker)
        return told

    def end_idle(self) -> None:
        """Ends the processes that have nothing to read."""
        idle: list[_Worker] = []
        with suppress(Empty):
            while True:
                idle.append(self._free.get_nowait())
        for each in idle:
            each.end()
            self._free.put(each)

    def close(self) -> None:
        """Ends what is under way; nothing can be asked any more."""
        for each in self._workers:
            each.close()

    def end(self) -> None:
        """Waits for the end of what was closed."""
        self._threads.shutdown(cancel_futures=True)
        for each in self._workers:
            each.end()


class _Worker:
    """A process that reads one answer after another; one that ended is replaced when it is asked again."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False

    def ask(self, question: _Question | _Again) -> _Told:
        """Waits for the outcome, and ends the process where that takes too long."""
        try:
            process = self._running()
        except OSError as refused:
            return _Told(Failed(f"no process could be begun to read it ({refused.strerror})"), timedelta())
        longest = _BUSY * question.patience + _BEGINNING
        timer = threading.Timer(longest.total_seconds(), process.send_signal, (_OUT_OF_TIME,))
        timer.start()
        try:
            return _answered(process, question)
        except BaseException as error:
            self.end()  # what is left in the pipes is no beginning of another exchange
            if not isinstance(error, _LOST):
                raise
        finally:
            timer.cancel()
        if process.returncode == -_OUT_OF_TIME:
            too_long = f"takes longer than {question.patience.total_seconds():.0f} s to read"
            return _Told(Failed(too_long), question.patience)
        return _Told(Failed(f"the process that read it ended early ({_how(process.returncode)})"), timedelta())

    def _running(self) -> "subprocess.Popen[bytes]":
        if self._process is None or self._process.poll() is not None:
            self.end()
            self._process = _begun()
        if self._closed:
            self._process.kill()
        return self._process

    def end(self) -> None:
        """Ends the process and waits for its end."""
        if self._process is not None:
            with suppress(OSError), self._process:  # what was not sent any more is lost
                self._process.kill()
            self._process = None

    def close(self) -> None:
        """Ends the process, also the one that is just being begun."""
        self._closed = True
        if self._process is not None:
            self._process.kill()


def _begun() -> "subprocess.Popen[bytes]":
    """In a process group of its own: Ctrl-C on the terminal is for the daemon."""
    return subprocess.Popen(
        [sys.executable, "-P", "-c", "from watcher.worker import serve; serve()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        process_group=0,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )


def _answered(process: "subprocess.Popen[bytes]", question: _Question | _Again) -> _Told:
    asking, hearing = cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)
    pickle.dump(question, asking, pickle.HIGHEST_PROTOCOL)
    asking.flush()
    told: _Told = pickle.load(hearing)  # noqa: S301 our own process wrote it
    return told


def _how(code: int) -> str:
    return signal.Signals(-code).name if code < 0 else f"exit code {code}"


# ── in the worker ────────────────────────────────────────────────────────────────────────────────


def serve() -> None:
    """Reads what it is asked to on stdin, one answer after another, until nobody asks any more."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    for number in (signal.SIGALRM, _OUT_OF_TIME):
        signal.signal(number, signal.SIG_DFL)
    with suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000")  # short of memory, the kernel ends this process first
    asked, told = os.fdopen(0, "rb", closefd=False), os.fdopen(1, "wb", closefd=False)
    while asked.peek(1):
        question: _Question | _Again = pickle.load(asked)  # noqa: S301 the daemon wrote it
        signal.alarm(round((_BUSY * question.patience + _BEGINNING + _ORPHANED).total_seconds()))
        signal.setitimer(signal.ITIMER_PROF, question.patience.total_seconds())
        begun = time.process_time()
        outcome = _outcome(question)
        took = timedelta(seconds=time.process_time() - begun)
        signal.setitimer(signal.ITIMER_PROF, 0)
        pickle.dump(_Told(outcome, took), told, pickle.HIGHEST_PROTOCOL)
        told.flush()
        signal.alarm(0)


def _outcome(question: _Question | _Again) -> _Outcome:
    try:
        if isinstance(question, _Again):
            return _read_again(question)
        done = check(question.watch, question.state, question.answer, question.now)
        return replace(done, read=State(), page=None if done.page is None else Page(()))  # who asked has them
    except MemoryError:
        return Failed("takes more memory to read than there is")
    except Exception as error:  # noqa: BLE001 - it is raised again where the question came from
        return error


def _read_again(question: _Again) -> SecondReading | Failed:
    snapshot = question.state.snapshot
    return second_reading(question.watch, snapshot, question.kept) if snapshot else Failed("nothing was read before")
