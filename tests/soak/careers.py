"""The careers server of the soak as its starter sees it: a process of its own."""

import multiprocessing
from types import TracebackType
from typing import Any, Self

from tests.soak.ledger import Ledger
from tests.soak.plan import Plan
from tests.soak.server import serve


class Careers:
    """A context manager: the process ends with it."""

    def __init__(self, plan: Plan) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(plan, theirs), daemon=True)
        self.port = 0

    def begin(self) -> float:
        """From now on things happen as planned; the moment, by `time.monotonic`: one clock for all processes."""
        began: float = self._ask("begin")
        return began

    def pages_asked(self) -> int:
        """How many pages were asked for so far."""
        count: int = self._ask("pages")
        return count

    def answers(self) -> int:
        """How many there were so far."""
        count: int = self._ask("answers")
        return count

    def end(self) -> Ledger:
        """Stops serving; what was answered."""
        ledger: Ledger = self._ask("end")
        self._process.join()
        return ledger

    def _ask(self, word: str) -> Any:
        self._pipe.send(word)
        return self._pipe.recv()

    def __enter__(self) -> Self:
        self._process.start()
        self.port = self._pipe.recv()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
