"""What a person types → the one posting that is meant."""

from collections.abc import Sequence

from sqlite_utils import Database

from watcher import address
from watcher.errors import UsageError

_SHOWN = 5


def posting(db: Database, query: str) -> int:
    """The number of the posting: by number, else the site's id, else its address, else a part of its title.

    The first of these that fits any posting decides; a whole title is preferred to a part. Raises
    UsageError where none fits, or several do.
    """
    for numbers in (_by_number, _by_id, _by_address, _by_title):
        fitting = numbers(db, query.strip())
        if len(fitting) > 1:
            raise UsageError(f"{query!r} fits {len(fitting)} postings: {_named(db, fitting)}; name one by its number")
        if fitting:
            return fitting[0]
    raise UsageError(f"no posting has the number, id, address or title {query!r}; `watcher postings` lists them")


def _by_number(db: Database, query: str) -> Sequence[int]:
    if not (query.isascii() and query.isdecimal() and len(query) < len(str(2**63))):
        return ()
    return _numbers(db, "SELECT number FROM postings WHERE number = ?", int(query))


def _by_id(db: Database, query: str) -> Sequence[int]:
    return _numbers(db, "SELECT number FROM postings WHERE id = ?", query)


def _by_address(db: Database, query: str) -> Sequence[int]:
    """By the posting's address, or by that of a watch that shows only one."""
    if "/" not in query or address.complaint(query if "://" in query else f"https://{query}"):
        return ()
    key = address.key(query if "://" in query else f"https://{query}")
    end = key.partition("?")[0].rpartition("/")[2]
    rows = db.execute(
        "SELECT number, url FROM postings WHERE instr(lower(url), ?)", ["" if "%" in end else end.lower()]
    )
    fitting = [number for number, url in rows if address.key(url) == key]
    return fitting or _numbers(
        db, "SELECT number FROM postings p JOIN watches w ON w.id = p.watch WHERE w.key = ? AND p.remembered = 1", key
    )


def _by_title(db: Database, query: str) -> Sequence[int]:
    words = query.casefold()
    if not words:
        return ()
    titles = db.execute("SELECT number, title FROM postings WHERE title IS NOT NULL ORDER BY number").fetchall()
    parts = [(number, title.casefold()) for number, title in titles if words in title.casefold()]
    return [number for number, title in parts if title == words] or [number for number, _ in parts]


def _numbers(db: Database, sql: str, value: str | int) -> Sequence[int]:
    return [number for (number,) in db.execute(sql, [value])]


def _named(db: Database, numbers: Sequence[int]) -> str:
    names = [_name(db, number) for number in numbers[:_SHOWN]]
    return ", ".join(names) + (", …" if len(numbers) > _SHOWN else "")


def _name(db: Database, number: int) -> str:
    sql = "SELECT coalesce(p.title, p.url, p.id), coalesce(p.company, w.name)"
    title, company = db.execute(
        f"{sql} FROM postings p JOIN watches w ON w.id = p.watch WHERE p.number = ?",
        [number],
    ).fetchone()
    return f"{number} {title} ({company})"
