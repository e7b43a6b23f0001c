"""What the looks in a row prove."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.postings import NOON, POSTING, having, stated
from watcher.judge.life import elsewhere, first_look, follow, miss, remembered, shows_nothing
from watcher.model import Outcome, Posting, Reading, Snapshot, Source, Stated, Status

LATER = NOON + timedelta(hours=1)


def reading(*postings: Posting, outcome: Outcome = Outcome.POSTING) -> Reading:
    return Reading(outcome, None, postings=postings)


def being(status: Status) -> Posting:
    return having(status=Stated(status, "as the page says", Source.TEXT))


def after(snapshot: Snapshot, *postings: Posting, outcome: Outcome = Outcome.POSTING) -> list[tuple[Status, int]]:
    steps = follow(snapshot, reading(*postings, outcome=outcome), LATER)
    return [(step.after.status, step.after.misses) for step in steps]


@pytest.mark.parametrize("known", [Status.OPEN, Status.PAUSED, Status.NOT_ACTIVELY_HIRING, Status.CLOSED])
def test_a_status_that_nobody_can_tell_leaves_the_last_known_one(known: Status) -> None:
    snapshot = first_look(reading(being(known)), NOON)

    assert after(snapshot, being(Status.UNKNOWN)) == [(known, 0)]


def test_an_empty_board_proves_nothing_and_a_full_one_that_lacks_a_posting_is_a_miss() -> None:
    other = Posting("72", None, having(title=None).facts)
    snapshot = first_look(reading(POSTING, other, outcome=Outcome.BOARD), NOON)

    assert shows_nothing(snapshot, reading(outcome=Outcome.BOARD)) == "the board lists nothing at all"
    assert after(snapshot, other, outcome=Outcome.BOARD) == [(Status.OPEN, 0), (Status.OPEN, 1)]


def test_a_board_that_lists_only_what_does_not_matter_is_no_empty_one() -> None:
    snapshot = first_look(reading(POSTING, outcome=Outcome.BOARD), NOON)
    narrowed = replace(reading(outcome=Outcome.BOARD), listed=3)

    assert shows_nothing(snapshot, narrowed) is None
    assert after(snapshot, outcome=Outcome.BOARD) == [(Status.OPEN, 1)]


def test_a_closed_page_keeps_what_the_open_one_said() -> None:
    snapshot = first_look(reading(POSTING), NOON)
    bare = Posting("71", None, having(deadline=None, status=Stated(Status.CLOSED, "closed", Source.TEXT)).facts)

    (kept,) = (step.after for step in follow(snapshot, reading(bare, outcome=Outcome.CLOSED), LATER))

    assert kept.status is Status.CLOSED
    assert (kept.posting.blocks, kept.posting.facts.deadline) == (POSTING.blocks, POSTING.facts.deadline)


def test_the_second_miss_removes() -> None:
    (once,) = miss(first_look(reading(POSTING), NOON))
    (twice,) = miss(Snapshot(LATER, (once.after,)))

    assert [each.after.status for each in (once, twice)] == [Status.OPEN, Status.REMOVED]


def test_a_postings_address_that_shows_a_list_or_another_posting_shows_it_no_longer() -> None:
    snapshot = first_look(reading(POSTING), NOON)
    other = replace(having(title=stated("Diver")), id="99", url="https://harbour.example/jobs/99")

    assert elsewhere(snapshot, reading(POSTING)) is None
    assert elsewhere(snapshot, reading(POSTING, other, outcome=Outcome.BOARD)) is None
    assert "list" in str(elsewhere(snapshot, reading(other, outcome=Outcome.BOARD)))
    assert "another posting" in str(elsewhere(snapshot, reading(other)))


def test_a_board_with_one_posting_left_stays_a_board_and_opens_the_next() -> None:
    other = replace(having(title=stated("Diver")), id="99", url="https://harbour.example/jobs/99")
    board = first_look(reading(POSTING, other, outcome=Outcome.BOARD), NOON)
    left = reading(POSTING)
    one = remembered(board, follow(board, left, LATER), left, LATER)
    new = reading(other, outcome=Outcome.BOARD)

    assert one.board
    assert elsewhere(one, new) is None
