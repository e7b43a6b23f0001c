"""Passages for tests of fact readers, written as a page would show them."""

from watcher.extract.passage import Passage, Region
from watcher.model import Block, BlockKind


def passages(*texts: str, region: Region = Region.MAIN) -> list[Passage]:
    """Paragraphs; a text that begins with "# " is a heading, "Label :: value" a labelled value."""
    return [_passage(text, region) for text in texts]


def _passage(text: str, region: Region) -> Passage:
    if text.startswith("#"):
        return Passage(Block(BlockKind.HEADING, text.lstrip("# "), text.count("#")), region)
    label, sep, value = text.partition(" :: ")
    if sep:
        return Passage(Block(BlockKind.PARAGRAPH, f"{label}: {value}"), region, label=label, value=value)
    return Passage(Block(BlockKind.PARAGRAPH, text), region)
