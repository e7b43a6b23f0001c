"""`python -m tests.soak`: the soak from the command line; exit 0 only if all holds."""

import argparse
import asyncio
import csv
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import astuple, fields
from pathlib import Path

from tests.soak import freshness, health, measures, records, telling, trouble
from tests.soak.daemon import Sample
from tests.soak.disk import SmallDisk
from tests.soak.outcome import Outcome
from tests.soak.plan import Plan
from tests.soak.run import run
from tests.soak.verdict import Verdict, shown


def main() -> int:
    plan = _plan()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that what was started ends, and what was mounted goes
    folder = Path(tempfile.mkdtemp(prefix="watcher-soak-"))
    _say(f"{plan.seconds / 60:g} minutes, {plan.rate:g} checks a second, seed {plan.seed}; {folder}")
    for line in plan.told():
        _say(line)
    with SmallDisk(folder / "disk") as disk:
        outcome = asyncio.run(run(plan, folder, disk, _say))
        verdicts = list(_judged(outcome))
        if not disk.complaint:
            shutil.copy(outcome.database, folder / "watcher.db")
    _write(folder / "samples.csv", outcome.samples)
    _say(f"\n{shown(verdicts)}")
    if all(each.holds is not False for each in verdicts):
        shutil.rmtree(folder)
        return 0
    _say(f"\nFAILED; the daemon's log, its database and what was measured are in {folder}")
    return 1


def _plan() -> Plan:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=20.0, help="how long (default 20)")
    parser.add_argument("--rate", type=float, default=100.0, help="checks a second (default 100)")
    parser.add_argument("--seed", type=int, default=1, help="what the faults and changes are drawn from (default 1)")
    given = parser.parse_args()
    return Plan(60 * given.minutes, given.rate, given.seed)


def _judged(outcome: Outcome) -> Iterator[Verdict]:
    found = records.read(outcome.database)
    yield from telling.verdicts(outcome, found)
    yield from trouble.verdicts(outcome, found)
    yield from freshness.verdicts(outcome)
    yield from measures.verdicts(outcome)
    yield from health.verdicts(outcome)


def _write(path: Path, samples: Sequence[Sample]) -> None:
    with path.open("w", newline="") as file:
        table = csv.writer(file)
        table.writerow(each.name for each in fields(Sample))
        table.writerows(map(astuple, samples))


def _say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
