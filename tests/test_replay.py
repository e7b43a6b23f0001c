"""A posting's life through `watcher replay`, without any network."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.pages import URL, Around, States, html
from watcher.codec import alert_json, change_json
from watcher.errors import UsageError
from watcher.model import Every, Kind, Outcome, Rules, Watch
from watcher.replay import Looked, Numbered, Sent, replay, rows

START = datetime(2030, 11, 4, 9, tzinfo=UTC)
OTHER = "https://careers.lighthouse.example/jobs/9"
NOTE = "Please note: we are not actively hiring for this position at the moment, but may still reach out."
CLOSED = "This position is no longer accepting applications."
GATHER = timedelta(minutes=10)

Row = dict[str, Any]


def row(hours: float, body: str = "", url: str = URL, **more: Any) -> Row:
    """One recorded answer, so many hours after the start."""
    return {"url": url, "at": (START + timedelta(hours=hours)).isoformat(), "status": 200, "body": body, **more}


def events(recorded: Iterable[Row], watches: Iterable[Watch] = ()) -> list[Numbered | Sent | Looked]:
    read = rows([json.dumps(each) for each in recorded], "recorded")
    return list(replay(list(read), list(watches), GATHER))


def kinds(recorded: Iterable[Row]) -> list[Kind]:
    return [each.change.kind for each in events(recorded) if isinstance(each, Numbered)]


def outcomes(recorded: Iterable[Row]) -> list[Outcome]:
    return [each.observation.outcome for each in events(recorded) if isinstance(each, Looked)]


# ── a posting's life ─────────────────────────────────────────────────────────────────────────────

FEWER_LADDERS = ("At least five years of experience with embedded systems", *States().required[1:])
SILENT = [
    html(),
    html(around=Around(applicants=912, posted="2 weeks ago", token="ffff", related=("Diver",), cookies=False)),
    html(around=Around(year=2031, container=("article", "x9"), heading='class="a" id="b"', tracking="gh_src=1")),
    html(around=Around(space="\n\n\t", strong=True)),
]
EDITS: list[tuple[States, str, Any, Any]] = [
    (States(note=NOTE), "status", "open", "not_actively_hiring"),
    (States(), "status", "not_actively_hiring", "open"),
    (States(deadline="Please apply by 4 May 2031."), "deadline", "2031-04-17", "2031-05-04"),
    (States(), "deadline", "2031-05-04", "2031-04-17"),
    (States(place="Cork, Ireland"), "locations", ["Leith, UK"], ["Cork, Ireland"]),
    (States(), "locations", ["Cork, Ireland"], ["Leith, UK"]),
    (States(title="Lead Engineer"), "title", "Tide Gauge Engineer", "Lead Engineer"),
    (States(), "title", "Lead Engineer", "Tide Gauge Engineer"),
    (States(visa="We are unable to sponsor visas for this role."), "visa_sponsorship", "yes", "no"),
    (States(), "visa_sponsorship", "no", "yes"),
    (States(required=FEWER_LADDERS), "text", States().required[0], FEWER_LADDERS[0]),
    (States(), "text", FEWER_LADDERS[0], States().required[0]),
    (States(note=CLOSED), "closed", "open", "closed"),
    (States(), "reopened", "closed", "open"),
]
TROUBLE = [{"status": 500}, {"error": "timeout"}, {"body": ""}, {"status": 403}, {"error": "connection refused"}]


def life() -> list[Row]:
    """Silent looks, one edit a day, trouble, then gone twice, then back with another deadline."""
    looks = [row(n, body) for n, body in enumerate(SILENT)]
    looks += [row(24 * (n + 1), html(states)) for n, (states, *_) in enumerate(EDITS)]
    looks += [row(24 * 20 + n, **trouble) for n, trouble in enumerate(TROUBLE[:4])]
    looks += [row(24 * 21, html()), row(24 * 22, status=404), row(24 * 23, error="timeout"), row(24 * 24, status=404)]
    return [*looks, row(24 * 25, html(States(deadline="Please apply by 4 May 2031.")))]


EXPECTED = [
    *(edit[1:] for edit in EDITS),
    ("removed", "open", "removed"),
    ("reopened", "removed", "open"),
    ("deadline", "2031-04-17", "2031-05-04"),
]


def test_a_life_is_told_change_by_change() -> None:
    told = [each.change for each in events(life()) if isinstance(each, Numbered)]

    assert [(each.kind.value, each.before, each.after) for each in told] == EXPECTED
    assert all(each.evidence and each.summary and each.quiet is None for each in told)


MORE = "The salary range for this role is £49,000 – £57,000 per year."
LATER = "Please apply by 4 May 2031."
IN_BOTH = States(valid_through="2031-04-17", base_salary=(48_000, 56_000))


@pytest.mark.parametrize(
    "second",
    [
        States(deadline=LATER, pay=MORE, valid_through="2031-05-04", base_salary=(49_000, 57_000)),
        States(deadline=LATER, pay=MORE, valid_through="2031-04-17", base_salary=(48_000, 56_000)),
        States(deadline=LATER, pay=MORE),
    ],
    ids=["in both", "in the text, the markup forgotten", "and the markup went"],
)
def test_what_markup_and_text_both_state_changes_once(second: States) -> None:
    assert sorted(kinds([row(0, html(IN_BOTH)), row(1, html(second))])) == [Kind.DEADLINE, Kind.SALARY]


def test_each_edit_is_one_alert_and_what_came_together_is_told_together() -> None:
    sent = [each.changes for each in events(life()) if isinstance(each, Sent)]

    assert sorted(sent) == [*((n,) for n in range(1, 16)), (16, 17)]


def test_an_alert_follows_its_changes_and_none_comes_twice() -> None:
    seen: set[int] = set()
    told: list[int] = []
    for event in events(life()):
        if isinstance(event, Numbered):
            seen.add(event.n)
        elif isinstance(event, Sent):
            assert seen.issuperset(event.changes)
            told += event.changes

    assert sorted(told) == sorted(seen) == list(range(1, len(EXPECTED) + 1))


def test_the_command_prints_the_same_lines(tmp_path: Path) -> None:
    (tmp_path / "rows").write_text("".join(json.dumps(each) + "\n" for each in life()))

    done = watcher(tmp_path, "replay", "--json", "rows")

    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    told = [event for event in events(life()) if not isinstance(event, Looked)]
    assert lines == [
        change_json(event.n, event.change) if isinstance(event, Numbered) else alert_json(event.alert, event.changes)
        for event in told
    ]


def watcher(folder: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder / "xdg")}
    environment.pop("WATCHER_CONFIG", None)
    command = [sys.executable, "-m", "watcher", *words]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, env=environment, check=False)


# ── rows ─────────────────────────────────────────────────────────────────────────────────────────


def test_the_order_of_the_rows_does_not_matter() -> None:
    assert events(reversed(life())) == events(life())


def test_addresses_are_told_apart_and_may_be_mixed() -> None:
    here = [row(n, html(states)) for n, states in enumerate((States(), States(note=NOTE)))]
    there = [row(n, html(states), OTHER) for n, states in enumerate((States(title="Keeper"), States(title="Warden")))]

    told = [each.change for each in events([here[0], there[0], here[1], there[1]]) if isinstance(each, Numbered)]

    assert [(each.watch, each.url, each.kind) for each in told] == [
        (URL, URL, Kind.STATUS),
        (OTHER, OTHER, Kind.TITLE),
    ]


def test_spellings_of_one_address_are_one_watch() -> None:
    moved = html(States(deadline="Please apply by 4 May 2031."))

    assert kinds([row(0, html()), row(1, moved, f"{URL}/?utm_source=mail#apply")]) == [Kind.DEADLINE]


def test_ties_keep_the_order_of_the_file() -> None:
    first, second = row(1, html(States(title="Keeper"))), row(1, html(States(title="Warden")))

    told = [each.change.after for each in events([row(0, html()), first, second]) if isinstance(each, Numbered)]

    assert told == ["Keeper", "Warden"]


def test_the_rows_of_one_look_are_one_answer_wherever_they_stand() -> None:
    parts = [row(1, html(), look="a"), row(1, html(), OTHER, look="b"), row(1, html(), look="a")]

    assert outcomes([row(0, html()), *parts]) == [Outcome.POSTING, Outcome.UNCHANGED, Outcome.POSTING]


def test_a_part_that_failed_makes_its_look_fail() -> None:
    changed = html(States(title="Keeper"))
    looks = [row(0, html()), row(1, changed, look="a"), row(1.001, error="timeout", look="a"), row(2, html(), look="b")]

    assert outcomes(looks) == [Outcome.POSTING, Outcome.ERROR, Outcome.UNCHANGED]
    assert kinds(looks) == []


def test_a_body_in_base64_is_the_same_body() -> None:
    moved = {"body_base64": "PGgxPktlZXBlcjwvaDE+", "body": None}

    assert kinds([row(0, "<h1>Keeper</h1>"), row(1, **moved)]) == []


def test_a_final_address_that_is_a_listing_is_a_miss() -> None:
    missed = {"final_url": "https://careers.harbour.example/jobs"}

    assert kinds([row(0, html()), row(1, html(), **missed), row(2, html(), **missed)]) == [Kind.REMOVED]


def test_not_modified_is_unchanged() -> None:
    assert outcomes([row(0, html()), row(1, status=304)]) == [Outcome.POSTING, Outcome.UNCHANGED]


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('{"url": "https://[half", "at": "2030-01-01T00:00:00Z"}', "is not an address"),
        ('{"url": "", "at": "2030-01-01T00:00:00Z"}', '"url"'),
        ('{"url": "https://x.example/", "at": "2030-01-01"}', "offset"),
        ('"row"', "object"),
    ],
)
def test_a_row_that_is_none_names_its_line(line: str, what: str) -> None:
    with pytest.raises(UsageError, match=f"recorded:2: .*{what}"):
        list(rows(["", line], "recorded"))


# ── alerts and watches ───────────────────────────────────────────────────────────────────────────


def test_lesser_changes_of_a_posting_wait_for_each_other() -> None:
    looks = [row(0, html()), row(1, html(States(title="Keeper"))), row(1.1, html(States(title="Keeper", place="")))]
    told = [event for event in events([*looks, row(9, html())]) if not isinstance(event, Looked)]

    assert isinstance(told[0], Numbered)
    sent = [each for each in told if isinstance(each, Sent)]
    assert sent[0].alert.at <= START + timedelta(hours=1) + GATHER


def test_the_same_edit_on_many_postings_is_one_alert() -> None:
    urls = [f"https://careers.harbour.example/jobs/{n}" for n in range(9)]
    edited = html(States(required=(*States().required, "A head for heights")))
    looks = [row(0, html(), url) for url in urls] + [row(1 + n / 60, edited, url) for n, url in enumerate(urls)]

    sent = [each for each in events(looks) if isinstance(each, Sent)]

    assert len(sent) == len(urls)  # a requirement is high: it leaves at once, posting by posting
    about = [body.replace("in salt and storm", "in ice and fog") for body in (html(),) * 9]
    looks = [row(0, html(), url) for url in urls] + [row(1, body, url) for url, body in zip(urls, about, strict=True)]
    assert [len(each.alert.postings) for each in events(looks) if isinstance(each, Sent)] == [9]


def test_a_watch_of_the_configuration_lends_its_name_and_rules() -> None:
    ruled = Watch(
        key="careers.harbour.example/jobs/71-tide-gauge-engineer",
        name="tides",
        url=URL,
        schedule=Every(timedelta(hours=1)),
        rules=Rules(ignore=("driving licence",)),
        alert_on=frozenset({"deadline"}),
    )
    edited = States(title="Keeper", deadline="Please apply by 4 May 2031.", required=States().required[::2])
    told = [
        each.change for each in events([row(0, html()), row(1, html(edited))], [ruled]) if isinstance(each, Numbered)
    ]

    assert {(each.watch, each.kind, each.quiet is None) for each in told} == {
        ("tides", Kind.TITLE, False),
        ("tides", Kind.DEADLINE, True),
    }


def test_the_command_takes_watches_from_the_configuration(tmp_path: Path) -> None:
    (tmp_path / "watcher.toml").write_text(f'[[watch]]\nname = "tides"\nurl = "{URL}"\n')
    (tmp_path / "watcher.toml").chmod(0o600)
    recorded = [row(0, html()), row(1, html(States(note=CLOSED))), row(0, html(), OTHER), row(2, status=404, url=OTHER)]
    (tmp_path / "rows").write_text("".join(json.dumps(each) + "\n" for each in recorded))

    done = watcher(tmp_path, "--config", "watcher.toml", "replay", "--json", "rows")

    assert done.returncode == 0, done.stderr
    assert [json.loads(line).get("watch", "tides") for line in done.stdout.splitlines()] == ["tides", "tides"]
