"""One company's whole board on three days, where it is there: what a plain comparison finds, and nothing else."""

import gzip
import html
import itertools
import json
import re
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.score.shelf import POSTINGS
from watcher.model import Kind, Part
from watcher.replay import Numbered, Row, replay

URL = "https://boards.greenhouse.io/canonical"
DAYS = ("2023-03-28", "2023-04-03", "2023-07-03")
HOUR = timedelta(hours=1)


pytestmark = pytest.mark.skipif(not POSTINGS.is_dir(), reason="the shared postings are not here")


def bodies() -> dict[str, bytes]:
    return {day: gzip.decompress((POSTINGS / "canonical" / f"board_{day}.json.gz").read_bytes()) for day in DAYS}


def visible(job: Any) -> tuple[Any, ...]:
    """What a person sees of a posting, without space."""
    text = re.sub(r"<[^>]+>", " ", html.unescape(html.unescape(job["content"])))
    said = (text, job["title"], job["location"]["name"], *(each["name"] for each in job["departments"]))
    return (*("".join(each.split()) for each in said), job.get("requisition_id"))


def stamped(body: bytes) -> bytes:
    """The same answer after everything was touched and nothing changed."""
    root = json.loads(body)
    for job in root["jobs"]:
        job["updated_at"] = "2023-12-31T23:59:59-05:00"
    return json.dumps({"jobs": root["jobs"][::-1], "meta": root["meta"]}).encode()


def test_openings_removals_and_edits_are_those_of_a_plain_comparison() -> None:
    shown = bodies()
    rows = [
        Row(URL, at + n * HOUR, Part(URL, URL, 200, {}, each))
        for day, body in shown.items()
        if (at := datetime.fromisoformat(day).replace(tzinfo=UTC))
        for n, each in enumerate((body, stamped(body)))
    ]
    found: defaultdict[tuple[str, str], set[str | None]] = defaultdict(set)
    for event in replay(rows, [], timedelta(minutes=10)):
        if isinstance(event, Numbered):
            change = event.change
            what = {Kind.REPOSTED: "opened", Kind.OPENED: "opened", Kind.REMOVED: "removed"}.get(change.kind, "edited")
            found[f"{change.at:%Y-%m-%d}", what].add(change.posting)
    expected: dict[tuple[str, str], set[str]] = {}
    days = [(day, {str(job["id"]): visible(job) for job in json.loads(body)["jobs"]}) for day, body in shown.items()]
    for (_, old), (day, new) in itertools.pairwise(days):
        expected[day, "opened"] = new.keys() - old.keys()
        expected[day, "removed"] = old.keys() - new.keys()
        expected[day, "edited"] = {each for each in new.keys() & old.keys() if new[each] != old[each]}

    assert found == expected
