"""The score judges rightly: spellings, what a text states, what counts, when a goal is reached."""

import subprocess
import sys
from datetime import date

import pytest

from tests.score import lines, sentences
from tests.score.edit import Edit, edits
from tests.score.eighteen_f import places
from tests.score.goals import GOALS, Goal, percent, verdict
from tests.score.mark import Mark, exact, tally
from tests.score.report import confusion, misses
from tests.score.shelf import REPOSITORY
from tests.score.spelling import amounts, as_day, stands
from tests.score.words import holds, same, says

# ── spelling ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "text",
    [
        "until June 8, 2031",
        "until Sunday, June 8th, 2031 at 8:00pm",
        "until 8 June 2031",
        "the 8th of June",
        "until Jun. 8",
        "2031-06-08",
        "06/08/2031",
        "08.06.2031",
        "8/6/31",
        "jusqu'au 8 juin 2031",
    ],
)
def test_a_day_stands_in_any_spelling(text: str) -> None:
    assert stands(date(2031, 6, 8), text)


@pytest.mark.parametrize(
    "text",
    ["June 18, 2031", "June 8, 2030", "8 July 2031", "2031-06-18", "June 2031", "1er juin", "8-10 June 2030", ""],
)
def test_another_day_is_none(text: str) -> None:
    assert not stands(date(2031, 6, 8), text)


@pytest.mark.parametrize(
    ("label", "day"),
    [("2031-06-08", date(2031, 6, 8)), ("TBD", None), ("Friday, June 8, at 8pm", None), (", 2031, 11pm", None)],
)
def test_a_label_is_a_day_only_where_it_names_one_in_full(label: str, day: date | None) -> None:
    assert as_day(label) == day


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$89,370.00 to $ 116,181.00", [89370, 116181]),
        ("89 370 € brut", [89370]),
        ("89.370 €", [89370]),
        ("45-55k", [45, 55000]),
        ("14,50 € brut/heure", [14.5]),
        ("1’200", [1200]),
        ("$1200", [1200]),
    ],
)
def test_amounts_are_read_in_any_spelling(text: str, expected: list[float]) -> None:
    assert amounts(text) == expected


# ── the same words ───────────────────────────────────────────────────────────────────────────────

SENTENCE = "Please send your figures, by post, to [the almanac](https://mudflat.example/a)."


@pytest.mark.parametrize(
    "other",
    [
        "Please  send your figures\nby post to the almanac",
        "**PLEASE** send your figures -- by post -- to <b>the almanac</b>!",
        "Please send your figures, by post, to [the almanac](https://mudflat.example/b).",
        "Please send your figures, by&nbsp;post, to the almanac. <!-- soon -->",
    ],
)
def test_space_case_markup_and_punctuation_make_no_difference(other: str) -> None:
    assert same(SENTENCE, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a pay of 1.5", "a pay of 15"),
        ("30 $ an hour", "30 € an hour"),
        ("write to tide.table@mud.example", "write to tidetable@mud.example"),
        ("see https://mud.example/a", "see https://mud.example/b"),
        ("two clerks", "three clerks"),
    ],
)
def test_what_says_something_else_is_not_the_same(one: str, other: str) -> None:
    assert not same(one, other)


def test_a_part_stands_in_a_text_however_it_is_marked_up() -> None:
    assert holds(f"# Clerk\n\n{SENTENCE}", "by post, to the **almanac**")
    assert not holds(SENTENCE, "by pigeon")


def test_words_are_said_whole_only() -> None:
    assert says("# Tide-Table **clerk**, part time", "tide table clerk")
    assert not says("Tide tables", "tide table")


# ── what a text states ───────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "text",
    [
        "**Opening and closing period:**\n(open) Monday May 26, 2031 to Sunday June 8, 2031, 11:59 pm (close)",
        "Opening and closing period: May 26, 2031 - June 8, 2031 at 8pm",
        "Apply now! This role is open for applications until Sunday, June 8, 2031.",
        "Submit your application prior to 12:00am ET on Sunday, June 8, 2031.",
        "Open for applications on May 26, 2031 through June 8, 2031",
        "Clôture des candidatures : 8 juin 2031",
        "Please apply on or before 8 June.",
    ],
)
def test_a_closing_day_is_seen(text: str) -> None:
    assert lines.closes(text, "2031-06-08")
    assert not lines.closes(text, "2031-05-26")


@pytest.mark.parametrize(
    "text",
    [
        "We publish on June 8, 2031.",
        "The closing date is not known yet.\n\nWe publish on June 8, 2031.",
        "Applications close from June 8, 2031 EDT to a day that is not known",
        "Opening and closing period: June 8, 2031 to June 20, 2031",
    ],
)
def test_a_day_that_is_not_printed_as_closing_is_none(text: str) -> None:
    assert not lines.closes(text, "2031-06-08")


def test_rolling_is_printed_in_words() -> None:
    assert lines.closes("We review applications on a rolling basis.", "ROLLING")
    assert not lines.closes("We roll up our sleeves.", "ROLLING")
    assert not lines.is_silent("Open until filled")


@pytest.mark.parametrize(
    ("text", "low", "high", "is_pay"),
    [
        ("Salary range: GS-15 Step 1 - $89,370 to GS-15 Step 10 $116,181", 89370, 116181, True),
        ("Base salary GS-15 - $116,181", 116181, 116181, True),
        ("Taux journalier : entre 450€ et 650 €", 450, 650, True),
        ("Salary: up to 116 181 €", None, 116181, True),
        ("Salary: GS-14 $80,000 to $99,000 - GS-15 $89,370 to $116,181", 89370, 116181, True),
        ("Salary range: $89,370 to $116,181", 116181, 116181, False),
        ("Salary range: $89,370 to $116,181", None, 116181, False),
        ("Salary range: $89,370 to $116,181. The maximum salary is $116,181.", 116181, 116181, False),
        ("Salary range: $89,370 to $99,000. The most is $116,181.", 89370, 116181, False),
        ("We moved $89,370 to $116,181 last year.", 89370, 116181, False),
        ("Salary: see below\n\nWe raised $116,181.", 116181, 116181, False),
    ],
)
def test_pay_stands_side_by_side_after_its_cue(text: str, low: float | None, high: float, is_pay: bool) -> None:
    assert lines.pays(text, low, high) is is_pay


def test_a_place_stands_where_places_are_told() -> None:
    assert lines.lies("**Location:**\nDuluth, MN; Virtual", "Duluth, MN")
    assert not lines.lies("Founded in Duluth, MN, by two clerks.", "Duluth, MN")


def test_the_line_of_a_location_is_found_by_its_label() -> None:
    assert lines.location_line("# Clerk\n\n**Location:**\nDuluth, MN; Leith, UK\n\nPay") == "Duluth, MN; Leith, UK"
    assert lines.location_line("**Location:** Duluth, MN") == "Duluth, MN"
    assert lines.location_line("Your location decides") == ""


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("This job posting has closed.", True),
        ("Ce poste a été **pourvu** depuis son ouverture", True),
        ("This posting closes on June 8", False),
        ("Poste ouvert le 8 juin", False),
    ],
)
def test_a_text_says_itself_that_it_is_closed(text: str, closed: bool) -> None:
    assert lines.says_closed(text) is closed


def test_the_places_of_a_label_are_parted_from_ways_of_working() -> None:
    assert places("Virtual (100% Remote), Duluth, MN; Leith, UK") == ["Duluth, MN", "Leith, UK"]
    assert places("Full time, Virtual (to be settled)") == []


# ── edits that count ─────────────────────────────────────────────────────────────────────────────


def counted(before: tuple[dict[str, str], str], after: tuple[dict[str, str], str]) -> list[Edit]:
    row = {"fields_before": before[0], "text_before": before[1], "fields_after": after[0], "text_after": after[1]}
    return list(edits(row))


def test_an_edit_counts_where_both_texts_say_it_in_any_spelling() -> None:
    before = {"closes": "2031-06-08", "salary_min": "$89,370.00", "salary_max": "116,181", "title": "Clerk"}
    after = {"closes": "2031-06-20", "salary_min": "90000", "salary_max": "120000", "title": "Tide clerk"}

    found = counted(
        (before, "# Clerk\nPay: $89,370 to $116,181. Until June 8."),
        (after, "# Tide Clerk\nPay: 90k to 120k. Until 20 June 2031. This posting has closed."),
    )

    assert found == [
        Edit("status", "open", "closed"),
        Edit("deadline", "2031-06-08", "2031-06-20"),
        Edit("salary", "89370–116181 USD YEAR", "90000–120000 USD YEAR"),
        Edit("title", "Clerk", "Tide clerk"),
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (({"closes": "2031-06-08"}, "Until June 9"), ({"closes": "2031-06-20"}, "Until June 20")),
        (({"closes": "2031-06-08"}, "Until June 8"), ({"closes": "2031-06-20"}, "Until June 8")),
        (({"closes": "TBD"}, "Until TBD"), ({"closes": "2031-06-20"}, "Until June 20")),
        (({"status": "open"}, "Open"), ({"status": "closed"}, "Over")),
        (({"title": "Clerk"}, "Clerk"), ({"title": "CLERK"}, "CLERK")),
    ],
)
def test_an_edit_that_a_text_does_not_say_does_not_count(
    before: tuple[dict[str, str], str], after: tuple[dict[str, str], str]
) -> None:
    assert counted(before, after) == []


# ── figures and goals ────────────────────────────────────────────────────────────────────────────

RIGHT = exact("mud", "title", "1", "Clerk", "Clerk")
MISSED = exact("mud", "title", "2", "Clerk", "")
INVENTED = exact("mud", "title", "3", "", "Clerk")
OTHER = exact("mud", "title", "4", "Clerk", "Cleric")
VOUCHED = Mark("mud", "title", "5", "", "Clerk", True)
ABSENT = exact("mud", "title", "6", "", "")


def test_precision_is_of_what_was_found_and_recall_of_what_was_to_be_found() -> None:
    counts = tally([RIGHT, MISSED, INVENTED, OTHER, VOUCHED, ABSENT])

    assert (counts.found_right, counts.found) == (2, 4)
    assert (counts.expected_right, counts.expected) == (1, 3)
    assert (counts.total, counts.wrong) == (6, 3)


def test_a_posting_that_says_nothing_of_its_status_is_neither_found_nor_missed() -> None:
    counts = tally([exact("mud", "status", "1", "open", "open"), exact("mud", "status", "2", "closed", "open")])

    assert (counts.found, counts.expected, counts.expected_right) == (0, 1, 0)
    assert (counts.precision, counts.recall) == (None, 0)


def test_a_share_is_never_rounded_up() -> None:
    assert percent(94.96, 94, 99) == "94.9 % (94/99)"


@pytest.mark.parametrize(
    ("goal", "marks", "holds"),
    [
        (Goal("", ("mud",), precision=50, recall=50), [RIGHT, MISSED], True),
        (Goal("", ("mud",), precision=50, recall=51), [RIGHT, MISSED], False),
        (Goal("", ("mud",), precision=67, recall=50), [RIGHT, RIGHT, INVENTED], False),
        (Goal("", ("mud",), precision=50, recall=50), [MISSED], False),
        (Goal("", ("mud",)), [RIGHT, ABSENT], True),
        (Goal("", ("mud",)), [RIGHT, MISSED], False),
        (Goal("", ("mud",), at_least=2), [RIGHT, MISSED, VOUCHED], True),
        (Goal("", ("mud",), at_least=3), [RIGHT, MISSED, VOUCHED], False),
        (Goal("", ("mud",), ("company",)), [MISSED], None),
        (Goal("", ("silt",)), [MISSED], None),
    ],
)
def test_a_goal_holds_only_where_all_of_it_is_reached(goal: Goal, marks: list[Mark], holds: bool | None) -> None:
    assert verdict(goal, marks, []).holds is holds


def test_a_source_that_is_not_there_does_not_count() -> None:
    goal = Goal("", ("mud", "mud edits", "silt"), at_least=3)

    found = verdict(goal, [RIGHT], ["silt"])

    assert found.holds is None
    assert found.measured == "not there: silt"


def test_misses_are_bounded_and_counted() -> None:
    some, every = misses([MISSED] * 7, 5), misses([MISSED] * 7, None)

    assert (some.count("expected: Clerk"), every.count("expected: Clerk")) == (5, 7)
    assert "and 2 more" in some
    assert "more" not in every


def test_the_confusion_of_status_shows_what_was_read_as_what() -> None:
    marks = [exact("mud", "status", "", *pair) for pair in [("closed", "open"), ("open", "open"), ("open", "open")]]

    assert [line.split() for line in confusion(marks).splitlines()[1:]] == [["closed", "1"], ["open", "2"]]


# ── the whole ────────────────────────────────────────────────────────────────────────────────────


def score(*args: str) -> subprocess.CompletedProcess[str]:
    argv = [sys.executable, "-m", "tests.score", *args]
    return subprocess.run(argv, capture_output=True, text=True, timeout=300, check=False)


def test_our_own_cases_are_read_right() -> None:
    done = score("golden", "statements", "sentences")

    assert "0 wrong of " in done.stdout, done.stdout + done.stderr
    assert done.returncode == 0, done.stdout


def test_the_table_for_the_readme_has_a_line_for_each_goal_of_what_was_run() -> None:
    done = score("golden", "--markdown")

    [head, _, *rest] = done.stdout.splitlines()
    assert str(date.today().year) in head  # noqa: DTZ011 (the day on which it is run)
    assert [line.split(" | ")[0].strip("| ") for line in rest] == [each.name for each in GOALS if "golden" in each.of]


def test_an_unknown_source_is_named() -> None:
    done = score("silt")

    assert done.returncode == 2
    assert "no source silt; there are: 18f," in done.stderr


def test_the_readme_shows_what_the_kept_back_half_gave_at_its_first_run() -> None:
    readme = (REPOSITORY / "README.md").read_text(encoding="utf-8")

    assert f"| {sentences.first_run().name} | " in readme
    assert f"| {sentences.first_run().measured} |" in readme
