"""Patterns are tried only where they may match: never a match less, on the words of all tables."""

import re
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

import watcher.extract  # noqa: F401 every table
from tests.facts.statements import FACTS, statements
from tests.score.sentences import sentences
from watcher.extract.needed import needed
from watcher.extract.searching import Pattern

TEXTS = [*(text for fact in FACTS for text, _ in statements(fact)), *(each.text for each in sentences("first"))]
EXPRESSIONS = {
    r"\bwe (?:just |now )?(?:hire|found)s? (?:it|them)": (({"hire", "found"}, {"we "}, {"it", "them"}),),
    r"(?<!\w)(?:salar(?:y|ies)|pays?)(?! slip)\b": (({"salar", "pay"},),),
    r"[Mm]aster(?= of)|\d+ ?%": (({"master"},), ({"%"},)),
    r"x{0,2}yy+z?": (({"yy"},),),
    r"(?P<sep>[-/])no\.(?P=sep)": (({"no."},),),
    r"\u2013 (?-i:FP)": (({"fp"},),),
    r"なし|不可": (({"なし"},), ({"不可"},)),
}


@pytest.mark.parametrize(("expression", "words"), EXPRESSIONS.items())
def test_the_words_that_a_pattern_needs(expression: str, words: tuple[tuple[set[str], ...], ...]) -> None:
    assert needed(expression) == words


@pytest.mark.parametrize("expression", ["(?:salary)?", r"\d{1,2}\W\d", "a|", "", "(?:pay|[a-z]+)", "(?:pay){0,3}"])
def test_a_pattern_that_may_match_anything_needs_nothing(expression: str) -> None:
    assert needed(expression) is None


_LEAF = st.sampled_from(["ab", "Cd", "é", "[xX]", "[yz]", r"\d", r"\.", "字", r"\b", "(?=b)", "(?<!q)"])
_EXPRESSION = st.recursive(
    _LEAF,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda each: f"(?:{'|'.join(each)})"),
        st.tuples(inner, st.sampled_from(["?", "*", "+", "{0,2}", "{1,2}?"])).map(
            lambda both: f"(?:{both[0]}){both[1]}"
        ),
    ),
    max_leaves=8,
)


@given(_EXPRESSION, st.text(alphabet="aAbBcCdDéÉxXyz.q1字", max_size=12))
def test_whatever_matches_holds_what_is_needed(expression: str, text: str) -> None:
    if not re.search(expression, text, re.IGNORECASE):
        return

    ways = needed(expression)

    assert ways is None or any(all(any(word in text.lower() for word in clause) for clause in way) for way in ways)


def _patterns(value: object, depth: int = 4) -> Iterator[Pattern]:
    """The patterns of a table, however it is built."""
    if isinstance(value, Pattern):
        yield value
    elif depth and isinstance(value, dict | tuple | list):
        for each in (*value, *value.values()) if isinstance(value, dict) else value:
            yield from _patterns(each, depth - 1)
    elif depth and is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _patterns(getattr(value, field.name), depth - 1)


def test_patterns_that_no_text_has_called_for_are_sound_too() -> None:
    modules = [module for name, module in sys.modules.items() if name.startswith("watcher.extract.facts.")]

    found = [pattern for module in modules for each in vars(module).values() for pattern in _patterns(each)]

    assert len(found) > 100
    assert all(re.compile(each.expression) for each in found)


def test_no_statement_is_kept_from_a_pattern_that_matches_it() -> None:
    modules = [module for name, module in sys.modules.items() if name.startswith("watcher.extract.facts.")]
    found = {p.expression: p for module in modules for each in vars(module).values() for p in _patterns(each)}

    kept_away = [
        (text, each.expression)
        for each in found.values()
        for compiled in [re.compile(each.expression, re.IGNORECASE)]
        for text in TEXTS[::4]
        if not each.may_match(text) and compiled.search(text)
    ]

    assert kept_away == []
