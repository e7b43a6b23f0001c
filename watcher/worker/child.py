"""The worker: a process that lets a child read each answer, so that all that a page costs ends with its reading."""

import os
import pickle
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from watcher.check import check
from watcher.model import Failed, Page, State
from watcher.reread import SecondReading, second_reading
from watcher.worker.asked import MARK, OUT_OF_TIME, Again, Outcome, Question, Told, longest

_NICE = 10
"""Of a reading that gives way: the daemon, and what is quick to read, go first."""


def serve(line: int) -> None:
    """Has answered whoever is connected through this socket, until nobody can be any more."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    for number in (signal.SIGALRM, OUT_OF_TIME):
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for those who answer
    with suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000")  # short of memory, the kernel ends these processes first
    with socket.socket(fileno=line) as connections:
        while connected := socket.recv_fds(connections, len(MARK), 1)[1]:
            with socket.socket(fileno=connected[0]) as asked:
                if not os.fork():
                    with _last():
                        connections.close()
                        _answer(asked)


def _answer(asked: socket.socket) -> None:
    """Says what a child reads or, where it ended early, how."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    hearing, telling = os.pipe()
    child = os.fork()
    if not child:
        with _last():
            os.close(hearing)
            _read(asked, telling)
    os.close(telling)
    with os.fdopen(hearing, "rb") as found:
        told = found.read()
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    asked.sendall(pickle.dumps(code) if code else told)


def _read(asked: socket.socket, telling: int) -> None:
    """Reads what is asked; the kernel ends the process where that takes too long."""
    with asked, asked.makefile("rb") as heard:
        question: Question = pickle.load(heard)  # noqa: S301 the daemon wrote it
    if question.gives_way:
        with suppress(OSError):  # a filter of system calls may refuse it
            os.nice(_NICE)
    signal.alarm(round(longest(question.patience).total_seconds()))
    signal.setitimer(signal.ITIMER_PROF, question.patience.total_seconds())
    begun = time.process_time()
    outcome = _outcome(question)
    took = timedelta(seconds=time.process_time() - begun)
    signal.setitimer(signal.ITIMER_PROF, 0)
    with os.fdopen(telling, "wb") as found:
        pickle.dump(Told(outcome, took), found, pickle.HIGHEST_PROTOCOL)


@contextmanager
def _last() -> Iterator[None]:
    """The process ends with what is done inside, or fails with it: a child never goes on as its parent."""
    try:
        yield
        os._exit(0)
    finally:
        os._exit(1)


def _outcome(question: Question) -> Outcome:
    try:
        if isinstance(question, Again):
            return read_again(question)
        done = check(question.watch, question.state, question.answer, question.now)
        return replace(done, read=State(), page=None if done.page is None else Page(()))  # who asked has them
    except MemoryError:
        return Failed("takes more memory to read than there is")
    except Exception as error:  # noqa: BLE001 - it is raised again where the question came from
        return error


def read_again(question: Again) -> SecondReading | Failed:
    """A second reading upon what was read before."""
    snapshot = question.state.snapshot
    return second_reading(question.watch, snapshot, question.kept) if snapshot else Failed("nothing was read before")
