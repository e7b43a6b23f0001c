"""Our own cases: statements in the midst of a posting, the golden folders, and the four shared seeds."""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.facts.statements import FACTS, in_words, statements
from tests.score import reading
from tests.score.mark import Mark
from tests.score.shelf import REPOSITORY, SHARED
from tests.score.words import passage, same
from watcher import extract

GOLDEN = REPOSITORY / "tests" / "extract" / "seeds"
SEEDS = SHARED / "seeds"
_STATED_AT = datetime(2026, 3, 2, 12, tzinfo=UTC)
_READ_AT = datetime(2026, 2, 1, 12, tzinfo=UTC)
_FACTS = (*FACTS, "title", "company", "department", "locations", "workplace", "employment_type", "experience_level")
_PASSAGES = ("education",)
"""Facts that the expectations of whole postings give as a passage, not as a value."""
_POSTING = """# Tide Table Clerk

Mudflat Almanac prints what harbours need to know, and has done so since the last spring tide but one.

{statement}

## What you will do

- Copy figures from one column into another with unfailing patience
- Answer letters from people who got wet

## Requirements

- A steady hand and a dry office
"""


def of_statements() -> Iterator[Mark]:
    """A value that is a passage need only hold the words that are expected."""
    for fact in FACTS:
        for n, (statement, expected) in enumerate(statements(fact), 1):
            body = _POSTING.format(statement=statement).encode()
            postings = extract.from_source(body, None, _STATED_AT).postings
            stated = getattr(postings[0].facts, fact) if postings else None
            found = in_words(fact, stated.value if stated else None)
            right = found == expected or bool(expected and expected in found)
            yield Mark("statements", fact, f"{fact} {n}", expected, found, right, passage(statement))


def of_golden() -> Iterator[Mark]:
    for folder in sorted(each for each in GOLDEN.iterdir() if each.is_dir()):
        expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        stated = {fact: expected.get(fact) for fact in _FACTS if fact in expected or fact in expected["absent"]}
        yield from _whole("golden", folder / "page.txt", stated)


def of_seeds() -> Iterator[Mark]:
    table = json.loads((SEEDS / "expected.json").read_text(encoding="utf-8"))
    for name in sorted(each for each in table if each.endswith(".txt")):
        stated = {fact: table[name].get(fact) for fact in _FACTS if fact != "date_posted"}
        accepted = table[name].get("locations_accept", [])
        yield from _whole("seeds", SEEDS / name, stated, {"locations": accepted})


def _whole(
    source: str, path: Path, stated: Mapping[str, Any], also: Mapping[str, list[Any]] | None = None
) -> Iterator[Mark]:
    """A whole posting against what is stated of it: a value, an object that holds one, or None."""
    found = reading.read(path.read_bytes(), _READ_AT)
    id_ = path.parent.name if source == "golden" else path.name
    for fact, shape in stated.items():
        value = _value(fact, found.value(fact))
        wanted = [_wanted(fact, each) for each in (shape, *_accepted(shape), *(also or {}).get(fact, []))]
        right = value in wanted or (fact in _PASSAGES and bool(value) and any(_holds(value, each) for each in wanted))
        yield Mark(source, fact, id_, wanted[0], passage(value), right, passage(found.evidence(fact)))


def _accepted(shape: Any) -> list[Any]:
    return [*shape.get("accept_value", [])] if isinstance(shape, dict) else []


def _wanted(fact: str, shape: Any) -> str:
    if isinstance(shape, dict):
        shape = shape["value"] if "value" in shape else shape["evidence"]
    if fact == "salary" and shape:
        shape = [each if isinstance(each, dict) else dict(zip(_PAY, each, strict=True)) for each in shape]
    return _value(fact, shape)


_PAY = ("low", "high", "currency", "unit")


def _value(fact: str, value: Any) -> str:
    if fact == "salary" and value:
        value = sorted(value, key=lambda each: (each["low"] or 0, each["high"] or 0))
    return reading.in_words(fact, sorted(value) if fact == "locations" and value else value)


def _holds(value: str, wanted: str) -> bool:
    return bool(wanted) and (wanted in value or value in wanted or same(value, wanted))
