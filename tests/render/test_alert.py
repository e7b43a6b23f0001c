"""Alerts in words, and what a page cannot do to them."""

from dataclasses import replace
from datetime import timedelta, timezone

import pytest

from tests.postings import NOON, change
from watcher.model import Kind, Section, Severity
from watcher.render.alert import alert
from watcher.render.plain import one_line, plain

DEADLINE = change(
    Kind.DEADLINE, Severity.HIGH, before="2026-04-17", after="2026-05-04", at=NOON
)  # its summary and evidence are the maker's
TEXT = {"section": Section.REQUIRED, "before": "2+ years of Rust", "after": "4+ years of Rust"}


def test_the_subject_carries_the_fact_the_title_and_the_company() -> None:
    message = alert([DEADLINE], (0,), NOON)

    assert message.title == "Deadline moved: 17 Apr → 4 May · Engineer 71 · Harbour Instruments"
    assert message.severity is Severity.HIGH


def test_a_critical_subject_is_marked_and_names_the_gravest_change() -> None:
    closed = change(Kind.CLOSED, Severity.CRITICAL, before="open", after="closed")

    message = alert([DEADLINE, closed], (0, 1), NOON)

    assert message.title == "❗ Closed, and 1 more · Engineer 71 · Harbour Instruments"


def test_the_body_says_what_changed_with_the_passage_the_link_and_the_moment() -> None:
    moved = replace(DEADLINE, evidence="Please apply by 4 May!")
    message = alert([moved], (0,), NOON.astimezone(timezone(timedelta(hours=1), "CET")))

    assert moved.summary in message.text
    assert "“Please apply by 4 May!”" in message.text
    assert "https://harbour.example/jobs/71" in message.text
    assert "Seen 2 March 2026, 13:00 CET by watch “watch 71”" in message.text


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [(Kind.STATUS, "paused", "open"), (Kind.REOPENED, "closed", "open"), (Kind.DEADLINE, "2026-04-17", None)],
)
def test_a_passage_that_was_taken_out_is_said_to_be_gone(kind: Kind, before: str, after: str | None) -> None:
    gone = replace(change(kind, Severity.HIGH, before=before, after=after), evidence="Hiring is on hold.")

    assert "no longer there: “Hiring is on hold.”" in alert([gone], (0,), NOON).text
    assert "no longer there: “Hiring is on hold.”" in alert([gone], (0,), NOON).html


def test_an_edited_passage_is_shown_as_a_word_diff() -> None:
    message = alert([change(Kind.TEXT, Severity.HIGH, **TEXT)], (0,), NOON)

    assert "[-2-]{+4+}+ years of Rust" in message.text
    assert ">2</del>" in message.html
    assert ">4</ins>" in message.html


def test_one_edit_on_many_postings_is_shown_once_and_counted() -> None:
    changes = [change(Kind.TEXT, Severity.LOW, str(n), **TEXT) for n in range(30)]

    message = alert(changes, tuple(range(30)), NOON)

    assert message.title == "Requirement changed on 30 postings · Harbour Instruments"
    assert message.text.count("[-2-]") == 1
    assert "and 20 more" in message.text
    assert len(message.postings) == 30


def test_several_edits_on_many_postings_are_counted() -> None:
    other = {"before": "A canteen", "after": "A canteen and a bar"}
    edits = [change(Kind.TEXT, Severity.LOW, str(n), **(TEXT | more)) for n in range(3) for more in ({}, other)]

    message = alert(edits, tuple(range(6)), NOON)

    assert message.title == "Requirement changed, and 1 more, on 3 postings · Harbour Instruments"


def test_a_rewritten_text_tells_the_gravest_changes_and_counts_the_rest() -> None:
    low = [change(Kind.TEXT, Severity.LOW, **(TEXT | {"before": None, "after": f"Item {n}"})) for n in range(50)]

    message = alert([*low, DEADLINE], tuple(range(51)), NOON)

    assert message.text.startswith(DEADLINE.summary)
    assert "and 31 more changes of the text" in message.text
    assert "and 31 more changes of the text" in message.html
    assert len(message.changes) == 51


def test_a_passage_that_the_summary_holds_is_not_said_twice() -> None:
    added = replace(change(Kind.TEXT, Severity.LOW, before=None, after="A boat"), summary="Text added: “A boat”")

    assert alert([added], (0,), NOON).text.count("A boat") == 1


def test_markup_and_control_characters_of_a_page_are_only_text() -> None:
    nasty = "<script>alert(1)</script>\x1b[31m\u202eevil\x07"
    message = alert([change(Kind.TITLE, Severity.NORMAL, after=nasty)], (0,), NOON)

    assert "<script>" not in message.html
    assert "&lt;script&gt;" in message.html
    for shown in (message.title, message.text, message.html):
        assert not set("\x1b\u202e\x07") & set(shown)
    assert "\n" not in message.title


def test_a_link_that_is_not_http_is_not_a_link() -> None:
    message = alert([replace(DEADLINE, url="javascript:alert(1)")], (0,), NOON)

    assert "href" not in message.html


def test_what_is_hidden_becomes_visible() -> None:
    assert plain("a\u202eb\x00c\x1b[2Jd\te\nf") == "a[RIGHT-TO-LEFT OVERRIDE]b[U+0000]cd\te\nf"


def test_a_long_line_is_cut_at_a_word() -> None:
    assert one_line("a few words that are too long", 18) == "a few words that…"
    assert one_line("a  few\nwords") == "a few words"
    assert len(one_line("x" * 500, 100)) == 100
