"""The command line as people and programs use it: real processes, real files, one clear line for what is wrong."""

import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.pages import Around, States, html
from tests.peers.daemon import Daemon, channel, watch
from tests.peers.mail import Mail
from tests.peers.web import Reply, Web
from tests.peers.webhook import Webhook
from watcher.cli import cli

PATH = "/jobs/71-tide-gauge-engineer"
LATER = States(deadline="Please apply by 4 May 2031.", title="Lead Tide Gauge Engineer")
HTML = {"Content-Type": "text/html; charset=utf-8"}


def run(folder: Path, *words: str, stdin: bytes = b"", **variables: str) -> "subprocess.CompletedProcess[str]":
    """`watcher` in a folder, as a user who has no configuration elsewhere."""
    here = {"HOME": str(folder), "XDG_CONFIG_HOME": str(folder / "xdg")}
    environment = {name: text for name, text in os.environ.items() if name != "WATCHER_CONFIG"} | here | variables
    done = subprocess.run(
        [sys.executable, "-m", "watcher", *words],
        cwd=folder,
        input=stdin,
        capture_output=True,
        env=environment,
        check=False,
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def complaint(done: "subprocess.CompletedProcess[str]", code: int = 2) -> str:
    """The one line of a refusal."""
    assert done.returncode == code, (done.returncode, done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    (line,) = done.stderr.splitlines()
    assert line.startswith("watcher: ")
    return line


def lines(done: "subprocess.CompletedProcess[str]") -> list[dict[str, Any]]:
    assert done.returncode in (0, 1), done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


# ── a history to ask ─────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Daemon]:
    """A database with two versions of a posting and a board, made by `watcher check`; no daemon runs."""
    folder = tmp_path_factory.mktemp("kept")
    with Web() as web, Webhook() as hook:
        url = web.on(PATH, Reply(200, html(), HTML), Reply(200, html(LATER), HTML))
        wall = web.on("/wall", Reply(403, "forbidden", HTML))
        daemon = Daemon(
            folder,
            channel("hook", hook.channel),
            watch("tide gauges", url, 'tags = ["sea"]'),
            watch("a wall", wall),
        )
        first = daemon.command("check")
        second = daemon.command("check", "--json")
        assert (first.returncode, second.returncode) == (1, 1), first.stderr + second.stderr
        daemon.first, daemon.second = first, second  # type: ignore[attr-defined]
        daemon.told = hook.messages  # type: ignore[attr-defined]
        yield daemon


def test_check_says_what_changed_and_delivers(kept: Daemon) -> None:
    assert "tide gauges: posting" in kept.first.stdout
    assert "a wall: wall" in kept.first.stdout
    changes = [each for each in lines(kept.second) if each["type"] == "change"]
    alerts = [each for each in lines(kept.second) if each["type"] == "alert"]
    assert [each["kind"] for each in changes] == ["title", "deadline"]
    assert [each["title"] for each in alerts] == [each["title"] for each in kept.told]
    assert alerts[0]["changes"] == [each["n"] for each in changes]


def test_list_shows_status_and_trouble(kept: Daemon) -> None:
    wall, gauges = lines(kept.command("list", "--json"))

    assert (gauges["watch"], gauges["status"], gauges["trouble"]) == ("tide gauges", "open", None)
    assert (wall["watch"], wall["status"]) == ("a wall", "not read yet")
    assert "2 in a row" in wall["trouble"]


def test_postings_can_be_narrowed(kept: Daemon) -> None:
    (posting,) = lines(kept.command("postings", "--json"))
    assert posting["title"] == "Lead Tide Gauge Engineer"
    assert posting["deadline"] == "2031-05-04"

    assert lines(kept.command("postings", "--json", "--tag", "sea")) == [posting]
    assert lines(kept.command("postings", "--json", "--status", "open")) == [posting]
    assert lines(kept.command("postings", "--json", "--deadline-before", "2031-05-05")) == [posting]
    for none in (["--tag", "air"], ["--status", "closed"], ["--deadline-before", "2031-05-04"]):
        assert lines(kept.command("postings", "--json", *none)) == []


def test_a_posting_is_found_by_number_address_and_part_of_its_title(kept: Daemon) -> None:
    by_number = kept.command("show", "1").stdout
    (posting,) = lines(kept.command("postings", "--json"))

    assert "Lead Tide Gauge Engineer" in by_number
    assert "“Please apply by 4 May 2031" in by_number
    assert kept.command("show", posting["url"]).stdout == by_number
    assert kept.command("show", "tide gauge").stdout == by_number
    assert kept.command("show", str(posting["id"])).stdout == by_number


def test_show_and_text_at_an_earlier_moment(kept: Daemon) -> None:
    (change, _) = lines(kept.command("history", "--json"))
    now = json.loads(kept.command("show", "1", "--json").stdout)
    then = json.loads(kept.command("show", "1", "--json", "--at", now["first_seen_at"].replace("Z", ".999999Z")).stdout)

    assert then["facts"]["title"]["value"] == change["before"]
    assert "17 April 2031" in kept.command("text", "1", "--at", "2099-01-01").stdout or now["facts"]
    diff = kept.command("text", "1", "--diff", now["first_seen_at"].replace("Z", ".999999Z")).stdout
    assert "[-17 April-]{+4 May+} 2031" in diff


def test_history_by_kind_severity_time_and_as_values_over_time(kept: Daemon) -> None:
    changes = lines(kept.command("history", "--json"))
    assert [each["kind"] for each in changes] == ["title", "deadline"]
    assert [each["number"] for each in changes] == [1, 2]
    assert lines(kept.command("history", "--json", "--severity", "high")) == changes[1:]
    assert lines(kept.command("history", "--json", "--kind", "title")) == changes[:1]
    assert lines(kept.command("history", "--json", "--since", "2099-01-01")) == []
    assert lines(kept.command("history", "--json", "--until", "2099-01-01")) == changes
    spans = lines(kept.command("history", "1", "--fact", "deadline", "--json"))
    assert [each["value"] for each in spans] == ["2031-04-17", "2031-05-04"]
    assert (spans[0]["until"], spans[1]["until"]) == (spans[1]["from"], None)


def test_listings_are_csv_too(kept: Daemon) -> None:
    for words in (["list"], ["postings"], ["history"], ["alerts"]):
        rows = list(csv.DictReader(io.StringIO(kept.command(*words, "--csv").stdout)))
        assert len(rows) == len(lines(kept.command(*words, "--json"))) > 0, words


def test_explain_goes_from_the_answer_to_the_message(kept: Daemon) -> None:
    told = kept.command("explain", "2").stdout

    for word in ("HTTP 200", "Please apply by 4 May 2031", "17 April 2031 → 4 May 2031", "high", "hook: sent"):
        assert word in told
    shape = json.loads(kept.command("explain", "2", "--json").stdout)
    assert shape["deliveries"][0]["state"] == "sent"
    assert shape["answer"]["parts"][0]["bytes"] == len(html(LATER).encode())


def test_what_is_not_there_is_one_line_with_a_way_out(kept: Daemon) -> None:
    assert "99" in complaint(kept.command("show", "99"))
    assert "nowhere" in complaint(kept.command("history", "nowhere"))
    assert "watcher history" in complaint(kept.command("explain", "99"))
    assert "watcher list" in complaint(kept.command("check", "nobody"))
    assert "hook" in complaint(kept.command("test-alert", "phone"))
    assert "watcher alerts" in complaint(kept.command("alerts", "retry", "99"))
    assert "2026-01-31" in complaint(kept.command("history", "--since", "yesterday-ish"))
    assert "salary" in complaint(kept.command("history", "--fact", "wages"))
    assert "frobnicate" in complaint(kept.command("frobnicate"))


def test_a_backup_is_a_database_and_is_never_written_over(kept: Daemon, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"

    assert kept.command("backup", str(copy)).returncode == 0
    assert sqlite3.connect(copy).execute("SELECT count(*) FROM v_changes").fetchone() == (2,)
    assert str(copy) in complaint(kept.command("backup", str(copy)), code=1)


# ── the daemon beside the commands ───────────────────────────────────────────────────────────────


def test_the_configuration_may_be_named_before_the_command_or_behind_it(kept: Daemon, tmp_path: Path) -> None:
    path = str(kept.config)
    for words in (["history"], ["alerts"], ["config", "check"], ["show", "1"]):
        before = run(tmp_path, "--config", path, *words)
        assert before.returncode == 0, before.stderr
        assert run(tmp_path, *words, "--config", path).stdout == before.stdout, words
        assert run(tmp_path, *words, WATCHER_CONFIG=path).stdout == before.stdout, words


def test_a_second_daemon_is_refused_and_the_first_goes_on(tmp_path: Path) -> None:
    with Web() as web:
        url = web.on(PATH, Reply(200, html(), HTML))
        with Daemon(tmp_path, watch("tide gauges", url)) as daemon:
            web.wait_for(2, PATH)

            assert "another daemon" in complaint(daemon.command("run"), code=1)
            assert daemon.command("list").returncode == 0
            assert daemon.is_running
            assert daemon.stop() == 0
            assert "Traceback" not in daemon.log


def test_under_systemd_each_line_has_its_priority_and_its_fields(tmp_path: Path) -> None:
    with Web() as web:
        url = web.on(PATH, Reply(200, html(), HTML), Reply(500, "oops"))
        with Daemon(tmp_path, watch("tide gauges", url), environment={"JOURNAL_STREAM": "8:1"}) as daemon:
            web.wait_for(3, PATH)
            assert daemon.stop() == 0

    first, look, trouble, *_ = daemon.log.splitlines()
    assert first.startswith('<6>msg="watching: 1 watch, ')
    assert look.startswith('<6>msg="tide gauges: first look: posting" watch="tide gauges" outcome=posting ')
    assert trouble.startswith('<4>msg="tide gauges: error; HTTP 500" ')


def test_a_secret_is_sent_where_it_belongs_and_shown_nowhere(tmp_path: Path) -> None:
    secrets = {"TOKEN": "canary-of-the-header", "PASSWORD": "canary-of-the-channel"}
    with Web() as web, Webhook() as hook:
        hook.behave(Reply(500, "no"))
        url = web.on(PATH, Reply(200, html(), HTML), Reply(200, html(LATER), HTML))
        tables = [
            channel("hook", f"json://reader:${{PASSWORD}}@127.0.0.1:{hook.port}/hook"),
            watch("tide gauges", url, 'headers = { Authorization = "Bearer ${TOKEN}" }'),
        ]
        with Daemon(tmp_path, *tables, environment=secrets) as daemon:
            hook.wait_for_messages(2, seconds=20)
            assert daemon.stop() == 0
        shown = [daemon.command(*words) for words in (["list", "--json"], ["alerts", "--json"], ["config", "check"])]
        shown.append(daemon.command("test-alert"))

    assert web.requests(PATH)[0].headers["authorization"] == "Bearer canary-of-the-header"
    assert "authorization" in hook.requests("/hook")[0].headers
    kept = [path.read_bytes() for path in tmp_path.iterdir()]
    said = [text.encode() for done in shown for text in (done.stdout, done.stderr)]
    assert not any(b"canary" in each for each in [*kept, *said])


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (bytes(range(256)) * 400, {"Content-Type": "application/octet-stream"}),
        (b"\x89PNG\r\n\x1a\n" + bytes(5000), {"Content-Type": "image/png"}),
        (b"<p>" + b"word " * 4_200_000, HTML),
        (b"<div>" * 5_000, HTML),
        (html().encode("utf-16"), {"Content-Type": "text/html; charset=utf-16"}),
        (b"{" * 5000, {"Content-Type": "application/json"}),
    ],
    ids=["bytes", "image", "20 MB", "deep", "utf-16", "braces"],
)
def test_a_poisonous_page_harms_no_other_watch(tmp_path: Path, body: bytes, headers: dict[str, str]) -> None:
    with Web() as web, Webhook() as hook:
        bad = web.on("/bad", Reply(200, body, headers))
        good = web.on(PATH, Reply(200, html(), HTML), Reply(200, html(LATER), HTML))
        tables = [channel("hook", hook.channel), watch("bad", bad), watch("good", good)]
        with Daemon(tmp_path, *tables) as daemon:
            (message,) = hook.wait_for_messages(1, seconds=30)
            web.wait_for(3, "/bad", seconds=30)

            assert "Lead Tide Gauge Engineer" in message["title"]
            assert daemon.stop() == 0
            assert "Traceback" not in daemon.log
            assert "defect" not in daemon.log


def test_a_damaged_memory_of_one_posting_harms_no_other_watch(tmp_path: Path) -> None:
    with Web() as web, Webhook() as hook:
        bad = web.on("/bad", Reply(200, html(States(title="Diver")), HTML))
        good = web.on(PATH, Reply(200, html(), HTML), Reply(200, html(LATER), HTML))
        daemon = Daemon(tmp_path, channel("hook", hook.channel), watch("bad", bad), watch("good", good))
        assert daemon.command("check").returncode == 0
        with sqlite3.connect(daemon.database) as db:
            damage = "UPDATE versions SET record = x'00' WHERE posting = (SELECT number FROM postings WHERE title = ?)"
            assert db.execute(damage, ["Diver"]).rowcount == 1
        with daemon:
            (message,) = hook.wait_for_messages(1, seconds=20)
            daemon.wait_for_log("is damaged")

            assert "Lead Tide Gauge Engineer" in message["title"]
            assert daemon.stop() == 0
        assert "Traceback" not in daemon.log
        assert "is damaged" in complaint(daemon.command("show", "Diver"), code=1)


@pytest.mark.parametrize(
    ("charset", "title"), [("shift_jis", "潮位計エンジニア"), ("windows-1252", "Ingénieur “marées”")]
)
def test_pages_in_other_charsets_are_read(tmp_path: Path, charset: str, title: str) -> None:
    page = (
        html(States(title=title))
        .replace('charset="utf-8"', f'charset="{charset}"')
        .replace("–", "-")
        .replace("£", "GBP ")
        .replace("©", "(c)")
    )
    (tmp_path / "page.html").write_bytes(page.encode(charset))

    (read,) = lines(run(tmp_path, "extract", "--json", "page.html"))

    assert read["postings"][0]["facts"]["title"]["value"] == title


def test_pages_in_other_charsets_are_read_over_http(tmp_path: Path) -> None:
    page = html(States(title="Ingénieur marées")).replace('<meta charset="utf-8">', "")
    with Web() as web:
        url = web.on(PATH, Reply(200, page.encode("cp1252"), {"Content-Type": "text/html; charset=windows-1252"}))
        daemon = Daemon(tmp_path, watch("tide gauges", url))
        assert daemon.command("check").returncode == 0

        (posting,) = lines(daemon.command("postings", "--json"))

    assert posting["title"] == "Ingénieur marées"


def test_an_alert_that_check_cannot_send_is_said_and_kept(tmp_path: Path) -> None:
    with Web() as web, Webhook() as hook:
        hook.behave(Reply(503, "later"))
        url = web.on(PATH, Reply(200, html(), HTML), Reply(200, html(LATER), HTML))
        daemon = Daemon(tmp_path, channel("hook", hook.channel), watch("tide gauges", url))
        assert daemon.command("check").stderr == ""
        second = daemon.command("check")

    assert second.returncode == 0
    (line,) = second.stderr.splitlines()
    assert line.startswith("watcher: hook: alert 1 is not sent yet: ")
    assert "503" in line
    assert [each["state"] for each in lines(daemon.command("alerts", "--pending", "--json"))] == ["pending"]


# ── configuration and database that cannot be used ───────────────────────────────────────────────


def test_no_configuration_is_one_line_with_the_way_out(tmp_path: Path) -> None:
    for words in (["run"], ["check"], ["list"], ["config", "check"]):
        assert "watcher add" in complaint(run(tmp_path, *words)), words


def test_an_empty_configuration_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "watcher.toml").write_text("")

    for words in (["run"], ["check"], ["config", "check"]):
        assert "there is no [[watch]] yet" in complaint(run(tmp_path, "--config", "watcher.toml", *words))


def test_every_mistake_of_a_configuration_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "watcher.toml").write_text(
        'timezone = "Mars/Olympus"\n[fetch]\ntimeout = "soon"\n'
        '[[watch]]\nname = "a"\nurl = "ftp://x"\nevery = "5 parsecs"\n'
    )
    done = run(tmp_path, "--config", "watcher.toml", "run")

    assert done.returncode == 2
    told = done.stderr.splitlines()
    assert [line.split(": ")[1] for line in told] == [f"watcher.toml:{n}" for n in (1, 3, 6, 7)]
    assert 'watch "a": every: "5 parsecs" is not a duration (try "6h")' in told[3]


def a_config(folder: Path, database: str = "watcher.db") -> Path:
    path = folder / "watcher.toml"
    path.write_text(f'database = "{database}"\n[[watch]]\nurl = "https://careers.harbour.example/jobs/71"\n')
    return path


def test_a_database_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    path = a_config(tmp_path, "nowhere/watcher.db")

    assert "nowhere" in complaint(run(tmp_path, "--config", str(path), "run"), code=1)
    assert "nowhere" in complaint(run(tmp_path, "--config", str(path), "list"), code=1)


def test_a_file_that_is_no_database_is_refused_and_kept(tmp_path: Path) -> None:
    path = a_config(tmp_path)
    (tmp_path / "watcher.db").write_bytes(b"these are my notes\n" * 100)

    assert "watcher.db" in complaint(run(tmp_path, "--config", str(path), "run"), code=1)
    assert "watcher.db" in complaint(run(tmp_path, "--config", str(path), "history"), code=1)
    assert (tmp_path / "watcher.db").read_bytes() == b"these are my notes\n" * 100


def test_a_database_of_a_newer_watcher_is_refused_and_kept(kept: Daemon, tmp_path: Path) -> None:
    path = a_config(tmp_path)
    assert kept.command("backup", str(tmp_path / "watcher.db")).returncode == 0
    with sqlite3.connect(tmp_path / "watcher.db") as db:
        columns = [row[1] for row in db.execute("PRAGMA table_info(_sqlite_migrations)")]
        row = list(db.execute("SELECT * FROM _sqlite_migrations LIMIT 1").fetchone())
        row[columns.index("name")] = "of_the_next_century"
        if "id" in columns:
            row[columns.index("id")] = None
        db.execute(f"INSERT INTO _sqlite_migrations VALUES ({', '.join('?' * len(row))})", row)

    assert "newer" in complaint(run(tmp_path, "--config", str(path), "run"), code=1)
    assert "newer" in complaint(run(tmp_path, "--config", str(path), "history"), code=1)


def test_no_history_yet_says_how_to_begin(tmp_path: Path) -> None:
    path = a_config(tmp_path)

    assert "watcher run" in complaint(run(tmp_path, "--config", str(path), "history"), code=1)


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to become a user who may not write")
def test_a_database_that_may_only_be_read(kept: Daemon, tmp_path: Path) -> None:
    path = a_config(tmp_path)
    path.chmod(0o644)
    assert kept.command("backup", str(tmp_path / "watcher.db")).returncode == 0
    (tmp_path / "watcher.db").chmod(0o444)
    tmp_path.chmod(0o555)
    for folder in [tmp_path, *tmp_path.parents][:4]:
        folder.chmod(folder.stat().st_mode | 0o055)
    as_nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", sys.executable, "-m", "watcher"]
    environment = {**os.environ, "HOME": "/nonexistent"}

    def words(*command: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [*as_nobody, "--config", str(path), *command], capture_output=True, text=True, env=environment, check=False
        )

    refused = words("run")
    if "Permission denied" in refused.stderr and "python" in refused.stderr:
        pytest.skip("this Python cannot be run by another user")
    assert "watcher.db" in complaint(refused, code=1)
    assert words("history").returncode == 0


# ── reading without a history ────────────────────────────────────────────────────────────────────


def test_extract_reads_files_and_standard_input_without_a_configuration(tmp_path: Path) -> None:
    (tmp_path / "page").write_text(html())

    both = lines(run(tmp_path, "extract", "--json", "page", "-", stdin=html().encode()))

    assert [each["source"] for each in both] == ["page", "-"]
    assert both[0]["postings"] == both[1]["postings"]
    (posting,) = both[0]["postings"]
    assert posting["id"] is None
    assert posting["facts"]["deadline"] == {
        "value": "2031-04-17",
        "time": None,
        "zone": None,
        "early": None,
        "or": None,
        "evidence": posting["facts"]["deadline"]["evidence"],
        "from": "text",
        "assumed": [],
    }


def test_extract_goes_on_after_a_file_that_cannot_be_read_as_a_posting(tmp_path: Path) -> None:
    (tmp_path / "page").write_text(html())
    (tmp_path / "blank").write_bytes(b"")

    done = run(tmp_path, "extract", "--json", "blank", "page")

    assert done.returncode == 1
    assert [each["page"] for each in lines(done)] == ["blank", "posting"]
    assert lines(done)[0]["because"]


def test_extract_has_a_line_for_each_source_in_order_also_for_what_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "page").write_text(html())

    done = run(tmp_path, "extract", "--json", "page", "nothing.html", "ftp://x.example/", "page")

    assert done.returncode == 1
    assert [each["page"] for each in lines(done)] == ["posting", "error", "error", "posting"]
    assert "nothing.html" in lines(done)[1]["because"]


def test_diff_prints_the_changes_and_the_word_diff(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(html())
    (tmp_path / "b").write_text(html(LATER, Around(applicants=900)))

    done = run(tmp_path, "diff", "a", "b")

    assert done.returncode == 0, done.stderr
    assert "Deadline moved from 17 April to 4 May 2031" in done.stdout
    assert "[-17 April-]{+4 May+} 2031" in done.stdout
    assert [each["kind"] for each in lines(run(tmp_path, "diff", "--json", "a", "b"))] == ["title", "deadline"]


def test_diff_of_what_is_no_posting_says_so(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(html())
    (tmp_path / "wall").write_text("<title>Just a moment</title><p>Checking your browser. Ray ID: 77</p>")

    done = run(tmp_path, "diff", "a", "wall")

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "watcher: wall: wall: a robot check\n"
    (tmp_path / "b").write_text(html(LATER))
    assert {each["posting"] for each in lines(run(tmp_path, "diff", "--json", "a", "b"))} == {None}


def recorded(*rows: dict[str, Any]) -> str:
    return "".join(json.dumps(row) + "\n" for row in rows)


def test_replay_prints_changes_then_alerts_and_observations_where_asked(tmp_path: Path) -> None:
    url = "https://careers.harbour.example/jobs/71"
    (tmp_path / "rows").write_text(
        recorded(
            {"url": url, "at": "2030-11-05T09:00:00Z", "status": 200, "headers": {}, "body": html(LATER)},
            {"url": url, "at": "2030-11-04T09:00:00+00:00", "status": 200, "body": html(), "more": "is ignored"},
            {"url": url, "at": "2030-11-06T09:00:00Z", "error": "timeout"},
            {"url": url, "at": "2030-11-07T09:00:00Z", "status": 404, "body": ""},
            {"url": url, "at": "2030-11-08T09:00:00Z", "status": 410},
        )
    )

    told = lines(run(tmp_path, "replay", "--json", "rows"))

    assert [(each["type"], each.get("kind")) for each in told] == [
        ("change", "title"),
        ("change", "deadline"),
        ("alert", None),
        ("change", "removed"),
        ("alert", None),
    ]
    assert [each["n"] for each in told if each["type"] == "change"] == [1, 2, 3]
    assert told[2]["changes"] == [1, 2]
    assert told[0]["watch"] == told[0]["url"] == url
    seen = lines(run(tmp_path, "replay", "--json", "--observations", "rows"))
    outcomes = [each["outcome"] for each in seen if each["type"] == "observation"]
    assert outcomes == ["posting", "posting", "error", "gone", "gone"]


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("{", "rows:1"),
        ("[]", "rows:1"),
        ('{"at": "2030-01-01T00:00:00Z"}', "url"),
        ('{"url": "https://x.example/", "at": "2030-01-01T00:00:00"}', "offset"),
        ('{"url": "https://x.example/", "at": "soon"}', "soon"),
        ('{"url": "https://x.example/", "at": "9999-12-31T23:59:59Z"}', "9999"),
        ('{"url": "https://x.example/", "at": "2030-01-01T00:00:00Z", "status": "200"}', "status"),
        ('{"url": "https://x.example/", "at": "2030-01-01T00:00:00Z", "body": 5}', "body"),
        ('{"url": "javascript:x", "at": "2030-01-01T00:00:00Z"}', "http"),
        ("[" * 100_000, "rows:1"),
        ('{"url": "https://x.example/", "at": "2030-01-01T00:00:00Z", "body_base64": "%"}', "base64"),
    ],
)
def test_a_row_that_cannot_be_replayed_is_one_line_that_names_it(tmp_path: Path, line: str, what: str) -> None:
    (tmp_path / "rows").write_text(line + "\n")

    assert what in complaint(run(tmp_path, "replay", "rows"))


# ── add, test-alert, config ──────────────────────────────────────────────────────────────────────


def test_add_shows_what_it_understood_and_keeps_the_comments(tmp_path: Path) -> None:
    config = tmp_path / "watcher.toml"
    config.write_text('# mine\n[fetch]\nallow = ["127.0.0.1"]  # the lab\nper_host_delay = "0s"\n')
    with Web() as web:
        url = web.on(PATH, Reply(200, html(), HTML))
        done = run(tmp_path, "--config", str(config), "add", url, "--every", "1h", "--tag", "sea")
        again = run(tmp_path, "--config", str(config), "add", url)

    assert done.returncode == 0, done.stderr
    assert "“Please apply by 17 April 2031" in done.stdout
    text = config.read_text()
    assert text.startswith('# mine\n[fetch]\nallow = ["127.0.0.1"]  # the lab\n')
    assert f'url = "{url}"' in text
    assert 'every = "1h"' in text
    assert "is watched already" in complaint(again)
    assert "http" in complaint(run(tmp_path, "--config", str(config), "add", "harbour"))


def test_a_password_in_an_address_is_refused_and_not_repeated(tmp_path: Path) -> None:
    url = "https://me:canary@careers.harbour.example/jobs/1"
    for line in (complaint(run(tmp_path, "add", url)), run(tmp_path, "extract", url).stdout):
        assert "use headers" in line
        assert "canary" not in line


def test_without_a_command_the_help_is_shown(tmp_path: Path) -> None:
    done = run(tmp_path)

    assert done.returncode == 2
    assert done.stderr.startswith("Usage: watcher")


def test_an_address_at_which_nothing_is_is_not_added(tmp_path: Path) -> None:
    config = tmp_path / "watcher.toml"
    config.write_text('[fetch]\nallow = ["127.0.0.1"]\n')
    with Web() as web:
        line = complaint(run(tmp_path, "--config", str(config), "add", f"{web.url}/jobs/typo"))

    assert "HTTP 404" in line
    assert "[[watch]]" not in config.read_text()


def test_add_begins_a_configuration_where_there_is_none(tmp_path: Path) -> None:
    done = run(tmp_path, "add", "http://127.0.0.1:9/jobs/1")

    assert done.returncode == 0, done.stderr
    assert "error" in done.stdout
    assert run(tmp_path, "config", "check").returncode == 0


def test_a_test_alert_says_by_channel_what_came_of_it(tmp_path: Path) -> None:
    with Mail() as mail, Webhook() as hook, Webhook() as gone:
        hook.behave(Reply(500, "no"))
        tables = [channel("mail", mail.channel()), channel("hook", hook.channel), channel("gone", gone.channel)]
        daemon = Daemon(tmp_path, *tables, watch("a", "https://careers.harbour.example/jobs/71"))
        gone.behave(Reply(200, "ok"))
        done = daemon.command("test-alert")

    assert done.returncode == 1
    said = dict(line.split(": ", 1) for line in done.stdout.splitlines())
    assert said["mail"] == said["gone"] == "sent"
    assert "500" in said["hook"]
    assert len(mail.messages) == 1


def test_the_example_configuration_is_sound_and_its_schema_is_printed(tmp_path: Path) -> None:
    example = Path(__file__).parents[1] / "config" / "watcher.toml"

    assert run(tmp_path, "--config", str(example), "config", "check").returncode == 0
    assert json.loads(run(tmp_path, "config", "schema").stdout)["type"] == "object"


def test_every_command_stands_in_the_readme() -> None:
    readme = (Path(__file__).parents[1] / "README.md").read_text()

    for name in cli.list_commands(None):  # type: ignore[arg-type]
        assert f"`watcher {name}" in readme, name


def test_help_and_a_look_at_the_history_start_quickly_because_imports_are_lazy(kept: Daemon) -> None:
    heavy = {"apprise", "aiohttp", "httpx", "selectolax", "pydantic", "apscheduler"}
    script = (
        "import sys; from watcher.cli import cli; cli.main({!r}, standalone_mode=False);"
        "print(sorted({!r} & set(sys.modules)))"
    )
    for words in (["--help"], ["--config", str(kept.config), "history"]):
        done = subprocess.run(
            [sys.executable, "-c", script.format(words, heavy)], capture_output=True, text=True, check=True
        )
        assert done.stdout.splitlines()[-1] == "[]", words
