"""A glance at an answer: may it take long to read?"""

import re

from watcher.model import Page, State

MOST_BYTES = 64 * 1024
MOST_TEXT = 24 * 1024
MOST_TAGS = 2_500
MOST_POSTINGS = 500

_TAG = re.compile(rb"<[^<>]*>")


def may_take_long(state: State, answer: Page) -> bool:
    """Whether a check may hold up the other watches, as far as a glance tells that costs a fraction of it."""
    return (
        is_large(answer) or sum(len(_TAG.sub(b"", part.body)) for part in answer.parts) > MOST_TEXT or _is_long(state)
    )


def is_large(answer: Page) -> bool:
    """Whether already the parser may hold up the other watches."""
    bodies = [part.body for part in answer.parts]
    return sum(map(len, bodies)) > MOST_BYTES or sum(body.count(b"<") for body in bodies) > MOST_TAGS


def _is_long(state: State) -> bool:
    """Whether what is remembered may take long to compare."""
    postings = [each.posting for each in state.snapshot.postings] if state.snapshot else []
    return (
        len(postings) > MOST_POSTINGS or sum(len(block.text) for each in postings for block in each.blocks) > MOST_TEXT
    )
