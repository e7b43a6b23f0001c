"""Alerts in words, and what a page cannot do to them."""

from dataclasses import replace
from datetime import timedelta, timezone

import pytest

from tests.postings import NOON, change
from watcher.judge.severity import of_kind
from watcher.model import Alert, Change, Kind, Section, Severity
from watcher.render.alert import alert
from watcher.render.plain import one_line, plain

DEADLINE = change(
    Kind.DEADLINE, Severity.HIGH, before="2026-04-17", after="2026-05-04", at=NOON
)  # its summary and evidence are the maker's
TEXT = {"section": Section.REQUIRED, "before": "2+ years of Rust", "after": "4+ years of Rust"}


def test_the_subject_carries_the_fact_the_title_and_the_company() -> None:
    message = alert([DEADLINE], (0,), NOON, {})

    assert message.title == "Deadline moved: 17 Apr → 4 May · Engineer 71 · Harbour Instruments"
    assert message.severity is Severity.HIGH


def test_a_critical_subject_is_marked_and_names_the_gravest_change() -> None:
    closed = change(Kind.CLOSED, Severity.CRITICAL, before="open", after="closed")

    message = alert([DEADLINE, closed], (0, 1), NOON, {})

    assert message.title == "❗ Closed, and 1 more · Engineer 71 · Harbour Instruments"


def test_the_body_says_what_changed_with_the_passage_the_link_and_the_moment() -> None:
    moved = replace(DEADLINE, evidence="Please apply by 4 May!")
    message = alert([moved], (0,), NOON.astimezone(timezone(timedelta(hours=1), "CET")), {})

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

    assert "no longer there: “Hiring is on hold.”" in alert([gone], (0,), NOON, {}).text
    assert "no longer there: “Hiring is on hold.”" in alert([gone], (0,), NOON, {}).html


def test_an_edited_passage_is_shown_as_a_word_diff() -> None:
    message = alert([change(Kind.TEXT, Severity.HIGH, **TEXT)], (0,), NOON, {})

    assert "[-2-]{+4+}+ years of Rust" in message.text
    assert ">2</del>" in message.html
    assert ">4</ins>" in message.html


def test_one_edit_on_many_postings_is_shown_once_and_counted() -> None:
    changes = [change(Kind.TEXT, Severity.LOW, str(n), **TEXT) for n in range(30)]

    message = alert(changes, tuple(range(30)), NOON, {})

    assert message.title == "Requirement changed on 30 postings · Harbour Instruments"
    assert message.text.count("[-2-]") == 1
    assert "and 25 more" in message.text
    assert len(message.postings) == 30


def test_several_edits_on_many_postings_are_counted() -> None:
    other = {"before": "A canteen", "after": "A canteen and a bar"}
    edits = [change(Kind.TEXT, Severity.LOW, str(n), **(TEXT | more)) for n in range(3) for more in ({}, other)]

    message = alert(edits, tuple(range(6)), NOON, {})

    assert message.title == "Requirement changed, and 1 more, on 3 postings · Harbour Instruments"


def test_a_rewritten_text_tells_the_gravest_changes_and_counts_the_rest() -> None:
    low = [change(Kind.TEXT, Severity.LOW, **(TEXT | {"before": None, "after": f"Item {n}"})) for n in range(50)]

    message = alert([*low, DEADLINE], tuple(range(51)), NOON, {})

    assert message.text.startswith(DEADLINE.summary)
    assert "and 31 more changes of the text" in message.text
    assert "and 31 more changes of the text" in message.html
    assert len(message.changes) == 51


def test_a_passage_that_the_summary_holds_is_not_said_twice() -> None:
    added = replace(change(Kind.TEXT, Severity.LOW, before=None, after="A boat"), summary="Text added: “A boat”")

    assert alert([added], (0,), NOON, {}).text.count("A boat") == 1


# ── trouble of watches ───────────────────────────────────────────────────────────────────────────

REFUSED = "Cannot be read since 2 March 12:00 UTC: connection refused"


def trouble(kind: Kind, watch: str, summary: str, host: str = "harbour.example", **more: object) -> Change:
    """Of a watch that is called by its number."""
    its = replace(change(kind, of_kind(kind), watch, before=None, after=None), evidence=None, company=None)
    key = f"{host}/jobs/{watch}"
    named = replace(its, watch=f"lock {watch}", watch_key=key, url=f"https://{key}", summary=summary)
    return replace(named, **more)


def said(*changes: Change) -> Alert:
    return alert(changes, tuple(range(len(changes))), NOON, {})


def test_the_trouble_of_one_watch_names_it() -> None:
    message = said(trouble(Kind.UNREADABLE, "1", REFUSED))

    assert message.title == "Cannot be read: lock 1"
    assert message.text == (
        f"{REFUSED}\n\nlock 1\nhttps://harbour.example/jobs/1\nSeen 2 March 2026, 12:00 UTC by watch “lock 1”"
    )
    assert message.watches == ("lock 1",)


def test_a_host_that_is_down_is_named_with_the_number_of_its_watches() -> None:
    others = [f"lock {n}" for n in range(2, 13)]
    known = trouble(Kind.UNREADABLE, "1", f"{REFUSED}; 11 other watches of it cannot be read either", after=others)

    message = said(known)

    assert message.title == "Cannot be read: harbour.example (12 watches)"
    assert "the others: lock 2; lock 3; " in message.text
    assert "; lock 11; and 1 more\n" in message.text
    assert "the others: lock 2; lock 3; " in message.html
    assert message.watches == ("lock 1", *others)


def test_watches_of_one_host_in_trouble_have_a_line_each() -> None:
    waits = [trouble(Kind.UNREADABLE, n, f"{REFUSED} ({n})") for n in ("1", "2")]

    message = said(*waits)

    assert message.title == "Cannot be read: harbour.example (2 watches)"
    assert message.text == (
        f"lock 1: {REFUSED} (1)\n  https://harbour.example/jobs/1\n\n"
        f"lock 2: {REFUSED} (2)\n  https://harbour.example/jobs/2\n\n"
        "Seen 2 March 2026, 12:00 UTC"
    )
    assert f"<strong>lock 2: {REFUSED} (2)</strong><br><a href=" in message.html


OVERDUE = "Not looked at since 20 November 10:00 UTC, though due every 6 h"


def test_watches_that_are_overdue_are_counted() -> None:
    late = [trouble(Kind.OVERDUE, str(n), OVERDUE, f"{n}.example", posting=None) for n in range(12)]

    message = said(*late)

    assert message.title == "Not looked at in time: 12 watches"
    assert message.text.count(OVERDUE) == message.html.count(OVERDUE) == 10
    assert message.text.endswith("\nand 2 more\n\nNoticed 2 March 2026, 12:00 UTC")
    assert "<p>and 2 more</p>" in message.html
    assert said(late[0]).title == "Not looked at in time: lock 0"


AGAIN = "Can be read again (could not since 2 March 12:00 UTC); {} meanwhile"


def test_the_end_of_trouble_stands_below_what_changed_meanwhile() -> None:
    renamed = change(Kind.TITLE, Severity.NORMAL, before="Engineer", after="Pilot")

    message = said(trouble(Kind.READABLE, "71", AGAIN.format("1 change")), renamed)

    assert message.title == "Title changed: Engineer → Pilot, and 1 more · Engineer 71 · Harbour Instruments"
    assert message.text.splitlines()[0] == renamed.summary
    assert AGAIN.format("1 change") in message.text


def test_what_changed_on_a_board_meanwhile_is_said_posting_by_posting() -> None:
    board = {"watch": "Harbour", "watch_key": "board"}
    found = [
        trouble(Kind.READABLE, "jobs", AGAIN.format("2 changes"), posting=None),
        DEADLINE,
        replace(change(Kind.OPENED, Severity.NORMAL, "9"), summary="Opened: Engineer 9"),
    ]

    message = said(*(replace(each, **board) for each in found))

    assert message.title == "Deadline moved: 17 Apr → 4 May · Engineer 71 · and 2 more of Harbour"
    assert [line for line in message.text.splitlines() if not line.startswith(" ")] == [
        f"Engineer 71: {DEADLINE.summary}",
        "",
        "Opened: Engineer 9",
        "",
        f"Harbour: {AGAIN.format('2 changes')}",
        "",
        "Seen 2 March 2026, 12:00 UTC by watch “Harbour”",
    ]
    assert "  https://harbour.example/jobs/9" in message.text


def test_trouble_that_was_over_before_anybody_was_told_is_told_as_its_end() -> None:
    begun = trouble(Kind.UNREADABLE, "1", REFUSED)
    over = trouble(Kind.READABLE, "1", AGAIN.format("nothing changed"), at=NOON + timedelta(minutes=5))

    message = said(begun, over)

    assert message.title == "Can be read again: lock 1"
    assert REFUSED not in message.text
    assert message.changes == (0, 1)


# ── what a page cannot do ────────────────────────────────────────────────────────────────────────


def test_markup_and_control_characters_of_a_page_are_only_text() -> None:
    nasty = "<script>alert(1)</script>\x1b[31m\u202eevil\x07"
    message = alert([change(Kind.TITLE, Severity.NORMAL, after=nasty)], (0,), NOON, {})

    assert "<script>" not in message.html
    assert "&lt;script&gt;" in message.html
    for shown in (message.title, message.text, message.html):
        assert not set("\x1b\u202e\x07") & set(shown)
    assert "\n" not in message.title


def test_a_link_that_is_not_http_is_not_a_link() -> None:
    message = alert([replace(DEADLINE, url="javascript:alert(1)")], (0,), NOON, {})

    assert "href" not in message.html


def test_what_is_hidden_becomes_visible() -> None:
    assert plain("a\u202eb\x00c\x1b[2Jd\te\nf") == "a[RIGHT-TO-LEFT OVERRIDE]b[U+0000]cd\te\nf"


def test_a_long_line_is_cut_at_a_word() -> None:
    assert one_line("a few words that are too long", 18) == "a few words that…"
    assert one_line("a  few\nwords") == "a few words"
    assert len(one_line("x" * 500, 100)) == 100
