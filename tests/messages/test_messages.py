"""Every kind of message, as each service receives it, is the one that people have read."""

import re
from pathlib import Path

from tests.messages.cases import messages
from tests.messages.received import received
from watcher.model import Kind

GOLDEN = Path(__file__).parent / "golden"


def test_messages_arrive_as_they_are_kept() -> None:
    kept = {each.name: each.read_text() for each in GOLDEN.iterdir()}

    assert received() == kept, "where the new ones are better: python -m tests.messages"


def test_every_kind_of_change_has_its_message() -> None:
    assert {kind.value for kind in Kind} <= {name for name, _ in messages()}


def test_mail_needs_nothing_from_elsewhere() -> None:
    for each in GOLDEN.glob("*.html"):
        assert not re.search(r"<(img|link|script|iframe)\b|src=|url\(|@import", each.read_text()), each.name
