"""Text → facts with evidence: one file a fact that deserves one, phrases per language as data beside it.

A reader is `name(passages, context) -> Stated[T] | None`. It is given the passages of a posting that
may be believed, in reading order, and never guesses: what it adds to the words stands in `assumed`,
and what it cannot tell it leaves out. Its evidence is a verbatim part of one passage's text.
"""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Context:
    """What a reader may know beside the words."""

    at: datetime
    """When the page was fetched; settles "3 days ago" and, last of all, a missing year."""
    lang: str | None = None
    """ISO 639-1 of the page."""
    country: str | None = None
    """ISO 3166-1 alpha-2 of the posting's place, where that is certain: tells A$ from US$, 9/10 from 10/9."""
    company: str | None = None
