"""What a check costs in which nothing counts as changed, in time of the processor, against a bare loop that hashes."""

import asyncio
import os
import statistics
import sys
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from hashlib import blake2b
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
from httpx_aiohttp import AiohttpTransport
from selectolax.lexbor import LexborHTMLParser

from tests.bench.careers import HOSTS, PAGES, Careers
from watcher import address
from watcher.check import check
from watcher.daemon.looking import Looks
from watcher.extract import likeness
from watcher.fetch import Client
from watcher.model import Check, Every, FetchRules, Outcome, Page, Request, Watch
from watcher.monitor import Monitor
from watcher.store import Store
from watcher.worker import Workers

ROUNDS = 9
NOISE = 0.1
"""How far the bare loop may be from itself, else the figures mean nothing."""
TOO_NOISY = 3
"""The exit code that says so."""
EVERY = timedelta(hours=1)
RULES = FetchRules(per_host_delay=timedelta(0), allow=("127.0.0.0/8",))
MODES = ("a", "b", "etag", "same")
AT_ONCE = 1_000
PROFILED = 200
"""Looks of which each stage is timed."""

Loop = Callable[[], Awaitable[None]]
"""One look at every page."""


@dataclass(frozen=True)
class Goal:
    """What a ratio may be."""

    what: str
    of: str
    against: str
    most: float


GOALS = (
    Goal("(a) only tokens move, against the bare loop", "a", "bare", 1.5),
    Goal("(b) counters and related jobs too, against the bare loop", "b", "bare", 3.0),
    Goal("(a) against the loop over httpx's own transport", "a", "httpx", 0.7),
    Goal("304, against (a)", "etag", "a", 0.5),
)


def run() -> None:
    """Prints milliseconds, ratios and stages; exits with 3 where the machine was too busy to say."""
    asyncio.run(_run())


async def _run() -> None:
    with ExitStack() as stack:
        careers = stack.enter_context(Careers())
        folder = Path(stack.enter_context(TemporaryDirectory()))
        workers = stack.enter_context(Workers())
        context = httpx.create_ssl_context()
        limits = httpx.Limits(max_connections=HOSTS, max_keepalive_connections=HOSTS)
        async with (
            Client(RULES, "") as client,
            httpx.AsyncClient(transport=AiohttpTransport(verify=context, limits=limits)) as same,
            httpx.AsyncClient(verify=context, limits=limits) as own,
        ):
            sites = {
                mode: _Watched(mode, careers, stack.enter_context(Store.open(folder / f"{mode}.db")), client, workers)
                for mode in MODES
            }
            urls = [[careers.url("a", n) for n in range(host, PAGES, HOSTS)] for host in range(HOSTS)]
            bare = partial(_bare, same, urls)
            loops = {"bare": bare, "bare again": bare, "httpx": partial(_bare, own, urls)}
            loops |= {mode: site.look_at_all for mode, site in sites.items()}
            spent = await _rounds(loops)
            for mode, site in sites.items():
                site.demand_unchanged(mode)
            _print(spent)
            await _print_stages(sites, client)
    if abs(_median(spent["bare again"]) / _median(spent["bare"]) - 1) > NOISE:
        sys.exit(TOO_NOISY)


async def _rounds(loops: Mapping[str, Loop]) -> Mapping[str, Sequence[float]]:
    """Milliseconds a look by loop and round: all loops in turn, so that a busy moment hits each alike."""
    for loop in (*loops.values(), *loops.values()):  # the first look, then the first that has one to compare with
        await loop()
    spent: dict[str, list[float]] = {name: [] for name in loops}
    for _ in range(ROUNDS):
        for name, loop in loops.items():
            before = _cpu()
            await loop()
            spent[name].append((_cpu() - before) * 1000 / PAGES)
    return spent


def _cpu() -> float:
    """Seconds of the processor that this process and those that read for it have used."""
    return time.process_time() + sum(map(_used_by, _children()))


def _children() -> Sequence[str]:
    return [pid for each in Path("/proc/self/task").iterdir() for pid in (each / "children").read_text().split()]


def _used_by(pid: str) -> float:
    """With its ended children's; nothing of the server that is asked."""
    if b"tests.bench.careers" in Path(f"/proc/{pid}/cmdline").read_bytes():
        return 0.0
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


async def _bare(client: httpx.AsyncClient, urls: Sequence[Sequence[str]]) -> None:
    """The least that a monitor can do: fetch, parse, take the text, hash it; fifty hosts side by side."""
    known: dict[str, bytes] = {}

    async def host(pages: Sequence[str]) -> None:
        for url in pages:
            response = await client.get(url)
            body = LexborHTMLParser(response.content).body
            assert body is not None
            known[url] = blake2b(body.text().encode(), digest_size=16).digest()

    async with asyncio.TaskGroup() as tasks:
        for pages in urls:
            tasks.create_task(host(pages))


class _Watched:
    """A thousand watches in a database of their own, looked at as the daemon does, by a clock that leaps."""

    def __init__(self, mode: str, careers: Careers, store: Store, client: Client, workers: Workers) -> None:
        urls = [careers.url(mode, n) for n in range(PAGES)]
        self.watches = {
            address.key(url): Watch(address.key(url), f"{mode} {n}", url, Every(EVERY)) for n, url in enumerate(urls)
        }
        self.now = datetime(2030, 11, 4, 12, tzinfo=UTC)
        self.store = store
        self._monitor = Monitor(store, client, workers, self.watches, (), UTC, lambda: self.now)
        store.adopt([*self.watches.values()], self.now)
        self._outcomes: list[Outcome] = []

    async def look_at_all(self) -> None:
        self._outcomes.clear()
        async with asyncio.TaskGroup() as tasks:
            Looks(self._monitor, tasks, self._note).begin(self.now, AT_ONCE)
        self.now += EVERY

    def _note(self, done: Check) -> None:
        self._outcomes.append(done.observation.outcome)

    def demand_unchanged(self, mode: str) -> None:
        unchanged = self._outcomes.count(Outcome.UNCHANGED)
        if unchanged < PAGES:
            raise AssertionError(f"{mode}: {unchanged} of {PAGES} looks found nothing changed: nothing was measured")


def _median(figures: Sequence[float]) -> float:
    return statistics.median(figures)


def _print(spent: Mapping[str, Sequence[float]]) -> None:
    print(f"{'CPU a look, ms':<58} {'median':>7} {'least':>7} {'most':>7}")
    for name, figures in spent.items():
        print(f"{name:<58} {_median(figures):>7.3f} {min(figures):>7.3f} {max(figures):>7.3f}")
    print(f"\n{'ratio of medians':<58} {'is':>7} {'goal':>7}")
    for goal in GOALS:
        ratio = _median(spent[goal.of]) / _median(spent[goal.against])
        print(f"{goal.what:<58} {ratio:>7.2f} {f'≤ {goal.most:g}':>7}{'' if ratio <= goal.most else '  MISSED'}")
    itself = _median(spent["bare again"]) / _median(spent["bare"])
    print(f"{'the bare loop against itself':<58} {itself:>7.2f}{'  TOO NOISY' if abs(itself - 1) > NOISE else ''}")


async def _print_stages(sites: Mapping[str, _Watched], client: Client) -> None:
    """Where the time goes: each stage alone, one look after the other."""
    stages = ("lease", "state", "fetch", "likeness", "check", "record")
    print(f"\n{'stage, ms of CPU a look':<14} " + " ".join(f"{each:>9}" for each in stages))
    for mode, site in sites.items():
        spent = dict.fromkeys(stages, 0.0)
        for watch in [*site.watches.values()][:PROFILED]:
            for stage, seconds in (await _staged(site, watch, client)).items():
                spent[stage] += seconds * 1000 / PROFILED
        print(f"{mode:<14} " + " ".join(f"{spent[each]:>9.3f}" for each in stages))
    print("likeness is part of check")


async def _staged(site: _Watched, watch: Watch, client: Client) -> Mapping[str, float]:
    moments = [time.process_time()]
    mark = lambda: moments.append(time.process_time())  # noqa: E731
    site.store.claim([watch.key], site.now, site.now + EVERY)
    mark()
    state = site.store.state(watch.key)
    mark()
    answer = await client.fetch(Request(watch.url, {}, state.etag, state.last_modified))
    mark()
    if isinstance(answer, Page):
        likeness(answer)
    mark()
    done = check(watch, state, answer, site.now)
    mark()
    site.store.record(done)
    mark()
    names = ("lease", "state", "fetch", "likeness", "check", "record")
    return {name: end - begin for name, (begin, end) in zip(names, pairwise(moments), strict=True)}
