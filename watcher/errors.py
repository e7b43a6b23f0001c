"""The few errors that somebody can mend, by who that is."""


class WatcherError(Exception):
    """One line for a person: what is wrong, where, and the way out. Never shown as a traceback."""


class UsageError(WatcherError):
    """The command's words are off, or name something that is not there (exit 2)."""


class ConfigError(WatcherError):
    """The configuration cannot be used (exit 2); `complaints` holds every line that must be mended."""

    def __init__(self, *complaints: str) -> None:
        super().__init__("\n".join(complaints))
        self.complaints = complaints


class StoreError(WatcherError):
    """The database cannot be opened, read or written by this user in this state (exit 1)."""


class StoreUnavailableError(StoreError):
    """The database can be neither read nor written for now: it is held, or there is no room. Nothing was written."""
