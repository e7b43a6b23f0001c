"""Verdicts on what the daemon holds: memory, handles, threads, processor, file."""

from collections.abc import Iterator, Sequence
from math import sqrt
from statistics import fmean, median

from tests.soak.daemon import Sample
from tests.soak.outcome import Outcome
from tests.soak.verdict import Verdict

LEAK = 100 * 2**20 / (1000 * 24 * 365)
"""Bytes a check that count as flat: 1,000 hourly watches may add 100 MB in a year (8.8 million checks), so 12."""
BLOCKS = 24
"""Samples are averaged in so many blocks before a line is laid through them: neighbours are not independent."""
LEAST = 600.0
"""Seconds below which a slope says nothing: start-up and the first faults weigh too much."""


def verdicts(outcome: Outcome) -> Iterator[Verdict]:
    late = [each for each in outcome.samples if each.at >= outcome.plan.seconds / 4]
    yield _memory(outcome, "RSS of the daemon", [(each.at, each.rss) for each in late])
    yield _children(outcome, late)
    yield _handles(outcome)
    yield _processor(outcome)
    last, most = outcome.samples[-1], max(each.wal for each in outcome.samples)
    yield Verdict(
        "database",
        None,
        f"{last.database / 2**20:.1f} MB; -wal {last.wal / 2**20:.1f} MB, at most {most / 2**20:.1f} MB",
    )


def slope(points: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Least squares: the line's rise for each unit of time, with its standard error."""
    x, y = fmean(each[0] for each in points), fmean(each[1] for each in points)
    spread = sum((each[0] - x) ** 2 for each in points)
    rise = sum((each[0] - x) * (each[1] - y) for each in points) / spread
    rest = sum((each[1] - y - rise * (each[0] - x)) ** 2 for each in points)
    return rise, sqrt(rest / (len(points) - 2) / spread)


def blocks(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Means of neighbours."""
    size = max(len(points) // BLOCKS, 1)
    parts = [points[n : n + size] for n in range(0, len(points) - size + 1, size)]
    return [(fmean(each[0] for each in part), fmean(each[1] for each in part)) for part in parts]


def _memory(outcome: Outcome, name: str, points: Sequence[tuple[float, float]]) -> Verdict:
    """Flat where the slope is not above the limit by more than chance, and chance is small enough to tell."""
    rise, error = (60 * each for each in slope(blocks(points)))
    limit = LEAK / 1024 * outcome.plan.rate * 60
    heights = [each[1] / 1024 for each in points]
    figure = f"{rise:+.1f} ± {error:.1f} KB a minute, flat up to {limit:.1f}"
    figure += f"; {fmean(heights):.1f} MB, at most {max(heights):.1f} MB"
    if outcome.plan.seconds < LEAST:
        return Verdict(name, None, f"{figure} (not judged in less than {LEAST / 60:g} minutes)")
    return Verdict(name, rise - 2 * error <= limit and error <= limit, figure)


def _children(outcome: Outcome, late: Sequence[Sample]) -> Verdict:
    if not any(each.children for each in outcome.samples):
        return Verdict("RSS of its children", None, "it has none")
    most = max(each.children for each in outcome.samples)
    verdict = _memory(outcome, "RSS of its children", [(each.at, each.rss_of_children) for each in late])
    return Verdict(verdict.name, verdict.holds, f"{verdict.figure}; at most {most} at once")


def _handles(outcome: Outcome) -> Verdict:
    """In the calm at the beginning and at the end as many are open: sockets with a little play, the rest exactly."""
    begin, end = ([each for each in outcome.samples if calm.holds(each.at)] for calm in outcome.plan.calms)
    files, sockets, threads = (
        [median(getattr(each, name) for each in calm) for calm in (begin, end)]
        for name in ("files", "sockets", "threads")
    )
    figure = f"sockets {sockets[0]:g} → {sockets[1]:g}, others {files[0]:g} → {files[1]:g}"
    figure += f", threads {threads[0]:g} → {threads[1]:g}"
    play = max(3.0, 0.03 * sockets[0])
    holds = files[1] <= files[0] and sockets[1] <= sockets[0] + play and threads[1] <= threads[0] + 2
    return Verdict("no handle leaked", holds, figure)


def _processor(outcome: Outcome) -> Verdict:
    """Between the first and the last sample of a daemon that was not started anew."""
    first, last = outcome.samples[0], outcome.samples[-1]
    share = (last.cpu - first.cpu) / (last.at - first.at)
    checks = outcome.ledger.answers * (last.at - first.at) / outcome.ended
    each = 1000 * (last.cpu - first.cpu) / checks
    waited = 100 * (last.waited - first.waited) / (last.at - first.at)
    figure = f"{100 * share:.0f} % of one core, {each:.2f} ms a check, sends and all included"
    return Verdict("processor", None, f"{figure}; {waited:.0f} % of the time it waited for a busy machine")
