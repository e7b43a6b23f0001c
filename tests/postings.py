"""Postings of our own, for tests of comparing and judging."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from watcher.model import (
    Block,
    BlockKind,
    Change,
    Deadline,
    Facts,
    Kind,
    Pay,
    Posting,
    Section,
    Severity,
    Source,
    Stated,
    Status,
    Unit,
)

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def stated(value: Any, evidence: str = "as the page says", assumed: tuple[str, ...] = ()) -> Stated[Any]:
    return Stated(value, evidence, Source.TEXT, assumed)


def pay(low: float, high: float, currency: str = "GBP", unit: Unit = Unit.YEAR, label: str | None = None) -> Pay:
    return Pay(low, high, currency, unit, label, f"{low}-{high} {currency}")


def item(text: str, section: Section = Section.REQUIRED) -> Block:
    return Block(BlockKind.ITEM, text, section=section)


def paragraph(text: str, section: Section = Section.OTHER) -> Block:
    return Block(BlockKind.PARAGRAPH, text, section=section)


POSTING = Posting(
    id="71",
    url="https://harbour.example/jobs/71",
    facts=Facts(
        title=stated("Tide Gauge Engineer", "Tide Gauge Engineer"),
        company=stated("Harbour Instruments", "Harbour Instruments"),
        locations=stated(("Leith, UK", "Cork, Ireland"), "Leith, UK; Cork, Ireland"),
        salary=stated((pay(48_000, 56_000),), "48000-56000 GBP"),
        deadline=stated(Deadline(date(2026, 4, 17)), "Apply by 17 April 2026"),
        status=Stated(Status.OPEN, None, Source.TEXT),
    ),
    blocks=(
        Block(BlockKind.HEADING, "What you will do", 2, Section.RESPONSIBILITIES),
        item("Calibrate gauges at sea and on land", Section.RESPONSIBILITIES),
        Block(BlockKind.HEADING, "What we ask for", 2, Section.REQUIRED),
        item("2+ years with embedded systems"),
        item("A driving licence"),
        paragraph("We look forward to meeting you. Apply by 17 April 2026. Bring a warm coat.", Section.PROCESS),
    ),
)


def having(**facts: Any) -> Posting:
    """The posting with other facts."""
    return replace(POSTING, facts=replace(POSTING.facts, **facts))


def saying(*blocks: Block) -> Posting:
    """The posting with other text."""
    return replace(POSTING, blocks=blocks)


def change(kind: Kind, severity: Severity, posting: str = "71", **more: Any) -> Change:
    """A change of a posting of one employer, as the judge makes it."""
    given: dict[str, Any] = {"before": "old", "after": "new", "quiet": None, "section": None, "at": NOON} | more
    return Change(
        watch=f"watch {posting}",
        watch_key=f"harbour.example/jobs/{posting}",
        url=f"https://harbour.example/jobs/{posting}",
        posting=posting,
        title=f"Engineer {posting}",
        company="Harbour Instruments",
        kind=kind,
        summary=f"{kind.value} changed from {given['before']} to {given['after']}",
        evidence=str(given["after"]),
        severity=severity,
        **given,
    )
