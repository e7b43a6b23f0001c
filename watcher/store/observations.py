"""Runs of equal looks: the proof of what an address showed, at a fraction of the rows."""

from sqlite_utils import Database

from watcher.model import Observation
from watcher.store.rows import insert, moment_text


def add(db: Database, watch: int, observation: Observation) -> None:
    """Extends the watch's last run where outcome and reason are the same, else begins another."""
    found = {"outcome": observation.outcome.value, "because": observation.because}
    at = moment_text(observation.at)
    extended = db.execute(
        "UPDATE observations SET last_at = :at, looks = looks + 1"
        " WHERE id = (SELECT max(id) FROM observations WHERE watch = :watch)"
        " AND outcome = :outcome AND because IS :because",
        {"watch": watch, "at": at, **found},
    )
    if not extended.rowcount:
        insert(db, "observations", {"watch": watch, "first_at": at, "last_at": at, "looks": 1, **found})
