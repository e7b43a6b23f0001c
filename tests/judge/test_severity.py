"""How grave a change is."""

from datetime import timedelta

import pytest

from tests.postings import NOON
from watcher.compare import Difference
from watcher.judge.severity import of_difference, of_kind
from watcher.model import Json, Kind, Section, Severity


def of(kind: Kind, before: Json, after: Json, section: Section | None = None) -> Severity:
    return of_difference(Difference(kind, before, after, None, section), NOON)


def day(offset: int) -> str:
    return (NOON + timedelta(days=offset)).date().isoformat()


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (day(20), day(10), Severity.CRITICAL),
        (day(10), day(20), Severity.HIGH),
        (None, day(3), Severity.CRITICAL),
        (None, day(4), Severity.HIGH),
        (None, day(-30), Severity.HIGH),
        (day(10), None, Severity.HIGH),
        (day(10), "ROLLING", Severity.HIGH),
        ("ROLLING", day(10), Severity.HIGH),
    ],
)
def test_a_deadline_that_comes_nearer_is_critical(before: Json, after: Json, expected: Severity) -> None:
    assert of(Kind.DEADLINE, before, after) is expected


@pytest.mark.parametrize(
    ("before", "after", "section", "expected"),
    [
        (None, "A driving licence", Section.REQUIRED, Severity.HIGH),
        ("A driving licence", None, Section.REQUIRED, Severity.HIGH),
        ("2+ years of Rust", "4+ years of Rust", Section.REQUIRED, Severity.HIGH),
        ("No degree is needed", "A degree is needed", Section.REQUIRED, Severity.HIGH),
        ("Experience with the C language", "Experience in C language", Section.REQUIRED, Severity.LOW),
        ("C", "C++", Section.REQUIRED, Severity.HIGH),
        (None, "Sailing experience", Section.PREFERRED, Severity.NORMAL),
        (None, "Free lunch", Section.BENEFITS, Severity.LOW),
        (None, "We are 20 people", Section.ABOUT, Severity.LOW),
        (None, "Two interviews", Section.PROCESS, Severity.LOW),
    ],
)
def test_a_passage_weighs_as_its_section_unless_only_reworded(
    before: Json, after: Json, section: Section, expected: Severity
) -> None:
    assert of(Kind.TEXT, before, after, section) is expected


def test_a_heading_and_the_address_of_a_link_state_nothing() -> None:
    heading = Difference(Kind.TEXT, "Who you are", "What we look for", None, Section.REQUIRED, heading=True)
    linked = ("Read https://harbour.example/a first", "Read https://harbour.example/b first")

    assert of_difference(heading, NOON) is Severity.LOW
    assert of(Kind.TEXT, *linked, Section.REQUIRED) is Severity.LOW


def test_every_kind_but_deadline_and_text_has_its_severity() -> None:
    assert all(of_kind(kind) for kind in Kind if kind not in (Kind.DEADLINE, Kind.TEXT))
