"""The peers: a careers site whose pay rises, and four channels, slow ones, one of which fails half of the time."""

import json
import random
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.pages import States, html
from tests.peers.daemon import channel
from tests.peers.mail import Mail
from tests.peers.services import Posted, Services
from tests.peers.web import Asked, Behaviour, Late, Reply, Web
from tests.peers.webhook import Webhook
from tests.torture.trap import Trap

DISCORD = "discord://4174216298/JHMHI8qBe7bk2ZwO5U711o3dV_js"
"""Apprise sends to Slack once in 1.2 s, to Discord as fast as it takes."""
EVENTS = ("asked", "hook", "flaky", "mail", "discord")
SLOWEST = 0.03
"""Seconds that an answer takes at most."""


@dataclass
class Peers:
    """What the daemon talks to, with all that each channel took."""

    trap: Trap
    chance: random.Random
    web: Web
    hook: Webhook
    flaky: Webhook
    mail: Mail
    services: Services
    round: int = 0
    refused: int = 0
    took: dict[str, Counter[str]] = field(default_factory=dict)
    """By channel, the title of each message that it took, and how often."""

    def page(self, asked: Asked) -> Behaviour:
        """Each round the pay of every posting rises."""
        self.trap.sees("asked")
        n = int(asked.path.rpartition("/")[2])
        low = 40_000 + 100 * self.round
        pay = f"The salary range for this role is £{low:,} – £{low + 9_000:,} per year."
        return Reply(200, html(States(title=f"Keeper of lock {n}", pay=pay)))

    def takes(self, name: str, title: str) -> None:
        self.took[name][title.removesuffix(" · Harbour Instruments")] += 1
        self.trap.sees(name)

    def answers(self, asked: Asked) -> Behaviour:
        self.takes("hook", json.loads(asked.body)["title"])
        return Late(Reply(200, "ok"), self.chance.uniform(0, SLOWEST))

    def answers_half(self, asked: Asked) -> Behaviour:
        if self.chance.random() < 0.5:
            self.refused += 1
            self.trap.sees("flaky")
            return Late(Reply(500, "no"), self.chance.uniform(0, SLOWEST))
        self.takes("flaky", json.loads(asked.body)["title"])
        return Late(Reply(200, "ok"), self.chance.uniform(0, SLOWEST))

    @property
    def channels(self) -> list[str]:
        urls = {"hook": self.hook.channel, "flaky": self.flaky.channel, "mail": self.mail.channel(), "discord": DISCORD}
        return [channel(name, url) for name, url in urls.items()]


@contextmanager
def peers(folder: Path, chance: random.Random) -> Iterator[Peers]:
    """All of them, listening."""
    with Web() as web, Webhook() as hook, Webhook() as flaky, _Mail() as mail, _Services(folder) as services:
        made = Peers(Trap(chance), chance, web, hook, flaky, mail, services)
        made.took = {name: Counter() for name in ("hook", "flaky", "mail", "discord")}
        mail.peers = services.peers = made
        hook.by("/hook", made.answers)
        flaky.by("/hook", made.answers_half)
        yield made


class _Mail(Mail):
    peers: Peers

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        answer = await super().handle_DATA(server, session, envelope)
        self.peers.takes("mail", self.messages[-1]["subject"])
        return answer


class _Services(Services):
    peers: Peers

    def take(self, posted: Posted) -> None:
        super().take(posted)
        self.peers.takes("discord", json.loads(posted.body)["content"].splitlines()[0])
