"""`python -m watcher` and the console script."""


def main() -> None:
    """Runs the command line."""
    from watcher.cli import cli

    cli()


if __name__ == "__main__":
    main()
