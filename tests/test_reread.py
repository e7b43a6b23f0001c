"""Stored answers read again: by another extractor, under other rules, by hand; quietly, and once."""

import gzip
import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.pages import States, html, page, watch
from tests.test_check import CLOSED, LISTING, NOISE, NOTE, STATES, board
from watcher.check import check
from watcher.errors import StoreError
from watcher.model import (
    EXTRACTOR_VERSION,
    Answer,
    Change,
    Check,
    Facts,
    HistoryRules,
    Kept,
    KeptAnswer,
    Kind,
    Outcome,
    Page,
    Part,
    Posting,
    Remembered,
    Rereading,
    Rules,
    State,
    Status,
    Watch,
)
from watcher.reread import SecondReading, is_due, next_answer, reread, second_reading
from watcher.reread.trace import MOST_ANSWERS
from watcher.store import History, Store
from watcher.store.versions import last_of, packed

START = datetime(2030, 11, 4, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
MISSING = page("not here", status=404)
SENT_AWAY = page("<h1>All our jobs</h1>", final_url=LISTING)
LATER = "Please apply by 4 May 2031."


@dataclass
class Memory:
    """A real database, what looks leave in it, and what is read again from it."""

    path: Path
    store: Store
    now: datetime = START
    read: int = 0
    """Stored answers that the last reading again took."""

    def look(self, watched: Watch, answer: Answer) -> Check:
        done = check(watched, self.store.state(watched.key), answer, self.now)
        assert self.store.record(done)
        self.now += HOUR
        return done

    def looks(self, watched: Watch, *answers: Answer) -> None:
        self.store.adopt([watched], self.now)
        for each in answers:
            self.look(watched, each)

    def reread(self, watched: Watch) -> Rereading | None:
        """Reads again as the daemon and the command do, without adopting it."""
        state, kept = self.store.state(watched.key), self.store.kept(watched.key)
        read: dict[int, SecondReading | None] = {}
        while (n := next_answer(state, kept, read)) is not None:
            read[n] = None
            if state.snapshot is not None:
                read[n] = second_reading(watched, state.snapshot, self.store.kept_answer(watched.key, n))
        self.read = len(read)
        return reread(watched, state, kept, read, self.now)

    def adopt(self, watched: Watch) -> tuple[Change, ...]:
        """Reads again and adopts it; the changes, which must all be quiet."""
        done, read = self.reread(watched), self.read
        assert done is not None
        assert self.store.replace_baseline(done)
        assert all(each.quiet for each in done.changes)
        assert replace(self.store.state(watched.key), snapshot=None) == replace(done.state, snapshot=None)
        assert self.reread(watched) is None
        self.read = read
        return done.changes

    def postings(self, watched: Watch) -> tuple[Remembered, ...]:
        snapshot = self.store.state(watched.key).snapshot
        assert snapshot is not None
        return snapshot.postings

    def execute(self, sql: str, *values: object) -> list[Any]:
        db = sqlite3.connect(self.path, isolation_level=None)
        try:
            return db.execute(sql, values).fetchall()
        finally:
            db.close()


def older(path: Path, alter: Callable[[dict[str, Any]], None] = lambda record: None, version: int = 0) -> None:
    """Makes the database look as if another extractor had written it, which read each posting as `alter` says."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("UPDATE watches SET extractor_version = ?", [version])
    for number, n in db.execute("SELECT number, version FROM postings").fetchall():
        chain = db.execute(
            "SELECT c.record FROM versions v JOIN versions c ON c.posting = v.posting"
            " AND c.n BETWEEN v.n - v.depth AND v.n WHERE v.posting = ? AND v.n = ? ORDER BY c.n",
            [number, n],
        )
        record = json.loads(last_of(content for (content,) in chain.fetchall()))
        alter(record)
        db.execute(
            "UPDATE versions SET record = ?, depth = 0 WHERE posting = ? AND n = ?",
            [packed(json.dumps(record).encode()), number, n],
        )
        db.execute("UPDATE postings SET id = ? WHERE number = ?", [record["id"], number])
        read = json.dumps(list(record["facts"]))
        db.execute(
            "DELETE FROM facts WHERE posting = ? AND fact NOT IN (SELECT value FROM json_each(?))", [number, read]
        )
    db.close()


def without(*facts: str) -> Callable[[dict[str, Any]], None]:
    """An extractor that does not read these facts."""

    def alter(record: dict[str, Any]) -> None:
        for each in facts:
            record["facts"].pop(each, None)

    return alter


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    path = tmp_path / "watcher.db"
    with Store.open(path) as store:
        yield Memory(path, store)


def lives(state: State) -> list[Remembered]:
    """The lives of the postings, without what they say."""
    assert state.snapshot is not None
    return [
        replace(each, posting=Posting(each.posting.id, each.posting.url, Facts())) for each in state.snapshot.postings
    ]


def kinds(changes: Sequence[Change]) -> list[Kind]:
    return [each.kind for each in changes]


# ── the same page, read by the same extractor, says the same ─────────────────────────────────────

SHORT_BANNER = page(f"<h1>Tide Gauge Engineer</h1><p>{CLOSED}</p>")
POSTING_LOOKS = st.one_of(
    st.builds(lambda states, noise: page(html(states, noise)), STATES, NOISE),
    st.builds(lambda noise: page(html(States(note=CLOSED), noise)), NOISE),
    st.builds(
        lambda noise: page(html(States(valid_through="2031-04-17", deadline="We read every application."), noise)),
        NOISE,
    ),
    st.sampled_from([SHORT_BANNER, MISSING, SENT_AWAY, page("", status=500), page("<html></html>"), board(1, 2)]),
)
BOARD_LOOKS = st.one_of(
    st.lists(st.integers(1, 6), max_size=6, unique=True).map(lambda numbers: board(*numbers)),
    st.sampled_from([MISSING, page("<h1>Jobs</h1>", LISTING), page("", LISTING, status=503)]),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.tuples(st.just(watch()), st.lists(POSTING_LOOKS, min_size=1, max_size=6)),
        st.tuples(st.just(watch(LISTING)), st.lists(BOARD_LOOKS, min_size=1, max_size=6)),
    ),
    st.sampled_from([0, EXTRACTOR_VERSION, 99]),
)
def test_whatever_the_looks_were_the_same_extractor_reads_the_same(
    tmp_path_factory: pytest.TempPathFactory, seen: tuple[Watch, list[Answer]], version: int
) -> None:
    watched, answers = seen
    path = tmp_path_factory.mktemp("reread") / "watcher.db"
    with Store.open(path) as store:
        memory = Memory(path, store)
        memory.looks(watched, *answers)
        before = store.state(watched.key)
        assert memory.reread(watched) is None

        older(path, version=version)
        done = memory.reread(watched)

        if done is not None:
            assert done.changes == ()
            assert lives(done.state) == lives(before)
            assert store.replace_baseline(done)
            assert store.state(watched.key) == done.state
            assert memory.reread(watched) is None


SHARED = Path(__file__).parents[2] / "shared" / "postings"


def real_pages() -> Iterator[list[bytes]]:
    """Whole pages one by one, texts with what became of them."""
    for folder in ("pages", "closed-pages", "sections", "ats"):
        yield from ([each.read_bytes()] for each in sorted((SHARED / folder).glob("*[lnm]")))
    for folder in ("18f", "betagouv"):
        with gzip.open(SHARED / folder / "edits.jsonl.gz", "rt") as lines:
            edits = [json.loads(line) for line in list(lines)[::12]]
        yield from ([each["text_before"].encode(), each["text_after"].encode()] for each in edits)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared postings are not here")
def test_real_pages_read_again_say_the_same(memory: Memory) -> None:
    urls = (f"https://careers.harbour.example/jobs/{n}" for n in range(10_000, 20_000))
    seen = [(watch(url), bodies) for url, bodies in zip(urls, real_pages(), strict=False)]
    memory.store.adopt([each for each, _ in seen], START)
    for watched, bodies in seen:
        for body in bodies:
            memory.look(watched, Page((Part(watched.url, watched.url, 200, {}, body),)))
    read = [each for each, _ in seen if memory.store.state(each.key).snapshot]
    assert [each.url for each in read if memory.reread(each)] == []

    older(memory.path)
    for each in read:
        before, done = memory.store.state(each.key).snapshot, memory.reread(each)
        if done is not None:
            assert (done.changes, done.state.snapshot) == ((), before), each.url

    assert len(read) > 80


# ── what another extractor reads ─────────────────────────────────────────────────────────────────


def test_a_fact_that_is_read_now_is_adopted_quietly_and_what_really_changed_is_told(memory: Memory) -> None:
    memory.looks(watch(), page(html()))
    older(memory.path, without("salary", "visa_sponsorship"))

    adopted = memory.adopt(watch())
    told = memory.look(watch(), page(html(States(deadline=LATER)))).changes

    assert kinds(adopted) == [Kind.SALARY, Kind.VISA_SPONSORSHIP]
    assert {each.quiet for each in adopted} == {"read again by a newer watcher"}
    assert [(each.kind, each.quiet) for each in told] == [(Kind.DEADLINE, None)]
    with History.open(memory.path) as history:
        recorded = [each.change for each in history.changes()]
        assert recorded == [*adopted, *told]
        (number,) = {each.number for each in history.postings()}
        (salary,) = history.fact_history(number, "salary")
        assert (salary.since, salary.until) == (adopted[0].at, None)
        assert [each.answer for each in history.versions(number)] == [1, 1, 2]


def test_what_an_older_watcher_reads_otherwise_is_quiet_too(memory: Memory) -> None:
    memory.looks(watch(), page(html()))
    older(memory.path, lambda record: record["facts"].update(title=record["facts"]["title"] | {"value": "x"}), 99)

    (change,) = memory.adopt(watch())

    assert (change.kind, change.before, change.after) == (Kind.TITLE, "x", "Tide Gauge Engineer")
    assert change.quiet == "read again by an older watcher"


def test_a_second_reading_is_no_look(memory: Memory) -> None:
    memory.looks(watch(), page(html()), MISSING)
    memory.store.claim([watch().key], memory.now, memory.now + HOUR)
    older(memory.path, without("salary"))
    kept = "checked_at, next_check_at, leased_until, snapshot_at, failures"
    before, seen = (memory.execute(f"SELECT {each}") for each in (f"{kept} FROM watches", "* FROM observations"))

    memory.adopt(watch())

    assert memory.execute(f"SELECT {kept} FROM watches") == before
    assert memory.execute("SELECT * FROM observations") == seen
    state = memory.store.state(watch().key)
    assert (state.etag, state.last_modified, state.body_hash) == (None, None, None)
    assert state.extractor_version == EXTRACTOR_VERSION
    assert [each.misses for each in memory.postings(watch())] == [1]


def test_the_page_of_the_last_look_is_read_again_after_it(memory: Memory) -> None:
    """What was noise to the older extractor may differ between the stored answer and the last one."""
    memory.looks(watch(), page(html()))
    assert memory.store.state(watch().key).body_hash
    older(memory.path, without("salary"))

    memory.adopt(watch())

    assert memory.look(watch(), page(html())).observation.outcome is Outcome.UNCHANGED


def test_a_closed_posting_is_read_again_where_it_was_open(memory: Memory) -> None:
    memory.looks(watch(), page(html()), SHORT_BANNER)
    older(memory.path, without("salary"))

    adopted = memory.adopt(watch())
    back = memory.look(watch(), page(html())).changes

    assert kinds(adopted) == [Kind.SALARY]
    assert kinds(back) == [Kind.REOPENED]
    assert back[0].quiet is None


def test_a_posting_closed_from_the_first_look_on_is_read_again_there(memory: Memory) -> None:
    memory.looks(watch(), page(html(States(note=CLOSED))), page(html(States(note=CLOSED, pay="Pay: €61,000 a year"))))
    older(memory.path, without("salary"))

    assert kinds(memory.adopt(watch())) == [Kind.SALARY]
    assert memory.postings(watch())[0].status is Status.CLOSED


def test_what_a_closed_posting_said_stays_where_the_open_page_is_not_stored_any_more(memory: Memory) -> None:
    memory.looks(watch(), page(html()), SHORT_BANNER)
    said = memory.postings(watch())[0].posting
    for _ in memory.store.prune(HistoryRules(versions=1), memory.now):
        pass
    older(memory.path)

    assert memory.adopt(watch()) == ()
    assert memory.postings(watch())[0].posting == said


@pytest.mark.parametrize("last", [MISSING, SENT_AWAY, board(1, 2)], ids=["404", "the listing", "a board"])
def test_a_posting_that_is_gone_is_read_again_where_it_stood(memory: Memory, last: Answer) -> None:
    memory.looks(watch(), page(html()), last, last)
    older(memory.path, without("salary"))

    adopted = memory.adopt(watch())
    back = memory.look(watch(), page(html())).changes

    assert kinds(adopted) == [Kind.SALARY]
    assert [each.status for each in memory.postings(watch())] == [Status.OPEN]
    assert [(each.kind, each.quiet) for each in back] == [(Kind.REOPENED, None)]


def test_a_status_that_is_read_now_is_a_quiet_turn(memory: Memory) -> None:
    memory.looks(watch(), page(html(States(note=NOTE))))
    older(memory.path, lambda record: record["facts"]["status"].update(value="open", evidence=None))
    memory.execute("UPDATE postings SET status = 'open'")

    (change,) = memory.adopt(watch())

    assert (change.kind, change.before, change.after) == (Kind.STATUS, "open", "not_actively_hiring")
    assert change.quiet
    assert memory.look(watch(), page(html(States(note=NOTE)))).changes == ()


def test_a_year_once_settled_stays(memory: Memory) -> None:
    yearless = States(deadline="Please apply by 17 April.")
    memory.looks(watch(), page(html(yearless)))
    memory.now += timedelta(days=400)
    memory.look(watch(), page(html(replace(yearless, title="Lead Engineer"))))
    older(memory.path, without("salary"))

    assert kinds(memory.adopt(watch())) == [Kind.SALARY]
    deadline = memory.postings(watch())[0].posting.facts.deadline
    assert deadline is not None
    assert str(deadline.value.day) == "2031-04-17"


def test_without_a_stored_answer_nothing_is_adopted(memory: Memory) -> None:
    memory.looks(watch(), page(html()))
    memory.execute("DELETE FROM answers")
    older(memory.path, without("salary"))

    assert is_due(watch(), memory.store.state(watch().key))
    assert memory.reread(watch()) is None


def test_a_page_that_cannot_be_read_any_more_leaves_the_posting_as_it_is(memory: Memory) -> None:
    memory.looks(watch(), page(html()))
    ignoring_all = replace(watch(), rules=Rules(ignore=(".",)))

    assert memory.reread(ignoring_all) is None


SHELL = page(f"<h1>Tide Gauge Engineer</h1><p>{'Loading and loading. ' * 8}</p>")


@pytest.mark.parametrize("answer", [board(1, 2), SHELL, MISSING], ids=["another list", "a shell", "404"])
def test_a_page_without_the_posting_says_nothing_of_it(memory: Memory, answer: Page) -> None:
    memory.looks(watch(), page(html(States(note="The tide has much to say of itself. " * 50))))
    snapshot = memory.store.state(watch().key).snapshot
    assert snapshot is not None

    found = second_reading(watch(), snapshot, KeptAnswer(1, START, answer))

    assert (found.shown, found.others, found.proves_absence) == ({}, (), False)


def test_an_earlier_version_is_not_taken_for_the_current_one(memory: Memory) -> None:
    memory.looks(watch(), page(html()), page(html(States(title="Lead Engineer"))))
    state, kept = memory.store.state(watch().key), memory.store.kept(watch().key)

    assert kept == Kept(2, {"71": (2, 1)})
    assert next_answer(state, kept, {2: None}) is None


def test_a_version_that_names_no_answer_is_not_looked_for_in_others(memory: Memory) -> None:
    memory.looks(watch(), page(html()), page(html(States(title="Lead Engineer"))))
    memory.execute("UPDATE versions SET answer = NULL WHERE n = 2")

    assert memory.store.kept(watch().key) == Kept(2, {})


def test_a_watch_that_was_taken_out_is_left_alone(memory: Memory) -> None:
    memory.looks(watch(), page(html()))
    older(memory.path, without("salary"))
    done = memory.reread(watch())
    assert done is not None
    memory.store.adopt([], memory.now)

    assert not memory.store.replace_baseline(done)


def test_a_check_meanwhile_wins(memory: Memory) -> None:
    memory.looks(watch(), page(html()))
    older(memory.path, without("salary"))
    done = memory.reread(watch())
    assert done is not None
    memory.look(watch(), page(html()))

    assert not memory.store.replace_baseline(done)
    assert memory.execute("SELECT count(*) FROM changes WHERE quiet LIKE 'read again by%'") == [(0,)]


# ── boards ───────────────────────────────────────────────────────────────────────────────────────

BOARD = watch(LISTING)


def ids(memory: Memory) -> list[tuple[str | None, str]]:
    return [(each.posting.id, each.status.value) for each in memory.postings(BOARD)]


def renamed(old: str, new: str, url: str | None = None) -> Callable[[dict[str, Any]], None]:
    """An extractor that finds another id, and perhaps another address, for one posting."""

    def alter(record: dict[str, Any]) -> None:
        if record["id"] == old:
            record.update(id=new, url=url or record["url"])

    return alter


def test_a_board_of_many_looks_is_read_again_from_its_newest_answer(memory: Memory) -> None:
    memory.looks(BOARD, *(board(*range(1, n)) for n in range(3, 9)))
    older(memory.path, lambda record: record["facts"]["title"].update(value="x"))

    adopted = memory.adopt(BOARD)

    assert [(each.kind, each.after) for each in adopted] == [(Kind.TITLE, f"Keeper of lock {n}") for n in range(1, 8)]
    assert memory.read == 1


def test_a_posting_that_left_the_board_is_read_again_where_it_stood(memory: Memory) -> None:
    memory.looks(BOARD, board(1, 2), board(1, 2, 3), board(2, 3), board(2, 3), board(2, 3, 4))
    older(memory.path, lambda record: record["facts"]["title"].update(value="x"))

    assert kinds(memory.adopt(BOARD)) == [Kind.TITLE] * 4
    assert ids(memory)[0][1] == "removed"
    assert kinds(memory.look(BOARD, board(1, 2, 3, 4)).changes) == [Kind.REOPENED]


def test_postings_that_left_together_are_read_again_together(memory: Memory) -> None:
    memory.looks(BOARD, *(board(*range(1, n)) for n in range(3, 9)), *[board(8, 9)] * 2)
    older(memory.path, lambda record: record["facts"]["title"].update(value="x"))

    assert len(memory.adopt(BOARD)) == 9
    assert memory.read == 2


def test_so_many_answers_are_read_and_no_more(memory: Memory) -> None:
    """The second reading finds nothing in spite of that: it reads no others."""
    pairs = [board(n, n + 1) for n in range(1, 3 * MOST_ANSWERS, 2) for _ in range(2)]
    memory.looks(BOARD, *pairs)
    older(memory.path, lambda record: record["facts"]["title"].update(value="x"))

    adopted = memory.adopt(BOARD)

    assert memory.read <= MOST_ANSWERS
    assert MOST_ANSWERS < len(adopted) < len(ids(memory)) == 3 * MOST_ANSWERS


def test_postings_that_a_board_shows_besides_are_opened_quietly(memory: Memory) -> None:
    memory.looks(BOARD, board(1, 2, 3))
    memory.execute("UPDATE postings SET remembered = 0 WHERE id LIKE '%3'")
    older(memory.path)

    (change,) = memory.adopt(BOARD)

    assert (change.kind, change.after) == (Kind.OPENED, "Keeper of lock 3")
    assert memory.look(BOARD, board(1, 2, 3)).changes == ()


def test_a_page_that_turns_out_to_be_a_board_becomes_one_quietly(memory: Memory) -> None:
    memory.looks(BOARD, board(1, 2, 3))
    memory.execute("UPDATE watches SET board = 0")
    memory.execute("UPDATE postings SET remembered = 0 WHERE id <> '1'")
    older(memory.path)

    adopted = memory.adopt(BOARD)

    assert [(each.kind, each.posting) for each in adopted] == [(Kind.OPENED, "2"), (Kind.OPENED, "3")]
    assert [memory.look(BOARD, page("not here", LISTING, status=404)).changes for _ in range(2)] == [(), ()]
    assert memory.look(BOARD, board(1, 2, 3)).changes == ()


def test_a_posting_under_another_id_goes_on_with_its_history(memory: Memory) -> None:
    memory.looks(BOARD, board(1, 2, 3))
    before = ids(memory)
    older(memory.path, renamed(str(before[1][0]), "otherwise"))
    number = memory.execute("SELECT number FROM postings WHERE id = 'otherwise'")

    assert memory.adopt(BOARD) == ()
    assert ids(memory) == before
    assert memory.execute("SELECT number FROM postings WHERE id = ?", before[1][0]) == number


def test_what_was_no_posting_of_the_board_is_removed_quietly(memory: Memory) -> None:
    memory.looks(BOARD, board(1, 2, 3, 4, 5))
    older(memory.path, renamed(str(ids(memory)[4][0]), "all-jobs", f"{LISTING}/all"))

    adopted = memory.adopt(BOARD)

    assert kinds(adopted) == [Kind.REMOVED, Kind.OPENED]
    assert adopted[0].summary == "Removed: the stored page, read again, does not list it"
    assert ("all-jobs", "removed") in ids(memory)
    assert [memory.look(BOARD, board(1, 2, 3, 4, 5)).changes for _ in range(3)] == [(), (), ()]


def test_an_extractor_that_misses_half_of_a_board_removes_nothing(memory: Memory) -> None:
    memory.looks(BOARD, board(1, 2, 3, 4))
    for n in (1, 2):
        older(memory.path, renamed(str(ids(memory)[n][0]), f"lost-{n}", f"{LISTING}/lost/{n}"))

    assert Kind.REMOVED not in kinds(memory.adopt(BOARD))
    assert ("lost-1", "open") in ids(memory)


# ── other rules ──────────────────────────────────────────────────────────────────────────────────


def test_ignored_text_goes_quietly_and_what_really_changed_is_told(memory: Memory) -> None:
    memory.looks(watch(), page(html()))
    ruled = replace(watch(), rules=Rules(ignore=("driving licence",)))

    adopted = memory.adopt(ruled)
    told = memory.look(ruled, page(html(States(deadline=LATER)))).changes

    assert [(each.kind, each.quiet) for each in adopted] == [(Kind.TEXT, "read again under other rules")]
    assert [(each.kind, each.quiet) for each in told] == [(Kind.DEADLINE, None)]


def test_what_another_select_does_not_show_goes_quietly_and_is_never_missed(memory: Memory) -> None:
    links = "".join(f'<li><a href="/jobs/{n}00000">Keeper of lock {n}</a></li>' for n in range(3))
    asked = "<h2>Requirements</h2><ul><li>Ten years at the lock gates</li><li>A licence for lorries</li></ul>"
    shown = page(f"<main><h1>Open jobs</h1><ul>{links}</ul></main><div><h1>Diver</h1>{asked}</div>", LISTING)
    memory.looks(replace(BOARD, rules=Rules(select="main")), shown)
    assert len(ids(memory)) == 3

    adopted = memory.adopt(BOARD)

    assert kinds(adopted) == [Kind.REMOVED] * 3 + [Kind.OPENED]
    assert adopted[0].summary == "Left out: the stored page does not show it under these rules"
    assert len(ids(memory)) == 1
    assert [memory.look(BOARD, shown).changes for _ in range(3)] == [(), (), ()]


def test_what_a_narrower_only_leaves_out_goes_quietly_and_is_never_missed(memory: Memory) -> None:
    memory.looks(BOARD, *(board(*range(1, n)) for n in range(3, 25)))
    ruled = replace(BOARD, rules=Rules(only={"title": "lock 1$"}))

    adopted = memory.adopt(ruled)

    assert memory.read == 1
    assert kinds(adopted) == [Kind.REMOVED] * 22
    assert {each.summary for each in adopted} == {"Left out: the watch's `only` does not take it"}
    assert len(ids(memory)) == 1
    assert [memory.look(ruled, board(1, 2, 3)).changes for _ in range(3)] == [(), (), ()]
    assert kinds(memory.look(BOARD, board(1, 2, 3)).changes) == [Kind.OPENED, Kind.OPENED]


def test_ignored_words_still_say_what_only_takes(memory: Memory) -> None:
    ruled = replace(BOARD, rules=Rules(only={"title": "lock [12]$"}, ignore=("lock 2",)))
    memory.looks(ruled, board(1, 2, 3))
    assert len(ids(memory)) == 2
    older(memory.path)

    assert memory.adopt(ruled) == ()
    assert len(ids(memory)) == 2


def test_what_a_wider_only_takes_is_opened_quietly_by_the_next_look_and_what_really_changed_is_told(
    memory: Memory,
) -> None:
    """The stored answer may be old: what it shows and was left out may have gone since, unseen."""
    narrow = replace(BOARD, rules=Rules(only={"title": "lock 1$"}))
    memory.looks(narrow, board(1, 2, 3))
    assert memory.reread(BOARD) is None
    older(memory.path)
    assert memory.adopt(BOARD) == ()

    told = memory.look(BOARD, board(2, 4)).changes
    missed = memory.look(BOARD, board(2, 4)).changes

    assert [(each.kind, each.quiet is None) for each in told] == [(Kind.OPENED, False)] * 2
    assert [(each.kind, each.quiet is None) for each in missed] == [(Kind.REMOVED, True)]


def test_what_went_while_it_was_left_out_is_not_opened_again_by_hand(memory: Memory) -> None:
    narrow = replace(BOARD, rules=Rules(only={"title": "lock [12]$"}))
    memory.looks(BOARD, board(1, 2, 3, 4))
    memory.adopt(narrow)
    memory.look(narrow, board(1, 2))
    memory.look(BOARD, board(1, 2))

    assert len(ids(memory)) == 2
    assert memory.reread(BOARD) is None


def test_under_another_only_a_posting_is_compared_as_ever(memory: Memory) -> None:
    narrow = replace(watch(), rules=Rules(only={"title": "engineer"}))
    memory.looks(watch(), page(html()))

    told = memory.look(narrow, page(html(States(deadline=LATER)))).changes

    assert [(each.kind, each.quiet) for each in told] == [(Kind.DEADLINE, None)]


# ── damage ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("content", [b"", b"no zstandard", packed(b"no headers"), packed(b"{}\n")], ids=repr)
def test_a_damaged_answer_is_named_and_leaves_what_was_read_from_it(memory: Memory, content: bytes) -> None:
    memory.looks(watch(), page(html()))
    memory.execute("UPDATE answers SET content = ?", content)
    older(memory.path, without("salary"))
    state, kept = memory.store.state(watch().key), memory.store.kept(watch().key)

    if content != packed(b"{}\n"):
        with pytest.raises(StoreError, match="stored answer 1 is damaged"):
            memory.store.kept_answer(watch().key, 1)

    assert next_answer(state, kept, {1: None}) is None
    assert reread(watch(), state, kept, {1: None}, memory.now) is None


def test_an_answer_that_is_not_there_any_more_is_named(memory: Memory) -> None:
    memory.looks(watch(), page(html()))

    with pytest.raises(StoreError, match="stored answer 7 is not there any more"):
        memory.store.kept_answer(watch().key, 7)
