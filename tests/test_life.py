"""A posting's life over real HTTP: the daemon process, a careers server, a mail server, a webhook."""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.pages import Around, States, html
from tests.peers.daemon import Daemon, channel, watch
from tests.peers.mail import Mail, part
from tests.peers.web import Asked, Behaviour, Hang, Reply, Reset, Web, redirect
from tests.peers.webhook import Webhook

PATH = "/jobs/71-tide-gauge-engineer"
YEAR = datetime.now(UTC).year + 1
APRIL, MAY, JUNE = f"17 April {YEAR}", f"4 May {YEAR}", f"30 June {YEAR}"
NOTE = "Please note: we are not actively hiring for this position at the moment, but may still reach out."
CLOSED = "This position is no longer accepting applications."
LOGIN = """<html><head><title>Sign in</title></head><body><h1>Sign in to continue</h1>
<form action="/login" method="post"><label>Email <input name="email"></label>
<label>Password <input type="password" name="password"></label><button>Sign in</button></form></body></html>"""


@dataclass
class Site:
    """The careers page as it is now, in its own terms."""

    states: States = field(default_factory=lambda: States(deadline=f"Please apply by {APRIL}."))
    around: Around = field(default_factory=Around)
    trouble: Behaviour | None = None

    def __call__(self, asked: Asked) -> Behaviour:
        if self.trouble is not None:
            return self.trouble
        return Reply(200, html(self.states, self.around), {"Content-Type": "text/html; charset=utf-8"})

    def say(self, **words: Any) -> None:
        self.states, self.trouble = replace(self.states, **words), None

    def move(self, **words: Any) -> None:
        self.around = replace(self.around, **words)


@dataclass
class Story:
    """The peers and the daemon of one test."""

    web: Web
    hook: Webhook
    mail: Mail
    daemon: Daemon
    site: Site

    def looks(self, count: int = 2) -> None:
        """Waits until the page was asked for so often again: what it was is checked and recorded then."""
        self.web.wait_for(len(self.web.requests(PATH)) + count, PATH, seconds=20)

    def after(self, edit: Callable[[], None]) -> list[dict[str, Any]]:
        """The messages that came of an edit, once two looks have seen it."""
        known = len(self.hook.messages)
        self.looks(1)
        edit()
        self.looks(3)
        while self.daemon.command("alerts", "--pending", "--json").stdout:
            pass
        return self.hook.messages[known:]

    def changes(self) -> list[dict[str, Any]]:
        """What the history says, from the command line."""
        answer = self.daemon.command("history", "--json")
        assert answer.returncode == 0, answer.stderr
        return [json.loads(line) for line in answer.stdout.splitlines()]


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Story]:
    site = Site()
    with Web() as web, Webhook() as hook, Mail() as mail:
        url = web.by(PATH, site)
        web.on("/jobs", Reply(200, "<html><title>Jobs</title><body><h1>All our jobs</h1><ul></ul></body></html>"))
        daemon = Daemon(
            tmp_path,
            channel("hook", hook.channel),
            channel("mail", mail.channel()),
            watch("tide gauges", url),
        )
        with daemon:
            told = Story(web, hook, mail, daemon, site)
            told.looks()
            yield told


SILENT: dict[str, dict[str, Any]] = {
    "a counter": {"applicants": 412},
    "posted ago": {"posted": "2 weeks ago"},
    "a token": {"token": "ffee0011"},
    "related jobs": {"related": ("Diver", "Cook", "Pilot")},
    "the cookie banner": {"cookies": False},
    "the year of the footer": {"year": 2031},
    "white space": {"space": "\n\n\t  "},
    "class names and the container": {"container": ("div", "sc-1x9-wrap")},
    "the order of attributes": {"heading": 'class="headline" id="top"'},
    "tracking parameters": {"tracking": "gh_src=990&utm_campaign=spring"},
    "markup": {"strong": True},
    "a renamed container": {"container": ("article", "posting")},
}


def test_the_first_look_and_everything_around_the_posting_is_silent(story: Story) -> None:
    for what, moved in SILENT.items():
        assert story.after(lambda moved=moved: story.site.move(**moved)) == [], what

    assert story.hook.messages == []
    assert story.changes() == []


EDITS: list[tuple[dict[str, Any], str, Any, Any, str]] = [
    ({"note": NOTE}, "status", "open", "not_actively_hiring", "not actively hiring"),
    ({"note": ""}, "status", "not_actively_hiring", "open", "not actively hiring"),
    ({"deadline": f"Please apply by {MAY}."}, "deadline", f"{YEAR}-04-17", f"{YEAR}-05-04", MAY),
    ({"pay": "The salary for this role is £52,000 – £60,000 per year."}, "salary", 48000, 52000, "£52,000 – £60,000"),
    ({"place": "Cork, Ireland"}, "locations", ["Leith, UK"], ["Cork, Ireland"], "Cork, Ireland"),
    ({"title": "Lead Tide Gauge Engineer"}, "title", "Tide Gauge Engineer", "Lead Tide Gauge Engineer", "Lead Tide"),
    ({"visa": "We are unable to sponsor visas for this role."}, "visa_sponsorship", "yes", "no", "unable to sponsor"),
    (
        {"required": ("At least five years of experience with embedded systems", *States().required[1:])},
        "text",
        States().required[0],
        "At least five years of experience with embedded systems",
        "five years",
    ),
]  # fmt: skip


def test_each_edited_fact_is_one_alert_with_before_after_and_the_passage(story: Story) -> None:
    for edit, kind, before, after, passage in EDITS:
        (message,) = story.after(lambda edit=edit: story.site.say(**edit))
        change = story.changes()[-1]

        shown = [each[0]["low"] if kind == "salary" else each for each in (change["before"], change["after"])]
        assert (change["kind"], *shown) == (kind, before, after)
        assert passage in change["evidence"]
        said = "At least [-three-]{+five+} years" if kind == "text" else change["summary"]
        assert said in message["message"]
        assert "Harbour Instruments" in message["title"]

    assert len(story.changes()) == len(story.hook.messages) == len(EDITS)


def test_a_deadline_that_moves_in_json_ld_only_is_one_alert(story: Story) -> None:
    story.after(lambda: story.site.say(deadline="We read every application.", valid_through=f"{YEAR}-04-17"))

    (message,) = story.after(lambda: story.site.say(valid_through=f"{YEAR}-06-30"))

    assert f"Deadline moved from 17 April to {JUNE}" in message["message"]


def test_closed_reopened_missed_removed_and_back(story: Story) -> None:
    (closed,) = story.after(lambda: story.site.say(note=CLOSED))
    (reopened,) = story.after(lambda: story.site.say(note=""))
    assert "Closed" in closed["title"]
    assert CLOSED in closed["message"]
    assert "Open again" in reopened["title"]

    missing = Reply(404, "<h1>Not found</h1>")
    (removed,) = story.after(lambda: setattr(story.site, "trouble", missing))
    (back,) = story.after(lambda: setattr(story.site, "trouble", None))
    assert "Removed" in removed["title"]
    assert "Open again" in back["title"]

    (sent_away,) = story.after(lambda: setattr(story.site, "trouble", redirect("/jobs")))
    (again,) = story.after(lambda: story.site.say(deadline=f"Please apply by {MAY}."))
    assert "Removed" in sent_away["title"]
    assert "Open again" in again["title"]
    assert f"Deadline moved from 17 April to {MAY}" in again["message"]

    mails = story.mail.wait_for(6)
    assert [each["Subject"] for each in mails] == [each["title"] for each in story.hook.messages]
    for each in mails:
        assert "Harbour Instruments" in part(each, "plain")
        assert "<blockquote" in part(each, "html") or "Removed" in each["Subject"]


def test_one_miss_alone_is_silent(story: Story) -> None:
    known = len(story.web.requests(PATH))
    page = Reply(200, html(story.site.states, story.site.around), {"Content-Type": "text/html; charset=utf-8"})
    story.web.on(PATH, Reply(404, "not here"), page)
    story.web.wait_for(known + 5, PATH)

    assert story.hook.messages == []
    seen = story.daemon.command("history", "--json").stdout
    assert seen == ""


TROUBLES: dict[str, Behaviour] = {
    "500": Reply(500, "oops"),
    "a time-out": Hang(),
    "a reset": Reset(),
    "an empty 200": Reply(200, "", {"Content-Type": "text/html"}),
    "a wall": Reply(200, LOGIN, {"Content-Type": "text/html"}),
}


def test_trouble_makes_no_alert_and_what_comes_later_is_compared_with_the_last_good_look(story: Story) -> None:
    before = json.loads(story.daemon.command("show", "1", "--json").stdout)
    for what, trouble in TROUBLES.items():
        story.looks(1)
        story.site.trouble = trouble
        story.looks(2)
        story.site.trouble = None
        story.looks(2)
        assert story.hook.messages == [], what
        assert json.loads(story.daemon.command("show", "1", "--json").stdout)["text"] == before["text"], what

    (message,) = story.after(lambda: story.site.say(deadline=f"Please apply by {MAY}."))

    assert f"Deadline moved from 17 April to {MAY}" in message["message"]


def test_a_server_that_is_gone_is_trouble_and_no_news(tmp_path: Path) -> None:
    site = Site()
    with Webhook() as hook, ExitStack() as until_the_end:
        with Web() as web:
            port = web.port
            daemon = Daemon(tmp_path, channel("hook", hook.channel), watch("tide gauges", web.by(PATH, site)))
            until_the_end.enter_context(daemon)
            web.wait_for(2, PATH)
        site.say(title="Lead Tide Gauge Engineer")
        daemon.wait_for_log("connection refused")

        with Web(port=port) as again:
            again.by(PATH, site)
            (message,) = hook.wait_for_messages(1, seconds=20)

        assert "Title changed" in message["title"]
        assert daemon.stop() == 0
