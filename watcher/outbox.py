"""What waits for one channel, sent in order: sent, put off, or given up visibly."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from watcher import log
from watcher.deliver import Refused, Sender, Sent
from watcher.judge import hold, route
from watcher.model import AlertRules, Channel, Delivery, Message
from watcher.store import Store


@dataclass(slots=True)
class Outbox:
    """The deliveries of one channel. A new configuration may come at any moment."""

    store: Store
    channel: Channel
    sender: Sender
    rules: AlertRules
    zone: tzinfo
    """In which messages show moments."""
    now: Callable[[], datetime]
    failing: Refused | None = None
    """Why the last delivery did not arrive; None: it did."""
    given_up: str | None = None
    """Why one was given up since the last that arrived."""
    _unmarked: tuple[Sequence[Delivery], Sent | Refused] | None = None
    """What became of deliveries while the database could not be told: sent again they would be said twice."""

    async def send_next(self) -> bool:
        """Sends the oldest delivery that is due, or all that were held together; False where none is due.

        The next call marks what this one sent. Raises StoreError where the database refuses; nothing
        more is sent until it takes the mark.
        """
        self.settle()
        now = self.now()
        due = self.store.all_due(self.channel.name, now, hold.most_at_once(self.channel))
        turn = hold.turn(self.channel, due, now)
        if turn.held:
            self.store.held(turn.held)
        if turn.leaving:
            message = await self._message(turn.leaving, now)
            self._unmarked = turn.leaving, await self.sender.send(message)
        return bool(due)

    async def _message(self, deliveries: Sequence[Delivery], now: datetime) -> Message:
        if len(deliveries) == 1:
            return self.store.message(deliveries[0].alert)
        changes = self.store.told([each.alert for each in deliveries])
        stand = self.store.standings(changes)
        return await asyncio.to_thread(route.as_one, changes, now.astimezone(self.zone), stand)

    def settle(self) -> None:
        """Marks the deliveries whose outcome the database does not know yet; raises StoreError."""
        if self._unmarked is None:
            return
        match self._unmarked:
            case deliveries, Sent():
                self.store.sent([each.id for each in deliveries], self.now())
                self.failing = self.given_up = None
                self._say(logging.INFO, deliveries, "sent")
            case deliveries, Refused() as refused:
                self._refused(deliveries, refused)
                self.failing = None if refused.permanent else refused  # that very message: the next may arrive
        self._unmarked = None

    def _refused(self, deliveries: Sequence[Delivery], refused: Refused) -> None:
        now, because, pause = self.now(), refused.because, refused.retry_after
        given_up = [each for each in deliveries if refused.permanent or self._is_over(each, now)]
        if given_up:
            self.store.dead([each.id for each in given_up], now, because)
            self.given_up = because
            retry = " ".join(str(each.id) for each in given_up)
            self._say(logging.ERROR, given_up, f"given up: {because} (watcher alerts retry {retry})")
        if left := [each for each in deliveries if each not in given_up]:
            again = route.next_attempt(left[0].id, max(each.attempts for each in left), self.rules, now, pause)
            self.store.postponed([each.id for each in left], again, because)
            self._say(logging.WARNING, left, f"not sent, tried again at {again:%H:%M:%S} UTC: {because}")

    def _is_over(self, delivery: Delivery, now: datetime) -> bool:
        """Patience counts from when it could leave: a weekly digest is not given up at its first attempt."""
        return now - hold.released_at(self.channel, delivery) >= self.rules.give_up

    def _say(self, level: int, deliveries: Sequence[Delivery], outcome: str) -> None:
        for each in deliveries:
            message = f"{self.channel.name}: alert {each.alert} “{each.title}” {outcome}"
            log.say(level, message, channel=self.channel.name, alert=each.alert, delivery=each.id)
