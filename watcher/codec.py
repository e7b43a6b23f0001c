"""Values of the model as the JSON of the contract (DESIGN.md, "JSON"), and back."""

import dataclasses
from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from watcher.model import (
    FACTS,
    Alert,
    Block,
    BlockKind,
    Change,
    Deadline,
    Facts,
    Json,
    Pay,
    Posting,
    Question,
    Section,
    SetAside,
    Source,
    Sponsorship,
    Stated,
    Status,
    Unit,
    Workplace,
)

ROLLING = "ROLLING"


def moment(value: datetime) -> str:
    """ISO 8601 with the offset, to the second or, where there are any, the microsecond."""
    return value.isoformat()


def value_json(value: object) -> Json:
    """A fact's value alone, as `before` and `after` of a change show it; None (absent) is null."""
    match value:
        case None | bool() | int():
            return value
        case StrEnum():
            return value.value
        case str():
            return value
        case float():
            return int(value) if value.is_integer() else value
        case date():
            return value.isoformat()
        case Deadline():
            return value.day.isoformat() if value.day else ROLLING
        case Pay():
            return {each.name: value_json(getattr(value, each.name)) for each in dataclasses.fields(value)}
        case tuple():
            return [value_json(each) for each in value]
    raise TypeError(f"{type(value).__name__} is no value of a fact")


def fact_json(stated: Stated[Any]) -> dict[str, Json]:
    """A fact as `watcher extract` prints it: value, evidence, from, assumed."""
    shape: dict[str, Json] = {"value": value_json(stated.value)}
    if isinstance(stated.value, Deadline):
        shape |= {
            "time": stated.value.time,
            "zone": stated.value.zone,
            "early": value_json(stated.value.early),
            "or": value_json(stated.value.alternative),
        }
    return shape | {"evidence": stated.evidence, "from": stated.source.value, "assumed": list(stated.assumed)}


def facts_json(facts: Facts) -> dict[str, Json]:
    """The stated facts by name; absent ones are left out."""
    found = ((name, getattr(facts, name)) for name in FACTS)
    return {name: fact_json(stated) for name, stated in found if stated is not None}


def sections_json(blocks: tuple[Block, ...]) -> dict[str, Json]:
    """The text by section, headings left out; `other` too, as text belongs somewhere."""
    sections: dict[str, Json] = {}
    for section in Section:
        texts = [each.text for each in blocks if each.section is section and each.kind is not BlockKind.HEADING]
        if texts:
            sections[section.value] = list(texts)
    return sections


def posting_json(posting: Posting) -> dict[str, Json]:
    """A posting as `watcher extract --json` prints it."""
    return {
        "id": posting.id,
        "url": posting.url,
        "facts": facts_json(posting.facts),
        "sections": sections_json(posting.blocks),
        "questions": [{"label": each.label, "required": each.required} for each in posting.questions],
        "text": posting.text,
        "set_aside": [_set_aside_json(each) for each in posting.set_aside],
    }


def _set_aside_json(lost: SetAside) -> Json:
    return {
        "fact": lost.fact,
        "value": lost.value,
        "evidence": lost.evidence,
        "from": lost.source.value,
        "because": lost.because,
    }


def change_json(n: int, change: Change) -> dict[str, Json]:
    """A change as `watcher replay --json` prints it."""
    return {
        "type": "change",
        "n": n,
        "at": moment(change.at),
        "watch": change.watch,
        "url": change.url,
        "posting": change.posting,
        "title": change.title,
        "kind": change.kind.value,
        "before": change.before,
        "after": change.after,
        "summary": change.summary,
        "evidence": change.evidence,
        "severity": change.severity.value,
        "section": change.section.value if change.section else None,
        "quiet": change.quiet,
    }


def alert_json(alert: Alert, changes: tuple[int, ...]) -> dict[str, Json]:
    """An alert as `watcher replay --json` prints it, with the numbers of its changes."""
    return {
        "type": "alert",
        "at": moment(alert.at),
        "watches": list(alert.watches),
        "title": alert.title,
        "body": alert.text,
        "severity": alert.severity.value,
        "changes": list(changes),
        "postings": list(alert.postings),
    }


# ── a posting as the store keeps it, and back ────────────────────────────────────────────────────


def posting_record(posting: Posting) -> dict[str, Json]:
    """All of a posting, for `posting_from_record`: blocks whole instead of sections and text."""
    shape = posting_json(posting)
    del shape["sections"], shape["text"]
    shape["facts"] = {name: _fact_record(each) for name in FACTS if (each := getattr(posting.facts, name)) is not None}
    shape["blocks"] = [[each.kind.value, each.text, each.level, each.section.value] for each in posting.blocks]
    return shape


def _fact_record(stated: Stated[Any]) -> dict[str, Json]:
    return fact_json(stated) | ({"also": list(stated.also)} if stated.also else {})


def posting_from_record(shape: dict[str, Any]) -> Posting:
    """The posting that `posting_record` wrote."""
    return Posting(
        id=shape["id"],
        url=shape["url"],
        facts=Facts(**{name: _stated(name, each) for name, each in shape["facts"].items()}),
        blocks=tuple(
            Block(BlockKind(kind), text, level, Section(section)) for kind, text, level, section in shape["blocks"]
        ),
        questions=tuple(Question(each["label"], each["required"]) for each in shape["questions"]),
        set_aside=tuple(
            SetAside(each["fact"], each["value"], each["evidence"], Source(each["from"]), each["because"])
            for each in shape["set_aside"]
        ),
    )


def _stated(name: str, shape: dict[str, Any]) -> Stated[Any]:
    value = _deadline(shape) if name == "deadline" else _READERS.get(name, _as_written)(shape["value"])
    return Stated(
        value, shape["evidence"], Source(shape["from"]), tuple(shape["assumed"]), tuple(shape.get("also", ()))
    )


def _deadline(shape: dict[str, Any]) -> Deadline:
    day = None if shape["value"] == ROLLING else date.fromisoformat(shape["value"])
    early, other = (date.fromisoformat(shape[word]) if shape[word] else None for word in ("early", "or"))
    return Deadline(day, shape["time"], shape["zone"], early, other)


def _pay(shape: dict[str, Any]) -> Pay:
    return Pay(
        low=shape["low"],
        high=shape["high"],
        currency=shape["currency"],
        unit=Unit(shape["unit"]),
        label=shape["label"],
        evidence=shape["evidence"],
    )


def _as_written(value: Any) -> Any:
    return value


_READERS: dict[str, Callable[[Any], Any]] = {
    "locations": tuple,
    "employment_type": tuple,
    "workplace": Workplace,
    "salary": lambda ranges: tuple(_pay(each) for each in ranges),
    "date_posted": date.fromisoformat,
    "status": Status,
    "visa_sponsorship": Sponsorship,
}
