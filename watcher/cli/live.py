"""`watcher config check --live`: every address and every channel asked once."""

import asyncio

from watcher.cli.fetched import fetched, outcome_line
from watcher.cli.moments import now
from watcher.cli.output import echo
from watcher.cli.telling import send_test
from watcher.config import Config
from watcher.fetch import Client
from watcher.model import Outcome, Watch


def ask_all(loaded: Config) -> bool:
    """Says what each address shows and whether each channel takes a message; whether all is well."""
    return asyncio.run(_ask_all(loaded))


async def _ask_all(loaded: Config) -> bool:
    async with Client(loaded.fetch, loaded.contact) as client:
        seen = await asyncio.gather(*(_ask(client, watch) for watch in loaded.watches))
    return all([*seen, *await send_test(loaded.channels)])


async def _ask(client: Client, watch: Watch) -> bool:
    reading = await fetched(client, watch, now())
    echo(outcome_line(watch.name, reading))
    return reading.outcome in (Outcome.POSTING, Outcome.BOARD, Outcome.CLOSED)
