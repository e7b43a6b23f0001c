"""How the work is done: remote, hybrid or on site, with the time that is asked for in the office."""

import re
from collections.abc import Iterator, Sequence

from watcher.extract.facts import Context
from watcher.extract.facts.labels import Labels, labelled
from watcher.extract.facts.phrases import presence
from watcher.extract.facts.phrases.home import shares
from watcher.extract.facts.phrases.modes import OWN_STATEMENTS
from watcher.extract.facts.phrases.places import (
    EXCEPTION,
    EXEMPT,
    HYBRID,
    LOCATION_LABELS,
    OF_THE_HOUSE,
    ONSITE,
    PRESENCE,
    REMOTE,
    WORKPLACE_LABELS,
    WORKPLACE_STATEMENTS,
)
from watcher.extract.facts.phrases.presence import LANGUAGES, NAMED_FOR_MORE, WITHOUT_SPACES
from watcher.extract.facts.sentences import sentences
from watcher.extract.passage import Passage, Region
from watcher.extract.searching import Pattern, Words, possible
from watcher.model import BlockKind, Source, Stated, Workplace

_NEAR_TOP = 12
_LONGEST_BADGE = 120
_LONGEST_LINE = 60
_LONGEST_VALUE = 120


def workplace(passages: Sequence[Passage], context: Context) -> Stated[Workplace] | None:
    """REMOTE, HYBRID or ONSITE, as this job's own words say before the employer's policy does.

    A sentence about this job comes first, then a label or badge, then a policy, then how the week is shared out.
    """
    read = [each for each in passages if each.region not in (Region.FORM, Region.CHROME)]
    said = list(_said(read))
    exempt = any(_EXEMPT.may_stand_among(each.words) and _EXEMPT.search(each.block.text) for each in read)
    for found in (*(each for each in said if each[2]), *_badges(read)):
        return Stated(found[0], found[1], Source.TEXT)
    policy = next((each for each in said if each[0] is Workplace.HYBRID), None)
    if policy and not exempt:
        return Stated(policy[0], policy[1], Source.TEXT)
    shared = None if exempt else next(_shared(read), None)
    if shared:
        return Stated(*shared, Source.TEXT)
    presence = office_presence(read, context)
    partly = presence is not None and not re.search(r"100 ?%|\b(?:5|five) days", presence.value)
    return Stated(Workplace.HYBRID, presence.evidence, Source.TEXT) if presence and partly else None


def _said(passages: Sequence[Passage]) -> Iterator[tuple[Workplace, str, bool]]:
    """(workplace, evidence, whether it is said of this job rather than of a policy)."""
    for passage in passages:
        for sentence in _statements(passage, _STEMS):
            for pattern in possible(_STATEMENTS, sentence):
                kind, found = _STATEMENTS[pattern], pattern.search(sentence)
                if found and not _is_exception(kind, sentence, found):
                    policy = kind is Workplace.HYBRID and not _THIS_JOB.search(found[0])
                    yield kind, found[0].strip(), not policy


def _shared(passages: Sequence[Passage]) -> Iterator[tuple[Workplace, str]]:
    """(workplace, evidence) where a sentence tells the days at home from those at the house."""
    for passage in passages:
        for sentence in _statements(passage, _OF_SHARES):
            for pattern in possible(_SHARES, sentence):
                kind, found = _SHARES[pattern], pattern.search(sentence)
                if found and not (_CLEAR_CONDITION.search(sentence) or _is_denied(kind, found)):
                    yield kind, found[0].strip()


def _is_denied(kind: Workplace, found: re.Match[str]) -> bool:
    """Whether a share is no such share: "not every day from home", or no more than a possibility."""
    around = found.string[max(0, found.start() - 20) : found.end()]
    if kind is Workplace.REMOTE and _EXCEPTION.search(found[0]):
        return True
    return kind is not Workplace.ONSITE and _NOT.search(around) is not None


def _statements(passage: Passage, stems: Words) -> Iterator[str]:
    """The sentences that hold one of some parts of words; questions left out."""
    if stems.bits & passage.words:
        for _, sentence in sentences(passage.block.text):
            if stems.stand_in(sentence) and not sentence.rstrip("* ").endswith("?"):
                yield sentence


def _is_exception(kind: Workplace, sentence: str, found: re.Match[str]) -> bool:
    """Whether the clause around a match makes it a condition, a possibility or the case of others."""
    start = max(sentence.rfind(mark, 0, found.start()) for mark in (";", ",", " but ", " and "))
    before = sentence[max(start, found.start() - 60, 0) : found.start()]
    rest = re.split(r"[;,.]", sentence[found.end() : found.end() + 40])[0]
    if _CONDITION.search(before):
        return True
    return kind is not Workplace.ONSITE and _EXCEPTION.search(before + found[0] + rest) is not None


def _badges(passages: Sequence[Passage]) -> Iterator[tuple[Workplace, str, bool]]:
    for found in labelled(passages, _LABELS):
        yield from _badge(found.value if len(found.value) <= _LONGEST_LINE else _ASIDE.split(found.value)[0])
    for found in labelled(passages, _LOCATIONS):
        pieces = _ALTERNATIVES.split(found.value[:40] if found.inline else found.value[:_LONGEST_VALUE])
        kinds = [next(_badge(piece), None) for piece in pieces]
        if kinds[0] and all(kinds):
            yield kinds[0]
    for n, passage in enumerate(passages):
        text = passage.block.text
        near = n < _NEAR_TOP and passage.block.kind is not BlockKind.ITEM and len(text) <= _LONGEST_LINE
        if (near or (passage.region is Region.HEADER and len(text) <= _LONGEST_BADGE)) and passage.label is None:
            for piece in re.split(r"[|•·;/]|, | [-–—] |[()\[\]]", text):
                if _BADGE.fullmatch(piece.strip()):
                    yield from _badge(piece.strip())


def _badge(value: str) -> Iterator[tuple[Workplace, str, bool]]:
    """The one workplace that a short value names; remote beside other places, as one of several, leaves it open."""
    if len(value) > _LONGEST_LINE or _VAGUE.search(value):
        return
    found = [(kind, match) for kind, words in _WORDS for match in [words.search(value)] if match]
    kinds = {kind for kind, _ in found}
    if Workplace.HYBRID in kinds or len(kinds) == 1:
        kind, match = next(each for each in found if each[0] is Workplace.HYBRID or len(kinds) == 1)
        yield kind, match[0], True


def office_presence(passages: Sequence[Passage], context: Context) -> Stated[str] | None:
    """How much of the time is asked for in the office: "25%", "3 days a week"; none where this job is exempt."""
    read = [each for each in passages if each.region not in (Region.FORM, Region.CHROME)]
    if any(_EXEMPT.may_stand_among(each.words) and _EXEMPT.search(each.block.text) for each in read):
        return None
    for passage in read:
        for sentence in _statements(passage, _OF_PRESENCE):
            patterns = (*_PRESENCE, *_OF_LANGUAGES) if _OF_OFFICES.stand_in(sentence) else _PRESENCE
            found = next(filter(None, (each.search(sentence) for each in possible(patterns, sentence))), None)
            if found and not (_OF_THE_HOUSE.search(found[0]) or _is_for_more(found)):
                value = next(filter(None, found.groupdict().values()))
                return Stated(_share(value), found[0].strip(), Source.TEXT)
    return next(_labelled_presence(read), None)


def _is_for_more(found: re.Match[str]) -> bool:
    """Whether days by name may be those of a meeting or a meal."""
    named = any(value and name[0] in "ef" for name, value in found.groupdict().items())
    return named and _NAMED_FOR_MORE.search(found.string) is not None


def _share(value: str) -> str:
    """ "25% of the time" → "25%": days stay as written."""
    share = re.match(r"(\d{1,3} ?%) of\b", value)
    return share[1] if share else value


def _labelled_presence(passages: Sequence[Passage]) -> Iterator[Stated[str]]:
    """What stands under a label of attendance: days, or a share."""
    for found in labelled(passages, _ATTENDANCE):
        said = _AMOUNT.search(found.value, 0, _LONGEST_LINE)
        if said and not _OF_THE_HOUSE.search(found.value):
            yield Stated(_share(said[0]), said[0], Source.TEXT)


def _days(words: presence.Words) -> str:
    number = rf"(?:\d|{words.numbers})(?:\s?(?:[-–]|\w{{1,3}})\s?(?:\d|{words.numbers}))?\+?"
    return rf"(?<!\w){number}(?:{words.days})"


def _named(words: presence.Words) -> str:
    """Days by their names, one or several: no first and last of all."""
    day = rf"(?<![\w–-])(?:{words.weekdays})(?!\w)"
    more = rf"(?:,\s?|,?\s(?:{words.joined})\s(?:\w{{2,6}}\s)?)"
    no_range = r"(?!\s?[-–]|\s(?:to|through|until|bis|à|a|al|tot|até|až|do|till|til)\s)"
    return rf"{_NO_LAST_DAY}{day}(?:{more}{day}){{0,4}}{no_range}"


_NO_LAST_DAY = "".join(
    rf"(?<!\b{each} )"
    for each in ("to", "through", "until", "bis", "au", "à", "a", "al", "tot", "até", "do", "till", "til")
)


def _patterns() -> Iterator[str]:
    """For each language: so many days in the office, or the other way round; a share there; days by name."""
    for at, each in enumerate(LANGUAGES):
        days, named = _days(each), _named(each)
        office = rf"(?<!\w)(?:{each.office})(?!\w)"
        between = rf"(?:[,\s]+(?!(?:{each.home}))[\w’'-]+)"
        yield rf"(?P<a{at}>{days}){between}{{0,3}}?,?\s?\(?{office}"
        yield rf"{office}\s?[:：–-]?\s?(?:[\w’'.]+ ){{0,2}}?(?P<b{at}>{days}|\d{{1,3}} ?%)"
        yield rf"(?P<c{at}>\d{{1,3}} ?% (?:{each.office}))(?!\w)"
        yield rf"(?P<d{at}>\d{{1,3}} ?%){between}{{0,4}}? {office}"
        yield rf"(?P<e{at}>{named}){between}{{0,5}}? {office}"
        yield rf"{office}{between}{{0,5}}?[\s:：,]+(?P<f{at}>{named})"
    yield from WITHOUT_SPACES


_LABELS = Labels(WORKPLACE_LABELS)
_LOCATIONS = Labels(LOCATION_LABELS)
_NAMED_FOR_MORE = re.compile(NAMED_FOR_MORE, re.IGNORECASE)
_ATTENDANCE = Labels("|".join(each.attendance for each in LANGUAGES))
_AMOUNT = re.compile(
    "|".join((r"(?<![\d.,])\d{1,3} ?%", *(f"{_days(each)}|{_named(each)}" for each in LANGUAGES))), re.IGNORECASE
)
_STATEMENTS = {Pattern(pattern): Workplace(kind) for kind, pattern in (*WORKPLACE_STATEMENTS, *OWN_STATEMENTS)}
_WORKPLACE_STEMS = (
    "remot", "hybr", "híbrid", "ibrid", "home", "anywhere", "onsite", "on-site", "on site", "in-person",
    "in person", "offic", "télétravail", "teletrab", "distan", "dálku", "zdaln", "vzdál", "ortsunab",
    "afstand", "thuis", "présentiel", "presencial", "vor ort", "distância", "büro", "präsenz", "bureau",
    "sur site", "presenza", "in sede", "kantoor", "locatie", "biur", "stacjon", "kancel", "prezen",
    "na míst", "plats", "kontor", "fremm", "oppm", "stedet", "リモート", "在宅", "出社", "ハイブ", "huis", "casa",
    "domu", "domova", "hemifr", "hjemme", "smart working", "ibrid",
)  # fmt: skip
_OFFICE_STEMS = (
    "offic", "site", "person", "premis", "workshop", " lab", " hq", "headquarter", "büro", "vor ort", "präsen",
    "standort", "anwesen", "bureau", "locaux", "place", "présen", "paris", "oficina", "presen", "ufficio",
    "sede", "azienda", "kantoor", "locatie", "aanwezig", "escrit", "kancel", "míst", "pracoviš", "prezen",
    "biur", "stacjon", "miejscu", "kontor", "plats", "stedet", "plads", "plass", "fremm", "oppm", "tilstede",
    "出社", "オフィス",
)  # fmt: skip
_STEMS, _OF_OFFICES = Words(_WORKPLACE_STEMS), Words(_OFFICE_STEMS)
_SHARES = {Pattern(pattern): Workplace(kind) for kind, pattern in shares()}
_SHARE_STEMS = (
    *_WORKPLACE_STEMS, "presen", "attend", "campus", "come in", "coming in", "kitchen table", "chez ", "domicile",
    "daheim", "zu hause", "zuhause", "your sofa", "living room", "tele", "télé", "lavoro agile", "smart", "hemma",
    "doma", "acudir", "asist", "aanwez", "obecno", "närvar", "tilsted", "til stede",
)  # fmt: skip
_OF_SHARES = Words(_SHARE_STEMS)
_CLEAR_CONDITION = re.compile(r"\b(?:if|whether|unless|falls|wenn|sofern|jeśli|pokud)\b", re.IGNORECASE)
_NOT = re.compile(
    r"\b(?:not|nicht|kein\w*|geen|niet|pas|non|no(?! (?:escritório|local|nosso))|não|nie|není|nelze|inte|ikke|than)\b"
    r"|n['’]t\b",
    re.IGNORECASE,
)
_PRESENCE_STEMS = (
    "week", "month", "%", "woche", "semaine", "mois", "semana", "settimana", "tydz", "tygod", "týd", "veck",
    "monat", " mes", "mese", "maand", "mês", "měs", "miesi", "månad", " uge", "uger", " uke", "måned", "週",
    "day", "tag", "mittwoch", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "lunes", "martes", "miércoles",
    "jueves", "viernes", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "dag", "segunda", "terça", "quarta",
    "quinta", "sexta", "pond", "úter", "střed", "čtvrt", "pát", "poniedz", "wtor", "środ", "czwart", "piąt", "曜", " 5",
    "sur cinq",
)  # fmt: skip
_OF_PRESENCE = Words(_PRESENCE_STEMS)
_EXCEPTION = re.compile(EXCEPTION, re.IGNORECASE)
_CONDITION = re.compile(r"\b(?:if|whether|unless|when|falls|wenn|sofern|si|se|als|jeśli|pokud|om)\b", re.IGNORECASE)
_VAGUE = re.compile(
    r"possib|option|möglich|or remote|oder remote|encourag|selon|flexibl|negotiab|mogelijk|možn"
    r"|możliw|\bno\b|\bnot\b|kein|\bpas\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s?[(;–—]|,\s|\.\s")
_THIS_JOB = re.compile(
    r"\b(?:role|position|job|basée?|emploi|lieu|poste|située?|puesto|sede|lavoro|posizione|trabalho|vaga|arbeitsort|"
    r"dienstort|einsatzort)\b|^(?:à )?(?-i:[A-Z]).* et (?:en )?télétravail",
    re.IGNORECASE,
)
_ALTERNATIVES = re.compile(r"[|;•/]|\s(?:or|OR|oder|ou)\s")
_EXEMPT = Pattern(EXEMPT)
_PRESENCE = tuple(Pattern(each) for each in PRESENCE)
_OF_LANGUAGES = tuple(Pattern(each) for each in _patterns())
_OF_THE_HOUSE = re.compile(OF_THE_HOUSE, re.IGNORECASE)
_WORDS = tuple(
    (kind, re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE))
    for kind, words in ((Workplace.REMOTE, REMOTE), (Workplace.HYBRID, HYBRID), (Workplace.ONSITE, ONSITE))
)
_BADGE = re.compile(
    rf"(?:(?:100 ?%|fully|full) )?(?:{REMOTE}|{HYBRID}|{ONSITE})(?: (?:work|working|role|job|position))?", re.IGNORECASE
)
