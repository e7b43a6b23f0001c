"""What `[history] keep` lets go: versions of postings, then answers that no version is left of.

A record is compressed upon the one before it (`versions.py`): the first one that stays is made to
lean on what stays before it, or to stand by itself. Numbers (`n`) are never used again: the newest
version of a posting and the newest answer of a watch always stay.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database
from zstandard import ZstdError

from watcher.model import HistoryRules
from watcher.store.connection import refusals, transaction
from watcher.store.rows import optional_text
from watcher.store.versions import CHAIN, last_of, packed

AT_ONCE = 100
"""Postings or watches that one step looks at, versions or answers that it drops at most."""

LONG_POSTINGS = """
SELECT number FROM (
  SELECT p.number, p.version, (SELECT min(n) FROM versions WHERE posting = p.number) AS oldest
  FROM postings p WHERE p.number >= :first AND p.number < :first + :at_once
) WHERE version > oldest AND (
  version - oldest >= :versions
  OR (SELECT at FROM versions WHERE posting = number AND n = oldest + 1) <= :cutoff
)
"""
LONG_WATCHES = """
SELECT number FROM (
  SELECT w.id AS number,
    (SELECT min(n) FROM answers WHERE watch = w.id AND part = 0) AS oldest,
    (SELECT max(n) FROM answers WHERE watch = w.id AND part = 0) AS newest
  FROM watches w WHERE w.id >= :first AND w.id < :first + :at_once
) WHERE newest > oldest AND (
  newest - oldest >= :versions
  OR (SELECT at FROM answers WHERE watch = number AND part = 0 AND n > oldest ORDER BY n LIMIT 1) <= :cutoff
)
"""
NEEDLESS_ANSWERS = """
SELECT a.n
FROM answers a, (SELECT max(n) AS n FROM answers WHERE watch = :watch AND part = 0) newest
WHERE a.watch = :watch AND a.part = 0
  AND a.n NOT IN (
    SELECT v.answer FROM postings p JOIN versions v ON v.posting = p.number
    WHERE p.watch = :watch AND v.answer IS NOT NULL
  )
  AND (
    a.n <= newest.n - :versions
    OR (SELECT at FROM answers WHERE watch = :watch AND part = 0 AND n > a.n ORDER BY n LIMIT 1) <= :cutoff
  )
ORDER BY a.n LIMIT :at_once
"""


@dataclass(frozen=True, slots=True)
class _Limits:
    """What stays; None: no limit."""

    versions: int | None
    cutoff: str | None
    """What was replaced by then goes."""


def prune(db: Database, path: Path, rules: HistoryRules, now: datetime) -> Iterator[int]:
    """Drops what the rules do not keep, in short transactions; yields after each step how many records it dropped.

    Versions beyond a posting's newest `versions` go, and those that were replaced more than `age`
    ago. Answers that no version left was read from go by the same limits, counted in their watch:
    those of versions that went, and those that proved a change without a version.
    """
    if rules == HistoryRules():
        return
    limits = _Limits(rules.versions, optional_text(now - rules.age if rules.age else None))
    with refusals(path):
        yield from _prune_versions(db, path, limits)
        yield from _prune_answers(db, path, limits)


def _in_ranges(db: Database, sql: str, numbers: str, limits: _Limits) -> Iterator[Sequence[int]]:
    """What a question finds in one range of numbers after the other."""
    last = db.execute(numbers).fetchone()[0] or 0
    for first in range(1, last + 1, AT_ONCE):
        values = {**asdict(limits), "first": first, "at_once": AT_ONCE}
        yield [number for (number,) in db.execute(sql, values).fetchall()]


# ── versions ─────────────────────────────────────────────────────────────────────────────────────


def _prune_versions(db: Database, path: Path, limits: _Limits) -> Iterator[int]:
    for postings in _in_ranges(db, LONG_POSTINGS, "SELECT max(number) FROM postings", limits):
        yield 0
        for posting in postings:
            chain = _Chain("versions", "record", {"posting": posting})
            while dropped := _drop(db, path, [chain], *_replaced(db, posting, limits)):
                yield dropped


def _replaced(db: Database, posting: int, limits: _Limits) -> tuple[int, int]:
    """The first and the last of a posting's versions to drop now; the last comes before the first where all stay."""
    current, oldest = db.execute(
        "SELECT p.version, min(v.n) FROM postings p JOIN versions v ON v.posting = p.number WHERE p.number = ?",
        [posting],
    ).fetchone()
    stays = oldest
    if limits.versions is not None:
        stays = max(stays, current - limits.versions + 1)
    if limits.cutoff is not None:
        younger = "SELECT min(n) FROM versions WHERE posting = ? AND n BETWEEN ? AND ? AND at > ?"
        began = db.execute(younger, [posting, oldest, oldest + AT_ONCE, limits.cutoff]).fetchone()[0]
        stays = max(stays, began - 1 if began else current)
    return oldest, min(stays, oldest + AT_ONCE) - 1


# ── answers ──────────────────────────────────────────────────────────────────────────────────────


def _prune_answers(db: Database, path: Path, limits: _Limits) -> Iterator[int]:
    for watches in _in_ranges(db, LONG_WATCHES, "SELECT max(id) FROM watches", limits):
        yield 0
        for watch in watches:
            yield 0
            while needless := _needless(db, watch, limits):
                dropped = 0
                for first, last in _runs(needless):
                    yield (step := _drop(db, path, _parts(db, watch, first, last), first, last))
                    dropped += step
                if not dropped:
                    break


def _needless(db: Database, watch: int, limits: _Limits) -> Sequence[int]:
    """What no version names now none will name later: a new version is read from a new answer or from a named one."""
    values = {**asdict(limits), "watch": watch, "at_once": AT_ONCE}
    return [n for (n,) in db.execute(NEEDLESS_ANSWERS, values).fetchall()]


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of each run of successive numbers."""
    first = 0
    for place, n in enumerate(numbers):
        if place + 1 == len(numbers) or numbers[place + 1] != n + 1:
            yield numbers[first], n
            first = place + 1


def _parts(db: Database, watch: int, first: int, last: int) -> "Sequence[_Chain]":
    sql = "SELECT DISTINCT part FROM answers WHERE watch = ? AND n BETWEEN ? AND ?"
    parts = db.execute(sql, [watch, first, last]).fetchall()
    return [_Chain("answers", "content", {"watch": watch, "part": part}) for (part,) in parts]


# ── chains ───────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Chain:
    """Successive records, each compressed upon the one before."""

    table: str
    column: str
    keys: Mapping[str, int]
    """What their rows have in common."""

    def ask(self, db: Database, sql: str, **values: object) -> sqlite3.Cursor:
        """`sql` with {table}, {column} and, for what the rows have in common, {these}."""
        these = " AND ".join(f"{key} = :{key}" for key in self.keys)
        asked = sql.format(table=self.table, column=self.column, these=these)
        found: sqlite3.Cursor = db.execute(asked, {**self.keys, **values})
        return found


_NEXT = "SELECT n, depth FROM {table} WHERE {these} AND n > :last ORDER BY n LIMIT 1"
_RECORDS = "SELECT {column} FROM {table} WHERE {these} AND n BETWEEN :first AND :last ORDER BY n"
_REWRITE = "UPDATE {table} SET {column} = :record WHERE {these} AND n = :n"
_SHORTEN = """
UPDATE {table} SET depth = depth - :by WHERE {these} AND n BETWEEN :n AND :base + :chain AND n - depth = :base
"""
_DELETE = "DELETE FROM {table} WHERE {these} AND n BETWEEN :first AND :last"


@dataclass(frozen=True, slots=True)
class _Successor:
    """The first record after those that go, where it leaned on them: as it stays."""

    n: int
    record: bytes
    base: int
    """Where its chain began."""
    stands: bool
    """Whether it begins the chain from now on."""


def _drop(db: Database, path: Path, chains: Sequence[_Chain], first: int, last: int) -> int:
    """Drops these records of each chain; how many.

    None go where what must be read of the rest is damaged: who asks for that is told.
    """
    if first > last:
        return 0
    with transaction(db, path):
        try:
            successors = [_successor(db, chain, first, last) for chain in chains]
        except ZstdError:
            return 0
        for chain, successor in zip(chains, successors, strict=True):
            if successor:
                _rewrite(db, chain, successor)
        return sum(chain.ask(db, _DELETE, first=first, last=last).rowcount for chain in chains)


def _successor(db: Database, chain: _Chain, first: int, last: int) -> _Successor | None:
    n, depth = chain.ask(db, _NEXT, last=last).fetchone() or (0, 0)
    if not depth:
        return None
    base = n - depth
    plain = _plain(db, chain, base, n)
    if base < first:
        return _Successor(n, packed(plain, _plain(db, chain, base, first - 1)), base, stands=False)
    return _Successor(n, packed(plain), base, stands=True)


def _plain(db: Database, chain: _Chain, base: int, n: int) -> bytes:
    """What the last record from `base` to `n` holds."""
    return last_of(record for (record,) in chain.ask(db, _RECORDS, first=base, last=n))


def _rewrite(db: Database, chain: _Chain, successor: _Successor) -> None:
    n, base = successor.n, successor.base
    chain.ask(db, _REWRITE, n=n, record=successor.record)
    if successor.stands:
        chain.ask(db, _SHORTEN, n=n, base=base, by=n - base, chain=CHAIN)
