"""What `[history] keep` lets go, and that all the rest stays as it was and can be read."""

import os
import signal
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from tests.store.cases import HOUR, NOON, a_change, a_posting, a_watch, look, page, remembered
from tests.store.child import ended
from watcher.errors import UsageError
from watcher.model import HistoryRules, Kind, Outcome, Page, Watch
from watcher.store import History, Store, answers, backup, connection
from watcher.store.retention import AT_ONCE, LONG_POSTINGS, LONG_WATCHES, NEEDLESS_ANSWERS

WATCH = a_watch()
BOARD = a_watch("Lamps", "lamps")
DAY = timedelta(days=1)
RULE = HistoryRules(versions=11)
TEXT = " ".join(f"Lamp {n} is made by hand" for n in range(200))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "watcher.db"


def shown(n: int, parts: int = 1) -> Page:
    """The n-th answer of a watch: the same text with another number in its middle, on so many pages."""
    half = len(TEXT) // 2
    pages = [
        page(f"{TEXT[:half]} no. {n} {TEXT[half:]} page {part}", f"https://x.example/{part}") for part in range(parts)
    ]
    return Page(tuple(part for each in pages for part in each.parts))


def title(n: int) -> str:
    return f"Lamp maker no. {n}, {TEXT}"


def keep(store: Store, rules: HistoryRules, now: datetime) -> int:
    return sum(store.prune(rules, now))


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return [line for line in db.iterdump() if line.startswith("INSERT")]


# ── one posting, a version a day ─────────────────────────────────────────────────────────────────


def fill(path: Path, days: int, watch: Watch = WATCH) -> None:
    """The posting 41 says something else every day, from the first to the last of so many days."""
    with Store.open(path) as store:
        store.adopt([watch], NOON)
        for n in range(1, days + 1):
            at = NOON + (n - 1) * DAY
            changes = [a_change(watch, at)] if n > 1 else []
            posting = remembered(a_posting(title=title(n)), last=at)
            assert store.record(look(watch, store.state(watch.key), at, posting, changes=changes, shown=shown(n)))


def kept(path: Path) -> tuple[list[int], list[int]]:
    """The numbers of versions and answers that are there, each read and found as it was."""
    with History.open(path) as history, closing(sqlite3.connect(path)) as db:
        versions = [row.n for row in history.versions(1)]
        for row in history.versions(1):
            assert history.posting_at(1, row.at) == a_posting(title=title(row.n))
        answers = [n for (n,) in db.execute("SELECT n FROM answers WHERE part = 0 ORDER BY n")]
        for row in history.changes():
            told = history.explain(row.number)
            n = row.number + 1
            assert (told.after and told.after.parts[0].body) == (shown(n).parts[0].body if n in answers else None)
    return versions, answers


@pytest.mark.parametrize(
    ("rules", "oldest"),
    [
        (HistoryRules(versions=1), 50),
        (HistoryRules(versions=7), 44),
        (HistoryRules(versions=20), 31),
        (HistoryRules(versions=50), 1),
        (HistoryRules(age=10 * DAY), 40),  # 40 was what the posting said ten days before the last look
        (HistoryRules(age=10 * DAY + HOUR), 39),
        (HistoryRules(age=365 * DAY), 1),
        (HistoryRules(age=10 * DAY, versions=20), 40),
        (HistoryRules(age=30 * DAY, versions=20), 31),
    ],
)
def test_the_newest_versions_stay_and_those_replaced_not_long_ago(path: Path, rules: HistoryRules, oldest: int) -> None:
    fill(path, 50)

    with Store.open(path) as store:
        dropped = keep(store, rules, NOON + 49 * DAY)

    left = list(range(oldest, 51))
    assert kept(path) == (left, left)
    assert dropped == 2 * (50 - len(left))
    dump(path)


def test_with_keep_all_nothing_is_written(path: Path) -> None:
    fill(path, 5)
    before = dump(path)

    with Store.open(path) as store:
        assert list(store.prune(HistoryRules(), NOON + 10_000 * DAY)) == []

    assert dump(path) == before


def test_what_never_changed_stays_however_old(path: Path) -> None:
    fill(path, 1)
    before = dump(path)

    with Store.open(path) as store:
        assert keep(store, HistoryRules(age=DAY, versions=1), NOON + 10_000 * DAY) == 0

    assert dump(path) == before


def test_all_but_versions_and_answers_stays(path: Path) -> None:
    fill(path, 30)

    def rest() -> list[str]:
        return [line for line in dump(path) if not line.startswith(('INSERT INTO "versions"', 'INSERT INTO "answers"'))]

    before = rest()
    with Store.open(path) as store:
        assert keep(store, HistoryRules(versions=3), NOON + 30 * DAY)

    assert rest() == before
    assert len(before) > 60


def test_looks_go_on_after_it_and_numbers_are_not_used_again(path: Path) -> None:
    fill(path, 30)
    with Store.open(path) as store:
        before = store.state(WATCH.key)
        keep(store, HistoryRules(versions=1), NOON + 29 * DAY)
        assert store.state(WATCH.key) == before

        for n in range(31, 61):
            at = NOON + (n - 1) * DAY
            posting = remembered(a_posting(title=title(n)), last=at)
            changes = [a_change(WATCH, at)]
            assert store.record(look(WATCH, store.state(WATCH.key), at, posting, changes=changes, shown=shown(n)))

    left = list(range(30, 61))
    assert kept(path) == (left, left)
    with History.open(path) as history:
        assert history.posting("1").versions == 60


def test_a_long_history_goes_in_bounded_steps(path: Path) -> None:
    fill(path, 3 * AT_ONCE)

    with Store.open(path) as store:
        steps = list(store.prune(HistoryRules(versions=20), NOON + 1000 * DAY))

    assert max(steps) == AT_ONCE
    assert sum(steps) == 2 * (3 * AT_ONCE - 20)
    assert kept(path) == ([*range(3 * AT_ONCE - 19, 3 * AT_ONCE + 1)],) * 2


def test_a_history_that_shrank_takes_little_more_room_than_what_is_left(path: Path) -> None:
    """The records that stay still lean on each other."""
    fill(path, 60)

    with Store.open(path) as store:
        keep(store, HistoryRules(versions=10), NOON + 60 * DAY)

    with Database(path) as db:
        for table, column in (("versions", "record"), ("answers", "content")):
            sizes = [row["size"] for row in db.query(f"SELECT length({column}) AS size FROM {table} ORDER BY n")]
            assert sorted(sizes)[-3] < 200
            assert [row["depth"] for row in db[table].rows_where(order_by="n")] == [*range(10)]


# ── a board: any looks, any rules ────────────────────────────────────────────────────────────────

LOOKS = st.lists(
    st.tuples(
        st.sets(st.sampled_from(["41", "42", "43"]), max_size=2),  # which postings say something new
        st.booleans(),  # whether something else changed, without a version: one was removed
        st.integers(1, 2),  # pages of the answer
        st.integers(1, 5),  # days until the next look
    ),
    min_size=1,
    max_size=45,
)
RULES = st.builds(
    HistoryRules,
    age=st.none() | st.integers(1, 60).map(lambda days: days * DAY),
    versions=st.none() | st.integers(1, 12),
)


class Board:
    """A board of three lamps, with all that it ever said and showed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.store = Store.open(path)
        self.store.adopt([BOARD], NOON)
        self.now = NOON
        self.says = dict.fromkeys(["41", "42", "43"], 0)
        self.said: dict[tuple[int, int], str] = {}
        """Title by posting and version."""
        self.showed: dict[int, list[bytes]] = {}
        """Bodies by answer."""

    def looks(self, looks: Sequence[tuple[set[str], bool, int, int]]) -> None:
        for new, otherwise, parts, days in looks:
            self._look(new if self.showed else set(self.says), otherwise, parts)
            self.now += days * DAY

    def _look(self, new: set[str], otherwise: bool, parts: int) -> None:
        for each in new:
            self.says[each] += 1
        answer = shown(len(self.showed) + 1, parts) if new or otherwise else None
        postings = [remembered(a_posting(each, title(n)), last=self.now) for each, n in self.says.items()]
        check = look(BOARD, self.store.state(BOARD.key), self.now, *postings, outcome=Outcome.BOARD, shown=answer)
        assert self.store.record(check)
        if answer:
            self.showed[len(self.showed) + 1] = [part.body for part in answer.parts]
        for number, (each, n) in enumerate(self.says.items(), 1):
            if each in new:
                self.said[number, n] = title(n)

    def rows(self) -> tuple[dict[int, list[tuple[int, str, int]]], list[tuple[int, str]]]:
        """The versions that are there, by posting, and the answers, oldest first."""
        with closing(sqlite3.connect(self.path)) as db:
            found = db.execute("SELECT posting, n, at, answer FROM versions ORDER BY posting, n").fetchall()
            versions = {
                each: [row[1:] for row in found if row[0] == each] for each in dict.fromkeys(r[0] for r in found)
            }
            return versions, db.execute("SELECT n, max(at) FROM answers GROUP BY n").fetchall()

    def assert_all_reads_as_it_was(self) -> None:
        versions, kept = self.rows()
        with History.open(self.path) as history, connection.reader(self.path) as db:
            for posting, rows in versions.items():
                for n, at, _ in rows:
                    read = history.posting_at(posting, datetime.fromisoformat(at))
                    assert read.facts.title and read.facts.title.value == self.said[posting, n]
            for n, _ in kept:
                assert [part.body for part in answers.read(db, 1, n)] == self.showed[n]


def wanted(
    versions: dict[int, list[tuple[int, str, int]]], kept: list[tuple[int, str]], rules: HistoryRules, now: datetime
) -> tuple[dict[int, list[int]], list[int]]:
    """The numbers of the versions, by posting, and of the answers that stay by these rules."""

    def stays(place: int, rows: Sequence[tuple[int, str]]) -> bool:
        if place == len(rows) - 1:
            return True
        is_young = rules.age is None or datetime.fromisoformat(rows[place + 1][1]) > now - rules.age
        return is_young and (rules.versions is None or rows[-1][0] - rows[place][0] < rules.versions)

    left = {
        posting: [row for place, row in enumerate(rows) if stays(place, [each[:2] for each in rows])]
        for posting, rows in versions.items()
    }
    named = {answer for rows in left.values() for _, _, answer in rows}
    return (
        {posting: [n for n, _, _ in rows] for posting, rows in left.items()},
        [n for place, (n, _) in enumerate(kept) if n in named or stays(place, kept)],
    )


@settings(max_examples=40, deadline=None)
@given(LOOKS, RULES, st.integers(0, 30), LOOKS, RULES)
def test_of_any_history_that_stays_which_the_rules_say_and_reads_as_it_was(
    first: list[tuple[set[str], bool, int, int]],
    rules: HistoryRules,
    later: int,
    then: list[tuple[set[str], bool, int, int]],
    other_rules: HistoryRules,
) -> None:
    with TemporaryDirectory() as folder:
        board = Board(Path(folder) / "watcher.db")
        for looks, each in ((first, rules), (then, other_rules)):
            board.looks(looks)
            now = board.now + later * DAY
            expected = wanted(*board.rows(), each, now)
            state = board.store.state(BOARD.key)

            keep(board.store, each, now)

            versions, kept_answers = board.rows()
            assert (
                {key: [n for n, _, _ in rows] for key, rows in versions.items()},
                [n for n, _ in kept_answers],
            ) == expected
            board.assert_all_reads_as_it_was()
            assert board.store.state(BOARD.key) == state
        board.store.close()


# ── evidence without a version ───────────────────────────────────────────────────────────────────


def come_and_go(path: Path, days: int) -> None:
    """A page that says "gone", and the same posting again, day by day."""
    fill(path, 1)
    posting = remembered(a_posting(title=title(1)))
    with Store.open(path) as store:
        for n in range(2, days + 1):
            at = NOON + (n - 1) * DAY
            changes = [a_change(WATCH, at, Kind.REOPENED if n % 2 else Kind.REMOVED)]
            assert store.record(look(WATCH, store.state(WATCH.key), at, posting, changes=changes, shown=shown(n)))


def test_answers_that_proved_a_change_without_a_version_go_like_versions(path: Path) -> None:
    come_and_go(path, 30)
    with Store.open(path) as store:
        keep(store, HistoryRules(versions=12), NOON + 29 * DAY)
        assert kept(path) == ([1], [1, *range(19, 31)])
        keep(store, HistoryRules(age=5 * DAY), NOON + 29 * DAY)

    assert kept(path) == ([1], [1, *range(25, 31)])  # the first is what the posting was read from


def test_an_answer_leans_on_one_that_stays_when_those_between_go(path: Path) -> None:
    come_and_go(path, 18)

    with Store.open(path) as store:
        keep(store, HistoryRules(versions=3), NOON + 30 * DAY)

    with Database(path) as db:
        found = list(db.query("SELECT n, depth, length(content) AS size FROM answers ORDER BY n"))
    assert [(row["n"], row["depth"]) for row in found] == [(1, 0), (16, 15), (17, 16), (18, 17)]
    assert found[0]["size"] > 300
    assert max(row["size"] for row in found[1:]) < 200


# ── its readers ──────────────────────────────────────────────────────────────────────────────────


def test_a_reader_is_told_what_was_not_kept_and_what_was_never_known(path: Path) -> None:
    fill(path, 30)
    with Store.open(path) as store:
        keep(store, HistoryRules(versions=10), NOON + 29 * DAY)

    with History.open(path) as history:
        with pytest.raises(
            UsageError, match=r"was not kept \(\[history\] keep\): its oldest version left is of 2026-03-22;"
        ):
            history.posting_at(1, NOON + 19 * DAY)
        with pytest.raises(UsageError, match="nothing was known of it then"):
            history.posting_at(1, NOON - HOUR)
        assert history.posting_at(1, NOON + 20 * DAY).facts.title.value == title(21)
        assert [span.value for span in history.fact_history(1, "title")] == [title(n) for n in range(1, 31)]
        assert [row.n for row in history.versions(1)] == [*range(21, 31)]
        assert len(history.changes()) == 29


def test_an_explanation_says_that_answers_of_then_were_not_kept(path: Path) -> None:
    fill(path, 30)
    with Store.open(path) as store:
        for hour, answer in ((1, None), (2, shown(31)), (3, None)):
            at = NOON + 29 * DAY + hour * HOUR
            change, posting = a_change(WATCH, at), remembered(a_posting())
            assert store.record(look(WATCH, store.state(WATCH.key), at, posting, changes=[change], shown=answer))
        keep(store, HistoryRules(versions=10), NOON + 30 * DAY)

    with History.open(path) as history:
        early, late, *without_answer = (history.explain(number) for number in (5, 25, 30, 32))
    assert (early.before, early.after, early.dropped) == (None, None, True)
    assert (late.after is None, late.dropped) == (False, False)
    assert [(each.after, each.dropped) for each in without_answer] == [(None, False), (None, False)]


def test_a_reader_never_meets_a_version_that_goes_meanwhile(path: Path) -> None:
    """The version is chosen, then read: both as of one moment."""
    fill(path, 30)
    db = connection.reader(path)
    dropped = []

    def prune_between(sql: str) -> None:
        if "JOIN versions" in sql:
            dropped.append(keep(store, HistoryRules(versions=1), NOON + 30 * DAY))

    with Store.open(path) as store, History(db, path) as history:
        db.conn.set_trace_callback(prune_between)
        read = history.posting_at(1, NOON + 5 * DAY)

    assert dropped[0] > 50
    assert read == a_posting(title=title(6))


# ── killed, damaged, crowded ─────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("made", [fill, come_and_go])
def test_a_process_killed_in_the_middle_leaves_all_that_is_there_readable(
    path: Path, tmp_path: Path, made: Callable[[Path, int], None]
) -> None:
    made(path, 25)
    with Store.open(backed_up(path, tmp_path / "whole.db")) as store:
        keep(store, RULE, NOON + 45 * DAY)
    left = kept(tmp_path / "whole.db")
    statement, status = 0, -signal.SIGKILL
    while status == -signal.SIGKILL:
        copy = backed_up(path, tmp_path / f"killed-{statement}.db")
        status = ended(lambda copy=copy, at=statement: pruned_until(copy, at))
        assert [numbers[-1] for numbers in kept(copy)] == [numbers[-1] for numbers in left]
        with Store.open(copy) as store:
            keep(store, RULE, NOON + 45 * DAY)
        assert kept(copy) == left
        statement += 1

    assert statement > 10


def backed_up(path: Path, to: Path) -> Path:
    backup(path, to)
    return to


def pruned_until(path: Path, statement: int) -> None:
    """Drops what the rule does not keep, but dies before the statement of this place."""
    db = connection.writer(path)
    left = iter(range(statement))
    db.conn.set_trace_callback(lambda _: None if next(left, None) is not None else os.kill(os.getpid(), signal.SIGKILL))
    keep(Store(db, path), RULE, NOON + 45 * DAY)


def test_a_damaged_posting_keeps_what_it_has_and_holds_up_no_other(path: Path) -> None:
    other = a_watch("Ropes", "ropes/7")
    fill(path, 30, other)
    with Store.open(path) as store:
        store.adopt([other, WATCH], NOON)
        for n in range(1, 31):
            at = NOON + n * DAY
            store.record(look(WATCH, store.state(WATCH.key), at, remembered(a_posting(title=title(n)), last=at)))
    with Database(path) as db:
        db.execute("UPDATE versions SET record = x'00' WHERE posting = 1 AND n = 25")
        db.conn.commit()

    with Store.open(path) as store:
        keep(store, HistoryRules(versions=3), NOON + 40 * DAY)

    with History.open(path) as history:
        assert len(history.versions(1)) == 30
        assert [row.n for row in history.versions(2)] == [28, 29, 30]
        assert history.posting_at(2) == a_posting(title=title(30))


def test_between_two_steps_anybody_may_write(path: Path) -> None:
    fill(path, 45)

    with Store.open(path) as store, closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other:
        for _ in store.prune(RULE, NOON + 45 * DAY):
            other.execute("BEGIN IMMEDIATE")
            other.execute("ROLLBACK")

    assert kept(path) == ([*range(35, 46)],) * 2


def test_with_nothing_to_drop_no_writer_is_waited_for(path: Path) -> None:
    fill(path, 11)

    with Store.open(path) as store, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert keep(store, RULE, NOON + 45 * DAY) == 0


@pytest.mark.parametrize("sql", [LONG_POSTINGS, LONG_WATCHES, NEEDLESS_ANSWERS])
def test_the_questions_of_every_night_walk_indices(path: Path, sql: str) -> None:
    Store.open(path).close()
    values = {"first": 1, "at_once": 100, "versions": 1, "cutoff": "2026", "watch": 1}

    with Database(path) as db:
        plan = [row["detail"] for row in db.query(f"EXPLAIN QUERY PLAN {sql}", values)]

    assert any("INDEX" in step for step in plan)
    assert not [step for step in plan if step.startswith("SCAN") and step != "SCAN newest"]  # which is one row


# ── the -wal file ────────────────────────────────────────────────────────────────────────────────


def test_a_checkpoint_empties_the_wal_file(path: Path) -> None:
    with Store.open(path) as store:
        fill(path, 5)
        store.adopt([WATCH, BOARD], NOON)
        assert path.with_name("watcher.db-wal").stat().st_size

        assert store.checkpoint()

        assert path.with_name("watcher.db-wal").stat().st_size == 0
        assert keep(store, RULE, NOON) == 0


def test_a_checkpoint_waits_for_nobody_and_says_so(path: Path) -> None:
    fill(path, 1)
    db = connection.writer(path)
    with Store(db, path) as store, closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM watches").fetchone()
        store.adopt([WATCH, BOARD], NOON)
        began = time.monotonic()

        assert not store.checkpoint()

        assert time.monotonic() - began < connection.BUSY_SECONDS
        reader.execute("ROLLBACK")
        assert store.checkpoint()
        reader.execute("BEGIN IMMEDIATE")
        assert not store.checkpoint()
        assert db.execute("PRAGMA busy_timeout").fetchone() == (connection.BUSY_SECONDS * 1000,)
