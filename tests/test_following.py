"""A plain board whose postings are each looked at, over real HTTP, from the request to the changes."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.peers.internet import Internet
from tests.peers.web import Asked, Behaviour, Reply, Web
from watcher import address
from watcher.check import check
from watcher.extract import to_follow
from watcher.look import follow, look
from watcher.model import (
    Answer,
    Change,
    Check,
    Every,
    Failed,
    FetchRules,
    Kind,
    Outcome,
    Page,
    Rules,
    State,
    Status,
    Watch,
)

AT = datetime(2027, 3, 2, 12, tzinfo=UTC)
URL = "https://pier.example/careers"
TITLES = ["Lamp Keeper", "Sonar Analyst", "Buoy Technician", "Harbour Pilot"]


class Board:
    """A careers page of plain links, and the pages of its postings."""

    def __init__(self, web: Web) -> None:
        self.titles = list(TITLES)
        self.pay = dict.fromkeys(TITLES, "£48,000")
        self.trouble: dict[str, Behaviour] = {}
        web.by("/pier.example/careers", self._listing)
        web.by_default(self._posting)

    def _listing(self, asked: Asked) -> Behaviour:
        links = "".join(f'<li><a href="/careers/{_name(each)}">{each}</a></li>' for each in self.titles)
        return Reply(200, f"<html><body><h1>Careers at Pier</h1><ul>{links}</ul></body></html>")

    def _posting(self, asked: Asked) -> Behaviour:
        title = next((each for each in self.titles if asked.path.endswith(_name(each))), None)
        if title is None:
            return Reply(404, "not here")
        text = f"<p>We look for somebody who knows the sea. The salary is {self.pay[title]} per year.</p>"
        asked_for = "<h2>Requirements</h2><ul><li>A driving licence</li><li>Good eyes</li></ul>"
        return self.trouble.get(
            title, Reply(200, f"<html><body><main><h1>{title}</h1>{text}{asked_for}</main></body></html>")
        )


def _name(title: str) -> str:
    return title.lower().replace(" ", "-")


@pytest.fixture
def web() -> Iterator[Web]:
    with Web() as web:
        yield web


@pytest.fixture
def board(web: Web) -> Board:
    return Board(web)


def a_watch(**more: Any) -> Watch:
    return Watch(address.key(URL), "watch", URL, Every(timedelta(hours=1)), follow=True, **more)


async def answered(web: Web, watch: Watch, state: State) -> Answer:
    async with Internet(web, FetchRules(per_host_delay=timedelta(0))) as internet:
        listing = await look(internet, watch, state)
        assert isinstance(listing, Page)
        requests = to_follow(watch, listing, AT)
        return requests if isinstance(requests, Failed) else await follow(internet, listing, requests)


async def looked(web: Web, last: Check | None, watch: Watch | None = None) -> Check:
    watch, state = watch or a_watch(), last.state if last else State()
    return check(watch, state, await answered(web, watch, state), last.at + timedelta(hours=1) if last else AT)


def told(done: Check) -> list[tuple[Kind, str | None]]:
    return [_told(each) for each in done.changes if each.quiet is None]


def _told(change: Change) -> tuple[Kind, str | None]:
    return change.kind, change.title


async def test_each_posting_of_a_plain_board_is_read_from_its_own_page(web: Web, board: Board) -> None:
    first = await looked(web, None)
    board.pay["Sonar Analyst"] = "£52,000"
    second = await looked(web, first)

    assert first.state.snapshot is not None
    assert [each.posting.facts.salary is not None for each in first.state.snapshot.postings] == [True] * 4
    assert told(second) == [(Kind.SALARY, "Sonar Analyst")]
    assert len(web.asked) == 10


async def test_one_that_comes_is_opened_and_one_that_goes_is_removed_after_two_looks(web: Web, board: Board) -> None:
    first = await looked(web, None)
    board.titles = [*TITLES[:3], "Quay Warden"]
    board.pay["Quay Warden"] = "£40,000"
    second = await looked(web, first)
    third = await looked(web, second)

    assert (told(second), told(third)) == ([(Kind.OPENED, "Quay Warden")], [(Kind.REMOVED, "Harbour Pilot")])


@pytest.mark.parametrize(
    "trouble",
    [Reply(503, "later"), Reply(403, "no"), Reply(200, ""), Reply(200, "<html><body>Error</body></html>")],
    ids=str,
)
async def test_one_that_cannot_be_read_stays_as_it_was_and_stops_no_other(
    web: Web, board: Board, trouble: Behaviour
) -> None:
    first = await looked(web, None)
    board.trouble["Lamp Keeper"] = trouble
    board.pay["Harbour Pilot"] = "£60,000"
    second = await looked(web, first)
    third = await looked(web, second)
    board.trouble = {}
    fourth = await looked(web, third)

    assert [told(each) for each in (second, third, fourth)] == [[(Kind.SALARY, "Harbour Pilot")], [], []]


async def test_one_whose_first_page_could_not_be_read_is_opened_once_and_says_no_more(web: Web, board: Board) -> None:
    first = await looked(web, None)
    board.titles, board.pay["Quay Warden"] = [*TITLES, "Quay Warden"], "£40,000"
    board.trouble["Quay Warden"] = Reply(503, "later")
    second = await looked(web, first)
    board.trouble = {}
    third = await looked(web, second)

    assert (told(second), told(third)) == ([(Kind.OPENED, "Quay Warden")], [])
    assert third.state.snapshot is not None
    assert third.state.snapshot.postings[-1].status is Status.OPEN


async def test_what_matters_is_told_by_the_pages_and_the_titles_spare_the_rest(web: Web, board: Board) -> None:
    board.pay["Lamp Keeper"] = "€48,000"
    watch = a_watch(rules=Rules(only={"title": "keeper|analyst", "salary": "EUR"}))

    first = await looked(web, None, watch)
    board.trouble["Lamp Keeper"] = Reply(503, "later")
    second = await looked(web, first, watch)
    third = await looked(web, second, watch)

    assert first.state.snapshot is not None
    assert [each.posting.url for each in first.state.snapshot.postings] == [f"{URL}/lamp-keeper"]
    assert len(web.asked) == 9
    assert (told(second), told(third)) == ([], [])


async def test_a_host_in_trouble_is_left_alone(web: Web, board: Board) -> None:
    first = await looked(web, None)
    board.trouble = dict.fromkeys(TITLES, Reply(503, "later"))
    second = await looked(web, first)

    assert len(web.asked) == 5 + 4
    assert (second.observation.outcome, told(second)) == (Outcome.ERROR, [])
