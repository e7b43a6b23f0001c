"""The raw answers that versions were read from, kept as evidence, to be read again."""

import json
from datetime import datetime
from itertools import groupby
from operator import itemgetter

from sqlite_utils import Database
from zstandard import ZstdError

from watcher.errors import StoreError
from watcher.model import Kept, KeptAnswer, Page, Part
from watcher.store.rows import insert, json_text, moment, moment_text
from watcher.store.versions import depth_after, last_of, packed

_UNKEPT_HEADERS = frozenset({"set-cookie", "set-cookie2"})
"""They may open somebody's session: a secret, and no evidence."""

_CHAIN = """
SELECT c.content
FROM answers a JOIN answers c ON c.watch = a.watch AND c.part = a.part AND c.n BETWEEN a.n - a.depth AND a.n
WHERE a.watch = ? AND a.part = ? AND a.n = ?
ORDER BY c.n
"""
_ORIGINS = """
SELECT p.id, v.n = p.version AS is_current, v.answer
FROM postings p JOIN versions v ON v.posting = p.number
WHERE p.watch = ? AND p.remembered = 1 AND v.answer IN (SELECT n FROM answers WHERE watch = p.watch AND part = 0)
ORDER BY p.number, v.n DESC
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


def kept(db: Database, watch: int) -> Kept:
    """Which answers there are to read the watch's postings from again."""
    newest = db.execute("SELECT max(n) FROM answers WHERE watch = ? AND part = 0", [watch]).fetchone()[0]
    versions = {site_id: list(rows) for site_id, rows in groupby(db.query(_ORIGINS, [watch]), itemgetter("id"))}
    traceable = {site_id: rows for site_id, rows in versions.items() if rows[0]["is_current"]}
    return Kept(newest, {each: tuple(dict.fromkeys(row["answer"] for row in rows)) for each, rows in traceable.items()})


def kept_answer(db: Database, watch: int, n: int) -> KeptAnswer:
    """A kept look as it came; raises StoreError where it is damaged or not there any more."""
    row = db.execute("SELECT at FROM answers WHERE watch = ? AND part = 0 AND n = ?", [watch, n]).fetchone()
    if row is None:
        raise StoreError(f"stored answer {n} is not there any more: what was read from it stays as it is")
    try:
        return KeptAnswer(n, moment(row[0]), Page(read(db, watch, n)))
    except (ZstdError, ValueError) as error:
        raise StoreError(f"stored answer {n} is damaged ({error}): what was read from it stays as it is") from error


def _content(part: Part) -> bytes:
    headers = {name: value for name, value in part.headers.items() if name not in _UNKEPT_HEADERS}
    return json_text(headers).encode("utf-8", "surrogatepass") + b"\n" + part.body


def _chain(db: Database, watch: int, part: int, n: int) -> tuple[bytes, ...]:
    return tuple(content for (content,) in db.execute(_CHAIN, [watch, part, n]))
