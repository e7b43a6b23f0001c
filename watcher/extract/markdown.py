"""Markdown → lines, its marks removed."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from watcher.extract.passage import Line, fold
from watcher.extract.sections import known
from watcher.model import BlockKind

_HEADING = re.compile(r" {0,3}(#{1,6})(?:\s+(.*?))?\s*#*\s*$")
_ITEM = re.compile(r"(\s*)(?:[-*+•]|\d{1,3}[.)])\s+(\S.*)")
_RULE = re.compile(r"\s{0,3}(?:-\s*){3,}$|\s{0,3}(?:\*\s*){3,}$|\s{0,3}(?:_\s*){3,}$|\s{0,3}={3,}\s*$")
_TABLE_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$")
_BOLD_LINE = re.compile(r"\s*(\*\*|__)(?!\s)(?:(?!\1).)+\1\s*:?\s*$")
_LABEL_START = re.compile(r"\s*(?:\*\*|__)[^*_]{1,60}(?::\s*(?:\*\*|__)|(?:\*\*|__)\s*:)")
_SHORT = 60
"""A paragraph's line that is this short was broken on purpose, not wrapped."""

_QUOTE = re.compile(r"\s{0,3}(?:>\s?)+")
_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")
_UNDERLINE = re.compile(r"\s{0,3}(?:=+|-{2,})\s*$")
_MARKED = re.compile(r"[*_`\[<&\\~]")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_BREAK = re.compile(r"<br\s*/?>", re.I)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")
_IMAGE = re.compile(r"!\[[^\]\n]{0,300}\]\([^()\s]{0,1000}(?:\s+\"[^\"\n]{0,200}\")?\)(?:\{[^}\n]{0,80}\})?")
_LINK = re.compile(
    r"\[([^\[\]\n]{0,500})\](?:(?: (?=\((?:https?:|mailto:|tel:|www\.|/)))?"
    r"\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,500})?\)|\[[^\]\n]{0,100}\])(?:\{[^}\n]{0,80}\})?"
)
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)?[^\s<>@]+(?:@|://)?[^\s<>]*)>")
_STRONG = re.compile(r"(\*\*\*|\*\*|___|__)(?=[^\s*_])((?:(?!\1).){1,1000}?)\1")
_EMPHASIS = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])([^*_\n]{1,500}?)(?<=[^\s*_])\1(?![\w*])")
_CODE = re.compile(r"(`{1,2})([^`\n]{1,500})\1")
_STRUCK = re.compile(r"~~([^~\n]{1,500})~~")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])")


def lines(text: str) -> tuple[Line, ...]:
    """Headings, bold-only lines, items with depth, table rows and paragraphs; soft line ends joined."""
    text = _BREAK.sub("  \n", _COMMENT.sub("", text))
    return tuple(_read(text.splitlines()))


def unmarked(text: str) -> str:
    """One line's visible text: links by their words, emphasis without its marks, references decoded."""
    if not _MARKED.search(text):
        return fold(text)
    text = _IMAGE.sub("", text)
    text = _LINK.sub(r"\1", text)
    if "<" in text:
        text = _TAG.sub("", _AUTOLINK.sub(r"\1", text))
    text = _CODE.sub(r"\2", text)
    for _ in range(2):
        text = _STRONG.sub(r"\2", text)
    text = _STRUCK.sub(r"\1", _EMPHASIS.sub(r"\2", text))
    text = _ESCAPE.sub(r"\1", text)
    return fold(html.unescape(text) if "&" in text else text)


@dataclass(slots=True)
class _Open:
    """The block that the coming lines may continue."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    parts: list[str] = field(default_factory=list)
    gap: bool = False
    ruled: bool = False


def _read(raws: list[str]) -> Iterator[Line]:
    block = _Open()
    indents: list[int] = []
    gap = ruled = False
    for raw in map(_unquoted, raws):
        if _parts_blocks(raw):
            above = _underlined(block, raw)
            ruled = (ruled or _RULE.match(raw) is not None) and above.kind is not BlockKind.HEADING
            yield from _closed(above)
            block, gap = _Open(), True
        elif "|" in raw and raw.lstrip().startswith("|"):
            yield from _closed(block)
            yield from _row(raw)
            block, gap = _Open(), False
        elif block.parts and _continues(block, raw):
            block.parts.append(raw)
        else:
            yield from _closed(block)
            block, gap = _opened(raw, indents, gap), False
            block.ruled, ruled = ruled, False
    yield from _closed(block)


def _unquoted(raw: str) -> str:
    return _QUOTE.sub("", raw) if ">" in raw and raw.lstrip().startswith(">") else raw


def _parts_blocks(raw: str) -> bool:
    """Whether a line only separates: it is blank, a rule, a code fence, the rule below a table's head."""
    bare = raw.strip()
    return not bare or (bare[0] in "-*_=`~|:" and any(rule.match(raw) for rule in (_RULE, _FENCE, _TABLE_RULE)))


def _is_bold(raw: str) -> bool:
    return ("**" in raw or "__" in raw) and _BOLD_LINE.match(raw) is not None


def _opened(raw: str, indents: list[int], gap: bool) -> _Open:
    """The block that a line begins; `indents` are those of the lists around it."""
    if heading := _HEADING.match(raw):
        indents.clear()
        return _Open(BlockKind.HEADING, len(heading[1]), [heading[2] or ""], gap)
    if (item := _ITEM.match(raw)) and not _is_bold(raw):
        return _Open(BlockKind.ITEM, _depth(indents, len(item[1].expandtabs(4))), [item[2]], gap)
    return _paragraph(raw, indents, gap)


def _underlined(block: _Open, raw: str) -> _Open:
    """A heading, where a paragraph of one line stands on a rule of = or - (setext)."""
    if len(block.parts) == 1 and block.kind is BlockKind.PARAGRAPH and _UNDERLINE.match(raw):
        return _Open(BlockKind.HEADING, 1 if "=" in raw else 2, block.parts, block.gap)
    return block


def _continues(block: _Open, raw: str) -> bool:
    last = block.parts[-1]
    if block.kind is BlockKind.HEADING or _HEADING.match(raw) or (_ITEM.match(raw) and not _is_bold(raw)):
        return False
    if raw.rstrip().endswith(":") and known(raw) is not None:
        return False
    if last.endswith(("  ", "\\")) or _LABEL_START.match(raw) or _is_bold(last) or _is_bold(raw):
        return False
    return len(last) >= _SHORT or raw.lstrip()[:1].islower()


def _paragraph(raw: str, indents: list[int], gap: bool) -> _Open:
    """A paragraph of its own or, where it is indented below a list item, one more of that list."""
    indent = len(raw) - len(raw.lstrip())
    if indents and indent > max(indents[-1], 1):
        return _Open(BlockKind.ITEM, len(indents) - 1, [raw], gap)
    indents.clear()
    return _Open(parts=[raw], gap=gap)


def _depth(indents: list[int], indent: int) -> int:
    while indents and indents[-1] > indent:
        indents.pop()
    if not indents or indent >= indents[-1] + 2:
        indents.append(indent)
    return len(indents) - 1


def _row(raw: str) -> Iterator[Line]:
    cells = [cell for cell in (unmarked(each) for each in raw.strip().strip("|").split("|")) if cell]
    if len(cells) == 2:
        yield Line(cells[0])
        yield Line(cells[1], label=cells[0])
    else:
        yield from (Line(cell) for cell in cells)


def _closed(block: _Open) -> Iterator[Line]:
    source = " ".join(part.rstrip("\\") for part in block.parts)
    text = unmarked(source)
    if text:
        yield Line(text, block.kind, block.level, bold=_is_bold(source), gap=block.gap, ruled=block.ruled)
