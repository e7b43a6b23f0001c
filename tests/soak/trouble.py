"""Verdicts on trouble: told once a host and outage, ended once, never without a reason."""

from collections.abc import Iterator, Sequence

from tests.soak.faults import SLOW, Fault, Span
from tests.soak.outcome import Outcome
from tests.soak.plan import Page
from tests.soak.records import Change, Records
from tests.soak.verdict import Verdict, none_of

BEGINNINGS = ("unreadable", "overdue")
"""Kinds of change by which trouble begins; "readable" ends both."""

NOWHERE = "nowhere"
"""The watch of a name that does not resolve."""


def verdicts(outcome: Outcome, records: Records) -> Iterator[Verdict]:
    told = [each for each in records.changes if each.quiet is None]
    unreadable = [each for each in told if each.kind == "unreadable"]
    yield _outages(outcome, unreadable)
    yield _ends(outcome, told)
    yield _overdue(outcome, [each for each in told if each.kind == "overdue"])
    alone = _messages([each for each in unreadable if each.watch == NOWHERE])
    yield Verdict("name that does not resolve", len(alone) == 1, f"told {len(alone)} times")


def _messages(changes: Sequence[Change]) -> dict[int, float]:
    """The moment of each message that carries one of these, by its number."""
    return {alert: change.at for change in changes for alert in change.alerts}


def _outages(outcome: Outcome, unreadable: Sequence[Change]) -> Verdict:
    complaints: list[str] = []
    count = 0
    for name, pages, faults in _units(outcome):
        watches = {str(each.number) for each in pages}
        at = [
            at - outcome.began_at for at in _messages([each for each in unreadable if each.watch in watches]).values()
        ]
        count += len(at)
        complaints += [f"{name}, {each}" for each in _of_unit(outcome, faults, at)]
    figure = (
        f"{count} messages about {sum(each.is_long for _, _, faults in _units(outcome) for each in faults)} outages"
    )
    return none_of("one message an outage", complaints, figure)


def _units(outcome: Outcome) -> Iterator[tuple[str, list[Page], tuple[Fault, ...]]]:
    """What fails as a whole: each host, each single page."""
    plan = outcome.plan
    for host in plan.hosts:
        alone = plan.faults_of_pages
        yield (
            host,
            [p for p in plan.pages if p.host == host and p.number not in alone],
            plan.faults_of_hosts.get(host, ()),
        )
    for page in plan.pages:
        if page.number in plan.faults_of_pages:
            yield f"page {page.number}", [page], plan.faults_of_pages[page.number]


def _of_unit(outcome: Outcome, faults: Sequence[Fault], told: Sequence[float]) -> Iterator[str]:
    """`told`: when its messages were made, in seconds from the start."""
    left = list(told)
    for fault in (each for each in faults if each.is_long):
        window = fault.span.widened(0, 2 * outcome.plan.interval + outcome.margin)
        inside = [at for at in left if window.holds(at)]
        left = [at for at in left if not window.holds(at)]
        said = f"{fault.span.name} from {fault.span.start:.0f} to {fault.span.end:.0f} s"
        if len(inside) > 1:
            yield f"{said}: {len(inside)} messages"
        if not inside and fault.span.name not in SLOW and not _overlaps(fault.span, outcome.stops):
            yield f"{said}: not told"
    for at in left:
        yield f"told at {at:.0f} s without an outage"


def _overlaps(span: Span, others: Sequence[Span]) -> bool:
    return any(each.start <= span.end and span.start <= each.end for each in others)


def _ends(outcome: Outcome, told: Sequence[Change]) -> Verdict:
    """Each watch whose trouble was told says once that it is over; of a host no more messages end than began."""
    complaints = list(_of_watches(told))
    ends = 0
    for name, pages, _ in _units(outcome):
        watches = {str(each.number) for each in pages}
        of_unit = [each for each in told if each.watch in watches]
        began = _messages([each for each in of_unit if each.kind in BEGINNINGS])
        ended = _messages([each for each in of_unit if each.kind == "readable"])
        ends += len(ended)
        if len(ended) > len(began):
            complaints.append(f"{name}: {len(ended)} messages that it is over, {len(began)} that it began")
    return none_of("each trouble ended once", complaints, f"{ends} messages")


def _of_watches(told: Sequence[Change]) -> Iterator[str]:
    in_trouble: set[str] = set()
    for each in told:
        if each.kind in BEGINNINGS:
            in_trouble.add(each.watch)
        elif each.kind == "readable" and each.watch not in in_trouble:
            yield f"watch {each.watch}: an end without a beginning"
        elif each.kind == "readable":
            in_trouble.remove(each.watch)
    for watch in in_trouble - {NOWHERE}:
        yield f"watch {watch}: no end was told"


def _overdue(outcome: Outcome, told: Sequence[Change]) -> Verdict:
    """A watch is told to be overdue only where the server was really not asked for two intervals."""
    complaints = []
    for each in told:
        if each.watch == NOWHERE:
            continue
        at = each.at - outcome.began_at
        asked = [moment for moment in outcome.ledger.page(int(each.watch)).asked if moment < at]
        if asked and at - asked[-1] < 2 * outcome.plan.interval:
            complaints.append(f"watch {each.watch} at {at:.0f} s, though asked {at - asked[-1]:.1f} s before")
    return none_of("overdue only where it is so", complaints, f"told of {len(told)} watches")
