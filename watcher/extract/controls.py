"""The application form of a page's markup: which <form> it is, what its fields ask."""

from collections.abc import Iterator
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from watcher.extract.form import clean_label, is_control
from watcher.extract.passage import fold
from watcher.model import Question

_CONTROLS = "input, select, textarea"
_NO_QUESTION = frozenset(("hidden", "submit", "button", "reset", "image", "search", "password"))
_CHOICE = frozenset(("radio", "checkbox"))
_TYPED = frozenset(("", "text", "email", "tel", "url", "number", "date"))
_NOT_OWN = frozenset(("option", "script", "style", "button", "textarea"))
_LEAST_TYPED = 3
_LEAST_LOOSE = 3
_MOST_CONTROLS = 500
_MOST_PIECES, _LONGEST_READ = 200, 5_000
"""Pieces of text and characters of a label that are read: a page may give its 500 fields one label of 4 MB."""

_CLIMB = 6
"""A control's label or form stands at most so many elements above it, unless it is a <form>."""


def application_forms(tree: LexborHTMLParser) -> tuple[LexborNode, ...]:
    """The <form> elements that ask an applicant something; search, login and newsletter are none.

    One that wraps the whole page is none either: it holds the page's first heading.
    """
    return tuple(form for form in tree.css("form") if _is_application(form) and form.css_first("h1, nav") is None)


def _is_application(form: LexborNode) -> bool:
    kinds = [_kind(control) for control in form.css(_CONTROLS)[:_MOST_CONTROLS]]
    if "password" in kinds or "search" in kinds:
        return False
    typed = sum(kind in _TYPED for kind in kinds)
    return "file" in kinds or typed >= _LEAST_TYPED or ("textarea" in kinds and typed >= 1)


def questions(tree: LexborHTMLParser) -> tuple[Question, ...]:
    """What the page's application form asks, in its order, each label once."""
    forms = [form for form in tree.css("form") if _is_application(form)]
    controls = [control for form in forms for control in form.css(_CONTROLS)] if forms else _loose(tree)
    if not controls:
        return ()
    labels = {label.attributes.get("for"): label for label in tree.css("label[for]")}
    asked: dict[str, Question] = {}
    for control in controls[:_MOST_CONTROLS]:
        for question in _asked(tree, control, labels):
            known = asked.get(question.label)
            asked[question.label] = question if known is None or question.required else known
    return tuple(asked.values())


def _loose(tree: LexborHTMLParser) -> list[LexborNode]:
    """The fields of a form that has no <form>, as scripts build them: a file to upload among several fields."""
    controls = [each for each in tree.css(_CONTROLS)[:_MOST_CONTROLS] if _kind(each) not in _NO_QUESTION]
    return controls if len(controls) >= _LEAST_LOOSE and any(_kind(each) == "file" for each in controls) else []


def _kind(control: LexborNode) -> str:
    if control.tag != "input":
        return control.tag or ""
    kind = (control.attributes.get("type") or "").lower()
    return "search" if control.attributes.get("role") == "searchbox" else kind


def _asked(tree: LexborHTMLParser, control: LexborNode, labels: dict[str | None, LexborNode]) -> Iterator[Question]:
    kind = _kind(control)
    if kind in _NO_QUESTION or "hidden" in control.attributes:
        return
    written = _group_label(control) if kind in _CHOICE else ""
    written = written or _label(tree, control, labels)
    label, starred = clean_label(written)
    if label and not is_control(label):
        attributes = control.attributes
        required = starred or "required" in attributes or attributes.get("aria-required") == "true"
        yield Question(label, required)


def _group_label(control: LexborNode) -> str:
    """What a group of choices asks: the <legend> of its <fieldset>."""
    node = control.parent
    for _ in range(_CLIMB):
        if node is None:
            break
        if node.tag == "fieldset":
            legend = node.css_first("legend")
            return _text(legend) if legend else ""
        node = node.parent
    return ""


def _label(tree: LexborHTMLParser, control: LexborNode, labels: dict[str | None, LexborNode]) -> str:
    attributes = control.attributes
    if (name := attributes.get("id")) and name in labels:
        return _text(labels[name])
    node = control.parent
    for _ in range(_CLIMB):
        if node is None or node.tag == "form":
            break
        if node.tag == "label":
            return _text(node)
        node = node.parent
    if references := attributes.get("aria-labelledby"):
        found = [
            tree.css_first(f'[id="{each}"]') for each in references.split() if '"' not in each and "\\" not in each
        ]
        if written := fold(" ".join(_text(each) for each in found if each)):
            return written
    return fold(attributes.get("aria-label") or attributes.get("placeholder") or "")


def _text(node: LexborNode) -> str:
    """An element's own words, without those of the controls, hints and choices inside it."""
    pieces = (each.text_content or "" for each in node.traverse(include_text=True) if _is_own(each))
    return fold("".join(islice(pieces, _MOST_PIECES))[:_LONGEST_READ])


def _is_own(text: LexborNode) -> bool:
    return text.tag == "-text" and (text.parent is None or text.parent.tag not in _NOT_OWN)
