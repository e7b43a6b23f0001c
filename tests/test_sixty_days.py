"""A made history: a board of 300 postings over 60 days, and the messages that a careful person would send."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.test_boards import HOUR, START, URL, Job, look
from watcher import address
from watcher.check import check
from watcher.model import Answer, Change, Every, Failed, Page, Part, Wall, Watch
from watcher.replay import Numbered, Sent, replay
from watcher.store import History, Store

DAY = timedelta(days=1)
"""One look a day."""
NEXT = (
    "<p>We interview in the second half of the month, on two days that we agree with you, and answer within a week.</p>"
)


@dataclass
class Board:
    """The board as it stands."""

    jobs: list[Job]

    def edit(self, *ids: int, **more: str) -> None:
        self.jobs = [replace(each, **more) if each.id in ids else each for each in self.jobs]

    def edit_all(self, **more: object) -> None:
        self.jobs = [replace(each, **more) for each in self.jobs]

    def close(self, *ids: int) -> list[Job]:
        gone = [each for each in self.jobs if each.id in ids]
        self.jobs = [each for each in self.jobs if each.id not in ids]
        return gone


def history() -> Iterator[list[Job]]:
    """The board on each of 60 days."""
    board = Board([Job.nth(n) for n in range(300)])
    closed: list[Job] = []
    whole: list[Job] = []
    for day in range(60):
        match day:
            case 3:
                board.edit_all(about="Pier builds and runs small tidal power stations. We work from six harbours.")
                board.edit(410_007, pay="The salary range for this role is £58,000 – £66,000 per year.")
                board.edit(410_008, town="Lisbon")
            case 6:
                closed = board.close(410_010, 410_011)
            case 12:
                board.jobs.append(closed[0])
            case 15:
                board.jobs.append(replace(closed[1], id=555_011, number=None))
            case 18:
                board.edit_all(extra={"metadata": None, "language": "en"})
            case 21:
                whole, board.jobs = board.jobs, []
            case 22:
                board.jobs = whole
            case 25:
                whole, board.jobs = board.jobs, board.jobs[:120]
            case 26:
                board.jobs = whole
            case 30:
                board.jobs = [replace(each, id=each.id + 1_000_000) for each in board.jobs]
            case 33:
                board.edit_all(posted="2027-03-30T09:00:00-04:00")
            case 36:
                board.edit(1_410_020, title=f"Chief {Job.nth(20).title}")
            case 39:
                board.edit_all(note=NEXT)
            case 42:
                board.jobs.append(Job.nth(700))
            case 45:
                board.edit(1_410_030, note=f"{NEXT}<p>Please apply by 17 May 2027.</p>")
            case 48:
                board.edit(1_410_030, note=f"{NEXT}<p>Please apply by 3 May 2027.</p>")
            case 52:
                board.jobs = board.jobs[::-1]
            case 55:
                board.close(*(each.id for each in board.jobs[:100]))
        yield board.jobs


TOLD = [
    (3, "locations", 1),
    (3, "salary", 1),
    (3, "text", 300),
    (7, "removed", 1),
    (7, "removed", 1),
    (12, "reopened", 1),
    (15, "reposted", 1),
    (30, "identifier", 0),
    (36, "title", 1),
    (39, "text", 300),
    (42, "opened", 1),
    (45, "deadline", 1),
    (48, "deadline", 1),
    (56, "removed", 100),
]
"""Day, what the message is about, on how many postings."""


def test_exactly_the_messages_that_a_careful_person_would_send() -> None:
    rows = [look(jobs, day * 24) for day, jobs in enumerate(history())]
    told: list[tuple[int, str, int]] = []
    changes: dict[int, Change] = {}
    for event in replay(rows, [], timedelta(minutes=10)):
        if isinstance(event, Numbered):
            changes[event.n] = event.change
        elif isinstance(event, Sent):
            kinds = {changes[n].kind.value for n in event.changes}
            told.append(((event.alert.at - START).days, " ".join(sorted(kinds)), len(event.alert.postings)))

    assert sorted(told) == TOLD


# ── interruptions ────────────────────────────────────────────────────────────────────────────────

BOARD = Watch(address.key(URL), "board", URL, Every(timedelta(hours=6)))
FEW = [Job.nth(n) for n in range(8)]
STORY = [
    FEW,
    [replace(FEW[0], pay="The salary is £60,000 per year."), *FEW[1:]],
    FEW[1:],
    FEW[1:],
    FEW,
    [replace(each, about="Pier builds tidal power stations in six harbours.") for each in FEW],
    [replace(each, id=each.id + 1_000_000, about="Pier builds tidal power stations in six harbours.") for each in FEW],
    FEW[:2],
    FEW[:2],
    [*FEW[:2], replace(FEW[5], id=555_005, number=None)],
]
"""One look each."""
INTERRUPTIONS = st.lists(st.sampled_from(["restart", "crash", "failure", "wall"]), max_size=3)


def page(jobs: Sequence[Job], at: float) -> Page:
    part = look(jobs, at).answer
    assert isinstance(part, Part)
    return Page((part,))


def lived(folder: Path, interruptions: Sequence[Sequence[str]]) -> list[tuple[object, ...]]:
    """What the history says after the story, interrupted so before each look."""
    path = folder / f"{uuid4()}.db"
    with ExitStack() as stack:
        store = stack.enter_context(Store.open(path))
        store.adopt([BOARD], START)
        for n, jobs in enumerate(STORY):
            answer = page(jobs, n)
            for each in interruptions[n]:
                if each == "restart":
                    store.close()
                    store = stack.enter_context(Store.open(path))
                elif each == "crash":
                    check(BOARD, store.state(BOARD.key), answer, START + n * HOUR)
                else:
                    trouble: Answer = Failed("HTTP 503") if each == "failure" else Wall("a robot check")
                    store.record(check(BOARD, store.state(BOARD.key), trouble, START + n * HOUR))
            assert store.record(check(BOARD, store.state(BOARD.key), answer, START + n * HOUR))
    with History.open(path) as history:
        said = [each.change for each in history.changes()]
        numbers = [(each.number, each.id, each.status) for each in history.postings()]
    return [*((each.at, each.kind, each.posting, each.before, each.after, each.quiet) for each in said), *numbers]


@settings(max_examples=15, deadline=None)
@given(st.lists(INTERRUPTIONS, min_size=len(STORY), max_size=len(STORY)))
def test_restarts_crashes_and_failures_in_between_change_nothing(
    tmp_path_factory: pytest.TempPathFactory, interruptions: list[list[str]]
) -> None:
    folder = tmp_path_factory.mktemp("lives")

    assert lived(folder, interruptions) == lived(folder, [[]] * len(STORY))
