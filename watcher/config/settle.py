"""Checked tables turned into the values that the program works with."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import time
from pathlib import Path
from urllib.parse import parse_qsl, unquote

from watcher import address
from watcher.config.settings import Config
from watcher.config.tables import ChannelTable, DefaultsTable, File, WatchTable
from watcher.model import AlertRules, Channel, Cron, Every, FetchRules, HistoryRules, QuietHours, Rules, Watch

_PUBLIC_HEADERS = frozenset(("accept", "accept-charset", "accept-language", "cache-control", "pragma", "referer"))
"""Headers whose values are no secret; masking "en" would spoil every text."""
_TOKEN = re.compile(r"(?=\S*\d)[\w.~+=-]{8,}|[^\s@]{20,}")
"""What looks like a credential among the parts of a channel's address."""


def settled(path: Path, tables: File) -> Config:
    """The whole configuration."""
    names = {name: _names(name, each) for name, each in tables.channels.items()}
    return Config(
        path=path,
        timezone=tables.timezone,
        contact=tables.contact,
        database=path.parent / tables.database,
        fetch=FetchRules(**{**dict(tables.fetch), "allow": tuple(tables.fetch.allow)}),
        alerts=AlertRules(**dict(tables.alerts)),
        history=HistoryRules(**dict(tables.history.keep)),
        heartbeat=tables.heartbeat.ping.text,
        channels=tuple(
            channel
            for name, each in tables.channels.items()
            for channel in _channels(names[name], each, tables.timezone)
        ),
        watches=tuple(_watch(each, tables, names) for each in tables.watch),
        secrets=frozenset(_secrets(tables)) - {""},
    )


def _channels(names: Sequence[str], table: ChannelTable, zone: str) -> Iterator[Channel]:
    for recipient, name in enumerate(names):
        yield _channel(name, recipient, table, zone)


def _names(name: str, table: ChannelTable) -> list[str]:
    """One for each recipient that the URL names: the first has the channel's own."""
    from watcher.deliver import recipients

    return [name, *(f"{name} ({n})" for n in range(2, recipients(table.url.text) + 1))]


def _channel(name: str, recipient: int, table: ChannelTable, zone: str) -> Channel:
    return Channel(
        name=name,
        url=table.url.text,
        recipient=recipient,
        min_severity=table.min_severity,
        kinds=frozenset(table.kinds),
        tags=frozenset(table.tags),
        watches=frozenset(table.watches),
        quiet=_quiet_hours(table.quiet, zone) if table.quiet else None,
        digest=Cron(table.digest, zone) if table.digest else None,
    )


def _quiet_hours(text: str, zone: str) -> QuietHours:
    start, end = map(time.fromisoformat, text.split("-"))
    return QuietHours(start, end, zone)


def _watch(table: WatchTable, tables: File, names: Mapping[str, Sequence[str]]) -> Watch:
    key = address.key(table.url)
    own = _with_defaults(table, tables.defaults)
    return Watch(
        key=key,
        name=table.name or key,
        url=table.url,
        schedule=Cron(own.cron, tables.timezone) if own.cron else Every(own.every),
        confirm=tables.fetch.confirm,
        rules=Rules(select=own.select, ignore=tuple(own.ignore), only=own.only),
        follow=own.follow,
        channels=_channel_names(table, tables.defaults, names),
        alert_on=frozenset(own.alert_on),
        remind=tuple(own.remind),
        tags=tuple(dict.fromkeys(own.tags)),
        paused=own.paused,
        headers={name: value.text for name, value in own.headers.items()},
    )


def _with_defaults(table: WatchTable, defaults: DefaultsTable) -> WatchTable:
    """The watch's own keys over those of [defaults], each as a whole: lists and tables are not merged."""
    inherited = set(DefaultsTable.model_fields) - table.model_fields_set
    if table.model_fields_set & {"every", "cron"}:
        inherited -= {"every", "cron"}
    return table.model_copy(update={key: getattr(defaults, key) for key in inherited})


def _channel_names(
    table: WatchTable, defaults: DefaultsTable, names: Mapping[str, Sequence[str]]
) -> tuple[str, ...] | None:
    """None where neither says anything: all channels."""
    said = (each.channels for each in (table, defaults) if "channels" in each.model_fields_set)
    chosen = next(said, None)
    return None if chosen is None else tuple(dict.fromkeys(each for name in chosen for each in names[name]))


# ── what must not be seen ────────────────────────────────────────────────────────────────────────


def _secrets(tables: File) -> Iterator[str]:
    """Every secret that is referred to, and what stands in the open in headers and channel addresses."""
    for table in (tables.defaults, *tables.watch):
        for name, value in table.headers.items():
            yield from value.secrets
            if name.lower() not in _PUBLIC_HEADERS:
                yield value.text
                yield value.text.rpartition(" ")[2]  # the token of "Bearer token"
    for url in (tables.heartbeat.ping, *(channel.url for channel in tables.channels.values())):
        yield from url.secrets
        yield url.text
        yield from _credentials(url.text)


def _credentials(url: str) -> Iterator[str]:
    """The password and whatever else of an Apprise URL looks like a token; its host may be one (slack://)."""
    _, _, rest = url.partition("://")
    place, _, query = rest.partition("?")
    authority, _, path = place.partition("/")
    user, _, host = authority.rpartition("@")
    user, _, password = user.partition(":")
    if password:
        yield from (password, unquote(password))
    parts = [user, *path.split("/"), *(value for _, value in parse_qsl(query))]
    if "." not in host:
        parts.append(host)
    yield from (each for part in parts for each in (part, unquote(part)) if _TOKEN.fullmatch(each))
