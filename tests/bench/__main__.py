"""Runs the benchmarks that are named, or all."""

import sys

from tests.bench import board, disk, facts, idle, looks, many, night, pending

BENCHMARKS = {
    "looks": looks.run,
    "facts": facts.run,
    "idle": idle.run,
    "night": night.run,
    "many": many.run,
    "disk": disk.run,
    "board": board.run,
    "pending": pending.run,
}

names = sys.argv[1:] or [*BENCHMARKS]
if unknown := [name for name in names if name not in BENCHMARKS]:
    sys.exit(f"no benchmark {', '.join(unknown)}; there are: {', '.join(BENCHMARKS)}")
for name in names:
    print(f"── {name}")
    BENCHMARKS[name]()
