"""The command line: parses, calls one thing, prints; a command's module is imported when it is run."""

import os
import sys
from importlib import import_module
from typing import Any

import click

from watcher import __version__
from watcher.errors import ConfigError, UsageError, WatcherError

_COMMANDS = {
    "run": ("watcher.cli.looking", "The daemon, in the foreground."),
    "check": ("watcher.cli.looking", "Look now, once, and say what changed."),
    "add": ("watcher.cli.looking", "Look at an address and watch it from now on."),
    "extract": ("watcher.cli.reading", "Print what files or addresses state, with evidence."),
    "diff": ("watcher.cli.reading", "Compare two files as versions of one posting."),
    "replay": ("watcher.cli.reading", "Feed recorded answers through the same core as the daemon."),
    "list": ("watcher.cli.asking", "The watches: status, next look, last change, trouble."),
    "postings": ("watcher.cli.asking", "The postings, as they stand now."),
    "show": ("watcher.cli.asking", "One posting: all facts with evidence, history in short."),
    "history": ("watcher.cli.asking", "What changed, newest last."),
    "text": ("watcher.cli.asking", "A posting's text, or the word diff between two moments."),
    "alerts": ("watcher.cli.telling", "What was told, is on its way, or was given up."),
    "explain": ("watcher.cli.explaining", "Why a change was told: answer, passage, fact, rule, message."),
    "test-alert": ("watcher.cli.telling", "Send a real message through each channel."),
    "config": ("watcher.cli.keeping", "Check the configuration, or print its schema."),
    "reload": ("watcher.cli.keeping", "Have the running daemon take up the configuration."),
    "reread": ("watcher.cli.rereading", "Read the stored pages again, as today's watcher reads them."),
    "backup": ("watcher.cli.keeping", "A consistent copy of the database, while the daemon runs."),
    "demo": ("watcher.cli.keeping", "The daemon against a bundled careers site that changes."),
}


class _Lazy(click.Group):
    """Knows its commands by name; `watcher --help` imports none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = import_module(_COMMANDS[cmd_name][0])
        return _configurable(getattr(module, f"{cmd_name.replace('-', '_')}_command"))

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, words) for name, (_, words) in _COMMANDS.items()])


def _configurable(command: click.Command) -> click.Command:
    """The command with `--config` of its own: people write it before the command or behind it."""
    if not any(each.name == "config_path" for each in command.params):
        command.params.append(_config_option())
        for each in command.commands.values() if isinstance(command, click.Group) else ():
            _configurable(each)
    return command


def _config_option() -> click.Option:
    words = "The configuration (else $WATCHER_CONFIG, config/watcher.toml, …)."
    return click.Option(["--config", "config_path"], metavar="FILE", help=words, expose_value=False, callback=_choose)


def _choose(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
    ctx.obj = value or ctx.obj


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="watcher %(version)s")
@click.option(
    "--config", "config_path", metavar="FILE", help="The configuration (else $WATCHER_CONFIG, config/watcher.toml, …)."
)
@click.pass_context
def cli(ctx: click.Context, config_path: str | None) -> None:
    """Watch the job postings you care about: what changed, when, and the passage that proves it."""
    ctx.obj = config_path


def main() -> None:
    """Runs the command line. A mistake is one line on stderr: exit 2 for usage and configuration, else 1."""
    try:
        code: Any = cli.main(prog_name="watcher", standalone_mode=False)
    except click.exceptions.Abort:
        sys.exit(130)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        sys.exit(2)
    except click.ClickException as error:
        _complain(error.format_message())
        sys.exit(2)
    except WatcherError as error:
        _complain(*str(error).splitlines())
        sys.exit(2 if isinstance(error, ConfigError | UsageError) else 1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    sys.exit(code if isinstance(code, int) else 0)


def _complain(*lines: str) -> None:
    from watcher.render.plain import plain

    for line in lines:
        click.echo(f"watcher: {plain(line)}", err=True)
