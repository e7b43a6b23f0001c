"""`watcher list`, `postings`, `show`, `history`, `text`: what the history knows."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

import click

from watcher import codec
from watcher.cli.configured import Reader, load, reader
from watcher.cli.moments import Day, Moment
from watcher.cli.output import Row, echo, json_line, json_option, listing, show, utc
from watcher.cli.posting import print_diff, print_posting
from watcher.model import FACTS, Json, Kind, Section, Severity, Status
from watcher.render import words
from watcher.store.found import ChangeRow, FactSpan, PostingRow, WatchRow


def _choice(words: Sequence[str]) -> click.Choice[str]:
    return click.Choice(words, case_sensitive=False)


# ── what stands ──────────────────────────────────────────────────────────────────────────────────


@click.command("list")
@listing
@click.pass_obj
def list_command(config_path: str | None, as_json: bool, as_csv: bool) -> None:
    """The watches: status, next look, last change, trouble."""
    with reader(config_path) as asked:
        rows = [_watch(each, asked, plain=as_json or as_csv) for each in asked.history.watches()]
    columns = ("watch", "status", "next_look", "last_change", "trouble")
    show(rows, columns, as_json=as_json, as_csv=as_csv, nothing="no watch yet (watcher add URL)")


def _watch(row: WatchRow, asked: Reader, *, plain: bool) -> Row:
    when = utc if plain else asked.when
    return {
        "watch": row.name,
        "status": _standing(row),
        "next_look": when(row.next_check_at) if not row.paused and not row.removed_at else None,
        "last_look": when(row.checked_at),
        "last_change": when(row.changed_at),
        "trouble": _trouble(row),
        "url": row.url,
        "outcome": row.outcome.value if row.outcome else None,
        "because": row.because,
        "failures": row.failures,
        "failing_since": when(row.failing_since),
        "statuses": {status.value: count for status, count in row.statuses.items()},
    }


def _standing(row: WatchRow) -> str:
    if row.removed_at:
        return "taken out"
    if row.paused:
        return "watching is paused"
    if not row.statuses:
        return "not read yet"
    if sum(row.statuses.values()) == 1:
        return words.say(Kind.STATUS, next(iter(row.statuses)).value)
    return ", ".join(f"{count} {words.say(Kind.STATUS, status.value)}" for status, count in row.statuses.items())


def _trouble(row: WatchRow) -> str | None:
    return f"{row.because} ({row.failures} in a row)" if row.failures else None


@click.command("postings")
@click.option("--status", type=_choice([each.value for each in Status]), help="Only those of this status.")
@click.option("--deadline-before", type=Day(), help="Only those whose deadline is earlier.")
@click.option("--tag", help="Only those of watches with this tag.")
@listing
@click.pass_obj
def postings_command(
    config_path: str | None,
    status: str | None,
    deadline_before: date | None,
    tag: str | None,
    as_json: bool,
    as_csv: bool,
) -> None:
    """The postings, as they stand now."""
    keys = None if tag is None else [each.key for each in load(config_path).watches if tag in each.tags]
    with reader(config_path) as asked:
        found = asked.history.postings(
            status=Status(status) if status else None, deadline_before=deadline_before, watches=keys
        )
    rows = [_posting(each, plain=as_json or as_csv) for each in found]
    columns = ("number", "title", "company", "status", "deadline", "salary", "locations", "watch")
    show(rows, columns, as_json=as_json, as_csv=as_csv, nothing="no posting fits")


def _posting(row: PostingRow, *, plain: bool) -> Row:
    facts: dict[str, Json] = {name: row.facts.get(name) for name in FACTS}
    if not plain:
        facts = {name: words.say(Kind(name), value) if value is not None else None for name, value in facts.items()}
    return {
        "number": row.number,
        "watch": row.watch,
        "id": row.id,
        "url": row.url,
        **facts,
        "title": row.title,
        "company": row.company,
        "status": row.status.value if plain else words.say(Kind.STATUS, row.status.value),
        "misses": row.misses,
        "versions": row.versions,
        "first_seen_at": utc(row.first_seen_at),
        "last_seen_at": utc(row.last_seen_at),
        "last_changed_at": utc(row.changed_at),
    }


@click.command("show")
@click.argument("posting")
@click.option("--at", type=Moment(), help="As it stood then.")
@json_option
@click.pass_obj
def show_command(config_path: str | None, posting: str, at: datetime | None, as_json: bool) -> None:
    """One posting: all facts with evidence, status, history in short.

    POSTING is its number, the site's id, its address or a part of its title.
    """
    with reader(config_path) as asked:
        row = asked.history.posting(posting)
        read = asked.history.posting_at(row.number, at)
        changes = asked.history.changes(posting=row.number, until=at)
        if as_json:
            json_line({**_posting(row, plain=True), **codec.posting_json(read)})
            return
        echo(f"{row.number}  {row.title or row.url or row.id}: {words.say(Kind.STATUS, row.status.value)}")
        echo(f"  {row.url or ''}")
        seen = f"first seen {asked.when(row.first_seen_at)}, last seen {asked.when(row.last_seen_at)}"
        echo(f"  {seen}, {row.versions} version{'s' if row.versions > 1 else ''}")
        print_posting(read)
        if changes:
            echo("")
        for each in changes[-10:]:
            echo(f"  {_change_line(each, asked)}")


@click.command("text")
@click.argument("posting")
@click.option("--at", type=Moment(), help="As it stood then.")
@click.option("--diff", "since", type=Moment(), help="The word diff from then on.")
@click.pass_obj
def text_command(config_path: str | None, posting: str, at: datetime | None, since: datetime | None) -> None:
    """A posting's text, or the word diff between two moments."""
    with reader(config_path) as asked:
        number = asked.history.posting(posting).number
        after = asked.history.posting_at(number, at).text
        if since is None:
            echo(after)
        else:
            print_diff(asked.history.posting_at(number, since).text, after)


# ── what changed ─────────────────────────────────────────────────────────────────────────────────


@click.command("history")
@click.argument("posting", required=False)
@click.option("--fact", metavar="FACT", type=_choice(FACTS), help="Only this fact; of a posting: its values.")
@click.option(
    "--kind", metavar="KIND", type=_choice([*Kind, *Section]), help="Only this kind, or this section of text."
)
@click.option("--since", type=Moment(), help="From then on.")
@click.option("--until", type=Moment(), help="Before then.")
@click.option("--severity", type=_choice([each.value for each in Severity]), help="At least this grave.")
@listing
@click.pass_obj
def history_command(
    config_path: str | None,
    posting: str | None,
    fact: str | None,
    kind: str | None,
    since: datetime | None,
    until: datetime | None,
    severity: str | None,
    as_json: bool,
    as_csv: bool,
) -> None:
    """What changed, newest last."""
    plain = as_json or as_csv
    with reader(config_path) as asked:
        number = asked.history.posting(posting).number if posting else None
        if fact and number is not None and kind is None:
            spans = asked.history.fact_history(number, fact)
            rows = [_span(each, asked, Kind(fact), plain=plain) for each in _within(spans, since, until)]
            show(rows, ("value", "from", "until", "evidence"), as_json=as_json, as_csv=as_csv, nothing="never stated")
            return
        found = asked.history.changes(
            posting=number,
            kinds=[Kind(word) for word in (fact, kind) if word in set(Kind)],
            sections=[Section(kind)] if kind in set(Section) else (),
            since=since,
            until=until,
            severity=Severity(severity) if severity else None,
        )
        rows = [_change(each, asked, plain=plain) for each in found]
    columns = ("number", "at", "severity", "title", "summary", "quiet")
    show(rows, columns, as_json=as_json, as_csv=as_csv, nothing="no change fits")


def _within(spans: Sequence[FactSpan], since: datetime | None, until: datetime | None) -> Iterator[FactSpan]:
    for span in spans:
        if (until is None or span.since < until) and (since is None or span.until is None or span.until > since):
            yield span


def _span(span: FactSpan, asked: Reader, kind: Kind, *, plain: bool) -> Row:
    when = utc if plain else asked.when
    return {
        "value": span.value if plain else words.say(kind, span.value),
        "from": when(span.since),
        "until": when(span.until),
        "evidence": span.evidence,
        "source": span.source,
    }


def _change(row: ChangeRow, asked: Reader, *, plain: bool) -> Row:
    change = row.change
    return {
        "number": row.number,
        "at": utc(change.at) if plain else asked.when(change.at),
        "watch": change.watch,
        "posting": row.posting,
        "posting_id": change.posting,
        "url": change.url,
        "title": change.title or (None if plain else change.watch),
        "company": change.company,
        "kind": change.kind.value,
        "section": change.section.value if change.section else None,
        "before": change.before,
        "after": change.after,
        "summary": change.summary,
        "evidence": change.evidence,
        "severity": change.severity.value,
        "quiet": change.quiet,
    }


def _change_line(row: ChangeRow, asked: Reader) -> str:
    return f"{row.number:>5}  {asked.when(row.change.at)}  {row.change.severity.value:<8}  {row.change.summary}"
