"""The workers, a lane each: what is quick to read waits for nothing that takes long."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from types import TracebackType
from typing import Self

from watcher import extract
from watcher.check import Prints, changed, check, hash_of, known_again, reads_as_before, same_bytes, unchanged
from watcher.model import Answer, Check, Failed, KeptAnswer, Page, Request, State, Watch
from watcher.reread import SecondReading
from watcher.worker.asked import Again, Likeness, Listing, Look, Outcome, Question
from watcher.worker.child import read_again
from watcher.worker.glance import is_large, may_take_long
from watcher.worker.process import Worker

LANES = (timedelta(seconds=0.1), timedelta(seconds=1))
"""What a reading may take of the processor in the first lanes: a page of 100 KB takes 0.01 to 0.2 s. What takes longer
is read again in the next lane, the last of which is patient.
"""
PATIENCE = timedelta(seconds=20)
PATIENCE_A_MEGABYTE = timedelta(seconds=5)
"""What a patient reading may take of the processor: a board with all its texts takes 2.7 s a megabyte."""
KEPT = timedelta(minutes=5)
"""How long workers wait for another answer: one takes half a second to begin and 40 MB to keep."""


class Workers:
    """A process a lane, begun when there is something to read. Use as a context manager: they end with it."""

    def __init__(self, patience: timedelta = PATIENCE, kept: timedelta = KEPT) -> None:
        self._patience = patience
        self._kept = kept
        self._workers = tuple(Worker() for _ in range(len(LANES) + 1))
        self._costs: dict[str, timedelta] = {}
        """What the readings of a watch, by key, took lately: the last one, and half of what it was before."""
        self._rest: asyncio.TimerHandle | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._rest is not None:
            self._rest.cancel()
        for each in self._workers:
            each.close()
        for each in self._workers:
            each.wait_closed()

    async def checked(self, watch: Watch, state: State, answer: Answer, now: datetime) -> Check:
        """`check.check`, with all that it raises; an answer that cannot be read in time is a failed look.

        While a worker reads, everything else goes on.
        """
        if not isinstance(answer, Page):
            return check(watch, state, answer, now)
        if is_large(answer):
            if same_bytes(watch, state, answer):
                return check(watch, state, answer, now)
            if known := await self._known_again(watch, state, answer, now):
                return known
        else:
            found = unchanged(watch, state, answer, now)
            if isinstance(found, Check):
                return found
            if not may_take_long(state, answer):
                return changed(watch, state, answer, found, now)
        match await self._asked(Look(watch, state, answer, now, self._patience_for(answer))):
            case Failed() as failed:
                return check(watch, state, failed, now)
            case Check() as done:
                return replace(done, read=state, page=None if done.page is None else answer)
            case Exception() as error:
                raise error
        raise TypeError("a check was asked for")

    async def _known_again(self, watch: Watch, state: State, page: Page, now: datetime) -> Check | None:
        """The check of a system's answer that says what it said: to find that, no postings go to and fro."""
        if state.likeness is None or not reads_as_before(watch, state) or not extract.is_of_a_system(page):
            return None
        likeness = await self._asked(Likeness(watch, page, self._patience_for(page)))
        if not isinstance(likeness, bytes):
            return None
        return known_again(watch, state, page, Prints(hash_of(page), likeness), now)

    async def second_reading(self, watch: Watch, state: State, kept: KeptAnswer) -> SecondReading | Failed:
        """`reread.second_reading` of a stored answer upon the snapshot of `state`, under the same terms."""
        again = Again(watch, state, kept, self._patience_for(kept.page))
        outcome = await self._asked(again) if may_take_long(state, kept.page) else read_again(again)
        match outcome:
            case Failed() | SecondReading():
                return outcome
            case Exception():
                raise outcome
        raise TypeError("a second reading was asked for")

    async def to_follow(self, watch: Watch, page: Page, now: datetime) -> tuple[Request, ...] | Failed:
        """`extract.to_follow`, under the same terms."""
        if not may_take_long(State(), page):
            return extract.to_follow(watch, page, now)
        match await self._asked(Listing(watch, page, now, self._patience_for(page))):
            case tuple() | Failed() as outcome:
                return outcome
            case Exception() as error:
                raise error
        raise TypeError("what to follow was asked for")

    def _patience_for(self, page: Page) -> timedelta:
        return self._patience + sum(len(part.body) for part in page.parts) / 1_000_000 * PATIENCE_A_MEGABYTE

    async def _asked(self, question: Question) -> Outcome:
        """The outcome of the first reading that takes no longer than its lane allows, else of the most patient one.

        A watch begins in the lane of what its readings took lately; of all that wait in one, the cheapest is next.
        """
        key = question.watch.key
        cost = self._costs.get(key, timedelta())
        limits = [min(each, question.patience) for each in (*LANES, question.patience)]
        lane = sum(cost >= each for each in LANES)
        told = await self._workers[lane].ask(replace(question, patience=limits[lane], gives_way=lane > 0), cost)
        while told.took >= limits[lane] < question.patience:
            lane += 1
            told = await self._workers[lane].ask(replace(question, patience=limits[lane], gives_way=True), cost)
        self._costs[key] = cost / 2 + told.took
        if self._rest is not None:
            self._rest.cancel()
        self._rest = asyncio.get_running_loop().call_later(self._kept.total_seconds(), self._end_idle)
        return told.outcome

    def _end_idle(self) -> None:
        for each in self._workers:
            each.end_idle()
