"""Who may be hired: whether visas are sponsored, which degree is asked for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from watcher.extract.facts import Context
from watcher.extract.facts.labels import Labels, labelled
from watcher.extract.facts.patterns import any_of
from watcher.extract.facts.phrases import education as degrees
from watcher.extract.facts.phrases import visa, visa_help
from watcher.extract.facts.sentences import sentences
from watcher.extract.passage import Passage, Region
from watcher.extract.searching import Pattern, Words
from watcher.model import BlockKind, Section, Source, Sponsorship, Stated

_LONGEST_CLAUSE = 300
_LONGEST_BARE = 120
"""Characters: a phrase that names a degree and its fields is hardly longer."""


# ── visas ────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Said:
    value: Sponsorship
    evidence: str
    of_this_job: bool


def visa_sponsorship(passages: Sequence[Passage], context: Context) -> Stated[Sponsorship] | None:
    """Yes in general, partial for a named group or country only, or no; what is said of this job wins.

    Questions of the form say nothing, unless one states it in brackets and nothing else does.
    """
    if not any(_TOPIC_STEMS.bits & each.words for each in passages):
        return None
    read = [each for each in passages if each.region not in (Region.FORM, Region.CHROME)]
    said = [*_visa_statements(read), *_visa_labels(read)] or list(_visa_notes_of_form(passages))
    if not said:
        return None
    of_this_job = [each for each in said if each.of_this_job]
    values = {each.value for each in of_this_job or said}
    if values == {Sponsorship.YES, Sponsorship.NO}:
        values = {Sponsorship.NO} if of_this_job else {Sponsorship.PARTIAL}
    value = Sponsorship.PARTIAL if Sponsorship.PARTIAL in values else values.pop()
    evidence = next((each for each in of_this_job or said if each.value is value), said[0]).evidence
    return Stated(value, evidence, Source.TEXT)


def _visa_statements(passages: Sequence[Passage]) -> Iterator[_Said]:
    for passage in passages:
        if _TOPIC_STEMS.bits & passage.words:
            for _, sentence in sentences(passage.block.text):
                if not sentence.rstrip("* ").endswith("?"):
                    yield from _visa_of(sentence)


def _visa_notes_of_form(passages: Sequence[Passage]) -> Iterator[_Said]:
    for passage in passages:
        for found in _BRACKETS.finditer(passage.block.text):
            for _, sentence in sentences(found[1]):
                if not sentence.endswith("?"):
                    yield from _visa_of(sentence)


def _visa_labels(passages: Sequence[Passage]) -> Iterator[_Said]:
    for found in labelled(passages, _VISA_LABELS):
        for value, pattern in _VISA_VALUES:
            word = pattern.match(found.value)
            if word and (len(found.value) <= 40 or _NEXT_SENTENCE.match(found.value, word.end())):
                said = found.value if len(found.value) <= 40 else word[0]
                yield _Said(value, said.strip(" ."), of_this_job=False)
                break


def _visa_of(sentence: str) -> Iterator[_Said]:
    of_this_job = _THIS_JOB.search(sentence) is not None
    for pattern in _AUTHORISED:
        found = pattern.search(sentence)
        if found:
            yield _Said(Sponsorship.NO, found[0], of_this_job)
            return
    for topic in chain(_TOPIC.finditer(sentence), _TOPIC_WITHOUT_SPACES.finditer(sentence)):
        start, end = _clause(sentence, topic)
        clause = sentence[start:end].strip()
        value = _visa_value(clause, sentence[end : end + 90].lstrip(" ,;"))
        if value:
            yield _Said(value, clause, of_this_job)
            return


def _visa_value(clause: str, rest: str) -> Sponsorship | None:
    exception = _EXCEPT.search(clause)
    stated = clause[: exception.start()] if exception else clause
    if _NO.search(stated):
        if _QUALIFIED.search(stated):
            return None
        partly = exception or _EXCEPT.search(rest) or _ANOTHER_VISA.search(rest)
        return Sponsorship.PARTIAL if partly else Sponsorship.NO
    if _DUTY.search(stated) or not any(each.search(stated) for each in (_YES, _ONLY, _HELP)):
        return None
    limited = _ONLY.search(stated) or ((exception or _EXCEPT.search(rest)) and _IN_A_PLACE.search(stated))
    return Sponsorship.PARTIAL if limited else Sponsorship.YES


def _clause(sentence: str, topic: re.Match[str]) -> tuple[int, int]:
    """Where the clause around a topic begins and ends."""
    starts = [each.end() for each in _CLAUSE_START.finditer(sentence, 0, topic.start())]
    end = _CLAUSE_END.search(sentence, topic.end())
    start = max([0, topic.start() - _LONGEST_CLAUSE, *starts])
    return start, min(end.start() if end else len(sentence), topic.end() + _LONGEST_CLAUSE)


# ── degrees ──────────────────────────────────────────────────────────────────────────────────────


def education(passages: Sequence[Passage], context: Context) -> Stated[str] | None:
    """The shortest passage that asks for a degree; none where it is a wish or where none is needed."""
    read = [each for each in passages if each.region not in (Region.FORM, Region.CHROME)]
    near = [each for each in read if _may_name_a_degree(each)]
    naming = [each for each in near if _DEGREE.search(each.block.text)]
    if not naming or any(_NO_DEGREE.search(each.block.text) for each in near):
        return None
    finders = (_labelled_degrees(read), _listed_degrees(read), _said_degrees(naming), _bare_degrees(naming))
    found = next((passage for finder in finders for passage in finder), None)
    if found is None:
        return None
    found = _in_one_phrase(found) if context.lang in ("en", None) else found
    return Stated(found, found, Source.TEXT)


def _may_name_a_degree(passage: Passage) -> bool:
    letters = _LETTER_WORDS.bits & passage.words and _LETTERS.search(passage.block.text)
    return bool(_DEGREE_STEMS.bits & passage.words or letters)


def _labelled_degrees(passages: Sequence[Passage]) -> Iterator[str]:
    for found in labelled(passages, _EDUCATION_LABELS):
        for _, sentence in sentences(found.value):
            passage = _degree_passage(sentence)
            if passage:
                yield passage


def _listed_degrees(passages: Sequence[Passage]) -> Iterator[str]:
    """Items that begin with a degree, under a heading that asks."""
    heading = ""
    for passage in passages:
        text = passage.block.text
        if passage.block.kind is not BlockKind.ITEM:
            heading = text if text.endswith(":") or passage.block.kind is BlockKind.HEADING else heading
            continue
        above = f"{passage.heading or ''} {heading}"
        asked = passage.block.section is Section.REQUIRED or _NEED_HEADING.search(above)
        if not asked or passage.block.section is Section.PREFERRED or _WISH_HEADING.search(above):
            continue
        for _, sentence in sentences(text):
            degree = _DEGREE.search(sentence, 0, 90)
            found = _degree_passage(sentence) if degree else None
            if found:
                yield found


def _said_degrees(passages: Sequence[Passage]) -> Iterator[str]:
    for passage in passages:
        if passage.block.section is Section.PREFERRED or _WISH_HEADING.search(passage.heading or ""):
            continue
        for _, sentence in sentences(passage.block.text):
            degree = _DEGREE.search(sentence)
            if degree and _is_asked(sentence, degree):
                found = _degree_passage(sentence)
                if found:
                    yield found


def _is_asked(sentence: str, degree: re.Match[str]) -> bool:
    """Whether words beside a degree make it a demand; what stands in brackets behind it is no distance."""
    behind = _ASIDES.sub("", sentence[degree.end() : degree.end() + 120]).split(";")[0][:40]
    return _REQUIRED.search(sentence[max(0, degree.start() - 60) : degree.end()] + behind) is not None


def _bare_degrees(passages: Sequence[Passage]) -> Iterator[str]:
    """Short paragraphs that are a degree: "PhD in Physics or a related discipline"."""
    for passage in passages:
        text = passage.block.text
        wish = passage.block.section is Section.PREFERRED or _WISH_HEADING.search(passage.heading or "")
        if passage.block.kind is not BlockKind.HEADING and len(text) <= _LONGEST_BARE and not wish:
            opening = _DEGREE_WITH_LEAD.match(text.lstrip("-•* "))
            found = _degree_passage(text) if opening else None
            if found:
                yield found


def _in_one_phrase(passage: str) -> str:
    """A long passage up to where, without a full stop, the next sentence seems to begin."""
    if len(passage) <= _LONGEST_BARE:
        return passage
    degree = _DEGREE_WITH_LEAD.match(passage)
    seams = _SEAM.finditer(passage, degree.end() if degree else 0)
    return next((passage[: seam.end(1)] for seam in seams if seam[1] not in _BINDING), passage)


def _degree_passage(sentence: str) -> str | None:
    """From the degree, with "at least a" before it, to the end of its clause."""
    if sentence.rstrip("* ").endswith("?"):
        return None
    found = _DEGREE_WITH_LEAD.search(sentence)
    if not found:
        return None
    end = _DEGREE_END.search(sentence, found.end(), found.start() + 220)
    passage = sentence[found.start() : end.start() if end else min(len(sentence), found.start() + 220)]
    before = sentence[max(0, found.start() - 50) : found.start()]
    around = before + passage + sentence[found.start() + len(passage) :][:40]
    if passage.lower().strip(" .;,:!") in _NAMES_ALONE:
        return None
    wished = _WISHED.search(around) or _WISHED_BEFORE.search(before) or _OF_OTHERS.search(before)
    return None if wished else passage.strip(" .;,:!")


# ── patterns ─────────────────────────────────────────────────────────────────────────────────────


_VISA_LABELS = Labels(visa.LABELS)
_VISA_VALUES = tuple((Sponsorship(word), re.compile(each, re.IGNORECASE)) for word, each in visa.LABEL_VALUES.items())
_TOPIC_STEMS = Words(visa.STEMS)
_TOPIC = re.compile(rf"(?<!\w)(?:{any_of(visa.TOPIC)})", re.IGNORECASE)
_TOPIC_WITHOUT_SPACES = re.compile(visa.TOPIC_WITHOUT_SPACES)
_HELP = re.compile(rf"(?<!\w)(?:{any_of(visa_help.HELP)})", re.IGNORECASE)
_NO = re.compile(visa.NO, re.IGNORECASE)
_YES = re.compile(visa.YES, re.IGNORECASE)
_QUALIFIED = re.compile(visa.QUALIFIED, re.IGNORECASE)
_ONLY = re.compile(visa.ONLY, re.IGNORECASE)
_EXCEPT = re.compile(visa.EXCEPT, re.IGNORECASE)
_ANOTHER_VISA = re.compile(visa.ANOTHER_VISA, re.IGNORECASE)
_DUTY = re.compile(visa.DUTY, re.IGNORECASE)
_NEXT_SENTENCE = re.compile(r"(?:\s(?:for|in|upon|on)(?: [a-z]+){1,2})?\.?\s(?=[A-ZÀ-Ž])")
_IN_A_PLACE = re.compile(r"\b(?:in|for) (?:the )?[A-Z]")
_AUTHORISED = tuple(Pattern(each) for each in visa.AUTHORISED)
_THIS_JOB = Pattern(visa.THIS_JOB)
_BRACKETS = re.compile(r"\(([^()]{15,400})\)")
_CLAUSE_START = re.compile(
    r"[;:(]\s?|[–—]\s|,\s(?=(?:but|however|we|and|while|although|so|aber|mais|pero|ma|mas|maar|ale|men)\b)"
    r"|\b(?:while|although|but|however|though|aber|mais|pero|maar|ale|men)\s(?=\w)",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(
    r"[;:)]|\s[–—]\s|,\s(?:but|however|we|although|though|so|aber|mais|pero|ma|mas|maar|ale|men|please|and)\b"
    r"|\s(?=(?-i:(?:We|You|Our|Please|If|The)\s[a-z]))"
    r"|\s(?:but(?! not)|however|although|though|aber|mais|pero|maar)\s",
    re.IGNORECASE,
)
_DEGREE_STEMS = Words(degrees.STEMS, whole=degrees.STEM_WORDS)
_LETTERS = re.compile(r"(?<![\w-])[BMbm](?:\.?(?i:Sc|A|S|Tech)|(?i:Eng|BA))(?!\w)|GED")
_LETTER_WORDS = Words(
    ("b.sc", "b.a", "b.s", "b.tech", "m.sc", "m.a", "m.s", "m.tech", "ged"),
    whole="bsc|ba|bs|btech|beng|bba|msc|ma|ms|mtech|meng|mba",
)
"""What `_LETTERS` need, in small letters."""
_EDUCATION_LABELS = Labels(degrees.LABELS)
_DEGREE = re.compile(rf"(?<![\w-])(?:{any_of(degrees.DEGREE)})", re.IGNORECASE)
_DEGREE_WITH_LEAD = re.compile(rf"(?<![\w-]){degrees.LEAD}(?:{any_of(degrees.DEGREE)})", re.IGNORECASE)
_DEGREE_END = re.compile(
    r";|\s[-–—]\s|,? (?:and|with) (?:at least |a minimum of )?\d|(?<=field)s? (?=[A-Z][a-z])"
    r"|(?<=experience) (?=[A-Z][a-z])"
    r"|(?<=discipline) (?=[A-Z][a-z])|(?<=subject) (?=[A-Z][a-z])"
)
_SEAM = re.compile(r"(?<!\w)([a-z]{2,}|[A-Z]{2,})\s[A-Z][a-z]+\s(?=[a-z(])")
_BINDING = frozenset(
    ("in", "of", "or", "and", "an", "the", "from", "with", "as", "for", "at", "by", "on", "to", "such")
)
"""Words behind which a capital begins no sentence."""
_REQUIRED = re.compile(degrees.REQUIRED, re.IGNORECASE)
_ASIDES = re.compile(r"\s?\([^()]{0,80}\)")
_WISHED = re.compile(degrees.NOT_REQUIRED, re.IGNORECASE)
_NAMES_ALONE = frozenset(
    ("diplôme", "diplômé", "diplômée", "degree", "dyplom", "studium", "licenciatura", "licenciado")
)
_WISHED_BEFORE = re.compile(degrees.WISHED_BEFORE, re.IGNORECASE)
_OF_OTHERS = re.compile(
    r"\b(?:our|founders?|team|teammates|colleagues|members|employees|students"
    r"|supervis\w+|mentor\w*|teach\w*|train(?:s|ing)?|advis\w+|tutor\w*|(?:work\w*|collaborat\w+) with)\b",
    re.IGNORECASE,
)
_WISH_HEADING = re.compile(degrees.WISH_HEADINGS, re.IGNORECASE)
_NEED_HEADING = re.compile(degrees.NEED_HEADINGS, re.IGNORECASE)
_NO_DEGREE = Pattern(
    r"\bno (?:formal |university |college )?degree (?:is )?(?:required|needed|necessary)"
    r"|\bdegree (?:is )?not (?:required|necessary)"
    r"|\bdo(?:es)? not require a (?:\w+ )?degree|\bdon[’']t (?:need|require) a (?:\w+ )?degree"
    r"|\bkein Studium (?:erforderlich|notwendig|nötig)"
    r"|\bsans diplôme\b|\baucun diplôme (?:n[’']est )?(?:requis|exigé)",
)
