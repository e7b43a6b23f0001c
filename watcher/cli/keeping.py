"""`watcher config`, `backup`, `demo`."""

import json
from pathlib import Path

import click

from watcher import config
from watcher.cli.configured import watching
from watcher.cli.output import echo


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
