"""One message to one channel, as the tests send it."""

import asyncio
import sys
from datetime import timedelta

from watcher.deliver import Refused, Sender, Sent
from watcher.model import Channel, Message

HOSTILE = (
    "Engineer <!channel> <@U024BE7LH> <#C024BE7LR> <!subteam^S012> <https://evil.example|apply> "
    "@here @everyone x@everyone @all [apply](https://evil.example) & jobs@example.org > end"
)
"""A passage of a page that tries to call people."""


def delivery(title: str = "Deadline moved", text: str = "17 August → 3 September", html: str = "") -> Message:
    return Message(title, text, html or f"<html><body><p>{text}</p></body></html>")


async def send(url: str, message: Message | None = None, patience: timedelta | None = None) -> Sent | Refused:
    channel = Channel("me", url)
    sender = Sender(channel) if patience is None else Sender(channel, patience)
    return await sender.send(message or delivery())


if __name__ == "__main__":  # in a process whose environment leads to other services
    url, title, text = sys.argv[1:]
    print(asyncio.run(send(url, delivery(title, text))))
