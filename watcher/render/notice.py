"""What the daemon has to say of itself, in words as an alert: it is no change, and part of no history."""

from collections.abc import Sequence

from watcher.model import Message
from watcher.render import mail
from watcher.render.plain import one_line, plain


def notice(title: str, lines: Sequence[str]) -> Message:
    """The first of the lines is the news; without any the title says it all."""
    headline = one_line(title)
    said = [plain(line) for line in lines] or [headline]
    first, *rest = (mail.safe(line) for line in said)
    html = mail.page(headline, [f"<p><strong>{first}</strong></p>", *(f"<p>{line}</p>" for line in rest)])
    return Message(headline, "\n".join(said), html)
