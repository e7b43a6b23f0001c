"""What a configuration that can be used becomes."""

from datetime import time, timedelta
from pathlib import Path

import pytest

from watcher import config
from watcher.config import Config
from watcher.errors import ConfigError
from watcher.model import AlertRules, Channel, Cron, Every, FetchRules, HistoryRules, QuietHours, Rules, Severity, Watch

ONE_WATCH = '[[watch]]\nurl = "https://example.org/jobs/1"\n'


def load(folder: Path, text: str, environ: dict[str, str] | None = None) -> Config:
    path = folder / "watcher.toml"
    path.write_text(text, "utf-8")
    return config.load(path, environ or {})


def test_one_address_is_configuration_enough(tmp_path: Path) -> None:
    found = load(tmp_path, ONE_WATCH)

    assert found == Config(
        path=tmp_path / "watcher.toml",
        timezone="UTC",
        contact="",
        database=tmp_path / "watcher.db",
        fetch=FetchRules(),
        alerts=AlertRules(),
        history=HistoryRules(),
        heartbeat="",
        channels=(),
        watches=(
            Watch(
                key="example.org/jobs/1",
                name="example.org/jobs/1",
                url="https://example.org/jobs/1",
                schedule=Every(timedelta(hours=6)),
                remind=(timedelta(days=7), timedelta(days=2), timedelta(days=1)),
            ),
        ),
        secrets=frozenset(),
    )


def test_every_key_with_an_effect_reaches_its_value(tmp_path: Path) -> None:
    found = load(
        tmp_path,
        """
        timezone = "Europe/London"
        contact = "mailto:me@example.org"
        database = "data/history.db"
        [fetch]
        per_host_delay = "0s"
        timeout = "0.5s"
        max_body = "500kB"
        respect_robots = false
        confirm = "10m"
        allow = ["localhost", "127.0.0.1", "10.0.0.0/8", "::1"]
        [alerts]
        gather = "0s"
        retry = "1s"
        retry_max = "1w"
        give_up = "2y"
        [history]
        keep = { age = "2y", versions = 200 }
        [channels.hook]
        url = "json://127.0.0.1:8080/hook"
        min_severity = "high"
        kinds = ["salary", "required"]
        tags = ["ai"]
        watches = ["Board"]
        quiet = "22:00-07:30"
        digest = "0 8 * * mon-fri"
        [[watch]]
        name = "Board"
        url = "https://example.org/jobs"
        cron = "*/30 9-18 * * mon-fri"
        channels = ["hook"]
        alert_on = ["status", "benefits"]
        remind = ["3d", "12h"]
        tags = ["ai", "london", "ai"]
        paused = true
        only = { title = "research|policy" }
        select = "main > article"
        ignore = ["^Posted \\\\d+ days ago"]
        headers = { Accept-Language = "en" }
        """,
    )

    assert found == Config(
        path=tmp_path / "watcher.toml",
        timezone="Europe/London",
        contact="mailto:me@example.org",
        database=tmp_path / "data" / "history.db",
        fetch=FetchRules(
            per_host_delay=timedelta(),
            timeout=timedelta(seconds=0.5),
            max_body=500_000,
            respect_robots=False,
            confirm=timedelta(minutes=10),
            allow=("localhost", "127.0.0.1", "10.0.0.0/8", "::1"),
        ),
        alerts=AlertRules(timedelta(), timedelta(seconds=1), timedelta(weeks=1), timedelta(days=730)),
        history=HistoryRules(age=timedelta(days=730), versions=200),
        heartbeat="",
        channels=(
            Channel(
                name="hook",
                url="json://127.0.0.1:8080/hook",
                min_severity=Severity.HIGH,
                kinds=frozenset(("salary", "required")),
                tags=frozenset(("ai",)),
                watches=frozenset(("Board",)),
                quiet=QuietHours(time(22), time(7, 30), "Europe/London"),
                digest=Cron("0 8 * * mon-fri", "Europe/London"),
            ),
        ),
        watches=(
            Watch(
                key="example.org/jobs",
                name="Board",
                url="https://example.org/jobs",
                schedule=Cron("*/30 9-18 * * mon-fri", "Europe/London"),
                confirm=timedelta(minutes=10),
                rules=Rules("main > article", (r"^Posted \d+ days ago",), {"title": "research|policy"}),
                channels=("hook",),
                alert_on=frozenset(("status", "benefits")),
                remind=(timedelta(days=3), timedelta(hours=12)),
                tags=("ai", "london"),
                paused=True,
                headers={"Accept-Language": "en"},
            ),
        ),
        secrets=frozenset(("json://127.0.0.1:8080/hook",)),
    )


@pytest.mark.parametrize(
    ("keep", "rules"),
    [
        ('"all"', HistoryRules()),
        ('{ age = "1w" }', HistoryRules(age=timedelta(weeks=1))),
        ("{ versions = 1 }", HistoryRules(versions=1)),
    ],
)
def test_of_each_posting_all_is_kept_or_what_is_young_or_the_newest(
    tmp_path: Path, keep: str, rules: HistoryRules
) -> None:
    assert load(tmp_path, f"[history]\nkeep = {keep}\n{ONE_WATCH}").history == rules


# ── defaults ─────────────────────────────────────────────────────────────────────────────────────


def test_a_watch_takes_from_defaults_what_it_does_not_say(tmp_path: Path) -> None:
    found = load(
        tmp_path,
        """
        [defaults]
        every = "2h"
        tags = ["all"]
        alert_on = ["salary"]
        headers = { Accept-Language = "de" }
        [[watch]]
        url = "https://example.org/1"
        [[watch]]
        url = "https://example.org/2"
        every = "1h"
        tags = []
        """,
    )

    first, second = found.watches
    assert (first.schedule, first.tags, first.alert_on) == (Every(timedelta(hours=2)), ("all",), {"salary"})
    assert (second.schedule, second.tags, second.alert_on) == (Every(timedelta(hours=1)), (), {"salary"})
    assert first.headers == second.headers == {"Accept-Language": "de"}


@pytest.mark.parametrize(
    ("defaults", "own", "expected"),
    [
        ('cron = "0 8 * * *"', "", Cron("0 8 * * *", "UTC")),
        ('cron = "0 8 * * *"', 'every = "1h"', Every(timedelta(hours=1))),
        ('every = "1h"', 'cron = "0 8 * * *"', Cron("0 8 * * *", "UTC")),
        ('every = "1h"\ncron = ""', "", Every(timedelta(hours=1))),
    ],
)
def test_a_watch_has_one_schedule_and_its_own_comes_first(
    tmp_path: Path, defaults: str, own: str, expected: Every | Cron
) -> None:
    found = load(tmp_path, f"[defaults]\n{defaults}\n{ONE_WATCH}{own}")

    assert found.watches[0].schedule == expected


def test_no_channel_named_is_all_and_an_empty_list_is_none(tmp_path: Path) -> None:
    found = load(tmp_path, f'{ONE_WATCH}[[watch]]\nurl = "https://example.org/2"\nchannels = []')

    assert [each.channels for each in found.watches] == [None, ()]


# ── places ───────────────────────────────────────────────────────────────────────────────────────


def test_a_whole_path_of_the_database_stays(tmp_path: Path) -> None:
    assert load(tmp_path, f'database = "/var/lib/watcher/w.db"\n{ONE_WATCH}').database == Path("/var/lib/watcher/w.db")
    assert load(tmp_path, f'database = "~/w.db"\n{ONE_WATCH}').database == Path("~/w.db").expanduser()


def test_the_outline_asks_for_no_secret_and_no_watch(tmp_path: Path) -> None:
    path = tmp_path / "watcher.toml"
    path.write_text('timezone = "Asia/Tokyo"\n[channels.me]\nurl = "slack://${UNSET}"\n')

    assert config.outline(path) == config.Outline(database=tmp_path / "watcher.db", timezone="Asia/Tokyo")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('timezone = "Mars"', 'timezone: "Mars" is not a time zone (try "Europe/London")'),
        ("database = 3", "database: 3 is not text in quotes"),
    ],
)
def test_the_outline_complains_of_what_it_reads(tmp_path: Path, text: str, complaint: str) -> None:
    path = tmp_path / "watcher.toml"
    path.write_text(text)

    with pytest.raises(ConfigError) as caught:
        config.outline(path)

    assert caught.value.complaints == (f"{path}: {complaint}",)


# ── secrets ──────────────────────────────────────────────────────────────────────────────────────

HEADER = ONE_WATCH + 'headers = { Authorization = "Bearer ${TOKEN}" }\n'


def channel(url: str) -> str:
    return f'{ONE_WATCH}[channels.me]\nurl = "{url}"\n'


def test_a_secret_comes_from_the_environment_a_file_or_a_credential(tmp_path: Path) -> None:
    secret, folder = tmp_path / "secret", tmp_path / "credentials"
    secret.write_text("from-file\n")
    folder.mkdir()
    (folder / "TOKEN").write_text("from-credential")
    both = {"TOKEN_FILE": str(secret), "CREDENTIALS_DIRECTORY": str(folder)}

    for environ, expected in (
        ({"TOKEN": "from-environment", **both}, "from-environment"),
        (both, "from-file"),
        ({"CREDENTIALS_DIRECTORY": str(folder)}, "from-credential"),
    ):
        found = load(tmp_path, HEADER, environ)
        assert found.watches[0].headers == {"Authorization": f"Bearer {expected}"}
        assert {expected, f"Bearer {expected}"} <= found.secrets


@pytest.mark.parametrize(
    ("url", "secret", "expected"),
    [
        ("mailtos://me:${S}@smtp.example.org", "p@ss/w%41 rd", "mailtos://me:p%40ss%2Fw%2541%20rd@smtp.example.org"),
        ("json://example.org/hook?+key=${S}", "a&b", "json://example.org/hook?+key=a%26b"),
        ("json://example.org/${S}", "a/b", "json://example.org/a/b"),
        ("${S}", "json://example.org/hook?a=b", "json://example.org/hook?a=b"),
    ],
)
def test_a_secret_is_encoded_where_an_address_needs_it(tmp_path: Path, url: str, secret: str, expected: str) -> None:
    found = load(tmp_path, channel(url), {"S": secret})

    assert found.channels[0].url == expected
    assert secret in found.secrets


def test_what_stands_in_the_open_is_a_secret_too(tmp_path: Path) -> None:
    found = load(
        tmp_path,
        channel("json://me:hunter%402@example.org/hooks/T01ABCDEF?to=me@example.org")
        + '[defaults.headers]\nAuthorization = "Bearer abcdef"\nAccept = "text/html"\n',
    )

    assert {"hunter%402", "hunter@2", "T01ABCDEF", "Bearer abcdef", "abcdef"} <= found.secrets
    assert not {"hooks", "me@example.org", "example.org", "me", "text/html"} & found.secrets


def test_no_complaint_shows_a_secret(tmp_path: Path) -> None:
    text = (
        '[channels.canary-1]\nurl = "canary2://canary3:canary4@example.org/canary5"\n'
        "[channels]\nurl = 'mailto://canary6'\n[[watch]]\nurl = \"https://u:canary7@example.org\"\n"
        'headers = { A = "${CANARY8}", B = "canary9\\n", C = ["canary9"] }\n'
    )

    with pytest.raises(ConfigError) as caught:
        load(tmp_path, text, {"CANARY8": "canary8\n"})

    shown = str(caught.value)
    assert "headers.A" in shown and "headers.B" in shown and "headers.C" in shown
    assert not [secret for number in (3, 4, 5, 6, 7, 8, 9) if (secret := f"canary{number}") in shown]


def test_each_recipient_of_a_channel_is_a_channel_of_its_own(tmp_path: Path) -> None:
    found = load(
        tmp_path,
        """
        [channels.team]
        url = "mailto://smtp.example.org?from=w@example.org&to=a@example.org,b@example.org"
        [channels.hook]
        url = "json://127.0.0.1/hook"
        [[watch]]
        url = "https://example.org/jobs/1"
        channels = ["team"]
        """,
    )

    assert [(each.name, each.recipient) for each in found.channels] == [("team", 0), ("team (2)", 1), ("hook", 0)]
    assert found.watches[0].channels == ("team", "team (2)")
