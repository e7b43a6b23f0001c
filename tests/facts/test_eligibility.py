"""Visa sponsorship and the degree that is asked for."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.facts.texts import passages
from watcher.extract.facts import Context
from watcher.extract.facts.eligibility import education, visa_sponsorship
from watcher.extract.passage import Passage, Region
from watcher.model import BlockKind, Sponsorship

HERE = Context(datetime(2026, 1, 1, tzinfo=UTC))
YES, PARTIAL, NO = Sponsorship.YES, Sponsorship.PARTIAL, Sponsorship.NO


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We do sponsor visas! However, we aren't able to sponsor visas for every role.", YES),
        ("We offer visa sponsorship and relocation.", YES),
        ("Visa sponsorship available", YES),
        ("We are happy to sponsor Skilled Worker visas.", YES),
        ("Visa sponsorship :: Yes", YES),
        ("Wir bieten Visa-Sponsoring an.", YES),
        ("Parrainage de visa possible.", YES),
        ("Patrocinamos visados.", YES),
        ("Offriamo la sponsorizzazione del visto.", YES),
        ("Visumsponsoring is mogelijk.", YES),
        ("Oferujemy sponsorowanie wizy.", YES),
        ("Poskytujeme vízovou podporu.", YES),
        ("Vi erbjuder visumsponsring.", YES),
        ("We can only sponsor visas for candidates in Germany.", PARTIAL),
        ("We sponsor visas in the UK. We do not sponsor visas in the US.", PARTIAL),
        ("While we are not able to sponsor visas, we can help people on F-1 visas.", NO),
        ("No visa sponsorship is available for this role.", NO),
        ("This position is not eligible for visa sponsorship.", NO),
        ("You must be authorized to work in the US without sponsorship.", NO),
        ("Candidates requiring visa sponsorship will not be considered.", NO),
        ("Visa sponsorship :: No", NO),
        ("Wir können keine Visa sponsern.", NO),
        ("Nous ne sommes pas en mesure de parrainer des visas.", NO),
        ("No ofrecemos patrocinio de visado.", NO),
        ("Non offriamo sponsorizzazione del visto.", NO),
        ("Não oferecemos patrocínio de visto.", NO),
        ("Wij bieden geen visumsponsoring.", NO),
        ("Nie sponsorujemy wiz.", NO),
        ("Nesponzorujeme víza.", NO),
        ("Vi kan inte sponsra visum.", NO),
        ("Will you now or in the future require visa sponsorship?", None),
        ("We are proud sponsors of the local football team.", None),
        ("You have the right to work in the UK.", None),
    ],
)
def test_visa_sponsorship(text: str, expected: Sponsorship | None) -> None:
    stated = visa_sponsorship(passages(text), HERE)

    assert (stated.value if stated else None) == expected


def test_what_is_said_of_this_job_wins() -> None:
    stated = visa_sponsorship(passages("We sponsor visas!", "We are unable to sponsor visas for this role."), HERE)

    assert stated is not None
    assert (stated.value, stated.evidence) == (NO, "We are unable to sponsor visas for this role.")


def test_a_note_of_the_form_counts_when_nothing_else_is_said() -> None:
    question = passages(
        "Will you need sponsorship? (We are unable to sponsor visas at this time; apply to the UK job.)",
        region=Region.FORM,
    )

    alone = visa_sponsorship(question, HERE)
    beside = visa_sponsorship([*passages("We do sponsor visas!"), *question], HERE)

    assert alone is not None
    assert (alone.value, alone.evidence) == (NO, "We are unable to sponsor visas at this time")
    assert beside is not None
    assert beside.value is YES


def item(text: str, heading: str = "Requirements") -> list[Passage]:
    return [replace(each, heading=heading, block=replace(each.block, kind=BlockKind.ITEM)) for each in passages(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PhD in Physics, Statistics, or related field", "PhD in Physics, Statistics, or related field"),
        ("BSc in Computer Science with 5+ years of experience", "BSc in Computer Science"),
        ("5+ years of experience and a Master's degree in Economics", "a Master's degree in Economics"),
        ("BS/MS in Biology or equivalent experience", "BS/MS in Biology or equivalent experience"),
        ("A degree in law, preferably tax law", "A degree in law, preferably tax law"),
        ("Abgeschlossenes Studium der Informatik", "Abgeschlossenes Studium der Informatik"),
        ("Diplôme de niveau bac+5 en informatique", "Diplôme de niveau bac+5 en informatique"),
        ("Titulación universitaria en informática", "Titulación universitaria en informática"),
        ("Laurea in ingegneria", "Laurea in ingegneria"),
        ("HBO werk- en denkniveau", "HBO werk- en denkniveau"),
        ("Wykształcenie wyższe techniczne", "Wykształcenie wyższe techniczne"),
        ("VŠ vzdělání technického směru", "VŠ vzdělání technického směru"),
        ("Akademisk examen inom datavetenskap", "Akademisk examen inom datavetenskap"),
        ("MBA preferred", None),
        ("A high degree of autonomy", None),
        ("Experience with master data", None),
    ],
)
def test_a_degree_in_the_list_of_requirements(text: str, expected: str | None) -> None:
    stated = education(item(text), HERE)

    assert (stated.value if stated else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We require at least a Bachelor's degree in any field.", "at least a Bachelor's degree in any field"),
        ("Education: at least a Bachelor's degree in law.", "at least a Bachelor's degree in law"),
        ("Candidates must possess a Master's degree in Health.", "a Master's degree in Health"),
        ("You hold a PhD in Physics or a related field Strong background in", "a PhD in Physics or a related field"),
        ("No degree required. A PhD is welcome.", None),
        ("Our founders hold PhDs from a good school.", None),
        ("We offer tuition reimbursement for a degree in any field.", None),
        ("Pay depends on relevant education and experience.", None),
    ],
)
def test_a_degree_in_running_text(text: str, expected: str | None) -> None:
    stated = education(passages(text), HERE)

    assert (stated.value if stated else None) == expected


def test_a_wish_is_no_requirement() -> None:
    assert education(item("PhD in Physics", heading="Preferred qualifications"), HERE) is None
