"""What is wrong with a configuration, as lines for whoever mends it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from watcher import address
from watcher.config.locate import Keys, line_of, lines

_WIDTH = 60
"""More of a value is not shown."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """What must be mended: where, and why."""

    keys: Keys
    words: str


def told(file: Path, text: str, raw: dict[str, Any], complaints: Iterable[Complaint]) -> tuple[str, ...]:
    """One line each, in the order of the file: `config/watcher.toml:31: watch "Anthropic": every: "5 parsecs" is …`."""
    known = lines(text)
    placed = [(line_of(each.keys, known), each) for each in complaints]
    placed.sort(key=lambda pair: pair[0] or 0)
    told = (
        _printable(": ".join((f"{file}:{line}" if line else f"{file}", *_where(raw, each.keys), each.words)))
        for line, each in placed
    )
    return tuple(dict.fromkeys(told))


def _where(raw: dict[str, Any], keys: Keys) -> list[str]:
    """The table as a person calls it, then the keys below it."""
    match keys:
        case ("watch", int(place), *rest):
            head = [f"watch {_watch_label(raw, place)}"]
        case ("channels", str(name), *rest):
            head = [f"channel {shown(name)}"]
        case (str(table), str(key), *rest):
            head, rest = [], [f"[{table}] {key}", *rest]
        case _:
            head, rest = [], list(keys)
    below = ".".join(key for key in rest if isinstance(key, str))
    return [*head, below] if below else head


def _watch_label(raw: dict[str, Any], place: int) -> str:
    table = raw["watch"][place]
    names = [table.get(key) for key in ("name", "url")] if isinstance(table, dict) else []
    return next((shown(each) for each in names if isinstance(each, str) and each), str(place + 1))


def shown(value: object) -> str:
    """A value as it stands in the file, on one line, of bounded length; a password in an address is masked."""
    match value:
        case str():
            text = json.dumps(address.shown(value), ensure_ascii=False)
        case bool() | int() | float():
            text = json.dumps(value)
        case list():
            text = "[…]"
        case dict():
            text = "{…}"
        case _:
            text = str(value)
    return text if len(text) <= _WIDTH else f'{text[: _WIDTH - 2]}…"'


def _printable(line: str) -> str:
    return "".join(each if each.isprintable() else "?" for each in line)
