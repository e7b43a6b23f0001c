"""What two readings of a posting state differently."""

import unicodedata
from dataclasses import dataclass

from watcher.model import Json, Kind, Section
from watcher.noise import canonical


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that two readings of a posting state differently."""

    kind: Kind
    before: Json
    after: Json
    evidence: str | None
    """The passage of the newer reading, or of the older where something was taken out."""
    section: Section | None = None
    about: str | None = None
    """Of a passage of a word or two the short line above it; of a deadline whose day stayed what moved."""
    heading: bool = False
    """Whether the passage is a heading: it names what follows and states nothing itself."""
    trifle: bool = False
    """Case, space, punctuation or a typo only: recorded, never told."""


SHORTEST_MISSPELT = 6
"""Letters: of shorter words one letter makes another word."""


def is_typo(before: str, after: str) -> bool:
    """Whether one long word differs by one letter (left out, put in, changed, swapped), others by accents alone.

    "Situtations" → "Situations" is, "Etudier" → "Étudier" is; "Manager II" → "Manager III",
    "typical" → "atypical" are not.
    """
    old, new = _unaccented(canonical(before)).split(), _unaccented(canonical(after)).split()
    if len(old) != len(new):
        return False
    pairs = [(a, b) for a, b in zip(old, new, strict=True) if a != b]
    if not pairs:
        return canonical(before) != canonical(after)
    return len(pairs) == 1 and _one_letter_off(*pairs[0])


def _unaccented(text: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFD", text) if unicodedata.category(each) != "Mn")


def _one_letter_off(a: str, b: str) -> bool:
    if min(len(a), len(b)) < SHORTEST_MISSPELT or not (a.isalpha() and b.isalpha()) or a[0] != b[0]:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    rest_a, rest_b = a[start:], b[start:]
    swapped = rest_a[1::-1] + rest_a[2:] == rest_b
    return swapped or rest_a[1:] == rest_b or rest_a == rest_b[1:] or rest_a[1:] == rest_b[1:]
