"""Two readings of one posting → their differences, fact by fact, passage by passage."""

from collections.abc import Collection, Iterator, Sequence

from watcher.compare.difference import Difference, is_typo
from watcher.compare.facts import facts, settled
from watcher.compare.passages import passages
from watcher.compare.proofs import Explained, Said
from watcher.model import Block, Kind, Posting, Question
from watcher.noise import canonical, is_noise

__all__ = ["Difference", "compare", "is_typo", "settled"]


def compare(before: Posting, after: Posting) -> tuple[Difference, ...]:
    """Every difference but that of status: facts first, then passages in reading order, then questions.

    A passage that differs only in the sentence that proves a changed fact is that fact's event. A
    fact that comes or goes while its sentence stands is no difference: only its reading changed.
    """
    titles = {canonical(each.facts.title.value) for each in (before, after) if each.facts.title}
    old, new = (tuple(_news(posting.blocks, titles)) for posting in (before, after))
    said_before, said_after = Said(old), Said(new)
    stated = tuple(facts(before.facts, after.facts, said_before, said_after))
    explained = Explained.by(stated, before.facts, after.facts)
    edits = tuple(passages(old, new, said_before, said_after, explained))
    return stated + edits + tuple(_questions(before.questions, after.questions))


def _news(blocks: Sequence[Block], titles: Collection[str]) -> Iterator[Block]:
    """The passages that say something: no noise, nor the title over again."""
    return (each for each in blocks if not is_noise(each.text) and canonical(each.text) not in titles)


def _questions(before: Sequence[Question], after: Sequence[Question]) -> Iterator[Difference]:
    """Nothing where one side shows no form at all: a form comes and goes with scripts."""
    if not before or not after:
        return
    old = {canonical(each.label): each for each in before}
    new = {canonical(each.label): each for each in after}
    for key in [*old, *(key for key in new if key not in old)]:
        a, b = old.get(key), new.get(key)
        if a is None or b is None or a.required != b.required:
            was, now = (_question(each) if each else None for each in (a, b))
            yield Difference(Kind.QUESTIONS, was, now, evidence=now or was)


def _question(question: Question) -> str:
    return f"{question.label} (required)" if question.required else question.label
