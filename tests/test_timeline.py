"""A daemon as one server sees it: the moments and headers of every request, over robots.txt, 304, 429 and 503."""

from collections import Counter
from itertools import count, pairwise
from pathlib import Path

from tests.pages import States, html
from tests.peers.daemon import Daemon, watch
from tests.peers.web import Asked, Behaviour, Reply, Web

SPACING = 0.2
SLACK = 0.01
"""An answer is read a moment after it was sent."""
ASKED = 1.0
"""Seconds that a Retry-After of the script asks for."""
REQUESTS = 40
REFUSALS = {
    12: Reply(503, "maintenance", {"Retry-After": "1"}),
    24: Reply(429, "slower", {"Date": "Mon, 04 Nov 2030 08:00:00 GMT", "Retry-After": "Mon, 04 Nov 2030 08:00:01 GMT"}),
}
"""By the number of the request."""


class Site:
    """Three postings that never change, with an ETag, and one that robots.txt excludes."""

    def __init__(self) -> None:
        self._numbers = count()
        self.answers: list[tuple[Asked, int]] = []

    def __call__(self, asked: Asked) -> Behaviour:
        behaviour = self._choose(asked)
        self.answers.append((asked, behaviour.status))
        return behaviour

    def _choose(self, asked: Asked) -> Reply:
        tag = f'"{asked.path}"'
        if asked.path == "/robots.txt":
            return Reply(200, f"User-agent: *\nDisallow: /private\nCrawl-delay: {SPACING}")
        if (refusal := REFUSALS.get(next(self._numbers))) is not None:
            return refusal
        if asked.headers.get("if-none-match") == tag:
            return Reply(304, headers={"ETag": tag})
        return Reply(200, html(States(title=f"Keeper {asked.path}")), {"ETag": tag})


def test_a_host_is_asked_as_it_wishes(tmp_path: Path) -> None:
    site = Site()
    with Web() as web:
        web.by_default(site)
        paths = ("/jobs/1", "/jobs/2", "/jobs/3", "/private/4")
        with Daemon(tmp_path, *(watch(path, web.url + path) for path in paths)):
            web.wait_for(1 + REQUESTS, seconds=60)

    (robots, _), *answers = site.answers
    assert robots.path == "/robots.txt"
    assert {asked.path for asked, _ in answers} == {"/jobs/1", "/jobs/2", "/jobs/3"}
    assert Counter(status for _, status in answers[3:] if status < 400) == {304: len(answers) - 5}
    for (before, status), (after, _) in pairwise(answers):
        assert after.at - before.at >= (ASKED if status in (429, 503) else SPACING) - SLACK
    assert all(asked.headers["user-agent"].endswith("(+mailto:tests@example.org)") for asked, _ in answers)
