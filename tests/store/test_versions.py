"""Successive versions come back exactly, from little room, in bounded steps."""

import random
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from tests.store.cases import HOUR, NOON, a_change, a_posting, a_watch, look, page, remembered
from watcher.model import (
    FACTS,
    Block,
    BlockKind,
    Deadline,
    Facts,
    Pay,
    Posting,
    Question,
    Remembered,
    Section,
    SetAside,
    Source,
    Sponsorship,
    Stated,
    Status,
    Unit,
    Workplace,
)
from watcher.store import History, Store
from watcher.store.versions import CHAIN, depth_after, last_of, packed, unpacked

WATCH = a_watch()


def words(seed: int, length: int) -> list[str]:
    """Words of a text of so many characters that has little in it twice."""
    chosen = random.Random(seed)
    text: list[str] = []
    while sum(len(word) + 1 for word in text) < length:
        text.append("".join(chosen.choices("abcdefghijklmnopqrstuvwxyz", k=chosen.randint(2, 9))))
    return text


def edited(text: list[str], place: int, word: str) -> str:
    return " ".join([*text[:place], word, *text[place + 1 :]])


# ── compression ──────────────────────────────────────────────────────────────────────────────────


@given(st.lists(st.binary(max_size=2000), min_size=1, max_size=8))
def test_any_chain_comes_back(texts: list[bytes]) -> None:
    chain = [packed(text, texts[n - 1] if n else b"") for n, text in enumerate(texts)]

    assert [last_of(chain[: n + 1]) for n in range(len(texts))] == texts


@pytest.mark.parametrize("size", [9_000, 60_000, 1_500_000, 6_000_000])
def test_one_word_of_a_text_costs_little_at_any_size(size: int) -> None:
    before = random.Random(1).randbytes(size // 2).hex().encode()
    after = before[: size // 3] + b"changed" + before[size // 3 + 5 :]

    record = packed(after, before)

    assert unpacked(record, before) == after
    assert len(record) < 1000


def test_a_record_stands_by_itself_after_so_many_that_lean() -> None:
    depths = [depth_after(None)]
    for _ in range(2 * CHAIN):
        depths.append(depth_after(depths[-1]))

    assert depths == [*range(CHAIN), *range(CHAIN), 0]


# ── in the store ─────────────────────────────────────────────────────────────────────────────────


def test_sixty_versions_and_their_answers_come_back_in_bounded_steps_and_little_room(tmp_path: Path) -> None:
    path = tmp_path / "watcher.db"
    text, passage = words(1, 30_000), words(2, 9_000)
    postings = [
        a_posting()
        if n == 0
        else Posting("41", None, Facts(), (Block(BlockKind.PARAGRAPH, edited(passage, n * 7, f"edit{n}")),))
        for n in range(60)
    ]
    pages = [page(f"<p>{edited(text, n * 11, f'edit{n}')}</p>") for n in range(60)]
    with Store.open(path) as store:
        store.adopt([WATCH], NOON)
        for n, (posting, shown) in enumerate(zip(postings, pages, strict=True)):
            at = NOON + n * HOUR
            check = look(
                WATCH,
                store.state(WATCH.key),
                at,
                remembered(posting),
                changes=[a_change(WATCH, at)],
                shown=shown,
            )
            assert store.record(check)
            assert store.state(WATCH.key) == check.state

    with History.open(path) as history:
        assert [history.posting_at(1, NOON + n * HOUR) for n in range(60)] == postings
        assert [history.explain(n + 1).after.parts[0].body for n in range(60)] == [p.parts[0].body for p in pages]
    db = Database(path)
    assert max(row["depth"] for row in db["versions"].rows) == CHAIN - 1
    largest = "SELECT max(length(record)) AS size FROM versions WHERE depth > 1"
    assert next(db.query(largest))["size"] < 200
    largest = "SELECT max(length(content)) AS size FROM answers WHERE depth > 0"
    assert next(db.query(largest))["size"] < 200
    db.close()


# ── any posting ──────────────────────────────────────────────────────────────────────────────────

TEXT = st.text(max_size=30)
PROVEN = st.text(min_size=1, max_size=30)
DAY = st.none() | st.dates()
AMOUNT = st.none() | st.integers(0, 10**7) | st.floats(0, 10**7)
VALUES: dict[str, st.SearchStrategy[object]] = {
    "locations": st.lists(TEXT, max_size=3).map(tuple),
    "employment_type": st.lists(TEXT, max_size=3).map(tuple),
    "workplace": st.sampled_from(Workplace),
    "salary": st.lists(
        st.builds(Pay, AMOUNT, AMOUNT, TEXT, st.sampled_from(Unit), st.none() | TEXT, PROVEN), max_size=2
    ).map(tuple),
    "deadline": st.builds(
        Deadline,
        st.none() | st.dates(),
        st.none() | TEXT,
        st.none() | TEXT,
        st.none() | st.dates(),
        st.none() | st.dates(),
    ),
    "date_posted": st.dates(),
    "status": st.sampled_from(Status),
    "visa_sponsorship": st.sampled_from(Sponsorship),
}
FACT = {
    name: st.none()
    | st.builds(
        Stated,
        VALUES.get(name, TEXT),
        st.none() | PROVEN,
        st.sampled_from(Source),
        st.lists(TEXT, max_size=2).map(tuple),
    )
    for name in FACTS
}
JSON = st.none() | TEXT | st.lists(st.integers() | TEXT, max_size=2) | st.dictionaries(TEXT, TEXT, max_size=2)
POSTINGS = st.builds(
    Posting,
    id=TEXT,
    url=st.none() | TEXT,
    facts=st.builds(Facts, **FACT),
    blocks=st.lists(
        st.builds(Block, st.sampled_from(BlockKind), PROVEN, st.integers(0, 6), st.sampled_from(Section)), max_size=4
    ).map(tuple),
    questions=st.lists(st.builds(Question, TEXT, st.booleans()), max_size=2).map(tuple),
    set_aside=st.lists(
        st.builds(SetAside, st.sampled_from(FACTS), JSON, TEXT, st.sampled_from(Source), TEXT), max_size=2
    ).map(tuple),
)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - made aware
LOOKS = st.lists(
    st.lists(
        st.builds(Remembered, POSTINGS, st.sampled_from(Status), MOMENTS, MOMENTS, st.integers(0, 3)),
        max_size=3,
        unique_by=lambda each: each.posting.id,
    ),
    min_size=1,
    max_size=3,
)


@settings(max_examples=60, deadline=None)
@given(LOOKS)
def test_whatever_a_look_remembers_the_next_one_knows(looks: list[list[Remembered]]) -> None:
    with Store.open(Path(":memory:")) as store:
        store.adopt([WATCH], NOON)
        for n, shown in enumerate(looks):
            check = look(WATCH, store.state(WATCH.key), NOON + n * HOUR, *shown)
            assert store.record(check)

            found = store.state(WATCH.key)

            assert by_id(found.snapshot.postings) == by_id(check.state.snapshot.postings)
            assert (found.snapshot.taken_at, found.revision) == (check.state.snapshot.taken_at, n + 1)


def by_id(postings: tuple[Remembered, ...]) -> dict[str | None, Remembered]:
    return {each.posting.id: each for each in postings}
