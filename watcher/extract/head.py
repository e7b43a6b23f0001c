"""What the head of a page (its <title>, its <meta>) says of the posting's names."""

import re
from collections.abc import Iterator, Sequence

from watcher.extract import chrome
from watcher.extract.document import Document
from watcher.extract.facts.employer import is_site_part, may_be_company, whole
from watcher.extract.facts.gazetteer import country_of, is_known
from watcher.extract.facts.phrases.employers import AGGREGATORS, LEGAL_FORM, NO_HOUSE
from watcher.extract.facts.phrases.naming import JOB_WORD, NO_TITLE, TITLE_AND_COMPANY
from watcher.extract.passage import fold
from watcher.model import Facts, Source, Stated

_BETWEEN = re.compile(r":\s+|\s+(?:[|–—·•»]|::|>|›)\s+|\s*[｜│／]\s*|\s+-\s+|\s+@\s+")
_AT = re.compile(r"(?P<title>.+?) (?:at|bei|chez|bij|hos|na|no|presso) (?P<company>[^|–—·@]+)")
_HIRING = re.compile(r"(?P<company>[^|]{2,60}?) (?:is )?hiring (?P<title>[^|]{2,160}?) in [^|]+(?:\||$)")
_SITE_WORDS = re.compile(
    r"(?:\s+(?:careers?|jobs?|karriere|recrutement|recruiting|hiring|vacatures|empleo|採用情報|採用サイト|求人情報))+$"
    r"|^(?:(?:careers?|jobs?|vacancies|current vacancies|working|opportunities) at|join|work(?:ing)? (?:at|for)"
    r"|karriere bei|jobs bei|stellenangebote|recrutement|emplois? (?:à|chez)|werken bij|vacatures|trabaja en|empleo en"
    r"|lavora con|carreiras|kariéra v|praca w|jobba på|job hos|jobb hos)(?: the)? ",
    re.IGNORECASE,
)


def facts(document: Document, spoken: Facts) -> Facts:
    """Title and company as the head names them; the evidence is the whole of what it says.

    `spoken` is what the text states: a piece of the head that it names as a place or a department is no company.
    """
    site = document.meta.get("og:site_name")
    named = [each for each in (document.meta.get("og:title"), document.title) if each]
    company = _site(site) or _company(named, document, spoken)
    return Facts(title=_title(named, company.value if company else site), company=company)


def _title(named: Sequence[str], company: str | None) -> Stated[str] | None:
    for written in named:
        for pattern in TITLE_AND_COMPANY:
            found = pattern.search(written)
            if found:
                return Stated(found["title"].strip(), written, Source.META)
    for written in named:
        likely = [each for each in _pieces(written) if JOB_WORD.search(each) and not NO_TITLE.match(each)]
        likely = [each for each in likely if each != company]
        if likely:
            return Stated(_before_company(likely[0], company), written, Source.META)
    return None


def _before_company(title: str, company: str | None) -> str:
    return title.removesuffix(f" at {company}") if company else title


def _site(site: str | None) -> Stated[str] | None:
    """The name of the site, where it is no site of other people's postings."""
    name = _SITE_WORDS.sub("", fold(site or ""))
    return Stated(name, site, Source.META) if may_be_company(name) and not AGGREGATORS.search(name) else None


def _company(named: Sequence[str], document: Document, spoken: Facts) -> Stated[str] | None:
    """The name beside the title, where the page shows it too."""
    for written in named:
        found = next((found for each in TITLE_AND_COMPANY if (found := each.search(written))), None)
        if found:
            return Stated(found["company"].strip(), written, Source.META)
        if found := _HIRING.match(written):
            return Stated(found["company"], written, Source.META)
    for written in named:
        for name in _beside_title(written, spoken):
            if LEGAL_FORM.fullmatch(name) or _is_shown(name, document, alone=len(_pieces(written)) <= 2):
                return Stated(name, written, Source.META)
    return None


def _beside_title(written: str, spoken: Facts) -> Iterator[str]:
    """The pieces of a head that may be the company, the last one first: sites put their own name there."""
    pieces = _pieces(written)
    title = spoken.title.value if spoken.title else next((each for each in pieces if JOB_WORD.search(each)), None)
    others = {each for stated in (spoken.locations,) if stated for each in stated.value}
    others |= {stated.value for stated in (spoken.department, spoken.title, spoken.experience_level) if stated}
    for piece in reversed(pieces):
        pair = _AT.fullmatch(piece)
        name = _SITE_WORDS.sub("", pair["company"] if pair else piece).strip().removeprefix("the ")
        certain = pair is not None or LEGAL_FORM.fullmatch(piece) is not None
        beside = certain or (title is not None and not piece.startswith(title))
        for house in dict.fromkeys((name, name.partition(" in ")[0])) if beside else ():
            if _may_be_house(house) and not any(_holds(each, house) or _holds(house, each) for each in others):
                yield house


def _holds(text: str, words: str) -> bool:
    """Whether words stand in a text whole: "Vindeln" does not in "Vindelns kommun"."""
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None


def _may_be_house(name: str) -> bool:
    if (
        not may_be_company(name)
        or chrome.is_line(name)
        or is_site_part(name)
        or NO_TITLE.match(name)
        or NO_HOUSE.search(name)
        or AGGREGATORS.search(name)
    ):
        return False
    return not (JOB_WORD.search(name) or is_known(name) or country_of(name))


def _is_shown(name: str, document: Document, *, alone: bool) -> bool:
    """Whether the page shows the name; a single word that stands there but once may be a town."""
    seen = len(whole(name).findall(document.text))
    return seen > 1 or (seen == 1 and (" " in name or not alone or _is_named(name, document)))


def _is_named(name: str, document: Document) -> bool:
    """Whether the page makes the name the subject of a sentence or the owner of its rights."""
    own = re.escape(name)
    begins = re.compile(
        rf"(?:^|[.!?] )(?:At )?{own}(?:['’]s|,)? [a-zà-ÿ]|(?:©|\([cC]\)"
        rf"|Copyright)[\d\s–-]{{0,15}}{own}(?!\w)"
    )
    return any(begins.search(each.block.text) for each in document.passages)


def _pieces(written: str) -> list[str]:
    return [piece for each in _BETWEEN.split(written) if (piece := fold(each))]
