"""The configuration file on the disk: where it is, what stands in it before any check."""

import os
import re
import stat
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from watcher.config import values
from watcher.config.complaint import shown
from watcher.errors import ConfigError
from watcher.rights import who_may

value_ = TypeVar("value_")

_HERE = Path("config/watcher.toml")
_SYSTEM = Path("/etc/watcher/watcher.toml")


@dataclass(frozen=True, slots=True)
class Outline:
    """What a command that only reads the history needs: no secret, no channel, no watch."""

    database: Path
    timezone: str
    """IANA."""


def find(explicit: str | None, environ: Mapping[str, str] = os.environ) -> Path:
    """The file to use: --config, else $WATCHER_CONFIG, else the first that exists of the usual places.

    Those are config/watcher.toml, the user's config folder (XDG) and /etc/watcher. Where none
    exists, the answer is where a new one belongs: in ./config if there is that folder, else with the user.
    """
    if chosen := explicit or environ.get("WATCHER_CONFIG"):
        return Path(chosen)
    user = _user_file(environ)
    usual = next((place for place in (_HERE, user, _SYSTEM) if os.path.lexists(place)), None)
    return usual or (_HERE if _HERE.parent.is_dir() else user)


def _user_file(environ: Mapping[str, str]) -> Path:
    folder = environ.get("XDG_CONFIG_HOME") or Path(environ.get("HOME") or "/", ".config")
    return Path(folder, "watcher", "watcher.toml")


def outline(path: Path) -> Outline:
    """The database and time zone that the file names, nothing else of it checked.

    Raises ConfigError when the file or one of the two cannot be used.
    """
    raw = parse(path, read_text(path))
    return Outline(
        timezone=_value(path, raw, "timezone", values.TIMEZONE, values.zone),
        database=path.parent / _value(path, raw, "database", values.DATABASE, values.database),
    )


def _value(path: Path, raw: Mapping[str, Any], key: str, default: str, reader: Callable[[str], value_]) -> value_:
    found = raw.get(key, default)
    if not isinstance(found, str):
        raise ConfigError(f"{path}: {key}: {shown(found)} is not text in quotes")
    try:
        return reader(found)
    except ValueError as error:
        raise ConfigError(f"{path}: {key}: {shown(found)} {error}") from error


def read_text(path: Path) -> str:
    """The text of the file. Raises ConfigError when it is not there, not readable or anybody's to write."""
    try:
        if stat.S_IMODE(path.stat().st_mode) & stat.S_IWOTH:
            raise ConfigError(f"{path}: everybody may write to this file (mend with: chmod o-w {path})")
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        raise ConfigError(
            f'{path}: there is no such file (begin one with "watcher add URL", or name yours with --config)'
        ) from error
    except PermissionError as error:
        raise ConfigError(f"{path}: {who_may(path)}") from error
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise ConfigError(f"{path}: is not a text in UTF-8") from error


def parse(path: Path, text: str) -> dict[str, Any]:
    """The text as TOML. Raises ConfigError with the line where it is none."""
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise ConfigError(f"{path}: is nested too deep") from error
    except ValueError as error:
        raise ConfigError(_syntax_complaint(path, text, str(error))) from error


def _syntax_complaint(path: Path, text: str, message: str) -> str:
    found = re.fullmatch(r"(.*) \(at line (\d+), column (\d+)\)", message, re.DOTALL)
    if not found:
        return f"{path}:{text.count(chr(10)) + 1}: is not TOML: {message.splitlines()[0]}"
    words, line, column = found.groups()
    hint = " (text stands in quotes)" if words == "Invalid value" else ""
    return f"{path}:{line}: is not TOML: {words} at column {column}{hint}"
