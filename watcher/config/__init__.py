"""The configuration: one TOML file → a frozen `Config`, or every complaint at once.

What only finds the database imports nothing heavy; checking, the schema and writing do so when called.
"""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from watcher.config.file import Outline, find, outline
from watcher.config.settings import Config
from watcher.model import Json

__all__ = ["Config", "Outline", "append_watch", "find", "load", "outline", "schema"]


def load(path: Path, environ: Mapping[str, str] = os.environ) -> Config:
    """The configuration in this file, checked to the last key, with its secrets filled in from `environ`.

    Raises ConfigError with every complaint: one line each, with file, line, table, key, what was
    found and what is allowed, in the order of the file.
    """
    from watcher.config.reading import read

    return read(path, environ)


def schema() -> dict[str, Json]:
    """The JSON Schema of the file, for editors: config/watcher.schema.json is this."""
    from watcher.config.tables import schema as generated

    return generated()


def append_watch(
    path: Path, *, url: str, name: str | None = None, every: str | None = None, tags: Sequence[str] = ()
) -> None:
    """Add a [[watch]] at the end of the file, all else untouched; a file that is not there is begun.

    The file changes as a whole or not at all and keeps mode and owner. Raises ConfigError, leaving
    it as it was, when the new watch cannot be used or is there already.
    """
    from watcher.config.append import append

    append(path, {"name": name, "url": url, "every": every, "tags": list(tags)})
