"""Verdicts on looking: how fresh each watch was kept, how many checks a second, what a reload did."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tests.soak.faults import Span
from tests.soak.outcome import Outcome
from tests.soak.plan import Page
from tests.soak.verdict import Verdict, none_of

TICK = 0.5
"""Seconds by which a look may come later than it is due: the daemon's tick."""


def verdicts(outcome: Outcome) -> Iterator[Verdict]:
    yield _fresh(outcome)
    yield _rate(outcome)
    yield _reloads(outcome)


def asked(outcome: Outcome, number: int, span: Span) -> int:
    """How often a page was asked for in a span."""
    moments = outcome.ledger.page(number).asked
    return bisect_left(moments, span.end) - bisect_left(moments, span.start)


# ── the longest wait ─────────────────────────────────────────────────────────────────────────────


def _fresh(outcome: Outcome) -> Verdict:
    """Time in announced stops, in the host's own trouble and while it was not watched does not count."""
    limit = 2 * outcome.plan.interval + TICK
    longest = [(wait, at, page) for page in outcome.plan.pages for wait, at in [_longest_wait(outcome, page)]]
    late = sorted((each for each in longest if each[0] > limit), key=lambda each: -each[0])
    complaints = [f"page {page.number} on {page.host}: {wait:.1f} s from {at:.1f} s on" for wait, at, page in late]
    worst = max(wait for wait, _, _ in longest)
    figure = f"longest wait {worst:.1f} s of {limit:.1f} s allowed; {len(late)} pages later"
    return none_of("freshness", complaints, f"{figure}; every page first looked at within {outcome.first_looks:.1f} s")


def _longest_wait(outcome: Outcome, page: Page) -> tuple[float, float]:
    """With the moment at which it began."""
    own = [each.span.widened(0, outcome.margin) for each in outcome.plan.faults_of(page)]
    spans = _united([*outcome.stops, *own, *outcome.absent(page.number)])
    moments = [*outcome.ledger.page(page.number).asked, outcome.ended]
    start = outcome.reloads[1] if page.number in outcome.plan.guests.joining else 0.0
    return max((_outside(one, other, spans), one) for one, other in pairwise([start, *moments]))


def _united(spans: Sequence[Span]) -> list[Span]:
    """Without overlaps, in order."""
    united: list[Span] = []
    for each in sorted(spans, key=lambda span: span.start):
        if united and each.start <= united[-1].end:
            united[-1] = Span("", united[-1].start, max(united[-1].end, each.end))
        else:
            united.append(Span("", each.start, each.end))
    return united


def _outside(start: float, end: float, spans: Sequence[Span]) -> float:
    """How much of the time between lies outside of these spans."""
    return end - start - sum(max(min(each.end, end) - max(each.start, start), 0.0) for each in spans)


# ── checks a second ──────────────────────────────────────────────────────────────────────────────


def _rate(outcome: Outcome) -> Verdict:
    """In the calm before the faults and after them, all watches are looked at as often as configured."""
    plan = outcome.plan
    shares, figures = [], []
    for span in plan.calms:
        watched = sum(not any(gone.holds(span.start) for gone in outcome.absent(each.number)) for each in plan.pages)
        rate = sum(asked(outcome, each.number, span) for each in plan.pages) / (span.end - span.start)
        shares.append(rate * plan.interval / watched)
        figures.append(f"{rate:.1f}/s of {watched / plan.interval:.1f}/s {span.name}")
    whole = outcome.ledger.answers / outcome.ended
    return Verdict("checks a second", min(shares) >= 0.95, f"{', '.join(figures)}; {whole:.1f}/s over all")


# ── reloads ──────────────────────────────────────────────────────────────────────────────────────


def _reloads(outcome: Outcome) -> Verdict:
    complaints = [*_joined(outcome), *_left(outcome), *_quick(outcome), *_invalid(outcome)]
    figure = f"SIGHUP {len(outcome.reloads) - 1} times; ended unasked {len(outcome.deaths)} times"
    return none_of("configuration taken anew", [*outcome.deaths, *complaints], figure)


def _joined(outcome: Outcome) -> Iterator[str]:
    at = outcome.reloads[1]
    for number in sorted(outcome.plan.guests.joining):
        first = min(outcome.ledger.page(number).asked, default=outcome.ended)
        if not at <= first <= at + 2 * outcome.plan.interval:
            yield f"page {number}, added at {at:.0f} s, was first asked for at {first:.0f} s"


def _left(outcome: Outcome) -> Iterator[str]:
    out, back = outcome.reloads[2:4]
    for number in sorted(outcome.plan.guests.leaving):
        if count := asked(outcome, number, Span("", out + outcome.margin, back)):
            yield f"page {number} was asked for {count} times after it was taken out"
        if not asked(outcome, number, Span("", back, back + 2 * outcome.plan.interval)):
            yield f"page {number} was not asked for when it was put back"


def _quick(outcome: Outcome) -> Iterator[str]:
    """Between the second configuration and the first stop after it, where that is long enough to tell."""
    interval, start = outcome.plan.interval, outcome.reloads[1]
    span = Span("", start + interval, min(each.start for each in outcome.stops if each.start > start))
    expected = 2 * (span.end - span.start) / interval
    for number in sorted(outcome.plan.guests.quick):
        if (count := asked(outcome, number, span)) < 0.75 * expected - 2:
            yield f"page {number} was asked for {count} times where {expected:.0f} were configured"


def _invalid(outcome: Outcome) -> Iterator[str]:
    """An invalid configuration changes nothing, and is told."""
    wrong, right = outcome.reloads[4:6]
    is_long = right - wrong > 2 * outcome.plan.interval
    joined = outcome.plan.guests.joining
    if is_long and not any(asked(outcome, number, Span("", wrong + 1, right)) for number in joined):
        yield "what the invalid configuration left out was not asked for any more"
    if "parsecs" not in outcome.log:
        yield "the log does not tell what is wrong with the invalid configuration"
