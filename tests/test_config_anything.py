"""Whatever stands in a configuration file, nothing worse than complaints come of it."""

import contextlib
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import tomlkit
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from watcher import config
from watcher.config.locate import Keys, lines
from watcher.errors import ConfigError

KEYS = """
timezone contact database fetch allow timeout max_body alerts gather history keep web listen heartbeat ping defaults
every cron channels me url min_severity kinds tags watches quiet digest watch name alert_on remind paused only title
follow select ignore headers Authorization age versions
"""
PIECES = """
[[watch]] [channels.me] [fetch] [a.b] url every = "https://example.org" "6h" 1979-05-27 ${S} inf
é " \"\"\" ' ''' { } [ ] , . # \\
"""
WORDS = st.sampled_from(KEYS.split())
VALUES = st.recursive(
    st.text(max_size=12)
    | st.sampled_from(["6h", "9y", "https://example.org/a", "json://h", "${S}", "${", "0 8 * * *", "(", "a*", "p >"])
    | st.integers(-(2**70), 2**70)
    | st.floats()
    | st.booleans()
    | st.datetimes(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS | st.text(max_size=4), inner, max_size=5),
    max_leaves=12,
)
TEXTS = st.lists(st.sampled_from([*PIECES.split(), " ", "\n", "\x00", "\ufeff"]) | st.text(max_size=3), max_size=30)


def load(folder: Path, text: str) -> None:
    path = folder / "watcher.toml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    config.load(path, {"S": "secret"})


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(WORDS, VALUES, max_size=6), st.lists(st.dictionaries(WORDS, VALUES, max_size=6), max_size=3))
def test_no_value_anywhere_makes_more_than_complaints(
    tmp_path: Path, tables: dict[str, object], watches: list[dict[str, object]]
) -> None:
    with contextlib.suppress(ConfigError):
        load(tmp_path, tomlkit.dumps({"watch": watches, **tables}))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS.map("".join))
def test_no_text_makes_more_than_complaints(tmp_path: Path, text: str) -> None:
    with contextlib.suppress(ConfigError):
        load(tmp_path, text)


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ("{a=", "}"), ("[{a=", "}]")])
def test_no_depth_makes_more_than_complaints(tmp_path: Path, opening: str, closing: str) -> None:
    for depth in range(150, 550, 20):
        with pytest.raises(ConfigError):
            load(tmp_path, f"watch = {opening * depth}1{closing * depth}")


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(WORDS | st.text(max_size=4), VALUES, max_size=6))
def test_every_key_of_any_text_has_its_line(tables: dict[str, object]) -> None:
    text = tomlkit.dumps(tables)
    known = lines(text)

    for keys in paths(tomllib.loads(text)):
        assert keys in known
        assert 1 <= known[keys] <= text.count("\n") + 1


def paths(value: object, above: Keys = ()) -> Iterator[Keys]:
    """The way to every value inside a value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inner:
        yield (*above, key)
        yield from paths(each, (*above, key))
