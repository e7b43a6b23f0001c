"""What a posting says of itself."""

import gzip
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.facts.texts import passages
from watcher.extract.document import read
from watcher.extract.facts import Context
from watcher.extract.facts.phrases.status_cases import BANNERS, OTHERS_SAY, OTHERS_SILENT, SAYS, SILENT
from watcher.extract.facts.status import status
from watcher.extract.passage import Region
from watcher.model import Status

CONTEXT = Context(datetime(2025, 7, 1, tzinfo=UTC))
SHARED = Path(__file__).parents[2] / "../shared"


@pytest.mark.parametrize(
    ("value", "text"),
    [(value, text) for table in (SAYS, OTHERS_SAY) for value, texts in table.items() for text in texts],
)
def test_a_stated_status_is_read_with_its_sentence(value: str, text: str) -> None:
    stated = status(passages(f"We are a kind team. {text} See our blog."), CONTEXT)

    assert stated is not None
    assert stated.value == value
    assert stated.evidence is not None
    assert stated.evidence in text
    assert text.endswith(stated.evidence)


@pytest.mark.parametrize(("value", "text"), [(value, text) for value, texts in BANNERS.items() for text in texts])
def test_a_banner_is_read(value: str, text: str) -> None:
    stated = status(passages(text), CONTEXT)

    assert stated is not None
    assert (stated.value, stated.evidence) == (value, text)


@pytest.mark.parametrize("text", ["Porter (this vacancy is closed) →", "Pedel (opslaget er lukket)"])
def test_brackets_speak_of_the_words_before_them(text: str) -> None:
    assert status(passages(text), CONTEXT) is None
    assert status(passages(f"# {text}"), CONTEXT) is not None


@pytest.mark.parametrize("text", [*SILENT, *OTHERS_SILENT])
def test_what_says_nothing_of_the_posting_is_not_read(text: str) -> None:
    assert status(passages(text), CONTEXT) is None


def test_words_that_lead_up_to_the_statement_are_no_evidence() -> None:
    text = (
        "About the role: Please note: We are not actively hiring for Painters, although we read each letter. Write us!"
    )

    stated = status(passages(text), CONTEXT)

    assert stated is not None
    assert stated.evidence == "We are not actively hiring for Painters, although we read each letter."


def test_a_statement_is_found_in_a_page_of_one_line() -> None:
    filler = "You will paint many things and learn much from kind people who like to paint as well. " * 60
    statement = "Hiring for this role is on hold."

    stated = status(passages(f"{filler}{statement} {filler}"), CONTEXT)

    assert stated is not None
    assert (stated.value, stated.evidence) == (Status.PAUSED, statement)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("CLOSED", Status.CLOSED),
        ("Position filled", Status.CLOSED),
        ("Status :: Closed", Status.CLOSED),
        ("On hold", Status.PAUSED),
        ("Poste pourvu", Status.CLOSED),
        ("# General Application", Status.NOT_ACTIVELY_HIRING),
        ("# Initiativbewerbung", Status.NOT_ACTIVELY_HIRING),
    ],
)
def test_a_badge_or_a_title_speaks_for_the_posting(text: str, value: Status) -> None:
    stated = status(passages(text, region=Region.HEADER), CONTEXT)

    assert stated is not None
    assert stated.value is value


@pytest.mark.parametrize("region", [Region.CHROME, Region.FORM])
def test_furniture_and_form_do_not_speak_for_the_posting(region: Region) -> None:
    assert status(passages("This position has been filled.", region=region), CONTEXT) is None


def test_closed_counts_before_paused_before_not_actively_hiring() -> None:
    texts = ["We are not actively hiring for this role.", "This role is on hold.", "This role has been filled."]

    found = [status(passages(*texts[:count]), CONTEXT) for count in (1, 2, 3)]

    assert [each.value for each in found if each] == [Status.NOT_ACTIVELY_HIRING, Status.PAUSED, Status.CLOSED]


@pytest.mark.skipif(not SHARED.exists(), reason="the collected postings are not here")
def test_banners_of_real_postings_are_read() -> None:
    with gzip.open(SHARED / "postings/betagouv/postings.jsonl.gz") as rows:
        told = [row for row in map(json.loads, rows) if row["labels"].get("open") is not None]

    wrong = [
        row["id"] for row in told if row["labels"]["open"] is (status(read(row["text"]).passages, CONTEXT) is not None)
    ]

    assert told
    assert len(wrong) <= 0.01 * len(told)


@pytest.mark.skipif(not SHARED.exists(), reason="the collected pages are not here")
def test_real_pages_of_closed_postings_are_closed() -> None:
    pages = sorted((SHARED / "postings/closed-pages").glob("*.html"))

    found = [status(read(page.read_bytes()).passages, CONTEXT) for page in pages]

    assert pages
    assert all(each and each.value is Status.CLOSED for each in found)
