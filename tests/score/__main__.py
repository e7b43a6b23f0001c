"""`python -m tests.score [SOURCE…]`: reads the postings beside the repository and our own cases, and says how well.

Prints precision and recall by source and fact, the misses, status as it was read, and a table of the goals; exit 0
only if each goal that could be measured is reached, else 1. A source that is not there does not count.
"""

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from tests.score import report, sentences
from tests.score.goals import GOALS, verdict
from tests.score.mark import Mark
from tests.score.sources import SOURCES

_PAUSE = 0.5
"""Seconds between two signs of progress."""


def main() -> int:
    given = _given()
    names = given.sources or list(SOURCES)
    absent = [name for name in names if not SOURCES[name].is_there]
    began = time.monotonic()
    marks = [mark for name in names if name not in absent for mark in _judged(name)]
    verdicts = [verdict(goal, marks, absent) for goal in GOALS if goal.concerns(names)]
    verdicts += [sentences.first_run()] if "sentences" in names else []
    if given.markdown:
        print(report.markdown(verdicts, datetime.now(UTC).date()))
    else:
        _print(marks, absent, None if given.all else report.FEW)
        print(f"\n{report.goals(verdicts)}\n\n{len(marks)} judgements in {time.monotonic() - began:.0f} s")
    return 0 if all(each.holds is not False for each in verdicts) else 1


def _given() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.score", description=__doc__)
    parser.add_argument("sources", nargs="*", metavar="SOURCE", help=f"one or more of {', '.join(SOURCES)}; else all")
    parser.add_argument("--all", action="store_true", help="list every miss")
    parser.add_argument("--markdown", action="store_true", help="only the table of the goals, for the README")
    given = parser.parse_args()
    if unknown := [name for name in given.sources if name not in SOURCES]:
        parser.error(f"no source {', '.join(unknown)}; there are: {', '.join(SOURCES)}")
    return given


def _judged(name: str) -> Iterator[Mark]:
    """The marks of a source; on a terminal with their number as it grows."""
    shown_at, count = 0.0, 0
    for judge in SOURCES[name].judges:
        for mark in judge():
            yield mark
            count += 1
            if sys.stderr.isatty() and time.monotonic() > shown_at + _PAUSE:
                shown_at = time.monotonic()
                print(f"\r\033[K{name}: {count} judged", end="", file=sys.stderr, flush=True)
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr, flush=True)


def _print(marks: Sequence[Mark], absent: Sequence[str], most: int | None) -> None:
    for name in absent:
        print(f"{name}: not there ({SOURCES[name].folder}); it does not count")
    for part in (report.figures(marks), report.misses(marks, most), report.confusion(marks)):
        print(f"\n{part}")


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
