"""Canonical's board on three days: a posting gives a change where its body, title or place is another, else none.

A change of a fact whose own field of the answer is another (department, offices …) is no false one. What differs in
space, case, markup and punctuation alone is told to nobody; whether it is recorded is not judged.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import combinations
from typing import Any

from tests.score.mark import Mark, exact
from tests.score.reading import Told, read, told
from tests.score.shelf import packed
from tests.score.words import passage, same, seen

SOURCE = "canonical"
_DAYS = ("2023-03-28", "2023-04-03", "2023-07-03")
_URL = "https://boards-api.greenhouse.io/v1/boards/canonical/jobs?content=true"
_OWN_FIELDS = {
    "department": "departments",
    "locations": "offices",
    "identifier": "requisition_id",
    "experience_level": "metadata",
    "employment_type": "metadata",
}
"""What a change of a fact may come from, beside the body, the title and the place."""

Job = Mapping[str, Any]


def marks() -> Iterator[Mark]:
    boards = {day: packed(f"canonical/board_{day}.json.gz") for day in _DAYS}
    for day, board in boards.items():
        postings = read(json.dumps(board).encode(), datetime.fromisoformat(f"{day}T09:00Z"), _URL).postings
        yield exact(SOURCE, "board", day, str(len(board["jobs"])), str(len(postings) or ""), "postings")
    for first, second in combinations(_DAYS, 2):
        bodies = [(f"{day}T09:00:00Z", json.dumps(boards[day])) for day in (first, second)]
        before, after = ({str(job["id"]): job for job in boards[day]["jobs"]} for day in (first, second))
        heard = told(_URL, bodies)
        for id_ in sorted(before.keys() & after.keys()):
            yield from _posting(f"{id_} {first} {second}", before[id_], after[id_], heard)
        for id_ in sorted(after.keys() - before.keys()):
            kinds = _kinds(id_, heard)
            right = bool(set(kinds) & {"opened", "reposted"})
            yield Mark(SOURCE, "new posting", f"{id_} {second}", "opened", ", ".join(kinds), right, after[id_]["title"])


def _posting(id_: str, before: Job, after: Job, heard: Told) -> Iterator[Mark]:
    kinds = _kinds(str(after["id"]), heard)
    found = ", ".join(kinds)
    old, new = _shown(before), _shown(after)
    if old == new:
        false = [kind for kind in kinds if not _own_field_differs(kind, before, after)]
        yield Mark(SOURCE, "unchanged posting", id_, "", ", ".join(false), not false, after["title"])
    elif same(old, new):
        loud = [each["summary"] for each in heard.told if each["posting"] == str(after["id"])]
        yield Mark(SOURCE, "silence", id_, "", passage("; ".join(loud)), not loud, after["title"])
    else:
        yield Mark(SOURCE, "changed posting", id_, "a change", found, bool(kinds), after["title"])


def _shown(job: Job) -> str:
    """Title, place and body as a person sees them; the body's markup is escaped once more in the answer."""
    return " / ".join((job["title"], job["location"]["name"], seen(seen(job["content"]))))


def _kinds(id_: str, heard: Told) -> list[str]:
    return [each["kind"] for each in heard.changes if each["posting"] == id_]


def _own_field_differs(kind: str, before: Job, after: Job) -> bool:
    field = _OWN_FIELDS.get(kind)
    return field is not None and before.get(field) != after.get(field)
