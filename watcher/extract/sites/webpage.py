"""Any page of any site: markup and visible text together → postings."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import zip_longest
from typing import Any

from watcher import address
from watcher.extract import board, head, schema_org, visible
from watcher.extract.combine import Combined, combine
from watcher.extract.document import Document, Passage, Region
from watcher.extract.document import read as read_document
from watcher.extract.facts.dates import may_hold_dates
from watcher.extract.identity import posting_id
from watcher.extract.labels import is_label
from watcher.extract.passage import extent
from watcher.extract.recruiting import asks_for_somebody
from watcher.extract.schema_org import MarkupPosting
from watcher.model import FACTS, Block, BlockKind, Facts, Outcome, Posting, Reading, Section, Source, Stated, Status
from watcher.noise import is_noise

NAME = "webpage"
ENOUGH_TEXT = 300
"""Characters of a posting's own text from which on a page without title or sections may be one."""

_SENTENCE = 20
_THIN = 0.5
"""A page that shows less than this share of its markup's description is the shell of a script."""


def read(document: Document, url: str | None, at: datetime) -> Reading:
    """The postings that a page shows; which of them matter is the caller's to decide."""
    marked = schema_org.postings(document.tree, at) if document.tree else ()
    written = [each for each in marked if each.source is Source.JSON_LD]
    tagged = [each for each in marked if each.source is Source.MICRODATA]
    own = _own(written or tagged, document, url)
    if len(own) > 1:
        return _reading(Outcome.BOARD, document, tuple(_listed(each, each.url, at) for each in own))
    if not own:
        links = board.postings(document, url)
        if links:
            return _reading(Outcome.BOARD, document, links)
    beside = tagged if own and own[0] in written and len(tagged) == 1 else []
    return _one((*own, *beside), document, url, at)


def of_markup(marked: Sequence[MarkupPosting], url: str | None, at: datetime, adapter: str) -> Reading:
    """The postings of an answer that is markup alone: one is a posting, several are a board."""
    own = url if len(marked) == 1 else None
    return Reading(Outcome.BOARD if len(marked) > 1 else Outcome.POSTING, None, adapter, None, listed(marked, own, at))


def listed(marked: Sequence[MarkupPosting], url: str | None, at: datetime) -> tuple[Posting, ...]:
    """Postings whose whole text is their markup's description, at this address or each at its own."""
    return tuple(_listed(each, url or each.url, at) for each in marked)


def _own(marked: Sequence[MarkupPosting], document: Document, url: str | None) -> Sequence[MarkupPosting]:
    """The postings of the page itself: of several, the one that the address or the heading singles out."""
    if len(marked) < 2:
        return marked
    here = [each for each in marked if url and each.url and address.key(each.url) == address.key(url)]
    if len(here) == 1:
        return here
    headings = [each.block.text for each in document.passages if each.block.level == 1]
    named = [each for each in marked if each.facts.title and each.facts.title.value in headings]
    return named if len(named) == 1 else marked


def _listed(marked: MarkupPosting, url: str | None, at: datetime) -> Posting:
    """A posting of a board: the markup's facts, what its description states beside them."""
    described = _Text.of(read_document(marked.description or " "), at, None)
    combined = combine([marked.facts], described.from_(marked.source), Facts(), described.shown, at)
    posting = _posting(url, combined, described.blocks, marked)
    return replace(posting, id=marked.id or posting.id, questions=marked.questions)


def _one(marked: Sequence[MarkupPosting], document: Document, url: str | None, at: datetime) -> Reading:
    text = _Text.of(document, at, url)
    spoken, blocks = text.facts, text.blocks
    if marked and marked[0].description:
        description = read_document(marked[0].description)
        if len(text.main) < _THIN * len(_main(description)):
            described = _Text.of(description, at, url)
            spoken, blocks = _either(spoken, described.from_(marked[0].source)), (*blocks, *described.blocks)
    named = (*(each.facts for each in marked), head.facts(document, spoken))
    combined = combine(named, spoken, text.disowned, document.text, at)
    posting = _posting(url, combined, blocks, *marked)
    posting = replace(posting, questions=document.questions)
    return _verdict(posting, document, marked)


def _verdict(posting: Posting, document: Document, marked: Sequence[MarkupPosting]) -> Reading:
    status, title = posting.facts.status, posting.facts.title
    if status and status.value is Status.CLOSED:
        return _reading(Outcome.CLOSED, document, (posting,), f"the page says: {status.evidence}")
    sections = {each.section for each in posting.blocks} - {Section.OTHER, Section.ABOUT}
    titled = title is not None and title.source is not Source.META
    headed = titled or any(each.block.level == 1 and each.region is Region.HEADER for each in document.passages)
    if marked or sections or len(posting.text) >= ENOUGH_TEXT or (titled and _says_more(posting)):
        return _reading(Outcome.POSTING, document, (posting,))
    if headed and asks_for_somebody(document.text):
        return _reading(Outcome.POSTING, document, (posting,))
    if posting.text:
        return _reading(Outcome.ERROR, document, (), "the page shows nothing that reads like a job posting")
    return _reading(Outcome.BLANK, document, (), "the page shows no text of a posting")


OF_ANY_PAGE = frozenset({"title", "company", "status", "apply_url", "identifier"})
"""Facts that a page without a posting may seem to state too."""
_MORE_TEXT = 150
"""Characters beside a headline that make a page without any fact worth watching."""


def _says_more(posting: Posting) -> bool:
    """Whether a page with a headline states anything beside it: a shell or an error page does not."""
    stated = any(getattr(posting.facts, name) is not None for name in FACTS if name not in OF_ANY_PAGE)
    return stated or len(posting.text) >= _MORE_TEXT


def _reading(
    outcome: Outcome, document: Document, postings: tuple[Posting, ...], because: str | None = None
) -> Reading:
    return Reading(outcome, because, NAME, document.lang, postings)


def _posting(url: str | None, combined: Combined, blocks: tuple[Block, ...], *marked: MarkupPosting) -> Posting:
    numbers = (each.facts.identifier.value for each in marked if each.facts.identifier)
    status = combined.facts.status or Stated(Status.OPEN, None, Source.TEXT)
    doubted = tuple(doubt for each in marked for doubt in each.doubted)
    return Posting(
        id=posting_id(url, next(numbers, None)),
        url=url,
        facts=replace(combined.facts, status=status),
        blocks=blocks,
        set_aside=(*doubted, *combined.set_aside),
    )


@dataclass(frozen=True, slots=True)
class _Text:
    """What a document's own words say."""

    facts: Facts
    disowned: Facts
    blocks: tuple[Block, ...]
    main: str
    """The posting's text without what stands above or beside it."""
    shown: str
    """All visible text."""

    @classmethod
    def of(cls, document: Document, at: datetime, url: str | None) -> "_Text":
        speaking = [each for each in document.passages if each.region in (Region.HEADER, Region.MAIN)]
        disowned = visible.disowned(document)
        return cls(
            facts=visible.facts(document, visible.believed(document), at, url),
            disowned=visible.facts(document, disowned, at, url) if disowned else Facts(),
            blocks=_written(speaking),
            main=_main(document),
            shown=document.text,
        )

    def from_(self, source: Source) -> Facts:
        """The facts of a description that stands in the markup: that is where their evidence is found."""
        return _each(self.facts, lambda stated: replace(stated, source=source))


def _main(document: Document) -> str:
    return " ".join(each.block.text for each in document.passages if each.region is Region.MAIN)


def _written(speaking: Sequence[Passage]) -> tuple[Block, ...]:
    """The posting's text: title, place and badges above it are facts, "37 applicants" and "3 days ago" noise.

    A sentence above the text ("We interview from May on.") and a labelled value ("Working hours: 16") are text as
    well; where nothing else is, all is.
    """
    lines = [each for each in speaking if not is_noise(each.block.text)]
    own = [
        replace(each.block, kind=BlockKind.HEADING) if _is_label_of(each, below) else each.block
        for each, below in zip_longest(lines, lines[1:])
        if each.region is Region.MAIN or _is_sentence(each) or _is_stated(each) or _is_label_of(each, below)
    ]
    return tuple(own) or tuple(each.block for each in lines)


def _is_stated(passage: Passage) -> bool:
    """Whether a known label names what the passage states; days are facts or tell when a page was touched."""
    label, value = passage.label, passage.value
    return label is not None and value is not None and is_label(label) and not may_hold_dates(value)


def _is_label_of(passage: Passage, below: Passage | None) -> bool:
    """Whether a line above the text is nothing but the label of the one below it: its heading."""
    if below is None or passage.region is Region.MAIN or below.label != passage.block.text.rstrip(": ："):
        return False
    return _is_stated(below)


def _is_sentence(passage: Passage) -> bool:
    text = passage.block.text
    plain = passage.block.kind is not BlockKind.HEADING and passage.label is None
    return plain and extent(text) >= _SENTENCE and text[-1] in ".!。！"


def _either(first: Facts, second: Facts) -> Facts:
    return replace(second, **_stated(first))


def _each(facts: Facts, change: Callable[[Stated[Any]], Stated[Any]]) -> Facts:
    return replace(facts, **{name: change(stated) for name, stated in _stated(facts).items()})


def _stated(facts: Facts) -> dict[str, Stated[Any]]:
    return {name: stated for name in FACTS if (stated := getattr(facts, name)) is not None}
