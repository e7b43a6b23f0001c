"""The postings of a watch: their lives, with the versions of what each of them says."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlite_utils import Database

from watcher import codec
from watcher.model import Check, Posting, Remembered, Rereading, Snapshot, Standing, State, Status
from watcher.store import spans
from watcher.store.rows import insert, json_text, moment, moment_text, optional_moment, optional_text
from watcher.store.versions import depth_after, last_of, packed

_REMEMBERED = """
SELECT p.number, p.status, p.misses, p.first_seen_at, p.last_seen_at, p.likeness, c.record
FROM postings p
JOIN versions v ON v.posting = p.number AND v.n = p.version
JOIN versions c ON c.posting = p.number AND c.n BETWEEN v.n - v.depth AND v.n
WHERE p.watch = ? AND p.remembered = 1
ORDER BY p.number, c.n
"""
_CHAIN = """
SELECT c.record
FROM versions v JOIN versions c ON c.posting = v.posting AND c.n BETWEEN v.n - v.depth AND v.n
WHERE v.posting = ? AND v.n = ?
ORDER BY c.n
"""


Guarded = Callable[[Callable[[], Posting]], Posting]
"""Reads, and says as a StoreError what the file refuses."""


# ── reading ──────────────────────────────────────────────────────────────────────────────────────


def snapshot(db: Database, watch: int, taken_at: datetime, board: bool, guarded: Guarded) -> Snapshot:
    """What the watch showed, postings in the order in which they were first seen.

    What they say is read, `guarded`, when somebody asks for it: most looks find nothing changed.
    """
    chains = groupby(db.execute(_REMEMBERED, [watch]), itemgetter(0))
    return Snapshot(taken_at, tuple(_Kept.of(list(chain), guarded) for _, chain in chains), board)


class _Kept(Remembered):
    """A remembered posting whose record is unpacked when somebody asks what it says."""

    __slots__ = ("_likeness", "_unpacked")
    _likeness: bytes | None
    _unpacked: Callable[[], Posting]

    @classmethod
    def of(cls, chain: Sequence[tuple[Any, ...]], guarded: Guarded) -> Remembered:
        """A posting of these rows, each with a record of the chain."""
        _, status, misses, first_seen_at, last_seen_at, likeness, _ = chain[0]
        columns = {"status": Status(status), "misses": misses, "first_seen_at": moment(first_seen_at)}
        columns |= {"last_seen_at": optional_moment(last_seen_at)}
        columns |= {"_likeness": likeness}
        columns |= {"_unpacked": lambda: guarded(lambda: _posting(last_of(record for *_, record in chain)))}
        kept = object.__new__(cls)
        for name, value in columns.items():
            object.__setattr__(kept, name, value)
        return kept

    def __getattr__(self, name: str) -> Any:
        """Called where a slot is empty: of `posting`, until it is asked for."""
        if name != "posting":
            raise AttributeError(name)
        posting = replace(self._unpacked(), likeness=self._likeness)
        object.__setattr__(self, name, posting)
        return posting

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Remembered) and _plain(self) == _plain(other)

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[type[Remembered], tuple[Any, ...]]:
        return Remembered, _plain(self)


def _plain(each: Remembered) -> tuple[Any, ...]:
    return each.posting, each.status, each.first_seen_at, each.last_seen_at, each.misses


def version(db: Database, number: int, n: int) -> Posting:
    """What the n-th version of a posting says."""
    return _posting(last_of(_chain(db, number, n)))


def standing(db: Database, watch_key: str, site_id: str | None) -> Standing | None:
    """What a posting says that people weigh first; None: it is not known."""
    found = db.execute(
        "SELECT p.number, p.version, p.status FROM postings p JOIN watches w ON w.id = p.watch"
        " WHERE w.key = ? AND p.id IS ?",
        [watch_key, site_id],
    ).fetchone()
    if found is None:
        return None
    number, n, status = found
    facts = version(db, number, n).facts
    return Standing(
        Status(status),
        facts.deadline.value if facts.deadline else None,
        facts.salary.value if facts.salary else (),
    )


def _chain(db: Database, number: int, n: int) -> tuple[bytes, ...]:
    return tuple(record for (record,) in db.execute(_CHAIN, [number, n]))


def _posting(record: bytes) -> Posting:
    return codec.posting_from_record(json.loads(record))


def number_of(db: Database, watch: int, site_id: str | None) -> int | None:
    """The number of the posting that has this id of the site in this watch."""
    row = db.execute("SELECT number FROM postings WHERE watch = ? AND id IS ?", [watch, site_id]).fetchone()
    return row[0] if row else None


# ── writing ──────────────────────────────────────────────────────────────────────────────────────


def follow(db: Database, watch: int, check: Check, answer: int | None) -> None:
    """Makes the tables show the snapshot that a check leaves; writes only what differs from the one it read.

    `answer` is the `n` of the answer that new versions were read from.
    """
    left, read = check.state.snapshot, check.read.snapshot
    if left is None or (read is not None and left.postings is read.postings and left.board == read.board):
        return
    _show(db, watch, check, left, check.renamed, lambda _: answer)


def replace_baseline(db: Database, watch: int, done: Rereading) -> None:
    """Makes the tables show the snapshot that a second reading leaves."""
    if done.state.snapshot is not None:
        _show(db, watch, done, done.state.snapshot, done.renamed, done.answers.get)


def _show(
    db: Database,
    watch: int,
    done: Check | Rereading,
    left: Snapshot,
    renamed: Mapping[str | None, str | None],
    answer_of: Callable[[str | None], int | None],
) -> None:
    before, after = _by_id(done.read.snapshot), _by_id(left)
    _rename(db, watch, renamed, before)
    for site_id, each in after.items():
        old = before.get(site_id)
        says_the_same = old is not None and old.posting == each.posting
        if old is not None and says_the_same and _life(old, done.read.snapshot) == _life(each, left):
            continue
        number = _row_of(db, watch, each, done.at)
        if not says_the_same:
            _add_version(db, number, each.posting, done.at, answer_of(site_id))
        _live(db, number, each, left, _first_thought(each, done.at))
        spans.tell(db, number, each, done.at)
    for site_id in before.keys() - after.keys():
        _forget(db, watch, before[site_id], done.read)


def _by_id(shown: Snapshot | None) -> dict[str | None, Remembered]:
    return {} if shown is None else {each.posting.id: each for each in shown.postings}


def _rename(
    db: Database, watch: int, renamed: Mapping[str | None, str | None], before: dict[str | None, Remembered]
) -> None:
    """A posting under another id keeps its number, unless another one had that id once."""
    for old_id, new_id in renamed.items():
        if number_of(db, watch, new_id) is None:
            db.execute("UPDATE postings SET id = ? WHERE watch = ? AND id IS ?", [new_id, watch, old_id])
            before[new_id] = before.pop(old_id)


def _life(each: Remembered, shown: Snapshot | None) -> dict[str, object]:
    """The columns of a posting's life; `last_seen_at` is null as long as the last good look shows it."""
    is_shown = shown is not None and each.last_seen_at == shown.taken_at
    return {
        "status": each.status.value,
        "misses": each.misses,
        "first_seen_at": moment_text(each.first_seen_at),
        "last_seen_at": None if is_shown else optional_text(each.last_seen_at),
        "likeness": each.posting.likeness,
    }


def _row_of(db: Database, watch: int, each: Remembered, at: datetime) -> int:
    """The posting's number: its old one where its id was seen here before."""
    number = number_of(db, watch, each.posting.id)
    if number is not None:
        return number
    at_first = {"misses": 0, "status": each.status.value, "first_seen_at": moment_text(at), "remembered": 1}
    return insert(db, "postings", {"watch": watch, "id": each.posting.id, "version": 0, **at_first})


def _add_version(db: Database, number: int, posting: Posting, at: datetime, answer: int | None) -> None:
    row = db.execute("SELECT n, depth FROM versions WHERE posting = ? ORDER BY n DESC LIMIT 1", [number]).fetchone()
    n, depth = row or (0, None)
    previous = last_of(_chain(db, number, n))
    record = json_text(codec.posting_record(posting)).encode("utf-8", "surrogatepass")
    if record == previous:
        return
    depth = depth_after(depth)
    insert(
        db,
        "versions",
        {
            "posting": number,
            "n": n + 1,
            "at": moment_text(at),
            "depth": depth,
            "answer": answer,
            "record": packed(record, previous if depth else b""),
        },
    )
    db.execute("UPDATE postings SET version = ? WHERE number = ?", [n + 1, number])


def _first_thought(each: Remembered, at: datetime) -> str | None:
    """When to think of the deadline of a posting that reads anew: at once, unless there is nothing to tell."""
    deadline = each.posting.facts.deadline
    over = each.status in (Status.CLOSED, Status.REMOVED)
    return None if over or deadline is None or deadline.value.day is None else moment_text(at)


def _live(db: Database, number: int, each: Remembered, left: Snapshot, remind_at: str | None) -> None:
    facts = each.posting.facts
    columns = {
        "number": number,
        "url": each.posting.url,
        "title": facts.title.value if facts.title else None,
        "company": facts.company.value if facts.company else None,
        **_life(each, left),
        "remind_at": remind_at,
    }
    db.execute(
        "UPDATE postings SET url = :url, title = :title, company = :company, status = :status, misses = :misses,"
        " first_seen_at = :first_seen_at, last_seen_at = :last_seen_at, likeness = :likeness, remind_at = :remind_at,"
        " remembered = 1 WHERE number = :number",
        columns,
    )


def _forget(db: Database, watch: int, each: Remembered, read: State) -> None:
    seen = optional_text(each.last_seen_at or (read.snapshot.taken_at if read.snapshot else None))
    db.execute(
        "UPDATE postings SET remembered = 0, last_seen_at = ? WHERE watch = ? AND id IS ?",
        [seen, watch, each.posting.id],
    )
