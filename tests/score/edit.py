"""Which edits of facts count: the old value is found in the text before, the new one in the text after."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.score import lines
from tests.score.eighteen_f import places
from tests.score.spelling import amounts, as_day, stands
from tests.score.words import same, says

Row = dict[str, Any]
"""A line of `edits.jsonl.gz`."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of a fact that labels and both texts agree on; values as `reading.in_words`."""

    fact: str
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.before} → {self.after}"


def edits(row: Row) -> Iterator[Edit]:
    """Those of a row. A status is found by the text's own words of closing, whatever the label."""
    for fact, value in _VALUES.items():
        before, after = (value(row[f"fields_{when}"], row[f"text_{when}"]) for when in ("before", "after"))
        if before and after and not same(before, after):
            yield Edit(fact, before, after)


def _status(_: Row, text: str) -> str:
    return "closed" if lines.says_closed(text) else "open"


def _deadline(fields: Row, text: str) -> str:
    day = as_day(fields.get("closes") or "")
    return day.isoformat() if day and stands(day, text) else ""


def _salary(fields: Row, text: str) -> str:
    ends = [end for name in ("salary_min", "salary_max") for end in amounts(str(fields.get(name) or ""))]
    stated = len(ends) == 2 and set(ends) <= set(amounts(text))
    return f"{ends[0]:.10g}–{ends[1]:.10g} USD YEAR" if stated else ""


def _title(fields: Row, text: str) -> str:
    title = str(fields.get("title") or "")
    return title if title and says(text, title) else ""


def _locations(fields: Row, text: str) -> str:
    wanted = places(fields.get("location") or "")
    return "; ".join(sorted(wanted)) if all(says(text, each) for each in wanted) else ""


_VALUES = {
    "status": _status,
    "deadline": _deadline,
    "salary": _salary,
    "title": _title,
    "locations": _locations,
}
