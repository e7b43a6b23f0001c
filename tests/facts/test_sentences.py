"""Where sentences end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.extract.facts.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We sponsor visas! However, not always.", ["We sponsor visas!", "However, not always."]),
        ("Ask e.g. Ada. Then wait.", ["Ask e.g. Ada.", "Then wait."]),
        ("The U.S. Office pays. It does.", ["The U.S. Office pays.", "It does."]),
        ("Bewerben bis 15. Januar 2026. Danach nicht.", ["Bewerben bis 15. Januar 2026.", "Danach nicht."]),
        ("Apply by August 17. We reply soon.", ["Apply by August 17.", "We reply soon."]),
        ("Pay is 45.000 € p.a. Details follow", ["Pay is 45.000 € p.a. Details follow"]),
        ("“Really?” Yes … indeed", ["“Really?”", "Yes …", "indeed"]),
        (
            "Do 4 maja 2026 r. Start w maju. Od 2026 r. prosto.",
            ["Do 4 maja 2026 r.", "Start w maju.", "Od 2026 r. prosto."],
        ),
        ("  one\ntwo • three ", ["one", "two •", "three"]),
        ("", []),
    ],
)
def test_a_sentence_ends_where_a_reader_ends_it(text: str, expected: list[str]) -> None:
    found = [sentence for _, sentence in sentences(text)]

    assert found == expected


@given(st.text(alphabet="aB1. !?\n•e.g", max_size=80))
def test_each_sentence_stands_at_its_offset_and_nothing_is_lost(text: str) -> None:
    found = list(sentences(text))

    assert all(text[at : at + len(sentence)] == sentence for at, sentence in found)
    assert "".join("".join(sentence.split()) for _, sentence in found) == "".join(text.split())
