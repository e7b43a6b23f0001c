"""Whether a value that no label vouches for stands in its text as such: a judge of simple patterns, no reader.

It looks for a cue ("closing", "salary", "location" …) at most `NEAR` characters before the value, in one paragraph,
in English and French. It can tell that a day is printed as the last of a period or after "until", that a figure is
printed as pay. It cannot see what is spread over paragraphs or said without such a cue, nor whether the sentence is
about something else ("the books close on 3 May"): what it confirms is printed so, not proven right.
"""

import re
from collections.abc import Iterator
from datetime import date

from tests.score.spelling import Day, days, figures
from tests.score.words import says, seen, spoken

NEAR = 160
_APART = 70
"""Characters at most between the two ends of a period or range."""

_CLOSING = re.compile(
    r"\bclos(?:es?|ed|ing)\b|\bdeadline|\bdue\b|\buntil\b|\bthrough\b|\bprior to\b|\bno later than\b|\blast day\b"
    r"|\bappl(?:y|ications?)\b[^.]{0,40}\b(?:by|before)\b|\bend date"
    r"|clôture|date limite|jusqu['’]|avant le|au plus tard",
    re.IGNORECASE,
)
_ENDS = re.compile(r"^[^.]{0,30}\(closes?\)", re.IGNORECASE)
_TO = re.compile(r"\bto\b|\bthrough\b|\buntil\b|[-–—]|\bau\b|\bet\b|\band\b|\bà\b", re.IGNORECASE)
_TO_NOTHING = re.compile(r"[\s,]*(?:[A-Z]{2,3}T\s+)?to\b")
_ROLLING = re.compile(r"\brolling\b|\buntil (?:it is |they are )?filled|au fil de l['’]eau", re.IGNORECASE)
_PAY = re.compile(
    r"salar|\bpay|compensation|\bwage|\bstipend|\bbase\b|\bGS-?\d|rémunération|salaire|indemni|taux journalier|\bTJM\b",
    re.IGNORECASE,
)
_PLACE = re.compile(r"location|\bwhere\b|\bbased\b|\boffice|duty station|\blieu\b|localisation|\boù\b", re.IGNORECASE)
_LOCATION_LINE = re.compile(r"^\W*locations?:\**[ \t]*\n?(.*)$", re.IGNORECASE | re.MULTILINE)
_CLOSED = re.compile(
    r"\bthis (?:job|job posting|posting|position|role) (?:has|is now) (?:closed|been filled)\b"
    r"|\bno longer accepting applications\b|\bce poste a été pourvu\b"
)


def says_closed(text: str) -> bool:
    return _CLOSED.search(spoken(text)) is not None


def closing_days(text: str) -> list[Day]:
    """The days that are printed as the last one to apply."""
    return [day for paragraph in _paragraphs(text) for day in _closing(paragraph)]


def is_silent(text: str) -> bool:
    """Whether nothing is printed of a last day to apply, nor that there is none."""
    return not closing_days(text) and not closes(text, "ROLLING")


def closes(text: str, value: str) -> bool:
    """Whether the deadline, as an ISO date or "ROLLING", is printed as such."""
    if value == "ROLLING":
        return _ROLLING.search(text) is not None
    return any(day.may_be(date.fromisoformat(value)) for day in closing_days(text))


def closing_day(text: str) -> str:
    """The one day that is printed as the last to apply, as an ISO date; "" where there is none or more than one."""
    printed = {(day.year, day.month, day.day) for day in closing_days(text) if day.year}
    return "{}-{:02}-{:02}".format(*printed.pop()) if len(printed) == 1 else ""


def pays(text: str, low: float | None, high: float | None) -> bool:
    """Whether the figures stand as pay: two as a range, a single one (or half of an open range) as no end of any."""
    ends = [each for each in dict.fromkeys((low, high)) if each is not None]
    paid = [each for paragraph in _paragraphs(text) for each in _paid(paragraph, min(ends) / 10)]
    return ends in paid and (len(ends) > 1 or not any(ends[0] in each for each in paid if len(each) > 1))


def lies(text: str, place: str) -> bool:
    """Whether the place's words stand where a place is told."""
    for paragraph in _paragraphs(text):
        for cue in _PLACE.finditer(paragraph):
            if says(paragraph[cue.start() : cue.start() + 2 * NEAR], place):
                return True
    return False


def location_line(text: str) -> str:
    """What stands after a label "Location:", in its line or the next; "" where there is no such label."""
    match = _LOCATION_LINE.search(text)
    return match[1].strip() if match else ""


def is_a_line(text: str, words: str) -> bool:
    """Whether a line says these words alone, as a title does."""
    return any(says(line, words) and says(words, line) for line in text.splitlines())


def _paragraphs(text: str) -> Iterator[str]:
    return (seen(each) for each in re.split(r"\n\s*\n", text))


def _closing(paragraph: str) -> Iterator[Day]:
    found = days(paragraph)
    for n, day in enumerate(found):
        before, after = paragraph[max(0, day.start - NEAR) : day.start], paragraph[day.end :]
        if _begins_a_period(paragraph, day, found[n + 1 :]):
            continue
        if _CLOSING.search(before) or _ENDS.search(after):
            yield day


def _begins_a_period(paragraph: str, day: Day, others: list[Day]) -> bool:
    if _TO_NOTHING.match(paragraph[day.end :]):
        return True
    following = (each for each in others if each.start >= day.end)
    ahead = next(following, None)
    return ahead is not None and ahead.start - day.end <= _APART and bool(_TO.search(paragraph[day.end : ahead.start]))


def _paid(paragraph: str, least: float) -> Iterator[list[float]]:
    """Ranges and single figures after a cue of pay; what is less than the least is a grade, a step, a share."""
    large = [each for each in figures(paragraph) if each.value >= least]
    while large:
        first, *large = large
        ends = [first.value]
        if large and large[0].start - first.end <= _APART and _TO.search(paragraph[first.end : large[0].start]):
            ends.append(large.pop(0).value)
        if _PAY.search(paragraph[max(0, first.start - NEAR) : first.start]):
            yield ends
