"""What is certainly a place, and in which country it lies."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from watcher.extract.facts.phrases.gazetteer import AMBIGUOUS_ALONE, CITIES, COUNTRIES, REGIONS, STATES


def country(locations: Sequence[str]) -> str | None:
    """ISO 3166-1 alpha-2 of the places, where all that tell agree; None where none tells or two differ."""
    found = {code for place in locations for code in [country_of(place)] if code}
    return found.pop() if len(found) == 1 else None


def country_of(place: str) -> str | None:
    """The country of one place: the last part of it that settles one, with the city's where codes clash."""
    parts = [bare(_POSTCODE.sub("", each.strip())) for each in re.split(r"[,()/]|\s[-–—]\s", place)]
    parts = [each for each in parts if each]
    cities = {code for each in parts for code in _CITIES.get(each, ())}
    for n, part in reversed(list(enumerate(parts))):
        codes = _codes(part, alone=len(parts) == 1)
        if codes & cities:
            return min(codes & cities)
        if codes and not (part in _CITIES and n == 0):
            return "US" if "US" in codes else min(codes)
    return min(cities) if len(cities) == 1 else _first_word_country(place)


def _first_word_country(place: str) -> str | None:
    """The country of "US-Remote" or "Anywhere in the U.S."."""
    words = {_COUNTRIES[each] for each in re.split(r"[\s,()/-]+", _capitalised_words(place)) if each in _COUNTRIES}
    return words.pop() if len(words) == 1 else None


_POSTCODE = re.compile(r"(?:[A-Z]{1,2}-)?\d[\d -]{2,7}\s")


def _capitalised_words(text: str) -> str:
    """The words whose capitals make a country of them ("US", "UK"), lower-cased: "tell us" names no country."""
    return " ".join(word.strip(".,;").lower() for word in text.split() if not word[:1].islower()).replace("u.s", "us")


def _codes(part: str, alone: bool) -> set[str]:
    codes = {_COUNTRIES[part]} if part in _COUNTRIES else set()
    if part in _STATE_NAMES:
        codes.add(_STATE_NAMES[part])
    if not alone:
        codes |= _STATE_CODES.get(part, set())
        if part.upper() in _COUNTRY_CODES:
            codes.add(part.upper())
    return codes


def normalised(place: str) -> str:
    """The place as it is compared: without case, accents, punctuation or spare space."""
    plain = unicodedata.normalize("NFKD", place.casefold())
    letters = "".join(each for each in plain if not unicodedata.combining(each) and each not in ".'’")
    return " ".join(re.sub(r"[^\w]+", " ", letters).split())


def bare(part: str) -> str:
    """A part of a place as the tables hold it."""
    return part.strip(" .*:").removeprefix("the ").removeprefix("The ").lower()


def is_city(part: str) -> bool:
    return bare(part) in _CITIES


def is_country(part: str) -> bool:
    return bare(part) in _COUNTRIES


def is_region(part: str) -> bool:
    return bare(part) in _REGIONS


def is_state(part: str) -> bool:
    """A state by name, or by its code in capitals."""
    return bare(part) in _STATE_NAMES or (part.strip().isupper() and bare(part).replace(".", "") in _STATE_CODES)


def is_qualifier(part: str) -> bool:
    """Whether a part may stand behind a city: a state, a country, a country's code."""
    code = part.strip()
    return is_state(part) or is_country(part) or (len(code) == 2 and code.isupper() and code in _COUNTRY_CODES)


def is_known(part: str) -> bool:
    return is_city(part) or is_country(part) or is_region(part) or bare(part) in _STATE_NAMES


def is_certain_alone(part: str) -> bool:
    """Known, and no word of another kind: "Berlin", not "Reading"."""
    if bare(part) in _COUNTRIES and len(bare(part)) <= 4:
        return part.strip(" .*:").isupper()
    return is_known(part) and bare(part) not in _AMBIGUOUS


def pairs(text: str) -> Iterator[tuple[int, int]]:
    """Where a town with its state or country stands apart from a sentence: "Leith, UK", not "in Leith, UK"."""
    for found in _PAIR.finditer(text):
        if _AFTER_PREPOSITION.search(text, max(0, found.start() - 12), found.start()):
            continue
        qualifier = _qualifier(found[2])
        town = _town(found[1], qualifier) if qualifier else None
        if qualifier and town:
            yield found.start(1) + len(found[1]) - len(town), found.start(2) + len(qualifier)


def _qualifier(words: str) -> str | None:
    """The longest state or country that a run of capitalised words begins with."""
    parts = words.split(" ")
    starts = (" ".join(parts[:n]) for n in range(len(parts), 0, -1))
    return next((each for each in starts if is_qualifier(each)), None)


def _town(words: str, qualifier: str) -> str | None:
    """The longest known city that a run of capitalised words ends with; a state or a country makes any word one."""
    parts = words.split(" ")
    ends = [" ".join(parts[n:]) for n in range(len(parts))]
    known = next((each for each in ends if is_city(each) or is_state(each)), None)
    return known or (ends[-1] if len(bare(qualifier)) > 3 else None)


_CAPITAL = r"[A-ZÀ-Ž][\w.’'-]{1,20}"
_PAIR = re.compile(rf"(?<![\w.])({_CAPITAL}(?: {_CAPITAL}){{0,5}}), ({_CAPITAL}(?: {_CAPITAL}){{0,2}})(?![\w’'])")
_AFTER_PREPOSITION = re.compile(
    r"\b(?:in|at|from|near|of|and|to|with|for|by|à|en|bei|von|i|w|v|da|di)\s$", re.IGNORECASE
)


def _lines(table: str) -> Iterator[tuple[str, list[str]]]:
    """Each entry of a table: its country and its names; an indented line goes on with the one above."""
    for entry in re.sub(r"\n\s+", " ", table.strip()).split("\n"):
        code, _, names = entry.partition(": ")
        yield code, [each.strip() for each in names.split(",")]


def _by_name(table: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for code, names in _lines(table):
        for name in names:
            found.setdefault(name, set()).add(code)
    return found


_COUNTRIES = {name: min(codes) for name, codes in _by_name(COUNTRIES).items()}
_COUNTRY_CODES = {code for code, _ in _lines(COUNTRIES)}
_CITIES = _by_name(CITIES)
_STATE_NAMES = {name: min(codes) for name, codes in _by_name(re.sub(r"\b[A-Z]{2,3} (?=\w)", "", STATES)).items()}
_STATE_CODES = _by_name(re.sub(r"\b([A-Z]{2,3}) [^,\n]+", lambda found: found[1].lower(), STATES))
_REGIONS = {each.strip() for each in REGIONS.replace("\n", " ").split(",")}
_AMBIGUOUS = {each.strip() for each in AMBIGUOUS_ALONE.replace("\n", " ").split(",")}
