"""The demo: its script through the core, its play over HTTP, the whole as a process that cleans up."""

import json
import os
import signal
import subprocess
import sys
import urllib.request
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from queue import SimpleQueue
from urllib.error import HTTPError

import pytest

from watcher import replay
from watcher.demo.careers import Careers, opening
from watcher.demo.noise import Noise
from watcher.demo.pages import page
from watcher.demo.play import Play
from watcher.demo.screen import Screen
from watcher.demo.script import Told, script
from watcher.demo.server import ALERTS_PATH, DemoServer, Event
from watcher.model import Part

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
ORIGIN = "http://127.0.0.1:1"


# ── the script through the core, without network or clock ────────────────────────────────────────


class Recording:
    """Looks at the whole site, one after another, as `replay` reads them."""

    def __init__(self) -> None:
        self.rows: list[replay.Row] = []
        self._visits = count(1)

    def look(self, careers: Careers, times: int) -> None:
        for _ in range(times):
            at = NOW + timedelta(seconds=len(self.rows))
            for path in careers.watched:
                html = page(careers, path, ORIGIN, Noise(next(self._visits)))
                assert html is not None
                url = ORIGIN + path
                part = Part(url, url, 200, {"content-type": "text/html; charset=utf-8"}, html.encode())
                self.rows.append(replay.Row(url, at, part))

    def events(self) -> list[replay.Event]:
        return list(replay.replay(self.rows, (), timedelta(seconds=15)))


def test_each_step_of_two_rounds_causes_its_alert_alone() -> None:
    recording, careers, expected = Recording(), opening(NOW.date()), []
    recording.look(careers, times=2)
    for turn in range(2):
        for step in script(careers, turn):
            careers = step.careers
            expected.append(step.told)
            recording.look(careers, times=4)

    events = recording.events()

    subjects = [event.alert.title for event in events if isinstance(event, replay.Sent)]
    assert [told.is_said_by(subject) for told, subject in zip(expected, subjects, strict=True)] == [True] * 18
    assert [event for event in events if isinstance(event, replay.Numbered) and event.change.quiet] == []


def test_what_churns_is_no_news() -> None:
    recording = Recording()
    recording.look(opening(NOW.date()), times=30)

    events = recording.events()

    assert [event for event in events if not isinstance(event, replay.Looked)] == []


def test_no_two_answers_of_the_site_are_alike() -> None:
    careers = opening(NOW.date())

    for path in careers.watched:
        assert len({page(careers, path, ORIGIN, Noise(n)) for n in range(1, 60)}) == 59


@pytest.mark.parametrize(
    ("subject", "is_said"),
    [
        ("Deadline moved: 14 Dec → 28 Dec · Tide Modeller · Quillmere Tidal", True),
        ("❗ Deadline moved: 28 Dec → 14 Dec · Tide Modeller · Quillmere Tidal", True),
        ("Deadline moved: 14 Dec → 28 Dec, and 1 more · Tide Modeller · Quillmere Tidal", False),
        ("Deadline moved: 14 Dec → 28 Dec · Tide Modeller", True),
        ("Deadline moved: 14 Dec → 28 Dec · Winch Operator · Quillmere Tidal", False),
        ("Deadline added: 28 Dec · Tide Modeller · Quillmere Tidal", False),
        ("Deadline moved", False),
        ("", False),
    ],
)
def test_an_alert_is_known_by_its_event_and_posting(subject: str, is_said: bool) -> None:
    assert Told("Deadline moved", "Tide Modeller").is_said_by(subject) is is_said


# ── the play over HTTP ───────────────────────────────────────────────────────────────────────────


def post(server: DemoServer, title: str) -> None:
    body = json.dumps({"title": title, "message": "Seen by nobody\x1b[2J"}).encode()
    urllib.request.urlopen(urllib.request.Request(server.origin + ALERTS_PATH, body), timeout=5).close()


def test_an_alert_too_many_fails_the_play(capsys: pytest.CaptureFixture[str]) -> None:
    events: SimpleQueue[Event] = SimpleQueue()
    careers = opening(NOW.date())
    told = [step.told for step in script(careers, 0)]
    with DemoServer(careers, events) as server:
        for path in careers.watched:
            for _ in range(2):
                urllib.request.urlopen(server.origin + path, timeout=5).close()
        for each in told:
            post(server, f"{each.headline} · {each.about}")
        post(server, "Closed · Harbour Gardener · Quillmere Tidal")

        passed = Play(Screen(sys.stdout), server, events, lambda: False).once()

    out = capsys.readouterr().out
    assert not passed
    assert "nothing in the script causes “Closed · Harbour Gardener · Quillmere Tidal”" in out
    assert "missing" not in out
    assert "\x1b" not in out


def test_the_site_answers_404_beside_its_pages() -> None:
    with DemoServer(opening(NOW.date()), SimpleQueue()) as server:
        for path in ("/jobs/999", "/robots.txt"):
            with pytest.raises(HTTPError, match="404") as refused:
                urllib.request.urlopen(server.origin + path, timeout=5)
            refused.value.close()


# ── the whole ────────────────────────────────────────────────────────────────────────────────────


class Demo:
    """`watcher demo` with a folder for temporary files of its own, ended with the `with` block at the latest."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.folder = folder
        self.environ = os.environ | {"TMPDIR": str(folder)}
        command = [sys.executable, "-m", "watcher", "demo", *options]
        self.process = subprocess.Popen(
            command, env=self.environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        self.lines: list[str] = []

    def __enter__(self) -> "Demo":
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.communicate(timeout=60)

    def read_until(self, words: str) -> str:
        """Everything up to the line that holds the words."""
        assert self.process.stdout
        for line in self.process.stdout:
            self.lines.append(line)
            if words in line:
                return "".join(self.lines)
        raise AssertionError(f"{words!r} was never said:\n{''.join(self.lines)}")

    def ended(self) -> tuple[int, str]:
        """The exit code, with everything that was said."""
        rest, _ = self.process.communicate(timeout=60)
        return self.process.returncode, "".join(self.lines) + rest

    def processes(self) -> dict[int, str]:
        """Its processes other than the first, found by the environment that they inherited."""
        mark = f"TMPDIR={self.folder}\0".encode()
        found = {}
        for environ in Path("/proc").glob("[0-9]*/environ"):
            with suppress(OSError):
                if mark in environ.read_bytes() and int(environ.parent.name) != self.process.pid:
                    found[int(environ.parent.name)] = environ.with_name("cmdline").read_text().replace("\0", " ")
        return found

    def assert_nothing_is_left(self) -> None:
        assert self.processes() == {}
        assert list(self.folder.iterdir()) == []


def test_once_shows_exactly_the_alerts_and_leaves_nothing_behind(tmp_path: Path) -> None:
    with Demo(tmp_path, "--once") as demo:
        code, said = demo.ended()

        assert code == 0, said
        assert said.count("Seen ") == 9, said
        assert "on 8 postings" in said
        assert max(map(len, said.splitlines())) <= 80
        assert "\x1b" not in said
        demo.assert_nothing_is_left()


@pytest.mark.parametrize(("number", "options", "code"), [(signal.SIGINT, [], 0), (signal.SIGTERM, ["--once"], 130)])
def test_a_signal_in_the_middle_leaves_nothing_behind(
    tmp_path: Path, number: signal.Signals, options: list[str], code: int
) -> None:
    with Demo(tmp_path, *options) as demo:
        demo.read_until("❗ Not actively hiring")
        assert any(" run" in command for command in demo.processes().values())

        demo.process.send_signal(number)

        assert demo.ended()[0] == code
        demo.assert_nothing_is_left()


def test_a_daemon_that_dies_is_said_with_the_end_of_its_log(tmp_path: Path) -> None:
    with Demo(tmp_path, "--once") as demo:
        demo.read_until("❗ Not actively hiring")
        daemon = next(pid for pid, command in demo.processes().items() if " run" in command)

        os.kill(daemon, signal.SIGKILL)

        code, said = demo.ended()
        assert code == 1
        assert "The daemon ended" in said
        assert "(exit -9)" in said
        demo.assert_nothing_is_left()
