"""A watch that cannot be read or is not looked at in time: told once when it begins, once when it ends."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from watcher import schedule
from watcher.judge import route, tell
from watcher.judge.bundle import concerns
from watcher.model import Change, Channel, Check, Every, Failing, Host, Kind, Late, Observation, Outcome, State, Watch

FAILURES_TO_TELL = 5
FAILING_TO_TELL = timedelta(days=1)
DEFECT = "defect in watcher"
"""How the reason begins of a look that this program itself spoiled: no matter of the host."""
ONE_OUTAGE = timedelta(minutes=10)
"""Looks at one host wait for each other: what begins to fail within this may always have one cause."""


def failed(state: State, now: datetime) -> State:
    """One more look that could not be read: the snapshot stays as it is, lateness stays told until a look is read."""
    since = state.failing_since or now
    failures = state.failures + 1
    telling = failures >= FAILURES_TO_TELL or now - since >= FAILING_TO_TELL
    return replace(state, failures=failures, failing_since=since, unreadable_told=state.unreadable_told or telling)


def over(state: State) -> State:
    """The state without trouble."""
    return replace(state, failures=0, failing_since=None, unreadable_told=False, overdue_told=False)


def has_ended(before: State, after: State) -> bool:
    """Whether trouble that was told is over."""
    was_told = before.unreadable_told or before.overdue_told
    return was_told and not (after.unreadable_told or after.overdue_told)


# ── a host that is down ──────────────────────────────────────────────────────────────────────────


def may_be_the_hosts(done: Check) -> bool:
    """Whether a check tells of trouble, or of its end, that other watches of its host may share: ask `with_company`."""
    return _begins(done) or _ends(done)


def with_company(done: Check, host: Host, watches: Mapping[str, Watch], channels: Sequence[Channel]) -> Check:
    """The check with regard to the other watches of its host: one that is down is told once, not once a watch.

    The first watch tells it and names the others that cannot be read either. One whose failing began
    at the same time is not told while that one's trouble lasts, its channels were told, and the host
    has not answered since; it is asked again at each look that fails. The end is told by the one that
    told the beginning, with how many others have still to be looked at. `watches` by key.
    """
    since = (done.state if _begins(done) else done.read).failing_since
    if since is None or not may_be_the_hosts(done):
        return done
    company = [each for each in host.failing if _is_company(done.watch, since, each, watches)]
    if _ends(done):
        return _with_company_at_the_end(done, host, company)
    (told,) = done.changes
    takers = _takers(told, done.watch, channels)
    known = any(each.told and takers <= _takers(told, watches[each.key], channels) for each in company)
    if known and (host.answered_at is None or host.answered_at <= since):
        return replace(done, changes=(), state=replace(done.state, unreadable_told=False))
    names = [watches[each.key].name for each in company]
    return replace(done, changes=(tell.in_company(told, host.name, names),)) if names else done


def _with_company_at_the_end(done: Check, host: Host, company: Sequence[Failing]) -> Check:
    left = sum(not each.told for each in company)
    if not left:
        return done
    ended, *found = done.changes
    return replace(done, changes=(tell.before_its_company(ended, host.name, left), *found))


def _begins(done: Check) -> bool:
    return _tells(done, Kind.UNREADABLE) and _is_on_the_way(done.observation)


def _ends(done: Check) -> bool:
    return _tells(done, Kind.READABLE) and done.read.unreadable_told


def _tells(done: Check, kind: Kind) -> bool:
    return any(each.kind is kind and each.quiet is None for each in done.changes)


def _is_on_the_way(seen: Observation) -> bool:
    """Whether network or server may have failed the look; an address that is gone is that watch's own trouble."""
    return seen.outcome in (Outcome.ERROR, Outcome.WALL, Outcome.BLANK) and not (seen.because or "").startswith(DEFECT)


def _is_company(watch: Watch, since: datetime, other: Failing, watches: Mapping[str, Watch]) -> bool:
    """Whether another watch of the host began to fail at the same time, as far as their schedules can tell."""
    if other.key == watch.key or other.key not in watches or not _is_on_the_way(other.last):
        return False
    longest = max(_pause(watch), _pause(watches[other.key]), ONE_OUTAGE)
    return abs(since - other.since) <= longest


def _pause(watch: Watch) -> timedelta:
    return watch.schedule.interval if isinstance(watch.schedule, Every) else timedelta(days=1)


def _takers(change: Change, watch: Watch, channels: Sequence[Channel]) -> frozenset[str]:
    """The channels that are told of such a change where it is this watch's."""
    if not concerns(watch.alert_on, change.kind, change.section):
        return frozenset()
    its_own = replace(change, watch=watch.name)
    return frozenset(each.name for each in channels if route.routed(its_own, watch, each))


# ── a watch that is not looked at ────────────────────────────────────────────────────────────────


def overdue(
    late: Iterable[Late], watches: Mapping[str, Watch], now: datetime, awake_since: datetime
) -> Iterator[Change]:
    """One change for each watch that was not looked at for two intervals and of which nobody was told yet.

    `awake_since`: since when the process runs without a pause; after one, watches have time to be
    caught up with. A look under way is no look yet. `watches` by key.
    """
    for each in late:
        watch = watches.get(each.key)
        if watch and not each.told and all(at <= now for at in _excuses(watch, each, awake_since)):
            yield tell.hushed(watch, tell.overdue(watch, each, now))


def _excuses(watch: Watch, late: Late, awake_since: datetime) -> Iterator[datetime]:
    """Until when it is not overdue: what was paused or put back, a whole interval after it became due."""
    yield schedule.excused_until(watch.schedule, awake_since)
    yield schedule.next_check_at(watch.schedule, watch.key, late.due_at)
    yield schedule.overdue_at(watch.schedule, late.checked_at or late.added_at)
