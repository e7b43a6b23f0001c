"""What the demo prints: plain lines, in colour where a terminal shows them."""

import os
import shutil
import textwrap
from typing import TextIO

from watcher.render.plain import plain

_WIDEST = 80


class Screen:
    """One stream of lines, each at most as wide as the terminal or 80 columns."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._in_colour = out.isatty() and "NO_COLOR" not in os.environ
        self._width = min(_WIDEST, shutil.get_terminal_size((_WIDEST, 24)).columns)

    def line(self, text: str = "") -> None:
        """A line as it is, with no page's words in it; an address is never broken."""
        self._write(text)

    def paragraph(self, text: str) -> None:
        self._write("\n".join(textwrap.wrap(text, self._width)))

    def foreign(self, text: str) -> None:
        """Lines that another program wrote."""
        self._write(plain(text))

    def step(self, text: str) -> None:
        """What is shown next."""
        self._write(self._painted("1", text))

    def alert(self, title: str, message: str) -> None:
        """An alert as a channel gets it; its words come from pages."""
        for line in self._folded(title):
            self._barred(self._painted("1;33", line))
        for line in message.strip().splitlines():
            for part in self._folded(line) or [""]:
                self._barred(part)
        self.line()

    def good(self, text: str) -> None:
        self._write(self._painted("32", text))

    def bad(self, text: str) -> None:
        self._write(self._painted("31", text))

    def _barred(self, line: str) -> None:
        self._write(f"  {self._painted('33', '│')} {line}".rstrip())

    def _folded(self, text: str) -> list[str]:
        """The text over as many lines as it takes behind the alert's bar; an address is never broken."""
        indent = text[: len(text) - len(text.lstrip())]
        return textwrap.wrap(
            plain(text).strip(),
            self._width - 4,
            initial_indent=indent,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )

    def _painted(self, colour: str, text: str) -> str:
        return f"\x1b[{colour}m{text}\x1b[0m" if self._in_colour else text

    def _write(self, text: str) -> None:
        encoding = self._out.encoding or "utf-8"
        self._out.write(text.encode(encoding, "replace").decode(encoding) + "\n")
        self._out.flush()
