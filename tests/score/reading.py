"""What the program says of a text, or of a text after another: only through what others may use too."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from watcher import codec, extract
from watcher.replay import Numbered, Sent, replay, rows

_GATHER = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Read:
    """One text: the kind of page that it was taken for, and its postings as `watcher extract --json` prints them."""

    page: str
    postings: list[dict[str, Any]]

    def value(self, fact: str) -> Any:
        """Of the first posting; None where it is absent or there is no posting."""
        stated = self._fact(fact)
        return stated["value"] if stated else None

    def evidence(self, fact: str) -> str:
        stated = self._fact(fact)
        return (stated["evidence"] or "") if stated else ""

    def evidences(self) -> list[str]:
        """The passages of the text that prove the facts of the first posting."""
        facts = self.postings[0]["facts"] if self.postings else {}
        ranges = facts.get("salary", {}).get("value", [])
        stated = [*facts.values(), *({**each, "from": facts["salary"]["from"]} for each in ranges)]
        return [each["evidence"] for each in stated if each["evidence"] and each["from"] == "text"]

    def _fact(self, fact: str) -> dict[str, Any] | None:
        stated: dict[str, Any] | None = self.postings[0]["facts"].get(fact) if self.postings else None
        return stated


def read(body: bytes, at: datetime, url: str | None = None) -> Read:
    reading = extract.from_source(body, url, at)
    return Read(reading.outcome.value, [codec.posting_json(each) for each in reading.postings])


@dataclass(frozen=True, slots=True)
class Told:
    """What successive looks tell: the change lines of `watcher replay --json`, the titles of its alerts."""

    changes: list[dict[str, Any]]
    alerts: list[str]
    told: list[dict[str, Any]]
    """The changes that an alert tells."""


def told(url: str, bodies: Iterable[tuple[str, str]]) -> Told:
    """Bodies with their moments, as answers of one address."""
    lines = [json.dumps({"url": url, "at": at, "status": 200, "body": body}) for at, body in bodies]
    events = list(replay(rows(lines, "score"), (), _GATHER))
    numbered = {each.n: codec.change_json(each.n, each.change) for each in events if isinstance(each, Numbered)}
    sent = [each for each in events if isinstance(each, Sent)]
    in_alerts = [numbered[n] for each in sent for n in each.changes]
    return Told(list(numbered.values()), [each.alert.title for each in sent], in_alerts)


def in_words(fact: str, value: Any) -> str:
    """A value on one line, as misses are listed; "" for an absent one."""
    if value is None:
        return ""
    if fact == "salary":
        return "; ".join(_range(each) for each in value)
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value)


def _range(pay: Mapping[str, Any]) -> str:
    ends = "–".join("" if pay[end] is None else f"{pay[end]:.10g}" for end in ("low", "high"))
    return f"{ends} {pay['currency']} {pay['unit']}"
