"""Sends one alert to one channel through Apprise."""

import asyncio
import logging
import re
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import timedelta
from difflib import get_close_matches
from functools import cache
from types import ModuleType
from urllib.parse import parse_qsl, unquote, urlsplit

from watcher.mask import masked
from watcher.model import Channel, Message
from watcher.render.plain import one_line

PATIENCE = timedelta(seconds=60)
"""After so long nobody waits for a channel any more, however slowly it drips."""

_SOCKET_PATIENCE = "15"
"""Seconds for a connection and each read, unless the URL says `cto`, `rto`: with Apprise's 4 the slow get copies."""

_MAIL = frozenset(
    {
        "mailto",
        "mailtos",
        "ses",
        "sendgrid",
        "mailgun",
        "sparkpost",
        "postmark",
        "resend",
        "brevo",
        "mailersend",
        "smtp2go",
        "o365",
        "azure",
        "sendpulse",
    }
)
"""Schemes of mail: these get HTML, all others plain text."""

_SHORT_MESSAGES = 500
"""Where fewer characters fit, a message is cut (an SMS costs); elsewhere it is split (Discord refuses over 2,000)."""

_TITLE = 250
"""Characters of a title, on one line: it becomes a header of mail."""

_REFUSED_FOR_GOOD = frozenset({400, 410, 413, 422})
"""HTTP statuses by which a service refuses this very message, or is gone. A wrong key (401, 403, 404) can be mended."""

_LIST = "https://appriseit.com/services/"

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


_Notify = Callable[[Message], Sent | Refused]


class Sender:
    """One channel, each message in a thread of its own: one that hangs delays no other channel, nor the end."""

    def __init__(self, channel: Channel, patience: timedelta = PATIENCE) -> None:
        self._url = channel.url
        self._patience = patience.total_seconds()
        self._turn = asyncio.Lock()
        self._attempt: Future[Sent | Refused] | None = None
        self._notify: _Notify | None = None

    async def send(self, message: Message) -> Sent | Refused:
        """One attempt, in bounded time; never raises for what the service or the network does."""
        async with self._turn:
            if self._attempt is not None and not self._attempt.done():
                return Refused("the attempt before this one still hangs")
            self._attempt = _in_thread(lambda: self._try(message))
            try:
                async with asyncio.timeout(self._patience):
                    return await asyncio.shield(asyncio.wrap_future(self._attempt))
            except TimeoutError:
                return Refused(f"no answer within {self._patience:g} s")

    def _try(self, message: Message) -> Sent | Refused:
        if self._notify is None:
            self._notify = _notifier(self._url)
        if self._notify is None:
            return Refused(channel_complaint(self._url) or "Apprise cannot use its address")
        return self._notify(message)


def channel_complaint(url: str) -> str | None:
    """Why Apprise cannot use this URL, in one line that repeats nothing of it but its scheme; None: it can."""
    known = _apprise().NotificationManager()
    scheme, separator, _ = url.partition("://")
    scheme = scheme.strip().lower()
    if not separator:
        return f'is no Apprise URL (try "mailto://…", "json://host/path" or "slack://…"; {_LIST})'
    if scheme in known and not known[scheme].enabled:
        return f"{scheme}:// needs software that is not installed ({known[scheme].setup_url})"
    if _notifier(url) is not None:
        return None
    if scheme in known:
        return f"Apprise cannot read this {scheme}:// address ({known[scheme].setup_url})"
    near = " or ".join(f"{each}://" for each in get_close_matches(scheme, known.schemas(), cutoff=0.75))
    return f"no channel is called {scheme}:// ({f'did you mean {near}?' if near else _LIST})"


def disarmed(text: str) -> str:
    """The text without anything that calls people or hides where a link goes, to the eye unchanged.

    A zero-width space goes into `<!channel>`, `<#C1>`, `@here`, `<@U1>` and the like (Slack, Discord,
    Telegram, Matrix) and between the two halves of a Markdown link or image. Mail addresses stay whole.
    """
    return _ACTIVE.sub("\\g<0>\u200b", text)


_ACTIVE = re.compile(
    r"<[!#](?=\S)"
    r"|(?<![\w.+-])@(?=\S)"
    r"|@(?=(?:everyone|here)\b)"  # Discord reads these inside a word too
    r"|\](?=[(\[:])",
    re.IGNORECASE,
)


def _in_thread(work: Callable[[], Sent | Refused]) -> Future[Sent | Refused]:
    outcome: Future[Sent | Refused] = Future()

    def run() -> None:
        result: Sent | Refused = Refused("Apprise failed")  # unless it says otherwise: nobody waits in vain
        try:
            result = work()
        finally:
            outcome.set_result(result)

    threading.Thread(target=run, daemon=True, name="channel").start()
    return outcome


def _notifier(url: str) -> _Notify | None:
    """Sends through one Apprise object that lives as long as the function; None where Apprise cannot build it."""
    apprise = _apprise()
    tokens = _tokens(url)
    asset = apprise.AppriseAsset(app_id="watcher", app_desc="watcher", storage_mode="memory", service_timeout=0)
    service = tokens and apprise.Apprise.instantiate(tokens, asset=asset)
    if not service:
        return None
    whole = apprise.Apprise(service, asset=asset)
    text, html = apprise.NotifyFormat.TEXT, apprise.NotifyFormat.HTML
    is_mail = not _MAIL.isdisjoint(service.schemas())
    if is_mail:
        service.request_rate_per_sec = 0  # not 5.5 s between two: a server that is pressed says so, and is asked later
    takes_html = is_mail and service.resolve_format(html) == html

    def notify(message: Message) -> Sent | Refused:
        title = one_line(" ".join(message.title.split()), _TITLE)
        if takes_html:
            words = {"body": _readable_as_text(message.html), "title": title, "body_format": html}
        else:
            words = {"body": disarmed(message.text), "title": disarmed(title), "body_format": text}
        with whole.notify(**words, log_level=logging.DEBUG) as result:
            if result:
                return Sent()
            log = list(result.logs())
        said = [each.message for each in log if each.level != "DEBUG"]
        return _refusal(said, [each.message for each in log], _secrets(url))

    return notify


def _readable_as_text(html: str) -> str:
    """Our own HTML with hidden words where its text alone says less: Apprise makes the text part of a mail from it.

    Without them "<del>2</del><ins>4</ins> years" becomes "24 years", a link loses its address.
    """
    for pattern, said in _SAID_BY_LOOKS:
        html = pattern.sub(said, html)
    return html


def _hidden(words: str) -> str:
    return f'<span style="display:none;mso-hide:all">{words}</span>'


_SAID_BY_LOOKS = (
    (re.compile(r"(<del\b[^>]*>)(.*?)(</del>)", re.DOTALL), rf"\1{_hidden('[-')}\2{_hidden('-]')}\3"),
    (re.compile(r"(<ins\b[^>]*>)(.*?)(</ins>)", re.DOTALL), rf"\1{_hidden('{+')}\2{_hidden('+}')}\3"),
    (re.compile(r'(<a href="([^"]*)".*?</a>)', re.DOTALL), "\\1" + _hidden(" (\\2)")),
)
"""What in our HTML only looks say, and the same with hidden words."""


def _tokens(url: str) -> dict[str, object] | None:
    """The URL as Apprise reads it, under our terms: no retry of its own, no failure taken for a success."""
    apprise = _apprise()
    tokens: dict[str, object] | None = apprise.plugins.url_to_dict(url)
    if tokens is None:
        return None
    limit = apprise.NotificationManager()[tokens["schema"]].body_maxlen
    is_short = isinstance(limit, int) and limit < _SHORT_MESSAGES
    usual = {"cto": _SOCKET_PATIENCE, "rto": _SOCKET_PATIENCE, "overflow": "truncate" if is_short else "split"}
    return usual | tokens | {"retry": 0, "optional": False}


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


def _refusal(said: Iterable[str], details: Iterable[str], secrets: Iterable[str]) -> Refused:
    """What Apprise's log of one attempt says, in a line; the cause stands in its details."""
    what = " ".join(dict.fromkeys(said)).rstrip(".") or "Apprise gives no reason"
    causes = [_cause(each.removeprefix(_EXCEPTION)) for each in details if each.startswith(_EXCEPTION)]
    line = ": ".join(dict.fromkeys([what, *causes]))
    status = re.search(r"error=(\d{3})", line)
    return Refused(one_line(masked(line, secrets), 300), bool(status and int(status[1]) in _REFUSED_FOR_GOOD))


def _cause(saying: str) -> str:
    found = _CAUSE.search(saying)
    return " ".join(filter(None, found.groups())) if found else saying


def _secrets(url: str) -> Iterator[str]:
    """All of a channel's URL that could be a key: names of hosts and what says to whom and how are none."""
    parts = urlsplit(url)
    place = parts.netloc.rpartition("@")[2]
    host = place.partition(":")[0]
    words = parts.netloc.rpartition("@")[0].split(":") + parts.path.split("/")
    if "." not in host and host != "localhost":
        words += place.split(":")
    words += [text for name, text in parse_qsl(parts.query) if name not in _OPEN_PARAMETERS]
    return (unquote(each) for each in words if each)


@cache
def _apprise() -> ModuleType:
    """Apprise, imported when the first channel is built: it costs 200 ms and 34 MB.

    Its log goes nowhere: it may hold what a service answered. What matters of it is read from the outcome.
    """
    import apprise

    log = logging.getLogger(apprise.LOGGER_NAME)
    log.addHandler(logging.NullHandler())
    log.propagate = False
    log.setLevel(logging.DEBUG)
    return apprise
