"""A configuration that cannot be used: every complaint at once, each with its line and the way out."""

# ruff: noqa: E501 - a complaint is one line

from pathlib import Path

import pytest

from watcher import config
from watcher.errors import ConfigError

WATCH = '[[watch]]\nname = "A"\nurl = "https://example.org/1"\n'
"""Three lines to begin with."""
CASES = Path(__file__).parent / "config"


def complaints(path: Path, environ: dict[str, str] | None = None) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        config.load(path, environ or {})
    return caught.value.complaints


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        # the file as a whole
        ("\n\ntimezone = UTC", ":3: is not TOML: Invalid value at column 12 (text stands in quotes)"),
        (f"{WATCH}every = '6h", ':4: is not TOML: Expected "\'" (at end of document)'),
        (f'{WATCH}name = "B"', ":4: is not TOML: Cannot overwrite a value (at end of document)"),
        (
            f"{WATCH}follow = 2026-13-01",
            ":4: is not TOML: Expected newline or end of document after a statement at column 14",
        ),
        ('[watch]\nurl = "https://example.org"', ":1: watch: {…} is not a list of tables (write [[watch]])"),
        ("watch = [3]", ":1: watch 1: 3 is not a list of tables (write [[watch]])"),
        # keys
        (f"{WATCH}evry = 1", ':4: watch "A": evry: unknown key (did you mean "every"?)'),
        (f"{WATCH}[chanels.me]\nurl = 'x'", ':4: chanels: unknown key (did you mean "channels"?)'),
        (f"{WATCH}[web]\nport = 1", ":5: [web] port: unknown key (known: listen)"),
        (
            f'{WATCH}[fetch]\ndatabase = "w.db"',
            ":5: [fetch] database: unknown key (it belongs at the top of the file, before the first [table])",
        ),
        (
            '[defaults]\nurl = "https://example.org"\n' + WATCH,
            ":2: [defaults] url: unknown key (it belongs to each [[watch]])",
        ),
        ('[[watch]]\nname = "A"', ':1: watch "A": url: is missing'),
        (f"{WATCH}[channels.me]\n", ':4: channel "me": url: is missing'),
        (f'{WATCH}[channels]\nurl = "json://h"', ':5: channel "url": is not a table (write [channels.NAME])'),
        (
            f'"[key]" = 1\n{WATCH}',
            ":1: [key]: unknown key (known: timezone, contact, database, fetch, alerts, history, web, heartbeat, defaults, channels, watch)",
        ),
        # types
        (f"{WATCH}paused = 1", ':4: watch "A": paused: 1 is not true or false'),
        (f"{WATCH}tags = 'a'", ':4: watch "A": tags: "a" is not a list in [ ]'),
        (f"{WATCH}tags = [1]", ':4: watch "A": tags: 1 is not text in quotes'),
        (f"{WATCH}only = ''", ':4: watch "A": only: "" is not a table'),
        (f"timezone = 1\n{WATCH}", ":1: timezone: 1 is not text in quotes"),
        # values
        (f"{WATCH}every = '5 parsecs'", ':4: watch "A": every: "5 parsecs" is not a duration (try "6h")'),
        (f"{WATCH}every = 30", ':4: watch "A": every: 30 is not a duration (try "6h")'),
        (f"{WATCH}every = '-1h'", ':4: watch "A": every: "-1h" is not a duration (try "6h")'),
        (f"{WATCH}every = '101y'", ':4: watch "A": every: "101y" is longer than 100 years'),
        (f"{WATCH}[fetch]\ntimeout = '0s'", ':5: [fetch] timeout: "0s" is no time at all (try "30s")'),
        (f"{WATCH}[fetch]\nmax_body = '4MiBs'", ':5: [fetch] max_body: "4MiBs" is not a size (try "4MiB")'),
        (f"{WATCH}[fetch]\nmax_body = '0B'", ':5: [fetch] max_body: "0B" is no size at all (try "4MiB")'),
        (
            f"timezone = 'europe/london'\n{WATCH}",
            ':1: timezone: "europe/london" is not a time zone (did you mean "Europe/London"?)',
        ),
        (f"timezone = '../passwd'\n{WATCH}", ':1: timezone: "../passwd" is not a time zone (try "Europe/London")'),
        (f"timezone = 'Europe'\n{WATCH}", ':1: timezone: "Europe" is not a time zone (try "Europe/London")'),
        (
            f"contact = 'you@example.org'\n{WATCH}",
            ':1: contact: "you@example.org" is not an address to reach you at (try "mailto:you@example.org")',
        ),
        (
            f"contact = 'https://example.org/(x)'\n{WATCH}",
            ':1: contact: "https://example.org/(x)" holds a space, a bracket or a letter that cannot stand in the User-Agent',
        ),
        (
            f"database = 'postgresql://h/w'\n{WATCH}",
            ':1: database: "postgresql://h/w" is not a file: other databases have no effect yet (try "watcher.db")',
        ),
        (f"database = ''\n{WATCH}", ':1: database: "" is not the name of a file (try "watcher.db")'),
        (
            f"{WATCH}[fetch]\nallow = [\n  'localhost',\n  'http://localhost',\n]",
            ':7: [fetch] allow: "http://localhost" is not a host or network (try "localhost", "127.0.0.1" or "10.0.0.0/8")',
        ),
        (
            f"{WATCH}[fetch]\nallow = ['127.1']",
            ':5: [fetch] allow: "127.1" is not a host or network (try "localhost", "127.0.0.1" or "10.0.0.0/8")',
        ),
        (
            f"{WATCH}cron = '61 * * * *'",
            ':4: watch "A": cron: "61 * * * *" has "61" as its minute (0 to 59 are allowed)',
        ),
        (f"{WATCH}cron = '0 0 30 2 *'", ':4: watch "A": cron: "0 0 30 2 *" never comes: no day "30" in month "2"'),
        (
            f"{WATCH}cron = '0 8 * * *'\nevery = '1h'",
            ':4: watch "A": cron: stands beside every: only one of the two can say when to look',
        ),
        (f"{WATCH}ignore = [\n'ok',\n'(',\n]", ':6: watch "A": ignore: "(" is not a pattern of RE2: missing ): ('),
        (f"{WATCH}ignore = ['a*']", ':4: watch "A": ignore: "a*" matches everything: no text would be left'),
        (
            f"{WATCH}only = {{ title = '(?=a)' }}",
            ':4: watch "A": only.title: "(?=a)" is not a pattern of RE2: invalid perl operator: (?=',
        ),
        (
            f"{WATCH}[watch.only]\ntitel = 'a'",
            ':5: watch "A": only.titel: "titel" is not a fact (did you mean "title"?)',
        ),
        (f"{WATCH}select = 'div >'", ':4: watch "A": select: "div >" is not a CSS selector (try "main" or "#job")'),
        (
            f"{WATCH}alert_on = ['salery']",
            ':4: watch "A": alert_on: "salery" is not a kind of change (did you mean "salary"?)',
        ),
        (f"{WATCH}channels = ['me']", ':4: watch "A": channels: there is no channel "me" (known: none)'),
        (f"{WATCH}headers = {{ Host = 'a' }}", ':4: watch "A": headers.Host: is a header that watcher sets itself'),
        (f"{WATCH}headers = {{ 'a b' = 'a' }}", ':4: watch "A": headers.a b: is not the name of a header'),
        (
            f'{WATCH}headers = {{ A = "a\\nB: b" }}',
            ':4: watch "A": headers.A: holds a line break or a letter beyond ASCII, which no header may',
        ),
        (
            f"{WATCH}headers = {{ A = 'Bearer ${{TOKEN}}' }}",
            ':4: watch "A": headers.A: TOKEN is not set (set it in the environment, name its file in TOKEN_FILE, or give a systemd credential)',
        ),
        (
            f"{WATCH}headers = {{ A = '${{TO KEN}}' }}",
            ':4: watch "A": headers.A: "${TO KEN}" is not the name of a secret (try "${SMTP_PASSWORD}")',
        ),
        (
            f"{WATCH}headers = {{ A = '${{TOKEN' }}",
            ':4: watch "A": headers.A: "${TOKEN" is not the name of a secret (try "${SMTP_PASSWORD}")',
        ),
        # addresses, names
        (
            "[[watch]]\nurl = 'ftp://example.org'",
            ':2: watch "ftp://example.org": url: "ftp://example.org" must begin with http:// or https://',
        ),
        (
            "[[watch]]\nname = 'A'\nurl = 'https://me:secret@example.org'",
            ':3: watch "A": url: "https://***@example.org" must not hold a user name or password (use headers)',
        ),
        (
            "[[watch]]\nname = 'A'\nurl = 'https://example.org/?key=${KEY}'",
            ':3: watch "A": url: "https://example.org/?key=${KEY}" holds a secret, which everybody would see (send it in headers)',
        ),
        (
            f"{WATCH}[[watch]]\nurl = 'http://EXAMPLE.org/1/?utm_source=mail#apply'",
            ':5: watch "http://EXAMPLE.org/1/?utm_source=mail#apply": url: is the same address as that of the watch "A" (take one out)',
        ),
        (
            f"{WATCH}[[watch]]\nname = 'A'\nurl = 'https://example.org/2'",
            ':5: watch "A": name: is also the name of the watch of "https://example.org/1"',
        ),
        (
            '[[watch]]\nname = "A\\nB"\nurl = "https://example.org"',
            ':2: watch "A\\nB": name: "A\\nB" is not a name (some text on one line)',
        ),
        # channels
        (
            f"{WATCH}[channels.me]\nurl = 'json://h/${{HOOK}}'",
            ':5: channel "me": url: HOOK is not set (set it in the environment, name its file in HOOK_FILE, or give a systemd credential)',
        ),
        (
            f"{WATCH}[channels.me]\nurl = 'json://h'\nmin_severity = 'hi'",
            ":6: channel \"me\": min_severity: \"hi\" is not one of 'low', 'normal', 'high' or 'critical'",
        ),
        (
            f"{WATCH}[channels.me]\nurl = 'json://h'\nkinds = ['moved']",
            ':6: channel "me": kinds: "moved" is not a kind of change (did you mean "removed"?)',
        ),
        (
            f"{WATCH}[channels.me]\nurl = 'json://h'\nwatches = ['B']",
            ':6: channel "me": watches: there is no watch "B" (known: A)',
        ),
        # what is kept
        (
            f"[history]\nkeep = 'some'\n{WATCH}",
            ':2: [history] keep: "some" is not "all" or a table (try { age = "2y", versions = 200 })',
        ),
        (
            f"[history]\nkeep = {{}}\n{WATCH}",
            ':2: [history] keep: {…} is not "all" or a table (try { age = "2y", versions = 200 })',
        ),
        (
            f"[history.keep]\nage = '2 years'\n{WATCH}",
            ':2: [history] keep.age: "2 years" is not a duration (try "6h")',
        ),
        (f"[history]\nkeep = {{ age = '0s' }}\n{WATCH}", ':2: [history] keep.age: "0s" is no time at all (try "30s")'),
        (
            f"[history.keep]\nage = '1y'\nversions = 0\n{WATCH}",
            ":3: [history] keep.versions: 0 is not a whole number from 1 to 1,000,000 (try 200)",
        ),
        (
            f"[history]\nkeep = {{ versions = true }}\n{WATCH}",
            ":2: [history] keep.versions: true is not a whole number from 1 to 1,000,000 (try 200)",
        ),
        (
            f"[history]\nkeep = {{ version = 200 }}\n{WATCH}",
            ':2: [history] keep.version: unknown key (did you mean "versions"?)',
        ),
        # no effect yet
        (f"{WATCH}remind = ['7 days']", ':4: watch "A": remind: "7 days" is not a duration (try "6h")'),
        (f"{WATCH}follow = 1", ':4: watch "A": follow: 1 is not true or false'),
        (f"[web]\nlisten = ':8787'\n{WATCH}", ':2: [web] listen: ":8787" has no effect yet; leave it out'),
        (
            f"[heartbeat]\nping = 'ftp://h/key'\n{WATCH}",
            ":2: [heartbeat] ping: must begin with http:// or https://",
        ),
        (
            f"{WATCH}[channels.me]\nurl = 'json://h'\nquiet = '22-7'",
            ':6: channel "me": quiet: "22-7" are no hours of the day (try "22:00-07:00")',
        ),
        (
            f"{WATCH}[channels.me]\nurl = 'json://h'\nquiet = '22:00-24:00'",
            ':6: channel "me": quiet: "22:00-24:00" are no hours of the day (try "22:00-07:00")',
        ),
        (
            f"{WATCH}[channels.me]\nurl = 'json://h'\nquiet = '07:00-07:00'",
            ':6: channel "me": quiet: "07:00-07:00" begin and end at the same time: nothing would ever leave'
            " (leave the channel out instead)",
        ),
        (
            f"{WATCH}[channels.me]\nurl = 'json://h'\ndigest = '0 8 * *'",
            ':6: channel "me": digest: "0 8 * *" is not a cron time "minute hour day month weekday"'
            ' (try "0 8 * * mon-fri")',
        ),
    ],
)
def test_a_complaint_says_where_what_and_what_instead(tmp_path: Path, text: str, complaint: str) -> None:
    path = tmp_path / "watcher.toml"
    path.write_text(text)

    assert complaints(path) == (f"{path}{complaint}",)


@pytest.mark.parametrize("url", ["nonsense", "file:///etc/passwd", "exec://id", "mailto://", "jsn://example.org"])
def test_a_channel_that_apprise_cannot_use_is_refused(tmp_path: Path, url: str) -> None:
    path = tmp_path / "watcher.toml"
    path.write_text(f'{WATCH}[channels.me]\nurl = "{url}"')

    (complaint,) = complaints(path)

    assert complaint.startswith(f'{path}:5: channel "me": url: ')


def test_ten_mistakes_are_told_in_one_go() -> None:
    path = CASES / "ten_mistakes.toml"

    told = [line.replace(str(path), path.name) for line in complaints(path)]

    assert told == (CASES / "ten_mistakes.txt").read_text().splitlines()


def test_two_bad_watches_do_not_hide_each_other(tmp_path: Path) -> None:
    path = tmp_path / "watcher.toml"
    path.write_text('[[watch]]\nevery = "x"\n[[watch]]\nevery = "y"')

    assert complaints(path) == (
        f"{path}:1: watch 1: url: is missing",
        f'{path}:2: watch 1: every: "x" is not a duration (try "6h")',
        f"{path}:3: watch 2: url: is missing",
        f'{path}:4: watch 2: every: "y" is not a duration (try "6h")',
    )


def test_a_file_of_a_secret_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "watcher.toml"
    path.write_text(f"{WATCH}headers = {{ A = '${{TOKEN}}' }}")

    told = complaints(path, {"TOKEN_FILE": str(tmp_path / "none")})

    assert told == (
        f'{path}:4: watch "A": headers.A: TOKEN: its file {tmp_path / "none"} cannot be read: No such file or directory',
    )
