"""What employers write, one file a fact: each statement with the value that a person reads in it."""

import tomllib
from pathlib import Path
from typing import Any

from watcher.model import Deadline

FOLDER = Path(__file__).parent
FACTS = tuple(sorted(each.stem for each in FOLDER.glob("*.toml")))


def statements(fact: str) -> list[tuple[str, str]]:
    """The statements of a fact with their values in words, in the order of the file."""
    table = tomllib.loads((FOLDER / f"{fact}.toml").read_text(encoding="utf-8"))
    return [(text, value) for text, value in table["statements"]]


def in_words(fact: str, value: Any) -> str:
    """A fact's value as the files write it; "" for an absent one."""
    if value is None:
        return "open" if fact == "status" else ""
    if fact == "salary":
        return "; ".join(
            f"{_figure(each.low)}-{_figure(each.high)} {each.currency} {each.unit.value}" for each in value
        )
    if isinstance(value, Deadline):
        return f"{value.day or 'ROLLING'}" + (f" early {value.early}" if value.early else "")
    if isinstance(value, tuple):
        return "; ".join(map(str, value))
    return str(getattr(value, "value", value))


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:g}" if value < 1e5 else f"{value:.0f}"
