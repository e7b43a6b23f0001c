"""What a range of pay is for, where several stand side by side."""

import re

from watcher.extract.facts.money import Range
from watcher.extract.facts.patterns import any_of
from watcher.extract.facts.phrases.pay import CUES
from watcher.extract.facts.phrases.pay_against import AGAINST
from watcher.extract.passage import Passage


def name_of(passage: Passage, sentence: str, own: list[Range], n: int) -> str | None:
    """The tier, level or place that the words just before or behind a range give it."""
    since = own[n - 1].end if n else 0
    until = own[n + 1].start if n + 1 < len(own) else len(sentence)
    step = _GRADE.match(sentence, own[n].start)
    before = _NAME_BEFORE.search(sentence, since, own[n].start)
    behind = _NAME_BEHIND.match(sentence, own[n].end, until)
    stipend = _STIPEND.search(sentence, since, own[n].start)
    names = (
        step[0] if own[n].steps and step else None,
        before[1] if before else None,
        behind[1] or behind[2] if behind else None,
        passage.label,
        stipend[0].lower() if stipend else None,
        passage.heading,
    )
    return next((name.strip(" -–—:*") for name in names if name and not _only_pay(name)), None)


def _only_pay(name: str) -> bool:
    bare = _CUE_WORDS.sub("", name)
    return not re.search(r"\w{2}", bare) or bool(_AGAINST.search(bare))


_AGAINST = re.compile(rf"(?<!\w)(?:{any_of(AGAINST)})(?!\w)", re.IGNORECASE)
_GRADE = re.compile(r"[A-Z]{1,4}-?\d{1,2}")
_NAME_BEFORE = re.compile(r"(?:^|[;,•|)]\s?|\band\s)([^;,•|:()]{2,60}?)\s?[:–—-]\s?$")
_NAME_BEHIND = re.compile(
    r"[^(,;.]{0,24}\(((?![^()]{0,60}\d{3})[^()$€£]{2,60})\)|[^(,;.\d]{0,20}?\s(?:for|in|für|pour|para|per|voor|dla|pro"
    r"|för)\s((?:the\s)?[A-Z][^,;.()]{1,50})"
)
_STIPEND = re.compile(r"\bstipend\b", re.IGNORECASE)
_CUE_WORDS = re.compile(
    rf"(?<!\w)(?:{any_of(CUES)}|base|annual|range|expected|the|is|for|this|position|role|gross"
    rf"|estimated|rate|total|usd|eur)(?!\w)",
    re.IGNORECASE,
)
