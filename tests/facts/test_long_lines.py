"""Lines that are made to be slow to read."""

from datetime import UTC, datetime

import pytest

from tests.facts.texts import passages
from watcher.classify import of_text
from watcher.extract.facts import Context
from watcher.extract.facts.deadline import deadline
from watcher.extract.facts.moments import date_posted, start_date
from watcher.extract.facts.status import status

CONTEXT = Context(datetime(2025, 7, 1, tzinfo=UTC), "en")


@pytest.mark.parametrize(
    "bit",
    [
        "a ",
        "(",
        "no longer ",
        "this position is ",
        "not actively ",
        "applications ",
        "deadline ",
        "1 ",
        "12:00 am ",
        "la ",
    ],
)
def test_a_long_line_states_nothing_and_comes_to_an_end(bit: str) -> None:
    line = passages(bit * (200_000 // len(bit)))

    assert [reader(line, CONTEXT) for reader in (deadline, date_posted, start_date, status)] == [None] * 4
    assert of_text(bit * 30, bit * 100, password_fields=0, scripts=0) is None
