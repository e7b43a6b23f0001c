"""What it costs to read all facts of a text, in time of the processor, against one parse of a page."""

import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from tests.score.ours import GOLDEN
from watcher.extract import from_source

ROUNDS = 9
AT = datetime(2026, 2, 1, 12, tzinfo=UTC)
_POSTING = Path(__file__).with_name("posting.md")
_TRADES = (
    ("Lock Gauge Reader", "tide gauges"),
    ("Lamp Keeper", "harbour lamps"),
    ("Bell Founder", "fog bells"),
    ("Rope Maker", "ferry cables"),
)
_SYLLABLES = ("Alder", "Bram", "Corve", "Dunnel", "Esker")
GOALS = (("6 KB", "parse of a 60 KB page", 10), ("1 MB", "25 KB", 60))
_ROW = (
    '<div class="row mt-4 px-6"><h3 id="row-{n}">Gauge reader, shift {n}</h3><p>Reads the gauges of a lock by hand, '
    'writes what they show into <a href="/locks/{n}">the book</a> and tells the harbour.</p></div>\n'
)


def run() -> None:
    """Prints milliseconds and ratios: medians of rounds in which each has its turn, with how far they spread."""
    page = "".join(_ROW.format(n=n) for n in range(300))[:60_000].encode()
    turns: dict[str, Callable[[int], object]] = {
        "parse of a 60 KB page": lambda n: [LexborHTMLParser(page) for _ in range(10)],
        "6 KB": lambda n: from_source(_posting(n), None, AT),
        "25 KB": lambda n: from_source(_text(25_000, n), None, AT),
        "1 MB": lambda n: from_source(_text(1_000_000, n), None, AT),
    }
    for turn in turns.values():
        turn(0)
    spent: dict[str, list[float]] = {name: [] for name in turns}
    for n in range(1, ROUNDS + 1):
        for name, turn in turns.items():
            before = time.process_time()
            turn(n)
            spent[name].append((time.process_time() - before) * 1000 / (10 if name.startswith("parse") else 1))
    for name, took in spent.items():
        print(f"{name:<24} {statistics.median(took):9.2f} ms   {min(took):9.2f} to {max(took):.2f}")
    for name, against, most in GOALS:
        ratio = statistics.median(spent[name]) / statistics.median(spent[against])
        print(f"{name} against {against}: {ratio:.1f} times (goal: at most {most})")


def _posting(n: int) -> bytes:
    """A posting of about 6 KB as employers write them in one language, of another house and trade each time."""
    trade, things = _TRADES[n % len(_TRADES)]
    name = _SYLLABLES[n % 5] + _SYLLABLES[n // 5 % 5].lower()
    spoken = {"trade": trade, "things": things, "place": f"{name}haven", "house": f"{name}mere", "count": 140 + 7 * n}
    numbers = {"day": 11 + n % 17, "terms": 2 + n % 4, "hours": 30 + n % 9, "pay": 61 + n, "more": 83 + n}
    return _POSTING.read_text("utf-8").format(**spoken, **numbers).encode()


def _text(length: int, n: int) -> bytes:
    """So much of our own postings in plain words, in another order each time and no line twice the same."""
    postings = sorted(each for each in GOLDEN.iterdir() if not each.name.startswith(("html", "one_line")))
    lines = [line for each in postings[n % 7 :] for line in (each / "page.txt").read_text("utf-8").splitlines()]
    whole = ""
    while len(whole) < length:
        whole += "\n".join(f"{line} {n}{len(whole) % 97}" if len(line) > 60 else line for line in lines) + "\n"
    return whole[:length].encode()
