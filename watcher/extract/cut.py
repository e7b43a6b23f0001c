"""Text that lost its line breaks → lines: cut at headings, labels, sentence ends, bullets."""

import re
from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from watcher.extract import oneline_form, oneline_head
from watcher.extract.facts.sentences import ends
from watcher.extract.items import item_starts
from watcher.extract.labels import is_label, labelled
from watcher.extract.marks import badges
from watcher.extract.passage import Line, Region
from watcher.extract.sections import LISTS, known, may_begin, section_of, usual
from watcher.model import BlockKind, Section

_WHOLE_PAGE = 1500
"""Characters: a text that is one paragraph so long is a copy without its line breaks."""

_LONG = 600
"""Characters: in a paragraph so long, headings are looked for."""

_LONGEST_BADGES = 80
_LONGEST_LINE_OF_BADGES = 300
_LONGEST_BADGE = 60
_FEW = 3
_FEW_BULLETS = 2
_FEW_HEADINGS = 2

_HEADING_LEVEL = 5
_INLINE_BULLET = re.compile(r"(?:^|(?<=\s))[●•▪◦‣■□◆➢➤►▶✓✔✅☑✗★·]\ufe0f?\s+(?=\S)")
_DASHED = re.compile(r"[:：]\s+[-–]\s+\S")
_DASH = re.compile(r"(?:^|(?<=[;,.]\s))[-–]\s+(?=\S)")
_DASH_BEHIND = re.compile(r"\s[-–]\s*$")
_TRAILING_HEADING = re.compile(r"(?:^|(?<=[.;!?)]\s))([A-ZÀ-Þ][^.;!?:]{2,50}:)$")
_SENTENCE_END = re.compile(r"(?:[.!?…]+[\"”’)\]]*)(?=\s+(?:\*\s)?[\"“‘(\[*]?[A-ZÀ-ÞŁŚŻŹĆŘŠČŽ0-9$€£¿¡])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|vs|inc|ltd|corp|co|no|nr|dr|mr|ms|mrs|prof|st|approx|incl|z\.b|u\.a|d\.h|bzw|ca|p\.ex|ex|tel|fig"
    r"|u\.s|u\.k|e\.u|a\.m|p\.m|ph\.d|b\.s|m\.s)|(?<![\w'’])[A-Za-z])\.$",
    re.IGNORECASE,
)
_COLON = re.compile(r"[:：](?=\s|[A-ZÀ-Þ$€£\d])")
_WORD = re.compile(r"\S+")
_ABOUT = re.compile(
    r"(?<=\s)(?:About|Über|À propos d[eu]|Sobre|Over|Om) (?P<name>[A-ZÀ-Þ][\w&.’'-]*(?: (?:& |and |of "
    r"|de )?[A-ZÀ-Þ][\w&.’'-]*){0,3})"
    r"(?=\s+(?:(?:At |Bei |Chez )?(?P=name)\b|We\b|Our\b|Founded\b|Wir\b|Nous\b))"
)
_MOST_WORDS = 12
_MOST_HEADING_WORDS = 8
_MOST_LABEL_WORDS = 5
_LONE = 8
"""Letters: a single word without a colon is a heading only if it is so long."""

_OWN_LINE = LISTS | {Section.ABOUT, Section.PROCESS, Section.OTHER}
"""Sections whose cue stands alone; a cue of LOGISTICS labels the words after it."""


def cut(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, those that hold a whole list or a whole page taken apart, each piece verbatim."""
    alone = len(lines) <= _FEW
    return tuple(piece for line in lines for piece in _pieces(line, alone))


def _pieces(line: Line, alone: bool) -> Iterator[Line]:
    text = line.text
    if line.kind is BlockKind.HEADING or line.region in (Region.CHROME, Region.FORM):
        yield line
    elif not text.isascii() and line.label is None and _holds_badges(text):
        yield from (replace(line, text=value, label=label or None) for label, value in badges(text) if value)
    elif not text.isascii() and len(_INLINE_BULLET.findall(text)) >= _FEW_BULLETS and not _are_badges(text):
        yield from _bulleted(line, alone)
    elif (len(text) > _WHOLE_PAGE and alone) or (len(text) > _LONG and _holds_headings(text)):
        yield from _page(line)
    elif len(_DASHED.findall(text)) >= _FEW_HEADINGS and _holds_headings(text):
        yield from _paragraph(line)
    else:
        yield line


def _holds_badges(text: str) -> bool:
    """Whether a line is nothing but badges, each behind an emoji, and one at least is told by it; alone a sure one."""
    found = badges(text) if len(text) <= _LONGEST_LINE_OF_BADGES else []
    told = [label for label, _ in found if label]
    sure = len(found) > 1 or told in (["Location"], ["Salary"])
    return sure and bool(told) and all(len(value) <= _LONGEST_BADGE for _, value in found)


def _are_badges(text: str) -> bool:
    """Whether bullets only part the badges of a header: "Leiden · 32 uur · Hybride"."""
    pair = labelled(text)
    if pair and is_label(pair[0]):
        return len(text) <= 2 * _LONGEST_BADGES
    return len(text) <= _LONGEST_BADGES and ":" not in text and not _INLINE_BULLET.match(text)


def _holds_headings(text: str) -> bool:
    cues = _cues(text, [0, *_sentence_starts(text)])
    return sum(cue.section is not None for cue in cues) >= _FEW_HEADINGS


def _bulleted(line: Line, alone: bool) -> Iterator[Line]:
    """A list in one line: what stands before the first bullet, then the items, headings between them apart."""
    text = line.text
    marks = list(_INLINE_BULLET.finditer(text))
    spans = [
        (0, marks[0].start()),
        *_between([mark.end() for mark in marks], [mark.start() for mark in marks[1:]], len(text)),
    ]
    for count, (start, end) in enumerate(spans):
        piece = text[start:end].strip()
        at = _trailing_heading(piece)
        body = piece[:at].strip()
        if body:
            item = replace(line, text=body, kind=BlockKind.ITEM, level=0)
            yield from [item] if count else _pieces(replace(line, text=body), alone)
        if at < len(piece):
            yield Line(piece[at:].strip(), BlockKind.HEADING, _HEADING_LEVEL, line.region)


def _trailing_heading(text: str) -> int:
    """Where the heading begins that a piece ends with, or the length of the text."""
    if not text.endswith(":"):
        return len(text)
    starts = [word.start() for word in _WORD.finditer(text, max(len(text) - 80, 0))][-_MOST_WORDS:]
    for start in starts:
        if text[start].isupper() and known(text[start:]):
            return start
    found = _TRAILING_HEADING.search(text)
    return found.start(1) if found else len(text)


def _between(starts: list[int], ends: list[int], last: int) -> Iterable[tuple[int, int]]:
    return zip(starts, [*ends, last], strict=True)


@dataclass(frozen=True, slots=True)
class _Cue:
    """A heading or a label inside a text."""

    start: int
    end: int
    section: Section | None
    """What it heads; None for a label, which stays with the words after it."""


def _page(line: Line) -> Iterator[Line]:
    text = line.text
    form_at = oneline_form.begins_at(text)
    body = text[:form_at].rstrip()
    sentences = [0, *_sentence_starts(body)]
    cues = _cues(body, sentences)
    first = cues[0].start if cues else 0
    for piece in oneline_head.lines(body[:first].strip()):
        yield from _begun(piece)
    yield from _parts(body, first, sentences, cues)
    yield from oneline_form.lines(text[form_at:])


def _paragraph(line: Line) -> Iterator[Line]:
    """A paragraph that holds lists: "Tasks: - paint; - draw. Profile: - patient"."""
    text = line.text
    sentences = [0, *_sentence_starts(text)]
    cues = _cues(text, sentences)
    first = cues[0].start
    if first:
        yield replace(line, text=text[:first].rstrip())
    yield from _parts(text, first, sentences, cues)


def _begun(piece: str) -> Iterator[Line]:
    """A piece of the head; where it begins with a heading, that one first: "About us Acme bakes …"."""
    heading = next(_at_start(piece, [0]), None)
    if heading:
        yield Line(piece[: heading.end], BlockKind.HEADING, _HEADING_LEVEL)
        piece = piece[heading.end :].strip()
    yield Line(piece)


def _sentence_starts(text: str) -> Iterator[int]:
    for found in _SENTENCE_END.finditer(text):
        if not _ABBREVIATION.search(text, max(found.start() - 8, 0), found.start() + 1) and ends(text, found):
            yield found.end() + 1


def _cues(text: str, sentences: list[int]) -> list[_Cue]:
    """The headings and labels of a text, in order, none inside another."""
    found = [*_with_colon(text, sentences), *_at_start(text, sentences)]
    found += (_Cue(each.start(), each.end(), Section.ABOUT) for each in _ABOUT.finditer(text))
    found.sort(key=lambda cue: (cue.start, -cue.end))
    kept: list[_Cue] = []
    for cue in found:
        if not kept or cue.start >= kept[-1].end:
            if (before := _before(text, kept[-1].end if kept else 0, cue.start)) is not None:
                kept.append(before)
            kept.append(cue)
    return kept


def _with_colon(text: str, sentences: list[int]) -> Iterator[_Cue]:
    starts = frozenset(sentences)
    for colon in _COLON.finditer(text):
        sentence = sentences[bisect(sentences, colon.start()) - 1]
        begin = max(text.rfind(":", sentence, colon.start()) + 1, sentence, colon.start() - 100)
        places = [begin + word.start() for word in _WORD.finditer(text[begin : colon.start()])][-_MOST_WORDS:]
        capital = [place for place in places if text[place].isupper()]
        for place in capital:
            cue = text[place : colon.end()]
            short = (
                place in starts and len(cue.split()) <= _MOST_HEADING_WORDS and " - " not in cue and " – " not in cue
            )
            section = usual(cue) or (section_of(cue) if short else None)
            if section in _OWN_LINE or (section and text[colon.end()].isupper()):
                yield _Cue(place, colon.end(), section)
                break
            if section or is_label(cue) or (short and len(cue.split()) <= _MOST_LABEL_WORDS):
                yield _Cue(place, place, None)
                break


def _at_start(text: str, sentences: list[int]) -> Iterator[_Cue]:
    """Headings without a colon: a known one at the start of a sentence, before a capital or as the whole of it."""
    for start in sentences:
        words = list(islice(_WORD.finditer(text, start, start + 120), _MOST_HEADING_WORDS + 1))
        if not words or not may_begin(words[0][0]):
            continue
        for count in range(min(_MOST_HEADING_WORDS, len(words) - 1), 0, -1):
            cue, following = text[start : words[count - 1].end()], words[count][0]
            if cue[-1] in ",:" or not _begins(following) or (count == 1 and len(cue) < _LONE):
                continue
            if section := usual(cue):
                yield _Cue(start, words[count - 1].end(), section)
                break


def _before(text: str, begin: int, end: int) -> _Cue | None:
    """A heading whose only sign is that a cue follows it: "… GBP Logistics Location policy: …"."""
    begin = max(begin, end - 80)
    words = list(_WORD.finditer(text[begin:end]))[-5:]
    for word in words:
        cue = text[begin + word.start() : end].strip()
        if cue[:1].isupper() and len(cue) >= _LONE and (section := usual(cue)):
            return _Cue(begin + word.start(), begin + word.start() + len(cue), section)
    return None


def _begins(word: str) -> bool:
    return word.lstrip('"“‘(*')[:1].isupper()


def _parts(text: str, first: int, sentences: list[int], cues: list[_Cue]) -> Iterator[Line]:
    section: Section | None = None
    for place, cue in enumerate(cues or [_Cue(0, 0, None)]):
        if cue.section is not None:
            section = cue.section
            yield Line(text[cue.start : cue.end].strip(), BlockKind.HEADING, _HEADING_LEVEL)
        ends_list = cue.section is None and section in LISTS and _labels_something_else(text, cue.start)
        if ends_list:
            section = None
        end = cues[place + 1].start if place + 1 < len(cues) else len(text)
        inner = [at for at in sentences if cue.end < at < end]
        dashed = False
        for start, stop in _between([cue.end, *inner], inner, end):
            piece = text[start:stop].strip()
            if dashed and not _DASH.search(piece):
                section, ends_list = None, True
            dashed = _DASH.search(piece) is not None
            yield from (replace(each, ruled=ends_list) for each in _listed(piece, section))


def _labels_something_else(text: str, start: int) -> bool:
    """Whether a label stands here that is no item of a list: "Annual Salary: £51,000" behind the last one."""
    label = text[start : text.find(":", start)]
    return is_label(label) and known(label) is Section.LOGISTICS


def _listed(text: str, section: Section | None) -> Iterator[Line]:
    """A sentence or, under a heading that heads lists, the items that run together in it."""
    if not text:
        return
    if section not in LISTS:
        yield Line(text)
        return
    dashes = [found.end() for found in _DASH.finditer(text)]
    starts = dashes or [0, *item_starts(text)]
    for start, end in _between(starts, starts[1:], len(text)):
        yield Line(_DASH_BEHIND.sub("", text[start:end]).strip(), BlockKind.ITEM)
