"""Title, address to apply at: how a posting names itself."""

import re
from collections.abc import Sequence
from itertools import takewhile
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from watcher.extract.facts import Context
from watcher.extract.facts.employer import is_employer, is_site_part
from watcher.extract.facts.gazetteer import country_of
from watcher.extract.facts.labels import Labels, labelled
from watcher.extract.facts.phrases.naming import (
    ANNOUNCES,
    APPLY_AT,
    APPLY_LINK,
    JOB_WORD,
    NO_TITLE,
    SEEKS,
    SOUGHT,
    TITLE_AND_COMPANY,
    TITLE_LABELS,
)
from watcher.extract.passage import Passage, fold
from watcher.extract.sections import known, section_of
from watcher.model import BlockKind, Section, Source, Stated

LONGEST_TITLE = 160
_NEAR = 40
"""Passages from the top among which a heading may be the title."""

_FIRST_LINES = 12
"""Passages from the top among which a line without markup may be the title."""

_AT_COMPANY = re.compile(r"(?P<title>.+?) (?:at|bei|chez|@) (?P<company>[^|–—·@]+)")
_TITLE = Labels(TITLE_LABELS)
_DATE = re.compile(r"\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b")
_SENTENCE_END = re.compile(r"[.!?:;…]$")


def title(passages: Sequence[Passage], context: Context) -> Stated[str] | None:
    """The vacancy's name: in a line such as "Job Application for T at C", a heading, or labelled.

    A heading of a section, of the site or of the company is no title: then the posting has none.
    """
    above = [each for each in _title_lines(passages) if not _is_company(each, context)]
    first = [each for each in _first_lines(passages) if not _is_company(each, context)]
    written = (
        _paired(passages)
        or next((each for each in above if JOB_WORD.search(each)), None)
        or _labelled(passages, _TITLE, LONGEST_TITLE)
        or next((each for each in first if JOB_WORD.search(each)), None)
        or next(iter((*above, *first) if _has_sections(passages) else above[:1]), None)
    )
    if written is None:
        return None
    name = _without_company(_bare(written), passages, context)
    return Stated(name, name, Source.TEXT)


def _bare(written: str) -> str:
    """The name in a heading that announces it: "Vacancy: Night Baker", "We are looking for a baker!"."""
    if found := SEEKS.fullmatch(written):
        return found["title"].strip()
    return SOUGHT.sub("", ANNOUNCES.sub("", written, count=1) if ANNOUNCES.match(written) else written)


def apply_url(tree: LexborHTMLParser | None, passages: Sequence[Passage], address: str | None) -> Stated[str] | None:
    """Where to apply: the first link that says so, absolute, http or https only; never a place on the same page."""
    for link in tree.css("a[href]") if tree else ():
        text = fold(link.text(separator=" "))
        if len(text) < 60 and APPLY_LINK.fullmatch(text):
            target = _absolute(link.attributes.get("href") or "", address)
            if target:
                return Stated(target, text, Source.TEXT)
    for passage in passages:
        found = APPLY_AT.search(passage.block.text) if APPLY_AT.may_stand_among(passage.words) else None
        if found:
            return Stated(found["url"], found["url"], Source.TEXT)
    return None


def _labelled(passages: Sequence[Passage], labels: Labels, longest: int) -> str | None:
    values = (each.value for each in labelled(passages, labels))
    return next((each for each in values if len(each) <= longest and not _SENTENCE_END.search(each)), None)


def _paired(passages: Sequence[Passage]) -> str | None:
    """The T of "Job Application for T at C"."""
    for each in passages[:_FIRST_LINES]:
        for pattern in TITLE_AND_COMPANY:
            found = pattern.search(each.block.text[:400])
            if found:
                return found["title"].strip()
    return None


def _without_company(written: str, passages: Sequence[Passage], context: Context) -> str:
    """The title of "T - C" and "T at C", where C is the employer."""
    pair = _AT_COMPANY.fullmatch(written)
    if pair and is_employer(pair["company"], passages):
        return pair["title"]
    if context.company is None:
        return written
    name = re.escape(context.company)
    return re.sub(rf"\s+(?:[-–—|·@]|at|bei|chez)\s+{name}$", "", written)


def _title_lines(passages: Sequence[Passage]) -> list[str]:
    """Headings that may be titles: those near the top and above the first section, of the highest rank first."""
    near = [each for each in passages[:_NEAR] if each.block.kind is BlockKind.HEADING and not _TITLE.names(each.label)]
    above = [each.block for each in takewhile(lambda each: not _is_section(each.block.text), near)]
    return [each.text for each in sorted(above, key=lambda each: each.level) if _may_be_title(each.text)]


def _first_lines(passages: Sequence[Passage]) -> list[str]:
    """Short lines at the top, above the first section, that may be titles: some texts have no heading for it."""
    top = takewhile(lambda each: not _is_section(each.block.text), passages[:_FIRST_LINES])
    may_be = (each for each in top if each.block.kind is BlockKind.PARAGRAPH or _stands_alone(each, passages))
    lines = [each.block.text for each in may_be if not each.label]
    likely = (each for each in lines if _may_be_title(each) and len(each.split()) <= 16)
    return [each for each in likely if JOB_WORD.search(each) or not country_of(each.partition("(")[0])]


def _stands_alone(first: Passage, passages: Sequence[Passage]) -> bool:
    """Whether a text begins with an item that is no list: a job's name, and a heading below it."""
    alone = first is passages[0] and len(passages) > 1 and passages[1].block.kind is BlockKind.HEADING
    return alone and JOB_WORD.search(first.block.text) is not None


def _is_section(text: str) -> bool:
    """Whether a line heads a part of the posting; "Benefits Manager" begins like one."""
    if text.casefold().startswith("about ") or known(text):
        return True
    if SEEKS.fullmatch(text):
        return False
    return section_of(text) is not None and not JOB_WORD.search(text)


def _has_sections(passages: Sequence[Passage]) -> bool:
    return any(each.block.section not in (Section.OTHER, Section.ABOUT) for each in passages)


def _may_be_title(written: str) -> bool:
    text = _bare(written)
    if not 2 < len(text) <= LONGEST_TITLE or NO_TITLE.match(text) or is_site_part(text) or _is_section(text):
        return False
    if " | " in text and not JOB_WORD.search(text):
        return False
    return not (_SENTENCE_END.search(text) or _DATE.search(text))


def _is_company(text: str, context: Context) -> bool:
    return context.company is not None and _same_words(text, context.company)


def _same_words(one: str, other: str) -> bool:
    """Whether two names differ in nothing but case and punctuation."""
    return re.findall(r"\w+", one.casefold()) == re.findall(r"\w+", other.casefold())


def _absolute(href: str, address: str | None) -> str | None:
    try:
        target = urljoin(address or "", href.strip())
        parts = urlsplit(target)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    same_page = address is not None and target.partition("#")[0] == address.partition("#")[0]
    return None if same_page else target
