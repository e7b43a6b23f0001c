"""Who employs: the name of the house that a posting comes from."""

import re
from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import takewhile
from operator import or_

from watcher.extract.facts import Context
from watcher.extract.facts.gazetteer import is_known
from watcher.extract.facts.labels import Labels, labelled
from watcher.extract.facts.phrases.employers import (
    ABOUT_US,
    AROUND,
    ARTICLES,
    AT,
    BUSINESS,
    EMPLOYED_BY,
    EMPLOYERS,
    IS,
    IS_A,
    LEGAL_FORM,
    NO_COMPANY,
    NO_HOUSE,
    SITE_PARTS,
    SMALL_NAME,
    SUBJECT,
    THE_NAME,
    UNIT,
    WE,
)
from watcher.extract.facts.phrases.naming import COMPANY_LABELS, JOB_WORD, NO_TITLE, TITLE_AND_COMPANY
from watcher.extract.passage import Passage, Region
from watcher.extract.sections import phrases, words
from watcher.model import BlockKind, Source, Stated

LONGEST_COMPANY = 80
_LONGEST_READ = 20_000
"""Characters of one passage in which names are looked for."""

_FIRST_LINES = 12
_MOST_WORDS = 6
"""A name has no more."""

_OPENING = 3
"""Paragraphs from the top of the text of which one may introduce the house."""

_LABELS = Labels(COMPANY_LABELS)
_SITE_PARTS = phrases(SITE_PARTS)
_AT_COMPANY = re.compile(r"(?P<title>.+?) (?:at|bei|chez|@) (?P<company>[^|–—·@]+)")
_SENTENCE_END = re.compile(r"[.!?:;…]$")


def company(passages: Sequence[Passage], context: Context, around: Sequence[Passage] = ()) -> Stated[str] | None:
    """The employer: labelled, paired with the title, or as the text speaks of its own house.

    `around` are the passages outside the posting: "Acme Home Page", "© 2030 Acme" name it where its text does too.
    """
    finders = (_labelled, _paired, _said, _spoken, _titled, _header_line, _introduced)
    written = next((name for find in finders if (name := find(passages))), None) or _around(passages, around)
    return Stated(written, written, Source.TEXT) if written else None


def is_employer(name: str, passages: Sequence[Passage]) -> bool:
    """Whether the text confirms that a name beside the title is the house's: it uses it again."""
    return name[:1].isupper() and not JOB_WORD.search(name) and _speaks_of(passages, name)


def may_be_company(name: str) -> bool:
    """Whether words can be a house's name at all."""
    if not 1 < len(name) <= LONGEST_COMPANY or name.isdigit():
        return False
    return NO_COMPANY.fullmatch(name) is None or (THE_NAME.fullmatch(name) is not None and not NO_HOUSE.search(name))


def is_site_part(name: str) -> bool:
    """Whether words name the part of a site that lists postings."""
    return words(name) in _SITE_PARTS


def _labelled(passages: Sequence[Passage]) -> str | None:
    found = labelled(passages, _LABELS)
    values = (each.value for each in found if each.passage.label is not None or not each.value[:1].islower())
    return next(
        (each for each in values if len(each) <= LONGEST_COMPANY and not _SENTENCE_END.search(_INITIALS.sub("", each))),
        None,
    )


def _paired(passages: Sequence[Passage]) -> str | None:
    for each in passages[:_FIRST_LINES]:
        for pattern in TITLE_AND_COMPANY:
            if found := pattern.search(each.block.text[:400]):
                return found["company"].strip()
    return None


def _said(passages: Sequence[Passage]) -> str | None:
    for each in passages:
        found = EMPLOYED_BY.search(each.block.text[:_LONGEST_READ]) if EMPLOYED_BY.may_stand_among(each.words) else None
        if found and may_be_company(found["company"]) and not is_known(found["company"]):
            return found["company"]
    return None


def _spoken(passages: Sequence[Passage]) -> str | None:
    """The name by which a text speaks of its own house, the surest way of saying so first."""
    words = reduce(or_, (each.words for each in passages), 0)
    for pattern in EMPLOYERS:
        for each in passages if pattern.may_stand_among(words) else ():
            found = pattern.search(each.block.text[:_LONGEST_READ])
            if found and may_be_company(found["company"]) and _speaks_of(passages, found["company"]):
                return found["company"]
    return _small(passages)


def _small(passages: Sequence[Passage]) -> str | None:
    """A name in small letters: "About wordmill", where a sentence begins with the word all the same."""
    for each in passages:
        found = SMALL_NAME.match(each.block.text) if len(each.block.text) <= LONGEST_COMPANY else None
        if found and may_be_company(found["company"]):
            begins = re.compile(rf"(?:^|[.!?] )(?:At )?{re.escape(found['company'])}(?:['’]s|,| [a-z])")
            if any(begins.search(other.block.text) for other in passages if other is not each):
                return found["company"]
    return None


def _titled(passages: Sequence[Passage]) -> str | None:
    """The C of a heading "T at C"."""
    headings = (each.block.text for each in passages[:_FIRST_LINES] if each.block.kind is BlockKind.HEADING)
    pairs = (_AT_COMPANY.fullmatch(each) for each in headings)
    return next((pair["company"] for pair in pairs if pair and is_employer(pair["company"], passages)), None)


def _header_line(passages: Sequence[Passage]) -> str | None:
    """A line beside the title that the text makes the subject of a sentence, or that ends with a legal form."""
    for each in passages[:_FIRST_LINES]:
        text = _BRACKETS.sub("", each.block.text.removeprefix("at ")).strip()
        named = each.region is Region.HEADER and each.label is None and not UNIT.match(text)
        if named and (_has_legal_form(text) or (_may_be_house(text) and _acts(passages, text))):
            return text
    return None


_BRACKETS = re.compile(r" \([^()]+\)$")


def _has_legal_form(text: str) -> bool:
    whole = len(text.split()) <= _MOST_WORDS and LEGAL_FORM.fullmatch(text) is not None and may_be_company(text)
    return whole and not re.search(r"\d{2}| (?:at|bei|chez|bij|hos) ", text)


def _may_be_house(text: str) -> bool:
    if len(text.split()) > _MOST_WORDS or not text[:1].isupper() or _SENTENCE_END.search(_INITIALS.sub("", text)):
        return False
    return may_be_company(text) and not (
        JOB_WORD.search(text) or NO_TITLE.match(text) or NO_HOUSE.search(text) or is_known(text)
    )


def _acts(passages: Sequence[Passage], name: str) -> bool:
    """Whether a sentence of the text begins with this name, in whatever case, or with "At" it."""
    begins = re.compile(
        rf"(?:^|[.!?] )(?:(?:{ARTICLES}) |[Ll]['’])?(?i:{re.escape(name)})(?:['’]s?)? (?:[a-zà-ÿ]|\()"
        rf"|(?:^|[.!?] )(?:{AT}) (?i:{re.escape(name)}), |(?:^|。){re.escape(name)}(?:は|では|が)"
    )
    said = (each for each in passages if each.region is Region.MAIN or each.block.text.endswith((".", "!", "。")))
    return any(begins.search(each.block.text) for each in said)


def _introduced(passages: Sequence[Passage]) -> str | None:
    """The subject of the first sentence under "About us", or of an opening that goes on with "we"."""
    under = False
    for each in passages:
        if each.block.kind is BlockKind.HEADING:
            under = ABOUT_US.fullmatch(each.block.text.strip(" ?:")) is not None
        elif each.region is Region.MAIN:
            found = SUBJECT.match(each.block.text) if under else None
            under = False
            if (
                found
                and (" " in found["company"] or _does(found, each.block.text))
                and (name := _subject(found, passages))
            ):
                return name
    prose = [each for each in passages if each.block.kind is BlockKind.PARAGRAPH and each.block.text[-1] in ".!"]
    for each in prose[:_OPENING]:
        found = SUBJECT.match(each.block.text)
        if found and _does(found, each.block.text) and WE.search(each.block.text, found.end()):
            return _subject(found, passages)
    return None


def _does(found: re.Match[str], text: str) -> bool:
    """Whether the verb is one of what houses do: "bakes", "is a"; "Healthcare is broken" names none."""
    if not BUSINESS.fullmatch(found["verb"]):
        return False
    return not IS.fullmatch(found["verb"]) or IS_A.match(text, found.end()) is not None


def _subject(found: re.Match[str], passages: Sequence[Passage]) -> str | None:
    """The name of a sentence's subject; an article before a single word makes it a common noun unless repeated."""
    name = found["company"]
    if found["article"] and _speaks_of(passages, found["article"] + name):
        return str(found["article"] + name)
    if not _may_be_house(name) or (found["article"] and " " not in name and not _speaks_of(passages, name)):
        return None
    return name


def _around(passages: Sequence[Passage], around: Sequence[Passage]) -> str | None:
    """The name that the page around the posting gives its house, where the posting uses it too."""
    for name in (*_names_around(around), *_repeated(passages, around), *_site_lines(passages, around)):
        if may_be_company(name) and any(whole(name).search(each.block.text) for each in passages):
            return name
    return None


def _repeated(passages: Sequence[Passage], around: Sequence[Passage]) -> Iterator[str]:
    """Lines beside the title that a button or link of the page names with "at": "Sign in to save Engineer at Acme"."""
    lines = (each for each in passages[:_FIRST_LINES] if each.region is Region.HEADER and each.label is None)
    for name in (each.block.text for each in lines):
        at = re.compile(rf" (?:at|bei|chez|bij) {re.escape(name)}(?!\w)")
        if _may_be_house(name) and any(at.search(each.block.text) for each in around if each.region is Region.CHROME):
            yield name


def _site_lines(passages: Sequence[Passage], around: Sequence[Passage]) -> Iterator[str]:
    """The words in place of a site's logo, above all else, that the text makes the subject of a sentence."""
    for each in takewhile(lambda each: each.region is Region.CHROME, around[:_FIRST_LINES]):
        if each.label is None and _may_be_house(each.block.text) and _acts(passages, each.block.text):
            yield each.block.text


def _names_around(around: Sequence[Passage]) -> Iterator[str]:
    for each in around:
        if each.region is Region.CHROME and len(each.block.text) <= 2 * LONGEST_COMPANY:
            for pattern in AROUND:
                if found := pattern.match(each.block.text):
                    yield found["company"].strip(" .,|")


def _speaks_of(passages: Sequence[Passage], name: str) -> bool:
    """Whether the text uses the name again: a heading "About Remote Work" alone names no employer."""
    words = whole(name.strip())
    return sum(len(words.findall(each.block.text)) for each in passages) > 1 and may_be_company(name)


def whole(name: str) -> re.Pattern[str]:
    """Where a name stands whole; Japanese sets no space around it."""
    before, behind = ("" if _UNSPACED.match(each) else r"\w" for each in (name[:1], name[-1:]))
    return re.compile((rf"(?<!{before})" if before else "") + re.escape(name) + (rf"(?!{behind})" if behind else ""))


_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


_INITIALS = re.compile(r"\b(?:[A-Z]|Inc|Ltd|Corp|Co|S\.A|e\.V|B\.V|GmbH & Co)\.$")
