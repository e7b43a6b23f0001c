"""Values and changes as a person would say them."""

import pytest

from watcher.model import Json, Kind, Section
from watcher.render.words import say, summary

PAY = {"low": 48000, "high": 56000, "currency": "GBP", "unit": "YEAR", "label": None, "evidence": ""}


@pytest.mark.parametrize(
    ("kind", "before", "after", "expected"),
    [
        (Kind.DEADLINE, "2026-04-17", "2026-05-04", "Deadline moved from 17 April to 4 May 2026"),
        (Kind.DEADLINE, "2026-12-17", "2027-01-04", "Deadline moved from 17 December 2026 to 4 January 2027"),
        (Kind.DEADLINE, None, "2026-05-04", "Deadline set: 4 May 2026"),
        (Kind.DEADLINE, "2026-05-04", None, "Deadline taken out (was 4 May 2026)"),
        (Kind.DEADLINE, "2026-05-04", "ROLLING", "Deadline changed from 4 May 2026 to rolling"),
        (Kind.TITLE, "Engineer", "Senior Engineer", "Title changed from Engineer to Senior Engineer"),
        (Kind.WORKPLACE, None, "REMOTE", "Workplace stated: remote"),
        (Kind.LOCATIONS, ["Leith", "Cork"], ["Cork"], "Location changed from Leith; Cork to Cork"),
        (Kind.VISA_SPONSORSHIP, "yes", None, "Visa sponsorship no longer stated (was yes)"),
        (Kind.STATUS, "open", "not_actively_hiring", "Status changed from open to not actively hiring"),
        (Kind.QUESTIONS, None, "Phone (required)", "Application question added: “Phone (required)”"),
    ],
)
def test_a_summary_names_the_fact_and_both_values(kind: Kind, before: Json, after: Json, expected: str) -> None:
    assert summary(kind, before, after) == expected


def test_a_passage_is_named_by_its_section() -> None:
    assert summary(Kind.TEXT, None, "A boat", Section.REQUIRED) == "Requirement added: “A boat”"


@pytest.mark.parametrize(
    ("pay", "expected"),
    [
        ({}, "£48,000–£56,000 a year"),
        ({"high": 48000}, "£48,000 a year"),
        ({"high": None}, "from £48,000 a year"),
        ({"low": None, "unit": "HOUR", "high": 14.41, "currency": "EUR"}, "up to €14.41 an hour"),
        ({"currency": "CHF", "label": "Bern"}, "CHF 48,000–CHF 56,000 a year (Bern)"),
    ],
)
def test_pay_in_words(pay: dict[str, Json], expected: str) -> None:
    assert say(Kind.SALARY, [PAY | pay]) == expected
