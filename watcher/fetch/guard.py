"""Which addresses may be connected to."""

import socket
from collections.abc import Iterable
from contextvars import ContextVar
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from aiohttp import AddrInfoType
from aiohttp.abc import AbstractResolver, ResolveResult

_Address = IPv4Address | IPv6Address
_Network = IPv4Network | IPv6Network

_NOT_PUBLIC: tuple[_Network, ...] = tuple(
    ip_network(each)
    for each in (
        "0.0.0.0/8",  # this network (RFC 1122)
        "100.64.0.0/10",  # behind a carrier's NAT (RFC 6598)
        "192.0.0.0/24",  # protocol assignments (RFC 6890)
        "192.88.99.0/24",  # 6to4 relays (RFC 7526)
        "198.18.0.0/15",  # benchmarks (RFC 2544)
        "64:ff9b:1::/48",  # NAT64 of a site's own (RFC 8215)
        "2001::/23",  # Teredo and other protocol assignments (RFC 2928)
        "2002::/16",  # 6to4: carries any IPv4 address (RFC 3056)
        "3fff::/20",  # documentation (RFC 9637)
        "5f00::/16",  # segment routing (RFC 9602)
    )
)
"""Refused whatever this Python's `ipaddress` thinks of them: its tables differ between patch releases."""

_NAT64 = IPv6Network("64:ff9b::/96")
"""Carries an IPv4 address in its last 32 bits (RFC 6052)."""

_allowed_by_name: ContextVar[bool] = ContextVar("allowed_by_name", default=False)
"""Whether the host that the current task asks is one that the config allows by name, wherever it lives."""


class AddressError(OSError):
    """A connection was about to leave for an address that is not public, nor allowed by the config."""


class Guard:
    """Judges the resolved address that is then connected to.

    So neither a name, a redirect, an odd spelling nor an answer of DNS that changes leads around it.
    """

    def __init__(self, allow: Iterable[str] = ()) -> None:
        self.allow(allow)

    def allow(self, allow: Iterable[str]) -> None:
        """Lets through, from now on, exactly these hosts and networks beyond the public internet."""
        entries = [each.strip().strip("[]").lower() for each in allow]
        self._networks = tuple(network for each in entries if (network := _network(each)) is not None)
        self._names = frozenset(each for each in entries if _network(each) is None)

    def expect(self, host: str) -> None:
        """Says which host the current task is about to ask."""
        _allowed_by_name.set(host.lower().rstrip(".") in self._names)

    def check(self, literal: str) -> None:
        """Raises `AddressError` unless this IP address may be connected to in the current task."""
        address = _unwrapped(ip_address(literal.partition("%")[0]))
        if _allowed_by_name.get() or _is_public(address) or any(address in network for network in self._networks):
            return
        raise AddressError(f"{address} is not a public address ([fetch] allow can permit it)")

    def open_socket(self, info: AddrInfoType) -> socket.socket:
        """The connector's socket factory: the last point before the connection, literal addresses included."""
        family, kind, protocol, _, where = info
        self.check(str(where[0]))
        return socket.socket(family, kind, protocol)


class GuardedResolver(AbstractResolver):
    """Another resolver without what the guard refuses, so that a public address is used where there is one."""

    def __init__(self, guard: Guard, names: AbstractResolver) -> None:
        self._guard = guard
        self._names = names

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Raises `AddressError` where no address is left, `OSError` where the name has none."""
        permitted: list[ResolveResult] = []
        refusal: AddressError | None = None
        for each in await self._names.resolve(host, port, family):
            try:
                self._guard.check(each["host"])
                permitted.append(each)
            except AddressError as refused:
                refusal = refused
        if refusal is not None and not permitted:
            raise refusal
        return permitted

    async def close(self) -> None:
        await self._names.close()


def _network(entry: str) -> _Network | None:
    try:
        return ip_network(entry, strict=False)
    except ValueError:
        return None


def _unwrapped(address: _Address) -> _Address:
    """The IPv4 address that an IPv6 one stands for, where it does."""
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped is not None:
            return address.ipv4_mapped
        if address in _NAT64:
            return IPv4Address(int(address) & 0xFFFF_FFFF)
    return address


def _is_public(address: _Address) -> bool:
    return (
        address.is_global
        and not address.is_multicast
        and not address.is_reserved
        and not (isinstance(address, IPv6Address) and address.is_site_local)
        and not any(address in network for network in _NOT_PUBLIC)
    )
