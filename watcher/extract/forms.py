"""How an answer is written, by its content."""

import json
import re
from enum import StrEnum


class Form(StrEnum):
    """How an answer is written; decided by its content, never by a suffix."""

    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"
    JSON = "json"


_LOOKED_AT = 40_000
_TAG = re.compile(
    r"<(?:!doctype\s+html|/?(?:html|head|body|div|p|ul|ol|li|h[1-6]|br|span|section|article|main|table|strong|em"
    r"|b|i|a|header|dl|dt|dd|tr|td|th|label|button|aside|details|pre|blockquote|figure|"
    r"footer|nav|form|script|style|meta|title))\b[^<>]{0,400}>",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_MARK = re.compile(
    r"^ {0,3}#{1,6}[ \t]+\S|^\s{0,3}[*+][ \t]+\S|\*\*[^\s*][^*\n]{0,200}\*\*"
    r"|(?<!!)\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)|^ {0,3}(?:```|~~~)",
    re.MULTILINE,
)
_STRONG_MARK = re.compile(r"^ {0,3}#{1,6}[ \t]+\S|\*\*[^\s*][^*\n]{0,200}\*\*", re.MULTILINE)


def form_of(text: str) -> Form:
    """HTML where it is a page or mostly tags, JSON where it parses as an object or a list, else by its marks.

    A Markdown text may hold a few tags; a plain text may hold bullets and dashes.
    """
    bare = text.lstrip()
    if bare[:1] in ("{", "[") and _is_json(bare):
        return Form.JSON
    sample = text[:_LOOKED_AT]
    if _WHOLE.search(sample):
        return Form.HTML
    tags = len(_TAG.findall(sample)) if "<" in sample else 0
    if not tags and _STRONG_MARK.search(sample):
        return Form.MARKDOWN
    marks = len(_MARK.findall(sample))
    if tags and (bare.startswith("<") or tags > marks):
        return Form.HTML if tags > marks or not _STRONG_MARK.search(sample) else Form.MARKDOWN
    return Form.MARKDOWN if _STRONG_MARK.search(sample) or marks >= 2 else Form.TEXT


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
