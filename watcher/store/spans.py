"""The spans in which a posting stated a value: opened and closed as its facts change."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from watcher import codec
from watcher.model import FACTS, Remembered
from watcher.store.rows import insert, json_text, moment_text


@dataclass(frozen=True, slots=True)
class _Said:
    """A fact as a row of `facts` holds it."""

    value: str
    evidence: str | None
    source: str | None


def tell(db: Database, number: int, each: Remembered, at: datetime) -> None:
    """Ends the spans of values that no longer stand, begins those of new ones; evidence is kept as last read."""
    says = _said(each)
    for row in list(db.query("SELECT * FROM facts WHERE posting = ? AND until IS NULL", [number])):
        now = says.get(row["fact"])
        if now is None or now.value != row["value"]:
            db.execute("UPDATE facts SET until = ? WHERE id = ?", [moment_text(at), row["id"]])
            continue
        if (now.evidence, now.source) != (row["evidence"], row["source"]):
            db.execute("UPDATE facts SET evidence = ?, source = ? WHERE id = ?", [now.evidence, now.source, row["id"]])
        del says[row["fact"]]
    for fact, said in says.items():
        columns = {"value": said.value, "evidence": said.evidence, "source": said.source, "since": moment_text(at)}
        insert(db, "facts", {"posting": number, "fact": fact, **columns})


def _said(each: Remembered) -> dict[str, _Said]:
    facts = ((name, getattr(each.posting.facts, name)) for name in FACTS)
    said = {
        name: _Said(json_text(codec.value_json(stated.value)), stated.evidence, stated.source.value)
        for name, stated in facts
        if stated is not None
    }
    status = json_text(each.status.value)
    if "status" not in said or said["status"].value != status:
        said["status"] = _Said(status, None, None)
    return said
