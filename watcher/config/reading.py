"""One configuration file read, checked, settled."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from watcher.config import file
from watcher.config.agree import disagreements
from watcher.config.complaint import Complaint, shown, told
from watcher.config.locate import Keys
from watcher.config.settings import Config
from watcher.config.settle import settled
from watcher.config.tables import File, WatchTable, table_at
from watcher.config.values import near
from watcher.errors import ConfigError

_OPEN_CHANNEL_KEYS = frozenset(("min_severity", "kinds", "tags", "watches", "quiet", "digest"))
"""What of a channel may be shown: all else may hold a password."""
_NOUNS = {
    "string_type": "text in quotes",
    "bool_type": "true or false",
    "list_type": "a list in [ ]",
    "dict_type": "a table",
    "model_type": "a table",
}


def read(path: Path, environ: Mapping[str, str]) -> Config:
    """See `config.load`."""
    text = file.read_text(path)
    raw = file.parse(path, text)
    match checked(raw, environ):
        case File() as tables:
            return settled(path, tables)
        case complaints:
            raise ConfigError(*told(path, text, raw, complaints))


def checked(raw: dict[str, Any], environ: Mapping[str, str]) -> File | tuple[Complaint, ...]:
    """The tables with every key at its value, or all that must be mended."""
    tables, complaints = None, list(disagreements(raw))
    try:
        tables = File.model_validate(raw, context=environ)
    except ValidationError as error:
        complaints += map(_complaint, error.errors(include_url=False))
    return tables if tables and not complaints else tuple(complaints)


def _complaint(error: ErrorDetails) -> Complaint:
    keys: Keys = error["loc"]
    if error["type"] == "extra_forbidden":
        return Complaint(keys, _unknown_key(keys))
    if keys[-1] == "[key]":  # how pydantic says that it is the key that is wrong
        keys = keys[:-1]
    found = f"{shown(error['input'])} " if _may_be_shown(keys) else ""
    match error["type"]:
        case "missing":
            return Complaint(keys, "is missing")
        case "value_error":
            return Complaint(keys, f"{found}{error['ctx']['error']}")
        case "enum":
            return Complaint(keys, f"{found}is not one of {error['ctx']['expected']}")
        case "literal_error" | "too_long":  # a key of which only the default has an effect (see tables.py)
            return Complaint(keys, f"{found}has no effect yet; leave it out")
        case known:
            return Complaint(keys, f"{found}is not {_noun(known, keys)}")


def _may_be_shown(keys: Keys) -> bool:
    if "headers" in keys or keys[0] == "heartbeat":
        return False
    return keys[0] != "channels" or (len(keys) > 2 and keys[2] in _OPEN_CHANNEL_KEYS)


def _noun(error_type: str, keys: Keys) -> str:
    match keys:
        case ("watch",) | ("watch", _):
            return "a list of tables (write [[watch]])"
        case ("channels",) | ("channels", _):
            return "a table (write [channels.NAME])"
    return _NOUNS.get(error_type, "a value that can stand here")


def _unknown_key(keys: Keys) -> str:
    """The way out for a key that does not stand in its table; some stand in the wrong one."""
    key, known = str(keys[-1]), list(table_at(keys[:-1]).model_fields)
    if keys[0] == "defaults" and key in WatchTable.model_fields:
        return "unknown key (it belongs to each [[watch]])"
    if len(keys) > 1 and key in File.model_fields:
        return "unknown key (it belongs at the top of the file, before the first [table])"
    return f"unknown key ({near(key, known)})"
