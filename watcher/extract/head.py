"""What the head of a page (its <title>, its <meta>) says of the posting's names."""

import re
from collections.abc import Sequence

from watcher.extract.document import Document
from watcher.extract.facts.phrases.naming import AGGREGATORS, JOB_WORD, NO_COMPANY, NO_TITLE, TITLE_AND_COMPANY
from watcher.extract.passage import fold
from watcher.model import Facts, Source, Stated

_BETWEEN = re.compile(r"\s+[|–—·•»]\s+|\s+-\s+|\s+@\s+")
_SITE_WORDS = re.compile(
    r"(?:\s+(?:careers?|jobs?|karriere|recrutement|recruiting|hiring))+$"
    r"|^(?:careers? at|jobs? at|join(?: the)?|work(?:ing)? (?:at|for)) ",
    re.IGNORECASE,
)


def facts(document: Document) -> Facts:
    """Title and company as the head names them; the evidence is the whole of what it says."""
    site = document.meta.get("og:site_name")
    named = [each for each in (document.meta.get("og:title"), document.title) if each]
    return Facts(title=_title(named, site), company=_company(named, site))


def _title(named: Sequence[str], site: str | None) -> Stated[str] | None:
    for written in named:
        for pattern in TITLE_AND_COMPANY:
            found = pattern.search(written)
            if found:
                return Stated(found["title"].strip(), written, Source.META)
    for written in named:
        pieces = [fold(each) for each in _BETWEEN.split(written)]
        likely = [each for each in pieces if JOB_WORD.search(each) and not NO_TITLE.match(each) and each != site]
        if likely:
            return Stated(_before_site(likely[0], site), written, Source.META)
    return None


def _before_site(title: str, site: str | None) -> str:
    return title.removesuffix(f" at {site}") if site else title


def _company(named: Sequence[str], site: str | None) -> Stated[str] | None:
    for written in named:
        found = next((found for each in TITLE_AND_COMPANY if (found := each.search(written))), None)
        if found:
            return Stated(found["company"].strip(), written, Source.META)
    name = _SITE_WORDS.sub("", fold(site or ""))
    if not name or NO_COMPANY.fullmatch(name) or AGGREGATORS.search(name):
        return None
    return Stated(name, site, Source.META)
