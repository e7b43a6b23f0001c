"""Private addresses are out of reach, however they are spelt or reached."""

import asyncio
import dataclasses
import socket
import threading
from itertools import chain, repeat

import aiohttp
import pytest
from aiohttp.abc import AbstractResolver, ResolveResult

from tests.fetch.asking import OPEN, failure, part
from tests.peers.web import Reply, Web, redirect
from watcher.fetch.guard import AddressError, Guard, GuardedResolver

CLOSED = dataclasses.replace(OPEN, allow=())


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "127.1",
        "0x7f.1",
        "2130706433",
        "017700000001",
        "0",
        "0.0.0.0",
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[::127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "①②⑦.0.0.1",
        "127。0。0。1",
    ],
)
async def test_no_spelling_of_this_machine_reaches_it(web: Web, host: str) -> None:
    await failure(f"http://{host}:{web.port}/", CLOSED)

    assert web.asked == []


async def test_the_reason_names_the_address_and_the_way_out(web: Web) -> None:
    assert await failure(web.url, CLOSED) == "127.0.0.1 is not a public address ([fetch] allow can permit it)"


async def test_ipv6_loopback_is_refused_unless_allowed() -> None:
    with Web(host="::1") as web:
        url = web.on("/job", Reply(200, "here"))

        assert "not a public address" in await failure(url, CLOSED)
        assert (await part(url)).body == b"here"


async def test_a_redirect_leads_nowhere_private(web: Web) -> None:
    rules = dataclasses.replace(OPEN, allow=("localhost",))
    web.on("/secret", Reply(200, "secret"))
    web.on("/job", redirect(f"http://127.0.0.1:{web.port}/secret"))

    assert "127.0.0.1 is not a public address" in await failure(f"http://localhost:{web.port}/job", rules)
    assert [each.path for each in web.asked] == ["/job"]


@pytest.mark.parametrize("allow", ["127.0.0.1", "127.0.0.0/8", "127.0.0.1/8", "LOCALHOST"])
async def test_the_config_allows_hosts_and_networks(web: Web, allow: str) -> None:
    web.on("/job", Reply(200, "here"))
    host = "localhost" if allow == "LOCALHOST" else "127.0.0.1"

    answer = await part(f"http://{host}:{web.port}/job", dataclasses.replace(OPEN, allow=(allow,)))

    assert answer.body == b"here"


@pytest.mark.parametrize(
    "address",
    [
        "10.1.2.3",
        "172.16.0.1",
        "192.168.0.1",
        "100.64.0.1",
        "169.254.169.254",
        "192.0.0.8",
        "192.88.99.1",
        "198.18.0.1",
        "203.0.113.7",
        "224.0.0.251",
        "240.0.0.1",
        "255.255.255.255",
        "0.1.2.3",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "fec0::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "64:ff9b:1::1",
        "2001:db8::1",
        "2001::1",
        "2002:a00:1::",
    ],
)
def test_refused(address: str) -> None:
    with pytest.raises(AddressError):
        Guard(()).check(address)


@pytest.mark.parametrize("address", ["1.1.1.1", "93.184.216.34", "2606:4700::1111", "64:ff9b::101:101"])
def test_public(address: str) -> None:
    Guard(()).check(address)


class Rebound(AbstractResolver):
    """A name that is public when it is looked at and this machine when it is connected to, or both at once."""

    def __init__(self, *answers: tuple[str, ...]) -> None:
        self._answers = chain(answers, repeat(answers[-1]))

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        kinds = ((each, socket.AF_INET6 if ":" in each else socket.AF_INET) for each in next(self._answers))
        return [
            ResolveResult(hostname=host, host=each, port=port, family=kind, proto=0, flags=0) for each, kind in kinds
        ]

    async def close(self) -> None:
        pass


@pytest.mark.parametrize("here", ["127.0.0.1", "::1", "::ffff:127.0.0.1"])
@pytest.mark.parametrize("first", [(), ("0.0.0.0",), ("192.168.0.1", "fe80::1")])
async def test_a_name_that_turns_private_leads_nowhere(here: str, first: tuple[str, ...]) -> None:
    guard = Guard()
    names = GuardedResolver(guard, Rebound((*first, here), (here,)))

    with Web(host=here.removeprefix("::ffff:")) as web:
        connector = aiohttp.TCPConnector(resolver=names, socket_factory=guard.open_socket, use_dns_cache=False)
        async with aiohttp.ClientSession(connector=connector) as session:
            for _ in range(3):
                with pytest.raises(aiohttp.ClientConnectorError):
                    await session.get(f"http://rebound.example:{web.port}/")

        assert web.asked == []


@pytest.mark.parametrize("here", ["127.0.0.1", "::1"])
async def test_what_passed_the_resolver_is_judged_again_where_the_socket_opens(here: str) -> None:
    guard = Guard()

    with Web(host=here) as web:
        connector = aiohttp.TCPConnector(resolver=Rebound((here,)), socket_factory=guard.open_socket)
        async with aiohttp.ClientSession(connector=connector) as session:
            with pytest.raises(aiohttp.ClientConnectorError):
                await session.get(f"http://rebound.example:{web.port}/")

        assert web.asked == []


async def test_names_are_found_while_all_other_threads_are_busy(web: Web) -> None:
    over = threading.Event()
    busy = [asyncio.get_running_loop().run_in_executor(None, over.wait) for _ in range(64)]

    try:
        web.on("/job", Reply(200, "here"))
        answer = await asyncio.wait_for(part(f"http://localhost:{web.port}/job"), 5)
    finally:
        over.set()
        await asyncio.gather(*busy)

    assert answer.body == b"here"
