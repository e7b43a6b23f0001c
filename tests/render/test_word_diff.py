"""The word diff: whole words, both sides kept, bounded."""

from hypothesis import given
from hypothesis import strategies as st

from watcher.render.word_diff import MOST_TOKENS, Edit, marked, shortened, word_diff

TEXT = st.text(alphabet=st.sampled_from("ab c.,\n€é1"), max_size=80)


def test_words_are_not_cut() -> None:
    assert marked(word_diff("Apply by August 17!", "Apply by September 7!")) == "Apply by [-August 17-]{+September 7+}!"


@given(TEXT, TEXT)
def test_both_sides_can_be_put_together_again(before: str, after: str) -> None:
    pieces = word_diff(before, after)

    assert "".join(each.text for each in pieces if each.edit is not Edit.PUT_IN) == before
    assert "".join(each.text for each in pieces if each.edit is not Edit.TAKEN_OUT) == after


def test_a_pair_that_is_too_long_is_shown_whole() -> None:
    before, after = "old " * MOST_TOKENS, "new " * MOST_TOKENS

    assert [each.edit for each in word_diff(before, after)] == [Edit.TAKEN_OUT, Edit.PUT_IN]


def test_a_long_diff_keeps_the_edits_with_their_surroundings() -> None:
    before = "salt " * 100 + "two years " + "storm " * 100
    pieces = shortened(word_diff(before, before.replace("two", "four")), 300)

    assert "[-two-]{+four+} years" in marked(pieces)
    assert marked(pieces).startswith("…")
    assert len(marked(pieces)) < 300


def test_what_is_rewritten_at_length_is_cut() -> None:
    assert sum(len(each.text) for each in shortened(word_diff("old " * 5000, "new " * 5000), 300)) <= 302
