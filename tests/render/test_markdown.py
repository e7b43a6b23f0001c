"""A message as Markdown."""

from watcher.render.markdown import markdown

LAST = "Engineer · Harbour Instruments\nhttps://harbour.example/jobs/7_1_\nSeen 2 March 2026"


def test_sentences_are_bold_passages_are_quotes_and_edits_are_marked() -> None:
    text = f"Requirement changed: “2” → “4”\n  [-2-]{{+4+}}+ years{{+ of Rust+}}\n\n{LAST}"

    assert markdown(text) == f"**Requirement changed: “2” → “4”**\n> ~2~**4**+ years **of Rust**\n\n{LAST}"


def test_the_employers_of_a_digest_are_headings() -> None:
    assert markdown(f"── Lamp Works ──\nPay changed\n\n{LAST}").startswith("**Lamp Works**\n**Pay changed**\n")


def test_markup_of_a_page_is_only_text() -> None:
    page = "Title changed: *bold* _em_ snake_case `code` [link](https://evil.example) <!here> C# \\"

    said = markdown(f"{page}\n\n{LAST}").partition("\n")[0]

    assert said == (
        r"**Title changed: \*bold\* \_em\_ snake_case \`code\` \[link\](https://evil.example) \<!here\> C# \\**"
    )


def test_a_line_that_looks_like_a_list_or_a_heading_is_none() -> None:
    assert markdown(f"# Rust\n1. Go\n- C\n\n{LAST}").startswith("**\\# Rust**\n1\\. Go\n\\- C\n")
