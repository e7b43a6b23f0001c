"""The soak judges rightly: what was missed, invented or said twice is found; and a short one runs."""

import subprocess
import sys
from random import Random

import pytest

from tests.soak.hooks import Message
from tests.soak.measures import blocks, slope
from tests.soak.plan import Plan
from tests.soak.told import Chain, Event, Sight, events


def chain(shown: str, *told: str) -> Chain:
    """Values shown one after another, small letters for answers that need not have been taken, and "A→B" told."""
    sights = tuple(Sight(float(n), each.upper(), each.isupper()) for n, each in enumerate(shown))
    return Chain("pay", sights, tuple(Event("pay", each[0], each[-1]) for each in told))


@pytest.mark.parametrize(
    "right",
    [
        chain("AAA"),
        chain("AAABBB", "A→B"),
        chain("AABBAA", "A→B", "B→A"),
        chain("AAbBCC", "A→B", "B→C"),
        chain("AAbbCC", "A→C"),
        chain("AAbbAA"),
        chain("AAbbAA", "A→B", "B→A"),
        chain("aBB"),
        chain("aBB", "A→B"),
    ],
)
def test_changes_told_once_are_no_complaint(right: Chain) -> None:
    assert right.complaint() is None


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (chain("AABB"), "not told"),
        (chain("AABBCC", "A→C"), "not told"),
        (chain("AABBAA", "A→B"), "not told"),
        (chain("AABB", "A→B", "A→B"), "told twice"),
        (chain("AABB", "A→B", "C→B"), "out of line"),
        (chain("AA", "A→B"), "never shown"),
        (chain("AA", "A→B", "B→A"), "never shown"),
        (chain("", "A→B"), "never shown"),
    ],
)
def test_what_was_missed_invented_or_said_twice_is_found(wrong: Chain, words: str) -> None:
    assert words in (wrong.complaint() or "")


def test_the_events_of_a_message_concern_each_posting_that_it_names() -> None:
    text = """Pay changed from £40,000–£48,000 a year to £40,100–£48,100 a year
Deadline moved from 2 February to 3 February 2031
Tide Gauge Engineer for Harbours · Harbour Instruments
http://127.0.1.1:40381/jobs/1000-tide-gauge-engineer
http://127.0.1.1:40381/jobs/1001-tide-gauge-engineer"""

    told = list(events([Message(1.0, "Pay changed", text)]))

    pay = Event("pay", "£40,000–£48,000 a year", "£40,100–£48,100 a year")
    deadline = Event("deadline", "2 February", "3 February")
    assert told == [(1000, pay), (1000, deadline), (1001, pay), (1001, deadline)]


def test_the_slope_of_a_noisy_line_lies_within_its_error() -> None:
    draw = Random(1)
    flat = [(n / 30, 100_000 + draw.gauss(0, 300)) for n in range(450)]
    leaking = [(at, height + 200 * at) for at, height in flat]

    rise, error = slope(blocks(flat))
    assert abs(rise) < 3 * error < 100
    assert slope(blocks(leaking)) == pytest.approx((rise + 200, error))


def test_a_plan_is_drawn_from_its_seed_alone() -> None:
    assert Plan(1200, 100, 1).pages == Plan(1200, 100, 1).pages
    assert Plan(1200, 100, 1).pages != Plan(1200, 100, 2).pages
    assert len(Plan(1200, 100, 1).pages) == 1000


WHATEVER_THE_MACHINE_DOES = """every change told once
no false change
each change in one message
channel steady
channel shaky
its own trouble told
database sound
watcher history beside it
each trouble ended once
overdue only where it is so
no handle leaked
clean end
no defect in the log
watcher check beside it""".splitlines()
"""What must hold in a short soak too, on a machine that does much else meanwhile."""


def test_a_short_soak_with_every_stop_keeps_the_promises() -> None:
    argv = [sys.executable, "-m", "tests.soak", "--minutes", "0.35", "--rate", "20"]

    done = subprocess.run(argv, capture_output=True, text=True, timeout=120, check=False)

    found = {
        name: line for line in done.stdout.splitlines() for name in WHATEVER_THE_MACHINE_DOES if f" {name} " in line
    }
    assert [line for line in found.values() if not line.startswith("ok ")] == [], done.stdout + done.stderr
    assert found.keys() == set(WHATEVER_THE_MACHINE_DOES), done.stdout + done.stderr
