"""What the rules of a watch leave of a page: nothing that is ignored, of a board what matters."""

import json
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

import re2

from watcher.codec import value_json
from watcher.extract.document import Document
from watcher.model import FACTS, Facts, Outcome, Posting, Reading, Rules, Stated, Status

Matches = Callable[[str], bool]


def visible(document: Document, rules: Rules) -> Document:
    """The document without the blocks and questions that are ignored."""
    if not rules.ignore:
        return document
    ignored = _any_of(rules.ignore)
    return replace(
        document,
        passages=tuple(each for each in document.passages if not ignored(each.block.text)),
        questions=tuple(each for each in document.questions if not ignored(each.label)),
    )


def kept(reading: Reading, rules: Rules) -> Reading:
    """The reading without what is ignored, wherever it stood; of a board only the postings that matter."""
    postings = reading.postings
    if reading.outcome is Outcome.BOARD and rules.only:
        wanted = {name: _any_of((f"(?i){pattern}",)) for name, pattern in rules.only.items()}
        postings = tuple(each for each in postings if _matters(each, wanted))
    if rules.ignore:
        ignored = _any_of(rules.ignore)
        postings = tuple(_silenced(each, ignored) for each in postings)
    return replace(reading, postings=postings)


@lru_cache(maxsize=32)
def _any_of(patterns: tuple[str, ...]) -> Matches:
    compiled = [re2.compile(each) for each in patterns]
    return lambda text: any(each.search(text) for each in compiled)


def _matters(posting: Posting, wanted: dict[str, Matches]) -> bool:
    """Whether it is wanted; what nobody could read today may be."""
    facts = posting.facts
    unread = facts.status is not None and facts.status.value is Status.UNKNOWN
    stated = {name: getattr(facts, name) for name in wanted}
    return all(
        matches(_words(stated[name])) for name, matches in wanted.items() if stated[name] is not None or not unread
    )


def _words(stated: Stated[object] | None) -> str:
    value = value_json(stated.value) if stated else ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _silenced(posting: Posting, ignored: Matches) -> Posting:
    stated = {name: fact for name in FACTS if (fact := getattr(posting.facts, name)) is not None}
    heard = {name: fact for name, fact in stated.items() if not ignored(fact.evidence or "")}
    return replace(
        posting,
        facts=Facts(**heard),
        blocks=tuple(each for each in posting.blocks if not ignored(each.text)),
        set_aside=tuple(each for each in posting.set_aside if not ignored(each.evidence)),
    )
