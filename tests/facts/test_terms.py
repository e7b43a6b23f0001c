"""Employment type, level, department and number of a vacancy."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.facts.texts import passages
from watcher.extract.facts import Context
from watcher.extract.facts.employment import employment_type
from watcher.extract.facts.terms import department, experience_level, identifier
from watcher.extract.passage import Region
from watcher.model import BlockKind, Section

HERE = Context(datetime(2026, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Job Type :: Full-time", ("FULL_TIME",)),
        ("Employment Type: Full-time, Permanent", ("FULL_TIME",)),
        ("Anstellungsart: Vollzeit oder Teilzeit", ("FULL_TIME", "PART_TIME")),
        ("Type de contrat : CDD à temps plein", ("TEMPORARY", "FULL_TIME")),
        ("Contract type: Internship", ("INTERN",)),
        ("Dienstverband: deeltijd", ("PART_TIME",)),
        ("Umowa: pełny etat", ("FULL_TIME",)),
        ("Omfattning: Heltid", ("FULL_TIME",)),
        ("This is a full-time position based in Rome.", ("FULL_TIME",)),
        ("This is a 12-month fixed-term contract.", ("TEMPORARY",)),
        ("This role is not a full-time role with Acme.", None),
        ("Can work full-time on the fellowship", None),
        ("Full-time employees get equity.", None),
        ("You want to transition into full-time research.", None),
        ("We do not promise any full-time offers.", None),
    ],
)
def test_employment_type(text: str, expected: tuple[str, ...] | None) -> None:
    stated = employment_type(passages(text), HERE)

    assert (stated.value if stated else None) == expected


def test_a_badge_of_the_header_is_a_type() -> None:
    badge = employment_type(passages("Full-time • Remote • Engineering", region=Region.HEADER), HERE)
    form = employment_type(passages("Job Type :: Full-time", region=Region.FORM), HERE)

    assert badge is not None
    assert (badge.value, badge.evidence) == (("FULL_TIME",), "Full-time")
    assert form is None


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Stage", "fr", ("INTERN",)),
        ("Stage, ab September", "nl", ("INTERN",)),
        ("Stage 2, 30 minutes", "en", None),
        ("Stage: seed", "en", None),
    ],
)
def test_a_stage_is_an_internship_where_no_english_is_spoken(
    text: str, lang: str, expected: tuple[str, ...] | None
) -> None:
    stated = employment_type(passages(text), replace(HERE, lang=lang))

    assert (stated.value if stated else None) == expected


def test_a_line_in_a_list_of_tasks_states_no_type() -> None:
    (line,) = passages("Part-time, two days a week")
    task = replace(line, block=replace(line.block, kind=BlockKind.ITEM, section=Section.RESPONSIBILITIES))

    assert employment_type([line], HERE) is not None
    assert employment_type([task], HERE) is None


def test_marks_and_pictures_part_the_facts_of_one_line() -> None:
    stated = employment_type(passages("Lyon | CDI, temps plein | 35 h", "📍 Porto 🕒 Part-time 💶 €12"), HERE)
    pictured = employment_type(passages("📍 Porto 🕒 Part-time 💶 €12"), HERE)

    assert stated is not None
    assert pictured is not None
    assert (stated.value, stated.evidence) == (("FULL_TIME",), "temps plein")
    assert pictured.value == ("PART_TIME",)


def test_named_values_are_told_as_written() -> None:
    text = (
        "Job Type: Part-time Experience Level: Mid Level Department: Data Science Job ID: ABC-991 Apply now to join us."
    )
    page = passages(text)

    level, team, number = (reader(page, HERE) for reader in (experience_level, department, identifier))

    assert level is not None
    assert team is not None
    assert number is not None
    assert (level.value, team.value, number.value) == ("Mid Level", "Data Science", "ABC-991")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Job ID: R-12345", "R-12345"),
        ("Job announcement number :: 19ABC-204-EX", "19ABC-204-EX"),
        ("Kennziffer: 2025/17-A", "2025/17-A"),
        ("Requisition ID 2025-114 applies.", "2025-114"),
        ("Reference: 2 professional references", None),
        ("Reference: available upon request", None),
        ("Job ID: TBD", None),
        ("Réf. 2026-218834", "2026-218834"),
        ("Kennziffer: 26/041", "26/041"),
        ("Competition number: 26-041", "26-041"),
        ("求人番号: J-2041", "J-2041"),
        ("Job 2 of 14", None),
    ],
)
def test_identifier(text: str, expected: str | None) -> None:
    stated = identifier(passages(text), HERE)

    assert (stated.value if stated else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Department :: Research", "Research"),
        ("Abteilung: Vertrieb", "Vertrieb"),
        ("Team: We work in small teams. You will love it.", None),
        ("Department: N/A", None),
    ],
)
def test_department(text: str, expected: str | None) -> None:
    stated = department(passages(text), HERE)

    assert (stated.value if stated else None) == expected
