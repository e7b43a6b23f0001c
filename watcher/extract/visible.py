"""What the visible text of a document states: every fact's reader, in the order in which they need each other."""

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from datetime import datetime
from itertools import islice
from typing import Any

from watcher.extract.document import Document, Passage, Region
from watcher.extract.facts import (
    Context,
    deadline,
    eligibility,
    employer,
    employment,
    gazetteer,
    moments,
    names,
    places,
    salary,
    status,
    terms,
    workplace,
)
from watcher.model import Facts, Pay, Stated

LONGEST_READ = 150_000
"""Characters of a page in which facts are looked for: five times the longest posting that was counted."""

MOST_READ = 3_000
"""Passages of a page in which facts are looked for."""


def facts(document: Document, passages: Sequence[Passage], at: datetime, address: str | None = None) -> Facts:
    """The facts that these passages of the document state; each evidence stands in the document's text."""
    context = Context(at, document.lang)
    company = employer.company(passages, context, document.passages)
    context = replace(context, company=company.value if company else None)
    located = places.locations(passages, context)
    context = replace(context, country=gazetteer.country(located.value) if located else None)
    found = Facts(
        title=names.title(passages, context),
        company=company,
        department=terms.department(passages, context),
        locations=located,
        workplace=workplace.workplace(passages, context),
        employment_type=employment.employment_type(passages, context),
        experience_level=terms.experience_level(passages, context),
        salary=salary.salary(passages, context),
        deadline=deadline.deadline(passages, context),
        date_posted=moments.date_posted(passages, context),
        start_date=moments.start_date(passages, context),
        status=status.status(passages, context),
        visa_sponsorship=eligibility.visa_sponsorship(passages, context),
        education=eligibility.education(passages, context),
        office_presence=workplace.office_presence(passages, context),
        identifier=terms.identifier(passages, context),
        apply_url=names.apply_url(document.tree, passages, address),
    )
    return _proven(found, document.text)


def believed(document: Document) -> tuple[Passage, ...]:
    """The passages that speak of the posting: without the form, the page's furniture, what it disowns."""
    return _read(each for each in document.passages if each.region in _SPEAKING and not each.disowned)


def disowned(document: Document) -> tuple[Passage, ...]:
    """The passages that the posting says not to be about it, as if they were: to show what they would have said."""
    said = (each for each in document.passages if each.region in _SPEAKING and each.disowned)
    return _read(replace(each, disowned=False) for each in said)


def _read(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """As much as a posting may be long: what follows cannot hold up the other watches."""
    read, room = [], LONGEST_READ
    for each in islice(passages, MOST_READ):
        if room <= 0:
            break
        text = each.block.text
        read.append(each if len(text) <= room else replace(each, block=replace(each.block, text=text[:room])))
        room -= len(text)
    return tuple(read)


_SPEAKING = (Region.HEADER, Region.MAIN)


def _proven(found: Facts, text: str) -> Facts:
    """Without the facts whose evidence nobody would find on the page."""
    stated = {each.name: getattr(found, each.name) for each in fields(found)}
    return replace(found, **{name: None for name, fact in stated.items() if fact and not _stands_in(fact, text)})


def _stands_in(fact: Stated[Any], text: str) -> bool:
    ranges = [each.evidence for each in fact.value if isinstance(each, Pay)] if isinstance(fact.value, tuple) else []
    return all(each in text for each in (fact.evidence, *ranges) if each is not None)
