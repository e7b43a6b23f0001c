"""Pages that no site means to be read: refused where they are too much, else read as quickly as any of their size."""

import time
from datetime import UTC, datetime

import pytest

from watcher import extract
from watcher.extract import MOST_PASSAGES, MOST_POSTINGS, MOST_TEXT
from watcher.model import Outcome, Page, Part, Reading, Rules

AT = datetime(2026, 2, 1, 12, tzinfo=UTC)
URL = "https://orchard.example/jobs/4711"
NO_RULES = Rules()
PROSE = "We bake bread and rolls before the sun is up, for the towns along the river. "
TIMES = 10
"""So many times the processor of a page of prose of its size may a hostile one take; it is 0.1 to 1.5 times where each
is read in linear time, and was 20 to 130 times where one was not."""


def read(body: str, rules: Rules = NO_RULES) -> Reading:
    return extract.read(Page((Part(URL, URL, 200, {}, body.encode()),)), rules, AT)


def board(count: int) -> str:
    links = (f'<li><a href="/jobs/{n}">Senior baker {n}</a></li>' for n in range(100_000, 100_000 + count))
    return (
        f"<html><head><title>Jobs</title></head><body><main><h1>Open jobs</h1><ul>{''.join(links)}</ul></main></body>"
    )


def posting(inside: str) -> str:
    return f"<html><body><main><h1>Baker</h1><h2>Requirements</h2>{inside}</main></body></html>"


def test_a_board_of_more_postings_than_can_be_recorded_in_time_is_refused() -> None:
    assert len(read(board(MOST_POSTINGS)).postings) == MOST_POSTINGS

    refused = read(board(MOST_POSTINGS + 1))

    assert (refused.outcome, refused.postings) == (Outcome.ERROR, ())
    assert refused.because == "it lists more than 20,000 postings (the watch's only can choose among them)"
    assert len(read(board(MOST_POSTINGS + 1), Rules(only={"title": "baker 10000."})).postings) == 10


@pytest.mark.parametrize(
    ("inside", "because"),
    [
        ("<p>We bake.</p>" * (MOST_PASSAGES + 1), "a posting of more than 2,000 passages"),
        (f"<p>{'bread ' * (MOST_TEXT // 6 + 1)}</p>", "a posting of more than 300,000 characters"),
    ],
)
def test_a_posting_longer_than_any_is_refused_unless_its_part_is_chosen(inside: str, because: str) -> None:
    page = posting(f"<p id=own>{PROSE * 10}</p>{inside}")

    refused, chosen = read(page), read(page, Rules(select="#own"))

    assert (refused.outcome, refused.postings) == (Outcome.ERROR, ())
    assert refused.because == f"{because} (the watch's select can choose its part)"
    assert chosen.outcome is Outcome.POSTING
    assert [block.text for each in chosen.postings for block in each.blocks] == [(PROSE * 10).strip()]


@pytest.mark.parametrize(
    "inside",
    [
        pytest.param(":" * 60_000, id="colons"),
        pytest.param("<p>" + "*" * 20_000 + " x " + "*" * 40_000, id="stars"),
        pytest.param(
            f"<form><input type=file><fieldset><legend>{'Why? ' * 100_000}</legend>"
            + "".join(f"<input type=radio name=q{n}>" for n in range(1_000)),
            id="a label of many fields",
        ),
        pytest.param("<dir>" * 120_000 + "Bread", id="nested lists of old"),
    ],
)
def test_a_hostile_page_takes_no_longer_than_others_of_its_size(inside: str) -> None:
    page = posting(inside)
    prose = posting(f"<p>{PROSE}</p>" * (len(page) // len(PROSE)))
    read(prose)

    assert seconds_to_read(page) < TIMES * seconds_to_read(prose)


def seconds_to_read(page: str) -> float:
    """Of the processor, however busy the machine is."""
    begun = time.process_time()
    read(page)
    return time.process_time() - begun
