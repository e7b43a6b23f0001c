"""One page as a reader sees it: HTML, Markdown or plain text → passages in reading order."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser

from watcher.extract import controls, form, html, markdown, plain
from watcher.extract.charset import decode
from watcher.extract.cut import cut
from watcher.extract.disowned import disowned
from watcher.extract.forms import Form, form_of
from watcher.extract.labels import is_label, labelled
from watcher.extract.language import language
from watcher.extract.nesting import flattened
from watcher.extract.outline import outlined
from watcher.extract.passage import Line, Passage, Region, fold
from watcher.extract.regions import placed
from watcher.extract.sections import assign, known
from watcher.model import Block, BlockKind, Question, Section

__all__ = ["Document", "Form", "Passage", "Region", "read"]


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


_LANG = re.compile(r"\s*([a-zA-Z]{2})(?:[-_]|\s*$)")


def read(body: bytes | str, content_type: str | None = None, *, select: str = "") -> Document:
    """Reads a page, whatever its form; bytes that are no text give an empty document.

    `select` is a CSS selector: what it matches is the posting's text, in place of what would be found.
    """
    text = ((decode(body, content_type) if isinstance(body, bytes) else body) or "").replace("\0", "\ufffd")
    match form_of(text):
        case Form.JSON:
            return Document(Form.JSON, ())
        case Form.HTML:
            return _of_html(text, select)
        case Form.MARKDOWN:
            return _of_text(Form.MARKDOWN, markdown.lines(text), marked=True)
        case Form.TEXT:
            return _of_text(Form.TEXT, plain.lines(text), marked=False)


def _of_text(form_: Form, lines: Sequence[Line], *, marked: bool) -> Document:
    located = placed(outlined(cut(lines), marked=marked))
    asked = form.questions(line for line in located if line.region is Region.FORM)
    passages = _passages(located)
    return Document(form_, passages, lang=_shown_language(passages), questions=asked)


def _of_html(text: str, select: str) -> Document:
    tree = LexborHTMLParser(flattened(text))
    passages = _passages(placed(outlined(cut(html.lines(tree, select)))))
    title, root = tree.css_first("title"), tree.css_first("html")
    link = tree.css_first('link[rel="canonical"]')
    declared = _LANG.match((root.attributes.get("lang") if root else None) or "")
    return Document(
        Form.HTML,
        passages,
        lang=declared[1].lower() if declared else _shown_language(passages),
        title=fold(title.text()) or None if title else None,
        questions=controls.questions(tree),
        meta=_meta(tree),
        canonical=link.attributes.get("href") if link else None,
        tree=tree,
    )


def _meta(tree: LexborHTMLParser) -> dict[str, str]:
    meta: dict[str, str] = {}
    for node in tree.css("meta[content]"):
        attributes = node.attributes
        if name := attributes.get("name") or attributes.get("property"):
            meta.setdefault(name.strip().lower(), fold(attributes.get("content") or ""))
    return meta


def _shown_language(passages: Sequence[Passage]) -> str | None:
    return language(" ".join(each.block.text for each in passages if each.region is Region.MAIN))


def _passages(located: Sequence[Line]) -> tuple[Passage, ...]:
    """The lines at their places, each with its section, its heading and its labelled value."""
    own = [line for line in located if line.region is Region.MAIN]
    ends = frozenset(place for place, line in enumerate(own) if line.ruled or _labels_other(own, place))
    blocks = assign((Block(line.kind, line.text, line.level) for line in own), ends)
    read_blocks = iter(zip(blocks, disowned(blocks), strict=True))
    passages = []
    heading = None
    for line in located:
        label, value = _value(line)
        block, taken_back = (
            next(read_blocks) if line.region is Region.MAIN else (Block(line.kind, line.text, line.level), False)
        )
        passages.append(Passage(block, line.region or Region.CHROME, heading, label, value, taken_back))
        if block.kind is BlockKind.HEADING:
            heading = block.text
    return tuple(passages)


def _labels_other(lines: Sequence[Line], place: int) -> bool:
    """Whether a label such as "Working hours" stands here, with its value below: no part of the list above."""
    label = lines[place].text.rstrip(": ：")
    below = lines[place + 1] if place + 1 < len(lines) else None
    return below is not None and below.label == label and is_label(label) and known(label) is Section.LOGISTICS


def _value(line: Line) -> tuple[str | None, str | None]:
    if line.label is not None:
        return line.label, line.text
    return labelled(line.text) or (None, None)
