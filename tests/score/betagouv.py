"""beta.gouv.fr: whether a French text says that the post is filled, whatever its label, under which title."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from tests.score import lines
from tests.score.mark import Mark, exact
from tests.score.proof import evidence
from tests.score.reading import Read, read
from tests.score.shelf import rows
from tests.score.words import passage, says

SOURCE = "betagouv"


def marks() -> Iterator[Mark]:
    for n, row in enumerate(rows("betagouv/postings.jsonl.gz")):
        found = read(row["text"].encode(), datetime.fromisoformat(row["date"]))
        id_ = f"{n} {row['id'].rpartition('/')[2]}"
        status = "closed" if lines.says_closed(row["text"]) else "open"
        passage_ = found.evidence("status") or passage(row["text"])
        yield exact(SOURCE, "status", id_, status, str(found.value("status")), passage_)
        yield evidence(SOURCE, id_, found, row["text"])
        yield from _title(id_, row["labels"], found, row["text"])


def _title(id_: str, labels: dict[str, Any], found: Read, text: str) -> Iterator[Mark]:
    """The title or the roles, whichever the text shows; "… recrute un·e développeur·se" is the developer's too."""
    shown = [label for name in ("title", "roles") if (label := str(labels.get(name) or "")) and says(text, label)]
    if shown:
        value = found.value("title") or ""
        right = any(says(value, label) for label in shown)
        yield Mark(SOURCE, "title", id_, shown[0], value, right, passage(text))
