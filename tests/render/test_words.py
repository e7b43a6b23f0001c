"""Values and changes as a person would say them."""

from datetime import timedelta

import pytest

from watcher.model import Cron, Every, Json, Kind, Section
from watcher.render.words import PASSAGES, say, say_schedule, some, summary

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
    assert summary(Kind.TEXT, None, "A boat", PASSAGES[Section.REQUIRED]) == "Requirement added: “A boat”"


def test_a_long_passage_is_quoted_around_what_differs() -> None:
    long = (
        "We build instruments that tell harbours how high the water stands, and we keep {} of them running in salt, {}"
    )
    forty, sixty = (long.format(count, "storm and the dark of every winter.") for count in ("forty", "sixty"))

    assert summary(Kind.TEXT, forty, sixty, "Text") == (
        "Text changed: “…stands, and we keep forty of them running in…”"
        " → “…stands, and we keep sixty of them running in…”"
    )


def test_a_deadline_whose_day_stays_says_what_moved() -> None:
    moved = "the time changed from 12:00 CET to 17:00 CET"

    assert summary(Kind.DEADLINE, "2026-05-04", "2026-05-04", moved) == f"Deadline stays 4 May 2026, but {moved}"


def test_of_long_lists_only_what_differs_is_said() -> None:
    bands = [PAY | {"low": low, "label": f"Band {low}"} for low in range(10_000, 40_000, 10_000)]
    raised = [*bands[:2], bands[2] | {"low": 31_000}]
    towns = ["Leith", "Cork", "Oslo", "Gent", "Brest", "Faro"]

    assert summary(Kind.SALARY, bands, raised) == (
        "Pay changed from £30,000–£56,000 a year (Band 30000) to £31,000–£56,000 a year (Band 30000)"
    )
    assert summary(Kind.LOCATIONS, None, towns) == "Location stated: Leith; Cork; Oslo; Gent; and 2 more"


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


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (6 * 3600, "every 6 h"),
        (36 * 3600, "every 1 d 12 h"),
        (90, "every 1 min 30 s"),
        (0, "all the time"),
    ],
)
def test_a_schedule_in_words(seconds: int, expected: str) -> None:
    assert say_schedule(Every(timedelta(seconds=seconds))) == expected


def test_a_cron_schedule_in_words() -> None:
    cron = Cron("0 8 * * mon-fri", "Europe/London")

    assert say_schedule(cron) == "at the times “0 8 * * mon-fri” (Europe/London)"


def test_of_many_names_the_first_are_said_and_the_rest_counted() -> None:
    assert some(["a", "b\n"], 2) == "a; b"
    assert some(["a", "b", "c", "d"], 2) == "a; b; and 2 more"
