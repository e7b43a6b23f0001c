"""What came of one attempt to send, as Apprise's log tells it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import parse_qsl, unquote, urlsplit

from watcher.mask import masked
from watcher.render.plain import one_line

_REFUSED_FOR_GOOD = frozenset({400, 410, 413, 422})
"""HTTP statuses by which a service refuses this very message, or is gone."""

_TO_BE_MENDED = frozenset({401, 403, 404})
"""A wrong key, a channel that is not there: the next attempt fails too, until its owner mends it."""

_NOT_THE_MESSAGE = re.compile(r"chat not found|user not found|channel_not_found|no_service|peer_id_invalid", re.I)
"""What a status of 400 means where a service uses it for an address that is wrong (Telegram)."""

_OPEN_PARAMETERS = frozenset({"to", "from", "name", "cc", "bcc", "reply", "smtp", "mode", "format", "rto", "cto"})
"""Parameters of a channel's URL that are no secrets."""


@dataclass(frozen=True, slots=True)
class Sent:
    """The service took the message."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The service did not take the message, or nobody knows whether it did."""

    because: str
    """One line without secrets."""
    permanent: bool = False
    """The same message would be refused again."""
    to_be_mended: bool = False
    """Only the channel's owner can do something: a wrong key or address."""
    retry_after: timedelta = timedelta()
    """So long the service wants to be left alone."""


_EXCEPTION = "Socket Exception: "
"""Before what an exception says, in Apprise's log."""

_CAUSE = re.compile(
    r"\[Errno -?\d+\] ([^'\")\]]+)"  # [Errno 111] Connection refused
    r"|\((\d{3}), b['\"](.*?)['\"]\)"  # (550, b'No such user')
    r"|Error\(\d+, '([^']+)'"  # ConnectionResetError(104, 'Connection reset by peer')
    r"|(certificate verify failed: [^('\"]+)"
    r"|(Remote end closed connection)"
    r"|(timed out)",
    re.IGNORECASE,
)
"""The core of such a saying; where none is found it is told as it is."""


def refusal(said: Iterable[str], details: Sequence[str], secrets: Iterable[str]) -> Refused:
    """What Apprise's log of one attempt says, in a line; the cause stands in its details."""
    what = " ".join(dict.fromkeys(said)).rstrip(".") or "Apprise gives no reason"
    causes = [_cause(each.removeprefix(_EXCEPTION)) for each in details if each.startswith(_EXCEPTION)]
    line = ": ".join(dict.fromkeys([what, *causes]))
    found = re.search(r"error=(\d{3})", line)
    status = int(found[1]) if found else 0
    is_address = bool(_NOT_THE_MESSAGE.search(line))
    return Refused(
        one_line(masked(line, secrets), 300),
        permanent=status in _REFUSED_FOR_GOOD and not is_address,
        to_be_mended=status in _TO_BE_MENDED or is_address or bool(_SMTP_REFUSAL.search(line)),
        retry_after=max(map(_asked_pause, details), default=timedelta()),
    )


def _asked_pause(detail: str) -> timedelta:
    """What the JSON of an answer asks for (Discord, Telegram); headers do not reach Apprise's log."""
    found = _RETRY_AFTER.search(detail)
    return timedelta(seconds=float(found[1])) if found else timedelta()


_RETRY_AFTER = re.compile(r'"retry_after":\s*(\d{1,6}(?:\.\d+)?)')
_SMTP_REFUSAL = re.compile(r"\b5\d\d \D")
"""As `_cause` writes it: "550 no such user"."""


def _cause(saying: str) -> str:
    found = _CAUSE.search(saying)
    return " ".join(filter(None, found.groups())) if found else saying


def secrets_of(url: str) -> Iterator[str]:
    """All of a channel's URL that could be a key: names of hosts and what says to whom and how are none."""
    parts = urlsplit(url)
    place = parts.netloc.rpartition("@")[2]
    host = place.partition(":")[0]
    words = parts.netloc.rpartition("@")[0].split(":") + parts.path.split("/")
    if "." not in host and host != "localhost":
        words += place.split(":")
    words += [text for name, text in parse_qsl(parts.query) if name not in _OPEN_PARAMETERS]
    return (unquote(each) for each in words if each)
