"""The word diff: whole words, both sides kept, bounded."""

from hypothesis import given
from hypothesis import strategies as st

from watcher.render.word_diff import MOST_TOKENS, Edit, marked, word_diff

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
