"""The line on which each key of a TOML text stands; neither tomllib nor tomlkit tells.

The text is known to be valid: the scanner only finds its way through.
"""

import contextlib
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field

Keys = tuple[str | int, ...]
"""The way to a value: names of keys, and places (from 0) in lists."""

_BLANK = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_SPACE = re.compile(r"[ \t]*")
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}'  # the closing three may follow two more that belong to the text
    r"|'''.*?'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'",
    re.DOTALL,
)
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_BARE_VALUE = re.compile(r"[^,\]}#\n]+")


def lines(text: str) -> dict[Keys, int]:
    """The line, counted from 1, of each table, key and list item."""
    known: dict[Keys, int] = {}
    with contextlib.suppress(RecursionError):  # no table is nested so deep that could be used
        for keys, line in _Scanner(text).document():
            begun = keys
            while begun and begun not in known:  # [a.b] and a.b = 1 begin the table a as well
                known[begun] = line
                begun = begun[:-1]
    return known


def line_of(keys: Keys, known: dict[Keys, int]) -> int | None:
    """The line of a value; where it has none of its own, that of the table it belongs to."""
    return next((known[keys[:end]] for end in range(len(keys), 0, -1) if keys[:end] in known), None)


@dataclass(slots=True)
class _Scanner:
    """A place in a text that moves on; every method starts where the one before stopped."""

    text: str
    at: int = 0
    line: int = 1
    lengths: dict[Keys, int] = field(default_factory=dict)
    """How many tables each [[list]] has as yet."""

    def document(self) -> Iterator[tuple[Keys, int]]:
        table: Keys = ()
        self._skip(_BLANK)
        while self.at < len(self.text):
            line = self.line
            if self.text.startswith("[", self.at):
                table = self._header()
                yield table, line
            else:
                yield from self._pair(table)
            self._skip(_BLANK)

    def _header(self) -> Keys:
        is_list = self.text.startswith("[[", self.at)
        self.at += 1 + is_list
        keys = self._key()
        self.at += 1 + is_list
        table: Keys = ()
        for depth, key in enumerate(keys, start=1):
            table += (key,)
            if is_list and depth == len(keys):
                self.lengths[table] = self.lengths.get(table, 0) + 1
            if table in self.lengths:
                table += (self.lengths[table] - 1,)
        return table

    def _pair(self, table: Keys) -> Iterator[tuple[Keys, int]]:
        line = self.line
        keys = (*table, *self._key())
        yield keys, line
        self.at += 1  # =
        self._skip(_SPACE)
        yield from self._value(keys)

    def _key(self) -> tuple[str, ...]:
        """A dotted key, up to the sign behind it."""
        parts = []
        while True:
            self._skip(_SPACE)
            parts.append(self._key_part())
            self._skip(_SPACE)
            if not self.text.startswith(".", self.at):
                return tuple(parts)
            self.at += 1

    def _key_part(self) -> str:
        if quoted := self._skip(_STRING):
            return str(tomllib.loads(f"key = {quoted}")["key"])
        return self._skip(_BARE_KEY)

    def _value(self, keys: Keys) -> Iterator[tuple[Keys, int]]:
        match self.text[self.at : self.at + 1]:
            case "[":
                yield from self._list(keys)
            case "{":
                yield from self._inline_table(keys)
            case '"' | "'":
                self._skip(_STRING)
            case _:
                self._skip(_BARE_VALUE)

    def _list(self, keys: Keys) -> Iterator[tuple[Keys, int]]:
        place = 0
        while not self._closes("]"):
            yield (*keys, place), self.line
            yield from self._value((*keys, place))
            place += 1

    def _inline_table(self, keys: Keys) -> Iterator[tuple[Keys, int]]:
        while not self._closes("}"):
            yield from self._pair(keys)

    def _closes(self, bracket: str) -> bool:
        """Whether nothing but the bracket follows; moves past it, or past the opening one or the comma."""
        self._skip(_BLANK)
        if not self.text.startswith(bracket, self.at):
            self.at += 1
            self._skip(_BLANK)
        if closes := self.text.startswith(bracket, self.at):
            self.at += 1
        return closes or self.at >= len(self.text)

    def _skip(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self.at)
        skipped = found[0] if found else ""
        self.at += len(skipped)
        self.line += skipped.count("\n")
        return skipped
