"""The raw answers that versions were read from, kept as evidence."""

import json
from datetime import datetime

from sqlite_utils import Database

from watcher.model import Page, Part
from watcher.store.rows import insert, json_text, moment_text
from watcher.store.versions import depth_after, last_of, packed

_UNKEPT_HEADERS = frozenset({"set-cookie", "set-cookie2"})
"""They may open somebody's session: a secret, and no evidence."""

_CHAIN = """
SELECT c.content
FROM answers a JOIN answers c ON c.watch = a.watch AND c.part = a.part AND c.n BETWEEN a.n - a.depth AND a.n
WHERE a.watch = ? AND a.part = ? AND a.n = ?
ORDER BY c.n
"""


def keep(db: Database, watch: int, page: Page, at: datetime) -> int:
    """Stores all parts of a look, each upon the same part of the look before; the look's number in its watch."""
    last = db.execute("SELECT coalesce(max(n), 0) FROM answers WHERE watch = ? AND part = 0", [watch]).fetchone()[0]
    for place, part in enumerate(page.parts):
        before = db.execute(
            "SELECT depth FROM answers WHERE watch = ? AND part = ? AND n = ?", [watch, place, last]
        ).fetchone()
        depth = depth_after(before[0] if before else None)
        content = packed(_content(part), last_of(_chain(db, watch, place, last)) if depth else b"")
        columns = {"url": part.url, "final_url": part.final_url, "status": part.status}
        look = {"watch": watch, "n": last + 1, "part": place, "at": moment_text(at), "depth": depth}
        insert(db, "answers", {**look, **columns, "content": content})
    return int(last) + 1


def read(db: Database, watch: int, n: int) -> tuple[Part, ...]:
    """The parts of a kept look."""
    rows = db.execute(
        "SELECT part, url, final_url, status FROM answers WHERE watch = ? AND n = ? ORDER BY part", [watch, n]
    ).fetchall()
    parts = []
    for place, url, final_url, status in rows:
        headers, _, body = last_of(_chain(db, watch, place, n)).partition(b"\n")
        parts.append(Part(url, final_url, status, json.loads(headers), body))
    return tuple(parts)


def _content(part: Part) -> bytes:
    headers = {name: value for name, value in part.headers.items() if name not in _UNKEPT_HEADERS}
    return json_text(headers).encode("utf-8", "surrogatepass") + b"\n" + part.body


def _chain(db: Database, watch: int, part: int, n: int) -> tuple[bytes, ...]:
    return tuple(content for (content,) in db.execute(_CHAIN, [watch, part, n]))
