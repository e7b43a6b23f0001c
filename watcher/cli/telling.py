"""`watcher alerts`, `test-alert`: what was told, and whether it would arrive."""

import asyncio
from collections.abc import Sequence

import click

from watcher.cli.configured import Reader, load, reader
from watcher.cli.moments import now
from watcher.cli.output import Row, echo, listing, show, utc
from watcher.errors import UsageError
from watcher.model import Channel, Message
from watcher.store.found import DeliveryRow

# ── deliveries ───────────────────────────────────────────────────────────────────────────────────


@click.group("alerts", invoke_without_command=True)
@click.option("--pending", is_flag=True, help="Only those on their way.")
@click.option("--dead", is_flag=True, help="Only those that were given up.")
@listing
@click.pass_context
def alerts_command(ctx: click.Context, pending: bool, dead: bool, as_json: bool, as_csv: bool) -> None:
    """What was told, is on its way, or was given up."""
    if ctx.invoked_subcommand is not None:
        return
    with reader(ctx.obj) as asked:
        found = asked.history.alerts(pending=pending, dead=dead)
        rows = [_delivery(each, asked, plain=as_json or as_csv) for each in found]
    columns = ("id", "created_at", "channel", "state", "severity", "title", "because")
    show(rows, columns, as_json=as_json, as_csv=as_csv, nothing="no delivery")


def _delivery(row: DeliveryRow, asked: Reader, *, plain: bool) -> Row:
    when = utc if plain else asked.when
    return {
        "id": row.id,
        "alert": row.alert,
        "created_at": when(row.created_at),
        "channel": row.channel,
        "state": row.state,
        "severity": row.severity.value,
        "title": row.title,
        "attempts": row.attempts,
        "due_at": when(row.due_at) if row.state == "pending" else None,
        "sent_at": when(row.sent_at),
        "because": row.because,
    }


@alerts_command.command("retry")
@click.argument("ids", nargs=-1, type=int, required=True, metavar="ID…")
@click.pass_obj
def retry(config_path: str | None, ids: Sequence[int]) -> None:
    """Send deliveries again that were given up or put off; the daemon takes them up within a minute."""
    from watcher import config
    from watcher.store import Store

    with Store.open(config.outline(config.find(config_path)).database) as store:
        taken = store.retry(ids, now())
    unknown = sorted(set(ids) - set(taken))
    if taken:
        echo(f"due now: {', '.join(map(str, sorted(taken)))}")
    if unknown:
        raise UsageError(f"no pending or dead delivery {', '.join(map(str, unknown))} (watcher alerts lists them)")


# ── a message to try ─────────────────────────────────────────────────────────────────────────────


@click.command("test-alert")
@click.argument("channel", required=False)
@click.pass_obj
def test_alert_command(config_path: str | None, channel: str | None) -> int:
    """Send a real message through each channel, or one; the result by channel, not tried again."""
    loaded = load(config_path)
    chosen = [
        each for each in loaded.channels if channel is None or channel in (each.name, each.name.partition(" (")[0])
    ]
    if channel is not None and not chosen:
        known = ", ".join(each.name for each in loaded.channels) or "none is configured"
        raise UsageError(f"no channel is called {channel!r} (channels: {known})")
    if not chosen:
        raise UsageError("no channel is configured ([channels.me] in the configuration)")
    arrived = asyncio.run(send_test(chosen))
    return 0 if all(arrived) else 1


async def send_test(channels: Sequence[Channel]) -> list[bool]:
    """Sends a message through each channel at once; whether each took it."""
    return list(await asyncio.gather(*(_try(each) for each in channels)))


async def _try(channel: Channel) -> bool:
    from watcher.deliver import Refused, Sender

    title = "A test message from watcher"
    text = "This channel works: watcher will tell you here what changes."
    html = f"<!doctype html><html><body><p>{text}</p></body></html>"
    outcome = await Sender(channel).send(Message(title, text, html))
    echo(f"{channel.name}: {outcome.because if isinstance(outcome, Refused) else 'sent'}")
    return not isinstance(outcome, Refused)
