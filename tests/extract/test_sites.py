"""Each system's answers, one folder a case: `answer.*`, its `url` where that matters, what a person reads in it."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from watcher import extract
from watcher.codec import posting_json
from watcher.model import Outcome, Reading

AT = datetime(2027, 3, 2, 12, tzinfo=UTC)
FOLDER = Path(__file__).parent / "sites"
CASES = sorted(each.parent for each in FOLDER.glob("*/*/answer.*"))


def read(case: Path) -> Reading:
    (answer,) = case.glob("answer.*")
    url = (case / "url").read_text().strip() if (case / "url").exists() else None
    return extract.from_source(answer.read_bytes(), url, AT)


def shown(reading: Reading) -> dict[str, Any]:
    """The outcome, and of each posting all that it says, values alone."""
    return {
        "page": reading.outcome.value,
        "because": reading.because,
        "adapter": reading.adapter,
        "postings": [_posting(posting_json(each)) for each in reading.postings],
    }


def _posting(said: Any) -> dict[str, Any]:
    facts = {name: _value(each["value"]) for name, each in said["facts"].items()}
    sections = {name: len(lines) for name, lines in said["sections"].items()}
    questions = [f"{each['label']}{'*' if each['required'] else ''}" for each in said["questions"]]
    return {"id": said["id"], "url": said["url"], **facts, "sections": sections, "questions": questions}


def _value(value: Any) -> Any:
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return [f"{each['low']}-{each['high']} {each['currency']} {each['unit']}" for each in value]
    return value


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}-{case.name}")
def test_an_answer_says_what_a_person_reads_in_it(case: Path) -> None:
    assert shown(read(case)) == json.loads((case / "expected.json").read_text())


def spoilt(value: Any) -> Iterator[Any]:
    """The value with one of its parts, each in turn, of another type."""
    for other in (None, 7, "x", [], {}, [None], {"x": 1}):
        yield other
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        for other in spoilt(part):
            copy = value.copy()
            copy[key] = other
            yield copy


@pytest.mark.parametrize(
    "case",
    [each for each in CASES if (each / "answer.json").exists()],
    ids=lambda case: f"{case.parent.name}-{case.name}",
)
def test_an_answer_of_another_shape_is_an_outcome_never_an_exception(case: Path) -> None:
    root = json.loads((case / "answer.json").read_text())

    outcomes = [extract.from_source(json.dumps(each).encode(), None, AT).outcome for each in spoilt(root)]

    assert set(outcomes) <= {Outcome.BOARD, Outcome.POSTING, Outcome.BLANK, Outcome.ERROR}
    assert Outcome.ERROR in outcomes


COLUMNS = ("company", "department", "locations", "workplace", "employment_type", "salary", "deadline", "date_posted")


def table() -> str:
    """What the answers of each system tell, as its cases show it: facts, the text, the form."""
    told: dict[str, set[str]] = {}
    for case in CASES:
        for posting in json.loads((case / "expected.json").read_text())["postings"]:
            said = {name for name, value in posting.items() if value}
            told.setdefault(case.parent.name, set()).update(said)
    columns = (*COLUMNS, "sections", "questions")
    head = ["system", *(name.replace("_", " ").replace("sections", "text") for name in columns)]
    rows = [[name, *("✓" if column in said else "" for column in columns)] for name, said in sorted(told.items())]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows))


def test_the_readme_shows_what_each_system_tells() -> None:
    assert table() in (Path(__file__).parents[2] / "README.md").read_text()
