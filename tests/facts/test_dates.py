"""Dates in running text."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.extract.facts.dates import MOST, Clock, clock, dates, period
from watcher.extract.facts.phrases.calendar import MONTHS, WEEKDAYS


@pytest.mark.parametrize(
    ("text", "shown", "stated"),
    [
        ("by August 17!", "August 17", (None, 8, 17)),
        ("on 17 August 2025.", "17 August 2025", (2025, 8, 17)),
        ("Aug. 17th, 2025", "Aug. 17th, 2025", (2025, 8, 17)),
        ("see Monday, October 11, 2021, or", "Monday, October 11, 2021", (2021, 10, 11)),
        ("2025-08-17T10:00", "2025-08-17", (2025, 8, 17)),
        ("17/08/2025", "17/08/2025", (2025, 8, 17)),
        ("08/17/2025", "08/17/2025", (2025, 8, 17)),
        ("8/17/25", "8/17/25", (2025, 8, 17)),
        ("17.08.2025", "17.08.2025", (2025, 8, 17)),
        ("17. 8. 2025", "17. 8. 2025", (2025, 8, 17)),
        ("bis 17.8. um", "17.8.", (None, 8, 17)),
        ("17. August 2025", "17. August 2025", (2025, 8, 17)),
        ("le 17 août 2025", "17 août 2025", (2025, 8, 17)),
        ("le 1er juillet", "1er juillet", (None, 7, 1)),
        ("17 de agosto de 2025", "17 de agosto de 2025", (2025, 8, 17)),
        ("17 agosto 2025", "17 agosto 2025", (2025, 8, 17)),
        ("17 augustus 2025", "17 augustus 2025", (2025, 8, 17)),
        ("17. srpna 2025", "17. srpna 2025", (2025, 8, 17)),
        ("17 sierpnia 2025 r.", "17 sierpnia 2025", (2025, 8, 17)),
        ("den 17 augusti 2025", "17 augusti 2025", (2025, 8, 17)),
        ("2025年8月17日", "2025年8月17日", (2025, 8, 17)),
        ("令和7年8月17日(日)必着", "令和7年8月17日", (2025, 8, 17)),
        ("令和元年5月", "令和元年5月", (2019, 5, None)),
        ("in mid-October 2025", "October 2025", (2025, 10, None)),
        ("2025年10月", "2025年10月", (2025, 10, None)),
        ("August 4–17, 2025", "August 4–17, 2025", (2025, 8, 17)),
        ("25-Aug-2025", "25-Aug-2025", (2025, 8, 25)),
    ],
)
def test_a_date_is_read_as_exactly_as_it_is_written(
    text: str, shown: str, stated: tuple[int | None, int, int | None]
) -> None:
    (found,) = dates(text)

    assert text[found.start : found.end] == shown
    assert (found.year, found.month, found.day) == stated


@pytest.mark.parametrize(
    "text",
    [
        "5-7 years of practice",
        "You may 5 times a week",
        "we march 10 miles",
        "open 24/7",
        "version 1.2.3 of 10.0.0.1",
        "fall 2025",
        "mid/late-October",
        "30/02/2025 is no day",
        "in 2025",
        "80 % at 4/5e",
        "March of the penguins",
        "we set 5 goals and reach out 3 times",
        "call 555/12/3456",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert dates(text) == ()


def test_figures_that_can_be_read_both_ways_keep_the_other_reading() -> None:
    (found,) = dates("apply by 09/10/2025")

    assert found.numeric
    assert (found.month, found.day, found.swapped.month, found.swapped.day) == (9, 10, 10, 9)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("August 17 at 11:59 PM ET", Clock("23:59", "ET")),
        ("17. August 2025 um 23:59 Uhr", Clock("23:59", None)),
        ("17 sierpnia 2025 r., godz. 15:00", Clock("15:00", None)),
        ("2025年8月17日(日)17時必着", Clock("17:00", None)),
        ("até às 17h00 do dia 17 de agosto de 2025", Clock("17:00", None)),
        ("17.08.2025, 24:00 Uhr", Clock("23:59", None)),
        ("17 août 2025 à 17h00", Clock("17:00", None)),
        ("August 17, 5 p.m. (PST)", Clock("17:00", "PST")),
        ("11:59pm Eastern Time on August 17", Clock("23:59", "Eastern Time")),
        ("August 17 (AoE)", Clock(None, "AoE")),
        ("12:00am on August 17", Clock("00:00", None)),
        ("noon on August 17", Clock("12:00", None)),
        ("August 17 at midnight", Clock("23:59", None)),
        ("den 17 augusti kl. 23.59", Clock("23:59", None)),
        ("2025年8月17日 17時", Clock("17:00", None)),
        ("2025-08-17T23:59:00", Clock("23:59", None)),
        ("August 17, 2025", Clock(None, None)),
        ("August 17 or until 400 people applied", Clock(None, None)),
    ],
)
def test_a_time_belongs_to_the_date_that_it_stands_beside(text: str, expected: Clock) -> None:
    (found,) = dates(text)

    assert clock(text, found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("May 1 to May 17, 2025", True),
        ("12:00am on July 9, 2020 EDT to 12:00am on July 30, 2020", True),
        ("1. Mai bis zum 17. Mai", True),
        ("du 1er mai au 17 mai", True),
        ("May 1; apply until May 17", False),
        ("May 1 and May 17", False),
    ],
)
def test_two_dates_are_a_period_only_when_nothing_but_to_joins_them(text: str, expected: bool) -> None:
    first, last = dates(text)

    assert period(text, first, last) is expected


def test_every_language_names_twelve_months_and_seven_days() -> None:
    assert {len(line.split(",")) for line in MONTHS.values()} == {12}
    assert {len(line.split(",")) for line in WEEKDAYS.values()} == {7}


@given(st.dates(min_value=date(2001, 1, 1), max_value=date(2059, 12, 31)), st.sampled_from(sorted(MONTHS)))
def test_a_whole_date_is_read_in_every_language(day: date, lang: str) -> None:
    month = MONTHS[lang].split(",")[day.month - 1].split()[0]

    (found,) = dates(f"x {day.day} {month} {day.year} y")

    assert found.on(day.year) == day


@given(st.text(alphabet="1 2/0.May–-5:日月年", max_size=120))
def test_dates_never_overlap_and_stand_in_the_text(text: str) -> None:
    found = dates(text)

    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(0 <= each.start < each.end <= len(text) for each in found)


def test_a_table_of_figures_is_not_read_to_its_end() -> None:
    assert len(dates("1 May 2025 " * 500)) == MOST
