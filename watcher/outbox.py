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


@dataclass(frozen=True, slots=True)
class Outbox:
    """The deliveries of one channel."""

    store: Store
    channel: str
    sender: Sender
    rules: AlertRules
    now: Callable[[], datetime]

    async def send_next(self) -> bool:
        """Sends the oldest delivery that is due, marks it after the service took it; False where none is due."""
        delivery = self.store.due(self.channel, self.now())
        if delivery is None:
            return False
        match await self.sender.send(delivery):
            case Sent():
                self.store.sent(delivery.id, self.now())
                self._say(logging.INFO, delivery, "sent")
            case Refused(because, permanent):
                self._refused(delivery, because, permanent)
        return True

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
