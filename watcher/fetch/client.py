"""Asks the network for one address at a time, within all bounds."""

import asyncio
import ssl
import string
from collections.abc import AsyncIterator, Hashable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import Self
from urllib.parse import quote, urldefrag, urljoin, urlsplit

import aiohttp
import certifi
import httpx
from httpx_aiohttp import AiohttpTransport

from watcher import __version__, address
from watcher.fetch import body
from watcher.fetch.guard import Guard, GuardedResolver
from watcher.fetch.names import SystemResolver
from watcher.fetch.pace import Lane, Pace
from watcher.fetch.reason import NETWORK_ERRORS, is_the_hosts, reason
from watcher.fetch.retry_after import REFUSING, retry_after
from watcher.fetch.robots import ROBOTS, Admitted, Robots
from watcher.model import Failed, FetchRules, NotModified, Page, Part, Request

MAX_REDIRECTS = 5

LARGE_AT_ONCE = 4
"""Answers of more than `body.LARGE` that are read on at the same time, all hosts together."""

API_FACTOR = 16
"""A JSON answer (a board's API) may have so many times `max_body`."""

_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class Client:
    """The one way out, an async context manager; one for the process: its TLS context costs 15–50 ms.

    What the network does is a value, never an exception.
    """

    def __init__(self, rules: FetchRules, contact: str) -> None:
        """`contact` is an address at which site owners reach who runs this; "": none."""
        self._guard = Guard()
        self._pace = Pace()
        self._known_robots = Robots(self._get)
        self._large = asyncio.Semaphore(LARGE_AT_ONCE)
        self.take(rules, contact)

    def take(self, rules: FetchRules, contact: str) -> None:
        """Asks by these rules from now on; whose turn it is at each host stays as it is."""
        self._rules = rules
        self._guard.allow(rules.allow)
        self._pace.pause = rules.per_host_delay.total_seconds()
        self._robots = self._known_robots if rules.respect_robots else None
        self._own_headers = {
            "user-agent": f"watcher/{__version__}" + (f" (+{_header_text(contact)})" if contact else ""),
            "accept-encoding": "gzip",
        }

    async def __aenter__(self) -> Self:
        context = _tls()
        self._session = _session(self._guard, context)
        self._transport = AiohttpTransport(client=self._session, verify=context)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._transport.aclose()

    async def fetch(self, request: Request) -> Page | NotModified | Failed:
        """A `Page` of one part whatever the HTTP status, `NotModified`, or why nothing was learnt.

        Waits its host's turn; redirects are followed within `timeout`, which counts no waiting, a POST
        as a POST. A host that asks to be left alone for longer than `timeout`, or is down, is not asked.
        Configured headers go to the request's own origin only, validators to its own address only.
        """
        return await self._follow(request, self._robots)

    async def ping(self, url: str) -> Failed | None:
        """Tells a dead-man switch that all is well; why it could not be told."""
        match await self._get(Request(url)):
            case Failed() as failed:
                return failed
            case Page(parts=(part,)) if part.status >= 300:
                return Failed(f"HTTP {part.status}")
        return None

    async def _get(self, request: Request) -> Page | NotModified | Failed:
        return await self._follow(request, None)

    async def _follow(self, request: Request, robots: Robots | None) -> Page | NotModified | Failed:
        left = self._rules.timeout.total_seconds()
        url = _sent(request.url)
        for _ in range(1 + MAX_REDIRECTS):
            if (complaint := address.complaint(url)) is not None:
                return Failed(f"the address {complaint}")
            admitted = await robots.ask(url) if robots else Admitted()
            if isinstance(admitted, Failed):
                return admitted
            host = address.host(url)
            async with self._pace.turn(host, admitted.pause, self._rules.timeout.total_seconds()) as lane:
                if lane.shut:
                    return Failed(f"{host} is left alone for now: {lane.shut}")
                began = _now()
                answer = await self._ask(request, url, left, lane)
                left -= _now() - began
            if not isinstance(answer, _Redirect):
                return answer
            if url.startswith("https:") and answer.to.startswith("http:"):
                return Failed("redirected from https to http")
            url = answer.to
        return Failed(f"redirected more than {MAX_REDIRECTS} times")

    async def _ask(
        self, request: Request, url: str, left: float, lane: Lane
    ) -> "Page | NotModified | Failed | _Redirect":
        """One HTTP request in the seconds that are left, no redirect followed; the lane hears how the host is."""
        host = urlsplit(url).hostname or ""
        self._guard.expect(host)
        deadline = asyncio.timeout(left)
        try:
            method = "POST" if request.body else "GET"
            asked = httpx.Request(method, url, headers=self._headers(request, url), content=request.body)
            async with deadline, self._response(asked) as response:
                headers = dict(response.headers)
                _hear(response.status_code, headers, lane)
                return await self._answer(request, url, response, headers, self._room(deadline))
        except NETWORK_ERRORS as error:
            whole = self._rules.timeout.total_seconds()
            because = f"timed out after {whole:g} s" if deadline.expired() else reason(error, host)
            if deadline.expired() or is_the_hosts(error):
                lane.failed(_what(url), because)
            return Failed(because)

    async def _answer(
        self,
        request: Request,
        url: str,
        response: httpx.Response,
        headers: dict[str, str],
        room: AbstractAsyncContextManager[None],
    ) -> "Page | NotModified | Failed | _Redirect":
        location = headers.get("location")
        if response.status_code in _REDIRECTS and location:
            return _Redirect(_sent(urljoin(url, location.strip())))
        if response.status_code == 304:
            asked = url == _sent(request.url) and (request.etag or request.last_modified)
            return NotModified() if asked else Failed("HTTP 304 without having been asked whether it changed")
        most = self._rules.max_body * (API_FACTOR if "json" in headers.get("content-type", "") else 1)
        content = await body.read(response.aiter_raw(), headers.get("content-encoding", ""), most, room)
        headers.pop("set-cookie", None)
        return Page((Part(request.url, url, response.status_code, headers, content),))

    @asynccontextmanager
    async def _response(self, request: httpx.Request) -> AsyncIterator[httpx.Response]:
        """The transport alone: what `httpx.AsyncClient` adds to it (cookies, redirects, proxies) is not wanted here."""
        response = await self._transport.handle_async_request(request)
        try:
            yield response
        finally:
            await response.aclose()

    @asynccontextmanager
    async def _room(self, deadline: asyncio.Timeout) -> AsyncIterator[None]:
        """For one of few large answers; what it waits for the others counts no more than the wait for a turn."""
        began, ends = _now(), deadline.when() or 0.0
        deadline.reschedule(None)
        async with self._large:
            deadline.reschedule(ends + _now() - began)
            yield

    def _headers(self, request: Request, url: str) -> dict[str, str]:
        headers = {"accept": "text/html, application/json;q=0.9, */*;q=0.8"}
        if _origin(url) == _origin(request.url):
            headers |= {name.lower(): text for name, text in request.headers.items()}
        if url == _sent(request.url):
            headers |= _validators(request)
        if request.body:
            headers["content-type"] = "application/json"
        return headers | self._own_headers


def _hear(status: int, headers: Mapping[str, str], lane: Lane) -> None:
    """What an answer tells of its host, whatever it tells of the address."""
    if status in REFUSING:
        lane.refused(f"HTTP {status}", retry_after(headers, datetime.now(UTC)))
    else:
        lane.answered()


def _what(url: str) -> Hashable:
    """What failed, as `Lane.failed` tells addresses apart: each failure of robots.txt counts, which is in every way."""
    return object() if urlsplit(url).path == ROBOTS else url


@dataclass(frozen=True, slots=True)
class _Redirect:
    to: str


def _session(guard: Guard, context: ssl.SSLContext) -> aiohttp.ClientSession:
    connector = aiohttp.TCPConnector(
        ssl=context, resolver=GuardedResolver(guard, SystemResolver()), socket_factory=guard.open_socket, limit=0
    )
    return aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar(), trust_env=False)


def _tls() -> ssl.SSLContext:
    """Trusts the public authorities and those of this machine (a company's own, `SSL_CERT_FILE`)."""
    context = ssl.create_default_context(cafile=certifi.where())
    context.load_default_certs()
    return context


def _sent(url: str) -> str:
    """The part of an address that goes to the server, the scheme in lower case."""
    scheme, colon, rest = urldefrag(url).url.partition(":")
    return scheme.lower() + colon + rest


def _origin(url: str) -> tuple[str, str | None, int | None]:
    """RFC 6454."""
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(parts.scheme)


def _validators(request: Request) -> dict[str, str]:
    validators = {"if-none-match": request.etag, "if-modified-since": request.last_modified}
    return {name: text for name, text in validators.items() if text}


def _header_text(text: str) -> str:
    """Percent-encoded where a header could not hold it."""
    return quote(text, safe=string.punctuation + " ")


def _now() -> float:
    return asyncio.get_running_loop().time()
