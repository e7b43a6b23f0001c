"""A webhook that keeps what Apprise's `json://` posts to it."""

import json
from typing import Any

from tests.peers.web import Behaviour, Reply, Web

_PATH = "/hook"


class Webhook(Web):
    """Takes every message until it is told otherwise."""

    def __init__(self, port: int = 0) -> None:
        super().__init__(port=port)
        self.behave(Reply(200, "ok"))

    @property
    def channel(self) -> str:
        """The Apprise URL."""
        return f"json://127.0.0.1:{self.port}{_PATH}"

    @property
    def messages(self) -> list[dict[str, Any]]:
        """The JSON of each post, refused ones too: `title`, `message`, …"""
        return [json.loads(each.body) for each in self.requests(_PATH)]

    def behave(self, *behaviours: Behaviour) -> None:
        """Answers so, one post after another; the last goes on."""
        self._script[_PATH] = list(behaviours)

    def wait_for_messages(self, count: int, seconds: float = 10.0) -> list[dict[str, Any]]:
        """The messages, once there are so many; fails with a `TimeoutError` otherwise."""
        self.wait_for(count, _PATH, seconds)
        return self.messages
