"""What the daemon says of itself."""

from watcher.render.notice import notice


def test_a_notice_is_a_title_with_its_lines_as_text_and_as_a_page() -> None:
    said = notice("The database takes nothing", ["The disk is full.", "Nobody is told of changes until it is not."])

    assert said.title == "The database takes nothing"
    assert said.text == "The disk is full.\nNobody is told of changes until it is not."
    assert "<title>The database takes nothing</title>" in said.html
    assert "<p><strong>The disk is full.</strong></p>\n<p>Nobody is told" in said.html


def test_a_notice_without_lines_says_its_title() -> None:
    assert notice("All is well again", []).text == "All is well again"


def test_what_a_notice_quotes_is_only_text() -> None:
    said = notice("reason:\n<b>\x1b[31m", ["<script>\u202e\x07"])

    assert said.title == "reason: <b>"
    assert "<script>" not in said.html
    assert "<title>reason: &lt;b&gt;</title>" in said.html
    assert not set("\x1b\u202e\x07") & set(said.title + said.text + said.html)
