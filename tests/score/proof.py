"""Whether the passages that prove the facts of a text stand in it."""

from tests.score.mark import Mark
from tests.score.reading import Read
from tests.score.words import holds, passage


def evidence(source: str, id_: str, found: Read, text: str) -> Mark:
    invented = [each for each in found.evidences() if not holds(text, each)]
    shown = passage("; ".join(invented))
    return Mark(source, "evidence", id_, "", shown, not invented, shown)
