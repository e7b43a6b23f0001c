"""A message in the form that a service takes: HTML, Markdown or plain text, disarmed, short enough."""

import re


def disarmed(text: str) -> str:
    """The text without anything that calls people or hides where a link goes, to the eye unchanged.

    A zero-width space goes into `<!channel>`, `<#C1>`, `@here`, `<@U1>` and the like (Slack, Discord,
    Telegram, Matrix) and between the two halves of a Markdown link or image. Mail addresses stay whole.
    """
    return _ACTIVE.sub("\\g<0>\u200b", text)


_ACTIVE = re.compile(
    r"<[!#](?=\S)"
    r"|(?<![\w.+-])@(?=\S)"
    r"|@(?=(?:everyone|here)\b)"  # Discord reads these inside a word too
    r"|\](?=[(\[:])",
    re.IGNORECASE,
)


def readable_as_text(html: str) -> str:
    """Our own HTML with hidden words where its text alone says less: Apprise makes the text part of a mail from it.

    Without them "<del>2</del><ins>4</ins> years" becomes "24 years", a link loses its address.
    """
    for pattern, said in _SAID_BY_LOOKS:
        html = pattern.sub(said, html)
    return html


def _hidden(words: str) -> str:
    return f'<span style="display:none;mso-hide:all">{words}</span>'


_SAID_BY_LOOKS = (
    (re.compile(r"(<del\b[^>]*>)(.*?)(</del>)", re.DOTALL), rf"\1{_hidden('[-')}\2{_hidden('-]')}\3"),
    (re.compile(r"(<ins\b[^>]*>)(.*?)(</ins>)", re.DOTALL), rf"\1{_hidden('{+')}\2{_hidden('+}')}\3"),
    (re.compile(r'(<a href="([^"]*)">(?!\2</a>).*?</a>)', re.DOTALL), "\\1" + _hidden(" (\\2)")),
)
"""What in our HTML only looks say, and the same with hidden words."""
