"""The tables of the database, as a list of migrations.

Times are UTC, ISO 8601, always with microseconds and a Z: as text they sort as moments. JSON stands
in columns of type TEXT. Nothing is deleted but old versions and answers, where `[history] keep` says so
(`retention.py`): a watch that is taken out of the configuration gets `removed_at`, a posting that is
no longer compared with loses its `remembered`.
"""

from sqlite_utils import Database, Migrations

from watcher import address
from watcher.store.views import VIEWS

migrations = Migrations("watcher")


def is_newer(db: Database) -> bool:
    """Whether a newer watcher has migrated this file: this one must not touch it."""
    with Database(memory=True, execute_plugins=False) as empty:
        ours = {each.name for each in migrations.pending(empty)}
    return any(each.name not in ours for each in migrations.applied(db))


def is_older(db: Database) -> bool:
    """Whether migrations wait for a program that may write."""
    return bool(migrations.pending(db))


def is_foreign(db: Database) -> bool:
    """Whether the file holds tables, none of which watcher made."""
    return bool(db.table_names()) and not migrations.applied(db)


def migrate(db: Database) -> None:
    """Brings tables and views up to date; called inside a transaction, which makes it all or nothing."""
    migrations.apply(db)
    for name, sql in VIEWS.items():
        db.create_view(name, sql, replace=True)


@migrations()
def watches(db: Database) -> None:
    """One row a watch, with the state that its next check starts from.

    `snapshot_at` is null until the first readable look; `board` says whether that showed a listing;
    `leased_until` is set while somebody looks; `revision` counts the recorded checks.
    """
    table = db.create_table(
        "watches",
        {
            "id": int,
            "key": str,
            "name": str,
            "url": str,
            "schedule": str,
            "paused": int,
            "added_at": str,
            "removed_at": str,
            "rules": str,
            "extractor_version": int,
            "etag": str,
            "last_modified": str,
            "body_hash": bytes,
            "failures": int,
            "failing_since": str,
            "unreadable_told": int,
            "snapshot_at": str,
            "board": int,
            "checked_at": str,
            "next_check_at": str,
            "leased_until": str,
            "revision": int,
        },
        pk="id",
        not_null={"key", "name", "url", "schedule", "paused", "added_at", "revision"},
        strict=True,
    )
    table.create_index(["key"], unique=True)
    db.execute(
        "CREATE INDEX watches_due ON watches (next_check_at, leased_until, key) WHERE removed_at IS NULL AND paused = 0"
    )


@migrations()
def postings(db: Database) -> None:
    """One row a posting: `number` is what people see, `id` the site's own.

    `last_seen_at` is null while the watch's last good look (`snapshot_at`) showed it, so that a board
    of 300 that did not change writes no row. `version` is the `n` of its current version.
    """
    table = db.create_table(
        "postings",
        {
            "number": int,
            "watch": int,
            "id": str,
            "url": str,
            "title": str,
            "company": str,
            "status": str,
            "misses": int,
            "first_seen_at": str,
            "last_seen_at": str,
            "remembered": int,
            "version": int,
        },
        pk="number",
        foreign_keys=[("watch", "watches", "id")],
        not_null={"watch", "status", "misses", "first_seen_at", "remembered", "version"},
        strict=True,
    )
    table.create_index(["watch", "id"], unique=True)
    table.create_index(["id"])


@migrations()
def versions(db: Database) -> None:
    """One row for each time that a posting's record changed: `n` counts from 1 for each posting.

    `record` is `codec.posting_record` as compact JSON, compressed (`versions.py`); `depth` says how
    far back, in `n`, the chain begins that is needed to read it. `answer` is the `n` of the watch's
    answer it was read from.
    """
    table = db.create_table(
        "versions",
        {"id": int, "posting": int, "n": int, "at": str, "depth": int, "answer": int, "record": bytes},
        pk="id",
        foreign_keys=[("posting", "postings", "number")],
        not_null={"posting", "n", "at", "depth", "record"},
        strict=True,
    )
    table.create_index(["posting", "n"], unique=True)


@migrations()
def answers(db: Database) -> None:
    """The raw answers out of which versions were read, kept as evidence: one row a part of a look.

    `n` counts the kept looks of a watch from 1. `content` is the headers as one line of JSON with the
    body after it, compressed upon the same part of the look before.
    """
    table = db.create_table(
        "answers",
        {
            "id": int,
            "watch": int,
            "n": int,
            "part": int,
            "at": str,
            "url": str,
            "final_url": str,
            "status": int,
            "depth": int,
            "content": bytes,
        },
        pk="id",
        foreign_keys=[("watch", "watches", "id")],
        not_null={"watch", "n", "part", "at", "url", "final_url", "status", "depth", "content"},
        strict=True,
    )
    table.create_index(["watch", "part", "n"], unique=True)


@migrations()
def facts(db: Database) -> None:
    """The spans in which a posting stated a value: `until` is null while it stands.

    `value` is JSON as in `before` and `after` of a change; `evidence` is the passage that proved it
    last. The span of `status` also tells what the looks themselves proved (removed).
    """
    table = db.create_table(
        "facts",
        {
            "id": int,
            "posting": int,
            "fact": str,
            "value": str,
            "evidence": str,
            "source": str,
            "since": str,
            "until": str,
        },
        pk="id",
        foreign_keys=[("posting", "postings", "number")],
        not_null={"posting", "fact", "value", "since"},
        strict=True,
    )
    table.create_index(["posting", "fact", "since"])
    db.execute("CREATE UNIQUE INDEX facts_now ON facts (posting, fact) WHERE until IS NULL")


@migrations()
def observations(db: Database) -> None:
    """The runs of equal looks, extended in place: the proof that nothing else was there on date X."""
    table = db.create_table(
        "observations",
        {"id": int, "watch": int, "first_at": str, "last_at": str, "looks": int, "outcome": str, "because": str},
        pk="id",
        foreign_keys=[("watch", "watches", "id")],
        not_null={"watch", "first_at", "last_at", "looks", "outcome"},
        strict=True,
    )
    table.create_index(["watch"])


@migrations()
def changes(db: Database) -> None:
    """One row a difference: `number` is what people see; `before`, `after` are JSON.

    `waits` is 1 while somebody is to be told and no alert carries the change yet.
    """
    table = db.create_table(
        "changes",
        {
            "number": int,
            "at": str,
            "watch": int,
            "watch_name": str,
            "posting": int,
            "posting_id": str,
            "url": str,
            "title": str,
            "company": str,
            "kind": str,
            "before": str,
            "after": str,
            "summary": str,
            "evidence": str,
            "severity": str,
            "section": str,
            "quiet": str,
            "waits": int,
        },
        pk="number",
        foreign_keys=[("watch", "watches", "id"), ("posting", "postings", "number")],
        not_null={"at", "watch", "watch_name", "url", "kind", "before", "after", "summary", "severity", "waits"},
        strict=True,
    )
    table.create_index(["posting"])
    table.create_index(["watch"])
    table.create_index(["at"])
    db.execute("CREATE INDEX changes_waiting ON changes (number) WHERE waits = 1")


@migrations()
def alerts(db: Database) -> None:
    """The messages, the changes that each tells of, their ways to the channels.

    A delivery is `pending` until it is `sent` or `dead`: a dead one was given up and stays visible.
    """
    db.create_table(
        "alerts",
        {
            "id": int,
            "at": str,
            "severity": str,
            "title": str,
            "text": str,
            "html": str,
            "watches": str,
            "postings": str,
        },
        pk="id",
        not_null={"at", "severity", "title", "text", "html", "watches", "postings"},
        strict=True,
    )
    told = db.create_table(
        "alert_changes",
        {"alert": int, "change": int},
        pk=("alert", "change"),
        foreign_keys=[("alert", "alerts", "id"), ("change", "changes", "number")],
        strict=True,
    )
    told.create_index(["change"])
    deliveries = db.create_table(
        "deliveries",
        {
            "id": int,
            "alert": int,
            "channel": str,
            "state": str,
            "attempts": int,
            "created_at": str,
            "due_at": str,
            "sent_at": str,
            "dead_at": str,
            "because": str,
        },
        pk="id",
        foreign_keys=[("alert", "alerts", "id")],
        not_null={"alert", "channel", "state", "attempts", "created_at", "due_at"},
        strict=True,
    )
    deliveries.create_index(["alert"])
    db.execute("CREATE INDEX deliveries_due ON deliveries (channel, due_at) WHERE state = 'pending'")


@migrations()
def hosts(db: Database) -> None:
    """The host of a watch, so that one that is busy is left out of what is due; whether its lateness was told."""
    table = db.table("watches")
    table.add_column("host", str, not_null_default="")
    table.add_column("overdue_told", int, not_null_default=0)
    hosts = [(address.host(url), number) for number, url in db.execute("SELECT id, url FROM watches").fetchall()]
    db.conn.executemany("UPDATE watches SET host = ? WHERE id = ?", hosts)
    db.execute("DROP INDEX watches_due")
    db.execute(
        "CREATE INDEX watches_due ON watches (next_check_at, leased_until, host, key)"
        " WHERE removed_at IS NULL AND paused = 0"
    )


@migrations()
def watches_of_host(db: Database) -> None:
    """The watches of a host, found when one of them cannot be read."""
    db.execute(
        "CREATE INDEX watches_of_host ON watches (host, failures, checked_at) WHERE removed_at IS NULL AND paused = 0"
    )


@migrations()
def likeness(db: Database) -> None:
    """What a page showed, as a digest: the same again need not be read."""
    db.table("watches").add_column("likeness", bytes)


@migrations()
def reminders(db: Database) -> None:
    """When a posting's deadline is thought of again; null: not before it reads anew."""
    db.table("postings").add_column("remind_at", str)
    db.execute("CREATE INDEX postings_to_remind ON postings (remind_at) WHERE remind_at IS NOT NULL")
    db.execute("CREATE INDEX facts_deadlines ON facts (value) WHERE fact = 'deadline' AND until IS NULL")


@migrations()
def reposts(db: Database) -> None:
    """The id of the posting of the same job before it, of one that is posted again."""
    db.table("changes").add_column("repost_of", str)


@migrations()
def likeness_of_postings(db: Database) -> None:
    """What a hiring system's answer said of a posting, as a digest: the same again need not be read."""
    db.table("postings").add_column("likeness", bytes)
