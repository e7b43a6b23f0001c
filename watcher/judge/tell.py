"""What a look has to say: steps of a posting's life and differences of its text → changes with their reasons."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from watcher.compare import Difference, compare
from watcher.judge import life, severity
from watcher.judge.bundle import concerns
from watcher.judge.kinship import FEWEST_RENAMED, Repost
from watcher.model import (
    EXTRACTOR_VERSION,
    Change,
    Deadline,
    Json,
    Kind,
    Late,
    Observation,
    Outcome,
    Posting,
    Remembered,
    Severity,
    State,
    Status,
    Watch,
)
from watcher.render import words
from watcher.render.plain import one_line

LONGEST_NAME = 60
"""Characters of a page's own label that a sentence begins with."""


def of_steps(
    watch: Watch, state: State, steps: Iterable[life.Step], now: datetime, because: str | None = None
) -> Iterator[Change]:
    """The changes of a look; all quiet where other rules or an older extractor read the baseline.

    `because` says why the look missed what it missed.
    """
    has_other_words = replace(state.rules, only=watch.rules.only) != watch.rules
    is_other_reading = has_other_words or state.extractor_version != EXTRACTOR_VERSION
    steps = tuple(steps)
    if sum(step.renamed for step in steps) >= FEWEST_RENAMED:
        yield _renamed(watch, [step for step in steps if step.renamed], now)
    for step in steps:
        untold = is_other_reading or (step.before is None and state.rules != watch.rules)
        for change in _of_step(watch, step, now, because):
            yield replace(change, quiet=change.quiet or "read anew under other rules") if untold else change


def unreadable(watch: Watch, state: State, observation: Observation) -> Change:
    """The trouble that `state` has come to."""
    since = state.failing_since or observation.at
    summary = f"Cannot be read since {_when(since)}: {observation.because}"
    return _of_watch(watch, state, observation.at, Kind.UNREADABLE, summary, observation.because)


def in_company(trouble: Change, host: str, names: Sequence[str]) -> Change:
    """An `unreadable` that tells of other watches of the host, too: their names stand in `after`."""
    summary = f"{trouble.summary}; {_others(len(names), host)} cannot be read either"
    return replace(trouble, summary=summary, after=list(names))


def before_its_company(end: Change, host: str, left: int) -> Change:
    """A `readable` of a host some of whose watches have still to be looked at."""
    return replace(
        end, summary=f"{end.summary}; {_others(left, host)} {'is' if left == 1 else 'are'} looked at in turn"
    )


def _others(count: int, host: str) -> str:
    return f"{count} other {'watch' if count == 1 else 'watches'} of {host}"


def readable(watch: Watch, before: State, after: State, seen: Observation, found: Sequence[Change]) -> Change:
    """The end of the trouble in `before`, with how much this look found changed; its kind stands in `before`."""
    summary = _end_of_trouble(before, seen) + _meanwhile(before, found)
    ended = Kind.UNREADABLE if before.unreadable_told else Kind.OVERDUE
    return replace(_of_watch(watch, after, seen.at, Kind.READABLE, summary, None), before=ended.value)


def _end_of_trouble(before: State, seen: Observation) -> str:
    """What stands before the bracket is the headline of the message."""
    gone = seen.outcome is Outcome.GONE
    if before.unreadable_told and before.failing_since:
        again = "Answers again" if gone else "Can be read again" if before.snapshot else "Can be read now"
        return f"{again} (could not {'be read ' if gone else ''}since {_when(before.failing_since)})"
    if before.failing_since:
        return f"Looked at again (could not be read since {_when(before.failing_since)})"
    if before.checked_at:
        return f"Looked at again (the look before was on {_when(before.checked_at)})"
    return "Looked at now for the first time"


def _meanwhile(before: State, found: Sequence[Change]) -> str:
    if before.snapshot is None:
        return ""
    told = sum(each.quiet is None for each in found)
    if told:
        return f"; {told} {'change' if told == 1 else 'changes'} meanwhile"
    return f"; nothing {'worth telling ' if found else ''}changed meanwhile"


def overdue(watch: Watch, late: Late, now: datetime) -> Change:
    """A watch that was not looked at in time."""
    since = f"since {_when(late.checked_at)}" if late.checked_at else f"yet, added on {_when(late.added_at)}"
    summary = f"Not looked at {since}, though due {words.say_schedule(watch.schedule)}"
    return _of_watch(watch, State(), now, Kind.OVERDUE, summary, None)


def deadline_near(watch: Watch, posting: Posting, now: datetime) -> Change:
    """A reminder; the days are counted by the clock of `now`."""
    return _of_deadline(watch, posting, now, Kind.DEADLINE_NEAR, words.deadline_near)


def deadline_passed(watch: Watch, posting: Posting, now: datetime) -> Change:
    """That a deadline is over."""
    return _of_deadline(watch, posting, now, Kind.DEADLINE_PASSED, words.deadline_passed)


def _of_deadline(
    watch: Watch, posting: Posting, now: datetime, kind: Kind, said: Callable[[Deadline, datetime], str]
) -> Change:
    deadline = posting.facts.deadline
    if deadline is None or deadline.value.day is None:
        raise ValueError("a posting without a deadline")
    summary = said(deadline.value, now)
    change = _event(watch, posting, now, kind, None, deadline.value.day.isoformat(), summary)
    return hushed(watch, replace(change, evidence=deadline.evidence))


def hushed(watch: Watch, change: Change) -> Change:
    """The change, quiet where the watch's `alert_on` leaves it out."""
    if change.quiet is None and not concerns(watch.alert_on, change.kind, change.section):
        return replace(change, quiet="the watch's alert_on leaves it out")
    return change


def _when(at: datetime) -> str:
    return f"{at.day} {at:%B %H:%M} {at.tzname()}"


def _of_step(watch: Watch, step: life.Step, now: datetime, because: str | None) -> Iterator[Change]:
    posting = step.after.posting
    if step.before is None:
        yield replace(_opened(watch, posting, step.repost, now), evidence=_shown(posting))
        return
    old, new = step.before.status, step.after.status
    if old is Status.UNKNOWN and new is not Status.REMOVED:
        return  # it was listed, and is read now for the first time
    if old is not new:
        yield _turn(watch, step.before, step.after, now, because)
    if step.seen and new not in life.OVER and step.before.posting is not posting:
        for difference in compare(step.before.posting, posting):
            if step.renamed and difference.kind in _OF_AN_ID:
                continue
            yield _difference(watch, posting, now, difference)


_OF_AN_ID = frozenset({Kind.IDENTIFIER, Kind.APPLY_URL})
"""What changes with the id of a posting, which is told already."""


def _opened(watch: Watch, posting: Posting, repost: Repost | None, now: datetime) -> Change:
    if repost is None:
        return _event(watch, posting, now, Kind.OPENED, None, _title(posting), f"Opened: {_name(posting)}")
    said = f"Posted again: {_name(posting)} (was {repost.of.posting.id}: {repost.because})"
    again = _event(watch, posting, now, Kind.REPOSTED, None, _title(posting), said)
    return replace(again, repost_of=repost.of.posting.id)


def _renamed(watch: Watch, steps: Sequence[life.Step], now: datetime) -> Change:
    """The one notice that a board gave its postings other ids."""
    old, new = next((step.before.posting.id, step.after.posting.id) for step in steps if step.before)
    summary = f"{len(steps)} postings have other ids now and are the same as before, such as {old}, which is {new}"
    change = _of_watch(watch, State(), now, Kind.IDENTIFIER, summary, new)
    return replace(change, before=old, after=new)


def _turn(watch: Watch, before: Remembered, after: Remembered, now: datetime, because: str | None) -> Change:
    """The one event of a status that became another."""
    old, new = before.status, after.status
    if new is Status.CLOSED:
        kind, summary = Kind.CLOSED, "Closed: the page says so"
    elif new is Status.REMOVED:
        because = because or "the board no longer lists it"
        kind, summary = Kind.REMOVED, f"Removed: {because}; two looks missed it"
    elif old in life.OVER:
        kind, summary = Kind.REOPENED, f"Open again after it was {old.value}{_but(new)}"
    else:
        kind, summary = Kind.STATUS, words.summary(Kind.STATUS, old.value, new.value)
    change = _event(watch, after.posting, now, kind, old.value, new.value, summary)
    shown = _shown(after.posting) if kind is Kind.REOPENED else None
    proofs = (because if new is Status.REMOVED else None, _proof(after.posting), _proof(before.posting), shown)
    change = replace(change, evidence=next((each for each in proofs if each), None))
    if old in life.OVER and new in life.OVER:
        return replace(change, quiet=f"it was {old.value} already")
    return change


def _but(status: Status) -> str:
    return "" if status is Status.OPEN else f", but {words.say(Kind.STATUS, status.value)}"


def _proof(posting: Posting) -> str | None:
    return posting.facts.status.evidence if posting.facts.status else None


def _shown(posting: Posting) -> str | None:
    """That a posting is there is proved by the title that it shows."""
    return posting.facts.title.evidence if posting.facts.title else None


def _difference(watch: Watch, posting: Posting, now: datetime, difference: Difference) -> Change:
    change = _event(
        watch,
        posting,
        now,
        difference.kind,
        difference.before,
        difference.after,
        words.summary(difference.kind, difference.before, difference.after, _named(difference)),
    )
    quiet = None
    if difference.trifle:
        quiet = "only case, space, punctuation or a typo"
    elif difference.kind is Kind.DATE_POSTED:
        quiet = "a new date of posting alone is no news"
    return replace(
        change,
        evidence=difference.evidence,
        section=difference.section,
        severity=Severity.LOW if difference.trifle else severity.of_difference(difference, now),
        quiet=quiet,
    )


def _named(difference: Difference) -> str | None:
    """What a passage is called: by the label that it stands under, by being a heading, by its section."""
    if difference.about:
        return one_line(difference.about, LONGEST_NAME).rstrip(" :")
    if difference.heading:
        return "Heading"
    return words.PASSAGES[difference.section] if difference.section else None


def _event(
    watch: Watch, posting: Posting, now: datetime, kind: Kind, before: Json, after: Json, summary: str
) -> Change:
    return Change(
        at=now,
        watch=watch.name,
        watch_key=watch.key,
        url=posting.url or watch.url,
        posting=posting.id,
        title=_title(posting),
        company=posting.facts.company.value if posting.facts.company else None,
        kind=kind,
        before=before,
        after=after,
        summary=summary,
        evidence=None,
        severity=Severity.LOW if kind in (Kind.DEADLINE, Kind.TEXT) else severity.of_kind(kind),
    )


def _of_watch(watch: Watch, state: State, now: datetime, kind: Kind, summary: str, evidence: str | None) -> Change:
    """A change of the watch itself; a watch of one posting lends that posting's name."""
    known = state.snapshot.postings if state.snapshot and not state.snapshot.board else ()
    title = _title(known[0].posting) if len(known) == 1 else None
    return Change(
        at=now,
        watch=watch.name,
        watch_key=watch.key,
        url=watch.url,
        posting=known[0].posting.id if len(known) == 1 else None,
        title=title,
        company=None,
        kind=kind,
        before=None,
        after=None,
        summary=summary,
        evidence=evidence,
        severity=severity.of_kind(kind),
        section=None,
    )


def _title(posting: Posting) -> str | None:
    return posting.facts.title.value if posting.facts.title else None


def _name(posting: Posting) -> str:
    return _title(posting) or posting.url or posting.id or "a posting"
