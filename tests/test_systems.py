"""A normal address of each hiring system, watched over real HTTP: what is asked, paging, what is no listing."""

import json
import tomllib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.peers.daemon import Daemon, channel, watch
from tests.peers.internet import Internet
from tests.peers.web import Asked, Behaviour, Reply, Reset, Web
from tests.peers.webhook import Webhook
from watcher import address, extract
from watcher.check import check
from watcher.look import look
from watcher.model import Answer, Check, Every, FetchRules, Kind, Outcome, Page, Reading, State, Watch

AT = datetime(2027, 3, 2, 12, tzinfo=UTC)
CASES = Path(__file__).parent / "extract" / "sites"
ADDRESSES = tomllib.loads((Path(__file__).parent / "systems.toml").read_text())


@pytest.fixture
def web() -> Iterator[Web]:
    with Web() as web:
        yield web


def a_watch(url: str, **more: Any) -> Watch:
    return Watch(address.key(url), "watch", url, Every(timedelta(hours=1)), **more)


async def looked(web: Web, watch: Watch, state: State | None = None) -> Answer:
    async with Internet(web, FetchRules(per_host_delay=timedelta(0))) as internet:
        return await look(internet, watch, state or State())


async def read(web: Web, url: str) -> Reading:
    answer = await looked(web, a_watch(url))
    assert isinstance(answer, Page), answer
    return extract.read(answer, a_watch(url).rules, AT)


def answer_of(case: str) -> Reply:
    (body,) = (CASES / case).glob("answer.*")
    kind = "application/json" if body.suffix == ".json" else "application/xml"
    return Reply(200, body.read_bytes(), {"content-type": kind})


def ids(case: str) -> list[str]:
    return [each["id"] for each in json.loads((CASES / case / "expected.json").read_text())["postings"]]


@pytest.mark.parametrize("row", ADDRESSES["boards"], ids=lambda row: row["pasted"])
async def test_a_boards_address_watches_all_of_its_postings(web: Web, row: dict[str, str]) -> None:
    pasted, asked, case = row.values()
    web.on("/" + asked.partition("?")[0], answer_of(case))

    reading = await read(web, pasted)

    assert [each.path for each in web.asked] == [f"/{asked}"]
    assert reading.outcome is Outcome.BOARD, reading.because
    assert [each.id for each in reading.postings] == ids(case)


@pytest.mark.parametrize("row", ADDRESSES["postings"], ids=lambda row: row["pasted"])
async def test_a_postings_address_watches_that_posting(web: Web, row: dict[str, str]) -> None:
    pasted, asked, case = row.values()
    wanted = ids(case)[-1]
    web.on("/" + asked.format(id=wanted).partition("?")[0], answer_of(case))

    reading = await read(web, pasted.format(id=wanted))

    assert [each.path for each in web.asked] == ["/" + asked.format(id=wanted)]
    assert (reading.outcome, [each.id for each in reading.postings]) == (Outcome.POSTING, [wanted])


@pytest.mark.parametrize(
    "url",
    [
        "https://boards.greenhouse.io/",
        "https://boards-api.greenhouse.io/v1/boards/pier/jobs",
        "https://apply.workable.com/j/A1B2C3",
        "https://www.workable.com/pricing",
        "https://pier.teamtailor.com/jobs/7167-keeper",
        "https://greenhouse.io.pier.example/pier",
        "https://pier.example/careers",
        "https://pier.example/jobs/1?for=pier",
    ],
)
async def test_any_other_address_is_asked_as_it_is(web: Web, url: str) -> None:
    await looked(web, a_watch(url))

    assert [each.path for each in web.asked] == ["/" + url.partition("://")[2]]


# ── what a listing proves ────────────────────────────────────────────────────────────────────────


async def checks(web: Web, watch: Watch, looks: int) -> list[Check]:
    """So many looks, one after another."""
    done: list[Check] = []
    for n in range(looks):
        state = done[-1].state if done else State()
        done.append(check(watch, state, await looked(web, watch, state), AT + n * timedelta(hours=1)))
    return done


ASHBY = "https://jobs.ashbyhq.com/pier"
ASHBY_ANSWERS = "/api.ashbyhq.com/posting-api/job-board/pier"


async def test_a_posting_that_its_listing_lacks_is_gone_after_two_looks(web: Web) -> None:
    one = json.loads(answer_of("ashby/board").body)
    going = "b31c5d0e-7f4f-4a52-9a8e-2d1f0a6c9e44"
    both = {**one, "jobs": [*one["jobs"], {**one["jobs"][0], "id": going}]}
    web.on(ASHBY_ANSWERS, Reply(200, json.dumps(both)), Reply(200, json.dumps(one)))

    done = await checks(web, a_watch(f"{ASHBY}/{going}"), 3)

    assert [each.observation.outcome for each in done] == [Outcome.POSTING, Outcome.GONE, Outcome.GONE]
    assert [change.kind for each in done for change in each.changes] == [Kind.REMOVED]


@pytest.mark.parametrize("path", ["", "/{id}"])
async def test_an_empty_answer_for_a_board_is_not_all_closed(web: Web, path: str) -> None:
    empty = Reply(200, '{"apiVersion": "1", "jobs": []}')
    web.on(ASHBY_ANSWERS, answer_of("ashby/board"), empty)

    done = await checks(web, a_watch(ASHBY + path.format(id=ids("ashby/board")[0])), 4)

    assert [change for each in done for change in each.changes] == []
    assert {each.observation.outcome for each in done[1:]} == {Outcome.BLANK}


# ── pages ────────────────────────────────────────────────────────────────────────────────────────

Listing = Callable[[Asked, int], Any]


def _from(asked: Asked, name: str) -> int:
    return int(dict(pair.split("=") for pair in asked.path.partition("?")[2].split("&"))[name])


def _numbers(start: int, size: int, total: int) -> range:
    return range(start, min(start + size, total))


def smartrecruiters(asked: Asked, total: int) -> Any:
    start = _from(asked, "offset")
    jobs = [
        {"id": f"{n:06}", "name": f"Keeper {n}", "company": {"identifier": "Pier"}} for n in _numbers(start, 100, total)
    ]
    return {"offset": start, "limit": 100, "totalFound": total, "content": jobs}


def lever(asked: Asked, total: int) -> Any:
    return [
        {"id": f"{n:06}", "text": f"Keeper {n}", "categories": {}, "hostedUrl": f"https://jobs.lever.co/pier/{n:06}"}
        for n in _numbers(_from(asked, "skip"), _from(asked, "limit"), total)
    ]


def workday(asked: Asked, total: int) -> Any:
    start = json.loads(asked.body)["offset"]
    jobs = [
        {"title": f"Keeper {n}", "externalPath": f"/job/Leith/Keeper_R{n:06}", "bulletFields": [f"{n:06}"]}
        for n in _numbers(start, 20, total)
    ]
    return {"total": 0 if start else total, "jobPostings": jobs}


def eightfold(asked: Asked, total: int) -> Any:
    jobs = [
        {
            "id": f"{n:06}",
            "name": f"Keeper {n}",
            "canonicalPositionUrl": f"https://pier.eightfold.ai/careers/job/{n:06}",
        }
        for n in _numbers(_from(asked, "start"), 10, total)
    ]
    return {"domain": "pier.com", "positions": jobs, "count": total}


def jsonfeed(asked: Asked, total: int) -> Any:
    start = _from(asked, "page") if "?" in asked.path else 0
    items = [
        {"id": f"{n:06}", "title": f"Keeper {n}", "url": f"https://pier.teamtailor.com/jobs/{n:06}-keeper"}
        for n in _numbers(start, 30, total)
    ]
    more = {"next_url": f"/jobs.json?page={start + 30}"} if start + 30 < total else {}
    return {"version": "https://jsonfeed.org/version/1.1", "items": items, **more}


def join(asked: Asked, total: int) -> Any:
    page = _from(asked, "page")
    jobs = [{"id": f"{n:06}", "idParam": f"{n}-k", "title": f"Keeper {n}"} for n in _numbers(5 * page - 5, 5, total)]
    return {"items": jobs, "pagination": {"page": page, "pageSize": 5, "pageCount": total // 5}}


def oracle(asked: Asked, total: int) -> Any:
    start = int(asked.path.partition("offset=")[2].partition(",")[0])
    jobs = [{"Id": f"{n:06}", "Title": f"Keeper {n}"} for n in _numbers(start, 100, total)]
    return {"items": [{"TotalJobsCount": total, "requisitionList": jobs}]}


ORACLE = "pier.fa.em2.oraclecloud.com"
RESOURCES = f"/{ORACLE}/hcmRestApi/resources/latest"
PAGED: list[tuple[str, str, Listing, int]] = [
    ("https://jobs.smartrecruiters.com/P", "/api.smartrecruiters.com/v1/companies/P/postings", smartrecruiters, 3),
    ("https://jobs.lever.co/pier", "/api.lever.co/v0/postings/pier", lever, 3),
    ("https://pier.wd3.myworkdayjobs.com/Quay", "/pier.wd3.myworkdayjobs.com/wday/cxs/pier/Quay/jobs", workday, 13),
    ("https://pier.eightfold.ai/careers", "/pier.eightfold.ai/api/apply/v2/jobs", eightfold, 25),
    ("https://pier.teamtailor.com/", "/pier.teamtailor.com/jobs.json", jsonfeed, 9),
    ("https://join.com/api/public/companies/71/jobs?page=1", "/join.com/api/public/companies/71/jobs", join, 50),
    (f"https://{ORACLE}/hcmUI/x/en/sites/CX_1", f"{RESOURCES}/recruitingCEJobRequisitions", oracle, 3),
]  # fmt: skip
paged = pytest.mark.parametrize(("pasted", "path", "listing", "pages"), PAGED, ids=[each[2].__name__ for each in PAGED])


@paged
async def test_a_listing_is_read_to_its_end(web: Web, pasted: str, path: str, listing: Listing, pages: int) -> None:
    web.by(path, lambda asked: Reply(200, json.dumps(listing(asked, 250))))

    reading = await read(web, pasted)

    assert [each.id for each in reading.postings] == [f"{n:06}" for n in range(250)]
    assert len(web.asked) == pages


@paged
async def test_the_same_pages_again_are_not_read(
    web: Web, pasted: str, path: str, listing: Listing, pages: int
) -> None:
    web.by(path, lambda asked: Reply(200, json.dumps(listing(asked, 250))))

    done = await checks(web, a_watch(pasted), 2)

    assert done[1].state.body_hash is not None
    assert [each.observation.outcome for each in done] == [Outcome.BOARD, Outcome.UNCHANGED]


@pytest.mark.parametrize(
    "trouble", [Reply(503, "later"), Reply(404, "gone"), Reset(), Reply(200, "{}"), Reply(200, "")], ids=str
)
@paged
async def test_a_listing_that_was_read_by_half_closes_nothing(
    web: Web, pasted: str, path: str, listing: Listing, pages: int, trouble: Behaviour
) -> None:
    def answer(asked: Asked) -> Behaviour:
        half_way = web.asked[pages // 2] if len(web.asked) >= pages else None
        again = half_way and (asked.path, asked.body) == (half_way.path, half_way.body)
        return trouble if again else Reply(200, json.dumps(listing(asked, 250)))

    web.by(path, answer)

    done = await checks(web, a_watch(pasted), 4)

    assert [change for each in done for change in each.changes] == []
    assert done[-1].state.snapshot is not None
    assert {each.status.value for each in done[-1].state.snapshot.postings} == {"open"}
    assert done[1].observation.outcome in (Outcome.ERROR, Outcome.GONE, Outcome.BLANK)


@pytest.mark.parametrize("listing", [smartrecruiters, eightfold, workday])
async def test_a_listing_that_ends_before_its_end_is_no_listing(web: Web, listing: Listing) -> None:
    pasted, path = next((pasted, path) for pasted, path, each, _ in PAGED if each is listing)

    def short(asked: Asked) -> Reply:
        shape = listing(asked, 250)
        emptied = {name: [] if isinstance(each, list) and len(web.asked) > 1 else each for name, each in shape.items()}
        return Reply(200, json.dumps(emptied))

    web.by(path, short)

    (done,) = await checks(web, a_watch(pasted), 1)

    assert done.observation.outcome is Outcome.ERROR
    assert "a listing of 250 postings ended after" in str(done.observation.because)


async def test_a_listing_without_an_end_is_left(web: Web) -> None:
    web.by("/pier.eightfold.ai/api/apply/v2/jobs", lambda asked: Reply(200, json.dumps(eightfold(asked, 10**6))))
    web.on("/pier.teamtailor.com/jobs.json", Reply(200, json.dumps(jsonfeed(Asked("GET", "/", {}, b"", 0), 1000))))

    endless = await checks(web, a_watch("https://pier.eightfold.ai/careers"), 1)
    asked = len(web.asked)
    circle = await checks(web, a_watch("https://pier.teamtailor.com/jobs"), 1)

    assert endless[0].observation.because == "the listing has more than 250 pages"
    assert circle[0].observation.because == "the listing leads from one page back to another"
    assert (asked, len(web.asked) - asked) == (250, 2)


# ── a company's own page ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("row", ADDRESSES["embedded"], ids=lambda row: row["pasted"])
async def test_a_companys_own_page_is_read_from_the_system_that_it_embeds(web: Web, row: dict[str, str]) -> None:
    url, markup, asked, case = row.values()
    wanted = ids(case)[0]
    page = f"<html><head><title>Pier</title></head><body><h1>Work with us</h1>{markup.format(id=wanted)}</body></html>"
    web.on("/" + url.partition("://")[2].partition("?")[0], Reply(200, page))
    web.on(f"/{asked.format(id=wanted)}", answer_of(case))

    reading = await read(web, url.format(id=wanted))

    assert [each.id for each in reading.postings] == ([wanted] if "{id}" in url + markup else ids(case))
    assert len(web.asked) == 2


async def test_a_postings_own_page_that_shows_the_board_beside_it_is_read_itself(web: Web) -> None:
    markup = '<script src="https://boards.greenhouse.io/embed/job_board/js?for=pier"></script>'
    text = "<h1>Lamp Keeper</h1><h2>Requirements</h2><ul><li>Good eyes and a full driving licence</li></ul>"
    page = f"<body>{text}{markup}</body>"
    web.on("/pier.example/careers/lamp-keeper", Reply(200, page))

    reading = await read(web, "https://pier.example/careers/lamp-keeper")

    assert (len(web.asked), reading.outcome, len(reading.postings)) == (1, Outcome.POSTING, 1)


async def test_headers_of_a_watch_go_to_no_system(web: Web) -> None:
    web.on("/boards-api.greenhouse.io/v1/boards/pier/jobs", answer_of("greenhouse/board"))

    await looked(web, a_watch("https://boards.greenhouse.io/pier", headers={"authorization": "Bearer 71"}))

    assert "authorization" not in web.asked[0].headers


# ── the daemon ───────────────────────────────────────────────────────────────────────────────────


def test_the_daemon_reads_each_systems_pages_and_tells_what_comes_and_goes(web: Web, tmp_path: Path) -> None:
    """At the interfaces' own paths: whose name stands before them makes no difference to how they are paged."""
    listings = {"/wday/cxs/pier/Quay/jobs": workday, "/v1/companies/P/postings": smartrecruiters}
    total = [45]
    for path, listing in listings.items():
        web.by(path, lambda asked, listing=listing: Reply(200, json.dumps(listing(asked, total[0]))))
    tables = [watch(path, web.url + path + "?limit=100&offset=0" * ("v1" in path)) for path in listings]

    with Webhook() as hook, Daemon(tmp_path, channel("hook", hook.channel), *tables) as daemon:
        for path in listings:
            web.wait_for(6, path, seconds=30)
        total[0] = 46
        opened = hook.wait_for_messages(2, seconds=30)
        total[0] = 45
        hook.wait_for_messages(4, seconds=30)
        stands = daemon.command("postings", "--json", "--status", "open").stdout.splitlines()

    assert ["Keeper 45" in each["title"] for each in opened] == [True, True]
    assert sorted(each["title"].partition(" ·")[0] for each in hook.messages[2:4]) == ["❗ Removed", "❗ Removed"]
    assert len(stands) == 90
