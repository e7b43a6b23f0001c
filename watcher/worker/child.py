"""The worker: a process that lets a child answer each question, so that all that a page costs ends with its reading."""

import os
import pickle
import signal
import time
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from watcher import extract
from watcher.check import check
from watcher.extract import searching
from watcher.model import Failed, Page, State
from watcher.reread import SecondReading, second_reading
from watcher.worker.asked import MARK, OUT_OF_TIME, Again, Likeness, Listing, Outcome, Question, Told, longest

_ORPHANED = timedelta(seconds=5)
"""How long after its time a reading ends itself: whoever asked was killed and cannot end it."""

_NICE = 10
"""Of a reading that gives way: the daemon, and what is quick to read, go first."""


def serve() -> None:
    """Lets children answer what is asked on stdin, one question after another, until nobody asks any more."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    for number in (signal.SIGALRM, OUT_OF_TIME):
        signal.signal(number, signal.SIG_DFL)
    with suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000")  # short of memory, the kernel ends this process first
    searching.prepare()
    with os.fdopen(1, "wb", closefd=False) as telling:
        while os.read(0, len(MARK)):
            telling.write(_by_a_child())
            telling.flush()


def _by_a_child() -> bytes:
    """What a child says of the question that waits on stdin or, where it ended early, how: pickled."""
    hearing, telling = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.close(1)  # who asked hears by its end that the worker was killed
            _answer(telling)
        finally:
            os._exit(1)
    os.close(telling)
    with os.fdopen(hearing, "rb") as answer:
        said = answer.read()
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return pickle.dumps(code) if code else said


def _answer(telling: int) -> None:
    """Reads the question and answers it; the kernel ends the process where that takes too long."""
    with os.fdopen(0, "rb", closefd=False) as asked:
        question: Question = pickle.load(asked)  # noqa: S301 the daemon wrote it
    if question.gives_way:
        with suppress(OSError):  # a filter of system calls may refuse it
            os.nice(_NICE)
    signal.alarm(round((longest(question.patience) + _ORPHANED).total_seconds()))
    signal.setitimer(signal.ITIMER_PROF, question.patience.total_seconds())
    begun = time.process_time()
    outcome = _outcome(question)
    took = timedelta(seconds=time.process_time() - begun)
    signal.setitimer(signal.ITIMER_PROF, 0)
    with os.fdopen(telling, "wb") as answer:
        pickle.dump(Told(outcome, took), answer, pickle.HIGHEST_PROTOCOL)
    os._exit(0)


def _outcome(question: Question) -> Outcome:
    try:
        if isinstance(question, Again):
            return read_again(question)
        if isinstance(question, Listing):
            return extract.to_follow(question.watch, question.page, question.now)
        if isinstance(question, Likeness):
            return extract.likeness(question.page)
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
