"""What a posting says about itself that makes it other than open."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from watcher.extract.facts import Context
from watcher.extract.facts.patterns import Stems
from watcher.extract.facts.phrases import status as others
from watcher.extract.facts.phrases import status_en as english
from watcher.extract.facts.pieces import pieces
from watcher.extract.passage import Passage, Region
from watcher.model import BlockKind, Source, Stated, Status

BADGE = 60
"""Characters: a banner of a word or two is no longer."""

_Forms = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Language:
    """The statements of one language, with the words that each of them needs."""

    stems: Stems
    nouns: Stems
    patterns: dict[Status, re.Pattern[str]]

    def may_speak(self, low: str) -> bool:
        """Whether a text in small letters holds what a statement cannot do without."""
        return self.stems.stand_in(low) and self.nouns.stand_in(low)

    def within(self, low: str) -> "_Language":
        """The same, looking only for words that a whole page in small letters holds."""
        return _Language(self.stems.within(low), self.nouns.within(low), self.patterns)


def status(passages: Sequence[Passage], context: Context) -> Stated[Status] | None:
    """Closed, paused or not actively hiring, with the sentence that says so; None where nothing says anything.

    What is asked, what would be ("once the position is filled") and what is said of something else says
    nothing. Of several statements closed counts before paused, paused before not actively hiring.
    """
    found: dict[Status, str] = {}
    spoken = _languages(" ".join(each.block.text for each in passages).lower())
    for passage in passages:
        if passage.region in (Region.FORM, Region.CHROME) or passage.disowned:
            continue
        stated = _badge(passage) or _title(passage)
        if stated:
            found.setdefault(stated, passage.block.text)
        low = passage.block.text.lower()
        heard = any(each.may_speak(low) for each in spoken)
        for _, sentence in pieces(passage.block.text) if heard else ():
            said = _said(sentence, spoken)
            if said:
                found.setdefault(said[0], said[1])
    for value in (Status.CLOSED, Status.PAUSED, Status.NOT_ACTIVELY_HIRING):
        if value in found:
            return Stated(value, found[value], Source.TEXT)
    return None


def _badge(passage: Passage) -> Status | None:
    """A banner: all of a short passage, or the value of a label such as "Status"."""
    if passage.value and _STATUS_LABEL.fullmatch(passage.label or ""):
        return _banner(passage.value)
    return _banner(passage.block.text)


def _banner(text: str) -> Status | None:
    if len(text) > BADGE:
        return None
    bare = text.strip(" .!*–—-·•|()[]")
    return next((value for value, pattern in _BADGES.items() if pattern.fullmatch(bare)), None)


def _title(passage: Passage) -> Status | None:
    block = passage.block
    if block.kind is BlockKind.HEADING and block.level == 1 and _TITLE.fullmatch(block.text.strip()):
        return Status.NOT_ACTIVELY_HIRING
    return None


def _said(sentence: str, spoken: Sequence[_Language]) -> tuple[Status, str] | None:
    """What a sentence states, with the sentence less the words that only lead up to it."""
    low = sentence.lower()
    speaking = [each for each in spoken if each.may_speak(low)]
    if not speaking or sentence.endswith(("?", "？")):
        return None
    last = sentence.rpartition(": ")[2]
    banner = _banner(last) if " " in last else None
    if banner:
        return banner, last
    for value in (Status.PAUSED, Status.NOT_ACTIVELY_HIRING, Status.CLOSED):
        for match in (match for each in speaking for match in each.patterns[value].finditer(sentence)):
            if not _unless(sentence, match):
                return value, _without_lead(sentence, match.start())
    return None


def _languages(low: str) -> list[_Language]:
    """The languages of which a page in small letters may hold a statement."""
    return [each.within(low) for each in _LANGUAGES if each.may_speak(low)]


def _unless(sentence: str, match: re.Match[str]) -> bool:
    """Whether the words around the match take it back or put it off."""
    before = sentence[_clause(sentence, match.start()) : match.start()]
    taken_back = _NOT.search(match.group()) or _NOT_BEFORE.search(before) or _OTHERS.search(before)
    return bool(
        taken_back
        or _UNLESS.search(before)
        or _IF.match(sentence, match.end())
        or _UNHEARD.search(sentence, 0, match.start())
    )


def _clause(sentence: str, end: int) -> int:
    """Where the clause begins that leads up to a place: a comma behind "if you see this" ends that thought."""
    return max(sentence.rfind(mark, 0, end) for mark in (":", ";", ",", "–", "—", "(")) + 1


def _without_lead(sentence: str, start: int) -> str:
    """The sentence without a heading or "Please note:" before it."""
    colon = sentence.rfind(": ", 0, start + 1)
    return sentence[colon + 2 :] if 0 <= colon <= 80 else sentence


def _compiled(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


def _language(stems: str, nouns: str, closed: _Forms, paused: _Forms, not_actively_hiring: _Forms) -> _Language:
    tables = {Status.PAUSED: paused, Status.NOT_ACTIVELY_HIRING: not_actively_hiring, Status.CLOSED: closed}
    patterns = {value: _compiled(*forms) for value, forms in tables.items()}
    return _Language(Stems.of(stems), Stems.of(nouns), patterns)


_LANGUAGES = (
    _language(english.STEMS, english.NOUNS, english.CLOSED, english.PAUSED, english.NOT_ACTIVELY_HIRING),
    *(
        _language(stems, others.NOUNS[name], others.CLOSED[name], others.PAUSED[name], others.NOT_ACTIVELY_HIRING[name])
        for name, stems in others.STEMS.items()
    ),
)
_BADGES = {
    value: _compiled(english.BADGES[value], *([others.BADGES[value]] if value in others.BADGES else []))
    for value in (Status.CLOSED, Status.PAUSED, Status.NOT_ACTIVELY_HIRING)
}
_TITLE = _compiled(
    rf"(?:[^–—|-]{{2,60}}\s[–—|-]\s)?(?:{'|'.join((*english.TITLES, *others.TITLES))})(?:\s[–—|"
    rf"(-].{{0,60}})?"
)
_STATUS_LABEL = _compiled(
    r"(?:(?:job|posting|position|vacancy|hiring|recruitment|application) )?(?:status|state|"
    r"availability|statut|estado|stato|stav)\s?:?"
)
_UNLESS = _compiled(english.UNLESS, others.UNLESS)
_NOT = _compiled(
    r"\b(?:not|never) (?:yet |been |be ){0,2}(?:closed|filled|expired|on hold|paused|frozen|"
    r"suspended)\b",
    r"\bno longer (?:on hold|paused|frozen|closed|suspended)\b",
)
_NOT_BEFORE = _compiled(r"\b(?:not|never|isn['’]t|nicht|n['’]est pas)\s+(?:that\s)?$")
_OTHERS = _compiled(
    r"\b(?:I|I['’]m|you|you['’]re|who|people|those|candidates|they)(?: (?:are|is|may be))?\s*$", r"\bI(?:['’]m| am)\b"
)
_IF = _compiled(
    r"[\s,]{0,2}(?:if|when|once|unless|wenn|sobald|si|lorsque|cuando|als|se|quando|pokud|jeśli|om|"
    r"hvis)\b"
)
_UNHEARD = _compiled(r"\bif you (?:do not|don['’]t|have not|haven['’]t) (?:hear|heard|receive)\b")
"""What candidates who get no answer are told of later."""
