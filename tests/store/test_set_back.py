"""After the clock was set back nothing waits for it to come round again, and the history stays as it was."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.store.cases import HOUR, MINUTE, NOON, a_change, a_posting, a_watch, an_alert, look, remembered, unchanged
from watcher.clock import Clock
from watcher.store import History, Store

LAMP, WICK, GONE = a_watch(), a_watch("Wick maker", "wicks/1"), a_watch("Gone", "gone/1")
BACK = NOON - HOUR
"""What the clock shows after it was set back at noon."""
LEASE = timedelta(minutes=10)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "watcher.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path) as opened:
        opened.adopt([LAMP, WICK, GONE], NOON - 2 * HOUR)
        yield opened


def test_a_plan_is_asked_for_the_watches_that_wait(store: Store) -> None:
    store.record(unchanged(LAMP, store.state(LAMP.key), NOON))
    store.record(unchanged(GONE, store.state(GONE.key), NOON))
    store.adopt([LAMP, WICK], NOON)

    assert store.planned(BACK) == {LAMP.key: NOON + HOUR}


def test_the_plan_is_taken_up(store: Store) -> None:
    store.record(unchanged(LAMP, store.state(LAMP.key), NOON))

    store.set_back({LAMP.key: NOON}, BACK, HOUR)

    assert store.state(LAMP.key).next_check_at == NOON
    assert store.state(WICK.key).next_check_at == NOON - 2 * HOUR


def test_a_look_under_way_is_not_recorded_and_its_watch_is_free(store: Store) -> None:
    """It would plan by the old clock."""
    store.claim([WICK.key], NOON, NOON + LEASE)
    read = store.state(WICK.key)

    store.set_back({}, BACK, HOUR)

    assert not store.record(unchanged(WICK, read, BACK))
    assert store.claim([WICK.key], BACK, BACK + LEASE) == (WICK.key,)


def test_a_look_and_a_failure_are_as_long_ago_as_they_were(store: Store) -> None:
    early = unchanged(WICK, store.state(WICK.key), BACK - MINUTE)
    store.record(replace(early, state=replace(early.state, failures=1, failing_since=BACK - MINUTE)))
    late = unchanged(LAMP, store.state(LAMP.key), NOON - MINUTE)
    store.record(replace(late, state=replace(late.state, failures=1, failing_since=NOON - 2 * MINUTE)))

    store.set_back({}, BACK, HOUR)

    lamp, wick = store.state(LAMP.key), store.state(WICK.key)
    assert (lamp.checked_at, lamp.failing_since) == (BACK - MINUTE, BACK - 2 * MINUTE)
    assert (wick.checked_at, wick.failing_since) == (BACK - MINUTE, BACK - MINUTE)


def test_a_clock_set_back_while_nothing_ran_is_noticed_once(store: Store) -> None:
    assert store.latest_check() is None
    store.record(unchanged(LAMP, store.state(LAMP.key), NOON))
    store.record(unchanged(WICK, store.state(WICK.key), NOON - MINUTE))

    first = Clock(store.latest_check()).tick(BACK, 0.0).set_back
    store.set_back({}, BACK, first)
    second = Clock(store.latest_check()).tick(BACK + MINUTE, 0.0).set_back

    assert (first, second) == (HOUR, timedelta(0))


def test_a_delivery_that_was_put_off_is_tried_as_long_from_now_and_given_up_no_later(store: Store) -> None:
    store.tell([an_alert(NOON - MINUTE, channels=["mail"])])
    delivery = store.due("mail", NOON)
    assert delivery is not None
    store.postponed([delivery.id], NOON + 6 * HOUR, "the server is down")

    store.set_back({}, BACK, HOUR)

    assert store.next_due_at("mail") == BACK + 6 * HOUR
    due = store.due("mail", BACK + 6 * HOUR)
    assert due is not None
    assert due.created_at == BACK - MINUTE


def test_the_history_keeps_the_moments_of_the_old_clock(store: Store, path: Path) -> None:
    change = a_change(LAMP, NOON)
    store.record(
        look(LAMP, store.state(LAMP.key), NOON, remembered(a_posting()), changes=[change]),
        [an_alert(NOON, 0, channels=["mail"])],
    )
    delivery = store.due("mail", NOON)
    assert delivery is not None
    store.sent([delivery.id], NOON)
    with History.open(path) as history:
        before = (history.changes(), history.alerts(), history.observations(LAMP.key))

    store.set_back({}, BACK, HOUR)

    with History.open(path) as history:
        assert (history.changes(), history.alerts(), history.observations(LAMP.key)) == before
