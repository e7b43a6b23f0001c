"""One request at a time for each host, a pause between two; measured at the server."""

import asyncio
import dataclasses
from datetime import timedelta
from itertools import pairwise

import pytest

from tests.fetch.asking import OPEN
from tests.peers.web import Drip, Hang, Late, Reply, Web, redirect
from watcher.fetch import Client
from watcher.fetch.pace import SHARE_OF_OUTAGE, Pace
from watcher.model import Failed, Page, Request

PAUSE = 0.1
SLACK = 0.01
"""Two processes' clocks are one here, but an answer arrives a moment after it was sent."""

PACED = dataclasses.replace(OPEN, per_host_delay=timedelta(seconds=PAUSE))


async def test_requests_of_one_host_follow_each_other_with_a_pause(web: Web) -> None:
    url = web.on("/job", Drip(b"ab", 0.02))

    async with Client(PACED, "") as client:
        await asyncio.gather(*(client.fetch(Request(url)) for _ in range(4)))

    gaps = [later.at - end for end, later in zip(web.ended_at, web.asked[1:], strict=False)]
    assert len(gaps) == 3
    assert min(gaps) >= PAUSE - SLACK


async def test_hops_of_a_redirect_keep_the_pause_too(web: Web) -> None:
    web.on("/b", Reply(200))
    url = web.on("/a", redirect("/b"))

    async with Client(PACED, "") as client:
        await client.fetch(Request(url))

    assert web.asked[1].at - web.asked[0].at >= PAUSE - SLACK


async def test_another_host_does_not_wait(web: Web) -> None:
    with Web() as other:
        slow, fast = web.on("/", Late(Reply(200), 0.2)), other.on("/", Reply(200))
        done: list[str] = []

        async def fetch(url: str) -> None:
            await client.fetch(Request(url))
            done.append(url)

        async with Client(PACED, "") as client:
            await asyncio.gather(fetch(slow), fetch(fast))

    assert done == [fast, slow]


async def test_turns_are_given_in_order() -> None:
    pace = Pace(timedelta(0))
    order: list[int] = []

    async def take(number: int) -> None:
        async with pace.turn("example.org"):
            await asyncio.sleep(0)
            order.append(number)

    await asyncio.gather(*(take(number) for number in range(50)))

    assert order == list(range(50))


async def test_a_longer_pause_is_kept_where_a_host_asks_for_it() -> None:
    pace, moments = Pace(timedelta(0)), []

    for _ in range(3):
        async with pace.turn("example.org", 0.05):
            moments.append(asyncio.get_running_loop().time())

    assert min(later - earlier for earlier, later in pairwise(moments)) >= 0.05


async def test_a_cancelled_turn_blocks_nobody() -> None:
    pace = Pace(timedelta(0))

    async with asyncio.TaskGroup() as group:
        async with pace.turn("example.org"):
            waiting = group.create_task(_take(pace))
            await asyncio.sleep(0)
            waiting.cancel()
        await asyncio.wait_for(_take(pace), 1)


async def test_hosts_are_forgotten_after_their_pause() -> None:
    pace = Pace(timedelta(milliseconds=300))

    for number in range(100):
        async with pace.turn(f"{number}.example.org"):
            pass
    assert len(pace) == 100
    for _ in range(2):  # the second turn comes after a whole pause
        async with pace.turn("example.org"):
            pass

    assert len(pace) == 1


async def _take(pace: Pace) -> None:
    async with pace.turn("example.org"):
        pass


# ── a host in trouble ────────────────────────────────────────────────────────────────────────────

BRIEF = dataclasses.replace(OPEN, timeout=timedelta(milliseconds=100))


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    "headers",
    [
        {"Retry-After": "1"},
        {"Retry-After": "Mon, 04 Nov 2030 08:00:01 GMT", "Date": "Mon, 04 Nov 2030 08:00:00 GMT"},
    ],
)
async def test_a_host_that_asks_for_a_pause_has_it_from_every_watch(
    web: Web, status: int, headers: dict[str, str]
) -> None:
    busy, other = web.on("/busy", Reply(status, "later", headers)), web.on("/other", Reply(200, "here"))

    async with Client(OPEN, "") as client:
        await client.fetch(Request(busy))
        assert isinstance(await client.fetch(Request(other)), Page)

    assert web.asked[1].at - web.ended_at[0] >= 1 - SLACK


@pytest.mark.parametrize("wait", ["86400", "9" * 400, "Sun, 04 Nov 2390 08:00:00 GMT"])
async def test_who_asks_for_a_long_pause_is_not_asked_again(web: Web, wait: str) -> None:
    busy, other = web.on("/busy", Reply(503, "later", {"Retry-After": wait})), web.on("/other", Reply(200))

    async with Client(OPEN, "") as client:
        await client.fetch(Request(busy))
        answers = [await client.fetch(Request(url)) for url in (busy, other)]

    assert answers == [Failed(f"127.0.0.1:{web.port} is left alone for now: HTTP 503")] * 2
    assert len(web.asked) == 1


@pytest.mark.parametrize("wait", ["", "soon", "-5", "1.5", "٣", "Mon, 04 Nov 1990 08:00:00 GMT", "Mon, 99 Nov 2030"])
async def test_what_asks_for_no_pause_is_no_reason_to_wait(web: Web, wait: str) -> None:
    busy = web.on("/busy", Reply(503, "later", {"Retry-After": wait}))

    async with Client(BRIEF, "") as client:
        for _ in range(3):
            assert isinstance(await client.fetch(Request(busy)), Page)


async def test_a_host_that_refuses_is_asked_ever_more_slowly_until_it_answers(web: Web) -> None:
    refusal, good = Reply(429, "too many"), Reply(200, "here")
    url = web.on("/job", refusal, refusal, good, good)

    async with Client(dataclasses.replace(OPEN, per_host_delay=timedelta(seconds=0.05)), "") as client:
        for _ in range(5):
            await client.fetch(Request(url))

    gaps = [later.at - end for end, later in zip(web.ended_at, web.asked[1:], strict=False)]
    doublings = (0.1, 0.2, 0.1, 0.05)
    assert all(gap >= least - SLACK for gap, least in zip(gaps, doublings, strict=True))
    assert gaps[3] < 0.1


async def test_a_host_that_is_down_is_left_alone_by_its_other_watches(web: Web) -> None:
    urls = [web.on(f"/{n}", Hang()) for n in range(60)]

    async with Client(BRIEF, "") as client:
        answers = await asyncio.gather(*(client.fetch(Request(url)) for url in urls))

    assert answers[-1] == Failed(f"127.0.0.1:{web.port} is left alone for now: timed out after 0.1 s")
    assert len(web.asked) < 30


async def test_one_poisonous_address_stops_no_other_of_its_host(web: Web) -> None:
    poison, good = web.on("/poison", Hang()), web.on("/good", Reply(200, "here"))

    async with Client(dataclasses.replace(OPEN, timeout=timedelta(milliseconds=50)), "") as client:
        for _ in range(20):
            await client.fetch(Request(poison))
        answer = await client.fetch(Request(good))

    assert isinstance(answer, Page)


async def test_a_host_that_is_down_is_left_alone_the_longer_the_longer_it_is_down() -> None:
    pace, rests = Pace(timedelta(0)), []

    for n in range(8):
        async with pace.turn("example.org", patience=60) as lane:
            await asyncio.sleep(0.05)
            lane.failed(n, "connection refused")
            rests.append(lane.shut_until - asyncio.get_running_loop().time())

    assert all(later > earlier for earlier, later in pairwise(rests[2:]))
    assert rests[2] >= 0.1 * SHARE_OF_OUTAGE - 0.001


async def test_a_host_is_waited_for_only_as_long_as_there_is_patience_then_asked_once() -> None:
    pace = Pace(timedelta(0))
    async with pace.turn("example.org") as lane:
        lane.refused("HTTP 503", 0.1)

    async with pace.turn("example.org", patience=0.05) as lane:
        assert lane.shut == "HTTP 503"
    async with pace.turn("example.org", patience=1) as lane:
        assert lane.shut is None
        assert lane.shut_until <= asyncio.get_running_loop().time()


async def test_after_a_good_answer_all_is_forgotten() -> None:
    pace = Pace(timedelta(0))

    for n in range(9):
        async with pace.turn("example.org") as lane:
            assert lane.shut is None
            lane.failed(n, "connection refused")
            if n % 2:
                lane.answered()
