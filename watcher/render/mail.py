"""HTML for mail: a whole page that needs nothing besides itself."""

from collections.abc import Iterable
from html import escape

from watcher.render.plain import plain

_PAGE = """<!doctype html>
<html><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>{title}</title></head>
<body style="font:16px/1.5 system-ui,sans-serif;max-width:40em">
{body}
</body></html>
"""


def page(title: str, parts: Iterable[str]) -> str:
    """`title` is text, `parts` are HTML."""
    return _PAGE.format(title=safe(title), body="\n".join(parts))


def safe(text: str) -> str:
    """Text as HTML that shows it."""
    return escape(plain(text))


def link(url: str, name: str) -> str:
    """The name, linked where the address is one of the web."""
    if not url.startswith(("http://", "https://")):
        return safe(name)
    return f'<a href="{safe(url)}">{safe(name)}</a>'
