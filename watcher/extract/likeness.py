"""A page → a digest of all that it shows, so that a look at the same again costs no reading."""

from collections.abc import Iterator
from hashlib import blake2b

from selectolax.lexbor import LexborHTMLParser, LexborNode

from watcher.extract.charset import decode
from watcher.extract.forms import Form, form_of
from watcher.extract.html import HIDDEN
from watcher.extract.nesting import flattened
from watcher.model import Page

_SILENT = ["script", "style", "template", "noscript", "svg"]
_CONTROLS = "input:not([type=hidden]), select, textarea, button"
_ASKED = ("type", "required", "aria-required", "placeholder", "aria-label")
_HEAD = 'meta[property^="og:"][content], meta[http-equiv][content], link[rel=canonical]'
_SAID = ("content", "href", "datetime", "lang", "role")


def likeness(page: Page) -> bytes | None:
    """The digest of an answer of one HTML page; None for any other.

    Two pages of one digest have the same words in the same order, shown and hidden, the same JSON-LD and
    microdata, links and fields. Scripts, styles, comments and the attributes that nobody reads are not in it.
    """
    if len(page.parts) != 1 or page.parts[0].status != 200:
        return None
    (part,) = page.parts
    text = decode(part.body, part.headers.get("content-type")) or ""
    if form_of(text) is not Form.HTML:
        return None
    digest = blake2b(part.final_url.encode("utf-8", "surrogatepass"), digest_size=16)
    for each in _said(LexborHTMLParser(flattened(text))):
        digest.update(each.encode("utf-8", "surrogatepass"))
        digest.update(b"\0")
    return digest.digest()


def _said(tree: LexborHTMLParser) -> Iterator[str]:
    for script in tree.css('script[type*="ld+json" i]'):
        yield script.text()
    tree.strip_tags(_SILENT)
    yield tree.root.text(separator="\n") if tree.root else ""
    for node in tree.css(HIDDEN):
        yield f"hidden {node.text(separator=' ')}"
    for node in tree.css(f"html, {_HEAD}, [itemprop], time[datetime], [role]"):
        yield from _attributes(node, _SAID)
    for node in tree.css("a[href]"):
        yield (node.attributes["href"] or "").partition("#")[0]
    for node in tree.css(_CONTROLS):
        yield from _attributes(node, _ASKED)


def _attributes(node: LexborNode, names: tuple[str, ...]) -> Iterator[str]:
    attributes = node.attributes
    for name in names:
        if name in attributes:
            yield f"{name}={attributes[name]}"
