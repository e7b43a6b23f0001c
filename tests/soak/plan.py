"""What a soak does and when, all of it drawn from one seed."""

import random
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from tests.soak.faults import KINDS, Fault, Span, episodes
from tests.soak.versions import AWAY, FACTS, Version, Wish, after

MOST_INTERVAL, LEAST_INTERVAL = 10.0, 2.0
"""Seconds between two looks at a page: 10 in a soak of ten minutes and more, fewer in short ones."""
LEAST = 600.0
"""Seconds below which a soak is a first impression: start-up and the first faults weigh too much in its slopes."""

_LETTERS = "ABCDEFGHIJKLMNOP"


@dataclass(frozen=True, slots=True)
class Page:
    """One posting of the careers server and what it says when."""

    number: int
    host: str
    manner: str
    """How it is served: `etag`, `same` (the same bytes, in gzip) or `noisy` (something else around it each time)."""
    moments: tuple[float, ...]
    """Version n + 1 stands from moments[n] on."""
    versions: tuple[Version, ...]

    @property
    def employer(self) -> str:
        """One a host: the same edit on all postings of an employer is one message, which names ten of them."""
        *_, third, last = map(int, self.host.split("."))
        return f"Harbour Instruments {_LETTERS[third]}{_LETTERS[last // 16]}{_LETTERS[last % 16]}"

    @property
    def path(self) -> str:
        return f"/jobs/{self.number}-tide-gauge-engineer"

    def version_at(self, at: float) -> int:
        return bisect_right(self.moments, at)


@dataclass(frozen=True, slots=True)
class Guests:
    """Numbers of pages whose watches are touched by new configurations."""

    joining: frozenset[int]
    """Watched from the second configuration on."""
    leaving: frozenset[int]
    """Taken out for a while."""
    quick: frozenset[int]
    """Looked at twice as often for a while."""

    def __contains__(self, number: int) -> bool:
        return number in self.joining | self.leaving | self.quick


@dataclass(frozen=True)
class Plan:
    """The whole soak; it pickles, so that the careers server, a process of its own, follows the same one."""

    seconds: float
    rate: float
    seed: int

    @property
    def is_short(self) -> bool:
        """Whether what it could not make or measure says nothing."""
        return self.seconds < LEAST

    # ── sizes ────────────────────────────────────────────────────────────────────────────────────

    @property
    def interval(self) -> float:
        return min(MOST_INTERVAL, max(LEAST_INTERVAL, round(self.seconds / 60)))

    @property
    def timeout(self) -> float:
        return max(1.0, 0.3 * self.interval)

    @property
    def pages_of_a_host(self) -> int:
        return 10 if self.rate * self.interval >= 400 else 4

    def span(self, name: str, start: float, end: float) -> Span:
        """From one share of the soak to another."""
        return Span(name, start * self.seconds, end * self.seconds)

    @property
    def calms(self) -> tuple[Span, Span]:
        """Without faults and changes: what the daemon holds then can be compared."""
        return self.span("before the faults", 0.05, 0.10), self.span("after them", 0.94, 1.0)

    # ── pages ────────────────────────────────────────────────────────────────────────────────────

    @cached_property
    def changing(self) -> Span:
        return self.span("changes", 0.10, 0.88)

    @cached_property
    def hosts(self) -> tuple[str, ...]:
        count = max(round(self.rate * self.interval / self.pages_of_a_host), 8)
        return tuple(f"127.0.{1 + n // 200}.{1 + n % 200}" for n in range(count))

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        return tuple(
            self._page(1000 + number * self.pages_of_a_host + n, host)
            for number, host in enumerate(self.hosts)
            for n in range(self.pages_of_a_host)
        )

    def _page(self, number: int, host: str) -> Page:
        draw = random.Random(f"{self.seed}/page/{number}")
        manner = draw.choices(("etag", "same", "noisy"), (65, 25, 10))[0]
        edits = self._edits_of_all(host)
        wishes = sorted([*self._own_changes(draw, may_go=not edits), *edits])
        versions = [Version()]
        for _, wish in wishes:
            versions.append(after(versions[-1], wish))
        return Page(number, host, manner, tuple(at for at, _ in wishes), tuple(versions))

    def _own_changes(self, draw: random.Random, *, may_go: bool) -> Iterator[tuple[float, Wish]]:
        """A change now and then, each value standing for four looks at least; what went away comes back next."""
        at, is_away = self.changing.start, False
        while True:
            at += draw.uniform(4, 44) * self.interval
            if at > self.changing.end:
                return
            goes = may_go and not is_away and draw.random() < 0.2
            wish = Wish.BACK if is_away else draw.choice(AWAY if goes else FACTS)
            is_away = goes
            yield at, wish

    def _edits_of_all(self, host: str) -> tuple[tuple[float, Wish], ...]:
        """On every fifth host the sentence about the company changes on all pages at once, twice."""
        if self.hosts.index(host) % 5:
            return ()
        draw = random.Random(f"{self.seed}/edits/{host}")
        first = draw.uniform(self.changing.start, self.changing.start + 0.3 * self.seconds)
        return (first, Wish.ABOUT), (first + 0.4 * self.seconds, Wish.ABOUT)

    # ── watches that come, go and change ─────────────────────────────────────────────────────────

    @cached_property
    def guests(self) -> "Guests":
        """A part of the pages without faults, drawn."""
        draw = random.Random(f"{self.seed}/guests")
        well = [each.number for each in self.pages if not self.faults_of(each)]
        few = max(len(self.pages) // 25, 2)
        drawn = draw.sample(well, 3 * few)
        return Guests(*(frozenset(drawn[n * few : (n + 1) * few]) for n in range(3)))

    # ── faults ───────────────────────────────────────────────────────────────────────────────────

    @cached_property
    def faults_of_hosts(self) -> Mapping[str, tuple[Fault, ...]]:
        """A quarter of the hosts fail now and then, as a whole."""
        draw = random.Random(f"{self.seed}/hosts")
        chosen = draw.sample(self.hosts, max(len(self.hosts) // 4, 4))
        return {host: self._faults(draw, n) for n, host in enumerate(chosen)}

    @cached_property
    def faults_of_pages(self) -> Mapping[int, tuple[Fault, ...]]:
        """On every fourth of the other hosts one page fails alone."""
        draw = random.Random(f"{self.seed}/pages")
        well = [page for page in self.pages if page.host not in self.faults_of_hosts]
        chosen = well[1 :: 4 * self.pages_of_a_host]
        return {page.number: self._faults(draw, n) for n, page in enumerate(chosen)}

    def _faults(self, draw: random.Random, n: int) -> tuple[Fault, ...]:
        """Each target begins with another kind, so that all are met."""
        first = 2 * n % len(KINDS)
        turned = KINDS[first:] + KINDS[:first]
        return tuple(episodes(draw, turned, self.span("faults", 0.10, 0.86), self.interval))

    def faults_of(self, page: Page) -> tuple[Fault, ...]:
        """Of its host and its own."""
        return (*self.faults_of_hosts.get(page.host, ()), *self.faults_of_pages.get(page.number, ()))

    def fault_at(self, page: Page, at: float) -> str | None:
        """How the page's server fails at this moment."""
        return next((each.span.name for each in self.faults_of(page) if each.span.holds(at)), None)

    def told(self) -> Iterator[str]:
        """The plan in lines for a person."""
        yield f"{len(self.pages)} pages on {len(self.hosts)} hosts, looked at every {self.interval:g} s"
        yield f"{sum(len(each.moments) for each in self.pages)} changes between {_shown(self.changing)}"
        spans: dict[str, list[str]] = {}
        for name, faults in (*self.faults_of_hosts.items(), *self.faults_of_pages.items()):
            for each in faults:
                spans.setdefault(each.span.name, []).append(f"{name} {_shown(each.span)}")
        for kind in KINDS:
            yield f"{kind}: {', '.join(spans.get(kind, ['not in this plan']))}"


def _shown(span: Span) -> str:
    return f"{span.start:.0f}–{span.end:.0f} s"
