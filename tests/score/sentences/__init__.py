"""Statements in twelve languages by people who had not seen the rules: half of them only sound like a fact."""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from tests.facts.statements import in_words
from tests.score.goals import Verdict
from tests.score.mark import Mark
from tests.score.words import passage
from watcher import extract

FOLDER = Path(__file__).parent
HALVES = ("first", "second")
FIRST_RUN = FOLDER / "first_run.json"
"""What the second half's very first run gave, before any rule had met it: never made again."""
RIGHT, INVENTED = 90, 3
READ_AT = datetime(2026, 1, 20, 12, tzinfo=UTC)
_ONLY_WHETHER = ("education", "office_presence")
"""Facts of which the statements say whether they are stated, not in which words."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A statement as a posting holds it, and what a person reads in it; "" where it does not state the fact."""

    lang: str
    fact: str
    text: str
    value: str

    @property
    def expected(self) -> str:
        return "; ".join(sorted(self.value.split("; "))) if self.fact == "employment_type" else self.value


def sentences(half: str) -> tuple[Sentence, ...]:
    """A half's statements, in the order of its file."""
    table = tomllib.loads((FOLDER / f"{half}.toml").read_text(encoding="utf-8"))
    return tuple(Sentence(**each) for each in table["statement"])


def found(sentence: Sentence) -> str:
    """What is read in it, in the words of `Sentence.expected`, where it stands in a posting of its language."""
    postings = extract.from_source(posting(sentence), None, READ_AT).postings
    stated = getattr(postings[0].facts, sentence.fact) if postings else None
    value = stated.value if stated else None
    if sentence.fact in _ONLY_WHETHER:
        return "yes" if value else ""
    words = in_words(sentence.fact, value)
    return "; ".join(sorted(words.split("; "))) if sentence.fact == "employment_type" else words


def posting(sentence: Sentence) -> bytes:
    """The statement in a posting that states nothing else, as Markdown."""
    title, about, tasks, *lines, profile, asked = _frames()[sentence.lang]
    listed = "\n".join(f"- {each}" for each in lines)
    return f"# {title}\n\n{about}\n\n{sentence.text}\n\n## {tasks}\n\n{listed}\n\n## {profile}\n\n- {asked}\n".encode()


def judged(half: str) -> Iterator[Mark]:
    """Each statement's mark."""
    for n, each in enumerate(sentences(half), 1):
        value = found(each)
        yield Mark(
            f"sentences {half}",
            each.fact,
            f"{each.lang} {n}",
            each.expected,
            value,
            value == each.expected,
            passage(each.text),
        )


def first_run() -> Verdict:
    """How the second half did when it was read for the first time: the committed figures against the goal."""
    figures = json.loads(FIRST_RUN.read_text(encoding="utf-8"))
    right, invented = (100 * figures[each] / figures["statements"] for each in ("right", "invented"))
    return Verdict(
        f"the second half at its first run ({figures['date']})",
        f"right ≥ {RIGHT} %, invented ≤ {INVENTED} %",
        f"{right:.1f} % ({figures['right']}/{figures['statements']}), {invented:.1f} % ({figures['invented']})",
        right >= RIGHT and invented <= INVENTED,
    )


@cache
def _frames() -> dict[str, list[str]]:
    return tomllib.loads((FOLDER / "frames.toml").read_text(encoding="utf-8"))
