"""The configuration as the rest of the program knows it."""

from dataclasses import dataclass
from pathlib import Path

from watcher.model import AlertRules, Channel, FetchRules, HistoryRules, Watch


@dataclass(frozen=True, slots=True)
class Config:
    """All that somebody configured, checked, with the secrets filled in."""

    path: Path
    timezone: str
    """IANA."""
    contact: str
    """For the User-Agent: "mailto:…" or an https address; empty: none."""
    database: Path
    fetch: FetchRules
    alerts: AlertRules
    history: HistoryRules
    heartbeat: str
    """The dead-man URL; empty: none. It may hold a secret."""
    channels: tuple[Channel, ...]
    watches: tuple[Watch, ...]
    secrets: frozenset[str]
    """Whatever no log, message, table or export may show: for `mask.masked`."""
