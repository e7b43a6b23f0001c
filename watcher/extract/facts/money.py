"""The grammar of amounts: numbers with a currency, alone or as a range, in any country's spelling."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from watcher.extract.facts.phrases.money import (
    AFTER_ONLY,
    AND,
    BETWEEN,
    CODES,
    MULTIPLIERS,
    OPEN_MARKS,
    OPEN_WORDS,
    SYMBOLS,
    TO,
    WORDS,
)
from watcher.extract.facts.phrases.pay import EXTRAS
from watcher.extract.facts.phrases.units import NOUNS

WIDEST_RANGE = 12
"""A high of more than so many times the low is no range of pay."""
_WIDEST_CUT = 2
"""The same for two ends that only their nearness shows to be a range: "28/32k", "30–35.000"."""


@dataclass(frozen=True, slots=True)
class Amount:
    """One number of a text; `currency` where its own marks settle it, else the mark or nothing."""

    start: int
    end: int
    value: float
    currency: str | None = None
    mark: str | None = None
    """"$", "kr" or "¥": which currency depends on the place."""
    scale: int = 1
    prefixed: bool = False
    """Its currency stands before the number."""
    plain: bool = False
    """Written without currency, grouping or "k": as any number is."""


@dataclass(frozen=True, slots=True)
class Range:
    """From one amount to another, or one amount as both."""

    start: int
    end: int
    low: float
    high: float
    currency: str | None
    mark: str | None
    steps: bool = False
    """It runs from a step of a pay scale to another: "GS-13 Step 1 - $1 to GS-13 Step 10 $2"."""


def ranges(text: str) -> list[Range]:
    """The ranges and single amounts of a text, in order; numbers that no currency marks are left out or bare.

    A bare one (neither currency nor mark) is written like money: grouped by thousands or with a "k".
    Two amounts that are joined like a range and cannot be one ("$1 - $999,999") are left out.
    """
    found: list[Range] = []
    known = list(amounts(text))
    n = 0
    while n < len(known):
        first = known[n]
        tries = (
            (_joined(text, first, second), n + ahead) for ahead, second in enumerate(known[n + 1 : n + 4], start=1)
        )
        joined, n = next((each for each in tries if each[0]), (None, n))
        n += 1
        if joined:
            found += [joined] if _may_be_range(joined) else []
        elif not first.plain:
            found.append(Range(first.start, first.end, first.value, first.value, first.currency, first.mark))
    return found


def amounts(text: str) -> Iterator[Amount]:
    """Every number that may be one of money."""
    end = 0
    while digit := _DIGIT.search(text, end):
        found = _AMOUNT.search(text, max(end, digit.start() - _LONGEST_SIGN))
        if found is None:
            return
        end = found.end()
        if amount := _amount(found):
            yield amount


def _amount(found: re.Match[str]) -> Amount | None:
    if found["percent"]:
        return None
    code, mark = found["code"], found["mark"]
    after_code, after_mark = found["code_after"], found["mark_after"]
    end = found.end()
    if after_code and code:
        after_code, end = None, found.start("code_after")
    if after_mark and (code or mark):
        after_mark, end = None, found.start("mark_after")
    number, written, word = found["number"], found["scale"], found["word"]
    scale = 1_000 if found["thousands"] or found["thousand"] else _scale(written)
    currency = code or after_code or SYMBOLS.get(mark or after_mark or "") or _named(word, WORDS)
    if written in ("LPA", "lpa"):
        currency = currency or "INR"
    open_mark = None if currency else OPEN_MARKS.get(mark or after_mark or "") or _named(word, OPEN_WORDS)
    if written == "tkr":
        open_mark = "kr"
    plain = not currency and not open_mark and scale == 1 and not _GROUPED.fullmatch(number)
    value = round(_value(number) * scale + (_value(found["rest"]) if found["rest"] else 0), 2)
    end = len(found[0][: end - found.start()].rstrip()) + found.start()
    return Amount(found.start(), end, _whole(value), currency, open_mark, scale, bool(code or mark), plain)


def _value(number: str) -> float:
    decimals = _DECIMALS.search(number)
    whole = number[: decimals.start()] if decimals else number
    digits = re.sub(r"\D", "", whole)
    return float(f"{digits or 0}.{decimals[1]}") if decimals else float(digits)


def _whole(value: float) -> float:
    return int(value) if value == int(value) else value


def _scale(word: str | None) -> int:
    if word == "T":
        return 1_000
    return next((size for words, size in MULTIPLIERS.items() if word and re.fullmatch(words, word)), 1)


def _named(word: str | None, names: dict[str, str]) -> str | None:
    return next((code for words, code in names.items() if word and re.fullmatch(words, word, re.IGNORECASE)), None)


def _joined(text: str, first: Amount, second: Amount) -> Range | None:
    gap = _GAP.fullmatch(text, first.end, second.start)
    if not gap or (gap["and"] and not _BETWEEN_BEFORE.search(text, max(0, first.start - 14), first.start)):
        return None
    if (first.plain and (second.plain or second.prefixed)) or not _same_money(first, second):
        return None
    low, high = _levelled(first, second)
    if low > high or (gap["slash"] and not low < high <= low * _WIDEST_CUT):
        return None
    steps = bool(gap["step"])
    start = _STEP_BEFORE.search(text, max(0, first.start - 40), first.start) if steps else None
    return Range(
        start=start.start() if start else first.start,
        end=second.end,
        low=low,
        high=high,
        currency=first.currency or second.currency,
        mark=None if first.currency or second.currency else first.mark or second.mark,
        steps=steps,
    )


def _may_be_range(joined: Range) -> bool:
    return joined.high <= max(joined.low, 1) * WIDEST_RANGE


def _same_money(first: Amount, second: Amount) -> bool:
    if first.currency and second.currency:
        return first.currency == second.currency
    if first.mark and second.mark:
        return first.mark == second.mark
    return True


def _levelled(first: Amount, second: Amount) -> tuple[float, float]:
    """Both ends in full: "120–150k" says "k" once."""
    low, high = first.value, second.value
    if first.scale == 1 < second.scale and low < second.scale and low * second.scale <= high:
        low = _whole(low * second.scale)
    elif second.scale == 1 < first.scale and high < first.scale:
        high = _whole(high * first.scale)
    elif _is_cut_short(first, second):
        low = low * 1_000
    return low, high


def _is_cut_short(first: Amount, second: Amount) -> bool:
    """Whether the thousands of the first are said by the second: "30–35.000 €"."""
    whole = first.value == int(first.value) and first.scale == second.scale == 1
    low_enough = first.value < 1_000 <= second.value and second.value % 500 == 0
    near = first.value * 1_000 < second.value <= first.value * 1_000 * _WIDEST_CUT
    return whole and low_enough and near and not second.prefixed


def currency_named(text: str) -> str | None:
    """The one currency that a heading or sentence names by its code or its name: "Compensation (CAD)"."""
    codes = {found[0] for found in _NAMED_CODE.finditer(text)}
    codes |= {code for words, code in _SPELT.items() if words.search(text)}
    return codes.pop() if len(codes) == 1 else None


def at_place(mark: str, places: tuple[str | None, ...], table: dict[str, dict[str, str]]) -> str | None:
    """The currency that a mark stands for in the first of these countries or languages that settles it."""
    return next((table[mark][place] for place in places if place and place in table.get(mark, {})), None)


_CODE = "|".join(CODES.split())
_ALL_MARKS = "|".join(re.escape(each) for each in sorted({*SYMBOLS, *OPEN_MARKS} - {"R"}, key=len, reverse=True))
_BEFORE = sorted({*SYMBOLS, *OPEN_MARKS} - AFTER_ONLY - {"R"}, key=len, reverse=True)
_RAND = r"R(?=\s?\d{1,3}[ ,.]\d{3})"
_LETTERED = "|".join([re.escape(each) for each in _BEFORE if each[0].isalpha()] + [_RAND])
_SIGNS = "|".join(re.escape(each) for each in _BEFORE if not each[0].isalpha())
_SCALES = "|".join(MULTIPLIERS)
_NAMES = "|".join((*WORDS, *OPEN_WORDS))
_GROUPED_NUMBER = (
    r"\d{1,2}(?:,\d{2}){1,3},\d{3}(?!\d)(?:\.\d{1,2}(?!\d))?"
    r"|\d{1,3}(?P<grouping>[.,'’´`， ])\d{3}(?:(?P=grouping)\d{3}){0,3}(?!\d)(?:[.,]\d{1,2}(?!\d))?"
)
_GROUPED = re.compile(_GROUPED_NUMBER)
_DIGIT = re.compile(r"\d")
_LONGEST_SIGN = 30
"""Characters, more than any currency in front of a number has."""
_DECIMALS = re.compile(r"[.,](\d{1,2})$")
_UNSPACED = "\u3040-\u30ff\u3400-\u9fff"
"""Kana and Chinese characters: no space parts them from a number."""
_AMOUNT = re.compile(
    rf"(?:(?<![A-Za-z])(?P<thousands>[TKk](?=(?:€|EUR|CHF)\s?\d))?(?P<code>{_CODE})\s?(?:(?P<sign>{_SIGNS}|{_LETTERED})\s?)?"
    rf"|(?P<thousand>(?<![A-Za-z])[TKk](?=€\s?\d))?(?P<mark>(?<![A-Za-z])(?:{_LETTERED})|(?(thousand)|(?<![A-Z]))(?:{_SIGNS}))\s?"
    rf"|(?:(?<![\w.,])|(?<=[{_UNSPACED}]))(?<!\d[ '’]))"
    rf"(?P<number>{_GROUPED_NUMBER}|\d{{1,9}}(?:[.,]\d{{1,2}}(?!\d))?)(?!\d)"
    r"(?:[.,][-–—]{1,2})?"
    rf"(?:\s?(?P<scale>T(?=\s?(?:€|EUR(?!\w)))|(?:{_SCALES})(?![A-Za-zÀ-ž]))"
    r"(?P<rest>(?<=万)(?:\d,\d{3}|\d{1,4})(?!\d))?)?"
    rf"(?:\s?\(?(?P<code_after>{_CODE})(?![A-Za-z])\)?|\s?(?P<mark_after>{_ALL_MARKS})(?![A-Za-z]|\s?\d)"
    rf"|\s(?P<word>(?i:{_NAMES}))(?!\w))?"
    r"(?P<percent>\s?[%％])?"
)
_STEP = (
    r"(?:(?:[A-Z]{1,4}-?){0,2}\d{1,2},?\s)?(?:Step|Level|Grade|Band|Stufe|Spine point|Point"
    r"|Échelon|SCP)\s?\d{1,2},?\s?[-–:]?\s?"
)
_STEP_BEFORE = re.compile(_STEP + "$")
_NOUNS = "|".join(NOUNS.values())
_PER = rf"(?:\s?(?:/|per|an?|p\.?|pro|je|par|por|pr\.?|za|na)\s?(?:{_NOUNS})(?!\w)|\s?(?:de )?l[’']heure)"
_GAP = re.compile(
    rf"(?:\s?(?:{EXTRAS})){{0,2}}{_PER}?\s{{0,2}}"
    rf"(?:[-–—−~〜～]{{1,2}}|(?P<slash>(?<!\s)/)|から|より|(?:{TO})(?=\W)|(?P<and>(?:{AND})(?=\s)))\s{{0,2}}(?:(?:de|den|les|los|gli|i)\s)?"
    rf"(?P<step>{_STEP})?"
    r"|,?\s\(?(?:rising|increasing|progressing)\sto\s"
    r"|[,;]?\s(?:and\s)?(?:the\s)?(?:(?:pay|salary|range|base|annual)\s){0,3}max(?:imum)?"
    r"(?:\s(?:pay|salary|range|base)){0,2}\s?(?::|is|of)?\s",
    re.IGNORECASE,
)
_BETWEEN_BEFORE = re.compile(rf"{BETWEEN}\s$", re.IGNORECASE)
_NAMED_CODE = re.compile(rf"(?<![A-Za-z])(?:{_CODE})(?![A-Za-z])")
_SPELT = {re.compile(rf"\b{words}\b", re.IGNORECASE): code for words, code in WORDS.items() if " " in words}
