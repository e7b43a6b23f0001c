"""Statements in the place of the one that a shared seed makes, where those are at hand: the whole page is read."""

import re
import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.facts.statements import FACTS, in_words, statements
from watcher import extract
from watcher.model import Posting

SEEDS = {each.name[:3]: each for each in (Path(__file__).parents[3] / "shared" / "seeds").glob("0*.txt")}
PLACES = tomllib.loads((Path(__file__).parent / "places_in_seeds.toml").read_text(encoding="utf-8"))
AT = datetime(2026, 3, 2, 12, tzinfo=UTC)
WITHOUT = ("date_posted", "employment_type", "experience_level", "locations", "workplace")
"""Facts that stand beside a posting's text, or in lines of their own, rather than in it."""

pytestmark = pytest.mark.skipif(len(SEEDS) < 4, reason="the shared seeds are not here")


def cases() -> list[tuple[str, str, str, str]]:
    """Each statement in one of the seeds, in turn for each fact: a case of one fact moves none of another."""
    seeds = sorted(PLACES)
    told = [
        (seeds[number % 4], fact, *each)
        for fact in FACTS
        if fact not in WITHOUT
        for number, each in enumerate(statements(fact))
    ]
    return [each for each in told if not torn(each[0], each[2])]


def torn(seed: str, text: str) -> bool:
    """Whether a date without its year is settled by another date of the posting."""
    return seed == "002" and re.search(r"20\d\d|filled|rolling|\.\d\d\.", text) is None


@pytest.mark.parametrize(("seed", "fact", "text", "expected"), cases())
def test_a_statement_in_a_posting_says_what_a_person_reads(seed: str, fact: str, text: str, expected: str) -> None:
    posting = read(seed, fact, text)

    stated = getattr(posting.facts, fact)
    found = in_words(fact, stated.value if stated else None)
    assert (expected and expected in found) or found == expected


def read(seed: str, fact: str, text: str) -> Posting:
    page = SEEDS[seed].read_text(encoding="utf-8")
    for pattern, written in PLACES[seed].get(fact) or PLACES[seed]["other"]:
        page, count = re.subn(pattern, lambda _, written=written: written.format(text), page, count=1, flags=re.S)
        assert count == 1
    [posting] = extract.from_source(page.encode(), None, AT).postings
    return posting
