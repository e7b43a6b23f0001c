"""18F: the employer's front matter against the facts of the text, where the text states them.

A value that no visible label vouches for is judged by `lines`; it counts for precision, never for recall (of places,
all that the line "Location:" names must be read). Labels of status do not count: after 2023 they were computed from
dates, and before that few texts say them. There the text's own words of closing do.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from tests.score import lines
from tests.score.mark import Mark, exact
from tests.score.proof import evidence
from tests.score.reading import Read, in_words, read
from tests.score.shelf import rows
from tests.score.spelling import amounts, as_day
from tests.score.words import passage, same, says

SOURCE = "18f"


def marks() -> Iterator[Mark]:
    for n, row in enumerate(rows("18f/postings.jsonl.gz")):
        found = read(row["text"].encode(), datetime.fromisoformat(row["date"]))
        id_ = f"{n} {row['id'].rpartition('/')[2]}"
        visible = {name: row["labels"][name] for name, seen in row["label_visible_in_text"].items() if seen}
        text = row["text"]
        yield _title(id_, row["labels"].get("title"), found, text)
        yield _deadline(id_, visible.get("closes"), found, text)
        yield _pay(id_, visible, found, text)
        yield _locations(id_, visible.get("location"), found, text)
        status = "closed" if lines.says_closed(text) else "open"
        yield exact(SOURCE, "status", id_, status, str(found.value("status")), found.evidence("status"))
        yield evidence(SOURCE, id_, found, text)
        yield from _printed_deadline(id_, visible.get("closes"), found, text)


def _title(id_: str, label: str | None, found: Read, text: str) -> Mark:
    value = found.value("title") or ""
    label = label if label and says(text, label) else None
    right = same(value, label) if label else not value or lines.is_a_line(text, value)
    return Mark(SOURCE, "title", id_, label or "", value, right, passage(text))


def _deadline(id_: str, label: str | None, found: Read, text: str) -> Mark:
    value = found.value("deadline") or ""
    day = as_day(label) if label else None
    right = value == day.isoformat() if day else not value or lines.closes(text, value)
    return Mark(SOURCE, "deadline", id_, day.isoformat() if day else "", value, right, found.evidence("deadline"))


def _printed_deadline(id_: str, label: str | None, found: Read, text: str) -> Iterator[Mark]:
    """Where no label says it and the text prints exactly one closing day."""
    printed = lines.closing_day(text)
    if printed and not label:
        yield exact(SOURCE, "deadline without label", id_, printed, found.value("deadline") or "", passage(text))


def _pay(id_: str, visible: dict[str, Any], found: Read, text: str) -> Mark:
    ends = [end for name in ("salary_min", "salary_max") for end in amounts(str(visible.get(name, "")))]
    ranges: list[dict[str, Any]] = found.value("salary") or []
    right = all(_is_pay(each, text) for each in ranges)
    if len(ends) == 2:
        right = right and bool(ranges) and _covers(ranges, ends)
    expected = f"{ends[0]:.10g}–{ends[1]:.10g} USD YEAR" if len(ends) == 2 else ""
    return Mark(SOURCE, "salary", id_, expected, in_words("salary", ranges), right, _near_pay(found, text))


def _is_pay(pay: dict[str, Any], text: str) -> bool:
    return (pay["currency"], pay["unit"]) == ("USD", "YEAR") and lines.pays(text, pay["low"], pay["high"])


def _covers(ranges: list[dict[str, Any]], ends: list[float]) -> bool:
    """The label is one of the ranges, or spans all of them where a text states one for each grade."""
    each = [[pay["low"], pay["high"]] for pay in ranges]
    return ends in each or ends == [min(pay[0] or 0 for pay in each), max(pay[1] or 0 for pay in each)]


def _near_pay(found: Read, text: str) -> str:
    cue = re.search(r"salary range|base salary", text, re.IGNORECASE)
    return found.evidence("salary") or passage(text[cue.start() : cue.start() + 200] if cue else "")


def _locations(id_: str, label: str | None, found: Read, text: str) -> Mark:
    read_: list[str] = found.value("locations") or []
    labelled = places(label or "")
    wanted = labelled or places(lines.location_line(text))
    judged = labelled or (wanted and read_)
    right = sorted(read_) == sorted(wanted) if judged else all(lines.lies(text, each) for each in read_)
    proof = label or found.evidence("locations")
    return Mark(SOURCE, "locations", id_, "; ".join(labelled), "; ".join(read_), right, proof)


_NO_PLACE = re.compile(r"\([^)]*\)|\b(?:virtual|remote|full time|nationwide)\b", re.IGNORECASE)
"""Words of a label that name a way of working; the front matter writes them beside the places."""


def places(label: str) -> list[str]:
    """The places of a label such as "Virtual (100% Remote), Washington, DC; Chicago, IL"."""
    parts = (part.strip(" ,") for part in _NO_PLACE.sub("", label).split(";"))
    return [part for part in parts if part]
