"""What the reducer takes and gives: any answer, values that pickle, nothing changed on the way."""

import pickle
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.pages import URL, States, html, page, watch
from watcher.check import check
from watcher.model import (
    Answer,
    Blank,
    Failed,
    Gone,
    Kind,
    NotModified,
    Outcome,
    Page,
    Part,
    Rules,
    State,
    Status,
    Wall,
)

START = datetime(2030, 11, 4, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
PIECES = [
    "<h1>Tide keeper</h1>",
    "<p>Apply by 4 May 2031</p>",
    "<!--",
    "<script>",
    "{",
    '"@type": "JobPosting"',
    "\0",
    "é",
]
BODIES = st.one_of(
    st.binary(max_size=400),
    st.lists(st.sampled_from(PIECES), max_size=12).map(lambda parts: "".join(parts).encode()),
    st.sampled_from([html().encode(), html(States(title="Keeper")).encode("utf-16"), b"[]", b"null", b"%PDF-1.7 \xff"]),
)
PAGES = st.builds(
    lambda body, status, final, kind: Page((Part(URL, final, status, {"content-type": kind}, body),)),
    BODIES,
    st.sampled_from([200, 200, 200, 204, 302, 404, 418, 500]),
    st.sampled_from([URL, "https://careers.harbour.example/", "https://careers.harbour.example/login"]),
    st.sampled_from(["text/html", "application/json", "text/html; charset=nonsense", ""]),
)
TOLD = st.builds(
    lambda kind, because: kind(because), st.sampled_from([Gone, Wall, Blank, Failed]), st.sampled_from(["so", ""])
)
ANSWERS = st.one_of(PAGES, TOLD, st.just(NotModified()))


@settings(max_examples=150, deadline=None)
@given(st.lists(ANSWERS, max_size=6))
def test_any_row_of_answers_is_a_row_of_checks(answers: list[Answer]) -> None:
    state = State()
    for n, answer in enumerate(answers):
        before = pickle.dumps(state)
        done = check(watch(), state, answer, START + n * HOUR)

        assert pickle.dumps(state) == before
        assert done == check(watch(), state, answer, START + n * HOUR)
        assert done.state.revision == state.revision + 1
        assert done.observation.outcome in Outcome
        assert n or not [change for change in done.changes if change.quiet is None]
        state = done.state


@settings(max_examples=40, deadline=None)
@given(st.lists(ANSWERS, min_size=1, max_size=4))
def test_all_that_a_check_takes_and_gives_pickles(answers: list[Answer]) -> None:
    state = State()
    for n, answer in enumerate(answers):
        done = check(watch(), state, answer, START + n * HOUR)
        for value in (watch(), answer, state, done):
            assert pickle.loads(pickle.dumps(value)) == value
        state = done.state


def test_a_state_is_about_as_big_as_the_page_that_it_remembers() -> None:
    first = check(watch(), State(), page(html()), START)

    assert len(pickle.dumps(first.state)) < 2 * len(html())


@pytest.mark.parametrize("status", [Status.NOT_ACTIVELY_HIRING, Status.PAUSED])
def test_a_wall_leaves_the_last_known_status(status: Status) -> None:
    first = check(watch(), State(), page(html()), START)
    assert first.state.snapshot is not None
    (known,) = first.state.snapshot.postings
    snapshot = replace(first.state.snapshot, postings=(replace(known, status=status),))

    done = check(watch(), replace(first.state, snapshot=snapshot, body_hash=None), Wall("a login"), START + HOUR)

    assert done.changes == ()
    assert done.state.snapshot == snapshot


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(["ladders", "embedded", "reports"]), st.booleans())
def test_ignored_text_is_in_no_output(word: str, edited: bool) -> None:
    ruled = replace(watch(), rules=Rules(ignore=(word,)))
    changed = States(required=tuple(each.replace(word, f"{word} and more {word}") for each in States().required))
    first = check(ruled, State(), page(html()), START)
    second = check(ruled, first.state, page(html(changed if edited else States(title="Keeper"))), START + HOUR)

    said = (second.state.snapshot, second.changes, second.observation)
    assert word not in repr(said)
    assert [each.kind for each in second.changes] == ([] if edited else [Kind.TITLE])
