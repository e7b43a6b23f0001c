"""A poisoned watch leaves the other 99 running: whatever its site answers, however oddly it is configured.

By itself only, on a quiet machine: `pytest tests/poisoning.py`. The suite waits for bounds that hold on a busy one.
"""

import re
import select
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import cycle, pairwise
from pathlib import Path

from tests.pages import States, html
from tests.peers.daemon import Daemon, channel, watch
from tests.peers.web import Asked, Behaviour, Reply, Web
from tests.peers.webhook import Webhook
from tests.poisoned import ROBOTS, Poisoned

GOOD = 99
GOOD_HOSTS = ("127.0.0.2", "127.0.0.3", "127.0.0.4")
ALONE = 6.0
"""Seconds in which the good watches are alone: how often they are looked at then is what is due to them."""
WITHIN = 6.0
"""Seconds more than alone that a good watch may wait for its look, and a change of it for its message: two where
nothing else runs, the rest is for a busy machine. With all that is read in the process itself it was 18."""
LONGEST = 100.0
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
every = "2s"
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


QUIET = {3: ["channels = []"]}
"""Lines of the poisoned watches whose messages would fill the channel: a thousand boards make thousands."""


def poisoned_watches(sites: Poisoned) -> Iterator[str]:
    for number in range(sites.count):
        yield watch(f"poisoned {number}", f"http://{sites.host(number)}/", 'every = "0s"', *QUIET.get(number, []))


# ── the good ones ────────────────────────────────────────────────────────────────────────────────


@dataclass
class Lock:
    """A good posting, whose pay rises once."""

    name: str
    raised_at: float | None = None

    def __call__(self, asked: Asked) -> Behaviour:
        pay = "The salary range for this role is £48,000 – £56,000 per year."
        return Reply(200, html(States(title=self.name, pay=pay.replace("48", "49") if self.raised_at else pay)))


@dataclass
class Harbour:
    """The good watches, their servers, and the daemon that looks at them."""

    webs: list[Web]
    hook: Webhook
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
        assert len(looks) == GOOD
        spans = ([start, *(at for at in each if start < at < now), now] for each in looks.values())
        return max(later - earlier for span in spans for earlier, later in pairwise(span))

    def told_at(self) -> dict[str, list[float]]:
        """When each good watch's rise of pay was told."""
        found: dict[str, list[float]] = {}
        for asked, message in zip(self.hook.requests("/hook"), self.hook.messages, strict=False):
            if told := _RISE.match(message["title"]):
                found.setdefault(told[1], []).append(asked.at)
        return found


_RISE = re.compile(r"Pay changed: .* · (Keeper of lock \d+) · ")


@contextmanager
def harbour(folder: Path) -> Iterator[Harbour]:
    locks = [Lock(f"Keeper of lock {number}") for number in range(GOOD)]
    webs = [Web(host=host) for host in GOOD_HOSTS]
    with webs[0], webs[1], webs[2], Webhook() as hook:
        urls = [web.by(f"/jobs/{number}", lock) for number, (lock, web) in enumerate(zip(locks, cycle(webs)))]
        daemon = Daemon(folder)
        tables = [watch(lock.name, url) for lock, url in zip(locks, urls, strict=True)]
        daemon.config.write_text("\n".join([CONFIG, channel("hook", hook.channel), *tables]))
        with daemon:
            for web in webs:
                web.wait_for(3 * GOOD // len(webs), seconds=30)
            yield Harbour(webs, hook, daemon, locks)


# ── the run ──────────────────────────────────────────────────────────────────────────────────────


def test_99_good_watches_never_notice_the_poisoned_ones(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    with harbour(tmp_path) as run, Poisoned(tmp_path) as sites:
        since = time.monotonic()
        wait_until(lambda: time.monotonic() > since + ALONE)
        alone = run.longest_wait(since)

        beside_odd_from = run.put_beside(odd_watches(sites.port))
        wait_until(lambda: time.monotonic() > beside_odd_from + ALONE)
        beside_odd = run.longest_wait(beside_odd_from)

        poisoned_from = run.put_beside(poisoned_watches(sites))
        for lock in run.locks:
            lock.raised_at = time.monotonic()
            wait_until(lambda due=lock.raised_at + 0.2: time.monotonic() > due)
        wait_until(lambda: sites.is_over)
        poisoned = run.longest_wait(poisoned_from)
        lasted = time.monotonic() - poisoned_from
        wait_until(lambda: len(run.told_at()) == GOOD)
        told = run.told_at()
        assert run.daemon.stop() == 0

    late = max(at - (lock.raised_at or 0) for lock in run.locks for at in told[lock.name])
    record_property(
        "measured",
        f"longest wait for a look: {alone:.1f} s alone, {beside_odd:.1f} s beside {len(ODD)} odd watches, "
        f"{poisoned:.1f} s in {lasted:.0f} s of {len(sites.given)} poisoned answers; "
        f"from a change to its message {late:.1f} s",
    )
    assert beside_odd < alone + WITHIN
    assert poisoned < alone + WITHIN
    assert late < alone + WITHIN
    assert {name: len(each) for name, each in told.items()} == {lock.name: 1 for lock in run.locks}
    assert "Traceback" not in run.daemon.log
    assert "defect" not in run.daemon.log


def wait_until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + LONGEST
    while not condition():
        assert time.monotonic() < end
        select.select([], [], [], 0.02)
