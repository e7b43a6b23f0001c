"""Several places speak of one posting: who is believed, what is set aside."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from watcher.extract.combine import Combined, combine
from watcher.model import Deadline, Facts, Pay, Source, Sponsorship, Stated, Status, Unit, Workplace

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)


def markup(value: Any, *assumed: str) -> Stated[Any]:
    return Stated(value, "in the markup", Source.JSON_LD, assumed)


def text(value: Any, *assumed: str, evidence: str = "on the page") -> Stated[Any]:
    return Stated(value, evidence, Source.TEXT, assumed)


def pay(low: int, high: int, unit: Unit = Unit.YEAR, label: str | None = None) -> Pay:
    return Pay(low, high, "EUR", unit, label, "…")


def combined(fact: str, first: Stated[Any] | None, second: Stated[Any] | None, visible: str = "") -> Combined:
    return combine([Facts(**{fact: first})], Facts(**{fact: second}), Facts(), visible, AT)


def test_what_one_place_alone_says_is_kept() -> None:
    assert combined("title", markup("Glazier"), None).facts.title == markup("Glazier")
    assert combined("title", None, text("Glazier")).facts.title == text("Glazier")


@pytest.mark.parametrize(
    ("fact", "in_markup", "on_page", "kept"),
    [
        ("title", markup("Glazier"), text("GLAZIER"), Source.JSON_LD),
        ("company", markup("Pane & Sons"), text("Pane and Sons Ltd"), Source.TEXT),
        ("locations", markup(("Bath, Somerset, UK",)), text(("Bath",)), Source.JSON_LD),
        ("locations", markup(("Bath",)), text(("Bath, Somerset",)), Source.TEXT),
        ("employment_type", markup(("FULL_TIME", "INTERN")), text(("INTERN", "FULL_TIME")), Source.JSON_LD),
        ("salary", markup((pay(4, 5),)), text((pay(4, 5, label="Bath"),)), Source.JSON_LD),
        ("salary", markup((pay(4, 5),), "unit"), text((pay(4, 5),)), Source.TEXT),
        ("salary", markup((pay(4, 5),)), text((pay(4, 5), pay(6, 7))), Source.TEXT),
        ("deadline", markup(Deadline(date(2026, 4, 2))), text(Deadline(date(2026, 4, 2))), Source.JSON_LD),
        ("deadline", markup(Deadline(date(2026, 4, 2))), text(Deadline(date(2026, 4, 2), "17:00")), Source.TEXT),
        ("deadline", markup(Deadline(date(2026, 4, 2))), text(Deadline(date(2025, 4, 2)), "year"), Source.JSON_LD),
        ("education", markup("bachelor degree"), text("a degree in glass"), Source.TEXT),
        ("date_posted", markup(date(2026, 2, 1)), text(date(2026, 2, 3), evidence="3 weeks ago"), Source.JSON_LD),
    ],
)
def test_statements_that_agree_are_kept_in_their_fuller_form(
    fact: str, in_markup: Stated[Any], on_page: Stated[Any], kept: Source
) -> None:
    found = combined(fact, in_markup, on_page)

    assert getattr(found.facts, fact).source is kept
    if fact != "company":
        assert found.set_aside == ()


@pytest.mark.parametrize(
    ("fact", "in_markup", "on_page"),
    [
        ("workplace", Workplace.REMOTE, Workplace.HYBRID),
        ("locations", ("Bath",), ("Bristol",)),
        ("locations", ("Bath",), ("Bath", "Bristol")),
        ("employment_type", ("FULL_TIME",), ("PART_TIME",)),
        ("salary", (pay(4, 5),), (pay(6, 7),)),
        ("salary", (pay(4, 5),), (pay(4, 5, Unit.MONTH),)),
        ("deadline", Deadline(date(2026, 4, 2)), Deadline(date(2026, 4, 9))),
        ("deadline", Deadline(date(2026, 4, 2)), Deadline(None)),
    ],
)
def test_a_visible_statement_beats_markup_that_contradicts_it(fact: str, in_markup: object, on_page: object) -> None:
    found = combined(fact, markup(in_markup), text(on_page))

    assert getattr(found.facts, fact).value == on_page
    assert [(each.fact, each.source, each.evidence) for each in found.set_aside] == [
        (fact, Source.JSON_LD, "in the markup")
    ]
    assert found.set_aside[0].because


def test_a_title_of_the_markup_stands_if_the_page_shows_it_anywhere() -> None:
    found = combined("title", markup("Glazier"), text("Work with us"), visible="Work with us Glazier in Bath")

    assert found.facts.title == markup("Glazier")
    assert found.set_aside == ()


def test_the_first_of_several_markups_wins_and_the_other_is_set_aside() -> None:
    tagged = Facts(title=Stated("Roofer", "Roofer", Source.MICRODATA))

    found = combine([Facts(title=markup("Glazier")), tagged], Facts(), Facts(), "", AT)

    assert found.facts.title == markup("Glazier")
    assert [(each.fact, each.value, each.source) for each in found.set_aside] == [("title", "Roofer", Source.MICRODATA)]


def test_what_a_disowned_section_says_is_set_aside() -> None:
    disowned = Facts(visa_sponsorship=text(Sponsorship.YES), company=text("Pane & Sons"))

    found = combine([], Facts(visa_sponsorship=text(Sponsorship.NO), company=text("Pane & Sons")), disowned, "", AT)

    assert found.facts.visa_sponsorship == text(Sponsorship.NO)
    assert [(each.fact, each.value) for each in found.set_aside] == [("visa_sponsorship", "yes")]
    assert "does not apply" in found.set_aside[0].because


@pytest.mark.parametrize(("day", "count"), [(date(2026, 4, 2), 1), (date(2026, 2, 2), 0)])
def test_markup_that_still_invites_to_a_closed_posting_is_set_aside(day: date, count: int) -> None:
    closed = text(Status.CLOSED)

    found = combine([Facts(deadline=markup(Deadline(day)))], Facts(status=closed), Facts(), "", AT)

    assert found.facts.status == closed
    assert [(each.fact, each.value) for each in found.set_aside] == [("status", "open")] * count
