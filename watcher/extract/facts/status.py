"""What a posting says about itself that makes it other than open."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from watcher.extract.facts import Context
from watcher.extract.facts.phrases.status import ANOTHER, IF, LABEL, LANGUAGES, THANKS, VALUES
from watcher.extract.facts.phrases.status_words import Statements
from watcher.extract.facts.pieces import pieces
from watcher.extract.passage import Passage, Region
from watcher.extract.searching import Pattern, Words, possible
from watcher.model import BlockKind, Source, Stated, Status

BADGE = 60
"""Characters: a banner of a word or two is no longer."""


@dataclass(frozen=True, slots=True)
class _Language:
    """The statements of one language, with the words that each of them needs."""

    stems: Words
    nouns: Words
    patterns: dict[Status, Pattern]
    unless: re.Pattern[str]
    yet: re.Pattern[str]
    some: re.Pattern[str]
    elsewhere: re.Pattern[str]

    def may_speak(self, text: str) -> bool:
        """Whether a text holds what a statement cannot do without."""
        return self.nouns.stand_in(text) and self.stems.stand_in(text)


def status(passages: Sequence[Passage], context: Context) -> Stated[Status] | None:
    """Closed, paused or not actively hiring, with the sentence that says so; None where nothing says anything.

    What is asked, what would be ("once the position is filled") and what is said of something else says
    nothing. Of several statements closed counts before paused, paused before not actively hiring.
    """
    found: dict[Status, str] = {}
    for passage in passages:
        if passage.region in (Region.FORM, Region.CHROME) or passage.disowned:
            continue
        stated = _badge(passage) or _title(passage)
        if stated:
            found.setdefault(stated, passage.block.text)
        held = passage.words
        spoken = [each for each in _LANGUAGES if each.nouns.bits & held and each.stems.bits & held]
        for at, sentence in pieces(passage.block.text) if spoken else ():
            said = _said(sentence, spoken, of_all=_is_title(passage))
            if said and not _ANOTHER.search(passage.block.text, at):
                found.setdefault(said[0], said[1])
    for value in (Status.CLOSED, Status.PAUSED, Status.NOT_ACTIVELY_HIRING):
        if value in found:
            return Stated(value, found[value], Source.TEXT)
    return None


def _badge(passage: Passage) -> Status | None:
    """A banner: all of a short passage, or the value of a label such as "Status"."""
    if passage.value and _STATUS_LABEL.fullmatch(passage.label or ""):
        return _of_label(f"status: {passage.value}")
    return _of_label(passage.block.text) or _banner(passage.block.text) or _set_before(passage)


def _set_before(passage: Passage) -> Status | None:
    """A banner in brackets before the job's name, as on a notice board: "[CLOSED] Welder, nights"."""
    match = _BEFORE_NAME.match(passage.block.text) if passage.block.kind is not BlockKind.ITEM else None
    value = _banner(match["banner"]) if match else None
    return value if value in (Status.CLOSED, Status.PAUSED) else None


def _of_label(text: str) -> Status | None:
    """What "Status of the position: filled" says, in one short piece."""
    match = _LABELLED.fullmatch(text) if len(text) <= BADGE else None
    if match is None:
        return None
    bare = re.split(r"\s[–—-]\s|[,;(]", match["value"])[0].strip(" .!。")
    return next((value for value, pattern in _VALUES.items() if pattern.fullmatch(bare)), None) or _banner(bare)


def _leading(sentence: str) -> tuple[Status, str] | None:
    """A banner of some words that leads a sentence: "Position filled, thanks to all", "Job closed – we found Ada"."""
    match = _LEADING.match(sentence)
    value = _banner(match["banner"]) if match and " " in match["banner"] else None
    if match is None or value not in (Status.CLOSED, Status.PAUSED) or _IF.match(sentence, match.end("banner")):
        return None
    return value, sentence


def _banner(text: str) -> Status | None:
    if len(text) > BADGE:
        return None
    bare = text.strip(" .!*–—-·•|()[]")
    return next((_BADGES[each] for each in possible(_BADGES, text) if each.fullmatch(bare)), None)


def _title(passage: Passage) -> Status | None:
    if _is_title(passage) and _TITLE.fullmatch(passage.block.text.strip()):
        return Status.NOT_ACTIVELY_HIRING
    return None


def _is_title(passage: Passage) -> bool:
    return passage.block.kind is BlockKind.HEADING and passage.block.level == 1


def _said(sentence: str, spoken: Sequence[_Language], of_all: bool) -> tuple[Status, str] | None:
    """What a sentence states, with the sentence less the words that only lead up to it.

    Brackets speak of the words before them ("Caretaker (this job is closed)"): of the posting only in its title.
    """
    speaking = [each for each in spoken if each.may_speak(sentence)]
    if not speaking or sentence.endswith(("?", "？")):
        return None
    labelled = _of_label(sentence)
    if labelled:
        return labelled, sentence
    last = sentence.rpartition(": ")[2]
    banner = _banner(last) if " " in last else None
    if banner:
        return banner, last
    leading = _leading(sentence)
    if leading:
        return leading
    for value in (Status.PAUSED, Status.NOT_ACTIVELY_HIRING, Status.CLOSED):
        for each in speaking:
            for match in each.patterns[value].finditer(sentence):
                aside = not of_all and _BRACKETED.search(sentence[: match.start()])
                if not aside and not _unless(each, sentence, match):
                    return value, _without_lead(sentence, match.start())
    return None


def _unless(language: _Language, sentence: str, match: re.Match[str]) -> bool:
    """Whether the words around the match take it back, put it off or say it of something else."""
    start = _clause(sentence, match.start(), _ANY_BREAK)
    before = sentence[start : match.start()]
    return bool(
        language.yet.search(match.group())
        or language.unless.search(before)
        or language.some.search(sentence, _clause(sentence, match.start(), _STRONG_BREAK), match.end() + _REACH)
        or _NOT_BEFORE.search(before)
        or _IF.match(sentence, match.end())
        or _UNHEARD.search(sentence, 0, match.start())
        or (language.elsewhere.search(sentence, match.end()) and not _THIS.match(match.group()))
    )


def _clause(sentence: str, end: int, breaks: str) -> int:
    """Where the clause begins that leads up to a place: a comma behind "if you see this" ends that thought."""
    return max(sentence.rfind(mark, 0, end) for mark in breaks) + 1


def _without_lead(sentence: str, start: int) -> str:
    """The sentence without a heading or "Please note:" before it."""
    colon = sentence.rfind(": ", 0, start + 1)
    return sentence[colon + 2 :] if 0 <= colon <= 80 else sentence


def _compiled(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(each for each in patterns if each), re.IGNORECASE)


def _language(words: Statements) -> _Language:
    tables = {
        Status.PAUSED: words.paused,
        Status.NOT_ACTIVELY_HIRING: words.not_actively_hiring,
        Status.CLOSED: words.closed,
    }
    patterns = {value: Pattern("|".join(forms)) for value, forms in tables.items()}
    around = (words.unless, words.yet, words.some, words.elsewhere or _NEVER)
    return _Language(Words(words.stems), Words(words.nouns), patterns, *map(_compiled, around))


_ANY_BREAK, _STRONG_BREAK = ":;,–—(", ":;–—"
_REACH = 30
"""Characters behind a statement that may still say of which applications it speaks."""
_NEVER = r"(?!)"
_LANGUAGES = tuple(_language(each) for each in LANGUAGES)
_BADGES = {
    Pattern("|".join(each.closed_badges for each in LANGUAGES if each.closed_badges)): Status.CLOSED,
    Pattern("|".join(each.paused_badges for each in LANGUAGES if each.paused_badges)): Status.PAUSED,
    Pattern("|".join(each.pool_badges for each in LANGUAGES if each.pool_badges)): Status.NOT_ACTIVELY_HIRING,
}
_TITLE = _compiled(
    rf"(?:[^–—|:-]{{2,60}}\s?[–—|:-]\s)?(?:{'|'.join(each.titles for each in LANGUAGES if each.titles)})"
    r"(?:(?:\s[–—|(-]|:\s).{0,60})?"
)
_STATUS_LABEL = _compiled(LABEL)
_VALUES = {Status(value): _compiled(words) for value, words in VALUES.items()}
_LABELLED = Pattern(rf"\s?(?:{LABEL})\s?[:：|]\s?(?P<value>[^:：]+)")
_LEADING = Pattern(
    rf"(?P<banner>[^,:;!–—]{{4,{BADGE}}}?)\s?(?:(?:[,:;!]|\s[–—-])\s(?:{THANKS})\b|"
    rf"(?:!|\s[–—-])\s(?!{IF})(?:[^\W\d_]+\s){{3}})"
)
_NOT_BEFORE = _compiled(r"\b(?:not|never|isn['’]t|nicht|n['’]est pas)\s+(?:that\s)?$")
_BRACKETED = _compiled(r"\w\s*\([^)]*$")
_BEFORE_NAME = re.compile(r"[(\[](?P<banner>[^()\[\]]{4,30})[)\]]\s?[^\W\d_][^.!?]{2,100}$")
_IF = _compiled(IF)
_ANOTHER = _compiled(ANOTHER)
_THIS = _compiled(
    r"this\b|diese|cette|ce\b|cet\b|est[ea]\b|deze|dit\b|quest|tato|toto|tento|ta\b|to\b|ten\b|"
    r"denna|den här|detta|denne|dette"
)
"""The statement names this very posting: it cannot be of another one."""
_UNHEARD = _compiled(r"\bif you (?:do not|don['’]t|have not|haven['’]t) (?:hear|heard|receive)\b")
"""What candidates who get no answer are told of later."""
