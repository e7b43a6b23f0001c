"""The reducer: what was remembered + what the network answered → what to remember, what to say. Pure."""

from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2b

from watcher import extract, schedule
from watcher.judge import life, tell, trouble
from watcher.model import (
    EXTRACTOR_VERSION,
    Answer,
    Blank,
    Change,
    Check,
    Failed,
    Gone,
    NotModified,
    Observation,
    Outcome,
    Page,
    Posting,
    State,
    Wall,
    Watch,
)

_MOST_DOUBLINGS = 14
"""Of the pause before the second look after a miss, once for each look that failed since."""

_READABLE = frozenset({Outcome.POSTING, Outcome.CLOSED, Outcome.BOARD})


def check(watch: Watch, state: State, answer: Answer, now: datetime) -> Check:
    """One look at a watch and all that follows from it.

    A failure, a wall or a blank page never touches the snapshot; the first readable look makes no
    change; every change is explained or quiet with its reason.
    """
    match answer:
        case NotModified():
            return _unchanged(watch, state, now, "not modified")
        case Page():
            found = unchanged(watch, state, answer, now)
            return found if isinstance(found, Check) else changed(watch, state, answer, found, now)
        case Gone(because):
            return _gone(watch, state, Observation(now, Outcome.GONE, because))
        case Wall(because):
            return _unreadable(watch, state, Observation(now, Outcome.WALL, because))
        case Blank(because):
            return _unreadable(watch, state, Observation(now, Outcome.BLANK, because))
        case Failed(because):
            return _unreadable(watch, state, Observation(now, Outcome.ERROR, because))


@dataclass(frozen=True, slots=True)
class Prints:
    """By what a page is known again: its bytes, what it shows."""

    body_hash: bytes | None
    likeness: bytes | None


def unchanged(watch: Watch, state: State, page: Page, now: datetime) -> Check | Prints:
    """The check of a page on which nothing moved but what nobody sees; its prints where it must be read.

    Costs a parse at most, whatever the page says.
    """
    body_hash = hash_of(page)
    if body_hash is not None and state.body_hash == body_hash and reads_as_before(watch, state):
        return _unchanged(watch, state, now, None)
    prints = Prints(body_hash, None if watch.rules.select else extract.likeness(page))
    return known_again(watch, state, page, prints, now) or prints


def known_again(watch: Watch, state: State, page: Page, prints: Prints, now: datetime) -> Check | None:
    """The check of a page that shows what the last one showed, in other bytes; None where it shows anything else."""
    if prints.likeness is None or state.likeness != prints.likeness or not reads_as_before(watch, state):
        return None
    return _unchanged(watch, _with_validators(state, page, prints), now, None)


def same_bytes(watch: Watch, state: State, page: Page) -> bool:
    """Whether an answer is the last one, byte by byte, and was read as it would be today."""
    return state.body_hash is not None and reads_as_before(watch, state) and state.body_hash == hash_of(page)


def reads_as_before(watch: Watch, state: State) -> bool:
    """Whether the last answer, read today, would read the same."""
    return state.rules == watch.rules and state.extractor_version == EXTRACTOR_VERSION


def hash_of(page: Page) -> bytes | None:
    """The bytes of a look with the addresses and codes that they came with; None unless all is plain 200."""
    if any(part.status != 200 for part in page.parts):
        return None
    digest = blake2b(digest_size=16)
    for part in extract.telling(page.parts):
        digest.update(f"{part.final_url}\n{len(part.body)}\n".encode())
        digest.update(part.body)
    return digest.digest()


# ── one kind of look each ────────────────────────────────────────────────────────────────────────


def _unchanged(watch: Watch, state: State, now: datetime, because: str | None) -> Check:
    observation = Observation(now, Outcome.UNCHANGED, because)
    return _concluded(watch, state, _seen_again(state, now), observation, ())


def _seen_again(state: State, now: datetime) -> State:
    """A look that showed the postings as they were: no trouble; what it could show was seen."""
    calm = trouble.over(state)
    if calm.snapshot is None:
        return calm
    return replace(calm, snapshot=replace(calm.snapshot, taken_at=now))


def changed(watch: Watch, state: State, page: Page, prints: Prints, now: datetime) -> Check:
    """The check of a page with these prints, read."""
    reading = extract.read(page, watch.rules, now, _known(watch, state))
    seen = Observation(now, reading.outcome, reading.because)
    if reading.outcome is Outcome.GONE:
        return _kept(_gone(watch, state, seen), page)
    if reading.outcome not in _READABLE:
        return _unreadable(watch, state, seen)
    if state.snapshot is not None and (because := life.elsewhere(state.snapshot, reading)):
        return _kept(_gone(watch, state, replace(seen, outcome=Outcome.GONE, because=because)), page)
    if state.snapshot is not None and (because := life.shows_nothing(state.snapshot, reading)):
        return _unreadable(watch, state, Observation(now, Outcome.BLANK, because))
    after = replace(trouble.over(state), rules=watch.rules, extractor_version=EXTRACTOR_VERSION)
    if state.snapshot is None:
        after = replace(_with_validators(after, page, prints), snapshot=life.first_look(reading, now))
        return replace(_concluded(watch, state, after, seen, ()), page=page)
    if watch.rules.only:
        reading = life.without_strangers(state.snapshot, reading)
    steps = life.follow(state.snapshot, reading, now)
    changes = tuple(tell.of_steps(watch, state, steps, now))
    after = replace(after, snapshot=life.remembered(state.snapshot, steps, reading, now))
    if any(life.is_missing(step.after) for step in steps):
        after = _without_validators(after)
        seen = replace(seen, because=life.suspicion(steps))
    else:
        after = _with_validators(after, page, prints)
        seen = seen if changes else replace(seen, outcome=Outcome.UNCHANGED)
    renamed = {step.before.posting.id: step.after.posting.id for step in steps if step.before and step.renamed}
    return replace(_kept(_concluded(watch, state, after, seen, changes), page), renamed=renamed)


def _known(watch: Watch, state: State) -> dict[bytes, Posting]:
    """By their likeness, the postings that would be read as they were."""
    if state.snapshot is None or not reads_as_before(watch, state):
        return {}
    postings = (each.posting for each in state.snapshot.postings)
    return {each.likeness: each for each in postings if each.likeness is not None}


def _with_validators(state: State, page: Page, prints: Prints) -> State:
    """What tells the next look that nothing changed, of a look of one part."""
    headers = page.parts[-1].headers if len(page.parts) == 1 else {}
    return replace(
        state,
        etag=headers.get("etag"),
        last_modified=headers.get("last-modified"),
        body_hash=prints.body_hash,
        likeness=prints.likeness,
    )


def _without_validators(state: State) -> State:
    """The next look must read: a posting is missing, and the same bytes miss it again."""
    return replace(state, etag=None, last_modified=None, body_hash=None, likeness=None)


def _kept(done: Check, page: Page) -> Check:
    """The check with its answer as evidence, where it has something to prove: a change, or a version without one."""
    return replace(done, page=page) if done.changes or _says(done.state) != _says(done.read) else done


def _says(state: State) -> tuple[Posting, ...]:
    return tuple(each.posting for each in state.snapshot.postings) if state.snapshot else ()


def _gone(watch: Watch, state: State, observation: Observation) -> Check:
    """A miss of the one posting that the address showed; of a board it proves nothing."""
    if state.snapshot is None or state.snapshot.board:
        return _unreadable(watch, state, observation)
    steps = life.miss(state.snapshot)
    changes = tuple(tell.of_steps(watch, state, steps, observation.at, observation.because))
    snapshot = replace(state.snapshot, postings=tuple(step.after for step in steps))
    after = replace(_without_validators(state), snapshot=snapshot)
    if not any(map(life.is_missing, snapshot.postings)):
        after = trouble.over(after)  # the address says reliably that the posting is gone
    return _concluded(watch, state, after, observation, changes)


def _unreadable(watch: Watch, state: State, observation: Observation) -> Check:
    after = trouble.failed(state, observation.at)
    changes: tuple[Change, ...] = ()
    if after.unreadable_told and not state.unreadable_told:
        changes = (tell.unreadable(watch, after, observation),)
    return _concluded(watch, state, after, observation, changes)


def _concluded(watch: Watch, read: State, after: State, observation: Observation, found: tuple[Change, ...]) -> Check:
    """The check of a look that found these changes; the end of trouble comes first and counts them."""
    now = observation.at
    due = schedule.next_check_at(watch.schedule, watch.key, now)
    if after.snapshot and any(map(life.is_missing, after.snapshot.postings)):
        due = now + min(due - now, watch.confirm * 2 ** min(after.failures, _MOST_DOUBLINGS))
    elif after.unreadable_told:
        due = schedule.next_check_at(watch.schedule, watch.key, due)  # two intervals at most, and people know
    state = replace(after, checked_at=now, next_check_at=due, revision=read.revision + 1)
    changes = tuple(tell.hushed(watch, each) for each in found)
    if trouble.has_ended(read, after):
        changes = (tell.hushed(watch, tell.readable(watch, read, after, observation, changes)), *changes)
    return Check(watch, now, read, state, observation, changes)
