"""What a JobPosting of schema.org states, however loosely its site filled it in."""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from watcher.codec import value_json
from watcher.extract import base_salary, markup
from watcher.extract.markup import Properties
from watcher.extract.passage import fold
from watcher.model import Deadline, Facts, Question, SetAside, Source, Stated, Workplace

FURTHEST_DEADLINE = timedelta(days=2 * 366)
"""A `validThrough` beyond this is a site's way to say nothing: 2035 is common."""

_FIRST_YEAR = 2000
_EMPTY = frozenset({"", "-", "--", "n/a", "na", "none", "null", "undefined", "unknown", "tbd", "not specified", "nan"})
_REMOTE_ALONE = re.compile(
    r"(?:fully |100 ?% )?(?:remote|anywhere|worldwide|global|work from home|home ?office|telecommute|télétravail)"
    r"(?: (?:job|work|position|only))?",
    re.IGNORECASE,
)
_WORKPLACES = (
    (Workplace.HYBRID, re.compile(r"\bhybrid\b", re.IGNORECASE)),
    (
        Workplace.REMOTE,
        re.compile(r"^(?:fully |100 ?% )?(?:telecommute|remote|home[ -]?based|work from home|anywhere)", re.IGNORECASE),
    ),
    (Workplace.ONSITE, re.compile(r"^(?:on[ -]?site|in[ -](?:office|person))", re.IGNORECASE)),
)
"""What sites write as `jobLocationType`."""

_COUNTRY_CODE = re.compile("[A-Z]{2}")
_MOST_COUNTRIES = 30
"""A longer list of bare country codes is a site's way to say "anywhere"."""
_DATE = re.compile(
    r"\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})"
    r"(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?.*",
    re.DOTALL,
)
_TAG = re.compile(r"<[^<>]*>")

EMPLOYMENT_TYPES = {
    "fulltime": "FULL_TIME",
    "full": "FULL_TIME",
    "permanent": "FULL_TIME",
    "vollzeit": "FULL_TIME",
    "tempsplein": "FULL_TIME",
    "parttime": "PART_TIME",
    "part": "PART_TIME",
    "teilzeit": "PART_TIME",
    "tempspartiel": "PART_TIME",
    "contract": "CONTRACTOR",
    "contractor": "CONTRACTOR",
    "freelance": "CONTRACTOR",
    "temporary": "TEMPORARY",
    "temp": "TEMPORARY",
    "fixedterm": "TEMPORARY",
    "seasonal": "TEMPORARY",
    "intern": "INTERN",
    "internship": "INTERN",
    "praktikum": "INTERN",
    "stage": "INTERN",
    "volunteer": "VOLUNTEER",
    "perdiem": "PER_DIEM",
    "other": "OTHER",
}
"""How sites spell `employmentType`, letters only, lower case."""


@dataclass(frozen=True, slots=True)
class MarkupPosting:
    """One JobPosting of a page's markup."""

    facts: Facts
    source: Source
    url: str | None
    description: str
    """HTML or plain text; "" where there is none."""
    doubted: tuple[SetAside, ...] = ()
    """What it says that is not to be believed, with the reason."""
    id: str | None = None
    """The system's own, where its interface was asked."""
    questions: tuple[Question, ...] = ()


def postings(tree: LexborHTMLParser, at: datetime) -> tuple[MarkupPosting, ...]:
    """Every JobPosting in a page's JSON-LD, then every one in its microdata; each said once."""
    found = (posting(each.properties, each.source, at) for each in markup.items(tree, "JobPosting"))
    return _once(each for each in found if each.facts != Facts())


def posting(properties: Properties, source: Source, at: datetime) -> MarkupPosting:
    """One JobPosting's properties as facts; `at` tells a deadline from a date that nobody means."""
    reader = _Reader(properties, source, at)
    pay, deadline = reader.salary(), reader.deadline()
    facts = Facts(
        title=reader.text("title") or reader.text("name"),
        company=reader.text("hiringOrganization"),
        department=reader.text("employmentUnit"),
        locations=reader.locations(),
        workplace=reader.workplace(),
        employment_type=reader.employment_type(),
        salary=pay if isinstance(pay, Stated) else None,
        deadline=deadline if isinstance(deadline, Stated) else None,
        date_posted=reader.date_posted(),
        education=reader.education(),
        identifier=reader.identifier(),
    )
    return MarkupPosting(
        facts=facts,
        source=source,
        url=_first_text(properties.get("url")),
        description=_description(properties),
        doubted=tuple(each for each in (pay, deadline) if isinstance(each, SetAside)),
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    properties: Properties
    source: Source
    at: datetime

    def text(self, name: str) -> Stated[str] | None:
        value = _name(self.properties.get(name))
        return Stated(value, value, self.source) if value else None

    def locations(self) -> Stated[tuple[str, ...]] | None:
        employer = _name(self.properties.get("hiringOrganization"))
        wanted = self.properties.get("jobLocation") or self.properties.get("applicantLocationRequirements")
        places = [each for each in _places(_listed(wanted)) if each != employer]
        named = tuple(dict.fromkeys(each for each in places if not _REMOTE_ALONE.fullmatch(each)))
        anywhere = len(named) > _MOST_COUNTRIES and all(_COUNTRY_CODE.fullmatch(each) for each in named)
        return Stated(named, named[0], self.source) if named and not anywhere else None

    def workplace(self) -> Stated[Workplace] | None:
        for said in map(_name, _listed(self.properties.get("jobLocationType"))):
            kind = next((kind for kind, words in _WORKPLACES if said and words.search(said)), None)
            if said and kind:
                return Stated(kind, said, self.source)
        places = _places(_listed(self.properties.get("jobLocation")))
        said = next((each for each in places if _REMOTE_ALONE.fullmatch(each)), None)
        return Stated(Workplace.REMOTE, said, self.source) if said else None

    def employment_type(self) -> Stated[tuple[str, ...]] | None:
        words = [each for value in _listed(self.properties.get("employmentType")) for each in _words(value)]
        known = {EMPLOYMENT_TYPES[key]: word for word in reversed(words) if (key := _letters(word)) in EMPLOYMENT_TYPES}
        kinds = tuple(reversed(known))
        return Stated(kinds, known[kinds[0]], self.source) if kinds else None

    def salary(self) -> "Stated[Any] | SetAside | None":
        written = self.properties.get("baseSalary")
        if written in (None, "", [], {}):
            return None
        evidence = _leaves(written)
        ranges = base_salary.ranges(written, _first_text(self.properties.get("salaryCurrency")), evidence)
        if isinstance(ranges, str):
            return SetAside("salary", evidence, evidence, self.source, ranges)
        return Stated(ranges.pay, evidence, self.source, ranges.assumed)

    def deadline(self) -> Stated[Deadline] | SetAside | None:
        written = _first_text(self.properties.get("validThrough"))
        if not written or written.lower() in _EMPTY:
            return None
        found = _deadline(written)
        posted = self.date_posted()
        because = _doubt(found, posted.value if posted else None, self.at)
        if found is None or because:
            return SetAside("deadline", value_json(found) or written, written, self.source, because or "it is no date")
        return Stated(found, written, self.source)

    def date_posted(self) -> Stated[date] | None:
        written = _first_text(self.properties.get("datePosted"))
        day = _day(_DATE.fullmatch(written or ""))
        if day is None or written is None or day.year < _FIRST_YEAR or day > self.at.date() + timedelta(days=1):
            return None
        return Stated(day, written, self.source)

    def education(self) -> Stated[str] | None:
        required = self.properties.get("educationRequirements")
        levels = [_field(each, "credentialCategory") or _name(each) for each in _listed(required)]
        level = next((each for each in levels if each and each.lower() not in {"no requirements", "none"}), None)
        return Stated(level, level, self.source) if level and len(level) <= 200 else None

    def identifier(self) -> Stated[str] | None:
        written = self.properties.get("identifier")
        value = next((_field(each, "value") or _name(each) for each in _listed(written)), None)
        employer = _name(self.properties.get("hiringOrganization"))
        return Stated(value, value, self.source) if value and value != employer else None


def _once(found: Iterable[MarkupPosting]) -> tuple[MarkupPosting, ...]:
    """A posting that a page carries twice counts once."""
    kept: dict[object, MarkupPosting] = {}
    for each in found:
        facts = each.facts
        name = facts.title.value if facts.title else None
        number = facts.identifier.value if facts.identifier else None
        kept.setdefault((each.source, name, number or each.url or each.description), each)
    return tuple(kept.values())


def _deadline(written: str) -> Deadline | None:
    """The last day as written, in the zone as written; a time only where somebody chose one.

    Midnight stands for the day, and odd seconds are a machine's: neither is a time to apply by.
    """
    found = _DATE.fullmatch(written)
    day = _day(found)
    if found is None or day is None:
        return None
    hour, minute, second, zone = found.group(4, 5, 6, 7)
    chosen = hour is not None and int(hour) < 24 and (hour, minute) != ("00", "00") and second in (None, "00", "59")
    if not chosen:
        return Deadline(day)
    return Deadline(day, f"{int(hour):02}:{minute}", "UTC" if zone == "Z" else zone)


def _doubt(found: Deadline | None, posted: date | None, at: datetime) -> str | None:
    if found is None or found.day is None:
        return "it is no date"
    if found.day.year < _FIRST_YEAR or found.day > at.date() + FURTHEST_DEADLINE:
        return "nobody plans so far: it stands for no deadline"
    if posted and found.day < posted:
        return "it lies before the day of posting"
    return None


def _day(found: re.Match[str] | None) -> date | None:
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def _places(values: list[Any]) -> list[str]:
    """One line a place. Where a site repeats one address under many names, the names are the places."""
    places = [(_field(each, "name"), _address(each)) for each in values]
    names = {name for name, _ in places if name}
    repeated = len(names) > 1 and len({address for _, address in places}) == 1
    lines = [name if name and (repeated or not address) else address for name, address in places]
    return [line for line in lines if line]


def _address(place: Any) -> str:
    if not isinstance(place, dict):
        return _name(place) or ""
    address = next(iter(_listed(place.get("address"))), place)
    if not isinstance(address, dict):
        return _name(address) or ""
    parts: list[str] = []
    for name in ("addressLocality", "addressRegion", "addressCountry"):
        part = _name(address.get(name)) or ""
        if part and not any(part.casefold() in (piece.casefold() for piece in said.split(", ")) for said in parts):
            parts.append(part)
    return ", ".join(parts) or (_name(address) or "" if address is not place else "")


def _description(properties: Properties) -> str:
    """The description's markup; a site that escaped it as a whole is taken at its meaning."""
    written = next((each for each in _listed(properties.get("description")) if isinstance(each, str)), "")
    return html.unescape(written) if "&lt;" in written and not _TAG.search(written) else written


def _leaves(value: Any) -> str:
    """The plain values of an object in their order, as written."""
    if isinstance(value, dict):
        return ", ".join(filter(None, (_leaves(each) for name, each in value.items() if not name.startswith("@"))))
    if isinstance(value, list):
        return ", ".join(filter(None, map(_leaves, value)))
    return "" if value is None else fold(str(value))


def _name(value: Any) -> str | None:
    """The words of a value, or of the name of the object that stands there; None for an empty one."""
    value = next(iter(_listed(value)), None)
    if isinstance(value, dict):
        return _name(value.get("name"))
    if not isinstance(value, str | int) or isinstance(value, bool):
        return None
    text = fold(_TAG.sub(" ", html.unescape(html.unescape(str(value)))))
    return None if text.lower() in _EMPTY else text


def _field(value: Any, name: str) -> str | None:
    return _name(value.get(name)) if isinstance(value, dict) else None


def _first_text(value: Any) -> str | None:
    first = next(iter(_listed(value)), None)
    return fold(html.unescape(first)) if isinstance(first, str) else None


def _listed(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def _words(value: Any) -> list[str]:
    return re.split(r"[,;|/]", value.rsplit("schema.org/")[-1]) if isinstance(value, str) else []


def _letters(word: str) -> str:
    return re.sub(r"[^a-z]", "", word.lower())
