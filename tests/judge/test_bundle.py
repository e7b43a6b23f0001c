"""Changes → messages."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.postings import NOON, change
from watcher.judge.bundle import GATHERS_FOR_THE_LATE, concerns, leaving, leaving_late, ripe
from watcher.judge.severity import of_kind
from watcher.model import Change, Kind, Late, Section, Severity

EDIT = {"section": Section.BENEFITS, "before": "Free lunch", "after": "Free lunch and dinner"}


def edit(posting: str, **more: object):
    return change(Kind.TEXT, Severity.LOW, posting, **{**EDIT, **more})


def test_critical_and_high_leave_at_once_and_lesser_ones_wait() -> None:
    changes = [change(Kind.SALARY, Severity.HIGH, "1"), change(Kind.TITLE, Severity.NORMAL, "2")]

    assert leaving(changes) == ((0,),)


def test_a_lesser_change_travels_with_a_grave_one_of_its_posting() -> None:
    changes = [change(Kind.TITLE, Severity.NORMAL, "1"), change(Kind.SALARY, Severity.HIGH, "1")]

    assert leaving(changes) == ((0, 1),)


def test_an_edit_on_many_postings_waits_even_beside_a_grave_change() -> None:
    changes = [change(Kind.SALARY, Severity.HIGH, "1"), edit("1"), edit("2")]

    assert leaving(changes) == ((0,),)


def test_quiet_changes_never_leave() -> None:
    assert leaving([change(Kind.SALARY, Severity.HIGH, "1", quiet="not asked for")]) == ()


def test_waiting_changes_leave_when_the_oldest_of_their_message_has_waited() -> None:
    changes = [edit("1", at=NOON), edit("2", at=NOON + timedelta(minutes=8))]

    assert ripe(changes, NOON + timedelta(minutes=9), timedelta(minutes=10)) == ()
    assert ripe(changes, NOON + timedelta(minutes=10), timedelta(minutes=10)) == ((0, 1),)


def test_the_same_edit_on_298_postings_is_one_message_and_hides_no_other() -> None:
    changes = [edit(str(n)) for n in range(298)]
    changes.append(change(Kind.TITLE, Severity.NORMAL, "7"))

    groups = ripe(changes, NOON, timedelta(0))

    assert sorted(map(len, groups)) == [1, 298]


def test_the_same_edit_of_another_employer_is_another_message() -> None:
    changes = [edit("1"), replace(edit("2"), company="Lighthouse Trust")]

    assert len(ripe(changes, NOON, timedelta(0))) == 2


def test_edits_that_differ_in_case_or_space_are_the_same() -> None:
    changes = [edit("1"), edit("2", after="Free  Lunch and dinner.")]

    assert len(ripe(changes, NOON, timedelta(0))) == 1


def test_the_same_pay_on_two_postings_stays_two_messages() -> None:
    changes = [change(Kind.SALARY, Severity.HIGH, "1"), change(Kind.SALARY, Severity.HIGH, "2")]

    assert leaving(changes) == ((0,), (1,))


def test_two_edits_on_the_same_postings_are_one_message() -> None:
    dinner = {"before": "A canteen", "after": "A canteen and a bar"}
    changes = [each for n in range(9) for each in (edit(str(n)), edit(str(n), **dinner))]

    assert ripe(changes, NOON, timedelta(0)) == (tuple(range(18)),)


def test_an_edit_that_fewer_postings_share_is_a_message_of_its_own() -> None:
    dinner = {"before": "A canteen", "after": "A canteen and a bar"}
    changes = [edit("1"), edit("2"), edit("3"), edit("1", **dinner), edit("2", **dinner)]

    assert ripe(changes, NOON, timedelta(0)) == ((0, 1, 2), (3, 4))


def test_the_same_edit_twice_in_one_posting_stays_with_the_others_of_that_posting() -> None:
    changes = [edit("1"), edit("1", section=Section.ABOUT), change(Kind.TITLE, Severity.NORMAL, "1")]

    assert ripe(changes, NOON, timedelta(0)) == ((0, 1, 2),)


def test_what_a_clock_that_was_set_back_left_in_the_future_waits_no_longer() -> None:
    ahead = change(Kind.TITLE, Severity.NORMAL, at=NOON + timedelta(hours=1))

    assert ripe([ahead], NOON, timedelta(minutes=10)) == ((0,),)
    assert ripe([edit("1", at=NOON), edit("2", at=NOON + timedelta(hours=1))], NOON, timedelta(minutes=10)) == ((0, 1),)


# ── trouble of watches ───────────────────────────────────────────────────────────────────────────


def trouble(kind: Kind, watch: str, host: str = "harbour.example", **more: object) -> Change:
    """Of a watch of one posting; of a board with `posting=None`."""
    its = change(kind, of_kind(kind), watch, before=None, after=None)
    return replace(its, watch_key=f"{host}/jobs/{watch}", url=f"https://{host}/jobs/{watch}", **more)


@pytest.mark.parametrize("kind", [Kind.UNREADABLE, Kind.READABLE])
def test_the_trouble_of_one_host_is_one_message_and_so_is_its_end(kind: Kind) -> None:
    changes = [trouble(kind, "1"), trouble(kind, "2", "another.example"), trouble(kind, "3")]

    assert ripe(changes, NOON, timedelta(0)) == ((0, 2), (1,))


def test_watches_that_are_overdue_leave_at_once_in_one_message_whatever_their_host() -> None:
    changes = [trouble(Kind.OVERDUE, "1"), trouble(Kind.OVERDUE, "2", "another.example")]

    assert leaving(changes) == ((0, 1),)
    assert ripe(changes, NOON, timedelta(0)) == ((0, 1),)


def test_the_end_of_being_overdue_is_one_message_whatever_the_hosts() -> None:
    changes = [trouble(Kind.READABLE, "1"), trouble(Kind.READABLE, "2", "another.example")]
    changes = [replace(each, before="overdue") for each in changes]

    assert ripe(changes, NOON, timedelta(0)) == ((0, 1),)


def test_the_end_of_being_overdue_waits_for_those_that_still_are_but_not_for_ever() -> None:
    gather = timedelta(minutes=10)
    changes = [replace(trouble(Kind.READABLE, "1"), before="overdue"), trouble(Kind.READABLE, "2")]
    ended = NOON + gather

    assert ripe(changes, ended, gather) == ((0,), (1,))
    assert ripe(changes, ended, gather, some_are_overdue=True) == ((1,),)
    assert ripe(changes, NOON + GATHERS_FOR_THE_LATE * gather, gather, some_are_overdue=True) == ((0,), (1,))


def test_further_watches_that_are_overdue_wait_for_company() -> None:
    changes = [trouble(Kind.OVERDUE, "1")]
    known, new = (Late(key, NOON, None, NOON, told=key == "known") for key in ("known", "new"))

    assert leaving_late(changes, [new]) == ((0,),)
    assert leaving_late(changes, [new, known]) == ()


def board_back(*found: Change) -> list[Change]:
    """A board that can be read again, with what that look found."""
    board = trouble(Kind.READABLE, "board", posting=None, title=None)
    return [board, *(replace(each, watch_key=board.watch_key, watch=board.watch) for each in found)]


def test_what_changed_on_a_board_meanwhile_is_told_with_the_end_of_its_trouble() -> None:
    calm = board_back(change(Kind.OPENED, Severity.NORMAL, "1"), change(Kind.TITLE, Severity.NORMAL, "2"))
    grave = board_back(change(Kind.CLOSED, Severity.CRITICAL, "1"), change(Kind.TITLE, Severity.NORMAL, "2"))

    assert leaving(calm) == ()
    assert ripe(calm, NOON, timedelta(0)) == ((0, 1, 2),)
    assert leaving(grave) == ((0, 1, 2),)


def test_the_end_of_a_postings_trouble_stands_with_all_that_waits_of_the_posting() -> None:
    title = change(Kind.TITLE, Severity.NORMAL, "1")
    before = change(Kind.DEPARTMENT, Severity.NORMAL, "1", at=NOON - timedelta(hours=1))

    assert ripe([before, trouble(Kind.READABLE, "1"), title], NOON, timedelta(0)) == ((0, 1, 2),)


def test_what_a_board_shows_after_another_look_is_no_matter_of_its_trouble() -> None:
    later = change(Kind.TITLE, Severity.NORMAL, "2", at=NOON + timedelta(hours=1))

    assert ripe(board_back(later), NOON + timedelta(hours=2), timedelta(0)) == ((0,), (1,))


def test_the_same_edit_on_many_postings_of_a_board_waits_though_its_trouble_ended() -> None:
    changes = board_back(change(Kind.CLOSED, Severity.CRITICAL, "1"), edit("2"), edit("3"))

    assert leaving(changes) == ((0, 1),)


def test_an_end_of_trouble_with_its_changes_is_no_company_for_one_without() -> None:
    title = change(Kind.TITLE, Severity.NORMAL, "1")
    changes = [trouble(Kind.READABLE, "1"), title, trouble(Kind.READABLE, "2"), trouble(Kind.READABLE, "3")]

    assert ripe(changes, NOON, timedelta(0)) == ((0, 1), (2, 3))


# ── who is told ──────────────────────────────────────────────────────────────────────────────────


def test_words_of_alert_on_cover_kinds_and_sections() -> None:
    assert concerns(frozenset(), Kind.TITLE, None)
    assert concerns(frozenset({"status"}), Kind.REOPENED, None)
    assert concerns(frozenset({"required"}), Kind.TEXT, Section.REQUIRED)
    assert not concerns(frozenset({"required"}), Kind.TEXT, Section.BENEFITS)
    assert not concerns(frozenset({"status"}), Kind.DEADLINE, None)
