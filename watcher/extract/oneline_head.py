"""The head of a page that lost its line breaks → its lines: title, employer, place, badges."""

import re
from collections.abc import Iterator

from watcher.extract.chrome import lines_within
from watcher.extract.facts.gazetteer import pairs

_LONGEST_HEAD = 600
"""Characters in which a head's lines are told apart: what follows is prose."""

_SENTENCE_END = re.compile(r"[.!?…](?=\s|$)")
_GENDERS = re.compile(
    r"\((?:m|f|w|h|d|x|all genders)(?:\s*[/|*]\s*\w+){1,3}\)(?=\s+[A-ZÀ-Þ])"
    r"|(?<=\s)[HFMW]/[HFMW](?:/[DX])?(?=\s+[A-ZÀ-Þ])"
)
_NEXT_PLACE = re.compile(r"\s?[|;•·/]\s?")
_NEXT_REMOTE = re.compile(r"\s?[|;•·/]\s?(?:Remote|Hybrid)(?:[ -]Friendly)?(?: ?\([^()]{2,30}\))?")
_BADGE = re.compile(
    r"\s*[·|•,/–-]?\s*(?P<badge>(?:Fully |100 ?% )?Remote|Hybrid|On-?site|In-?person|(?:Full"
    r"|Part)[ -][Tt]ime|Permanent|Contract"
    r"|Vollzeit|Teilzeit|Homeoffice|Temps plein|Temps partiel|CDI|CDD|Télétravail|Jornada completa|Presencial|Remoto"
    r"|Híbrido|Fulltime|Parttime|Voltijds|Deeltijds|Hybride)(?=\s+[·|•/–-]|\s+[A-ZÀ-Þ]|\s*$)"
)
_BUTTON = re.compile(r"(?<=\s)(?:Apply|Bewerben|Postuler|Solliciteer|Aplicar)(?=\s+[A-ZÀ-Þ](?!or\b|o\b))")
_LOGO = re.compile(
    r"(?:^|(?<=\s))(?:[A-ZÀ-Þ][\w&.’'-]*(?: (?:&|and|of|de|du|[A-ZÀ-Þ][\w&.’'-]*)){0,4}?) (?:[Ll]ogo"
    r"|[Hh]ome ?[Pp]age)(?=\s|$)"
)
_APPLICATION = re.compile(r"Job Application for (?P<title>.{2,160}?) at ")


def lines(text: str) -> Iterator[str]:
    """The pieces of a head, in order, verbatim."""
    named = _APPLICATION.search(text[:_LONGEST_HEAD])
    for piece in lines_within(text):
        yield from _parted(piece, named["title"] if named else None)


def _parted(text: str, title: str | None) -> Iterator[str]:
    """One piece cut around what stands on a line of its own in every page: its places, badges, buttons."""
    last = 0
    for start, end in sorted(_spans(text, title)):
        if start >= last:
            yield from filter(None, (text[last:start].strip(), text[start:end].strip()))
            last = end
    if rest := text[last:].strip():
        yield rest


def _spans(text: str, title: str | None) -> Iterator[tuple[int, int]]:
    head = text[:_LONGEST_HEAD]
    for start, end in _places(head):
        if not _SENTENCE_END.search(head, 0, start):
            yield start, end
            yield from _badges(head, end)
    for found in _GENDERS.finditer(head):
        yield found.end(), found.end()
        yield from _badges(head, found.end())
    for pattern in (_BUTTON, _LOGO):
        yield from (found.span() for found in pattern.finditer(head))
    if title and not text.startswith("Job Application for"):
        yield from (found.span() for found in re.finditer(rf"(?<!\w){re.escape(title)}(?!\w| at )", head))


def _places(head: str) -> Iterator[tuple[int, int]]:
    """Each place or list of places: "Seattle, WA | Boston, MA"."""
    open_start = open_end = -1
    for start, end in pairs(head):
        if open_end >= 0 and _NEXT_PLACE.fullmatch(head, open_end, start):
            open_end = end
            continue
        if open_end >= 0:
            yield open_start, open_end
        open_start, open_end = start, end
        if remote := _NEXT_REMOTE.match(head, end):
            open_end = remote.end()
    if open_end >= 0:
        yield open_start, open_end


def _badges(text: str, end: int) -> Iterator[tuple[int, int]]:
    """The badges right behind a place: "Remote", "Full-time"."""
    while found := _BADGE.match(text, end):
        yield found.span("badge")
        end = found.end()
