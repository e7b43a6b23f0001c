"""An application form that lost its line breaks → its lines."""

import re
from collections.abc import Iterator
from itertools import pairwise

from watcher.extract import form
from watcher.extract.chrome import starts_form
from watcher.extract.passage import Line, Region

_STAR = re.compile(r"\s?[*✱]")
_SIGNS = re.compile(r"[*✱]\s*(?:Required\b|indicates a required)|First Name\s*[*✱]?\s+Last Name", re.IGNORECASE)
_CONTROL = re.compile(
    r"(?:[*✱] (?:Required\b|indicates a required field)|Drop files here|Attach(?= Dropbox| Google| or| Enter"
    r"| Cover)|Dropbox|Google Drive|OneDrive|(?:or )?[Ee]nter manually"
    r"|\((?:Accepted )?[Ff]ile types:[^()]{0,120}\)|Accepted file types:(?: ?\.?[a-z]{2,5},?)+"
    r"|Select\.\.\.|Select…|Choose [Ff]ile|No file chosen|--(?: Select --)?(?: Yes No\b)?|Submit [Aa]pplication)"
)
_SENTENCE_END = re.compile(r"[.!?…][\"”’)\]]*(?=\s+[\"“‘(]?[A-ZÀ-Þ])")
_ABBREVIATED = re.compile(r"\b(?:e\.g|i\.e|vs|etc)\.$", re.IGNORECASE)
_QUESTION = re.compile(
    r"(?<=[\w)]) (?=(?:What(?:['’]s)?|Why|How|When|Where|Which|Who|Are|Do|Does|Did|Have|Has|Will|Would|Can|Could"
    r"|Is) [a-z])"
)
_WORD = re.compile(r"\S+")
_MOST_WORDS = 6
_CLOSE = 250
_LONGEST_NAME = 40


def begins_at(text: str) -> int:
    """Where the form begins, its heading included; the length of the text where there is none."""
    signs = sorted({*(found.start() for found in _SIGNS.finditer(text)), *_starred_fields(text)})
    for first, second in pairwise(signs):
        if second - first <= _CLOSE:
            return _heading_before(text, first)
    return len(text)


def _starred_fields(text: str) -> Iterator[int]:
    for star in _STAR.finditer(text):
        words = list(_WORD.finditer(text[max(star.start() - 60, 0) : star.start()]))[-_MOST_WORDS:]
        base = max(star.start() - 60, 0)
        for word in words:
            start = base + word.start()
            if form.is_field(text[start : star.start()]):
                yield start
                break


def _heading_before(text: str, sign: int) -> int:
    base = max(sign - 60, 0)
    words = [base + word.start() for word in _WORD.finditer(text[base:sign])][-_MOST_WORDS:]
    return next((start for start in words if starts_form(text[start:sign])), sign)


def lines(text: str) -> Iterator[Line]:
    """The form cut after stars, at controls and sentence ends, and before the names of known fields."""
    pending: list[str] = []
    for piece in _cut(text):
        if _STAR.search(piece, max(len(piece) - 2, 0)):
            yield from _form_lines(_together(pending, piece))
            pending.clear()
        elif form.asks_or_answers(piece):
            yield from _form_lines([*pending, piece])
            pending.clear()
        else:
            if piece.endswith("?"):
                yield from _form_lines(pending)
                pending.clear()
            pending.append(piece)
    yield from _form_lines(pending)


def _form_lines(pieces: list[str]) -> list[Line]:
    return [Line(piece, region=Region.FORM) for piece in pieces]


def _together(pending: list[str], piece: str) -> list[str]:
    """A starred piece with the sentences before it that belong to the same request.

    A question before it is one of its own, unless what follows stands in brackets.
    """
    if not pending or not _goes_on(piece):
        return [*pending, piece]
    whole = [*pending, piece]
    apart = 1 if whole[0].endswith("?") and not whole[1].startswith("(") else 0
    return [*whole[:apart], " ".join(whole[apart:])]


def _goes_on(piece: str) -> bool:
    """Whether a starred piece is the end of a longer request rather than a question or field of its own."""
    label = form.required_label(piece) or piece
    return piece.startswith("(") or not (
        label.endswith("?") or form.is_field(label) or (len(label) <= _LONGEST_NAME and label[-1] not in ".!)")
    )


def _cut(text: str) -> Iterator[str]:
    last = 0
    for control in _CONTROL.finditer(text):
        yield from _asked(text[last : control.start()])
        yield control[0].strip()
        last = control.end()
    yield from _asked(text[last:])


def _asked(text: str) -> Iterator[str]:
    for sentence in _between(text, _stops(text)):
        yield from _fields(sentence)


def _stops(text: str) -> list[int]:
    """The places after stars and sentence ends; a star belongs to what it follows."""
    stars = [found.end() for found in _STAR.finditer(text)]
    ends = [found.end() for found in _SENTENCE_END.finditer(text) if not _ABBREVIATED.search(text, 0, found.end())]
    return sorted({*stars, *ends, *(found.start() for found in _QUESTION.finditer(text))})


def _between(text: str, stops: list[int]) -> Iterator[str]:
    for start, stop in zip([0, *stops], [*stops, len(text)], strict=True):
        piece = text[start:stop].strip()
        if piece:
            yield piece


def _fields(piece: str) -> Iterator[str]:
    """Known fields at the beginning of a piece, each on its own, then the rest."""
    while not form.is_field(piece):
        words = list(_WORD.finditer(piece))
        for count in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
            name, following = piece[: words[count - 1].end()], words[count][0]
            if (form.is_field(name) or starts_form(name)) and (following[:1].isupper() or following.startswith("(O")):
                yield name
                piece = piece[words[count].start() :]
                break
        else:
            break
    yield piece
