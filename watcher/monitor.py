"""A batch of watches of one host through all rooms: asked, checked, recorded."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from watcher import address, log, reread
from watcher.check import check
from watcher.errors import StoreError, StoreUnavailableError
from watcher.fetch import Client
from watcher.judge import bundle, life, remind, route, trouble
from watcher.look import follow, look
from watcher.model import (
    EXTRACTOR_VERSION,
    Answer,
    Change,
    Channel,
    Check,
    Failed,
    Nearing,
    Outcome,
    Outgoing,
    Page,
    Planned,
    Rereading,
    State,
    Watch,
)
from watcher.store import Store, Waiting
from watcher.worker import Workers

MOST_REMINDERS = 200
"""Deadlines that are thought of at one tick."""


@dataclass(slots=True)
class Monitor:
    """The one place that sees both the network and the memory. A new configuration may come at any moment."""

    store: Store
    client: Client
    workers: Workers
    watches: Mapping[str, Watch]
    """By key."""
    channels: Sequence[Channel]
    zone: tzinfo
    """In which alerts show moments."""
    now: Callable[[], datetime]
    unavailable: StoreUnavailableError | None = None
    """Why the database took nothing the last time: each further attempt would hold up the process for seconds."""

    async def check_batch(self, keys: Sequence[str]) -> AsyncIterator[Check]:
        """Checks the leased watches one after the other, each as it is recorded.

        A check whose state another program changed meanwhile, or whose watch was taken out, is
        dropped; one that the database does not take is told in the log. Raises
        StoreUnavailableError where it takes nothing for now, until `unavailable` is None again.
        """
        for key in keys:
            if (watch := self.watches.get(key)) is None:
                continue
            try:
                done = await self._check(watch)
            except StoreUnavailableError as error:
                self.unavailable = error
                raise
            except StoreError as error:
                log.say(logging.ERROR, f"{watch.name}: {error}", watch=watch.name)
                continue
            except Exception as error:  # noqa: BLE001 - what is damaged in the memory of one watch harms no other
                log.say(logging.CRITICAL, f"{watch.name}: {_defect(error)}", watch=watch.name)
                continue
            if done is not None:
                yield done

    async def _check(self, watch: Watch) -> Check | None:
        state = self.store.state(watch.key)
        try:
            if reread.is_due(watch, state):
                state = await self._read_again(watch, state)
            answer = await self._answer(watch, state)
            return await self._recorded(await self.workers.checked(watch, state, answer, self.now()))
        except StoreError:
            raise
        except Exception as error:  # noqa: BLE001 - a watch that cannot be checked harms no other
            return self._spoilt(watch, state, _defect(error))

    async def _recorded(self, done: Check) -> Check | None:
        """The check as it stands in the database with its alerts; None where its state is not the latest any more."""
        if self.unavailable:
            raise self.unavailable
        if trouble.may_be_the_hosts(done):
            host = self.store.host(address.host(done.watch.url))
            done = trouble.with_company(done, host, self.watches, self.channels)
        done = self._addressed(done)
        outgoing = await asyncio.to_thread(self._worded, done) if done.changes else ()
        if not self.store.record(done, outgoing):
            name = done.watch.name
            log.say(logging.INFO, f"{name}: checked by another program meanwhile, or taken out", watch=name)
            return None
        _report(done)
        return done

    def _worded(self, done: Check) -> Sequence[Outgoing]:
        """The messages that leave at once: the differences of a posting that was rewritten take seconds to show."""
        groups = bundle.leaving(done.changes)
        at = done.at.astimezone(self.zone)
        return tuple(
            route.outgoing(
                done.changes,
                groups,
                self.watches,
                self.channels,
                at,
                life.standings(done.watch.key, done.state.snapshot),
            )
        )

    def _spoilt(self, watch: Watch, state: State, defect: str) -> Check | None:
        """A look that this program itself spoiled, recorded without what may have spoiled it: no alert is worded."""
        done = check(watch, state, Failed(defect), self.now())
        _report(done)
        return done if self.store.record(done) else None

    async def _read_again(self, watch: Watch, state: State) -> State:
        """The state with the baseline that today's extractor and rules would have left, to compare like with like."""
        again, complaints = await read_again(self.store, self.workers, watch, state, self.now())
        for each in complaints:
            log.say(logging.WARNING, f"{watch.name}: not read again: {each}", watch=watch.name)
        if again is None or not self.store.replace_baseline(again):
            return state
        log.say(logging.INFO, f"{watch.name}: read again, {len(again.changes)} differences", watch=watch.name)
        return self.store.state(watch.key)

    async def _answer(self, watch: Watch, state: State) -> Answer:
        answer = await look(self.client, watch, _conditional(watch, state))
        if not watch.follow or not isinstance(answer, Page):
            return answer
        requests = await self.workers.to_follow(watch, answer, self.now())
        return requests if isinstance(requests, Failed) else await follow(self.client, answer, requests)

    def _addressed(self, done: Check) -> Check:
        """The check with a reason on each change that no channel takes: nobody is told, visibly."""
        return replace(done, changes=tuple(self._taken(done.watch, change) for change in done.changes))

    def _taken(self, watch: Watch, change: Change) -> Change:
        if change.quiet is None and not any(route.routed(change, watch, channel) for channel in self.channels):
            return replace(change, quiet="no channel takes it")
        return change

    def gather(self, patience: timedelta) -> bool:
        """Tells of the changes that have waited long enough for company; whether there were any."""
        waiting = self.store.waiting()
        changes = [each.change for each in waiting]
        at = self.now().astimezone(self.zone)
        still = any(map(bundle.ends_being_overdue, changes)) and any(each.told for each in self.store.late(at))
        groups = bundle.ripe(changes, at, patience, some_are_overdue=still)
        told = [changes[n] for group in groups for n in group]
        outgoing = route.outgoing(changes, groups, self.watches, self.channels, at, self.store.standings(told))
        if groups:
            self.store.tell([_numbered(each, waiting) for each in outgoing])
        return bool(groups)

    def remind(self) -> None:
        """Tells of deadlines that are near or have passed."""
        now = self.now()
        due = self.store.nearing(now, MOST_REMINDERS)
        plans = [self._planned(each, now) for each in due]
        changes = [each.change for each in plans if each.change]
        groups = bundle.leaving(changes)
        at, stand = now.astimezone(self.zone), self.store.standings(changes)
        outgoing = tuple(route.outgoing(changes, groups, self.watches, self.channels, at, stand))
        if plans and self.store.remind(plans, outgoing):
            for change in changes:
                log.say(logging.INFO, f"{change.watch}: {change.title}: {change.summary}", watch=change.watch)

    def _planned(self, nearing: Nearing, now: datetime) -> Planned:
        watch = self.watches.get(nearing.watch_key)
        if watch is None:  # another program adopted it: the next configuration thinks of it again
            return Planned(nearing, None, None)
        if nearing.posting is None:
            said = f"{watch.name}: what is remembered of a posting is damaged: no reminder before it is read anew"
            log.say(logging.ERROR, said, watch=watch.name)
        plan = remind.planned(watch, nearing, self.zone, now)
        return replace(plan, change=self._taken(watch, plan.change)) if plan.change else plan

    def tell_overdue(self, awake_since: datetime) -> int:
        """Tells of the watches that were not looked at in time; how many there are, told now or before."""
        now = self.now()
        late = self.store.late(now)
        changes = tuple(trouble.overdue(late, self.watches, now, awake_since))
        if changes:
            changes = tuple(self._taken(self.watches[change.watch_key], change) for change in changes)
            groups = bundle.leaving_late(changes, late)
            at = now.astimezone(self.zone)
            outgoing = tuple(route.outgoing(changes, groups, self.watches, self.channels, at, {}))
            if self.store.tell_overdue(late, changes, outgoing):
                for change in changes:
                    log.say(logging.ERROR, f"{change.watch}: {change.summary}", watch=change.watch)
        return len(changes) + sum(each.told for each in late)


async def read_again(
    store: Store, workers: Workers, watch: Watch, state: State, now: datetime
) -> tuple[Rereading | None, Sequence[str]]:
    """The stored answers of a watch through today's extractor: what to adopt, if anything, and what could not be read.

    Raises StoreUnavailableError.
    """
    if state.snapshot is None:
        return None, ()
    kept = store.kept(watch.key)
    read: dict[int, reread.SecondReading | None] = {}
    complaints: list[str] = []
    while (n := reread.next_answer(state, kept, read)) is not None:
        read[n] = None
        try:
            match await workers.second_reading(watch, state, store.kept_answer(watch.key, n)):
                case Failed(because):
                    complaints.append(because)
                case found:
                    read[n] = found
        except StoreUnavailableError:
            raise
        except StoreError as error:
            complaints.append(str(error))
    return reread.reread(watch, state, kept, read, now), complaints


def _numbered(outgoing: Outgoing, waiting: Sequence[Waiting]) -> Outgoing:
    """With the changes' own numbers instead of their places among the waiting ones."""
    numbers = tuple(waiting[place].id for place in outgoing.alert.changes)
    return replace(outgoing, alert=replace(outgoing.alert, changes=numbers))


def _defect(error: Exception) -> str:
    return f"{trouble.DEFECT}: {type(error).__name__}: {error}"


def _conditional(watch: Watch, state: State) -> State:
    """The state without its validators where the last reading does not hold any more."""
    if state.rules != watch.rules or state.extractor_version != EXTRACTOR_VERSION:
        return replace(state, etag=None, last_modified=None)
    return state


def _report(done: Check) -> None:
    seen = done.observation
    trouble = seen.outcome not in (Outcome.POSTING, Outcome.BOARD, Outcome.CLOSED, Outcome.UNCHANGED)
    words = [seen.outcome.value if done.read.snapshot or trouble else f"first look: {seen.outcome.value}"]
    words += [seen.because] if seen.because else []
    words += [change.summary + (f" (quiet: {change.quiet})" if change.quiet else "") for change in done.changes]
    log.say(
        logging.WARNING if trouble else logging.INFO,
        f"{done.watch.name}: {'; '.join(words)}",
        watch=done.watch.name,
        outcome=seen.outcome.value,
        because=seen.because,
        changes=len(done.changes),
        alerts=sum(change.quiet is None for change in done.changes),
        next=done.state.next_check_at.isoformat(timespec="seconds") if done.state.next_check_at else None,
    )
