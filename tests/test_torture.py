"""The torture in short; `make torture` is the whole of it."""

from collections.abc import Callable
from pathlib import Path

from tests.torture.run import Plan, torture


def test_a_daemon_that_is_killed_again_and_again_loses_nothing_and_says_little_twice(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    outcome = torture(Plan(changes=60, kills=4, terms=1), tmp_path)

    record_property("measured", "; ".join(outcome.lines()))
    assert outcome.changes == 60
    assert outcome.deliveries == 4 * 60
    assert outcome.lost == 0
    assert outcome.undue == 0


def test_a_daemon_that_is_asked_to_end_says_nothing_twice(tmp_path: Path) -> None:
    outcome = torture(Plan(changes=30, kills=0, terms=2), tmp_path)

    assert (outcome.terms, outcome.lost, outcome.duplicates) == (2, 0, 0)
