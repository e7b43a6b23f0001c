"""What each service receives of a message: over real HTTP, TLS and SMTP."""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.messages.cases import messages
from tests.peers.mail import Mail, part
from tests.peers.services import Services
from tests.peers.webhook import Webhook
from watcher.deliver import Sender, Sent
from watcher.model import Channel

SLACK = "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ"
DISCORD = "discord://4174216298/JHMHI8qBe7bk2ZwO5U711o3dV_js"
TELEGRAM = "tgram://123456789:abcdefg_hijklmnop/12315544"


def received() -> dict[str, str]:
    """By file name: each message in its forms, those of mail in a file of their own."""
    names = [name for name, _ in messages()]
    with TemporaryDirectory() as folder, Services(Path(folder)) as services, Webhook() as hook, Mail() as mail:
        for url in (hook.channel, mail.channel(), SLACK, DISCORD, TELEGRAM):
            _send_all(url, services.environment)
        posted = {host: [json.loads(each.body) for each in services.posted if each.host == host] for host in _FORMS}
        plain = [f"{each['title']}\n\n{each['message']}" for each in hook.messages]
        mails = list(mail.messages)
    files: dict[str, str] = {}
    for n, name in enumerate(names):
        forms = [("json", plain[n]), *((host, show(posted[host][n])) for host, show in _FORMS.items())]
        forms.append(("mail, its text", f"{mails[n]['subject']}\n\n{part(mails[n], 'plain')}"))
        files[f"{name}.txt"] = "\n".join(f"══ {form} ══\n{_lines(text)}\n" for form, text in forms)
        files[f"{name}.html"] = _lines(part(mails[n], "html")) + "\n"
    return files


_FORMS = {
    "hooks.slack.com": lambda body: f"{body['attachments'][0]['title']}\n\n{body['attachments'][0]['text']}",
    "discord.com": lambda body: str(body["content"]),
    "api.telegram.org": lambda body: str(body["text"]),
}


def _lines(text: str) -> str:
    """Without what no eye sees: carriage returns, space at the end of a line."""
    return "\n".join(line.rstrip() for line in text.replace("\r\n", "\n").split("\n")).rstrip("\n")


def _send_all(url: str, environment: dict[str, str]) -> None:
    """In a process whose environment leads to these services."""
    folder = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-m", __name__, url], env=os.environ | environment, cwd=folder, check=True)


async def _send(url: str) -> None:
    sender = Sender(Channel("me", url))
    for name, message in messages():
        outcome = await sender.send(message)
        assert outcome == Sent(), f"{name}: {outcome}"


if __name__ == "__main__":
    asyncio.run(_send(sys.argv[1]))
