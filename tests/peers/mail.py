"""A mail server that keeps what it is given."""

import email
import email.policy
import threading
from email.message import EmailMessage

from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.peers.thread import ServerThread


class Mail(ServerThread):
    """Takes mail for everybody on loopback, without TLS or a login. Use as a context manager."""

    def __init__(self) -> None:
        super().__init__()
        self._arrival = threading.Condition()
        self.messages: list[EmailMessage] = []
        self.refusal: str | None = None
        """An SMTP line such as "550 no such user" with which every recipient is refused."""
        self.refused: set[str] = set()
        """Recipients that there are not."""

    @property
    def port(self) -> int:
        return int(self._server.sockets[0].getsockname()[1])

    def channel(self, to: str = "reader@example.org") -> str:
        """The Apprise URL for mail to this address."""
        return f"mailto://127.0.0.1:{self.port}?from=watcher@example.org&to={to}"

    def wait_for(self, count: int, seconds: float = 10.0) -> list[EmailMessage]:
        """The messages, once there are so many; fails with a `TimeoutError` otherwise."""
        with self._arrival:
            if not self._arrival.wait_for(lambda: len(self.messages) >= count, seconds):
                raise TimeoutError(f"{len(self.messages)} of {count} mails arrived within {seconds:g} s")
            return list(self.messages)

    async def _open(self) -> None:
        self._server = await self._loop.create_server(
            lambda: SMTP(self, hostname="mail.example.org", loop=self._loop), "127.0.0.1", 0
        )

    async def _close(self) -> None:
        self._server.close()

    async def handle_RCPT(  # noqa: N802 aiosmtpd looks for this name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.refusal is not None:
            return self.refusal
        if address in self.refused:
            return "550 no such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        message = email.message_from_bytes(envelope.original_content or b"", policy=email.policy.default)
        with self._arrival:
            self.messages.append(message)
            self._arrival.notify_all()
        return "250 OK"


def part(message: EmailMessage, subtype: str) -> str:
    """The text of the part of this kind, "plain" or "html"; fails where there is none."""
    for each in message.walk():
        if each.get_content_type() == f"text/{subtype}":
            return str(each.get_content())
    raise AssertionError(f"no text/{subtype} part in {message.get_content_type()}")
