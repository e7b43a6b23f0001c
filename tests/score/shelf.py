"""The real postings that stand beside the repository, where they are there."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).parents[2]
SHARED = REPOSITORY.parent / "shared"
POSTINGS = SHARED / "postings"


def rows(name: str) -> Iterator[dict[str, Any]]:
    """The objects of a `.jsonl.gz` file, in its order."""
    with gzip.open(POSTINGS / name, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def packed(name: str) -> Any:
    """The JSON of a `.json.gz` file."""
    with gzip.open(POSTINGS / name, "rt", encoding="utf-8") as file:
        return json.load(file)
