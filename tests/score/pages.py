"""Whole pages without labels, against what a person reads in them (`pages.toml`)."""

import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from tests.score.mark import Mark
from tests.score.reading import Read, in_words, read
from tests.score.shelf import POSTINGS
from tests.score.words import passage, same

_TABLE: dict[str, dict[str, Any]] = tomllib.loads(Path(__file__).with_name("pages.toml").read_text(encoding="utf-8"))


def marks(folder: str) -> Iterator[Mark]:
    for name, expected in _TABLE.items():
        if name.startswith(f"{folder}/"):
            found = read((POSTINGS / name).read_bytes(), _noon(expected["at"]), expected.get("url"))
            facts = {fact: value for fact, value in expected.items() if fact not in ("at", "url")}
            for fact, value in facts.items():
                yield _mark(name, fact, [value] if isinstance(value, str) else value, found)


def _mark(name: str, fact: str, accepted: list[str], found: Read) -> Mark:
    value = _found(fact, found)
    right = any(same(value, each) and bool(value) == bool(each) for each in accepted)
    source, _, id_ = name.partition("/")
    return Mark(source, fact, id_, accepted[0], passage(value), right, passage(found.evidence(fact)))


def _found(fact: str, found: Read) -> str:
    if fact == "page":
        return found.page
    if fact == "questions":
        asked = [each["required"] for posting in found.postings for each in posting["questions"]]
        return f"{sum(asked)} of {len(asked)} required" if asked else ""
    value = found.value(fact)
    return in_words(fact, sorted(value) if fact == "locations" and value else value)


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
