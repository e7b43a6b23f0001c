"""A database of every schema so far is brought up to date with all that it holds."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.store import golden
from watcher import address
from watcher.errors import StoreError
from watcher.model import Facts, Kind, State, Status
from watcher.store import History, Store, schema

SCHEMAS = sorted((Path(__file__).parent / "schemas").glob("*.db"), key=lambda each: int(each.stem))


def steps(path: Path) -> tuple[str, ...]:
    """The migrations that a file has seen."""
    with Database(path, execute_plugins=False) as db:
        return tuple(sorted(each.name for each in schema.migrations.applied(db)))


@pytest.fixture(params=SCHEMAS, ids=lambda each: each.stem)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copy(request.param, tmp_path / "watcher.db"))


def test_todays_schema_has_its_file_too(tmp_path: Path) -> None:
    golden.make(tmp_path / "today.db")

    assert steps(SCHEMAS[-1]) == steps(tmp_path / "today.db")
    assert len({steps(each) for each in SCHEMAS}) == len(SCHEMAS)


def test_an_upgrade_keeps_all_that_stood_there(path: Path) -> None:
    Store.open(path).close()

    with History.open(path) as history:
        posting = history.posting("Senior Tide Gauge Engineer")
        assert posting.status is Status.OPEN
        assert posting.facts["deadline"] == "2031-05-03"
        assert [each.change.kind for each in history.changes(posting=posting.number)] == [
            Kind.DEADLINE,
            Kind.CLOSED,
            Kind.REOPENED,
            Kind.SALARY,
            Kind.TITLE,
            Kind.SALARY,
        ]
        assert [each.value for each in history.fact_history(posting.number, "deadline")] == ["2031-04-17", "2031-05-03"]
        assert "17 April" in history.posting_at(posting.number, golden.BEGAN).text
        assert [each.state for each in history.alerts()].count("sent") == 6
        assert history.explain(2).after is not None
        assert {each.name: each.removed_at is None for each in history.watches()}["tide gauges"]


def facts(state: State) -> list[Facts]:
    """What is known of each posting; its text may have been read by another extractor."""
    return [each.posting.facts for each in state.snapshot.postings] if state.snapshot else []


def test_an_upgraded_file_goes_on_as_a_new_one(path: Path, tmp_path: Path) -> None:
    golden.make(tmp_path / "today.db")

    with Store.open(path) as upgraded, Store.open(tmp_path / "today.db") as new:
        for watch in golden.WATCHES:
            then, today = upgraded.state(watch.key), new.state(watch.key)
            its_own = {
                "likeness": then.likeness,
                "extractor_version": then.extractor_version,
                "snapshot": then.snapshot,
            }
            assert then == replace(today, next_check_at=then.next_check_at, **its_own)
            assert facts(then) == facts(today)
        later = golden.BEGAN + 30 * golden.HOUR
        assert upgraded.lease(later, later, 9) == new.lease(later, later, 9)
        assert upgraded.waiting() == new.waiting()
        assert upgraded.due("mail", later) == new.due("mail", later)


def test_an_upgraded_file_has_the_tables_of_a_new_one(path: Path, tmp_path: Path) -> None:
    Store.open(path).close()
    golden.make(tmp_path / "today.db")

    with Database(path) as upgraded, Database(tmp_path / "today.db") as new:
        assert upgraded.schema == new.schema
        hosts = [(row["url"], row["host"]) for row in upgraded["watches"].rows]
    assert hosts == [(url, address.host(url)) for url, _ in hosts]


def test_a_reader_asks_for_the_upgrade_and_changes_nothing(tmp_path: Path) -> None:
    path = Path(shutil.copy(SCHEMAS[0], tmp_path / "watcher.db"))
    before = path.read_bytes()

    with pytest.raises(StoreError, match="older watcher; `watcher check` brings it up to date"):
        History.open(path)
    assert path.read_bytes() == before


def test_a_downgrade_is_refused_untouched(path: Path) -> None:
    """What a newer watcher wrote: a migration that this one does not know."""
    Store.open(path).close()
    with Database(path, execute_plugins=False) as db:
        newer = {"migration_set": "watcher", "name": "tomorrow", "applied_at": "2031-01-01"}
        db["_sqlite_migrations"].insert(newer)
    before = path.read_bytes()

    with pytest.raises(StoreError, match="newer watcher; use that one, or another file"):
        Store.open(path)
    assert path.read_bytes() == before
