"""Sentences of a posting, each with whether the words above or before it name the fact that is looked for."""

from collections.abc import Callable, Iterator, Sequence

from watcher.extract.facts.pieces import pieces
from watcher.extract.passage import Passage, Region
from watcher.model import BlockKind

SHORT = 160
"""Characters: a value under its heading is hardly longer."""


def shown(
    passages: Sequence[Passage], names: Callable[[str], bool], may_speak: Callable[[Passage], bool]
) -> Iterator[tuple[str, bool]]:
    """Each sentence of what the posting says of itself, and whether it is a value that `names` accepts the label of.

    A label stands before its value, or is the heading or the short line right above it. A value that
    follows its label in one passage is shown together with it. Passages that `may_speak` sorts out at a quick
    look, and that no label names, are left out.
    """
    above = False
    for passage in passages:
        text = passage.block.text
        if passage.region not in (Region.CHROME, Region.FORM) and not passage.disowned:
            labelled = passage.label is not None and bool(passage.value) and names(passage.label)
            whole = _value(passage) if labelled else text
            below = above and len(text) <= SHORT
            heard = labelled or below or may_speak(passage)
            for number, (_, sentence) in enumerate(pieces(whole) if heard else ()):
                yield sentence, number == 0 and (labelled or below)
        above = (passage.block.kind is BlockKind.HEADING or len(text) <= SHORT) and names(text)


def _value(passage: Passage) -> str:
    text, label = passage.block.text, passage.label or ""
    return text if text.casefold().startswith(label.casefold()) else passage.value or text
