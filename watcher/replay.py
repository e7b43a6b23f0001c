"""Recorded answers through the same core as the daemon, at their own times."""

import base64
import binascii
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from watcher import address
from watcher.check import check
from watcher.errors import UsageError
from watcher.judge import bundle, life, trouble
from watcher.model import (
    Alert,
    Answer,
    Change,
    Channel,
    Every,
    Failed,
    Failing,
    Host,
    NotModified,
    Observation,
    Page,
    Part,
    State,
    Watch,
)
from watcher.render.alert import alert

FIRST_YEAR, LAST_YEAR = 1970, 9000
"""Between which an answer may have been recorded: beyond, there is no next look."""
ANYBODY = Channel("anybody", url="")
"""Whom the alerts are for: a channel without rules."""


@dataclass(frozen=True, slots=True)
class Row:
    """One recorded answer; rows of one `look` and address are the parts of one look."""

    url: str
    at: datetime
    answer: Part | NotModified | Failed
    look: str | None = None


@dataclass(frozen=True, slots=True)
class Numbered:
    """A change with its place in the whole replay, from 1."""

    n: int
    change: Change


@dataclass(frozen=True, slots=True)
class Sent:
    """An alert as one channel without rules gets it, with the numbers of its changes."""

    alert: Alert
    changes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """What one look found."""

    url: str
    observation: Observation


Event = Numbered | Sent | Looked


def rows(lines: Iterable[str], source: str) -> Iterator[Row]:
    """Reads JSON lines; `UsageError` names the source, the line and what is missing."""
    for n, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield _row(json.loads(line))
            except (ValueError, TypeError, KeyError, RecursionError) as error:
                reason = f"lacks {error}" if isinstance(error, KeyError) else str(error)
                raise UsageError(f"{source}:{n}: not a recorded answer: {reason}") from error


def _row(shape: Any) -> Row:
    if not isinstance(shape, dict):
        raise TypeError('a line must be an object such as {"url": …, "at": …, "status": 200, "body": …}')
    url, at = _address(shape["url"]), _moment(shape["at"])
    look = str(shape["look"]) if shape.get("look") is not None else None
    if shape.get("error"):
        return Row(url, at, Failed(str(shape["error"])), look)
    status = shape.get("status", 200)
    if not isinstance(status, int) or not 100 <= status <= 999:
        raise ValueError(f'"status": {status!r} is not an HTTP status')
    if status == 304:
        return Row(url, at, NotModified(), look)
    headers = {str(name).lower(): str(value) for name, value in (shape.get("headers") or {}).items()}
    part = Part(url, str(shape.get("final_url") or url), status, headers, _body(shape))
    return Row(url, at, part, look)


def _address(text: Any) -> str:
    url = str(text)
    if complaint := address.complaint(url):
        raise ValueError(f'"url": {address.shown(url)} {complaint}')
    return url


def _moment(text: Any) -> datetime:
    at = datetime.fromisoformat(str(text))
    if at.tzinfo is None:
        raise ValueError(f'"at": {text!r} needs an offset (2026-01-31T09:00:00Z)')
    if not FIRST_YEAR <= at.year <= LAST_YEAR:
        raise ValueError(f'"at": {text!r} is not between {FIRST_YEAR} and {LAST_YEAR}')
    return at


def _body(shape: Mapping[str, Any]) -> bytes:
    encoded = shape.get("body_base64")
    if encoded is None:
        body = shape.get("body") or ""
        if not isinstance(body, str):
            raise TypeError('"body" is not a string (JSON of a system is recorded as the text that was sent)')
        return body.encode("utf-8", "surrogatepass")
    try:
        return base64.b64decode(encoded, validate=True)
    except binascii.Error as error:
        raise ValueError(f'"body_base64" is not base64: {error}') from error


def replay(recorded: Iterable[Row], watches: Sequence[Watch], gather: timedelta) -> Iterator[Event]:
    """Every look, change and alert that the recorded answers cause, in order.

    An address that no watch has gets a watch of its own, named by it. What time alone causes does
    not happen; what waits for company leaves when its time has come, the rest at the end.
    """
    known = {watch.key: watch for watch in watches}
    states: dict[str, State] = {}
    seen: dict[str, Observation] = {}
    waiting: list[Numbered] = []
    count = 0
    for look in _looks(recorded):
        at = look[0].at
        yield from _ripe(waiting, at, gather, states)
        key = address.key(look[0].url)
        watch = known.setdefault(key, _watch(look[0].url))
        done = check(watch, states.get(key, State()), _answer(look), at)
        if trouble.may_be_the_hosts(done):
            done = trouble.with_company(done, _host(watch, known, states, seen), known, [ANYBODY])
        states[key], seen[key] = done.state, done.observation
        yield Looked(watch.url, done.observation)
        numbered = [Numbered(count + n, change) for n, change in enumerate(done.changes, 1)]
        count += len(numbered)
        yield from numbered
        left = bundle.leaving(done.changes)
        for group in left:
            yield _sent(numbered, group, at, states)
        going = {n for group in left for n in group}
        waiting += [each for n, each in enumerate(numbered) if each.change.quiet is None and n not in going]
    yield from _ripe(waiting, datetime.max.replace(tzinfo=UTC), gather, states)


def _looks(recorded: Iterable[Row]) -> list[list[Row]]:
    """The rows in the order of their times, those of one look at one address together."""
    looks: list[list[Row]] = []
    latest: dict[str, list[Row]] = {}
    for row in sorted(recorded, key=lambda row: row.at):
        key = address.key(row.url)
        if row.look is not None and key in latest and latest[key][0].look == row.look:
            latest[key].append(row)
        else:
            latest[key] = [row]
            looks.append(latest[key])
    return looks


def _watch(url: str) -> Watch:
    return Watch(key=address.key(url), name=url, url=url, schedule=Every(timedelta(hours=6)))


def _answer(look: Sequence[Row]) -> Answer:
    """The look as one answer: a part that failed makes all of it fail."""
    parts = [row.answer for row in look]
    for part in parts:
        if not isinstance(part, Part):
            return part
    return Page(tuple(part for part in parts if isinstance(part, Part)))


def _host(
    watch: Watch, known: Mapping[str, Watch], states: Mapping[str, State], seen: Mapping[str, Observation]
) -> Host:
    """How the watches of this one's host stand."""
    name = address.host(watch.url)
    its_own = {key: state for key, state in states.items() if address.host(known[key].url) == name}
    answered = [state.checked_at for state in its_own.values() if state.checked_at and not state.failures]
    failing = (
        Failing(key, state.failing_since, state.unreadable_told, seen[key])
        for key, state in its_own.items()
        if state.failing_since
    )
    return Host(name, max(answered, default=None), tuple(failing))


def _ripe(waiting: list[Numbered], now: datetime, gather: timedelta, states: Mapping[str, State]) -> Iterator[Sent]:
    """The messages whose time has come; they wait no longer."""
    groups = bundle.ripe([each.change for each in waiting], now, gather)
    for group in groups:
        yield _sent(waiting, group, min(waiting[n].change.at for n in group) + gather, states)
    gone = {n for group in groups for n in group}
    waiting[:] = [each for n, each in enumerate(waiting) if n not in gone]


def _sent(numbered: Sequence[Numbered], group: tuple[int, ...], at: datetime, states: Mapping[str, State]) -> Sent:
    keys = {numbered[n].change.watch_key for n in group}
    stand = {about: each for key in keys for about, each in life.standings(key, states[key].snapshot).items()}
    message = alert([each.change for each in numbered], group, at, stand)
    return Sent(replace(message, changes=()), tuple(numbered[n].n for n in group))
