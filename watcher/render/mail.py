"""HTML for mail: a whole page that needs nothing besides itself, in light and dark."""

from collections.abc import Iterable
from html import escape

from watcher.render.plain import plain

_PAGE = """<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark }}
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 40em; margin: 1em auto; padding: 0 1em }}
h2 {{ font-size: 1em; margin: 2em 0 .5em; border-bottom: 1px solid #8888; text-transform: none }}
p {{ margin: .8em 0 }}
blockquote {{ margin: .5em 0; padding: .1em 1em; border-left: 3px solid #8888 }}
del, ins {{ padding: 0 .2em; border-radius: 3px }}
del {{ background: #f8514944 }}
ins {{ background: #3fb95055; text-decoration: none }}
small {{ opacity: .75 }}
a {{ color: #0b57d0; overflow-wrap: anywhere }}
@media (prefers-color-scheme: dark) {{ body {{ background: #121212; color: #e6e6e6 }} a {{ color: #8ab4f8 }} }}
</style></head>
<body>
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
