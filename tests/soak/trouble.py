"""Verdicts on trouble: told once a host and outage, ended once, never without a reason."""

from collections.abc import Iterator, Sequence

from tests.soak.faults import SLOW, Fault, Span
from tests.soak.outcome import Outcome
from tests.soak.plan import Page
from tests.soak.records import Change, Records
from tests.soak.verdict import Verdict, none_of

BEGINNINGS = ("unreadable", "overdue")
"""Kinds of change by which trouble begins; "readable" ends both."""

_OVERDUE = "overdue"

NOWHERE = "nowhere"
"""The watch of a name that does not resolve."""


def verdicts(outcome: Outcome, records: Records) -> Iterator[Verdict]:
    told = [each for each in records.changes if each.quiet is None]
    unreadable = [each for each in told if each.kind == "unreadable"]
    yield _outages(outcome, unreadable)
    yield _ends(outcome, told)
    yield _overdue(outcome, [each for each in told if each.kind == "overdue"])
    yield _ends_of_overdue(outcome, told)
    alone = _messages([each for each in unreadable if each.watch == NOWHERE])
    yield Verdict("name that does not resolve", len(alone) == 1, f"told {len(alone)} times")


def _messages(changes: Sequence[Change]) -> dict[int, float]:
    """The moment of each message that carries one of these, by its number."""
    return {alert: change.at for change in changes for alert in change.alerts}


def _outages(outcome: Outcome, unreadable: Sequence[Change]) -> Verdict:
    complaints = [each for change in unreadable for each in _unfounded(outcome, change)]
    count = 0
    for name, pages, faults in _units(outcome):
        watches = {str(each.number) for each in pages}
        of_unit = _messages([each for each in unreadable if each.watch in watches])
        count += len(of_unit)
        told = [at - outcome.began_at for at in of_unit.values()]
        complaints += [f"{name}, {each}" for each in _of_unit(outcome, faults, told)]
    long = sum(each.is_long for _, _, faults in _units(outcome) for each in faults)
    return none_of("one message an outage", complaints, f"{count} messages about {long} long outages")


def _unfounded(outcome: Outcome, change: Change) -> Iterator[str]:
    """Five looks in a row must have failed."""
    if change.watch == NOWHERE:
        return
    at = change.at - outcome.began_at
    page = next(each for each in outcome.plan.pages if str(each.number) == change.watch)
    last = [moment for moment in _asked(outcome, change) if moment <= at][-5:]
    well = [moment for moment in last if outcome.plan.fault_at(page, moment) is None and outcome.is_firm(moment, ())]
    if well:
        yield f"watch {change.watch} at {at:.0f} s, though answered well at {well[-1]:.0f} s"


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
    for fault in faults:
        window = fault.span.widened(0, 2 * outcome.plan.interval + outcome.margin)
        count = sum(window.holds(at) for at in told)
        said = f"{fault.span.name} from {fault.span.start:.0f} to {fault.span.end:.0f} s"
        if count > 1:
            yield f"{said}: {count} messages"
        must = fault.is_long and fault.span.name not in SLOW and not _overlaps(fault.span, outcome.stops)
        if must and not count:
            yield f"{said}: not told"


def _overlaps(span: Span, others: Sequence[Span]) -> bool:
    return any(each.start <= span.end and span.start <= each.end for each in others)


def _ends(outcome: Outcome, told: Sequence[Change]) -> Verdict:
    """Each watch whose trouble was told says once that it is over; of a host no more messages say only that than began.

    An end that comes with a change of the posting travels in that one's message. What was overdue is counted apart.
    """
    complaints = list(_of_watches(told))
    ends = 0
    for name, pages, _ in _units(outcome):
        watches = {str(each.number) for each in pages}
        of_unit = [each for each in told if each.watch in watches]
        began = _messages([each for each in of_unit if each.kind == "unreadable"])
        ended = _only_ends(told, [each for each in of_unit if each.kind == "readable" and each.before != _OVERDUE])
        ends += len(ended)
        if len(ended) > len(began):
            complaints.append(f"{name}: {len(ended)} messages that it is over, {len(began)} that it began")
    return none_of("each trouble ended once", complaints, f"{ends} messages of their own")


def _only_ends(told: Sequence[Change], ends: Sequence[Change]) -> set[int]:
    """The messages of these ends that carry no news of a posting besides."""
    return _messages(ends).keys() - {alert for each in told if each.kind != "readable" for alert in each.alerts}


def _ends_of_overdue(outcome: Outcome, told: Sequence[Change]) -> Verdict:
    """Whatever the hosts, no more messages say only that watches are looked at again than said that they were late.

    A watch whose server failed when it was looked at again may say so later, when it is read.
    """
    pages = {str(each.number): each for each in outcome.plan.pages}
    began: dict[str, float] = {}
    firm: list[Change] = []
    others: list[Change] = []
    for each in told:
        if each.kind == "overdue":
            began[each.watch] = each.at
        elif each.kind == "readable" and each.before == _OVERDUE and each.watch in pages:
            late = Span("late", began[each.watch] - outcome.began_at, each.at - outcome.began_at)
            faults = [fault.span for fault in outcome.plan.faults_of(pages[each.watch])]
            (others if _overlaps(late, faults) else firm).append(each)
    beginnings = len(_messages([each for each in told if each.kind == "overdue"]))
    ended = _only_ends(told, firm)
    complaints = [f"{len(ended)} messages, {beginnings} that it began"] if len(ended) > beginnings else []
    figure = f"{len(firm)} watches in {len(ended)} messages of their own"
    figure += f"; {len(others)} that could not be read at once in {len(_only_ends(told, others) - ended)} more"
    return none_of("overdue ended once", complaints, figure)


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
    """A watch is told to be overdue only where no look at it could be finished and recorded for two intervals."""
    complaints = []
    for each in told:
        if each.watch == NOWHERE:
            continue
        at = each.at - outcome.began_at
        done = [
            moment for moment in _asked(outcome, each) if moment < at - outcome.margin and outcome.is_firm(moment, ())
        ]
        if done and at - done[-1] < 2 * outcome.plan.interval:
            complaints.append(f"watch {each.watch} at {at:.0f} s, though asked {at - done[-1]:.1f} s before")
    figure = f"told of {len(told)} watches in {len(_messages(told))} messages"
    return none_of("overdue only where it is so", complaints, figure)


def _asked(outcome: Outcome, change: Change) -> Sequence[float]:
    return outcome.ledger.page(int(change.watch)).asked
