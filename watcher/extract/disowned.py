"""Passages that a posting itself takes back: "the logistics below do not apply to this role"."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from watcher.extract.searching import Words
from watcher.extract.sections import section_of, words
from watcher.model import Block, BlockKind, Section

_TAKES_BACK = re.compile(
    r"(?:\bnot|n['’]t) (?:\w+ )?(?:apply|applicable|relevant|valid|pertain|relate|hold)\b|\b(?:ignore|disregard)\b"
    r"|\b(?:exempt(?:ed)? from|not subject to)\b|\b(?:gilt|gelten|trifft|treffen) (?:für [^.!?]{1,40} )?nicht\b"
    r"|\bne (?:s['’]applique(?:nt)?|concerne(?:nt)?) pas\b|\bno (?:se )?aplican? a\b|\bnon si applican?o?\b"
    r"|\bniet van toepassing\b",
    re.IGNORECASE,
)
"""The words that take something back; the cheap first look."""

_BELOW = re.compile(
    r"\b(?:below|following|that follows?|hereafter|underneath|nachfolgend\w*|folgend\w*|unten\w*|ci-dessous|suivante?s?"
    r"|ci-après|siguientes?|a continuación|seguent[ei]|onderstaande|hieronder)\b",
    re.IGNORECASE,
)
_THIS_JOB = re.compile(
    r"\b(?:this|the present|diese[nrs]?|cette|ce|este|esta|questa|questo|deze) (?:\w+ ){0,2}?"
    r"(?:job|posting|role|position|vacancy|opening|opportunity|fellowship|internship|programme?|contract|requisition"
    r"|stelle|position|offre|poste|oferta|puesto|posizione|offerta|functie|vacature)\b",
    re.IGNORECASE,
)
_BELOW_STEMS = Words((
    "below", "follow", "hereafter", "underneath", "folgend", "unten", "ci-dessous", "suivant", "ci-après", "siguiente",
    "continuación", "seguent", "onderstaande", "hieronder",
))  # fmt: skip
"""A part of every word of `_BELOW`: looked for first, because most texts hold none."""

_MOST = 20
"""Statements: no posting takes back more, and each costs a look at all that follows."""

_REACH = 200
"""Characters on either side that a statement is read over."""

_SENTENCE_ENDS = ".!?:;"
_NAMED = {
    "logistic": Section.LOGISTICS, "location": Section.LOGISTICS, "visa": Section.LOGISTICS,
    "salary": Section.LOGISTICS, "compensation": Section.LOGISTICS, "pay": Section.LOGISTICS,
    "benefit": Section.BENEFITS, "perk": Section.BENEFITS, "requirement": Section.REQUIRED,
    "qualification": Section.REQUIRED, "responsibilit": Section.RESPONSIBILITIES, "process": Section.PROCESS,
    "rahmenbedingung": Section.LOGISTICS, "leistung": Section.BENEFITS, "avantage": Section.BENEFITS,
}  # fmt: skip


def disowned(blocks: Sequence[Block]) -> tuple[bool, ...]:
    """Whether each block is one that the posting says does not apply to it.

    A statement that names a section reaches from that section's next heading to the section's end;
    one that names none reaches to the end of the section below it.
    """
    taken_back = [False] * len(blocks)
    for place, what in islice(_statements(blocks), _MOST):
        for at in _reach(blocks, place, words(what)):
            taken_back[at] = True
    return tuple(taken_back)


def _statements(blocks: Sequence[Block]) -> Iterator[tuple[int, str]]:
    for place, block in enumerate(blocks):
        if _BELOW_STEMS.stand_in(block.text) and (what := _statement(block.text)):
            yield place, what


def _statement(text: str) -> str | None:
    """What a block says does not apply to this job and stands below: the words that name it."""
    for found in _TAKES_BACK.finditer(text):
        far = max(found.start() - _REACH, 0)
        begin = max(text.rfind(end, far, found.start()) for end in _SENTENCE_ENDS) + 1 or far
        near = min(found.end() + _REACH, len(text))
        stop = min(
            (at for at in (text.find(end, found.end(), near) for end in _SENTENCE_ENDS) if at >= 0), default=near
        )
        sentence = text[begin:stop]
        orders = found[0].casefold() in ("ignore", "disregard")
        if _BELOW.search(sentence) and (orders or _THIS_JOB.search(sentence)):
            return text[found.end() : stop] if orders or "from" in found[0] else text[begin : found.start()]
    return None


def _reach(blocks: Sequence[Block], place: int, what: str) -> Iterator[int]:
    """The places of the blocks that a statement at `place` takes back."""
    stems = [stem for stem in _NAMED if stem in what]
    begin = _named(blocks, place, stems)
    if begin is None and stems:
        yield from _labelled(blocks, place, stems)
    elif begin is not None:
        yield from _until_end(blocks, begin)
    elif place + 1 < len(blocks):
        yield from _until_end(blocks, place + 1)


def _named(blocks: Sequence[Block], place: int, stems: Sequence[str]) -> int | None:
    """The first heading below that holds the name or, failing that, heads a section of that kind."""
    headings = [at for at in range(place + 1, len(blocks)) if blocks[at].kind is BlockKind.HEADING]
    sections = {_NAMED[stem] for stem in stems}
    spelt = (at for at in headings if any(stem in words(blocks[at].text) for stem in stems))
    meant = (at for at in headings if section_of(blocks[at].text) in sections)
    return next(spelt, None) or next(meant, None)


def _labelled(blocks: Sequence[Block], place: int, stems: Sequence[str]) -> Iterator[int]:
    for at in range(place + 1, len(blocks)):
        label, colon, _ = blocks[at].text[:80].partition(":")
        if colon and any(stem in words(label) for stem in stems):
            yield at


def _until_end(blocks: Sequence[Block], begin: int) -> Iterator[int]:
    level = blocks[begin].level if blocks[begin].kind is BlockKind.HEADING else None
    yield begin
    for at in range(begin + 1, len(blocks)):
        if blocks[at].kind is BlockKind.HEADING and (level is None or blocks[at].level <= level):
            return
        yield at
