"""Which channel is told of which change, in which message; when a failed send is tried again."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from zlib import crc32

from watcher.judge.bundle import concerns, together
from watcher.model import AlertRules, Change, Channel, Message, Outgoing, Standings, Watch
from watcher.render.alert import alert
from watcher.render.digest import digest

SHORTEST_PAUSE = timedelta(milliseconds=100)
"""Between two attempts, even where the configuration says 0 s."""


def routed(change: Change, watch: Watch | None, channel: Channel) -> bool:
    """Whether this channel is told of this change; a watch that was taken out no longer restricts."""
    tags = frozenset(watch.tags) if watch else frozenset()
    return (
        (watch is None or watch.channels is None or channel.name in watch.channels)
        and change.severity.rank >= channel.min_severity.rank
        and concerns(channel.kinds, change.kind, change.section)
        and (not channel.tags or bool(channel.tags & tags))
        and (not channel.watches or change.watch in channel.watches)
    )


def outgoing(
    changes: Sequence[Change],
    groups: Iterable[tuple[int, ...]],
    watches: Mapping[str, Watch],
    channels: Sequence[Channel],
    at: datetime,
    standings: Standings,
) -> Iterator[Outgoing]:
    """The messages for groups of changes, each to the channels that take the same part of the group.

    `watches` by key. A group that no channel takes becomes a message to nobody, so that it waits no longer.
    """
    for group in groups:
        parts: dict[tuple[int, ...], list[str]] = {}
        for channel in channels:
            part = tuple(n for n in group if routed(changes[n], watches.get(changes[n].watch_key), channel))
            if part:
                parts.setdefault(part, []).append(channel.name)
        for part, names in (parts or {group: []}).items():
            yield Outgoing(alert(changes, part, at, standings), tuple(names))


def as_one(changes: Sequence[Change], at: datetime, standings: Standings) -> Message:
    """One message for changes that were held back together."""
    return digest([[changes[n] for n in group] for group in together(changes)], at, standings)


def next_attempt(number: int, attempts: int, rules: AlertRules, now: datetime, asked: timedelta) -> datetime:
    """When a delivery of this number that failed at `now`, after so many attempts before, is tried again.

    The pause doubles from `retry` to `retry_max`; a tenth of it, by the delivery's number, keeps
    deliveries from coming back all at once. A service that asks for a longer pause gets it, up to `retry_max`.
    """
    pause: timedelta = max(min(rules.retry * 2 ** min(attempts, 14), rules.retry_max), SHORTEST_PAUSE)
    pause = max(pause, min(asked, rules.retry_max))
    spread = crc32(f"{number}/{attempts}".encode()) % 1000 / 10_000
    return now + pause * (1 + spread)
