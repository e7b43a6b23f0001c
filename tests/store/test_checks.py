"""What a check leaves is there afterwards: as a whole, once, upon the state that it read."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.store.cases import (
    HOUR,
    MINUTE,
    NOON,
    a_change,
    a_posting,
    a_watch,
    an_alert,
    look,
    page,
    remembered,
    unchanged,
)
from watcher.model import Kind, Message, Outcome, Rules, Source, State, Stated, Status
from watcher.store import History, Store

WATCH = a_watch()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "watcher.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path) as opened:
        opened.adopt([WATCH], NOON)
        yield opened


def test_a_new_watch_has_nothing_to_compare_with_and_is_due(store: Store) -> None:
    assert store.state(WATCH.key) == State(next_check_at=NOON)
    assert store.next_due_check() == NOON


def test_an_unknown_watch_has_no_state(store: Store) -> None:
    with pytest.raises(KeyError):
        store.state("nowhere.example.org/")


def test_what_a_check_leaves_is_what_the_next_one_starts_from(store: Store) -> None:
    read = store.state(WATCH.key)
    check = look(WATCH, read, NOON, remembered(a_posting()), remembered(a_posting("42", "Wick maker"), misses=1))
    state = replace(
        check.state,
        rules=Rules("main", ("cookie",), {"title": "maker"}),
        etag='"a"',
        last_modified="Mon, 02 Mar 2026 11:00:00 GMT",
        body_hash=b"\x00\xff",
        failures=3,
        failing_since=NOON - HOUR,
        unreadable_told=True,
    )

    assert store.record(replace(check, state=state))
    assert store.state(WATCH.key) == state


def test_a_posting_that_is_missed_keeps_the_time_when_it_was_seen(store: Store) -> None:
    store.record(look(WATCH, store.state(WATCH.key), NOON, remembered(a_posting())))
    missed = remembered(a_posting(), misses=1)
    check = look(WATCH, store.state(WATCH.key), NOON + HOUR, missed)

    store.record(check)

    assert store.state(WATCH.key) == check.state


def test_a_posting_that_leaves_the_snapshot_keeps_its_number_when_it_comes_back(store: Store, path: Path) -> None:
    lamp, wick = remembered(a_posting()), remembered(a_posting("42", "Wick maker"))
    store.record(look(WATCH, store.state(WATCH.key), NOON, lamp, wick))
    store.record(look(WATCH, store.state(WATCH.key), NOON + HOUR, replace(lamp, last_seen_at=NOON + HOUR)))
    assert [each.posting.id for each in store.state(WATCH.key).snapshot.postings] == ["41"]

    back = look(WATCH, store.state(WATCH.key), NOON + 2 * HOUR, lamp, wick)
    store.record(back)

    assert store.state(WATCH.key) == back.state
    with History.open(path) as history:
        assert [(row.number, row.id, row.versions) for row in history.postings()] == [(1, "41", 1), (2, "42", 1)]


def test_a_posting_under_another_id_of_its_site_keeps_its_number(store: Store, path: Path) -> None:
    store.record(look(WATCH, store.state(WATCH.key), NOON, remembered(a_posting())))
    goes_on = look(WATCH, store.state(WATCH.key), NOON + HOUR, remembered(a_posting("41-b")))
    renamed = replace(goes_on, renamed={"41": "41-b"})

    store.record(renamed)

    assert store.state(WATCH.key) == renamed.state
    with History.open(path) as history:
        assert [(row.number, row.id, row.versions) for row in history.postings()] == [(1, "41-b", 2)]


def test_a_check_upon_a_stale_state_writes_nothing(store: Store, path: Path) -> None:
    read = store.state(WATCH.key)
    first = look(WATCH, read, NOON, remembered(a_posting()))
    store.record(first)
    late = look(
        WATCH,
        read,
        NOON + HOUR,
        remembered(a_posting(title="Late")),
        changes=[a_change(WATCH, NOON)],
        shown=page("late"),
    )

    assert not store.record(late, [an_alert(NOON, 0)])

    assert store.state(WATCH.key) == first.state
    assert store.next_due_at("mail") is None
    with History.open(path) as history:
        assert history.changes() == ()
        assert [row.looks for row in history.observations(WATCH.key)] == [1]


def test_only_what_a_posting_says_makes_a_version(store: Store, path: Path) -> None:
    store.record(look(WATCH, store.state(WATCH.key), NOON, remembered(a_posting())))
    store.record(unchanged(WATCH, store.state(WATCH.key), NOON + HOUR))
    store.record(look(WATCH, store.state(WATCH.key), NOON + 2 * HOUR, remembered(a_posting(), misses=1)))
    store.record(look(WATCH, store.state(WATCH.key), NOON + 3 * HOUR, remembered(a_posting(title="Lantern maker"))))

    with History.open(path) as history:
        assert [(row.n, row.at) for row in history.versions(1)] == [(1, NOON), (2, NOON + 3 * HOUR)]


def test_equal_looks_are_one_run_until_one_differs(store: Store, path: Path) -> None:
    for hour in range(5):
        store.record(unchanged(WATCH, store.state(WATCH.key), NOON + hour * HOUR))
    wall = unchanged(WATCH, store.state(WATCH.key), NOON + 5 * HOUR)
    for because in ("a login page", "a login page", "a robot check"):
        at = wall.at
        check = replace(
            unchanged(WATCH, store.state(WATCH.key), at),
            observation=replace(wall.observation, outcome=Outcome.WALL, because=because),
        )
        store.record(check)

    with History.open(path) as history:
        runs = [
            (row.outcome, row.because, row.looks, row.first_at, row.last_at) for row in history.observations(WATCH.key)
        ]
    five = NOON + 5 * HOUR
    assert runs == [
        (Outcome.UNCHANGED, None, 5, NOON, NOON + 4 * HOUR),
        (Outcome.WALL, "a login page", 2, five, five),
        (Outcome.WALL, "a robot check", 1, five, five),
    ]


def test_facts_have_spans_that_end_where_the_value_does(store: Store, path: Path) -> None:
    places = ["Zürich", "Remote"]
    store.record(look(WATCH, store.state(WATCH.key), NOON, remembered(a_posting())))
    moved = a_posting(locations=Stated(("Bern",), "in Bern", Source.TEXT), salary=None)
    store.record(look(WATCH, store.state(WATCH.key), NOON + HOUR, remembered(moved)))
    reworded = a_posting(locations=Stated(("Bern",), "Place: Bern", Source.META), salary=None)
    store.record(look(WATCH, store.state(WATCH.key), NOON + 2 * HOUR, remembered(reworded, status=Status.REMOVED)))

    with History.open(path) as history:
        spans = {fact: history.fact_history(1, fact) for fact in ("locations", "salary", "status", "title")}
    assert [(span.value, span.since, span.until) for span in spans["locations"]] == [
        (places, NOON, NOON + HOUR),
        (["Bern"], NOON + HOUR, None),
    ]
    assert spans["locations"][-1].evidence == "Place: Bern"
    assert [span.until for span in spans["salary"]] == [NOON + HOUR]
    assert [(span.value, span.since) for span in spans["status"]] == [("open", NOON), ("removed", NOON + 2 * HOUR)]
    assert [span.until for span in spans["title"]] == [None]


def test_an_urgent_change_leaves_with_its_check_while_others_wait_and_quiet_ones_are_done(store: Store) -> None:
    urgent = a_change(WATCH, NOON, Kind.STATUS)
    patient = a_change(WATCH, NOON)
    quiet = a_change(WATCH, NOON, quiet="only the case differs")
    check = look(
        WATCH, store.state(WATCH.key), NOON, remembered(a_posting()), changes=[patient, urgent, quiet], shown=page("x")
    )

    store.record(check, [an_alert(NOON, 1)])

    assert [(each.id, each.change) for each in store.waiting()] == [(1, patient)]
    delivery = store.due("mail", NOON)
    assert delivery is not None
    assert store.message(delivery.alert) == Message("A title", "In words", "<p>In words</p>", "Lamp maker\n41")
    assert (delivery.attempts, delivery.created_at, delivery.due_at) == (0, NOON, NOON)


def test_the_evidence_keeps_every_part_without_its_cookies(store: Store, path: Path) -> None:
    first, second = page("<p>Lamp maker</p>"), page("<p>Lantern maker</p>")
    store.record(look(WATCH, store.state(WATCH.key), NOON, remembered(a_posting()), shown=first))
    change = a_change(WATCH, NOON + HOUR)
    lantern = remembered(a_posting(title="Lantern maker"))
    store.record(look(WATCH, store.state(WATCH.key), NOON + HOUR, lantern, changes=[change], shown=second))

    with History.open(path) as history:
        told = history.explain(1)
    assert told.change.change == change
    assert told.before is not None and told.after is not None
    assert [(each.at, each.parts[0].body) for each in (told.before, told.after)] == [
        (NOON, b"<p>Lamp maker</p>"),
        (NOON + HOUR, b"<p>Lantern maker</p>"),
    ]
    assert told.after.parts[0].headers == {"content-type": "text/html; charset=utf-8"}
    assert b"opens-a-door" not in path.read_bytes() + path.with_name("watcher.db-wal").read_bytes()


def test_a_look_of_more_parts_than_the_last_is_kept_whole(store: Store, path: Path) -> None:
    one, two = page("a" * 99), page("b" * 99, "https://jobs.example.org/lamps?page=2")
    shown = [one, replace(one, parts=one.parts + two.parts), one, replace(one, parts=one.parts + two.parts)]
    for hour, answer in enumerate(shown):
        at = NOON + hour * HOUR
        read = store.state(WATCH.key)
        store.record(look(WATCH, read, at, remembered(a_posting()), changes=[a_change(WATCH, at)], shown=answer))

    with History.open(path) as history:
        kept = [[part.body[:1] for part in history.explain(n).after.parts] for n in (1, 2, 3, 4)]
    assert kept == [[b"a"], [b"a", b"b"], [b"a"], [b"a", b"b"]]


# ── which watches there are ──────────────────────────────────────────────────────────────────────


def test_a_watch_that_is_taken_out_is_not_due_and_goes_on_when_it_is_put_back_soon(store: Store, path: Path) -> None:
    check = look(WATCH, store.state(WATCH.key), NOON, remembered(a_posting()))
    store.record(check)
    in_flight = unchanged(WATCH, store.state(WATCH.key), NOON + HOUR)

    store.adopt([], NOON + HOUR)
    assert store.lease(NOON + 9 * HOUR, NOON + 10 * HOUR, 10) == ()
    with History.open(path) as history:
        assert [row.removed_at for row in history.watches()] == [NOON + HOUR]
        assert history.postings() == ()
        assert history.posting("41").number == 1
    back = NOON + timedelta(days=30)
    store.adopt([WATCH], back)

    read = store.state(WATCH.key)
    assert read == replace(check.state, next_check_at=back, revision=read.revision)
    assert not store.record(in_flight)  # it was planned for another time


def test_a_watch_that_is_put_back_later_begins_anew_and_keeps_its_history(store: Store, path: Path) -> None:
    store.record(look(WATCH, store.state(WATCH.key), NOON, remembered(a_posting())))
    in_flight = unchanged(WATCH, store.state(WATCH.key), NOON + 40 * 24 * HOUR)
    store.adopt([], NOON + HOUR)
    back = NOON + timedelta(days=31)
    store.adopt([WATCH], back)

    read = store.state(WATCH.key)
    assert read == State(next_check_at=back, revision=read.revision)
    assert not store.record(in_flight)
    with History.open(path) as history:
        row = history.posting("1")
        assert (row.last_seen_at, row.versions) == (NOON, 1)


def test_name_and_address_change_freely_and_another_schedule_makes_a_watch_due(store: Store, path: Path) -> None:
    store.record(look(WATCH, store.state(WATCH.key), NOON, remembered(a_posting())))
    renamed = replace(WATCH, name="Lamps", url=WATCH.url + "?utm_source=x")

    store.adopt([renamed], NOON + MINUTE)
    assert store.next_due_check() == NOON + HOUR
    store.adopt([replace(renamed, schedule=replace(WATCH.schedule, interval=MINUTE))], NOON + MINUTE)
    assert store.next_due_check() == NOON + MINUTE

    with History.open(path) as history:
        assert [(row.name, row.url) for row in history.watches()] == [("Lamps", renamed.url)]


# ── leases ───────────────────────────────────────────────────────────────────────────────────────


def test_due_watches_are_leased_once_the_longest_waiting_first(store: Store) -> None:
    names = [a_watch(f"W{n}", f"w/{n}") for n in range(4)]
    store.adopt([*names[:3], replace(names[3], paused=True)], NOON)
    store.reschedule(names[0].key, NOON - MINUTE)
    store.reschedule(names[1].key, NOON - HOUR)
    store.reschedule(names[2].key, NOON + HOUR)

    assert store.lease(NOON, NOON + MINUTE, 1) == (names[1].key,)
    assert store.lease(NOON, NOON + MINUTE, 10) == (names[0].key,)
    assert store.lease(NOON, NOON + MINUTE, 10) == ()
    assert store.next_due_check() == NOON + HOUR


def test_a_lease_ends_with_its_record_its_release_or_its_time(store: Store) -> None:
    until = NOON + MINUTE
    assert store.claim([WATCH.key], NOON, until) == (WATCH.key,)
    assert store.claim([WATCH.key], NOON, until) == ()
    assert store.claim([WATCH.key], until, until + MINUTE) == (WATCH.key,)
    store.release([WATCH.key])
    assert store.claim([WATCH.key], NOON, until) == (WATCH.key,)
    store.release()
    assert store.claim([WATCH.key], NOON, until) == (WATCH.key,)
    store.record(unchanged(WATCH, store.state(WATCH.key), NOON))
    assert store.claim([WATCH.key], NOON, until) == (WATCH.key,)


# ── alerts and deliveries ────────────────────────────────────────────────────────────────────────


@pytest.fixture
def waiting(store: Store) -> Store:
    changes = [a_change(WATCH, NOON), a_change(WATCH, NOON, Kind.DEPARTMENT)]
    store.record(look(WATCH, store.state(WATCH.key), NOON, remembered(a_posting()), changes=changes))
    return store


def test_changes_wait_until_an_alert_tells_of_them_once(waiting: Store) -> None:
    assert [each.id for each in waiting.waiting()] == [1, 2]

    waiting.tell([an_alert(NOON + HOUR, 1)])
    waiting.tell([an_alert(NOON + HOUR, 1, 2)])

    assert [each.id for each in waiting.waiting()] == [2]
    assert waiting.next_due_at("mail") == NOON + HOUR


def test_a_change_for_no_channel_waits_no_longer_and_its_alert_is_kept(waiting: Store, path: Path) -> None:
    waiting.tell([an_alert(NOON, 1, 2, channels=())])

    assert waiting.waiting() == ()
    with History.open(path) as history:
        assert history.alerts() == ()
        assert [each.title for each in history.explain(2).alerts] == ["A title"]


def test_the_oldest_delivery_that_is_due_goes_first_in_each_channel(waiting: Store) -> None:
    waiting.tell([an_alert(NOON, 1, channels=["mail"]), an_alert(NOON + MINUTE, 2)])
    first = waiting.due("mail", NOON + HOUR)
    assert first is not None
    assert waiting.due("chat", NOON) is None

    waiting.postponed([first.id], NOON + 2 * HOUR, "greylisted")
    second = waiting.due("mail", NOON + HOUR)
    assert second is not None
    assert second.alert != first.alert
    waiting.sent([second.id], NOON + HOUR)

    assert waiting.due("mail", NOON + HOUR) is None
    assert waiting.next_due_at("mail") == NOON + 2 * HOUR
    assert waiting.next_due_at("chat") == NOON + MINUTE
    again = waiting.due("mail", NOON + 2 * HOUR)
    assert again is not None
    assert (again.id, again.attempts) == (first.id, 1)


def test_a_dead_delivery_stays_visible_until_it_is_tried_anew(waiting: Store, path: Path) -> None:
    waiting.tell([an_alert(NOON, 1, channels=["mail", "chat"])])
    mail, chat = (waiting.due(channel, NOON) for channel in ("mail", "chat"))
    assert mail is not None
    assert chat is not None
    waiting.dead([mail.id], NOON + HOUR, "no such mailbox")
    waiting.sent([chat.id], NOON)

    with History.open(path) as history:
        assert [(row.channel, row.state, row.because) for row in history.alerts(dead=True)] == [
            ("mail", "dead", "no such mailbox")
        ]
        assert history.alerts(pending=True) == ()
        assert [row.state for row in history.alerts()] == ["dead", "sent"]
    assert waiting.retry([mail.id, chat.id, 99], NOON + 2 * HOUR) == (mail.id,)

    revived = waiting.due("mail", NOON + 2 * HOUR)
    assert revived is not None
    assert (revived.attempts, revived.created_at) == (0, NOON + 2 * HOUR)
