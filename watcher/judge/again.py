"""What a second reading of stored answers has to say: quiet changes, all with the reason why it was taken."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from watcher.judge import life, tell
from watcher.model import EXTRACTOR_VERSION, Change, Posting, Remembered, State, Status, Watch


def because(watch: Watch, state: State) -> str:
    """Why the baseline in `state` is read again: nobody is told of what differs."""
    if state.rules != watch.rules:
        return "read again under other rules"
    if state.extractor_version == EXTRACTOR_VERSION:
        return "read again"
    return f"read again by {'a newer' if state.extractor_version < EXTRACTOR_VERSION else 'an older'} watcher"


def of_step(watch: Watch, state: State, step: life.Step, now: datetime, gone: str | None) -> Iterator[Change]:
    """Every difference that a second reading makes to one posting; `gone` says why it stands no more, if so."""
    for change in _differences(watch, state, step, now):
        said = replace(change, summary=gone, evidence=None) if gone else change
        yield replace(said, quiet=because(watch, state))


def _differences(watch: Watch, state: State, step: life.Step, now: datetime) -> Iterator[Change]:
    """The turn of its status, then facts and words apart.

    A fact whose sentence stands in both readings is no news of a posting; that it was not read is
    just what is to be said here.
    """
    yield from tell.of_steps(watch, state, (replace(step, seen=False),), now)
    if step.before is not None and step.seen:
        old, new = step.before.posting, step.after.posting
        facts = _open(step.before, replace(old, blocks=())), _open(step.after, replace(new, blocks=()))
        words = _open(step.before, replace(new, blocks=old.blocks)), _open(step.after, new)
        for before, after in (facts, words):
            yield from tell.of_steps(watch, state, (life.Step(before, after, seen=True),), now)


def _open(each: Remembered, posting: Posting) -> Remembered:
    """Saying this, and as if it stood: what a posting said while it was open is read again when it is over, too."""
    return replace(each, posting=posting, status=Status.OPEN)
