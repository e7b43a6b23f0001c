"""When what waits for a channel leaves: at once, after quiet hours, at a digest; alone, or as one message."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from watcher.model import Channel, Delivery, Severity
from watcher.schedule import next_cron_time, quiet_until

MOST_TOGETHER = 1_000
"""Deliveries that one message tells of; what is beyond is the next one's."""
_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Turn:
    """What becomes of the deliveries that are due."""

    leaving: tuple[Delivery, ...]
    """Now: several as one message."""
    held: Mapping[int, datetime]
    """By number, when the others leave at the earliest that may not leave now."""


def most_at_once(channel: Channel) -> int:
    """Of how many due deliveries `turn` must know."""
    return MOST_TOGETHER if channel.digest or channel.quiet else 1


def turn(channel: Channel, due: Sequence[Delivery], now: datetime) -> Turn:
    """Which of these leave now: the oldest, or where that one was held all that were."""
    earliest = {each: _leaves_at(channel, each, now) for each in due}
    free = [each for each, at in earliest.items() if at <= now]
    together = [each for each in free if _was_held(channel, each)]
    leaving = together if free[:1] == together[:1] else free[:1]
    return Turn(tuple(leaving), {each.id: at for each, at in earliest.items() if at > now})


def released_at(channel: Channel, delivery: Delivery) -> datetime:
    """The first moment at which it could leave: that of the next digest, the end of quiet hours, else at once."""
    at = delivery.created_at
    if channel.digest:
        at = next_cron_time(channel.digest, at - _INSTANT)
    return _leaves_after(channel, delivery, at)


def after_quiet(channel: Channel, at: datetime) -> datetime:
    """When something that is not critical leaves that could at `at`."""
    return (quiet_until(channel.quiet, at) if channel.quiet else None) or at


def _leaves_at(channel: Channel, delivery: Delivery, now: datetime) -> datetime:
    return max(released_at(channel, delivery), _leaves_after(channel, delivery, now))


def _leaves_after(channel: Channel, delivery: Delivery, at: datetime) -> datetime:
    return at if delivery.severity is Severity.CRITICAL else after_quiet(channel, at)


def _was_held(channel: Channel, delivery: Delivery) -> bool:
    return released_at(channel, delivery) > delivery.created_at
