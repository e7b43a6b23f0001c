"""Where one sentence of a passage ends: the reach of a cue word."""

import re
from itertools import pairwise

from watcher.extract.kept import kept

_END = re.compile(r"[.!?…]{1,3}[\"'”’»)\]]{0,3}(?=\s)|[。！？]|\s[•·‣▪●](?=\s)|\n")
_WORD_BEFORE = re.compile(r"[^\s(\[\"“„]{0,15}$")
_YEAR_BEFORE = re.compile(r"\d{4} r$")
"""Polish "2026 r." ends a sentence before a capital letter."""
_NEXT = re.compile(r"[\s\"'“„«‘(\[¿¡*•–—-]{0,8}(\w{0,4})")
_MONTHS = (
    "jan",
    "jän",
    "feb",
    "mär",
    "mar",
    "apr",
    "mai",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "okt",
    "oct",
    "nov",
    "dez",
)
"""How a month begins that is written with a capital: "15. Januar" is one date."""

_WITH_A_STOP = """
    e.g i.e etc vs v cf approx ca c incl excl nr nos pp resp dept ref rs mr mrs ms dr prof st ste inc ltd corp jr sr
    b.sc m.sc ph.d b.a m.a b.s m.s p.a p.m a.m u.s u.k u.s.a d.c e.u jan feb apr jun jul aug sep sept oct nov dec
    bzw z.b d.h u.a o.ä ggf inkl exkl zzgl std tel str mio mrd tsd brutto/std okt dez janv févr avr juil déc env
    ene abr ago dic aprox pág núm giu lug ott bijv o.a d.w.z m.b.t c.q t.a.v p.ex np tzn tj tys godz mies tis měs
    mind mtl monatl jährl stdl hod kl bl.a t.ex m.m dvs jfr pr min max
"""
_ABBREVIATIONS = frozenset(_WITH_A_STOP.split())
"""Words that carry a full stop inside a sentence, without that last stop."""
_BEFORE_AMOUNTS = frozenset({"kr", "fr", "sfr", "ksh"})
"""Currencies that end a sentence only where no number follows: "kr. 185", not "185 kr. Vi ..."."""


@kept
def sentences(text: str) -> tuple[tuple[int, str], ...]:
    """Each sentence with its offset in the text, in order, without white space around it.

    `text[offset:offset + len(sentence)] == sentence`. In doubt two sentences stay one.
    """
    stops = [0, *(end.end() for end in _END.finditer(text) if ends(text, end)), len(text)]
    return tuple(_trimmed(text, start, end) for start, end in pairwise(stops) if text[start:end].strip())


def ends(text: str, end: re.Match[str]) -> bool:
    """Whether a sentence ends at these marks of its end: not inside "1. Mai 2026", not after "Rs."."""
    if not end.group().startswith("."):
        return True
    if end.group().startswith("..") or not end.group().endswith("."):
        return True
    following = _NEXT.match(text, end.end())
    after = following[1] if following else ""
    if after[:1].islower():
        return False
    before = _WORD_BEFORE.search(text, max(0, end.start() - 16), end.start())
    word = before[0].lower() if before else ""
    if word in _BEFORE_AMOUNTS and after[:1].isdigit():
        return False
    if word.isdigit() and len(word) <= 2:
        return not after[:1].isdigit() and not after.lower().startswith(_MONTHS)
    if word == "r" and _YEAR_BEFORE.search(text, max(0, end.start() - 8), end.start()):
        return True
    return word not in _ABBREVIATIONS and not (len(word) == 1 and word.isalpha())


def _trimmed(text: str, start: int, end: int) -> tuple[int, str]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), piece.strip()
