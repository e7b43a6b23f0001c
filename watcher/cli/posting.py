"""A posting on the terminal: its facts with evidence, the word diff of its text."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest

from watcher import codec
from watcher.cli.output import echo
from watcher.model import FACTS, Kind, Posting, Stated
from watcher.render import words
from watcher.render.plain import one_line
from watcher.render.word_diff import marked, word_diff


def print_posting(posting: Posting) -> None:
    """The facts with the passages that prove them, then how much text and how many questions there are."""
    for name in FACTS:
        stated = getattr(posting.facts, name)
        if stated is not None:
            _print_fact(Kind(name), stated)
    for lost in posting.set_aside:
        _line("Set aside", f"{lost.fact}: “{one_line(lost.evidence)}” ({lost.source.value}): {lost.because}")
    sections = {each.section.value for each in posting.blocks}
    if sections:
        _line("Text", f"{len(posting.blocks)} blocks: {', '.join(sorted(sections))}")
    if posting.questions:
        _line("Questions", f"{len(posting.questions)}, {sum(each.required for each in posting.questions)} required")


def _print_fact(kind: Kind, stated: Stated[object]) -> None:
    value = words.say(kind, codec.value_json(stated.value))
    assumed = f" (assumed: {', '.join(stated.assumed)})" if stated.assumed else ""
    _line(words.NOUNS[kind], f"{value}{assumed}")
    if stated.evidence and one_line(stated.evidence) != value:
        _line("", f"“{one_line(stated.evidence, 200)}” ({stated.source.value})")


def _line(label: str, text: str) -> None:
    echo(f"  {label:<18} {text}")


def print_diff(before: str, after: str) -> None:
    """The passages that differ, word by word; nothing where none does."""
    for old, new in _pairs(before.split("\n"), after.split("\n")):
        echo(marked(word_diff(old, new)))


def _pairs(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[str, str]]:
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from zip_longest(before[i1:i2], after[j1:j2], fillvalue="")
