"""Verdicts on what the daemon holds: memory, handles, threads, processor, file."""

from collections.abc import Iterator, Sequence
from math import nan, sqrt
from statistics import fmean, median

from tests.soak.outcome import Outcome
from tests.soak.plan import LEAST
from tests.soak.verdict import Verdict

LEAK = 100 * 2**20 / (1000 * 24 * 365)
"""Bytes a check that count as flat: 1,000 hourly watches may add 100 MB in a year (8.8 million checks), so 12."""
JUDGED = 2 / 3
"""Share of the soak after which growth is judged: a leak goes on at its pace, what fills up once has slowed down."""
BLOCKS = 24
"""Samples are averaged in so many blocks before a line is laid through them: neighbours are not independent."""
HEAVIEST_CHILD = 60.0
"""MB of a process that reads large pages: it is replaced when it has read many, so that a slope says nothing."""

Points = Sequence[tuple[float, float]]
"""Moments with a height each."""


def verdicts(outcome: Outcome) -> Iterator[Verdict]:
    yield _memory("RSS of the daemon", outcome, [(each.at, each.rss) for each in outcome.samples])
    yield _children(outcome)
    yield _handles(outcome)
    yield _processor(outcome)
    last, most = outcome.samples[-1], max(each.wal for each in outcome.samples)
    figure = f"{last.database / 2**20:.1f} MB; -wal {last.wal / 2**20:.1f} MB, at most {most / 2**20:.1f} MB"
    yield Verdict("database", None, figure)


def slope(points: Points) -> tuple[float, float]:
    """Least squares: the line's rise for each unit of time, with its standard error."""
    x, y = fmean(each[0] for each in points), fmean(each[1] for each in points)
    spread = sum((each[0] - x) ** 2 for each in points)
    rise = sum((each[0] - x) * (each[1] - y) for each in points) / spread
    rest = sum((each[1] - y - rise * (each[0] - x)) ** 2 for each in points)
    return rise, sqrt(rest / (len(points) - 2) / spread)


def blocks(points: Points) -> list[tuple[float, float]]:
    """Means of neighbours."""
    size = max(len(points) // BLOCKS, 1)
    parts = [points[n : n + size] for n in range(0, len(points) - size + 1, size)]
    return [(fmean(each[0] for each in part), fmean(each[1] for each in part)) for part in parts]


def _memory(name: str, outcome: Outcome, points: Points) -> Verdict:
    """Flat where the slope at the end is not above the limit by more than chance, and chance small enough to tell."""
    seconds = outcome.plan.seconds
    limit = LEAK / 1024 * outcome.plan.rate * 60
    rise, error = _slope_within(points, JUDGED * seconds, seconds)
    long_rise, long_error = _slope_within(points, seconds / 4, seconds)
    quarters = (_slope_within(points, n * seconds / 4, (n + 1) * seconds / 4)[0] for n in range(4))
    figure = f"{long_rise:+.0f} ± {long_error:.0f} KB a minute in the last three quarters"
    figure += f" ({' '.join(f'{each:+.0f}' for each in quarters)} by quarters)"
    figure += f"; {rise:+.0f} ± {error:.0f} in the last third, flat up to {limit:.0f}"
    figure += f"; {points[0][1] / 1024:.1f} → {points[-1][1] / 1024:.1f} MB"
    if outcome.plan.is_short:
        return Verdict(name, None, f"{figure} (not judged in less than {LEAST / 60:g} minutes)")
    return Verdict(name, rise - 2 * error <= limit and error <= limit, figure)


def _slope_within(points: Points, start: float, end: float) -> tuple[float, float]:
    """A minute; not a number where too little was measured."""
    means = blocks([each for each in points if start <= each[0] <= end])
    rise, error = slope(means) if len(means) > 2 else (nan, nan)
    return 60 * rise, 60 * error


def _children(outcome: Outcome) -> Verdict:
    most = max(each.children for each in outcome.samples)
    if not most:
        return Verdict("RSS of its children", None, "it has none")
    verdict = _memory("RSS of its children", outcome, [(each.at, each.rss_of_children) for each in outcome.samples])
    heaviest = max(each.rss_of_children for each in outcome.samples) / 1024
    figure = f"{verdict.figure}; at most {most} at once, together at most {heaviest:.0f} MB"
    return Verdict(verdict.name, heaviest <= most * HEAVIEST_CHILD, figure)


def _handles(outcome: Outcome) -> Verdict:
    """In the calm at the beginning and at the end as many are open: sockets with a little play, the rest exactly."""
    begin, end = ([each for each in outcome.samples if calm.holds(each.at)] for calm in outcome.plan.calms)
    if not begin or not end:
        return Verdict("no handle leaked", False, "not measured: the daemon did not run")
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
