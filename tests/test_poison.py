"""A poisoned watch leaves the other 99 running: whatever its site answers, its configuration or its memory holds."""

import re
import select
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import cycle, pairwise
from pathlib import Path

from tests.pages import Around, States, html
from tests.peers.daemon import Daemon, channel, watch
from tests.peers.web import Asked, Behaviour, Reply, Web
from tests.peers.webhook import Webhook
from tests.poisoned import ROBOTS, Poisoned
from tests.poisons import STORED

HOSTS = ("127.0.0.2", "127.0.0.3", "127.0.0.4")
A_HOST = 33
"""Good watches of each host."""
ALONE = 4.0
"""Seconds in which the good watches are alone, then only beside odd ones: longer than their interval."""
TIMES = 3
"""So many times as long as a daemon beside, which watches a host of good ones and nothing else, may a good watch
wait for its look, and a change of it for its message: so a busy machine is no failure."""
LONGEST = 300.0
"""Seconds after which the test gives up."""

CONFIG = """
timezone = "UTC"
contact = "mailto:tests@example.org"
database = "watcher.db"
[fetch]
per_host_delay = "0s"
timeout = "2s"
confirm = "0s"
allow = ["127.0.0.0/8", "::1", "localhost"]
[alerts]
gather = "0s"
retry = "0s"
[defaults]
every = "3s"
"""

ODD = (
    'url = "http://127.0.2.1:PORT/%00%ff/..//a;b=c?d[]=%zz&=&&e=ä&utm_source=x#y"',
    'url = "http://127.0.2.2:PORT/' + "a" * 5_000 + '?q=' + "b" * 5_000 + '"',
    'url = "http://localhost.:PORT/"',
    'url = "HTTP://LocalHost:PORT/ÄÖ/ß/日本"',
    'url = "http://xn--bcher-kva.invalid/"',
    'url = "http://bücher.invalid/"',
    'url = "http://[::1]:9/jobs"',
    'url = "http://127.0.2.3:1/nobody-listens"',
    'url = "https://127.0.2.4:PORT/no-tls"',
    f'name = "{"n" * 10_000}"',
    'name = "odd 😀 e\\u0301 <b>&amp;</b> {0} %s $(id) \'; DROP TABLE watches; --"',
    'every = "0s"',
    'every = "36500d"',
    'cron = "* * * * *"',
    'cron = "0 0 29 2 *"',
    'select = "#nothing > that .matches"',
    'select = "' + "* " * 30 + '*"',
    'select = "' + ", ".join(["div p"] * 1_000) + '"',
    'select = ":not(:has(:not(:has(*))))"',
    'ignore = ["e"]',
    'ignore = ["^.{1,500}$", "(a|b|ab){1,50}c", "\\\\PN", "[[:alpha:]]+ [[:alpha:]]+"]',
    'ignore = [' + ", ".join(f'"word{n}"' for n in range(2_000)) + "]",
    'only = { title = "nothing is called so", salary = "x", locations = "^$" }',
    'alert_on = ["identifier", "about"]',
    "channels = []",
    "tags = [" + ", ".join(f'"tag % {n}"' for n in range(1_000)) + "]",
    "paused = true",
    'headers = { Range = "bytes=0-1", Expect = "100-continue", TE = "trailers", Upgrade = "h2c", Cookie = "a=b" }',
    'headers = { X-Long = "' + "x" * 60_000 + '" }',
    "headers = { " + ", ".join(f'X-{n} = "1"' for n in range(500)) + " }",
    'headers = { Accept-Encoding-Not = "br", Authorization = "Basic e", X-Odd = "{0}%s \\u0022;" }',
)  # fmt: skip
"""Lines of watches as odd as the configuration takes them."""


def odd_watches(port: int) -> Iterator[str]:
    """All of these, and those of hosts with a poisoned robots.txt."""
    for number, line in enumerate(each.replace("PORT", str(port)) for each in ODD):
        name = [] if line.startswith("name") else [f'name = "odd {number}"']
        url = [] if line.startswith("url") else [f'url = "http://127.0.2.{100 + number}:{port}/jobs"']
        every = [] if line.startswith(("every", "cron")) else ['every = "5s"']
        yield "\n".join(("[[watch]]", *name, *url, *every, line))
    for host in ROBOTS:
        yield watch(f"robots of {host}", f"http://{host}:{port}/jobs", 'every = "5s"')


def stored_watches(port: int) -> Iterator[str]:
    """Watches of plain postings, whose memory is to be damaged."""
    for number, name in enumerate(STORED):
        yield watch(name, f"http://127.0.4.{number}:{port}/jobs", 'every = "1s"')


def poisoned_watches(sites: Poisoned) -> Iterator[str]:
    """Nobody is told of them: a thousand boards would fill the channel."""
    for number in range(sites.count):
        yield watch(f"poisoned {number}", f"http://{sites.host(number)}/", 'every = "0s"', "channels = []")


# ── the good ones ────────────────────────────────────────────────────────────────────────────────


PAY = "The salary range for this role is £48,000 – £56,000 per year."
SCRIPT = "".join(f'state["gauge {n}"] = {{"sea": {n}, "tide": [{n}, {n}]}};' for n in range(2_000))


@dataclass
class Lock:
    """A good posting, whose pay rises once.

    A large page is one of 100 KB, mostly a script, of which a token differs from look to look.
    """

    name: str
    large: bool
    raised_at: float | None = None
    looks: int = 0

    def __call__(self, asked: Asked) -> Behaviour:
        self.looks += 1
        pay = PAY.replace("48", "49") if self.raised_at else PAY
        around = Around(token=f"{self.looks}", extra_head=f"<script>{SCRIPT}</script>") if self.large else Around()
        return Reply(200, html(States(title=self.name, pay=pay), around))


@dataclass
class Harbour:
    """Good watches, their servers, and the daemon that looks at them."""

    webs: list[Web]
    daemon: Daemon
    locks: list[Lock]

    def put_beside(self, tables: Iterable[str]) -> float:
        """More watches beside the good ones; since when."""
        self.daemon.config.write_text("\n".join([self.daemon.config.read_text(), *tables]))
        begun = time.monotonic()
        reloaded = self.daemon.command("reload")
        assert reloaded.returncode == 0, reloaded.stderr
        return begun

    def longest_wait(self, start: float) -> float:
        """Seconds from one look at a good watch to its next one, or to now: the longest of all since then."""
        now = time.monotonic()
        looks: dict[str, list[float]] = {}
        for web in self.webs:
            for asked in list(web.asked):
                if asked.path.startswith("/jobs/"):
                    looks.setdefault(asked.path, []).append(asked.at)
        assert len(looks) == len(self.locks)
        spans = ([start, *(at for at in each if start < at < now), now] for each in looks.values())
        return max(later - earlier for span in spans for earlier, later in pairwise(span))

    def damage(self) -> None:
        """What the daemon remembers of the watches of `STORED`, once it has looked at all of them."""
        with closing(sqlite3.connect(self.daemon.database, timeout=30)) as db:
            for name, damage in STORED.items():
                wait_until(partial(_damaged, db, name, damage))


def _damaged(db: sqlite3.Connection, name: str, damage: str) -> bool:
    """Whether it is done: not while the watch is looked at, as a look writes what it read before."""
    resting = "SELECT id FROM watches WHERE name = ? AND snapshot_at IS NOT NULL AND leased_until IS NULL"
    with db:
        db.execute("BEGIN IMMEDIATE")
        found = db.execute(resting, [name]).fetchone()
        return found is not None and db.execute(damage, {"watch": found[0]}).rowcount == 1


@contextmanager
def harbour(folder: Path, hosts: Sequence[str], *channels: str) -> Iterator[Harbour]:
    """A third of its good watches have a large page."""
    folder.mkdir()
    locks = [Lock(f"Keeper of lock {n}", large=n // len(hosts) % 3 == 0) for n in range(A_HOST * len(hosts))]
    with ExitStack() as stack:
        webs = [stack.enter_context(Web(host=host)) for host in hosts]
        urls = [web.by(f"/jobs/{number}", lock) for number, (lock, web) in enumerate(zip(locks, cycle(webs)))]
        daemon = Daemon(folder)
        tables = [watch(lock.name, url) for lock, url in zip(locks, urls, strict=True)]
        daemon.config.write_text("\n".join([CONFIG, *channels, *tables]))
        stack.enter_context(daemon)
        for web in webs:
            web.wait_for(2 * A_HOST, seconds=LONGEST)
        yield Harbour(webs, daemon, locks)


@dataclass(frozen=True)
class Waits:
    """The longest wait for a look since a moment, of the good watches and of those of the daemon beside."""

    longest: float
    beside: float

    @classmethod
    def since(cls, begun: float, run: Harbour, beside: Harbour) -> "Waits":
        return cls(run.longest_wait(begun), beside.longest_wait(begun))

    def __str__(self) -> str:
        return f"{self.longest:.1f} ({self.beside:.1f}) s"


def told_at(hook: Webhook) -> dict[str, list[float]]:
    """When the rise of pay of each good watch was told."""
    found: dict[str, list[float]] = {}
    for asked, message in zip(hook.requests("/hook"), hook.messages, strict=False):
        if told := _RISE.match(message["title"]):
            found.setdefault(told[1], []).append(asked.at)
    return found


_RISE = re.compile(r"Pay changed: .* · (Keeper of lock \d+) · ")


# ── the run ──────────────────────────────────────────────────────────────────────────────────────


def test_99_good_watches_never_notice_the_poisoned_ones(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    with (
        Poisoned(tmp_path) as sites,
        Webhook() as hook,
        harbour(tmp_path / "run", HOSTS, channel("hook", hook.channel)) as run,
        harbour(tmp_path / "beside", ["127.0.0.5"]) as beside,
    ):
        begun = time.monotonic()
        wait_until(partial(is_past, begun + ALONE))
        alone = Waits.since(begun, run, beside)

        begun = run.put_beside((*odd_watches(sites.port), *stored_watches(sites.port)))
        wait_until(partial(is_past, begun + ALONE))
        beside_odd = Waits.since(begun, run, beside)

        begun = run.put_beside(poisoned_watches(sites))
        run.damage()
        for lock in run.locks:
            lock.raised_at = time.monotonic()
            wait_until(partial(is_past, lock.raised_at + 0.2))
        wait_until(lambda: sites.is_over)
        poisoned = Waits.since(begun, run, beside)
        lasted = time.monotonic() - begun
        wait_until(lambda: len(told_at(hook)) == len(run.locks))
        told = told_at(hook)
        assert (run.daemon.stop(), beside.daemon.stop()) == (0, 0)

    late = max(at - (lock.raised_at or 0) for lock in run.locks for at in told[lock.name])
    record_property(
        "measured",
        f"longest wait for a look (of a daemon beside, without poisons): {alone} alone, "
        f"{beside_odd} beside {len(ODD)} odd watches, {poisoned} in {lasted:.0f} s of {len(sites.given)} poisoned "
        f"answers and {len(STORED)} damaged memories; from a change to its message {late:.1f} s",
    )
    assert beside_odd.longest < TIMES * beside_odd.beside
    assert poisoned.longest < TIMES * poisoned.beside
    assert late < TIMES * poisoned.beside
    assert {name: len(each) for name, each in told.items()} == {lock.name: 1 for lock in run.locks}
    assert "Traceback" not in run.daemon.log
    complaints = [line for line in run.daemon.log.splitlines() if "defect" in line or "is damaged" in line]
    assert {name for name in STORED if any(f" {name}: " in line for line in complaints)} == set(STORED)
    assert [line for line in complaints if not any(f" {name}: " in line for name in STORED)] == []


def is_past(at: float) -> bool:
    return time.monotonic() > at


def wait_until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + LONGEST
    while not condition():
        assert time.monotonic() < end
        select.select([], [], [], 0.02)
