"""The configuration as commands need it: all of it, or only what a reader of the history needs."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from watcher import config
from watcher.config import Config
from watcher.errors import ConfigError
from watcher.model import FetchRules
from watcher.store import History


@dataclass(frozen=True, slots=True)
class Reader:
    """The history, with the time zone in which its reader lives."""

    history: History
    zone: ZoneInfo

    def when(self, at: datetime | None) -> str | None:
        """A moment to the minute, as the reader's clock shows it."""
        return at.astimezone(self.zone).strftime("%Y-%m-%d %H:%M") if at else None


@contextmanager
def reader(config_path: str | None) -> Iterator[Reader]:
    """The history of the configured database; of the configuration nothing else is checked."""
    outline = config.outline(config.find(config_path))
    with History.open(outline.database) as history:
        yield Reader(history, ZoneInfo(outline.timezone))


def load(config_path: str | None) -> Config:
    """The configuration that was named or is found; raises ConfigError with all that is wrong with it."""
    return config.load(config.find(config_path))


def watching(config_path: str | None) -> Config:
    """`load`, for a command that has nothing to do without a watch."""
    loaded = load(config_path)
    if not loaded.watches:
        raise ConfigError(f'{loaded.path}: there is no [[watch]] yet (add a posting or board with "watcher add URL")')
    return loaded


def known(config_path: str | None) -> Config | None:
    """The configuration, for a command that can do without: None where there is no sound one.

    One that was named must be sound.
    """
    if config_path is None and not config.find(None).exists():
        return None
    try:
        return load(config_path)
    except ConfigError:
        if config_path is not None:
            raise
        return None


def fetch_rules(loaded: Config | None) -> tuple[FetchRules, str]:
    """How to fetch one address by hand, and the contact to name."""
    return (loaded.fetch, loaded.contact) if loaded else (FetchRules(), "")
