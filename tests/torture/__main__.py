"""`python -m tests.torture`: the torture; exit 0 only if nothing is lost and nothing said twice without need."""

import argparse
import shutil
import sys
import tempfile
from dataclasses import fields
from pathlib import Path

from tests.torture.run import Plan, torture


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    for each in fields(Plan):
        parser.add_argument(f"--{each.name}", type=int, default=each.default)
    plan = Plan(**vars(parser.parse_args()))
    folder = Path(tempfile.mkdtemp(prefix="watcher-torture-"))
    print(f"{plan}; {folder}", flush=True)
    outcome = torture(plan, folder, lambda line: print(line, flush=True))
    print("\n".join(outcome.lines()))
    if outcome.holds:
        shutil.rmtree(folder)
        return 0
    print(f"FAILED; the daemon's log and its database are in {folder}")
    return 1


if __name__ == "__main__":
    sys.exit(main())
