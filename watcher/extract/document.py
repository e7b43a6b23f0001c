"""One page as a reader sees it: HTML, Markdown or plain text → passages in reading order."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from selectolax.lexbor import LexborHTMLParser

from watcher.model import Block, Question


class Form(StrEnum):
    """How an answer is written; decided by its content, never by a suffix."""

    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"
    JSON = "json"


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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Document:
    """A whole page, markup read and removed, white space folded, NFC."""

    form: Form
    passages: tuple[Passage, ...]
    lang: str | None = None
    """The language that the page declares or, failing that, that its words show: ISO 639-1."""
    title: str | None = None
    """The <title>, verbatim."""
    questions: tuple[Question, ...] = ()
    meta: Mapping[str, str] = field(default_factory=dict)
    """Content of <meta> by lower-case name or property."""
    canonical: str | None = None
    tree: LexborHTMLParser | None = None
    """The parsed markup, for readers of JSON-LD, microdata and links; None for other forms."""

    @property
    def text(self) -> str:
        """The visible text of the whole document, white space folded: where all evidence of a text is found."""
        return " ".join(each.block.text for each in self.passages)
