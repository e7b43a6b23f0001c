"""What troubles the daemon itself: told once when it has lasted, once when it is over."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(slots=True)
class _Trouble:
    because: str
    since: datetime
    tell_at: datetime
    told: bool = False


@dataclass(frozen=True, slots=True)
class News:
    """Trouble that begins or ends, to be told."""

    subject: str
    """What is in trouble: "the database", "the channel chat"."""
    because: str | None
    """Why; None: it is over."""
    since: datetime


class Health:
    """The daemon's own troubles, by what is in trouble."""

    def __init__(self) -> None:
        self._troubles: dict[str, _Trouble] = {}
        self._news: list[News] = []

    def trouble(self, subject: str, because: str, now: datetime, patience: timedelta = timedelta(0)) -> None:
        """It is in trouble since now, or still: worth telling when that has lasted for `patience`."""
        known = self._troubles.setdefault(subject, _Trouble(because, now, now + patience))
        known.because = because

    def over(self, subject: str) -> None:
        """It is well."""
        known = self._troubles.pop(subject, None)
        if known and known.told:
            self._news.append(News(subject, None, known.since))

    def news(self, now: datetime) -> list[News]:
        """What has not been told yet; it counts as told from then on."""
        for subject, each in self._troubles.items():
            if not each.told and each.tell_at <= now:
                each.told = True
                self._news.append(News(subject, each.because, each.since))
        news, self._news = self._news, []
        return news

    @property
    def troubles(self) -> tuple[str, ...]:
        """Each in a line, however short it has lasted; empty: all is well."""
        return tuple(f"{subject}: {each.because}" for subject, each in self._troubles.items())
