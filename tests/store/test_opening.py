"""A file that cannot be used is refused in one clear line, never changed."""

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.store.cases import NOON, a_posting, a_watch, look, remembered
from tests.store.child import ended, refusal_without_rights
from watcher.errors import StoreError
from watcher.store import DaemonLock, History, Store, daemon_pid

WATCH = a_watch()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "watcher.db"


@pytest.fixture
def shared() -> Iterator[Path]:
    """A database in a folder that everybody may enter."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        fill(folder / "watcher.db")
        yield folder / "watcher.db"
        folder.chmod(0o755)


def fill(path: Path) -> None:
    with Store.open(path) as store:
        store.adopt([WATCH], NOON)
        store.record(look(WATCH, store.state(WATCH.key), NOON, remembered(a_posting())))


def refusal(path: Path) -> str:
    with pytest.raises(StoreError) as writer:
        Store.open(path)
    with pytest.raises(StoreError) as reader:
        History.open(path)
    assert str(writer.value) == str(reader.value)
    return str(writer.value)


def test_a_missing_folder_is_named_with_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"the folder .*/none does not exist; mkdir -p "):
        Store.open(tmp_path / "none" / "watcher.db")


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is a folder"):
        Store.open(tmp_path)


def test_a_history_before_the_first_look_says_how_it_begins(path: Path) -> None:
    with pytest.raises(StoreError, match="no database yet; `watcher run`"):
        History.open(path)
    assert not path.exists()


@pytest.mark.parametrize("content", [b"name,url\nLamps,https://example.org\n" * 99, bytes(range(256)) * 40])
def test_a_file_of_another_kind_is_refused_untouched(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    assert "is not a database" in refusal(path)
    assert path.read_bytes() == content


def test_a_damaged_database_is_refused_untouched(path: Path) -> None:
    fill(path)
    content = path.read_bytes()
    damaged = content[:100] + b"\xff" * 4000 + content[4100:]
    path.write_bytes(damaged)

    assert "is damaged" in refusal(path)
    assert path.read_bytes() == damaged


def test_an_empty_file_becomes_a_database(path: Path) -> None:
    path.touch()

    fill(path)

    with History.open(path) as history:
        assert len(history.postings()) == 1


def test_a_database_of_another_program_is_refused(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE bookmarks (url TEXT)")
    db.close()

    assert "another program" in refusal(path)


def test_a_database_of_a_newer_watcher_is_refused(path: Path) -> None:
    fill(path)
    db = Database(path)
    db["_sqlite_migrations"].insert({"migration_set": "watcher", "name": "dreams", "applied_at": "2031-01-01"})
    db.close()

    assert "newer watcher" in refusal(path)


def test_a_view_of_an_older_watcher_is_brought_up_to_date(path: Path) -> None:
    fill(path)
    db = Database(path)
    db.create_view("v_changes", "SELECT 1 AS one", replace=True)
    db.close()

    Store.open(path).close()

    with Database(path) as db:
        assert "summary" in db["v_changes"].columns_dict


def test_another_program_that_holds_the_database_is_waited_for_then_named(path: Path) -> None:
    fill(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(StoreError, match="another program has held the database for 5 s"):
        Store.open(path)
    other.close()


# ── rights ───────────────────────────────────────────────────────────────────────────────────────


def test_a_read_only_file_is_refused_for_writing_and_read_all_the_same(shared: Path) -> None:
    shared.chmod(0o444)
    shared.parent.chmod(0o555)

    assert "may not be written by this user" in refusal_without_rights(lambda: Store.open(shared).close())
    assert refusal_without_rights(lambda: read_one(shared)) == ""


def test_a_read_only_folder_is_refused_for_a_new_database(shared: Path) -> None:
    shared.parent.chmod(0o555)

    assert "may not be opened by this user" in refusal_without_rights(
        lambda: Store.open(shared.with_name("new.db")).close()
    )


def test_a_reader_without_rights_learns_which_group_has_them(shared: Path) -> None:
    shared.chmod(0o640)

    assert "members of the group" in refusal_without_rights(lambda: History.open(shared).close())


def test_a_folder_that_may_not_be_entered_is_named_likewise(shared: Path) -> None:
    shared.parent.chmod(0o750)

    said = refusal_without_rights(lambda: History.open(shared).close())

    if os.geteuid() == 0:
        assert "members of the group" in said


def test_a_reader_without_the_right_to_write_reads_beside_a_living_writer(shared: Path) -> None:
    with Store.open(shared) as store:
        store.reschedule(WATCH.key, NOON)
        shared.chmod(0o644)
        shared.parent.chmod(0o555)
        for each in shared.parent.iterdir():
            each.chmod(0o644)

        assert refusal_without_rights(lambda: read_one(shared)) == ""


def test_a_reader_leaves_nothing_behind_that_keeps_the_writer_out(shared: Path) -> None:
    read_one(shared)

    fill(shared)
    read_one(shared)


def read_one(path: Path) -> None:
    with History.open(path) as history:
        assert history.posting("1").title == "Lamp maker"


# ── one daemon ───────────────────────────────────────────────────────────────────────────────────


def test_a_second_daemon_learns_which_process_is_the_first(path: Path) -> None:
    assert daemon_pid(path) is None
    with DaemonLock(path):
        assert daemon_pid(path) == os.getpid()
        with pytest.raises(StoreError, match=rf"another daemon .*\(process {os.getpid()}\)"):
            DaemonLock(path)

    assert daemon_pid(path) is None
    DaemonLock(path).release()


def test_the_lock_of_a_killed_daemon_is_free(path: Path) -> None:
    def die() -> None:
        DaemonLock(path)
        os.kill(os.getpid(), 9)

    assert ended(die) == -9
    assert daemon_pid(path) is None
    DaemonLock(path).release()


def test_a_lock_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be written"):
        DaemonLock(tmp_path / "none" / "watcher.db")
