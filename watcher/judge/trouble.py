"""A watch that cannot be read: told once when it begins, once when it ends."""

from dataclasses import replace
from datetime import datetime, timedelta

from watcher.model import State

FAILURES_TO_TELL = 5
FAILING_TO_TELL = timedelta(days=1)


def failed(state: State, now: datetime) -> State:
    """One more look that could not be read: the snapshot stays as it is."""
    since = state.failing_since or now
    failures = state.failures + 1
    telling = failures >= FAILURES_TO_TELL or now - since >= FAILING_TO_TELL
    return replace(state, failures=failures, failing_since=since, unreadable_told=state.unreadable_told or telling)


def over(state: State) -> State:
    """The state without trouble."""
    return replace(state, failures=0, failing_since=None, unreadable_told=False)
