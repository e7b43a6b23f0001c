"""Whatever kills, fills or crowds: a check is recorded as a whole or not at all."""

import os
import random
import resource
import signal
import sqlite3
from collections.abc import Callable
from dataclasses import replace
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
from tests.store.child import ended
from watcher.errors import StoreError
from watcher.model import Check, State
from watcher.store import History, Store, backup, connection

WATCH = a_watch()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "watcher.db"
    with Store.open(path) as store:
        store.adopt([WATCH], NOON)
        store.record(first_look(store.state(WATCH.key)))
    return path


def first_look(read: State) -> Check:
    return look(WATCH, read, NOON, remembered(a_posting()), shown=page("<p>Lamp maker</p>"))


def rich_look(read: State, n: int = 1) -> Check:
    """A look that touches every table."""
    at = NOON + n * HOUR
    shown = remembered(a_posting(title=f"Lantern maker {n}"), last=at)
    changes = [a_change(WATCH, at), a_change(WATCH, at, summary="Another")]
    return look(WATCH, read, at, shown, changes=changes, shown=page(f"<p>Lantern maker {n}</p>"))


def contents(path: Path) -> list[str]:
    """All rows of all tables; a row half-written would show."""
    db = sqlite3.connect(path)
    dump = [line for line in db.iterdump() if line.startswith("INSERT")]
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    db.close()
    return dump


# ── killed ───────────────────────────────────────────────────────────────────────────────────────


def test_a_process_killed_between_two_statements_leaves_nothing_of_its_check(path: Path, tmp_path: Path) -> None:
    before = contents(path)
    statement, status = 0, -signal.SIGKILL
    while status == -signal.SIGKILL:
        copy = tmp_path / f"killed-{statement}.db"
        backup(path, copy)
        status = ended(lambda copy=copy, at=statement: recorded_until(copy, at))
        after = contents(copy)
        assert (after == before) is (status == -signal.SIGKILL)
        with Store.open(copy) as store:
            assert store.record(rich_look(store.state(WATCH.key), 2), [an_alert(NOON, 0)])
        statement += 1

    assert statement > 15


def recorded_until(path: Path, statement: int) -> None:
    """Records a check, but dies before the statement of this place."""
    db = connection.writer(path)
    store = Store(db, path)
    check = rich_look(store.state(WATCH.key))
    left = iter(range(statement))
    db.conn.set_trace_callback(lambda _: None if next(left, None) is not None else os.kill(os.getpid(), signal.SIGKILL))
    store.record(check, [an_alert(NOON, 0)])


@pytest.mark.parametrize("seed", range(5))
def test_a_process_killed_at_any_moment_leaves_whole_checks_that_a_reader_sees(path: Path, seed: int) -> None:
    wanted = random.Random(seed).randint(5, 60)
    reading, writing = os.pipe()

    def write_on() -> None:
        with Store.open(path) as store:
            for n in range(1, 10**6):
                store.record(rich_look(store.state(WATCH.key), n), [an_alert(NOON, 0)])
                os.write(writing, b".")

    pid = os.fork()
    if pid == 0:
        try:
            write_on()
        finally:
            os._exit(1)
    told = 0
    while told < wanted:
        told += len(os.read(reading, wanted))
    os.kill(pid, signal.SIGKILL)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == -signal.SIGKILL
    os.close(writing)
    while rest := os.read(reading, 1000):
        told += len(rest)
    os.close(reading)

    with History.open(path) as history:
        found = len(history.changes()) // 2
        assert found in (told, told + 1)
        assert len(history.versions(1)) == found + 1
        assert len(history.alerts()) == 2 * found
        assert history.posting("1").title == f"Lantern maker {found}"
        assert history.explain(2 * found).after.parts[0].body == f"<p>Lantern maker {found}</p>".encode()
    with Store.open(path) as store:
        assert store.state(WATCH.key).revision == found + 1
    contents(path)


# ── full ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_full_disk_is_told_with_nothing_half_written_and_work_goes_on_when_there_is_room(path: Path) -> None:
    before = contents(path)

    def fill_the_disk() -> None:
        with Store.open(path) as store:
            check = rich_look(store.state(WATCH.key))
            heavy = replace(check, page=page(random.Random(1).randbytes(500_000).hex()))
            _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
            resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))
            with pytest.raises(StoreError, match="the disk"):
                store.record(heavy)
            resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
            assert store.state(WATCH.key) == check.read
            assert contents(path) == before
            assert store.record(heavy)
        os._exit(7)

    assert ended(fill_the_disk) == 7
    assert contents(path) != before


# ── crowded ──────────────────────────────────────────────────────────────────────────────────────


def run_both(first: Callable[[], None], second: Callable[[], None]) -> tuple[int, ...]:
    """Exit statuses of two processes that ran at once."""
    pids = []
    for action in (first, second):
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                action()
                status = 0
            finally:
                os._exit(status)
        pids.append(pid)
    return tuple(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in pids)


def test_two_processes_that_write_at_once_lose_nothing(path: Path) -> None:
    watches = [a_watch("One", "w/1"), a_watch("Two", "w/2")]
    with Store.open(path) as store:
        store.adopt(watches, NOON)

    def write(place: int) -> None:
        watch = watches[place]
        with Store.open(path) as store:
            for n in range(200):
                assert store.record(unchanged(watch, store.state(watch.key), NOON + n * MINUTE))

    assert run_both(lambda: write(0), lambda: write(1)) == (0, 0)

    with History.open(path) as history:
        assert [[run.looks for run in history.observations(watch.key)] for watch in watches] == [[200], [200]]


def test_two_processes_at_one_watch_never_record_upon_the_same_state(path: Path) -> None:
    def write() -> None:
        with Store.open(path) as store:
            done = 0
            while done < 100:
                done += store.record(unchanged(WATCH, store.state(WATCH.key), NOON + HOUR))

    assert run_both(write, write) == (0, 0)

    with Store.open(path) as store:
        assert store.state(WATCH.key).revision == 201


def test_two_processes_may_make_the_database_at_once(tmp_path: Path) -> None:
    for n in range(10):
        path = tmp_path / f"{n}.db"
        assert run_both(lambda path=path: Store.open(path).close(), lambda path=path: Store.open(path).close()) == (
            0,
            0,
        )


def test_a_reader_sees_whole_checks_while_a_writer_writes(path: Path) -> None:
    def write() -> None:
        with Store.open(path) as store:
            for n in range(1, 300):
                store.record(rich_look(store.state(WATCH.key), n))

    def read() -> None:
        with History.open(path) as history:
            seen = 0
            while seen < 100:
                seen = len(history.changes())
                assert seen % 2 == 0

    assert run_both(write, read) == (0, 0)


# ── copied ───────────────────────────────────────────────────────────────────────────────────────


def test_a_copy_made_while_a_writer_writes_is_one_moment(path: Path, tmp_path: Path) -> None:
    def write() -> None:
        with Store.open(path) as store:
            for n in range(1, 200):
                store.record(rich_look(store.state(WATCH.key), n))

    def copy() -> None:
        for n in range(10):
            to = tmp_path / f"copy-{n}.db"
            backup(path, to)
            contents(to)
            with History.open(to) as history:
                assert len(history.changes()) == 2 * (len(history.versions(1)) - 1)

    assert run_both(write, copy) == (0, 0)


def test_a_copy_overwrites_nothing(path: Path, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("mine", encoding="utf-8")

    with pytest.raises(StoreError, match="exists already"):
        backup(path, taken)
    with pytest.raises(StoreError, match="cannot be written"):
        backup(path, tmp_path / "none" / "copy.db")
    with pytest.raises(StoreError, match="no database yet"):
        backup(tmp_path / "none.db", tmp_path / "copy.db")

    assert taken.read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "copy.db").exists()
