"""Under which id a posting is known: the site's own, else its normalised address."""

import re
from urllib.parse import parse_qsl, urlsplit

from watcher import address

_PARAMETERS = (
    "gh_jid",
    "jobid",
    "job_id",
    "jid",
    "jobreqid",
    "reqid",
    "req",
    "vacancyid",
    "vacancy_id",
    "currentjobid",
    "jk",
    "ashby_jid",
)
_UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_JOBS = r"(?:jobs?|j|o|p|positions?|careers?|vacanc(?:y|ies)|openings?|postings?|offers?|offres?|stellen?|emploi|view)"
_IN_PATH = (
    re.compile(rf"/({_UUID})(?=[/.]|$)", re.IGNORECASE),
    re.compile(r"_((?:JR|R|REQ)-?\d[\w-]*)/?$", re.IGNORECASE),
    re.compile(r"/(\d{5,})(?=[/.-]|$)"),
    re.compile(rf"/{_JOBS}/(\d+)(?=[/.-]|$)", re.IGNORECASE),
    re.compile(r"-(\d{5,})(?:\.html?)?/?$"),
)
"""The shapes that sites give their ids in an address, the surest first."""


def posting_id(url: str | None, identifier: str | None = None) -> str | None:
    """The id that the address holds, else the markup's own, else the normalised address; None without any address."""
    if not url:
        return None
    return _in_address(url) or identifier or address.key(url)


def _in_address(url: str) -> str | None:
    parts = urlsplit(url)
    query = {name.lower(): value for name, value in parse_qsl(parts.query)}
    given = next((query[name] for name in _PARAMETERS if query.get(name)), None)
    found = (each.search(parts.path) for each in _IN_PATH)
    return given or next((match[1] for match in found if match), None)
