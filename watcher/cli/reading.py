"""`watcher extract`, `diff`, `replay`: postings read and compared without database or daemon."""

import asyncio
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import click

from watcher import address, codec, extract
from watcher.cli.configured import fetch_rules, known, load
from watcher.cli.fetched import fetched, once, outcome_line
from watcher.cli.moments import Moment, now
from watcher.cli.output import echo, json_line, json_option
from watcher.cli.posting import print_diff, print_posting
from watcher.errors import UsageError
from watcher.model import (
    AlertRules,
    Change,
    Outcome,
    Part,
    Reading,
)
from watcher.replay import Looked, Numbered, Row, Sent, replay, rows

_READ = frozenset({Outcome.POSTING, Outcome.BOARD, Outcome.CLOSED})


# ── extract ──────────────────────────────────────────────────────────────────────────────────────


@click.command("extract")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE…")
@click.option("--url", help="The address that the file was fetched from.")
@click.option("--at", type=Moment(), help="When it was fetched: settles year-less and relative dates (now).")
@json_option
@click.pass_obj
def extract_command(
    config_path: str | None, sources: Sequence[str], url: str | None, at: datetime | None, as_json: bool
) -> int:
    """Print what files, addresses or standard input (-) state, each fact with its evidence.

    Exit 0 if every page is a posting, a board or closed, else 1.
    """
    if url is not None and (complaint := address.complaint(url)):
        raise UsageError(f"--url {address.shown(url)} {complaint}")
    good = True
    for source in sources:
        reading = _read(source, url, at or now(), config_path)
        good = good and reading.outcome in _READ
        if as_json:
            json_line(_reading_json(address.shown(source), reading))
        else:
            _print(address.shown(source), reading)
    return 0 if good else 1


def _read(source: str, url: str | None, at: datetime, config_path: str | None) -> Reading:
    if source.startswith(("http://", "https://")):
        return _fetched(source, at, config_path)
    try:
        return extract.from_source(_bytes(source), url, at)
    except UsageError as error:
        return Reading(Outcome.ERROR, str(error))


def _bytes(source: str) -> bytes:
    if source == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(source).read_bytes()
    except OSError as error:
        raise UsageError(f"{source}: {error.strerror}") from error


def _fetched(url: str, at: datetime, config_path: str | None) -> Reading:
    if complaint := address.complaint(url):
        return Reading(Outcome.ERROR, f"{address.shown(url)} {complaint}")
    return asyncio.run(_fetch(url, at, config_path))


async def _fetch(url: str, at: datetime, config_path: str | None) -> Reading:
    from watcher.fetch import Client

    rules, contact = fetch_rules(known(config_path))
    async with Client(rules, contact) as client:
        return await fetched(client, once(url), at)


def _reading_json(source: str, reading: Reading) -> dict[str, object]:
    return {
        "source": source,
        "page": reading.outcome.value,
        "because": reading.because,
        "adapter": reading.adapter,
        "lang": reading.lang,
        "postings": [codec.posting_json(each) for each in reading.postings],
    }


def _print(source: str, reading: Reading) -> None:
    echo(outcome_line(source, reading))
    for posting in reading.postings:
        print_posting(posting)


# ── diff ─────────────────────────────────────────────────────────────────────────────────────────


@click.command("diff")
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@json_option
def diff_command(before: str, after: str, as_json: bool) -> int:
    """Compare two files as successive versions of one posting: the changes, then the word diff.

    Exit 1 if one of them is no posting.
    """
    at = now()
    bodies = [_bytes(source) for source in (before, after)]
    readings = [extract.from_source(body, None, at) for body in bodies]
    unread = [pair for pair in zip((before, after), readings, strict=True) if pair[1].outcome not in _READ]
    for source, reading in unread:
        click.echo(f"watcher: {outcome_line(source, reading)}", err=True)
    if unread:
        return 1
    recorded = [
        Row(_NOWHERE, at + timedelta(minutes=n), Part(_NOWHERE, _NOWHERE, 200, {}, body))
        for n, body in enumerate(bodies)
    ]
    for event in replay(recorded, (), timedelta(0)):
        if isinstance(event, Numbered):
            _tell_change(event.n, _of_file(event.change, after), as_json)
    if not as_json:
        print_diff(*map(_text, readings))
    return 0


_NOWHERE = "https://posting.invalid/"
"""What stands for the address that two files of one posting share (RFC 6761)."""


def _of_file(change: Change, file: str) -> Change:
    known = None if change.posting == address.key(_NOWHERE) else change.posting
    return replace(change, watch=file, url=file, posting=known)


def _tell_change(n: int, change: Change, as_json: bool) -> None:
    if as_json:
        json_line(codec.change_json(n, change))
    else:
        _print_change(n, change)


def _text(reading: Reading) -> str:
    return "\n".join(posting.text for posting in reading.postings)


# ── replay ───────────────────────────────────────────────────────────────────────────────────────


@click.command("replay")
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option("--observations", is_flag=True, help="Also what each look found.")
@json_option
@click.pass_obj
def replay_command(config_path: str | None, files: Sequence[str], observations: bool, as_json: bool) -> None:
    """Feed recorded answers (JSON lines) through the same core as the daemon, at their own times."""
    recorded = [row for file in files for row in rows(_lines(file), file)]
    loaded = load(config_path) if config_path else None
    gather = (loaded.alerts if loaded else AlertRules()).gather
    for event in replay(recorded, loaded.watches if loaded else (), gather):
        match event:
            case Looked() if observations:
                _tell_looked(event, as_json)
            case Numbered(n, change):
                _tell_change(n, change, as_json)
            case Sent():
                _tell_sent(event, as_json)


def _lines(file: str) -> list[str]:
    return _bytes(file).decode("utf-8", "replace").split("\n")


def _tell_looked(event: Looked, as_json: bool) -> None:
    seen = event.observation
    if as_json:
        shape = {"type": "observation", "at": codec.moment(seen.at), "url": event.url}
        json_line(shape | {"outcome": seen.outcome.value, "because": seen.because})
    else:
        why = f": {seen.because}" if seen.because else ""
        echo(f"      {codec.moment(seen.at)}  {event.url}: {seen.outcome.value}{why}")


def _tell_sent(event: Sent, as_json: bool) -> None:
    if as_json:
        json_line(codec.alert_json(event.alert, event.changes))
    else:
        echo(f"      → {event.alert.title}")


def _print_change(n: int, change: Change) -> None:
    quiet = f" (quiet: {change.quiet})" if change.quiet else ""
    head = f"{n:>4}  {change.at:%Y-%m-%d %H:%M}  {change.severity.value:<8}"
    echo(f"{head}  {change.title or change.watch}: {change.summary}{quiet}")
