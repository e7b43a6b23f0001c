"""The pieces of a page: a `Line` as its reader finds it, a `Passage` once it has its place."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from watcher.extract.searching import words_of
from watcher.model import Block, BlockKind

_ZERO_WIDTH = {0x180E: " ", 0x200B: " ", 0x2060: " ", 0xFEFF: " ", 0xAD: ""}
"""Zero-width spaces part words like any space; a soft hyphen is only seen where a line breaks."""

_ODD = re.compile("[" + "".join(map(chr, _ZERO_WIDTH)) + "]")


class Region(StrEnum):
    """What part of a page a passage stands in."""

    HEADER = "header"
    """About the posting, above or beside its text: title, place, badges, banners, labelled values."""
    MAIN = "main"
    """The posting's own text."""
    FORM = "form"
    """The application form."""
    CHROME = "chrome"
    """Navigation, related jobs, cookie banner, share buttons, footer: not about the posting."""


@dataclass(frozen=True)
class Passage:
    """A block where it stands. `block.text` is a verbatim part of the document's visible text."""

    block: Block
    region: Region
    heading: str | None = None
    """The nearest heading above it."""
    label: str | None = None
    """"Location" where the block is a labelled value: "Location: London", a <dt>/<dd> pair, a table row."""
    value: str | None = None
    """The labelled value, verbatim: "London"."""
    disowned: bool = False
    """The posting itself says that this part does not apply to it."""

    @cached_property
    def words(self) -> int:
        """The words of the tables that its text holds, as `words_of` gives them; each reader asks for some."""
        return words_of(self.block.text)


@dataclass(frozen=True, slots=True)
class Line:
    """A block as the reader of a form found it: folded text with what its markup or layout shows."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    region: Region | None = None
    """Where the markup alone settles it; None leaves it to the words."""
    label: str | None = None
    """The label that the markup gives it: its <dt>, its row's first cell."""
    bold: bool = False
    """All of it is set in bold."""
    link: bool = False
    """All of it is a link or a button."""
    aside: bool = False
    """It stands outside the posting's text: only what is labelled there is about the posting."""
    gap: bool = False
    """A blank line stands above it."""
    ruled: bool = False
    """A rule is drawn above it: it is not part of what stands above."""
    cell: bool = False
    """It stands in a table of several columns: what follows it is no value of it."""


def fold(text: str) -> str:
    """The text in NFC, each run of white space (no-break and zero-width too) one space, none at the ends."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text.translate(_ZERO_WIDTH) if _ODD.search(text) else text)
    return " ".join(text.split())


def extent(text: str) -> int:
    """How long a text is in Latin letters: a kana or a kanji says about as much as two."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
