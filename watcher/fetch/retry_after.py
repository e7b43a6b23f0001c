"""How long a server asks to be left alone (RFC 9110, 10.2.3)."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

REFUSING = frozenset({429, 503})
"""Statuses by which a host asks to be asked less, whichever address it was."""

LONGEST = 24 * 3600.0
"""Seconds that are kept: nobody may put us to sleep for 300 years."""


def retry_after(headers: Mapping[str, str], now: datetime) -> float:
    """The seconds that an answer asks for; 0 where it asks for none, or in words that are none.

    A date counts by the server's own clock, where the answer shows it.
    """
    text = headers.get("retry-after", "").strip()
    if re.fullmatch("[0-9]+", text):
        return min(float(text), LONGEST)
    until = _date(text)
    if until is None:
        return 0.0
    return min(max((until - (_date(headers.get("date", "")) or now)).total_seconds(), 0.0), LONGEST)


def _date(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
