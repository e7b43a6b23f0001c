"""A page that lists postings by plain links → the postings that it links to."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborNode

from watcher import address
from watcher.extract.document import Document, Region
from watcher.extract.facts.phrases.naming import APPLY_LINK, JOB_WORD, NO_TITLE
from watcher.extract.identity import posting_id
from watcher.extract.passage import fold
from watcher.model import Facts, Posting, Section, Source, Stated, Status

FEWEST = 2
"""Links of one shape that make a list; a single one may be anything."""

_MOST_PROSE = 1500
"""Characters of running text beyond which a page is an article with links, no list."""

_NEAR = 12
"""Elements around a link by which its place is known."""

_TRADE = re.compile(
    r"(?:(?:\w+ing|\w+ion|sales|research|data|support|students?|interns?|internships?)(?: (?:&|and) )?)+", re.IGNORECASE
)
"""Names of departments, which lists of jobs link to as well."""

_FURNITURE = frozenset({"nav", "footer", "header", "aside"})
_TELLING = frozenset({Section.RESPONSIBILITIES, Section.REQUIRED, Section.PREFERRED})
_JOB_PATH = re.compile(
    r"/(?:jobs?|job-openings?|careers?|positions?|vacanc(?:y|ies)|openings?|postings?|roles?|offres?|emplois?|stellen\w*|karriere|"
    r"empleos?|ofertas?|vacantes?|trabajos?|lavoro|annunci|offerte|posizioni|vacatures?|vagas?|empregos?|oportunidades|"
    r"nabidk[ay]|volna-mista|kariera|praca|oferty|ogloszenia|jobb|lediga-jobb|tjanster|stillinger|ledige-stillinger|"
    r"join|o|j)[/.?-]|gh_jid=|job-opening|[?&](?:req|jobid|job)=",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Link:
    url: str
    text: str
    inside: str
    """The elements that it stands in, the outermost last."""


def postings(document: Document, url: str | None) -> tuple[Posting, ...]:
    """The postings that the page lists, with the title that it gives each; none where it is no list."""
    if document.tree is None or any(each.block.section in _TELLING for each in document.passages):
        return ()
    links = _largest_family([link for node in document.tree.css("a[href]") if (link := _link(node, url))])
    if len(links) < FEWEST or _prose(document, links) > _MOST_PROSE:
        return ()
    return tuple(_posting(each) for each in links)


def _link(node: LexborNode, url: str | None) -> _Link | None:
    text = _title(node)
    try:
        target = urljoin(url or "", node.attributes.get("href") or "")
        parts = urlsplit(target)
    except ValueError:
        return None
    if not _may_be_job(text, target) or parts.scheme not in ("http", "https", "") or _in_furniture(node):
        return None
    return None if url and address.key(target) == address.key(url) else _Link(target, text, _inside(node))


def _title(node: LexborNode) -> str:
    heading = node.css_first("h1, h2, h3, h4, h5, strong")
    return fold((heading or node).text(separator=" "))


def _may_be_job(text: str, target: str) -> bool:
    if not 2 < len(text) <= 160 or APPLY_LINK.fullmatch(text) or NO_TITLE.match(text):
        return False
    return bool(JOB_WORD.search(text) or _JOB_PATH.search(target))


def _in_furniture(node: LexborNode) -> bool:
    return any(each.tag in _FURNITURE for each in _above(node))


def _inside(node: LexborNode) -> str:
    return " ".join(each.tag or "" for each in islice(_above(node), _NEAR))


def _above(node: LexborNode) -> Iterator[LexborNode]:
    parent = node.parent
    while parent is not None:
        yield parent
        parent = parent.parent


def _largest_family(links: list[_Link]) -> list[_Link]:
    """The most links whose addresses are of one shape: the one that a list gives its postings.

    What stands in the page as they do and is called like a job is one of them, whatever its address.
    """
    families: dict[str, dict[str, _Link]] = defaultdict(dict)
    for link in links:
        parts = urlsplit(link.url)
        steps = parts.path.strip("/").split("/")
        families[f"{parts.netloc}/{steps[0] if len(steps) > 1 else ''} {len(steps)}"].setdefault(_place(link), link)
    telling = [list(each.values()) for each in families.values() if _tells_of_jobs(list(each.values()))]
    largest = max(telling, key=len, default=[])
    inside = {(each.inside, urlsplit(each.url).netloc) for each in largest}
    beside = (each for each in links if (each.inside, urlsplit(each.url).netloc) in inside)
    alike = {_place(each): each for each in beside if JOB_WORD.search(each.text) and not _TRADE.fullmatch(each.text)}
    found = alike | {_place(each): each for each in largest}
    return [found.pop(_place(each)) for each in links if _place(each) in found]


def _place(link: _Link) -> str:
    return link.url.partition("#")[0]


def _tells_of_jobs(links: list[_Link]) -> bool:
    return 2 * sum(1 for each in links if JOB_WORD.search(each.text)) >= len(links)


def _prose(document: Document, links: list[_Link]) -> int:
    linked = {each.text for each in links}
    passages = (each.block.text for each in document.passages if each.region in (Region.MAIN, Region.HEADER))
    return sum(len(text) for text in passages if len(text) > 120 and text not in linked)


def _posting(link: _Link) -> Posting:
    title = Stated(link.text, link.text, Source.TEXT)
    facts = Facts(title=title, status=Stated(Status.OPEN, None, Source.TEXT))
    absolute = bool(urlsplit(link.url).hostname)
    return Posting(posting_id(link.url) if absolute else None, link.url if absolute else None, facts)
