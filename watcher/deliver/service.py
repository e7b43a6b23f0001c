"""One recipient of a channel's Apprise URL, as something that sends messages."""

import logging
from collections.abc import Callable, Iterator, Sequence
from difflib import get_close_matches
from functools import cache
from hashlib import blake2b
from types import ModuleType
from typing import Any

from watcher.deliver.outcome import Refused, Sent, refusal, secrets_of
from watcher.deliver.words import disarmed, readable_as_text
from watcher.model import Channel, Message
from watcher.render.fit import fitted, length
from watcher.render.markdown import markdown
from watcher.render.plain import one_line

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
"""Schemes of mail: these get HTML, which has no greatest length."""

_TITLE = 250
"""Characters of a title, on one line: it becomes a header of mail."""

_LIST = "https://appriseit.com/services/"

_RECIPIENTS = ("targets", "channels", "phone", "target_phones", "topics")
"""Where Apprise's services keep whom they send to."""


def channel_complaint(url: str) -> str | None:
    """Why Apprise cannot use this URL, in one line that repeats nothing of it but its scheme; None: it can."""
    known = apprise().NotificationManager()
    scheme, separator, _ = url.partition("://")
    scheme = scheme.strip().lower()
    if not separator:
        return f'is no Apprise URL (try "mailto://…", "json://host/path" or "slack://…"; {_LIST})'
    if scheme in known and not known[scheme].enabled:
        return f"{scheme}:// needs software that is not installed ({known[scheme].setup_url})"
    if _service(url) is not None:
        return None
    if scheme in known:
        return f"Apprise cannot read this {scheme}:// address ({known[scheme].setup_url})"
    near = " or ".join(f"{each}://" for each in get_close_matches(scheme, known.schemas(), cutoff=0.75))
    return f"no channel is called {scheme}:// ({f'did you mean {near}?' if near else _LIST})"


def recipients(url: str) -> int:
    """How many recipients a channel's URL names that can be told apart; each is sent to on its own."""
    service = _service(url)
    return max(len(_apart(service)), 1) if service else 1


def notifier(channel: Channel) -> Callable[[Message], Sent | Refused] | None:
    """Sends through one Apprise object that lives as long as the function; None where Apprise cannot build it."""
    service = _service(channel.url)
    if service is None:
        return None
    _keep_only(service, channel.recipient)
    whole = apprise().Apprise(service, asset=service.asset)
    secrets = tuple(secrets_of(channel.url))

    def notify(message: Message) -> Sent | Refused:
        if isinstance(getattr(service, "headers", None), dict) and _is_mail(service):
            service.headers |= _mail_headers(channel.name, message.thread)
        with whole.notify(**_words(service, message), log_level=logging.DEBUG) as result:
            if result:
                return Sent()
            log = list(result.logs())
        said = [each.message for each in log if each.level != "DEBUG"]
        return refusal(said, [each.message for each in log], secrets)

    return notify


def _service(url: str) -> Any | None:
    """Apprise's object for a URL, under our terms: no retry of its own, no failure taken for a success."""
    tokens: dict[str, object] | None = apprise().plugins.url_to_dict(url)
    if tokens is None:
        return None
    is_mail = tokens["schema"] in _MAIL
    usual = {"cto": _SOCKET_PATIENCE, "rto": _SOCKET_PATIENCE}
    ours = {"retry": 0, "optional": False, "overflow": "upstream"}
    asset = apprise().AppriseAsset(app_id="watcher", app_desc="watcher", storage_mode="memory", service_timeout=0)
    service = apprise().Apprise.instantiate(usual | tokens | ours, asset=asset)
    if service and is_mail:
        service.request_rate_per_sec = 0  # not 5.5 s between two: a server that is pressed says so, and is asked later
    return service or None


def _is_mail(service: Any) -> bool:
    return not _MAIL.isdisjoint(service.schemas())


# ── recipients ───────────────────────────────────────────────────────────────────────────────────


def _apart(service: Any) -> list[tuple[str, object]]:
    """Each recipient with the attribute that holds it; a single one where they cannot be told apart."""
    found = [(name, each) for name in _RECIPIENTS for each in _listed(service, name)]
    return found if len(found) == len(service) > 1 else found[:1]


def _listed(service: Any, name: str) -> Sequence[object]:
    value = getattr(service, name, None)
    return value if isinstance(value, list | tuple) else ()


def _keep_only(service: Any, number: int) -> None:
    """One message, one recipient: where one of several refuses, the others would get every attempt."""
    apart = _apart(service)
    if len(apart) > 1:
        kept, recipient = apart[min(number, len(apart) - 1)]
        for name in {name for name, _ in apart}:
            setattr(service, name, [recipient] if name == kept else [])


# ── the words ────────────────────────────────────────────────────────────────────────────────────


def _words(service: Any, message: Message) -> dict[str, object]:
    """What Apprise is given: HTML for mail, Markdown where Apprise sends that by default, else plain text."""
    forms = apprise().NotifyFormat
    text = disarmed(message.text)
    title = one_line(" ".join(message.title.split()), min(service.title_maxlen or _TITLE, _TITLE))
    if _is_mail(service) and service.resolve_format(forms.HTML) == forms.HTML:
        return {"body": readable_as_text(message.html), "title": title, "body_format": forms.HTML}
    room = service.body_maxlen
    if service.title_maxlen <= 0 or service.overflow_amalgamate_title:
        room -= len(title) + _BESIDE_A_TITLE
    wanted = service.resolve_format(None)
    if wanted == forms.MARKDOWN:
        body = next(short for short in _shorter_and_shorter(text, room) if length(short) <= room)
        return {"body": body, "title": disarmed(title), "body_format": forms.MARKDOWN}
    if room < _BESIDE_A_TITLE:  # so short that the title says it all
        return {"body": disarmed(title), "title": "", "body_format": forms.TEXT}
    body = fitted(text, room)
    if wanted == forms.HTML:  # Telegram, where Apprise drops empty lines
        body = body.replace("\n\n", "\n\u200b\n")
    return {"body": body, "title": disarmed(title), "body_format": forms.TEXT}


_BESIDE_A_TITLE = 40
"""Characters that Apprise and `disarmed` may add."""


def _shorter_and_shorter(text: str, room: int) -> Iterator[str]:
    """As Markdown, which is longer than the text."""
    for part in (1, 0.8, 0.5, 0.25):
        yield markdown(fitted(text, int(room * part)))
    yield ""


def _mail_headers(channel: str, thread: str) -> dict[str, str]:
    """What mail programs sort by: the list, and the thread of a posting (RFC 2919, RFC 5322, RFC 3834)."""
    about = blake2b((thread or channel).encode(), digest_size=12).hexdigest()
    name = "".join(each if each.isascii() and each.isalnum() else "-" for each in channel)
    headers = {"List-Id": f"<{name}.watcher.localhost>", "Auto-Submitted": "auto-generated"}
    return headers | {"References": f"<{about}@watcher.localhost>" if thread else ""}


# ── Apprise ──────────────────────────────────────────────────────────────────────────────────────


@cache
def apprise() -> ModuleType:
    """Apprise, imported when the first channel is built: it costs 200 ms and 34 MB.

    Its log goes nowhere: it may hold what a service answered. What matters of it is read from the outcome.
    """
    import apprise as module

    log = logging.getLogger(module.LOGGER_NAME)
    log.addHandler(logging.NullHandler())
    log.propagate = False
    log.setLevel(logging.DEBUG)
    return module
