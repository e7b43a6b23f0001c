"""The last day to apply."""

import gzip
import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.facts.texts import passages
from watcher.extract.document import read
from watcher.extract.facts import Context
from watcher.extract.facts.deadline import deadline
from watcher.extract.facts.phrases.deadline_cases import SAYS, SILENT
from watcher.extract.passage import Region
from watcher.model import Deadline

AT = datetime(2025, 7, 1, tzinfo=UTC)
SHARED = Path(__file__).parents[2] / "../shared"


def shown(*texts: str, lang: str | None = "en", country: str | None = None, at: datetime = AT) -> str | None:
    stated = deadline(passages(*texts), Context(at, lang, country))
    return None if stated is None else str(stated.value.day or "ROLLING")


@pytest.mark.parametrize(("lang", "text", "value"), [(lang, *case) for lang, cases in SAYS.items() for case in cases])
def test_a_stated_deadline_is_read(lang: str, text: str, value: str) -> None:
    assert shown(text, lang=lang) == value


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, texts in SILENT.items() for text in texts])
def test_what_is_no_deadline_to_apply_is_not_read(lang: str, text: str) -> None:
    assert shown(text, lang=lang) is None


@pytest.mark.parametrize(
    "texts",
    [
        ("Closing date :: 17 August 2025",),
        ("Apply by :: 17 August 2025",),
        ("# Closing date", "17 August 2025 at 5 pm"),
        ("Opening and closing period for this job application:", "1 August 2025 to 17 August 2025"),
        ("Opens: 1 August 2025 | Closes: 17 August 2025 | Starts: 1 October 2025",),
        ("Posted on :: 1 August 2025", "Bewerbungsfrist :: 17.08.2025", "Start :: 1 October 2025"),
        ("Posted On :: 1 August 2025", "End Date :: 17 August 2025"),
    ],
)
def test_a_labelled_date_is_the_deadline(texts: tuple[str, ...]) -> None:
    assert shown(*texts) == "2025-08-17"


@pytest.mark.parametrize(
    "texts",
    [
        ("Deadline :: TBD", "Interviews :: 17 August 2025"),
        ("# Closing date", "We start on 17 August 2025."),
        ("Opening and closing period:", "1 August 2025 to TBD"),
        ("Start :: 17 August 2025",),
        ("End date :: 17 August 2025",),
        ("Posted on :: 1 May 2025", "Start date :: 1 June 2025", "End date :: 17 August 2025"),
    ],
)
def test_a_date_beside_the_label_is_not_taken_for_it(texts: tuple[str, ...]) -> None:
    assert shown(*texts) is None


def test_the_evidence_is_the_sentence_that_says_so() -> None:
    text = "We are kind. Please note: apply by August 17, 2025! You will hear from us by September 3, 2025."

    stated = deadline(passages(text), Context(AT, "en"))

    assert stated is not None
    assert stated.evidence == "apply by August 17, 2025!"


def test_of_two_places_that_agree_the_first_is_the_evidence() -> None:
    texts = ("Please apply by May 3, 2025!", "Submit your application below by May 3, 2025!")

    stated = deadline(passages(*texts), Context(AT, "en"))

    assert stated is not None
    assert stated.evidence == texts[0]


def test_time_and_zone_are_kept_as_stated() -> None:
    stated = deadline(passages("Apply by 11:59 pm PT on August 17, 2025."), Context(AT, "en"))

    assert stated is not None
    assert stated.value == Deadline(date(2025, 8, 17), "23:59", "PT")
    assert stated.assumed == ()


@pytest.mark.parametrize("at", [datetime(2025, 8, 1, tzinfo=UTC), datetime(2026, 11, 20, tzinfo=UTC)])
def test_a_missing_year_follows_from_the_postings_own_dates_whenever_it_is_read(at: datetime) -> None:
    texts = ("Please apply by August 17!", "The cohort starts in October 2025.", "See our May 2023 update.")

    stated = deadline(passages(*texts), Context(at, "en"))

    assert stated is not None
    assert (stated.value.day, stated.assumed) == (date(2025, 8, 17), ("year",))


@pytest.mark.parametrize(
    ("at", "text", "value"),
    [
        (datetime(2025, 8, 1, tzinfo=UTC), "Apply by August 17.", "2025-08-17"),
        (datetime(2025, 11, 20, tzinfo=UTC), "Apply by January 5.", "2026-01-05"),
        (datetime(2025, 8, 20, tzinfo=UTC), "Apply by August 17.", "2025-08-17"),
        (datetime(2020, 2, 5, tzinfo=UTC), "Apply by Monday, February 11.", "2019-02-11"),
        (AT, "Applications are open from December 15, 2025 to January 10.", "2026-01-10"),
    ],
)
def test_a_missing_year_is_else_the_one_that_makes_sense_when_read(at: datetime, text: str, value: str) -> None:
    assert shown(text, at=at) == value


@pytest.mark.parametrize(
    ("lang", "country", "texts", "day", "other"),
    [
        ("en", None, ("Apply by 09/10/2025.",), "2025-09-10", "2025-10-09"),
        ("en", "GB", ("Apply by 09/10/2025.",), "2025-10-09", None),
        ("en", "US", ("Apply by 09/10/2025.",), "2025-09-10", None),
        ("fr", None, ("Postulez avant le 09/10/2025.",), "2025-10-09", None),
        ("en", None, ("Apply by 09/10/2025.", "Posted 13/09/2025"), "2025-10-09", None),
        ("en", None, ("Apply by Thursday 09/10/2025.",), "2025-10-09", None),
    ],
)
def test_the_order_of_figures_is_settled_or_both_readings_are_kept(
    lang: str, country: str | None, texts: tuple[str, ...], day: str, other: str | None
) -> None:
    stated = deadline(passages(*texts), Context(AT, lang, country))

    assert stated is not None
    assert str(stated.value.day) == day
    assert stated.value.alternative == (date.fromisoformat(other) if other else None)
    assert stated.assumed == (("order",) if other else ())


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            ("Priority deadline: August 1, 2025", "Final deadline: August 17, 2025"),
            Deadline(date(2025, 8, 17), early=date(2025, 8, 1)),
        ),
        (
            ("For full consideration, apply by August 1, 2025.", "The position is open until filled."),
            Deadline(None, early=date(2025, 8, 1)),
        ),
        (("For full consideration, apply by August 1, 2025.",), Deadline(date(2025, 8, 1))),
        (
            ("Round 1 deadline: August 1, 2025.", "Round 2 deadline: August 17, 2025."),
            Deadline(date(2025, 8, 17), early=date(2025, 8, 1)),
        ),
    ],
)
def test_an_early_date_stands_apart_from_the_last(texts: tuple[str, ...], expected: Deadline) -> None:
    stated = deadline(passages(*texts), Context(AT, "en"))

    assert stated is not None
    assert stated.value == expected


def test_an_extended_deadline_counts_before_the_one_that_it_replaces() -> None:
    texts = ("Deadline: August 31, 2025", "The deadline was extended to August 17, 2025.")

    assert shown(*texts) == "2025-08-17"


@pytest.mark.parametrize(
    "text",
    [
        "The deadline was moved from 3 August 2025 to 17 August 2025; interviews are now on 1 September 2025.",
        "We have extended the closing date: originally 3 August 2025, now 17 August 2025.",
        "De sluitingsdatum is verlengd van 3 augustus naar 17 augustus 2025.",
        "O prazo foi prorrogado de 03/08/2025 para 17/08/2025.",
    ],
)
def test_of_two_dates_of_a_moved_deadline_the_new_one_counts(text: str) -> None:
    assert shown(text) == "2025-08-17"


def test_an_extended_contract_is_no_extended_deadline() -> None:
    assert shown("The contract may be extended to 17 August 2025.") is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Applications close in 5 days.", "2025-07-06"),
        ("Closing in two weeks", "2025-07-15"),
        ("This posting closes tomorrow.", "2025-07-02"),
        ("Noch 3 Tage für deine Bewerbung!", "2025-07-04"),
        ("The shop closes in 5 days.", None),
        ("We answer every application in 5 days.", None),
        ("You work 5 days a week and apply what you learn.", None),
    ],
)
def test_days_that_are_left_to_apply_are_counted_from_the_moment_of_reading(text: str, value: str | None) -> None:
    assert shown(text) == value


def test_a_counted_deadline_is_not_as_stated() -> None:
    stated = deadline(passages("The vacancy closes in 10 days."), Context(AT, "en"))

    assert stated is not None
    assert (stated.value.day, stated.assumed) == (date(2025, 7, 11), ("year",))


def test_a_day_wins_over_a_rolling_review() -> None:
    assert shown("We review applications on a rolling basis.", "Apply by August 17, 2025.") == "2025-08-17"


def test_page_furniture_and_disowned_parts_say_nothing() -> None:
    chrome = passages("Apply by August 17, 2025.", region=Region.CHROME)
    disowned = [replace(each, disowned=True) for each in passages("Apply by August 17, 2025.")]

    assert deadline([*chrome, *disowned], Context(AT, "en")) is None


@pytest.mark.skipif(not SHARED.exists(), reason="the collected postings are not here")
def test_visible_closing_dates_of_real_postings_are_read() -> None:
    with gzip.open(SHARED / "postings/18f/postings.jsonl.gz") as rows:
        visible = [row for row in map(json.loads, rows) if row["label_visible_in_text"].get("closes")]

    wrong = [row["id"] for row in visible if _closes(row) != row["labels"]["closes"]]

    assert visible
    assert len(wrong) <= 0.02 * len(visible)


def _closes(row: dict[str, str]) -> str | None:
    context = Context(datetime.fromisoformat(row["date"]), "en", "US")
    stated = deadline(read(row["text"]).passages, context)
    return str(stated.value.day) if stated else None
