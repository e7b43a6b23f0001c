"""Long lines that would keep a backtracking pattern busy for hours."""

from datetime import UTC, datetime

import pytest

from tests.facts.texts import passages
from watcher.extract.facts import Context
from watcher.extract.facts.eligibility import education, visa_sponsorship
from watcher.extract.facts.employment import employment_type
from watcher.extract.facts.places import locations, office_presence, workplace
from watcher.extract.facts.salary import salary
from watcher.extract.facts.terms import department, experience_level, identifier

CONTEXT = Context(datetime(2026, 1, 1, tzinfo=UTC))
READERS = (
    salary,
    locations,
    workplace,
    office_presence,
    visa_sponsorship,
    education,
    employment_type,
    experience_level,
    department,
    identifier,
)


@pytest.mark.parametrize(
    "bit",
    [
        "1",
        "1,111",
        "$",
        "$1 ",
        "$1-",
        "salary ",
        "Abc ",
        "A, ",
        "(",
        "per ",
        "sponsor ",
        "sponsor a ",
        "Location: ",
        "degree in ",
        "BS/",
        "in our office ",
        "3 days ",
        "role is a ",
        "GS-1 Step 1 ",
        "Job ID: ",
        "this is a full-time ",
    ],
)
def test_a_long_line_comes_to_an_end(bit: str) -> None:
    line = passages(bit * (100_000 // len(bit)))

    read = [reader(line, CONTEXT) for reader in READERS]

    assert read[0] is None
