"""Private addresses are out of reach, however they are spelt or reached."""

import dataclasses

import pytest

from tests.fetch.asking import OPEN, failure, part
from tests.peers.web import Reply, Web, redirect
from watcher.fetch.guard import AddressError, Guard

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
