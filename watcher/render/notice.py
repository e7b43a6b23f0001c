"""What the daemon has to say of itself, in words as an alert: it is no change, and part of no history."""

from collections.abc import Sequence
from dataclasses import dataclass

from watcher.render import mail
from watcher.render.plain import one_line, plain


@dataclass(frozen=True, slots=True)
class Notice:
    """A message ready to send."""

    title: str
    """One line of plain text."""
    text: str
    html: str
    """Complete and self-contained."""


def notice(title: str, lines: Sequence[str]) -> Notice:
    """The first of the lines is the news; without any the title says it all."""
    headline = one_line(title)
    said = [plain(line) for line in lines] or [headline]
    first, *rest = (mail.safe(line) for line in said)
    html = mail.page(headline, [f"<p><strong>{first}</strong></p>", *(f"<p>{line}</p>" for line in rest)])
    return Notice(headline, "\n".join(said), html)
