"""One request at a time for each host, a pause between two; measured at the server."""

import asyncio
import dataclasses
from datetime import timedelta
from itertools import pairwise

from tests.fetch.asking import OPEN
from tests.peers.web import Drip, Late, Reply, Web, redirect
from watcher.fetch import Client
from watcher.fetch.pace import Pace
from watcher.model import Request

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
    pace = Pace(timedelta(milliseconds=10))

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
