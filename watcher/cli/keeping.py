"""`watcher config`, `reload`, `backup`, `demo`."""

import json
import os
import signal
import time
from pathlib import Path

import click

from watcher import config
from watcher.cli.configured import watching
from watcher.cli.output import echo
from watcher.errors import StoreError
from watcher.render.plain import plain
from watcher.store import Answer, daemon_answer, daemon_pid

PATIENCE = 30
"""Seconds for the daemon to answer."""


@click.group("config")
def config_command() -> None:
    """Check the configuration, or print its schema."""


@config_command.command("check")
@click.option("--live", is_flag=True, help="Also ask every address and channel.")
@click.pass_obj
def check(config_path: str | None, live: bool) -> int:
    """Say what is wrong with the configuration, all of it, or that nothing is."""
    loaded = watching(config_path)
    echo(f"{config.find(config_path)}: sound: {len(loaded.watches)} watches, {len(loaded.channels)} channels")
    if not live:
        return 0
    from watcher.cli.live import ask_all

    return 0 if ask_all(loaded) else 1


@config_command.command("schema")
def schema() -> None:
    """Print the JSON Schema of the configuration, for editors."""
    click.echo(json.dumps(config.schema(), indent=2, ensure_ascii=False))


@click.command("reload")
@click.pass_obj
def reload_command(config_path: str | None) -> int:
    """Have the running daemon take up the configuration, and say what it makes of it.

    Exit 2 if it does not take it: nothing has changed then.
    """
    database = config.outline(config.find(config_path)).database  # all else the daemon judges: it has the secrets
    pid = daemon_pid(database)
    if not pid:
        raise StoreError(f"{database}: no daemon watches with it (watcher run)")
    answer = _asked(database, pid)
    for line in answer.said:
        if answer.taken:
            echo(f"taken: {line}")
        else:
            click.echo(f"watcher: {plain(line)}", err=True)
    return 0 if answer.taken else 2


def _asked(database: Path, pid: int) -> Answer:
    """The daemon's answer to SIGHUP; raises StoreError where none comes."""
    before = daemon_answer(database)
    try:
        os.kill(pid, signal.SIGHUP)
    except PermissionError as error:
        raise StoreError(f"the daemon (process {pid}) is another user's: sudo watcher reload") from error
    except ProcessLookupError as error:
        raise StoreError(f"the daemon (process {pid}) has just ended") from error
    end = time.monotonic() + PATIENCE
    while daemon_pid(database) == pid and time.monotonic() < end:
        answer = daemon_answer(database)
        if answer is not None and answer != before:
            return answer
        time.sleep(0.05)
    raise StoreError(f"the daemon (process {pid}) has not answered for {PATIENCE} s; its log tells more")


@click.command("backup")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.pass_obj
def backup_command(config_path: str | None, file: Path) -> None:
    """Write a consistent copy of the database to FILE, while the daemon runs."""
    from watcher.store import backup

    database = config.outline(config.find(config_path)).database
    backup(database, file)
    echo(f"{file}: a copy of {database}, {file.stat().st_size:,} bytes")


@click.command("demo")
@click.option("--once", is_flag=True, help="One script through; exit 0 only if exactly its alerts arrived.")
def demo_command(once: bool) -> int:
    """Run the daemon against a bundled careers site that changes every few seconds."""
    from watcher import demo

    return demo.run(once)
