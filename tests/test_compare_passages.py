"""The text of two readings: which passages were edited, put in, taken out."""

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.postings import POSTING, having, item, paragraph, saying, stated
from watcher.compare import Difference, compare
from watcher.model import Block, BlockKind, Deadline, Kind, Section


def told(before, after) -> list[Difference]:
    return [each for each in compare(before, after) if not each.trifle]


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


def test_an_item_that_is_demanded_otherwise_is_a_difference() -> None:
    wish = Section.PREFERRED

    [difference] = told(saying(item("Czech"), item("Polish", wish)), saying(item("Polish"), item("Czech")))[:1]

    assert (difference.before, difference.after) == ("Polish (preferred)", "Polish (required)")
    assert (difference.section, difference.evidence) == (Section.REQUIRED, "Polish")
    assert told(saying(item("Polish"), item("Polish", wish)), saying(item("Polish", wish), item("Polish"))) == []
    assert told(saying(item("Polish")), saying(item("Polish", Section.BENEFITS))) == []


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


# ── passages that were cut, moved or filled in elsewhere ─────────────────────────────────────────


def texts(before: tuple[Block, ...], after: tuple[Block, ...]) -> list[tuple[object, object]]:
    return [(each.before, each.after) for each in told(saying(*before), saying(*after))]


TIDES = "We measure tides along the whole coast. Our gauges stand in forty harbours. Each is read twice a day."
KEEPER = "You keep the gauges of one harbour in order."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ([TIDES], TIDES.replace(". ", ".|").split("|")),
        ([TIDES, KEEPER], [f"{TIDES} {KEEPER}"]),
        (["Read the gauges; keep the log; mend what breaks"], ["Read the gauges", "keep the log", "mend what breaks"]),
        ([KEEPER, TIDES], [TIDES, KEEPER]),
        ([TIDES, KEEPER, TIDES], [KEEPER, TIDES]),
        (["Terms &amp; conditions"], ["Terms &amp; conditions"]),
    ],
    ids=["split", "joined", "split at other marks", "moved", "said twice, then once", "the same"],
)
def test_the_same_words_cut_or_placed_otherwise_are_no_difference(before: list[str], after: list[str]) -> None:
    assert texts(tuple(map(paragraph, before)), tuple(map(paragraph, after))) == []


def test_a_paragraph_that_is_split_and_edited_shows_only_the_edit() -> None:
    first, second, third = TIDES.replace(". ", ".|").split("|")

    assert texts((paragraph(TIDES),), (paragraph(f"{first} {second.replace('forty', 'sixty')}"), paragraph(third))) == [
        (f"{first} {second}", f"{first} {second.replace('forty', 'sixty')}")
    ]


def test_a_sentence_put_into_a_paragraph_is_an_edit_of_that_paragraph() -> None:
    longer = TIDES.replace("twice a day.", "twice a day. You must live on the coast.")

    assert texts((paragraph(TIDES), paragraph(KEEPER)), (paragraph(longer), paragraph(KEEPER))) == [(TIDES, longer)]


def test_a_number_in_a_long_paragraph_comes_through() -> None:
    long = " ".join([TIDES, KEEPER] * 20)

    assert texts((paragraph(long),), (paragraph(long.replace("forty", "fifty", 1)),)) == [
        (long, long.replace("forty", "fifty", 1))
    ]


def test_typographic_quotes_are_a_trifle() -> None:
    (difference,) = compare(saying(paragraph('The harbour\'s "old" log')), saying(paragraph("The harbour’s “old” log")))

    assert difference.trifle


def test_a_value_under_its_label_is_edited_and_not_moved() -> None:
    form = [paragraph("Vacancies:"), paragraph("3"), paragraph("Driving licence:"), paragraph("1")]

    (difference,) = told(saying(*form), saying(form[0], paragraph("1"), *form[2:]))

    assert (difference.before, difference.after, difference.about) == ("3", "1", "Vacancies:")


def test_values_that_change_places_are_two_edits() -> None:
    form = [paragraph("Remote:"), paragraph("Yes"), paragraph("Shifts:"), paragraph("No")]

    assert texts(tuple(form), (form[0], form[3], form[2], form[1])) == [("Yes", "No"), ("No", "Yes")]


def test_a_label_goes_with_its_value() -> None:
    form = (paragraph("Grade:"), paragraph("GS-15"), paragraph(KEEPER))

    assert texts(form, form[2:]) == [("GS-15", None)]


def test_a_renamed_heading_is_one_edit_of_a_heading() -> None:
    items = (item("A driving licence"), item("2+ years with embedded systems"))
    before = (Block(BlockKind.HEADING, "Who you are", 2), *items)
    after = (Block(BlockKind.HEADING, "What we look for", 2), *items)

    (difference,) = told(saying(*before), saying(*after))

    assert (difference.before, difference.after, difference.heading) == ("Who you are", "What we look for", True)


def test_differences_stand_in_the_order_of_the_text() -> None:
    before = (item("Ladders"), paragraph(TIDES), item("Ropes"), paragraph(KEEPER))
    after = (paragraph(TIDES), item("Boats"), paragraph(KEEPER), item("Nets"))

    assert texts(before, after) == [("Ladders", None), ("Ropes", None), (None, "Boats"), (None, "Nets")]


def test_texts_that_have_nothing_in_common_are_taken_out_and_put_in() -> None:
    before = tuple(item(f"alpha{n} beta{n} gamma{n} delta{n}") for n in range(1000))
    after = tuple(item(f"one{n} two{n} three{n} four{n}") for n in range(1000))

    assert len(texts(before, after)) == 2000


WORD = st.sampled_from(["we", "mend", "gauges.", "and", "read", "tides", "twice", "a", "day.", "at", "sea"])
SENTENCES = st.lists(WORD, min_size=1, max_size=9).map(" ".join)
BLOCKS = st.lists(st.builds(paragraph, SENTENCES), max_size=8).map(tuple)


@given(BLOCKS, BLOCKS)
def test_nothing_is_said_that_neither_text_says(before: tuple[Block, ...], after: tuple[Block, ...]) -> None:
    old, new = (" ".join(block.text for block in side) for side in (before, after))
    for difference in compare(saying(*before), saying(*after)):
        assert difference.before != difference.after
        assert difference.before is None or set(str(difference.before).split()) <= set(old.split())
        assert difference.after is None or set(str(difference.after).split()) <= set(new.split())


@given(BLOCKS, st.randoms(use_true_random=False))
def test_order_alone_is_never_a_difference(blocks: tuple[Block, ...], random: Random) -> None:
    shuffled = list(blocks)
    random.shuffle(shuffled)

    assert told(saying(*blocks), saying(*shuffled)) == []


@given(BLOCKS, st.text(alphabet="0123456789", min_size=5, max_size=9))
def test_a_new_number_always_comes_through(blocks: tuple[Block, ...], number: str) -> None:
    after = (*blocks, paragraph(f"Send us {number} words"))

    assert any(number in str(each.after) for each in told(saying(*blocks), saying(*after)))
