"""Sentences of a passage, none so long that a cue could govern what it has nothing to do with."""

from collections.abc import Iterator

from watcher.extract.facts.sentences import sentences

LONGEST = 800
"""Characters: no sentence that states a fact is longer; what is longer is a text without full stops."""


def pieces(text: str) -> Iterator[tuple[int, str]]:
    """Each sentence with its offset, in order; an overlong one in pieces, cut between two words."""
    for offset, sentence in sentences(text):
        start = 0
        while len(sentence) - start > LONGEST:
            cut = sentence.rfind(" ", start + LONGEST // 2, start + LONGEST)
            cut = cut if cut > 0 else start + LONGEST
            yield offset + start, sentence[start:cut]
            start = cut + 1 if sentence[cut : cut + 1] == " " else cut
        yield offset + start, sentence[start:]
