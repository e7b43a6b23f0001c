"""Listings as people and programs read them: a table, JSON lines, CSV."""

import csv
import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TypeVar

import click

from watcher.model import Json
from watcher.render.plain import one_line, plain

Decorated = TypeVar("Decorated", bound=Callable[..., object])

Row = Mapping[str, Json]


def listing(command: Decorated) -> Decorated:
    """Gives a command that lists things `--json` and `--csv`."""
    with_csv = click.option("--csv", "as_csv", is_flag=True, help="CSV with a header line.")(command)
    return json_option(with_csv)


def json_option(command: Decorated) -> Decorated:
    """Gives a command `--json`."""
    return click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")(command)


def json_line(shape: object) -> None:
    """One JSON object on a line of its own."""
    click.echo(json.dumps(shape, ensure_ascii=False))


def show(rows: Iterable[Row], columns: Sequence[str], *, as_json: bool, as_csv: bool, nothing: str) -> None:
    """Prints rows in the form that was asked for; `columns` are those of the table, the others have all."""
    if as_json:
        for row in rows:
            json_line(row)
    elif as_csv:
        _csv(list(rows))
    else:
        _table(list(rows), columns, nothing)


def _csv(rows: Sequence[Row]) -> None:
    if not rows:
        return
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(rows[0])
    for row in rows:
        writer.writerow([_cell(value) for value in row.values()])


def _cell(value: Json) -> str:
    """A cell that no spreadsheet takes for a formula."""
    text = "" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text


def _table(rows: Sequence[Row], columns: Sequence[str], nothing: str) -> None:
    if not rows:
        click.echo(nothing, err=True)
        return
    cells = [[_shown(row[column]) for column in columns] for row in rows]
    if not sys.stdout.isatty():
        for line in cells:
            click.echo("\t".join(line))
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    told = [n for n, column in enumerate(columns) if any(row[column] is not None for row in rows)]
    table = Table(box=None, pad_edge=False, header_style="bold")
    for n in told:
        table.add_column(columns[n].replace("_", " "), overflow="fold")
    for line in cells:
        table.add_row(*(Text(line[n]) for n in told))
    Console().print(table)


def _shown(value: Json) -> str:
    if value is None:
        return "–"
    if isinstance(value, list):
        return "; ".join(_shown(each) for each in value)
    return one_line(str(value), 100)


def when(at: datetime | None) -> str | None:
    """A moment of the history in the local zone of the reader, to the minute."""
    return at.astimezone().strftime("%Y-%m-%d %H:%M") if at else None


def utc(at: datetime | None) -> str | None:
    """A moment as the JSON and CSV of listings have it: UTC, ISO 8601."""
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z") if at else None


def echo(text: str) -> None:
    """A line of text that may come from a page, safe on a terminal."""
    click.echo(plain(text))
