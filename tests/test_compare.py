"""Two readings of one posting: what counts as a difference."""

from dataclasses import replace
from datetime import date

import pytest

from tests.postings import POSTING, having, item, paragraph, pay, saying, stated
from watcher.compare import Difference, compare, is_typo, settled
from watcher.model import FACTS, Block, BlockKind, Deadline, Facts, Kind, Question, Section, Unit, Workplace


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

    (difference,) = told(given, having(**{name: None}))

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


# ── passages ─────────────────────────────────────────────────────────────────────────────────────


def test_one_edited_item_is_one_difference_with_both_passages() -> None:
    edited = saying(*(item("4+ years with embedded systems") if "2+" in each.text else each for each in POSTING.blocks))

    (difference,) = compare(POSTING, edited)

    assert difference == Difference(
        Kind.TEXT,
        "2+ years with embedded systems",
        "4+ years with embedded systems",
        "4+ years with embedded systems",
        Section.REQUIRED,
    )


def test_items_put_in_and_taken_out_are_differences_of_their_own() -> None:
    blocks = [each for each in POSTING.blocks if each.text != "A driving licence"]
    blocks.insert(4, item("Fluent Portuguese, spoken and written"))

    found = compare(POSTING, saying(*blocks))

    assert {(each.before, each.after) for each in found} == {
        ("A driving licence", None),
        (None, "Fluent Portuguese, spoken and written"),
    }


def test_reordered_items_are_no_difference() -> None:
    blocks = list(POSTING.blocks)
    blocks[3], blocks[4] = blocks[4], blocks[3]

    assert compare(POSTING, saying(*blocks)) == ()


def test_other_markup_around_the_same_words_is_no_difference() -> None:
    joined = paragraph("2+ years with embedded systems A driving licence", Section.REQUIRED)
    blocks = (*POSTING.blocks[:3], joined, POSTING.blocks[5])

    assert compare(POSTING, saying(*blocks)) == ()


def test_noise_comes_and_goes_unseen() -> None:
    noisy = (paragraph("37 applicants"), *POSTING.blocks, paragraph("Posted 3 days ago"))

    assert compare(POSTING, saying(*noisy)) == ()


def test_punctuation_and_quotes_are_a_trifle() -> None:
    blocks = (*POSTING.blocks[:4], item("A driving licence!"), POSTING.blocks[5])

    assert [each.trifle for each in compare(POSTING, saying(*blocks))] == [True]


def test_a_fact_and_its_sentence_are_one_event() -> None:
    moved = replace(
        having(deadline=stated(Deadline(date(2026, 5, 4)), "Apply by 4 May 2026")),
        blocks=(
            *POSTING.blocks[:5],
            paragraph("We look forward to meeting you. Apply by 4 May 2026. Bring a warm coat.", Section.PROCESS),
        ),
    )

    assert [each.kind for each in compare(POSTING, moved)] == [Kind.DEADLINE]


def test_an_edit_beside_a_changed_fact_comes_through() -> None:
    moved = replace(
        having(deadline=stated(Deadline(date(2026, 5, 4)), "Apply by 4 May 2026")),
        blocks=(
            *POSTING.blocks[:5],
            paragraph("We look forward to meeting you. Apply by 4 May 2026. Bring two references.", Section.PROCESS),
        ),
    )

    assert [each.kind for each in compare(POSTING, moved)] == [Kind.DEADLINE, Kind.TEXT]


def test_a_heading_never_pairs_with_a_short_item() -> None:
    before = saying(Block(BlockKind.HEADING, "Good pay", 2))
    after = saying(item("Good pay and more", Section.BENEFITS))

    assert [(each.before, each.after) for each in compare(before, after)] == [
        ("Good pay", None),
        (None, "Good pay and more"),
    ]


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
