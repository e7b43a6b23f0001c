"""The four shared seeds, where they are at hand, say exactly what a person reads in them."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from watcher import extract
from watcher.codec import posting_json
from watcher.model import Outcome

SEEDS = Path(__file__).parents[2] / "shared" / "seeds"
EXPECTED: dict[str, Any] = json.loads((SEEDS / "expected.json").read_text()) if SEEDS.is_dir() else {}
NAMES = sorted(name for name in EXPECTED if name.endswith(".txt"))
LOOKS = (datetime(2025, 8, 1, tzinfo=UTC), datetime(2026, 11, 20, tzinfo=UTC))
PLAIN = ("title", "company", "department", "workplace", "employment_type", "experience_level", "start_date")
PROVEN = ("education", "office_presence", "visa_sponsorship", "deadline", "start_date", "status")
ABSENT = (*PLAIN, *PROVEN, "locations", "salary")

pytestmark = pytest.mark.skipif(not NAMES, reason="the shared seeds are not here")


@pytest.fixture(params=LOOKS, ids=lambda at: f"{at:%Y}")
def at(request: pytest.FixtureRequest) -> datetime:
    moment: datetime = request.param
    return moment


def read(name: str, at: datetime) -> dict[str, Any]:
    reading = extract.from_source((SEEDS / name).read_bytes(), None, at)
    assert reading.outcome is Outcome.POSTING
    [posting] = reading.postings
    return posting_json(posting)


def facts(name: str, at: datetime) -> dict[str, Any]:
    found: dict[str, Any] = read(name, at)["facts"]
    return found


def value_of(expected: Any) -> Any:
    return expected["value"] if isinstance(expected, dict) and "value" in expected else expected


@pytest.mark.parametrize("name", NAMES)
def test_what_is_not_stated_is_absent(name: str, at: datetime) -> None:
    found = facts(name, at)

    assert [fact for fact in ABSENT if EXPECTED[name].get(fact) is None and fact in found] == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("fact", [*PLAIN, "visa_sponsorship", "office_presence", "deadline", "status"])
def test_values(name: str, fact: str, at: datetime) -> None:
    expected = EXPECTED[name].get(fact)
    accepted = [value_of(expected), *(expected.get("accept_value", []) if isinstance(expected, dict) else [])]
    found = facts(name, at).get(fact)

    assert (found["value"] if found else None) in accepted


@pytest.mark.parametrize("name", NAMES)
def test_locations(name: str, at: datetime) -> None:
    accepted = [EXPECTED[name]["locations"], *EXPECTED[name].get("locations_accept", [])]

    assert sorted(facts(name, at)["locations"]["value"]) in [sorted(each) for each in accepted]


@pytest.mark.parametrize("name", NAMES)
def test_salary(name: str, at: datetime) -> None:
    def ranges(pay: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
        return sorted((each["low"], each["high"], each["currency"], each["unit"]) for each in pay)

    found = facts(name, at)["salary"]["value"]

    assert ranges(found) == ranges(EXPECTED[name]["salary"])
    for pay in EXPECTED[name]["salary"]:
        [same] = [each for each in found if each["low"] == pay["low"]]
        assert pay["evidence"] in same["evidence"] or same["evidence"] in pay["evidence"]


POINTED_AT = [
    (name, fact)
    for name in NAMES
    for fact in PROVEN
    if isinstance(EXPECTED[name].get(fact), dict) and "evidence" in EXPECTED[name][fact]
]


@pytest.mark.parametrize(("name", "fact"), POINTED_AT)
def test_evidence_is_the_passage_that_a_person_points_at(name: str, fact: str, at: datetime) -> None:
    expected, found = EXPECTED[name][fact], facts(name, at).get(fact)
    if found is None:
        assert None in expected.get("accept_value", [])
        return
    passages = [expected["evidence"], *expected.get("accept", [])]

    assert any(each in found["evidence"] or found["evidence"] in each for each in passages)


@pytest.mark.parametrize("name", NAMES)
def test_evidence_is_verbatim(name: str, at: datetime) -> None:
    page = re.sub(r"\*\*|^#+ |^- ", "", (SEEDS / name).read_text(), flags=re.MULTILINE)
    visible = " ".join(page.split())

    for fact, stated in facts(name, at).items():
        assert stated["evidence"] is None or stated["evidence"] in visible, fact


@pytest.mark.parametrize("name", NAMES)
def test_sections(name: str, at: datetime) -> None:
    expected = EXPECTED[name].get("sections", {})
    sections = read(name, at)["sections"]

    assert {section: len(sections.get(section, [])) for section in expected} == expected


@pytest.mark.parametrize("name", NAMES)
def test_questions(name: str, at: datetime) -> None:
    required = {each["label"] for each in read(name, at)["questions"] if each["required"]}

    assert set(EXPECTED[name].get("questions_required_include", [])) <= required


@pytest.mark.parametrize("name", NAMES)
def test_page_furniture_is_no_text_of_the_posting(name: str, at: datetime) -> None:
    text = read(name, at)["text"]

    for furniture in ("Back to jobs", "Create a Job Alert", "First Name", "Powered by", "Drop files here"):
        assert furniture not in text
