"""Markup → lines in reading order: an iterative walk over the blocks that a reader would see."""

from dataclasses import dataclass, field, replace
from itertools import chain

from selectolax.lexbor import LexborHTMLParser, LexborNode

from watcher.extract.controls import application_forms
from watcher.extract.mainpart import Box, Layout, separated
from watcher.extract.marks import unbulleted
from watcher.extract.passage import Line, Region, fold
from watcher.extract.sections import LISTS, known
from watcher.model import BlockKind, Section

_UNSEEN = frozenset(
    str.split("""
    script style template noscript svg head title meta link base iframe object embed canvas audio video map math
    option optgroup datalist textarea select img picture source track param area input progress meter rp wbr
""")
)
_BLOCKS = frozenset(
    str.split("""
    html body main article section div p ul ol menu dir li dl dt dd table caption thead tbody tfoot tr td th h1
    h2 h3 h4 h5 h6 hgroup header footer nav aside address blockquote pre figure figcaption form fieldset legend
    details summary dialog center label button search hr textarea select input
""")
)
_BOXES = frozenset(
    str.split("""
    body main article section div ul ol dl table form aside header footer nav fieldset td dialog search
""")
)
_HEADINGS = {f"h{rank}": rank for rank in range(1, 7)}
_BOLD = frozenset(("b", "strong"))
_LISTS = frozenset(("ul", "ol", "menu", "dir"))
_CHROME_TAGS = frozenset(("nav", "footer", "dialog", "search"))
_CHROME_ROLES = frozenset(
    str.split("""
    navigation contentinfo search dialog alertdialog menu menubar menuitem tablist tooltip toolbar
""")
)
HIDDEN = ", ".join(
    (
        "[hidden]",
        '[aria-hidden="true"]',
        '[style*="display:none" i]',
        '[style*="display: none" i]',
        '[style*="visibility:hidden" i]',
        '[style*="visibility: hidden" i]',
    )
)
_DEEPEST = 200
"""Boxes inside so many others are not told apart: no page is built so, but an attack may be."""

_ANCHORS = frozenset("#¶§🔗∞")
"""What a link to the place of a heading itself shows."""

_FOLDED = LISTS | {Section.PROCESS}
_LONGEST_LABEL = 60
_LEAST_COLUMNS = 3
_MENU = 3
"""Links: a line of nothing but so many is a menu."""


def lines(tree: LexborHTMLParser, select: str = "") -> tuple[Line, ...]:
    """The visible text of a page, block by block, in reading order.

    `select` is a CSS selector: what it matches is MAIN, instead of what the page's structure suggests.
    """
    chosen = frozenset(node.mem_id for node in tree.css(select)) if select else frozenset()
    walker = _Walker(frozenset(node.mem_id for node in application_forms(tree)), chosen)
    walker.walk(tree)
    return separated(Layout(tuple(walker.lines), tuple(walker.box_of), tuple(walker.boxes)), _headline(tree))


def _headline(tree: LexborHTMLParser) -> str:
    """What the head of the page calls it."""
    named = tree.css_first('meta[property="og:title"]') or tree.css_first("title")
    return fold((named.attributes.get("content") or named.text()) if named else "")


@dataclass(slots=True)
class _Walker:
    """One walk through a tree, without recursion: a page may nest 80,000 elements."""

    forms: frozenset[int]
    chosen: frozenset[int]
    lines: list[Line] = field(default_factory=list)
    box_of: list[int] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=lambda: [Box(-1, "")])
    box: int = 0
    depth: int = 0
    buffer: list[str] = field(default_factory=list)
    loose: bool = False
    """Something in the buffer stands outside links."""
    plain: bool = False
    """Something in the buffer is not bold."""
    bold: int = 0
    links: int = 0
    linked: int = 0
    """How many links the buffer holds."""
    lists: int = 0
    items: int = 0
    heading: int = 0
    preformatted: int = 0
    """Line breaks of the text itself are seen."""
    ended: str = ""
    """The inline element that ended just before, with nothing after it."""
    label: str | None = None
    """What labels the lines to come: the <dt> above, the first cell of the row."""
    ruled: bool = False
    """A rule was drawn above the line to come."""
    names: bool = False
    """The lines to come are such a label."""
    crowded: bool = False
    """More stood there than one short line: a menu or a text, no label."""
    columns: int = 0
    """So many headers, three or more, stood in a row above: the table's rows are not label and value."""
    begun_at: int = 0
    """The place among the lines where those headers begin."""

    def walk(self, tree: LexborHTMLParser) -> None:
        hidden = frozenset(node.mem_id for node in tree.css(HIDDEN))
        roles = {node.mem_id: (node.attributes.get("role") or "").lower() for node in tree.css("[role]")}
        left: list[tuple[LexborNode, str, str, int]] = []
        node = tree.root
        while node is not None or left:
            if node is None:
                node, tag, role, box = left.pop()
                self._leave(tag, role, box)
                node = node.next
                continue
            tag = node.tag or "-"
            if tag == "-text":
                self._texts(node.text_content or "")
            elif tag in _UNSEEN or tag[0] in "-!_" or node.mem_id in hidden:
                if tag in _BLOCKS:
                    self._flush()
            elif tag == "br" or tag == "hr":
                self._flush()
                self.ruled = self.ruled or tag == "hr"
            else:
                role = roles.get(node.mem_id, "") if roles else ""
                if (tag == "button" or role == "button") and _opens_section(node):
                    tag, role = "div", ""
                left.append((node, tag, role, self.box))
                self._enter(node, tag, role)
                node = node.first_child
                continue
            node = node.next
        self._flush()

    def _texts(self, text: str) -> None:
        for place, each in enumerate(text.splitlines() if self.preformatted else (text,)):
            if place:
                self._flush()
            self._text(each)

    def _text(self, text: str) -> None:
        if self.ended and self.buffer and _parts_words(self.ended, self.buffer[-1], text):
            self._flush()
        self.ended = ""
        if self.links and text.strip() in _ANCHORS:
            return
        self.buffer.append(text)
        if not (self.bold and self.links) and any(map(str.isalnum, text)):
            self.plain = self.plain or not self.bold
            self.loose = self.loose or not self.links

    def _enter(self, node: LexborNode, tag: str, role: str) -> None:
        chosen = bool(self.chosen) and node.mem_id in self.chosen
        if tag in _BLOCKS or chosen:
            self._flush()
            if tag in _BOXES or role or chosen:
                self._open_box(node, tag, role)
            self._open_block(tag)
            if tag == "tr":
                self._open_row(node)
        elif tag == "a":
            if self.ended == "a":
                self._flush()
            self.links += 1
            self.linked += 1
        elif tag in _BOLD:
            self.bold += 1
        if tag == "button" or role == "button":
            self.links += 1

    def _open_box(self, node: LexborNode, tag: str, role: str) -> None:
        outer = self.boxes[self.box]
        if outer.depth >= _DEEPEST:
            return
        region = outer.region
        if node.mem_id in self.chosen:
            region = Region.MAIN
        elif region is None or region is Region.MAIN:
            if tag in _CHROME_TAGS or role in _CHROME_ROLES:
                region = Region.CHROME
            elif tag == "form" and node.mem_id in self.forms:
                region = Region.FORM
        aside = outer.aside or tag == "aside" or role == "complementary"
        self.boxes.append(Box(self.box, tag, region, aside, outer.depth + 1))
        self.box = len(self.boxes) - 1

    def _open_block(self, tag: str) -> None:
        if tag in _HEADINGS:
            self.heading = _HEADINGS[tag]
        elif tag == "pre":
            self.preformatted += 1
        elif tag == "li":
            self.items += 1
        elif tag in _LISTS:
            self.lists += 1
        elif tag in ("tr", "dt"):
            self.label, self.names, self.crowded = None, True, False
        elif tag == "dd" or (tag == "td" and (self.crowded or self.label is not None)):
            self.names = False

    def _open_row(self, row: LexborNode) -> None:
        cells = [each.tag for each in row.iter() if each.tag in ("th", "td")]
        if not self.columns and len(cells) >= _LEAST_COLUMNS and "td" not in cells:
            self.columns, self.begun_at = len(cells), len(self.lines)
        self.names = not self.columns

    def _leave(self, tag: str, role: str, box: int) -> None:
        if tag in _BLOCKS:
            self._flush()
            self.box = box
            if tag in _HEADINGS:
                self.heading = 0
            elif tag == "pre":
                self.preformatted -= 1
            elif tag == "li":
                self.items -= 1
            elif tag in _LISTS:
                self.lists -= 1
            elif tag in ("tr", "dl"):
                self.label, self.names = None, False
            elif tag == "table" and self.columns:
                self._close_columns()
            elif tag == "td" and not self.names:
                self.label = None
        else:
            self.ended = tag
            if tag == "a":
                self.links -= 1
            elif tag in _BOLD:
                self.bold -= 1
        if tag == "button" or role == "button":
            self.links -= 1

    def _close_columns(self) -> None:
        """Ends a table of columns; where a single row stands below its headers, each labels the value below it."""
        count, self.columns = self.columns, 0
        heads, values = self.lines[self.begun_at :][:count], self.lines[self.begun_at :][count:]
        if len(heads) == len(values):
            boxes = self.box_of[self.begun_at :]
            labelled = (replace(line, label=head.text.rstrip(": ")) for head, line in zip(heads, values, strict=True))
            self.lines[self.begun_at :] = chain.from_iterable(zip(heads, labelled, strict=True))
            self.box_of[self.begun_at :] = chain.from_iterable(zip(boxes[:count], boxes[count:], strict=True))

    def _flush(self) -> None:
        if not self.buffer:
            return
        text = fold("".join(self.buffer))
        bold, link, region = not self.plain, not self.loose, self.boxes[self.box].region
        if link and region is None and not self.heading and (self.linked >= _MENU or _leads_away(text)):
            region = Region.CHROME
        self.buffer.clear()
        self.plain = self.loose = False
        self.ended = ""
        self.linked = self.links
        if not text:
            return
        kind, level = BlockKind.PARAGRAPH, 0
        if self.heading:
            kind, level = BlockKind.HEADING, self.heading
        elif self.items or self.lists:
            kind, level, text = BlockKind.ITEM, max(self.lists - 1, 0), unbulleted(text) or text
        aside = self.boxes[self.box].aside
        cell = self.columns > 0
        self.lines.append(
            Line(text, kind, level, region, self._label(text), bold, link, aside, ruled=self.ruled, cell=cell)
        )
        self.ruled = False
        self.box_of.append(self.box)

    def _label(self, text: str) -> str | None:
        """The label of a line that has one; a line that is one itself is kept for those to come."""
        if not self.names:
            self.label = None if self.heading else self.label
            return self.label
        self.crowded = self.crowded or self.label is not None or len(text) > _LONGEST_LABEL
        self.label = None if self.crowded else text.rstrip(": ")
        return None


def _opens_section(button: LexborNode) -> bool:
    """Whether a button folds a part of the posting in and out: its words are that part's heading."""
    return "aria-expanded" in button.attributes and known(fold(button.text())) in _FOLDED


def _leads_away(text: str) -> bool:
    """Whether links point back or onward: "← All jobs | Next job →"."""
    return text.startswith(tuple("←‹«⟵⬅")) or text.endswith(tuple("→›»⟶➡"))


def _parts_words(ended: str, before: str, text: str) -> bool:
    """Whether inline elements that touch are apart on the screen: two links, or a capital behind a small letter."""
    if before[-1:].isspace() or text[:1].isspace() or ended not in ("span", "a", "time"):
        return False
    return before[-1:].isalnum() and (text[:1].isupper() or (text[:1].isdigit() and before[-1:].isalpha()))
