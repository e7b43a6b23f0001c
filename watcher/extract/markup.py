"""The structured objects that a page carries beside its words: JSON-LD scripts, microdata items."""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from watcher.model import Source

Properties = dict[str, Any]
"""An object's properties by schema.org name; values as JSON has them."""

_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\Z)|,(?=\s*[}\]])', re.DOTALL)
"""A JSON string (or one that never ends), or a comma that nothing follows."""

_OPENING = re.compile(r"[{\[]")
_BAD_ESCAPE = re.compile(r'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|\\')
_MARKS_BEFORE = re.compile(r"(?:\s|<!--|<!\[CDATA\[|/\*|\*/|//)+")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_UNSTORABLE_ESCAPE = re.compile(r"\\u(?:[dD][89a-fA-F]|0000)|\x00")
_ATTRIBUTES = {"meta": "content", "a": "href", "link": "href", "img": "src", "time": "datetime", "data": "value"}
_LINKED = "@id"


@dataclass(frozen=True, slots=True)
class Item:
    """One object of a type that was asked for."""

    properties: Properties
    source: Source


def items(tree: LexborHTMLParser, type_name: str) -> tuple[Item, ...]:
    """The objects of a schema.org type that the markup carries, in its order, JSON-LD before microdata."""
    scripts = (script.text() for script in tree.css("script") if _is_json_ld(script))
    roots = [root for script in scripts for root in lenient_json(script)]
    written = (Item(found, Source.JSON_LD) for found in objects(roots, type_name))
    marked = (Item(_properties(node), Source.MICRODATA) for node in _scopes(tree, type_name))
    return (*written, *marked)


def lenient_json(text: str) -> list[Any]:
    """The JSON values in a script, one after another, read as its authors meant them.

    Forgiven: raw control characters, stray backslashes, trailing commas, HTML comments and CDATA
    marks around it, a script that is HTML-escaped as a whole. What is beyond that is left unread.
    """
    text = html.unescape(text) if '"' not in text and "&quot;" in text else text
    text = _MARKS_BEFORE.sub("", text, count=1) if _MARKS_BEFORE.match(text) else text
    decoder = json.JSONDecoder(strict=False)
    for candidate in (text, _STRING.sub(_mended, text)):
        values, place = [], _next_value(candidate, 0)
        try:
            while place >= 0:
                value, end = decoder.raw_decode(candidate, place)
                values.append(storable(value) if _UNSTORABLE_ESCAPE.search(candidate) else value)
                place = _next_value(candidate, end)
        except (ValueError, RecursionError):
            continue
        return values
    return []


def objects(roots: Any, type_name: str) -> Iterator[Properties]:
    """The objects of a type anywhere in the values, references by `@id` resolved one level deep."""
    everything = list(_objects_within(roots))
    by_id = {each[_LINKED]: each for each in everything if len(each) > 1 and isinstance(each.get(_LINKED), str)}
    for each in everything:
        if is_a(each, type_name):
            yield {name: _resolved(value, by_id) for name, value in each.items()}


def is_a(value: Any, type_name: str) -> bool:
    """Whether an object says of itself that it is of this schema.org type, in any spelling of the name."""
    types = value.get("@type") if isinstance(value, dict) else None
    names = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and re.split(r"[/#:]", name.strip())[-1] == type_name for name in names)


def _is_json_ld(script: LexborNode) -> bool:
    return "ld+json" in (script.attributes.get("type") or "").lower()


def _next_value(text: str, start: int) -> int:
    found = _OPENING.search(text, start)
    return found.start() if found else -1


def storable(value: Any) -> Any:
    """The value with U+FFFD for half a surrogate pair and for NUL: no database takes them."""
    if isinstance(value, str):
        return _UNSTORABLE.sub("\ufffd", value)
    if isinstance(value, list):
        return [storable(each) for each in value]
    if isinstance(value, dict):
        return {storable(name): storable(each) for name, each in value.items()}
    return value


def _mended(match: re.Match[str]) -> str:
    piece = match[0]
    if piece == ",":
        return ""
    return _BAD_ESCAPE.sub(lambda escape: escape[0] if len(escape[0]) > 1 else r"\\", piece)


def _objects_within(roots: Any) -> Iterator[Properties]:
    waiting = [roots]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            yield value
            waiting.extend(reversed(list(value.values())))
        elif isinstance(value, list):
            waiting.extend(reversed(value))


def _resolved(value: Any, by_id: dict[str, Properties]) -> Any:
    if isinstance(value, list):
        return [_resolved(each, by_id) for each in value]
    if isinstance(value, dict) and set(value) <= {_LINKED, "@type"} and isinstance(value.get(_LINKED), str):
        return by_id.get(value[_LINKED], value)
    return value


# ── microdata ────────────────────────────────────────────────────────────────────────────────────


def _scopes(tree: LexborHTMLParser, type_name: str) -> list[LexborNode]:
    """The outermost items of a type: what lies inside one is part of it."""
    found: list[LexborNode] = []
    waiting = [tree.root] if tree.root and tree.css_first("[itemscope][itemtype]") else []
    while waiting:
        node = waiting.pop()
        if "itemscope" in node.attributes and is_a(_typed(node), type_name):
            found.append(node)
        else:
            waiting.extend(_children(node))
    return found


def _typed(node: LexborNode) -> Properties:
    return {"@type": (node.attributes.get("itemtype") or "").split()}


def _properties(scope: LexborNode) -> Properties:
    """The item's properties; a repeated one becomes a list, an inner item an object of its own."""
    properties: Properties = _typed(scope)
    waiting = [(child, properties) for child in _children(scope)]
    while waiting:
        node, owner = waiting.pop()
        inner, attributes = owner, node.attributes
        if "itemscope" in attributes:
            inner = _typed(node)
        for name in (attributes.get("itemprop") or "").split():
            _add(owner, name, inner if inner is not owner else _value(node, name))
        waiting.extend((child, inner) for child in _children(node))
    return properties


def _children(node: LexborNode) -> list[LexborNode]:
    return list(node.iter())[::-1]


def _value(node: LexborNode, name: str) -> str:
    attributes = node.attributes
    written = attributes.get("content") or attributes.get(_ATTRIBUTES.get(node.tag or "", ""))
    if written:
        return written
    return node.inner_html or "" if name == "description" else node.text(separator=" ")


def _add(owner: Properties, name: str, value: Any) -> None:
    if name not in owner:
        owner[name] = value
    elif isinstance(owner[name], list):
        owner[name].append(value)
    else:
        owner[name] = [owner[name], value]
