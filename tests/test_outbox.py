"""What waits for one channel, at moments that are handed in: a real database, a real receiver."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from tests.pages import watch
from tests.peers.web import Reply
from tests.peers.webhook import Webhook
from tests.postings import change
from watcher.check import check
from watcher.deliver import Sender
from watcher.judge import bundle, route
from watcher.model import AlertRules, Change, Channel, Cron, Failed, Kind, QuietHours, Severity
from watcher.outbox import Outbox
from watcher.store import History, Store

NIGHT = QuietHours(time(22), time(7), "UTC")
EVENING = datetime(2026, 3, 2, 21, tzinfo=UTC)
HOUR = timedelta(hours=1)
WATCH = watch("https://harbour.example/jobs/71")


@dataclass
class Telling:
    """A store, a receiver, a clock."""

    store: Store
    path: Path
    hook: Webhook
    outbox: Outbox
    at: datetime = EVENING

    def happens(self, *changes: Change) -> None:
        """A look finds this now; what does not leave at once is done waiting for company."""
        state = self.store.state(WATCH.key)
        found = tuple(replace(each, at=self.at, watch_key=WATCH.key) for each in changes)
        looked = replace(check(WATCH, state, Failed("unused"), self.at), changes=found)
        groups = bundle.together(found)
        told = tuple(route.outgoing(found, groups, {WATCH.key: WATCH}, [self.outbox.channel], self.at, {}))
        assert self.store.record(looked, told)

    async def send_all(self) -> list[str]:
        """Sends what leaves now; the titles of the messages."""
        known = len(self.hook.messages)
        while await self.outbox.send_next():
            pass
        return [each["title"] for each in self.hook.messages[known:]]

    def states(self) -> list[str]:
        with History.open(self.path) as history:
            return [each.state for each in history.alerts()]


@pytest.fixture
def telling(tmp_path: Path) -> Iterator[Telling]:
    with Webhook() as hook, Store.open(tmp_path / "watcher.db") as store:
        store.adopt([WATCH], EVENING)
        channel = Channel("hook", hook.channel)
        made = Telling(store, tmp_path / "watcher.db", hook, None)  # type: ignore[arg-type] # filled in below
        made.outbox = Outbox(store, channel, Sender(channel), AlertRules(), UTC, lambda: made.at)
        yield made


PAY = change(Kind.SALARY, Severity.HIGH, before=None, after=None)
PLACE = replace(change(Kind.LOCATIONS, Severity.HIGH, "72", before=None, after=None), company="Lamp Works")
CLOSED = change(Kind.CLOSED, Severity.CRITICAL, "73", before="open", after="closed")


async def test_what_happens_in_quiet_hours_is_held_and_sent_as_one_and_what_is_critical_passes(
    telling: Telling,
) -> None:
    telling.outbox.channel = replace(telling.outbox.channel, quiet=NIGHT)
    telling.at = EVENING + 2 * HOUR
    telling.happens(PAY)
    telling.happens(CLOSED)
    telling.happens(PLACE)

    assert [title[:8] for title in await telling.send_all()] == ["❗ Closed"]
    assert telling.store.next_due_at("hook") == datetime(2026, 3, 3, 7, tzinfo=UTC)

    telling.at = datetime(2026, 3, 3, 7, tzinfo=UTC)
    assert len(await telling.send_all()) == 1
    assert PAY.summary in telling.hook.messages[-1]["message"]
    assert PLACE.summary in telling.hook.messages[-1]["message"]
    assert telling.states() == ["sent", "sent", "sent"]


async def test_a_digest_is_one_message_the_gravest_first_grouped_by_company(telling: Telling) -> None:
    telling.outbox.channel = replace(telling.outbox.channel, digest=Cron("0 8 * * *", "UTC"))
    for each in (PLACE, PAY, CLOSED):
        telling.happens(each)
        telling.at += HOUR
    assert await telling.send_all() == []

    telling.at = datetime(2026, 3, 3, 8, 5, tzinfo=UTC)
    (title,) = await telling.send_all()

    assert title == "❗ Closed · Engineer 73 · Harbour Instruments · and 2 more"
    lines = telling.hook.messages[-1]["message"].splitlines()
    told = [line for line in lines if line.startswith("── ") or "changed" in line or "closed" in line]
    assert told == [
        "── Harbour Instruments ──",
        f"❗ Engineer 73: {CLOSED.summary}",
        f"Engineer 71: {PAY.summary}",
        "── Lamp Works ──",
        f"Engineer 72: {PLACE.summary}",
    ]
    assert lines[-1] == "Seen 2 March 2026, 21:00–23:00 UTC"


async def test_a_digest_that_fails_is_tried_again_as_a_whole_with_what_came_since(telling: Telling) -> None:
    telling.outbox.channel = replace(telling.outbox.channel, digest=Cron("0 8 * * *", "UTC"))
    telling.happens(PAY)
    telling.happens(PLACE)
    telling.hook.behave(Reply(500), Reply(200))
    telling.at = datetime(2026, 3, 3, 8, tzinfo=UTC)

    assert len(await telling.send_all()) == 1
    assert telling.states() == ["pending", "pending"]

    telling.at += HOUR
    assert len(await telling.send_all()) == 1
    assert telling.states() == ["sent", "sent"]


async def test_patience_with_a_digest_begins_when_it_leaves(telling: Telling) -> None:
    telling.outbox.channel = replace(telling.outbox.channel, digest=Cron("0 8 * * mon", "UTC"))
    telling.happens(PAY)
    telling.hook.behave(Reply(500))
    telling.at = datetime(2026, 3, 9, 8, tzinfo=UTC)  # a week later: longer than give_up

    await telling.send_all()
    assert telling.states() == ["pending"]

    telling.at += timedelta(days=3)
    await telling.send_all()
    assert telling.states() == ["dead"]


async def test_what_is_refused_for_days_is_given_up(telling: Telling) -> None:
    telling.happens(PAY)
    telling.hook.behave(Reply(500))

    await telling.send_all()
    assert telling.states() == ["pending"]

    telling.at += timedelta(days=3)
    await telling.send_all()
    assert telling.states() == ["dead"]


async def test_a_channel_that_has_no_quiet_hours_any_more_sends_at_once(telling: Telling) -> None:
    plain = telling.outbox.channel
    telling.outbox.channel = replace(plain, quiet=NIGHT)
    telling.at = EVENING + 2 * HOUR
    telling.happens(PAY)
    assert await telling.send_all() == []

    telling.outbox.channel = plain
    telling.store.take_up([WATCH], ["hook"], telling.at)

    assert len(await telling.send_all()) == 1
