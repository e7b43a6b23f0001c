"""What troubles the daemon itself: told once when it has lasted, once when it is over."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from watcher.model import Message
from watcher.render.notice import notice


@dataclass(frozen=True, slots=True)
class Part:
    """What may be in trouble, with the words for it."""

    fails: str
    works: str
    meanwhile: str
    """What becomes of everything else."""
    patience: timedelta = timedelta(0)
    """Trouble that lasts for less is told nobody."""


DATABASE = Part(
    "the database takes nothing",
    "the database can be written again",
    "No address is looked at until it can. Nothing is lost; watcher goes on by itself.",
    timedelta(seconds=15),
)
CONFIGURATION = Part(
    "the new configuration is not taken up",
    "the configuration is taken up",
    "Everything goes on by the one before.",
)

PROGRAM = Part(
    "watcher has a defect",
    "watcher works as it should again",
    "Addresses are looked at all the same; what this spoils may not be told. Please report it.",
    timedelta(seconds=15),
)


def channel(name: str) -> Part:
    """A channel of this name."""
    return Part(
        f"the channel {name} takes nothing",
        f"the channel {name} works again",
        "What waits for it is tried again: watcher alerts --pending",
        timedelta(minutes=10),
    )


def given_up(name: str) -> Part:
    """What the channel of this name was to be told and never will be."""
    return Part(
        f"an alert did not reach the channel {name}, and is given up",
        f"alerts reach the channel {name} again",
        "It is kept: watcher alerts --dead lists it, watcher alerts retry sends it again.",
    )


@dataclass(slots=True)
class _Trouble:
    because: str
    since: datetime
    patience: timedelta
    told: bool = False


@dataclass(frozen=True, slots=True)
class News:
    """Trouble that begins or ends, in words."""

    part: Part
    notice: Message


class Health:
    """The daemon's own troubles, by what is in trouble."""

    def __init__(self) -> None:
        self._troubles: dict[Part, _Trouble] = {}
        self._news: list[News] = []

    def trouble(self, part: Part, because: str, now: datetime, *, at_once: bool = False) -> bool:
        """It is in trouble; whether that is new. A reason may take several lines.

        `at_once`: it will not pass by itself, so nobody waits for that.
        """
        is_new = part not in self._troubles
        known = self._troubles.setdefault(part, _Trouble(because, now, part.patience))
        known.because = because
        known.patience = min(known.patience, timedelta(0) if at_once else part.patience)
        return is_new

    def over(self, part: Part) -> bool:
        """It is well; whether that is new."""
        known = self._troubles.pop(part, None)
        if known and known.told:
            since = f"It was not since {known.since:%-d %B %H:%M} UTC."
            self._news.append(News(part, notice(f"watcher: {part.works}", [since])))
        return known is not None

    def forget(self, part: Part) -> None:
        """There is no such part any more."""
        self._troubles.pop(part, None)

    def news(self, now: datetime) -> list[News]:
        """What has not been told yet; it counts as told from then on."""
        for part, each in self._troubles.items():
            if not each.told and now - each.since >= each.patience:
                each.told = True
                lines = [*each.because.splitlines(), part.meanwhile]
                self._news.append(News(part, notice(f"watcher: {part.fails}", lines)))
        news, self._news = self._news, []
        return news

    @property
    def troubles(self) -> tuple[str, ...]:
        """Each in a few words, however short it has lasted; empty: all is well."""
        return tuple(part.fails for part in self._troubles)
