"""Two readings of one posting: what counts as a difference."""

from dataclasses import replace
from datetime import date

import pytest

from tests.postings import POSTING, having, item, paragraph, pay, stated
from watcher.compare import Difference, compare, is_typo, settled
from watcher.model import FACTS, Deadline, Facts, Kind, Question, Unit, Workplace


def told(before, after) -> list[Difference]:
    return [each for each in compare(before, after) if not each.trifle]


def test_the_same_posting_has_no_differences() -> None:
    assert compare(POSTING, POSTING) == ()


def test_every_fact_is_a_kind_of_change() -> None:
    assert set(FACTS) <= {kind.value for kind in Kind}


@pytest.mark.parametrize("name", [name for name in FACTS if name != "status"])
def test_a_fact_that_is_taken_out_is_one_difference(name: str) -> None:
    values = {
        "workplace": Workplace.REMOTE,
        "employment_type": ("FULL_TIME",),
        "date_posted": date(2026, 1, 5),
    }
    given = having(**{name: getattr(POSTING.facts, name) or stated(values.get(name, "something"))})
    given = replace(given, blocks=POSTING.blocks[:-1])

    (difference,) = told(given, replace(given, facts=replace(given.facts, **{name: None})))

    assert (difference.kind, difference.after) == (Kind(name), None)
    assert difference.before is not None
    assert difference.evidence == getattr(given.facts, name).evidence


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({"locations": stated(("Cork, Ireland", "Leith, UK"))}, "locations are a set"),
        ({"locations": stated(("Leith, UK ", "cork, ireland"))}, "case and space of a place"),
        ({"salary": stated((replace(pay(48_000, 56_000), label="Band C", evidence="other words"),))}, "label, words"),
        ({"deadline": stated(Deadline(date(2026, 4, 17)), "Closing date: 17.04.2026")}, "another spelling of the day"),
    ],
)
def test_what_says_the_same_is_no_difference(facts, why: str) -> None:
    assert compare(POSTING, having(**facts)) == (), why


@pytest.mark.parametrize(
    ("facts", "kind", "before", "after"),
    [
        ({"deadline": stated(Deadline(date(2026, 5, 4)))}, Kind.DEADLINE, "2026-04-17", "2026-05-04"),
        ({"deadline": stated(Deadline(None))}, Kind.DEADLINE, "2026-04-17", "ROLLING"),
        (
            {"title": stated("Senior Tide Gauge Engineer")},
            Kind.TITLE,
            "Tide Gauge Engineer",
            "Senior Tide Gauge Engineer",
        ),
        ({"locations": stated(("Leith, UK",))}, Kind.LOCATIONS, ["Leith, UK", "Cork, Ireland"], ["Leith, UK"]),
    ],
)
def test_another_value_is_a_difference(facts, kind: Kind, before: object, after: object) -> None:
    (difference,) = told(POSTING, having(**facts))

    assert (difference.kind, difference.before, difference.after) == (kind, before, after)


def test_pay_of_another_unit_is_another_pay() -> None:
    (difference,) = told(POSTING, having(salary=stated((pay(48_000, 56_000, unit=Unit.MONTH),))))

    assert difference.kind is Kind.SALARY


def test_a_time_that_is_put_to_the_deadline_is_a_difference() -> None:
    (difference,) = told(POSTING, having(deadline=stated(Deadline(date(2026, 4, 17), "17:00", "CET"))))

    assert difference.kind is Kind.DEADLINE


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Special Situtations Analyst", "Special Situations Analyst", True),
        ("Data Enginer", "Data Engineer", True),
        ("Senior Analyst", "Junior Analyst", False),
        ("Manager II", "Manager III", False),
        ("typical hours", "atypical hours", False),
        ("2000 units", "3000 units", False),
        ("Analyst", "Analyst Lead", False),
        ("the same words", "the same words", False),
        ("Etudier les marées", "Étudier les marées", True),
    ],
)
def test_a_typo_is_one_letter_of_one_long_word(before: str, after: str, expected: bool) -> None:
    assert is_typo(before, after) is expected


def test_case_and_typos_of_a_fact_are_trifles() -> None:
    for spelling in ("TIDE GAUGE ENGINEER", "Tide Gauge Enginer"):
        (difference,) = compare(POSTING, having(title=stated(spelling)))
        assert (difference.kind, difference.trifle) == (Kind.TITLE, True)


def test_a_deadline_without_a_year_keeps_the_day_of_its_first_reading() -> None:
    first = having(deadline=stated(Deadline(date(2026, 4, 17)), "Apply by 17 April!", ("year",)))
    again = having(deadline=stated(Deadline(date(2027, 4, 17)), "Apply by 17 April!", ("year",)))

    assert settled(first, again).facts.deadline == first.facts.deadline
    assert compare(first, settled(first, again)) == ()


def test_a_deadline_whose_words_moved_is_read_anew() -> None:
    first = having(deadline=stated(Deadline(date(2026, 4, 17)), "Apply by 17 April!", ("year",)))
    moved = having(deadline=stated(Deadline(date(2026, 5, 4)), "Apply by 4 May!", ("year",)))

    assert settled(first, moved) == moved


def test_a_date_that_is_told_as_ago_stays_while_the_count_is_rounded() -> None:
    first = having(date_posted=stated(date(2026, 3, 1), "Posted 3 days ago"))
    rounded = having(date_posted=stated(date(2026, 2, 20), "Posted 2 weeks ago"))
    anew = having(date_posted=stated(date(2026, 5, 1), "Posted 1 day ago"))
    written = having(date_posted=stated(date(2026, 3, 5), "Posted on 5 March 2026"))

    assert compare(first, settled(first, rounded)) == ()
    assert [each.kind for each in compare(first, settled(first, anew))] == [Kind.DATE_POSTED]
    assert [each.kind for each in compare(first, settled(first, written))] == [Kind.DATE_POSTED]


# ── facts whose words stand ──────────────────────────────────────────────────────────────────────

PAY = paragraph("The pay for this post is 48000-56000 GBP a year.")


def test_a_fact_that_is_not_read_any_more_while_its_sentence_stands_is_no_difference() -> None:
    read, unread = replace(POSTING, blocks=(PAY,)), replace(having(salary=None), blocks=(PAY,))

    assert compare(read, unread) == compare(unread, read) == ()


def test_a_fact_that_is_read_elsewhere_in_a_text_that_stands_is_no_difference() -> None:
    both = (PAY, paragraph("Last year the pay for it was 40000-41000 GBP a year."))
    other = stated((pay(40_000, 41_000),), "40000-41000 GBP")

    assert compare(replace(POSTING, blocks=both), replace(having(salary=other), blocks=both)) == ()


def test_a_fact_whose_short_words_stand_elsewhere_is_still_taken_out() -> None:
    remote = stated(Workplace.REMOTE, "Remote")
    before = replace(having(workplace=remote), blocks=(paragraph("Workplace:"), paragraph("Remote"), item("Remote")))

    kinds = [each.kind for each in told(before, replace(POSTING, blocks=(item("Remote"),)))]

    assert Kind.WORKPLACE in kinds


def test_a_company_that_the_text_still_names_is_still_stated() -> None:
    named = paragraph("Harbour Instruments will soon look for engineers.")
    silent = replace(having(company=None), blocks=(named,))

    assert [each.kind for each in told(replace(POSTING, blocks=(named,)), silent)] == []


def test_a_fact_that_comes_explains_the_words_that_it_took_the_place_of() -> None:
    before = replace(having(deadline=None), blocks=(paragraph("The closing date is to be announced. Bring a coat."),))
    set_ = stated(Deadline(date(2026, 5, 4)), "The closing date is 4 May 2026.")
    after = replace(having(deadline=set_), blocks=(paragraph("The closing date is 4 May 2026. Bring a coat."),))

    assert [each.kind for each in told(before, after)] == [Kind.DEADLINE]


def test_a_requirement_beside_a_changed_title_comes_through() -> None:
    before = replace(POSTING, blocks=(paragraph("As Tide Gauge Engineer you have 2 years of practice"),))
    after = replace(
        having(title=stated("Gauge Lead", "Gauge Lead")),
        blocks=(paragraph("As Gauge Lead you have 4 years of practice"),),
    )
    renamed = replace(after, blocks=(paragraph("As Gauge Lead you have 2 years of practice"),))

    assert [each.kind for each in told(before, after)] == [Kind.TITLE, Kind.TEXT]
    assert [each.kind for each in told(before, renamed)] == [Kind.TITLE]


def test_an_address_that_is_none_is_compared_as_it_is_written() -> None:
    before, after = (having(apply_url=stated(url)) for url in ("http://[half", "http://[other"))

    assert [each.kind for each in told(before, after)] == [Kind.APPLY_URL]


def test_only_the_time_of_a_deadline_moved() -> None:
    before, after = (having(deadline=stated(Deadline(date(2026, 4, 17), time, "CET"))) for time in ("12:00", "17:00"))

    (difference,) = told(before, after)

    assert difference.about == "the time changed from 12:00 CET to 17:00 CET"


# ── questions ────────────────────────────────────────────────────────────────────────────────────


def test_a_question_that_becomes_required_is_a_difference() -> None:
    before = replace(POSTING, questions=(Question("Name", True), Question("Phone", False)))
    after = replace(POSTING, questions=(Question("Phone", True), Question("Name", True)))

    (difference,) = compare(before, after)

    assert (difference.kind, difference.before, difference.after) == (Kind.QUESTIONS, "Phone", "Phone (required)")


def test_a_form_that_is_not_shown_is_no_difference() -> None:
    assert compare(replace(POSTING, questions=(Question("Name", True),)), POSTING) == ()


def test_a_posting_without_facts_compares() -> None:
    bare = replace(POSTING, facts=Facts(), blocks=())

    assert compare(bare, bare) == ()
