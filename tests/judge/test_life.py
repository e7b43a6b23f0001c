"""What the looks in a row prove."""

from datetime import timedelta

import pytest

from tests.postings import NOON, POSTING, having
from watcher.judge.life import first_look, follow, miss, remembered
from watcher.model import Outcome, Posting, Reading, Snapshot, Source, Stated, Status

LATER = NOON + timedelta(hours=1)


def reading(*postings: Posting, outcome: Outcome = Outcome.POSTING) -> Reading:
    return Reading(outcome, None, postings=postings)


def being(status: Status) -> Posting:
    return having(status=Stated(status, "as the page says", Source.TEXT))


def after(snapshot: Snapshot, *postings: Posting, outcome: Outcome = Outcome.POSTING) -> list[tuple[Status, int]]:
    return [
        (each.status, each.misses) for each in remembered(follow(snapshot, reading(*postings, outcome=outcome), LATER))
    ]


@pytest.mark.parametrize("known", [Status.OPEN, Status.PAUSED, Status.NOT_ACTIVELY_HIRING, Status.CLOSED])
def test_a_status_that_nobody_can_tell_leaves_the_last_known_one(known: Status) -> None:
    snapshot = first_look(reading(being(known)), NOON)

    assert after(snapshot, being(Status.UNKNOWN)) == [(known, 0)]


def test_an_empty_board_proves_nothing_and_a_full_one_that_lacks_a_posting_is_a_miss() -> None:
    other = Posting("72", None, having(title=None).facts)
    snapshot = first_look(reading(POSTING, other, outcome=Outcome.BOARD), NOON)

    assert after(snapshot, outcome=Outcome.BOARD) == [(Status.OPEN, 0), (Status.OPEN, 0)]
    assert after(snapshot, other, outcome=Outcome.BOARD) == [(Status.OPEN, 0), (Status.OPEN, 1)]


def test_a_closed_page_keeps_what_the_open_one_said() -> None:
    snapshot = first_look(reading(POSTING), NOON)
    bare = Posting("71", None, having(deadline=None, status=Stated(Status.CLOSED, "closed", Source.TEXT)).facts)

    (kept,) = remembered(follow(snapshot, reading(bare, outcome=Outcome.CLOSED), LATER))

    assert kept.status is Status.CLOSED
    assert (kept.posting.blocks, kept.posting.facts.deadline) == (POSTING.blocks, POSTING.facts.deadline)


def test_the_second_miss_removes() -> None:
    once = remembered(miss(first_look(reading(POSTING), NOON)))
    twice = remembered(miss(Snapshot(LATER, once)))

    assert [each[0].status for each in (once, twice)] == [Status.OPEN, Status.REMOVED]
