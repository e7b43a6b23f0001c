"""Statements as employers write them, each alone and in the place of the one that a whole posting holds."""

from datetime import UTC, datetime

import pytest

from tests.facts.statements import FACTS, in_words, statements
from tests.facts.texts import passages
from watcher.extract.facts import Context, eligibility, moments, workplace
from watcher.extract.facts.deadline import deadline
from watcher.extract.facts.employment import employment_type
from watcher.extract.facts.places import locations
from watcher.extract.facts.salary import salary
from watcher.extract.facts.status import status
from watcher.extract.facts.terms import experience_level

HERE = Context(datetime(2026, 3, 2, 12, tzinfo=UTC))
READERS = {
    "date_posted": moments.date_posted,
    "deadline": deadline,
    "education": eligibility.education,
    "employment_type": employment_type,
    "experience_level": experience_level,
    "locations": locations,
    "office_presence": workplace.office_presence,
    "salary": salary,
    "start_date": moments.start_date,
    "status": status,
    "visa_sponsorship": eligibility.visa_sponsorship,
    "workplace": workplace.workplace,
}
WORDS = ("education", "experience_level", "office_presence")
"""Facts whose value is a passage: it must hold the words that are expected."""
CASES = [(fact, text, value) for fact in FACTS for text, value in statements(fact)]


@pytest.mark.parametrize(("fact", "text", "expected"), CASES)
def test_a_statement_alone_says_what_a_person_reads(fact: str, text: str, expected: str) -> None:
    label, sep, value = text.partition(": ")
    shape = f"{label} :: {value}" if sep and len(label) <= 30 and text.count(": ") == 1 else text

    stated = READERS[fact](passages(shape), HERE)

    found = in_words(fact, stated.value if stated else None)
    assert (expected and expected in found) or found == expected
    assert stated is None or (stated.evidence or "") in text
