"""The words of the configuration, each turned into its value.

Every function raises ValueError with words that go on from what was found: `is not a duration (try "6h")`.
"""

import difflib
import ipaddress
import re
import zoneinfo
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import Any

from watcher import address
from watcher.model import FACTS, Kind, Section

TIMEZONE = "UTC"
DATABASE = "watcher.db"

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 7 * 86400, "y": 365 * 86400}
_SIZES = {"B": 1, "kB": 10**3, "KB": 10**3, "MB": 10**6, "GB": 10**9, "KiB": 2**10, "MiB": 2**20, "GiB": 2**30}
_LONGEST = timedelta(days=36500)
_MOST = 1_000_000
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*", re.IGNORECASE)
"""As the last part of a host it makes an odd spelling of an IP address (WHATWG URL, "ends in a number")."""
_OWN_HEADERS = {"accept-encoding", "connection", "content-length", "host", "if-modified-since", "if-none-match"} | {
    "transfer-encoding",
    "user-agent",
}
KINDS = tuple(dict.fromkeys((*Kind, *Section)))


def near(word: str, known: Iterable[str]) -> str:
    """The way out for a word that is not known: `did you mean "every"?`, else all that are."""
    choice = list(known)
    found = difflib.get_close_matches(word.lower(), choice, n=1, cutoff=0.7)
    return f'did you mean "{found[0]}"?' if found else f"known: {', '.join(choice) or 'none'}"


# ── times, sizes ─────────────────────────────────────────────────────────────────────────────────


def duration(value: object) -> timedelta:
    """ "0s", "2s", "5m", "6h", "3d", "1w", "2y" (of 365 days), also "0.5s"; at most 100 years."""
    found = re.fullmatch(r"([0-9]{1,12}(?:\.[0-9]{1,6})?)([smhdwy])", value) if isinstance(value, str) else None
    if not found:
        raise ValueError('is not a duration (try "6h")')
    seconds = float(found[1]) * _UNITS[found[2]]
    if seconds > _LONGEST.total_seconds():
        raise ValueError("is longer than 100 years")
    return timedelta(seconds=seconds)


def positive_duration(value: object) -> timedelta:
    """A duration that is longer than none."""
    if (found := duration(value)) == timedelta():
        raise ValueError('is no time at all (try "30s")')
    return found


def size(value: object) -> int:
    """Bytes: "4MiB", "500kB"; more than none."""
    found = re.fullmatch(r"([0-9]{1,12}(?:\.[0-9]{1,6})?) ?([kKMG]i?B|B)", value) if isinstance(value, str) else None
    if not found or found[2] not in _SIZES:
        raise ValueError('is not a size (try "4MiB")')
    if (count := int(float(found[1]) * _SIZES[found[2]])) == 0:
        raise ValueError('is no size at all (try "4MiB")')
    return count


def zone(name: str) -> str:
    """A name of the IANA time zone database."""
    try:
        zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"is not a time zone ({_near_zone(name)})") from error
    return name


def _near_zone(name: str) -> str:
    known = {each.lower(): each for each in sorted(zoneinfo.available_timezones())}
    found = difflib.get_close_matches(name.lower(), known, n=1, cutoff=0.85)
    return f'did you mean "{known[found[0]]}"?' if found else 'try "Europe/London"'


def quiet(text: str) -> str:
    """The hours of the day between two times of the clock: "22:00-07:00"; empty: none."""
    found = re.fullmatch(r"([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2})", text)
    if text and not (found and all(_is_clock(each) for each in found.groups())):
        raise ValueError('are no hours of the day (try "22:00-07:00")')
    if found and found[1] == found[2]:
        raise ValueError("begin and end at the same time: nothing would ever leave (leave the channel out instead)")
    return text


def _is_clock(text: str) -> bool:
    hour, minute = text.split(":")
    return int(hour) < 24 and int(minute) < 60


def cron(expression: str) -> str:
    """A crontab time of five fields that comes; empty: none."""
    from watcher.schedule import cron_complaint

    return _refused_by(cron_complaint(expression) if expression else None, expression)


def _refused_by(complaint: str | None, value: str) -> str:
    if complaint:
        raise ValueError(complaint)
    return value


def count(value: object) -> int:
    """A whole number of things, at least one."""
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= _MOST:
        raise ValueError(f"is not a whole number from 1 to {_MOST:,} (try 200)")
    return value


# ── places ───────────────────────────────────────────────────────────────────────────────────────


def database(name: str) -> Path:
    """A file, as yet relative to the folder of the configuration; "~" is the user's home."""
    if re.match(r"[a-z][a-z0-9+]*:", name):
        raise ValueError('is not a file: other databases have no effect yet (try "watcher.db")')
    if not name.strip() or not name.isprintable() or name.endswith("/"):
        raise ValueError('is not the name of a file (try "watcher.db")')
    try:
        return Path(name).expanduser()
    except RuntimeError as error:
        raise ValueError("names a home folder that is not known") from error


def contact(value: str) -> str:
    """Where somebody reaches whoever runs this: it goes into a header, in brackets. Empty: nowhere."""
    if value and not re.fullmatch(r"(?:mailto:[^@]+@[^@]+|https?://.+)", value):
        raise ValueError('is not an address to reach you at (try "mailto:you@example.org")')
    if not re.fullmatch(r"[!-'*-~]*", value):
        raise ValueError("holds a space, a bracket or a letter that cannot stand in the User-Agent")
    return value


def allowed_host(entry: str) -> str:
    """A host name, an IP address or a network in CIDR form."""
    try:
        return str(ipaddress.ip_network(entry, strict=False)) if "/" in entry else str(ipaddress.ip_address(entry))
    except ValueError as error:
        if _is_host(entry):
            return entry.lower()
        raise ValueError('is not a host or network (try "localhost", "127.0.0.1" or "10.0.0.0/8")') from error


def _is_host(entry: str) -> bool:
    labels = entry.removesuffix(".").split(".")
    well_formed = all(re.fullmatch(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?", each, re.I | re.A) for each in labels)
    return well_formed and not _NUMBER.fullmatch(labels[-1])


def watch_url(url: str) -> str:
    """An address that may be fetched. Secrets are refused: an address stands in every table and message."""
    if "${" in url:
        raise ValueError("holds a secret, which everybody would see (send it in headers)")
    return _refused_by(address.complaint(url), url)


def ping_url(url: str) -> str:
    """The address of a dead-man switch; empty: none."""
    return _refused_by(address.complaint(url) if url else None, url)


def header_name(name: str) -> str:
    """A field name of RFC 9110 that is not the program's own to set."""
    if not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name):
        raise ValueError("is not the name of a header")
    if name.lower() in _OWN_HEADERS:
        raise ValueError("is a header that watcher sets itself")
    return name


def header_value(value: str) -> str:
    """One line of printable ASCII."""
    if not re.fullmatch(r"[\x20-\x7e]*", value):
        raise ValueError("holds a line break or a letter beyond ASCII, which no header may")
    return value


# ── words, patterns ──────────────────────────────────────────────────────────────────────────────


def one_line(text: str) -> str:
    """A name or tag: some text on one line."""
    if not text.strip() or not text.isprintable():
        raise ValueError("is not a name (some text on one line)")
    return text


def kind(word: str) -> str:
    """A kind of change, or a section, which stands for the kind "text" in that section."""
    if word not in KINDS:
        raise ValueError(f"is not a kind of change ({near(word, KINDS)})")
    return word


def fact(name: str) -> str:
    """The name of a fact."""
    if name not in FACTS:
        raise ValueError(f"is not a fact ({near(name, FACTS)})")
    return name


def pattern(text: str) -> str:
    """A pattern of google-re2, which knows no back-reference or look-around."""
    _compiled(text)
    return text


def ignored(text: str) -> str:
    """A pattern of what to leave out: it must not match everything."""
    if _compiled(text).search(""):
        raise ValueError("matches everything: no text would be left")
    return text


def _compiled(text: str) -> Any:
    import re2

    options = re2.Options()
    options.log_errors = False  # or it writes to stderr by itself
    try:
        return re2.compile(text, options)
    except re2.error as error:
        reason = error.args[0].decode() if isinstance(error.args[0], bytes) else str(error)
        raise ValueError(f"is not a pattern of RE2: {reason}") from error


def selector(text: str) -> str:
    """A CSS selector; empty: none."""
    from watcher.extract.selector import selector_complaint

    return _refused_by(selector_complaint(text) if text else None, text)
