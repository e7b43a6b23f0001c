"""Values of the model as columns of the tables, both ways."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlite_utils import Database

from watcher.model import Change, Cron, Every, Kind, Rules, Section, Severity, Watch

Row = Mapping[str, Any]
"""A row as SQLite gives it, by column."""


def moment_text(moment: datetime) -> str:
    """UTC with microseconds, always: as text it sorts as the moments do."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def optional_text(at: datetime | None) -> str | None:
    return None if at is None else moment_text(at)


def optional_moment(text: str | None) -> datetime | None:
    return None if text is None else moment(text)


def json_text(value: object) -> str:
    """Compact, keys as they come, letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def schedule_text(watch: Watch) -> str:
    """A schedule in one line, to see whether it is another one."""
    match watch.schedule:
        case Every(interval):
            return f"every {interval.total_seconds():g}s"
        case Cron(expression, zone):
            return f"{expression} {zone}"


def rules_text(rules: Rules) -> str:
    return json_text({"select": rules.select, "ignore": list(rules.ignore), "only": dict(rules.only)})


@lru_cache(maxsize=1024)
def rules(text: str) -> Rules:
    """Remembered: most watches have the same."""
    shape = json.loads(text)
    return Rules(shape["select"], tuple(shape["ignore"]), shape["only"])


def change_columns(change: Change, watch: int, posting: int | None, *, waits: bool) -> dict[str, object]:
    """A row of `changes` without its number."""
    return {
        "at": moment_text(change.at),
        "watch": watch,
        "watch_name": change.watch,
        "posting": posting,
        "posting_id": change.posting,
        "url": change.url,
        "title": change.title,
        "company": change.company,
        "kind": change.kind.value,
        "before": json_text(change.before),
        "after": json_text(change.after),
        "summary": change.summary,
        "evidence": change.evidence,
        "severity": change.severity.value,
        "section": change.section.value if change.section else None,
        "quiet": change.quiet,
        "repost_of": change.repost_of,
        "waits": int(waits),
    }


def change(row: Row) -> Change:
    """The change of a row of `changes`, joined with its watch's key as `watch_key`."""
    return Change(
        at=moment(row["at"]),
        watch=row["watch_name"],
        watch_key=row["watch_key"],
        url=row["url"],
        posting=row["posting_id"],
        title=row["title"],
        company=row["company"],
        kind=Kind(row["kind"]),
        before=json.loads(row["before"]),
        after=json.loads(row["after"]),
        summary=row["summary"],
        evidence=row["evidence"],
        severity=Severity(row["severity"]),
        section=Section(row["section"]) if row["section"] else None,
        quiet=row["quiet"],
        repost_of=row["repost_of"],
    )


def insert(db: Database, table: str, columns: Mapping[str, object]) -> int:
    """Adds a row; the number that it got."""
    names, places = ", ".join(columns), ", ".join(f":{name}" for name in columns)
    added = db.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", dict(columns))  # noqa: S608 - our own names
    return int(added.lastrowid or 0)
