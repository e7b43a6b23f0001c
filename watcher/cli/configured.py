"""The configuration as commands need it: all of it, or only what it may tell if it is there."""

from pathlib import Path

from watcher import config
from watcher.config import Config
from watcher.errors import ConfigError
from watcher.model import FetchRules


def load(config_path: str | None) -> Config:
    """The configuration that was named or is found; raises ConfigError with all that is wrong with it."""
    return config.load(config.find(config_path))


def fetch_rules(config_path: str | None) -> tuple[FetchRules, str]:
    """How to fetch one address by hand: as the configuration says where there is one, else the defaults."""
    if config_path is None and not Path(config.find(None)).exists():
        return FetchRules(), ""
    try:
        loaded = load(config_path)
    except ConfigError:
        if config_path is not None:
            raise
        return FetchRules(), ""
    return loaded.fetch, loaded.contact
