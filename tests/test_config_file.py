"""The configuration file itself: where it is found, the example, the schema, a watch appended."""

import contextlib
import json
import re
import tomllib
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from watcher import config
from watcher.errors import ConfigError
from watcher.model import Every

FOLDER = Path(__file__).parent.parent / "config"
EXAMPLE = FOLDER / "watcher.toml"
BOARD = "https://job-boards.greenhouse.io/example"


def example_with_every_line() -> str:
    """The example with its commented keys and tables made real; prose begins with "# "."""
    return re.sub(r"^#(?=[a-z\[])", "", EXAMPLE.read_text("utf-8"), flags=re.MULTILINE)


def complaint(path: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        config.load(path, {})
    return str(caught.value)


# ── where it is ──────────────────────────────────────────────────────────────────────────────────


def test_the_file_is_the_one_that_is_named(tmp_path: Path) -> None:
    environ = {"WATCHER_CONFIG": "/srv/b.toml", "XDG_CONFIG_HOME": str(tmp_path)}

    assert config.find("a.toml", environ) == Path("a.toml")
    assert config.find(None, environ) == Path("/srv/b.toml")


def test_the_file_of_the_folder_comes_before_the_users(tmp_path: Path) -> None:
    here, home = tmp_path / "here", tmp_path / "home"
    users = home / ".config" / "watcher" / "watcher.toml"
    users.parent.mkdir(parents=True)
    here.mkdir()

    with contextlib.chdir(here):
        assert config.find(None, {"HOME": str(home)}) == users  # where a new one belongs
        users.touch()
        assert config.find(None, {"HOME": str(home)}) == users
        (here / "config").mkdir()
        assert config.find(None, {"HOME": str(home)}) == users
        (here / "config" / "watcher.toml").touch()
        assert config.find(None, {"HOME": str(home)}) == Path("config/watcher.toml")


def test_a_new_file_belongs_into_the_folder_config_where_there_is_one(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()

    with contextlib.chdir(tmp_path):
        assert config.find(None, {"XDG_CONFIG_HOME": "/nowhere"}) == Path("config/watcher.toml")


def test_no_file_is_one_line_with_the_way_out(tmp_path: Path) -> None:
    path = tmp_path / "none.toml"

    assert complaint(path) == (
        f'{path}: there is no such file (begin one with "watcher add URL", or name yours with --config)'
    )


def test_what_is_no_readable_file_is_one_line(tmp_path: Path) -> None:
    latin = tmp_path / "latin.toml"
    latin.write_bytes('contact = "mailto:josé@example.org"'.encode("latin-1"))

    assert complaint(tmp_path) == f"{tmp_path}: cannot be read: Is a directory"
    assert complaint(latin) == f"{latin}: is not a text in UTF-8"
    assert complaint(latin / "x") == f"{latin / 'x'}: cannot be read: Not a directory"


def test_a_file_that_everybody_may_write_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "watcher.toml"
    path.write_text(f'[[watch]]\nurl = "{BOARD}"\n')
    path.chmod(0o666)

    assert complaint(path) == f"{path}: everybody may write to this file (mend with: chmod o-w {path})"

    path.chmod(0o664)
    assert config.load(path, {}).watches


def test_a_byte_order_mark_and_windows_lines_are_read(tmp_path: Path) -> None:
    path = tmp_path / "watcher.toml"
    path.write_bytes(f'\ufeff[[watch]]\r\nurl = "{BOARD}"\r\nevery = "x"\r\n'.encode())

    assert complaint(path).startswith(f"{path}:3: ")


# ── the example, the schema ──────────────────────────────────────────────────────────────────────


def test_the_example_loads_without_any_secret() -> None:
    found = config.load(EXAMPLE, {})

    assert [each.name for each in found.watches] == ["Interpretability, London", "Anthropic"]
    assert found.database == FOLDER / "watcher.db"


def test_the_example_loads_with_every_line_of_it(tmp_path: Path) -> None:
    path = tmp_path / "watcher.toml"
    path.write_text(example_with_every_line(), "utf-8")

    found = config.load(path, {"SMTP_PASSWORD": "p@ss"})

    assert found.channels[0].url == "mailtos://me:p%40ss@smtp.example.org?to=me@example.org"


def test_the_example_holds_every_key_with_its_default() -> None:
    shown = tomllib.loads(example_with_every_line())
    tables = {"": shown, **{name: table for name, table in shown.items() if isinstance(table, dict)}}
    tables["channels"] = shown["channels"]["me"]
    tables["watch"] = shown["watch"][1] | shown["defaults"]

    for name, keys in schema_keys().items():
        for key, described in keys.items():
            assert key in tables[name], f"[{name}] {key} is missing in the example"
            if "default" in described and "$ref" not in described and key not in ("channels", "watch"):
                assert tables[name][key] == described["default"], f"[{name}] {key}"


def schema_keys() -> dict[str, dict[str, Any]]:
    """The keys of each table with their descriptions; "" is the top of the file."""
    schema: Any = config.schema()
    keys = {"": schema["properties"]}
    for name, described in schema["properties"].items():
        inner = described.get("items") or described.get("additionalProperties") or described
        if reference := inner.get("$ref"):
            keys[name] = schema["$defs"][reference.rpartition("/")[2]]["properties"]
    return keys


def test_every_table_is_in_the_schema() -> None:
    tables = {"", "fetch", "alerts", "history", "web", "heartbeat", "defaults", "channels", "watch"}

    assert set(schema_keys()) == tables
    assert all("description" in each for keys in schema_keys().values() for each in keys.values())


def test_the_stored_schema_is_current() -> None:
    stored = json.loads((FOLDER / "watcher.schema.json").read_text("utf-8"))

    assert stored == config.schema(), "mend with: watcher config schema > config/watcher.schema.json"


# ── a watch appended ─────────────────────────────────────────────────────────────────────────────


def test_a_watch_is_appended_and_all_else_stays(tmp_path: Path) -> None:
    path = tmp_path / "watcher.toml"
    path.write_text(EXAMPLE.read_text("utf-8"), "utf-8")
    path.chmod(0o600)

    config.append_watch(path, url=BOARD, name='The "other" board', every="2h", tags=["x", "y"])

    assert path.read_text("utf-8").startswith(EXAMPLE.read_text("utf-8"))
    assert path.stat().st_mode & 0o777 == 0o600
    added = config.load(path, {}).watches[-1]
    assert (added.name, added.url, added.tags) == ('The "other" board', BOARD, ("x", "y"))
    assert added.schedule == Every(timedelta(hours=2))
    assert [each.name for each in tmp_path.iterdir()] == ["watcher.toml"]


def test_a_file_is_begun_where_there_is_none(tmp_path: Path) -> None:
    path = tmp_path / "new" / "watcher.toml"

    config.append_watch(path, url=BOARD)

    assert [each.url for each in config.load(path, {}).watches] == [BOARD]
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_watch_is_appended_beside_what_cannot_be_checked_here(tmp_path: Path) -> None:
    path = tmp_path / "watcher.toml"
    path.write_text('[channels.me]\nurl = "json://h/${ONLY_THE_DAEMON_HAS_IT}"')

    config.append_watch(path, url=BOARD)

    assert tomllib.loads(path.read_text())["watch"] == [{"url": BOARD}]


def test_a_link_to_the_file_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.toml", tmp_path / "link.toml"
    real.write_text("")
    link.symlink_to(real)

    config.append_watch(link, url=BOARD)

    assert link.is_symlink()
    assert BOARD in real.read_text()


def test_windows_lines_stay_windows_lines(tmp_path: Path) -> None:
    path = tmp_path / "watcher.toml"
    path.write_bytes(b'timezone = "UTC"\r\n')

    config.append_watch(path, url=BOARD)

    assert path.read_bytes() == f'timezone = "UTC"\r\n\r\n[[watch]]\r\nurl = "{BOARD}"\r\n'.encode()


@pytest.mark.parametrize(
    ("text", "watch", "expected"),
    [
        ("", {"url": "ftp://h"}, 'watch "ftp://h": url: "ftp://h" must begin with http:// or https://'),
        ("", {"url": BOARD, "every": "x"}, f'watch "{BOARD}": every: "x" is not a duration (try "6h")'),
        (f'[[watch]]\nurl = "{BOARD}/"\n', {"url": BOARD, "name": "B"}, "is the same address as that of the watch"),
        (
            '[[watch]]\nname = "B"\nurl = "https://h/1"',
            {"url": BOARD, "name": "B"},
            "is also the name of the watch of",
        ),
        ("[[watch]", {"url": BOARD}, "is not TOML"),
        ('watch = [{ url = "https://h/1" }]', {"url": BOARD}, "is not TOML"),
    ],
)
def test_a_watch_that_cannot_be_used_is_not_appended(
    tmp_path: Path, text: str, watch: dict[str, str], expected: str
) -> None:
    path = tmp_path / "watcher.toml"
    path.write_text(text)

    with pytest.raises(ConfigError) as caught:
        config.append_watch(path, **watch)

    assert expected in str(caught.value)
    assert path.read_text() == text


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1), st.lists(st.text(min_size=1)))
def test_whatever_is_appended_can_be_read(tmp_path: Path, name: str, tags: list[str]) -> None:
    path = tmp_path / "watcher.toml"
    path.unlink(missing_ok=True)

    with contextlib.suppress(ConfigError):
        config.append_watch(path, url=BOARD, name=name, tags=tags)
        assert config.load(path, {}).watches[0].name == name
