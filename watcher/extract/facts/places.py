"""Where the work is done: the places that a posting names."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from watcher.extract.facts import Context
from watcher.extract.facts.gazetteer import (
    bare,
    country,
    is_certain_alone,
    is_city,
    is_country,
    is_known,
    is_qualifier,
    is_region,
    is_state,
    normalised,
    pairs,
)
from watcher.extract.facts.labels import Labelled, Labels, labelled
from watcher.extract.facts.patterns import any_of
from watcher.extract.facts.phrases.employers import LEGAL_FORM
from watcher.extract.facts.phrases.naming import JOB_WORD
from watcher.extract.facts.phrases.places import (
    HYBRID,
    LOCATION_LABELS,
    MORE_LABELS,
    NAMES_OF,
    NO_PLACE,
    OF_OTHERS,
    ONSITE,
    OPENINGS_IN,
    REMOTE,
    ROLE_STATEMENTS,
    SITE_STATEMENTS,
    SMALL_WORDS,
    STATEMENT_STEMS,
)
from watcher.extract.facts.phrases.terms import CONTRACTS, TYPES
from watcher.extract.facts.sentences import sentences
from watcher.extract.facts.workplace import office_presence, workplace
from watcher.extract.passage import Passage, Region
from watcher.extract.searching import Pattern, Words, possible
from watcher.model import BlockKind, Source, Stated

__all__ = ["country", "locations", "normalised", "office_presence", "workplace"]

_STEMS = Words(STATEMENT_STEMS)
_LABELS = Labels(LOCATION_LABELS)
_MORE = Labels(MORE_LABELS)
_NEAR_TOP = 12
"""Passages from the top in which a line that is all places stands for the posting's."""
_LONGEST_LINE = 200
_LONGEST_PLACE = 70
_FIRST_WORDS = 500
"""Characters of a page without line breaks in which its head stands."""


def locations(passages: Sequence[Passage], context: Context) -> Stated[tuple[str, ...]] | None:
    """The places of the job as written, one each, in order: under a label, near the title, in a sentence."""
    read = [each for each in passages if each.region not in (Region.FORM, Region.CHROME)]
    for finder in (_labelled_places, _top_lines, _top_words, _said_places, _title_places):
        found = next((each for each in finder(read) if each), None)
        if found:
            found = [*found, *(place for more in labelled(read, _MORE) for place in _of_label(more))]
            return Stated(tuple(_distinct(found)), found[0], Source.TEXT)
    return None


# ── where places stand ───────────────────────────────────────────────────────────────────────────


def _labelled_places(passages: Sequence[Passage]) -> Iterator[list[str]]:
    """The places of each label; items that follow one label are one answer."""
    together: list[str] = []
    for found in labelled(passages, _LABELS):
        places = _of_label(found)
        if found.passage.label is None and not found.inline:
            together += places
        else:
            yield together or places
            together = []
    yield together


def _of_label(found: Labelled) -> list[str]:
    if found.inline or len(found.value) > _LONGEST_LINE:
        return _leading(found.value)
    return _distinct(place for place in _entries(found.value) if _looks_like_place(place))


def _top_lines(passages: Sequence[Passage]) -> Iterator[list[str]]:
    """Lines of the head that hold places and nothing else."""
    for n, passage in enumerate(passages):
        if (passage.region is Region.HEADER or n < _NEAR_TOP) and passage.label is None:
            text = passage.block.text
            if len(text) <= _LONGEST_LINE:
                yield _all_places(text)
    bare = (each for each in passages[1:] if each.region is Region.HEADER and each.label is None and each.value is None)
    for passage in islice(bare, _MOST_BARE):
        yield _beside_badges(passage) or _town_in_header(passage, passages)


def _beside_badges(passage: Passage) -> list[str]:
    """The place of a line that else holds badges: "Utrecht / Full-time / Hybrid"."""
    pieces = [each for piece in _PARTED.split(passage.block.text) if (each := piece.strip(" ,/·|-–"))]
    badges = [each for each in pieces if all(_BADGES.fullmatch(part.strip()) for part in each.split(","))]
    others = [each for each in pieces if each not in badges]
    if not badges or len(pieces) > _MOST_PIECES:
        return []
    certain = [each for each in others if _is_certain(each)]
    likely = [each for each in others if _may_be_town(each)]
    return certain or likely[:1]


def _town_in_header(passage: Passage, passages: Sequence[Passage]) -> list[str]:
    """A town that no table knows, in a line of its own: with a country behind it, or named again with "in"."""
    text = passage.block.text.strip(" ,/·|-–")
    if passage.block.kind is BlockKind.HEADING or not _may_be_town(re.split(r",| \(", text)[0]):
        return []
    head, *rest = (each.strip() for each in text.split(","))
    if rest:
        known = is_qualifier(rest[-1]) or is_known(rest[-1])
        return [text] if known and all(_TOWN.fullmatch(each) for each in rest[:-1]) else []
    if region := _WITH_REGION.fullmatch(text):
        head = region[1]
    again = re.compile(rf"\b(?:in|at|near|à|en|te|im|am|bei|zu|van) {re.escape(head)}(?!\w)")
    return [text] if any(again.search(each.block.text) for each in passages if each is not passage) else []


def _may_be_town(text: str) -> bool:
    if not _TOWN.fullmatch(text) or _JOB_WORDS.search(text) or _UNIT_WORDS.search(text) or JOB_WORD.search(text):
        return False
    return not (
        _PLACELESS.fullmatch(text) or LEGAL_FORM.fullmatch(text) or _FIELD_OF_WORK.search(text) or text.isupper()
    )


def _top_words(passages: Sequence[Passage]) -> Iterator[list[str]]:
    """A city with its state or country, set apart from sentences, in the head of a page without lines."""
    for passage in passages[:3]:
        text = passage.block.text[:_FIRST_WORDS]
        for start, _ in pairs(text):
            yield _leading(text[start:])


def _said_places(passages: Sequence[Passage]) -> Iterator[list[str]]:
    """ "This role is based in our Lisbon office"."""
    for passage in passages:
        if not _STEMS.bits & passage.words:
            continue
        for _, sentence in sentences(passage.block.text):
            for pattern in possible(_STATEMENTS, sentence):
                found = pattern.search(sentence)
                if found:
                    rest = sentence[found.end() :]
                    several = _enumerated(rest)
                    yield (_leading(rest) or _capitalised(rest)) if several is None else several
            if not _OF_OTHERS.search(sentence):
                yield from _sites(sentence)
                if found := _OPENINGS_IN.search(sentence):
                    yield _leading(sentence[found.end() :])


def _sites(sentence: str) -> Iterator[list[str]]:
    """The places of the house's sites, in a sentence about the job."""
    for about, pattern in _SITES:
        found = pattern.search(sentence)
        if found and about.search(sentence):
            yield _leading(sentence[found.end() :]) or _capitalised(sentence[found.end() :])


def _title_places(passages: Sequence[Passage]) -> Iterator[list[str]]:
    """ "Engineer (London)": last of all."""
    for passage in passages[:4]:
        for found in _IN_BRACKETS.finditer(passage.block.text[:_LONGEST_LINE]):
            yield _all_places(found[1])


# ── what is a place ──────────────────────────────────────────────────────────────────────────────


def _all_places(text: str) -> list[str]:
    """The places of a line that holds nothing else, else none."""
    entries = list(_entries(text))
    certain = all(_is_certain(each) and not _WORK_FROM.match(each) for each in entries)
    return _distinct(entries) if entries and certain else []


def _leading(text: str) -> list[str]:
    """The places at the beginning of a longer text."""
    words = list(re.finditer(r"\S+", text[:_LONGEST_LINE]))
    for word in reversed(words[:24]):
        prefix = text[: word.end()].rstrip(".,;|•·- ")
        places = _all_places(re.sub(r" (?:offices?|area|HQ|hub)$", "", prefix))
        if places:
            return places
    return []


def _enumerated(text: str) -> list[str] | None:
    """Several names that follow a statement of place: "à Lille ou à Reims", "the Chicago or the Denver office".

    None where no names are enumerated, or with state or country; none of them where they name no places.
    """
    found = _NAMES.match(text) or _JAPANESE_NAMES.match(text)
    names = [each for each in _JOINED.split(found[0]) if each] if found else []
    if not found or (len(names) < 2 and found.re is _NAMES) or any(map(is_qualifier, names)):
        return None
    if found.re is _JAPANESE_NAMES:
        return names if all(_is_certain(each) or _JAPANESE_PLACE.search(each) for each in names) else []
    return (
        names
        if all(_is_certain(each) or _may_be_town(each) for each in names) and not _is_of_a_unit(text[found.end() :])
        else []
    )


def _is_of_a_unit(behind: str) -> bool:
    """Whether a name is one of a department: "the Legal department", not "the Denver office"."""
    found = _UNIT_WORDS.match(behind.lstrip())
    return found is not None and not found[0].lower().startswith("office")


def _capitalised(text: str) -> list[str]:
    """The name that a statement of place is followed by, known or not."""
    found = _NAME.match(text)
    return (
        [found[1]]
        if found
        and not _PLACELESS.fullmatch(found[1])
        and not _BADGES.fullmatch(found[1])
        and not _UNIT_WORDS.search(found[1])
        and not found[1].isupper()
        and not _is_of_a_unit(text[found.end() :])
        else []
    )


def _entries(text: str) -> Iterator[str]:
    """The places of a list, one each, words for remote or hybrid work alone left out.

    "Remote - US" is one place as written; before several, "Remote -" speaks of all and belongs to none.
    """
    enumerated = _LAST_OF_LIST.sub(lambda found: f"{found[1].replace(',', ';')};", text)
    parts = [each.strip() for each in re.split(r"[,;]", enumerated)]
    text = text if enumerated == text or any(map(is_qualifier, parts)) else enumerated
    for piece in _SEPARATOR.split(text):
        several = list(_by_comma(_REMOTE_BEFORE.sub("", piece.strip())))
        for entry in several if len(several) > 1 else _by_comma(piece):
            place = _trimmed(entry)
            alone = _REMOTE_BEFORE.sub("", place)
            if alone and (not _PLACELESS.fullmatch(alone) or _certain_in_brackets(place)):
                yield place


def _by_comma(piece: str) -> Iterator[str]:
    """ "Berlin, Germany, Paris" → "Berlin, Germany" and "Paris"; an address stays whole."""
    parts = [each for each in _COMMA.split(piece) if each.strip()]
    if re.search(r"\d(?! ?%)(?!\d)", _BRACKETS.sub("", piece)):
        yield piece
        return
    entry: list[str] = []
    for part in parts:
        if entry and _starts_anew(entry, part):
            yield ",".join(entry)
            entry = []
        entry.append(part)
    if entry:
        yield ",".join(entry)


def _starts_anew(entry: list[str], part: str) -> bool:
    last = entry[-1]
    if _WORKPLACE_ONLY.fullmatch(_trimmed(last) or last.strip()) or _WORKPLACE_ONLY.fullmatch(part.strip()):
        return True
    if bare(part) == bare(last):
        return False
    if is_qualifier(part) and not is_region(last):
        return is_country(last) and not (is_country(part) and country([last]) == country([part]))
    return is_known(part)


def _certain_in_brackets(place: str) -> bool:
    """ "Remote (US)"."""
    found = _IN_BRACKETS.search(place)
    return found is not None and _is_certain(found[1])


def _trimmed(entry: str) -> str:
    """The entry without brackets, prefixes and suffixes that tell the workplace, not the place."""
    place = _WORKPLACE_BRACKETS.sub("", entry.strip(" \t*,;:-–—•|"))
    place = _NOT_REMOTE_BEFORE.sub("", place)
    place = _NOT_REMOTE_BEHIND.sub("", place)
    place = re.sub(r"(?<=\w) [Oo]ffices?$", "", place)
    return place.strip(" \t*,;:-–—•|") if _INITIALS.search(place) else place.strip(" \t*.,;:-–—•|")


def _is_certain(place: str) -> bool:
    """A known place, or a town with its state or country."""
    parts = [each for each in place.split(",") if each.strip()]
    if len(parts) == 1:
        inner = _REMOTE_AND.sub("", place).strip(" ()-–—,")
        return is_certain_alone(inner)
    head, rest = parts[0], parts[1:]
    if not all(is_known(each) or is_qualifier(each) for each in rest):
        return False
    if is_city(head) or is_state(head) or is_region(head):
        return True
    return bool(_TOWN.fullmatch(head.strip())) and not _JOB_WORDS.search(head) and any(map(_is_full_qualifier, rest))


def _is_full_qualifier(part: str) -> bool:
    return is_state(part) or (is_country(part) and len(bare(part)) > 3)


def _looks_like_place(place: str) -> bool:
    """What a label makes a place: short, capitalised, no sentence."""
    words = place.split()
    if len(place) > _LONGEST_PLACE or len(words) > 9 or not place[0].isalnum() or place[0].islower():
        return False
    if _WORKPLACE_ONLY.fullmatch(place) and not _certain_in_brackets(place):
        return False
    lower = [each for each in words[1:] if each[0].islower() and each.lower() not in _SMALL_WORDS]
    return _is_certain(place) or not (lower or _UNIT_WORDS.search(place))


def _distinct(places: Iterable[str]) -> list[str]:
    return list({normalised(each): each for each in reversed(list(places))}.values())[::-1]


# ── patterns ─────────────────────────────────────────────────────────────────────────────────────

_NO_NAME_OF = "".join(rf"(?<!\b{each})" for each in NAMES_OF.split())
_SEPARATOR = re.compile(
    r"\s?[|;•·\n]\s?|\s/\s|(?<=[a-zà-ž])/(?=[A-ZÀ-Ž])|、|\s&\s(?=[A-ZÀ-Ž])"
    r"|\s(?:or|OR|oder|oppure|ou|lub|albo|nebo|či|eller|and|und|sowie|et|oraz|och|samt|og|anebo)\s(?=[A-ZÀ-Ž])"
    rf"|{_NO_NAME_OF}\sof\s(?=[A-ZÀ-Ž])"
    r"|(?<!Castilla)(?<!Trinidad)(?<!Bosnia)\s(?:e|y|o)\s(?=[A-ZÀ-Ž])"
)
_LAST_OF_LIST = re.compile(
    r"^([^,;|()]{2,40}(?:, [^,;|()]{2,40}){1,8}?),? "
    r"(?:or|oder|ou|lub|nebo|eller|and|und|et|of|oraz|och|og|e|y|o|u|i|a|en)"
    r"(?= [A-ZÀ-Ž][^,;|()]{1,40}$)"
)
"""Several places as a sentence enumerates them: "Gdynia, Sopot i Gdańsk"; "Mo i Rana" is one."""

_ANY_WORKPLACE = rf"(?:{REMOTE}|{HYBRID}|{ONSITE})"
_WORKPLACE_ONLY = re.compile(
    rf"(?:(?:100 ?%|fully|full|partly|partially|flexible)[\s-])?{_ANY_WORKPLACE}"
    rf"(?:\s?(?:[/,-]|or|and|&)\s?{_ANY_WORKPLACE})?(?:\s(?:possible|möglich|available|optional"
    rf"|option|work(?:ing)?|role|ok|only))?"
    r"(?:\s?\([^()]{0,60}\))?",
    re.IGNORECASE,
)
_PLACELESS = re.compile(
    rf"(?:{any_of(NO_PLACE)})"
    rf"|{_WORKPLACE_ONLY.pattern}",
    re.IGNORECASE,
)
_WORKPLACE_BRACKETS = re.compile(
    rf"\s?[(\[][^()\[\]]{{0,30}}?(?<!\w){_ANY_WORKPLACE}(?!\w)[^()\[\],]{{0,20}}[)\]]$", re.IGNORECASE
)
_NOT_REMOTE_BEFORE = re.compile(rf"^(?:{HYBRID}|{ONSITE})\s?(?:[-–—:,]|in)\s?", re.IGNORECASE)
_REMOTE_BEFORE = re.compile(rf"^(?:(?:100 ?%|fully|full) )?(?:{REMOTE})(?:\s[-–—]\s|:\s?)", re.IGNORECASE)
_NOT_REMOTE_BEHIND = re.compile(
    rf"\s?[-–—,]\s?(?:{HYBRID}|{ONSITE}|(?:{REMOTE})\s(?:possible|partiel|möglich|parcial|parziale|optional|option))$",
    re.IGNORECASE,
)
_WORK_FROM = re.compile(r"(?:work|working|you|we|able)\b", re.IGNORECASE)
_REMOTE_AND = re.compile(rf"(?<!\w)(?:{REMOTE}|anywhere|within|in|from|the)(?!\w)", re.IGNORECASE)
_PARTED = re.compile(r"\s[·|•–—/-]\s|\s?[·|•]\s?|\s/")
_WITH_REGION = re.compile(r"([^()]{2,30}) \(([^()/|]{3,30})\)")
_MOST_PIECES = 8
_MOST_BARE = 50
"""Lines of a header without a label that are looked at: each is looked for in the whole page."""
_BADGES = re.compile("|".join((*TYPES.values(), _WORKPLACE_ONLY.pattern, *CONTRACTS)), re.IGNORECASE)
_FIELD_OF_WORK = re.compile(
    r"(?:ing|tions?|ment|ance|ics|logy|ware|ure|ity|ung|schaft|tik|heit|keit|tie|cht)$|^(?:New|Our|All|The|Your|Apply|Today|Job)\b"
    r"|\b(?:HR|IT|R&D|Care|Success|Growth|Health|Brand|Content|Risk|Trade|Law|Tax|Audit|Quality|Level|Salary|Posted)\b",
    re.IGNORECASE,
)
"""How names of departments, trades and levels end or go."""

_STATEMENTS = tuple(Pattern(each, re.NOFLAG) for each in ROLE_STATEMENTS)
_SITES = tuple((Pattern(about), Pattern(each)) for about, each in SITE_STATEMENTS)
_OPENINGS_IN = re.compile(OPENINGS_IN, re.IGNORECASE)
_OF_OTHERS = re.compile(OF_OTHERS, re.IGNORECASE)
_NAME = re.compile(
    r"((?:[A-ZÀ-Ž][\w’'-]{1,20}|St\.)(?: (?:(?:de|la|am|upon|sur|di|do|da) )?[A-ZÀ-Ž][\w’'-]{1,20}){0,3})(?=$|[\s,.;(])"
)
_A_NAME = r"[A-ZÀ-Ž][\w’'-]{1,20}(?: (?:(?:de|la|am|an der|upon|sur|di|do|da|del) )?[A-ZÀ-Ž][\w’'-]{1,20}){0,2}"
_OR = (
    r"(?:or|oder|ou|oppure|o|lub|albo|nebo|či|eller|of|and|und|et|e|y|u|i|a|oraz|och|og|en)"
    r"(?: (?:in|at|the|à|a|en|em|w|we|v|ve|i|på|te|our))?(?: the)?"
)
_NAMES = re.compile(
    rf"{_A_NAME}(?:, (?:(?:à|a|en|em|in|i) )?{_A_NAME}){{0,6}},? {_OR} {_A_NAME}(?=\s?[.,;(–-]|\s[a-zà-ž]|$)"
)
_JAPANESE_NAMES = re.compile(
    r"[\u30a0-\u30ff\u4e00-\u9fff]{2,10}(?:(?:または|もしくは|あるいは|および|及び|又は|、|・|か)"
    r"[\u30a0-\u30ff\u4e00-\u9fff]{2,10}){0,6}(?=です|となります|になります|のいずれか|。|$)"
)
_JAPANESE_PLACE = re.compile(r"[都道府県市区町村]$")
_JOINED = re.compile(
    rf", (?:(?:à|a|en|em|in|i) )?|,? {_OR} (?=[A-ZÀ-Ž])|または|もしくは|あるいは|および|及び|又は|、|・|か"
)
_COMMA = re.compile(r",(?![^()]{0,80}\))")
_BRACKETS = re.compile(r"\([^()]*\)")
_INITIALS = re.compile(r"\b[A-Z]\.[A-Z]\.$")
_IN_BRACKETS = re.compile(r"\(([^()]{2,60})\)")
_TOWN = re.compile(
    r"(?:[A-ZÀ-Ž][\w.’'-]{1,20}|St\.|La|Le|El)(?: (?:[A-ZÀ-Ž][\w.’'-]{1,20}|de|la|am|an|der|upon|sur)){0,3}"
)
_JOB_WORDS = re.compile(
    r"\b(?:\w*(?:engineer|scientist|manager|analyst|designer|developer|specialist|executive"
    r"|consultant|architect|assistant)"
    r"|sales|marketing|lead|director|fellow|intern|counsel|partner|finance|legal|operations"
    r"|support|research\w*|policy|people"
    r"|product|data|security|head|senior|staff|principal|junior|associate|officer|recruiter"
    r"|coordinator|vice|president|team)\b",
    re.IGNORECASE,
)
_UNIT_WORDS = re.compile(
    r"\b(?:offices?|branch|division|department|teams?|services?|administration|group|bureau|agency"
    r"|directorate|unit|labs?"
    r"|center|centre|institute|university|school|program(?:me)?|corporate|company)\b",
    re.IGNORECASE,
)
_SMALL_WORDS = frozenset(SMALL_WORDS.split())
