"""A page → a digest of all that it shows, so that a look at the same again costs no reading."""

from collections.abc import Iterator
from hashlib import blake2b

from selectolax.lexbor import LexborHTMLParser, LexborNode

from watcher.extract import xml
from watcher.extract.charset import decode
from watcher.extract.forms import Form, form_of
from watcher.extract.html import HIDDEN
from watcher.extract.nesting import flattened
from watcher.extract.sites import api
from watcher.model import Page, Part

_SILENT = ["script", "style", "template", "noscript", "svg"]
_STATING = (
    "html, [itemprop], time[datetime], [role], a[href], select, textarea, button, link[rel=canonical]"
    ', meta[property^="og:"][content], meta[http-equiv][content], input:not([type=hidden])'
)
"""What is read though it is no text."""
_STATED = frozenset(
    str.split("content datetime lang role type required aria-required placeholder aria-label itemprop itemtype")
)


def likeness(page: Page) -> bytes | None:
    """The digest of an answer of one HTML page, or of one answer of a hiring system; None for any other.

    Two pages of one digest have the same words in the same order, shown and hidden, the same JSON-LD and
    microdata, links and fields. Scripts, styles, comments and the attributes that nobody reads are not in it.
    """
    if len(page.parts) != 1 or page.parts[0].status != 200:
        return None
    (part,) = page.parts
    if _is_data(part):
        return api.likeness(part)
    text = decode(part.body, part.headers.get("content-type")) or ""
    if form_of(text) is not Form.HTML:
        return None
    said = "\0".join((part.final_url, *_said(LexborHTMLParser(flattened(text)))))
    return blake2b(said.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def is_of_a_system(page: Page) -> bool:
    """Whether an answer is one of a system and no page for people, as far as its first bytes tell."""
    return len(page.parts) == 1 and _is_data(page.parts[0])


def _is_data(part: Part) -> bool:
    return part.body.lstrip()[:1] in (b"{", b"[") or xml.BEGINNING.match(part.body) is not None


def _said(tree: LexborHTMLParser) -> Iterator[str]:
    for script in tree.css("script"):
        if "ld+json" in (script.attributes.get("type") or "").lower():
            yield script.text()
    tree.strip_tags(_SILENT)
    yield tree.root.text(separator="\n") if tree.root else ""
    for node in tree.css(HIDDEN):
        yield f"hidden {node.text(separator=' ')}"
    for node in tree.css(_STATING):
        yield from _attributes(node)


def _attributes(node: LexborNode) -> Iterator[str]:
    attributes, tag = node.attributes, node.tag or ""
    yield tag
    for name, value in attributes.items():
        if name == "href":
            yield (value or "").partition("#")[0] if tag == "a" and "itemprop" not in attributes else value or ""
        elif name in _STATED:
            yield f"{name}={value}"
