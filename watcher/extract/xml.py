"""A body of XML → its elements: no DTD, no entity but the five that XML has, bounded depth and number."""

import re
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from watcher.extract.offers import ExtractError

_DEEPEST = 40
_MOST = 1_000_000
"""Elements: a sitemap may have 50,000 entries."""

BEGINNING = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml(?!.{0,300}<(?:!doctype )?html)|<(?:rss|feed|urlset|sitemapindex|workzag-jobs)\b)",
    re.DOTALL | re.IGNORECASE,
)
"""How a body of XML begins that is no page."""


class _Builder:
    """Builds the tree, names without their namespaces. The parser's handlers raise `ExtractError`."""

    def __init__(self) -> None:
        self._tree = TreeBuilder()
        self._depth = self._count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        if self._depth > _DEEPEST or self._count > _MOST:
            raise ExtractError("the XML is nested too deep or has too many elements")
        self._tree.start(_local(name), attributes)

    def end(self, name: str) -> None:
        self._depth -= 1
        self._tree.end(_local(name))

    def text(self, text: str) -> None:
        self._tree.data(text)

    def refuse(self, *_declared: object) -> None:
        raise ExtractError("the XML declares a document type")

    def close(self) -> Element:
        return self._tree.close()


def parse(body: bytes) -> Element:
    """The root, elements by their local names. Raises ExtractError."""
    builder = _Builder()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text
    parser.StartDoctypeDeclHandler = builder.refuse
    parser.buffer_text = True
    try:
        parser.Parse(body.lstrip(), True)
        return builder.close()
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise ExtractError(f"the XML cannot be read ({error})") from error


def said(element: Element, path: str) -> str | None:
    """The text of an element below this one; None where there is none."""
    return (element.findtext(path) or "").strip() or None


def _local(name: str) -> str:
    return name.rpartition(" ")[2]
