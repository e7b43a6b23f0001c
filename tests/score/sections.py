"""Short messy descriptions: does each list item stand in its section, as one item, and is no sentence lost?"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.score.mark import Mark, exact
from tests.score.reading import Read, read
from tests.score.shelf import POSTINGS
from tests.score.words import passage, same, says

SOURCE = "sections"
_AT = datetime(2021, 6, 1, 12, tzinfo=UTC)
_TABLE: dict[str, dict[str, Any]] = tomllib.loads(Path(__file__).with_name("sections.toml").read_text(encoding="utf-8"))
_FURNITURE = "powered by"


@dataclass(slots=True)
class _Part:
    """A paragraph or list of a `.yml`, with the heading that it stands under."""

    heading: str = ""
    items: list[str] = field(default_factory=list)


def marks() -> Iterator[Mark]:
    for name, expected in _TABLE.items():
        found = read((POSTINGS / SOURCE / f"{name}.html").read_bytes(), _AT)
        if "title" in expected:
            yield _title(name, expected["title"], found)
        for section, count in expected.get("counts", {}).items():
            yield exact(SOURCE, "sections", f"{name} {section}", str(count), str(len(_items(found, section))))
        if "parts" in expected:
            parts = _parts((POSTINGS / SOURCE / f"{name}.yml").read_text(encoding="utf-8"))
            yield from _sections(name, expected, [each for each in parts if each.heading], found)
            yield from _sentences(name, [each for each in parts if not each.heading], found)


def _title(name: str, accepted: str | list[str], found: Read) -> Mark:
    value, wanted = found.value("title") or "", [accepted] if isinstance(accepted, str) else accepted
    return Mark(SOURCE, "title", name, wanted[0], value, any(same(value, each) for each in wanted))


def _sections(name: str, expected: dict[str, Any], lists: list[_Part], found: Read) -> Iterator[Mark]:
    for section, part in zip(expected["parts"], lists, strict=True):
        moved = expected.get("moved", {}) if part is lists[-1] else {}
        for n, item in enumerate(part.items, 1):
            wanted = moved.get(str(n), section)
            if wanted:
                at = ", ".join(each for each in _sections_of(found) if any(same(item, i) for i in _items(found, each)))
                yield exact(SOURCE, "sections", f"{name} {part.heading} {n}", wanted, at, passage(item))


def _sentences(name: str, paragraphs: list[_Part], found: Read) -> Iterator[Mark]:
    """Every sentence that a person reads stands in the text or is the title; the system's own mark need not."""
    read_ = " ".join(f"{found.value('title') or ''} {posting['text']}" for posting in found.postings)
    for part in paragraphs:
        for n, sentence in enumerate(part.items, 1):
            if re.search(r"\w", sentence) and not sentence.lower().startswith(_FURNITURE):
                there = "kept" if says(read_, sentence) else ""
                yield exact(SOURCE, "sentences", f"{name} {n}", "kept", there, passage(sentence))


def _sections_of(found: Read) -> list[str]:
    return list(found.postings[0]["sections"]) if found.postings else []


def _items(found: Read, section: str) -> list[str]:
    items: list[str] = found.postings[0]["sections"].get(section, []) if found.postings else []
    return items


def _parts(text: str) -> list[_Part]:
    """The parts of a `.yml`: of YAML only as much as these files use."""
    parts: list[_Part] = []
    for line in text.splitlines():
        if line.startswith("- "):
            parts.append(_Part())
        if match := re.match(r"[- ] heading: (.*)", line):
            parts[-1].heading = match[1].strip('"')
        if match := re.match(r" {4}- (.*)", line):
            parts[-1].items.append(match[1].strip('"'))
    return parts
