"""What waits for one channel, sent in order: sent, put off, or given up visibly."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from watcher import log
from watcher.deliver import Refused, Sender, Sent
from watcher.judge import route
from watcher.model import AlertRules, Delivery
from watcher.store import Store


@dataclass(slots=True)
class Outbox:
    """The deliveries of one channel."""

    store: Store
    channel: str
    sender: Sender
    rules: AlertRules
    now: Callable[[], datetime]
    failing: str | None = None
    """Why the last delivery did not arrive; None: it did."""
    _unmarked: tuple[Delivery, Sent | Refused] | None = None
    """What became of a delivery while the database could not be told: sent again it would be said twice."""

    async def send_next(self) -> bool:
        """Sends the oldest delivery that is due; False where none is due. The next call marks what this one sent.

        Raises StoreError where the database refuses; nothing more is sent until it takes the mark.
        """
        self.settle()
        delivery = self.store.due(self.channel, self.now())
        if delivery is None:
            return False
        self._unmarked = delivery, await self.sender.send(delivery)
        return True

    def settle(self) -> None:
        """Marks the delivery whose outcome the database does not know yet; raises StoreError."""
        if self._unmarked is None:
            return
        match self._unmarked:
            case delivery, Sent():
                self.store.sent(delivery.id, self.now())
                self.failing = None
                self._say(logging.INFO, delivery, "sent")
            case delivery, Refused(because, permanent):
                self._refused(delivery, because, permanent)
                self.failing = None if permanent else because  # that very message: the next may arrive
        self._unmarked = None

    def _refused(self, delivery: Delivery, because: str, permanent: bool) -> None:
        now = self.now()
        again = None if permanent else route.next_attempt(delivery, self.rules, now)
        if again is None:
            self.store.dead(delivery.id, now, because)
            self._say(logging.ERROR, delivery, f"given up: {because} (watcher alerts retry {delivery.id})")
        else:
            self.store.postponed(delivery.id, again, because)
            self._say(logging.WARNING, delivery, f"not sent, tried again at {again:%H:%M:%S} UTC: {because}")

    def _say(self, level: int, delivery: Delivery, outcome: str) -> None:
        message = f"{self.channel}: alert {delivery.alert} “{delivery.title}” {outcome}"
        log.say(level, message, channel=self.channel, alert=delivery.alert, delivery=delivery.id)
