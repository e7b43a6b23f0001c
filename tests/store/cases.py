"""Watches, postings and checks to store."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from watcher import address
from watcher.model import (
    Alert,
    Block,
    BlockKind,
    Change,
    Check,
    Deadline,
    Every,
    Facts,
    Kind,
    Observation,
    Outcome,
    Outgoing,
    Page,
    Part,
    Pay,
    Posting,
    Question,
    Remembered,
    Section,
    SetAside,
    Severity,
    Snapshot,
    Source,
    State,
    Stated,
    Status,
    Unit,
    Watch,
    Workplace,
)

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def a_watch(name: str = "Lamp maker", path: str = "lamps/41", **rest: object) -> Watch:
    url = f"https://jobs.example.org/{path}"
    return replace(Watch(address.key(url), name, url, Every(HOUR)), **rest)


def a_posting(site_id: str = "41", title: str = "Lamp maker", **facts: object) -> Posting:
    stated = Facts(
        title=Stated(title, title, Source.JSON_LD),
        company=Stated("Wick & Sons", "Wick & Sons", Source.JSON_LD),
        locations=Stated(("Zürich", "Remote"), "Zürich", Source.TEXT),
        workplace=Stated(Workplace.HYBRID, "two days a week in the shop", Source.TEXT),
        salary=Stated(
            (Pay(61_000, 72_500.5, "CHF", Unit.YEAR, None, "CHF 61’000–72’500.50"),),
            "CHF 61’000–72’500.50",
            Source.TEXT,
            ("unit",),
        ),
        deadline=Stated(
            Deadline(date(2026, 4, 1), "17:00", "CET", date(2026, 3, 20)),
            "by 1 April, 17:00 CET",
            Source.TEXT,
            ("year",),
        ),
        status=Stated(Status.OPEN, None, Source.TEXT),
    )
    return Posting(
        id=site_id,
        url=f"https://jobs.example.org/lamps/{site_id}",
        facts=replace(stated, **facts),
        blocks=(
            Block(BlockKind.HEADING, "What you bring", 2, Section.REQUIRED),
            Block(BlockKind.ITEM, "Three years at the bench", 0, Section.REQUIRED),
        ),
        questions=(Question("First name", required=True),),
        set_aside=(SetAside("deadline", "2026-03-31", "2026-03-31", Source.JSON_LD, "the text says another day"),),
    )


def remembered(posting: Posting, first: datetime = NOON, last: datetime | None = None, **rest: object) -> Remembered:
    return replace(Remembered(posting, Status.OPEN, first, last), **rest)


def page(text: str, url: str = "https://jobs.example.org/lamps/41") -> Page:
    headers = {"content-type": "text/html; charset=utf-8", "set-cookie": "session=opens-a-door"}
    return Page((Part(url, url, 200, headers, text.encode()),))


def a_change(watch: Watch, at: datetime, kind: Kind = Kind.TITLE, **rest: object) -> Change:
    change = Change(
        at=at,
        watch=watch.name,
        watch_key=watch.key,
        url=watch.url,
        posting="41",
        title="Lamp maker",
        company="Wick & Sons",
        kind=kind,
        before="Lamp maker",
        after="Lantern maker",
        summary="Title changed from Lamp maker to Lantern maker",
        evidence="Lantern maker",
        severity=Severity.NORMAL,
    )
    return replace(change, **rest)


def an_alert(at: datetime, *changes: int, channels: Sequence[str] = ("mail", "chat")) -> Outgoing:
    alert = Alert(at, Severity.HIGH, "A title", "In words", "<p>In words</p>", changes, ("Lamp maker",), ("41",))
    return Outgoing(alert, tuple(channels))


def look(
    watch: Watch,
    read: State,
    at: datetime,
    *postings: Remembered,
    changes: Sequence[Change] = (),
    outcome: Outcome = Outcome.POSTING,
    shown: Page | None = None,
) -> Check:
    """A check that read these postings; those first seen in `read` keep their beginnings as given."""
    state = replace(
        read,
        snapshot=Snapshot(at, postings),
        checked_at=at,
        next_check_at=at + HOUR,
        revision=read.revision + 1,
    )
    return Check(watch, at, read, state, Observation(at, outcome, None), tuple(changes), shown)


def unchanged(watch: Watch, read: State, at: datetime) -> Check:
    state = replace(read, checked_at=at, next_check_at=at + HOUR, revision=read.revision + 1)
    return Check(watch, at, read, state, Observation(at, Outcome.UNCHANGED, None))
