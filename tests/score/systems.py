"""Answers of twenty systems and three boards: is each posting that they list read, by its title?"""

import gzip
import html
import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from tests.score.mark import Mark
from tests.score.reading import read
from tests.score.shelf import POSTINGS

SOURCE = "systems"
_AT = datetime(2026, 8, 20, 12, tzinfo=UTC)
_KEYS = {
    "ats/ashby.json": "jobs title",
    "ats/bamboohr.json": "result jobOpeningName",
    "ats/eightfold.json": "positions name",
    "ats/greenhouse.json": "jobs title",
    "ats/lever.json": "text",
    "ats/oracle_orc.json": "items requisitionList Title",
    "ats/oracle_orc_detail.json": "Title",
    "ats/pinpoint.json": "data title",
    "ats/recruitee.json": "offers title",
    "ats/rippling.json": "name",
    "ats/smartrecruiters.json": "content name",
    "ats/teamtailor.json": "items title",
    "ats/workable.json": "jobs title",
    "ats/workday.json": "jobPostings title",
    "greenhouse-boards/figma.json.gz": "jobs title",
    "greenhouse-boards/robinhood.json.gz": "jobs title",
    "greenhouse-boards/stripe.json.gz": "jobs title",
}
"""Where the titles stand in JSON: the keys on the way to them."""
_PATTERNS = {
    "ats/hrmdirect.html": r"posTitle[^>]*><a [^>]*>([^<]+)<",
    "ats/icims.html": r"<h3>([^<]+)</h3>",
    "ats/jobvite.html": r'<a href="[^"]*/job/[^"]*">([^<]+)</a>',
    "ats/neogov.xml": r"<item>.*?<title>([^<]+)</title>",
    "ats/paylocity.html": r'"JobTitle":"([^"]+)"',
    "ats/personio.xml": r"<position>.*?<name>([^<]+)</name>",
    "ats/phenom.html": r'"title":"([^"]+)"',
}
"""Where they stand elsewhere."""


def marks() -> Iterator[Mark]:
    for name in sorted(_KEYS | _PATTERNS):
        body = (POSTINGS / name).read_bytes()
        body = gzip.decompress(body) if name.endswith(".gz") else body
        found = read(body, _AT)
        titles = Counter(posting["facts"].get("title", {}).get("value", "") for posting in found.postings)
        for title in _titles(name, body.decode("utf-8")):
            value = title if titles[title] > 0 else ""
            titles[title] -= 1
            yield Mark(SOURCE, name.partition("/")[0], name.partition("/")[2], title, value, bool(value), found.page)
        for title in +titles:
            yield Mark(SOURCE, name.partition("/")[0], name.partition("/")[2], "", title, False, found.page)


def _titles(name: str, body: str) -> list[str]:
    if name in _PATTERNS:
        found = re.findall(_PATTERNS[name], body, re.DOTALL)
    else:
        found = list(_under(json.loads(body), _KEYS[name].split()))
    return [" ".join(html.unescape(each).split()) for each in found]


def _under(shape: Any, keys: list[str]) -> Iterator[str]:
    if isinstance(shape, list):
        for each in shape:
            yield from _under(each, keys)
    elif keys:
        yield from _under(shape[keys[0]], keys[1:])
    else:
        yield str(shape)
