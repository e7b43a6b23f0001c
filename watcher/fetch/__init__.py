"""The one way out: every request that watcher makes of the web goes through `Client`."""

from watcher.fetch.client import Client

__all__ = ["Client"]
