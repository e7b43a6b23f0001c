"""One stored answer through today's extractor and rules."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from watcher import extract
from watcher.extract import rules as watch_rules
from watcher.judge import life
from watcher.model import KeptAnswer, Outcome, Posting, Reading, Rules, Snapshot, Watch

_READABLE = frozenset({Outcome.POSTING, Outcome.CLOSED, Outcome.BOARD})


@dataclass(frozen=True, slots=True)
class SecondReading:
    """What a stored answer shows today of the postings that are remembered, by their remembered ids."""

    n: int
    at: datetime
    is_listing: bool
    """Whether it is a board's."""
    shown: Mapping[str | None, Posting]
    left_out: frozenset[str | None] = frozenset()
    """Those among the shown that the watch's `only` leaves out."""
    others: tuple[Posting, ...] = ()
    """What it shows besides, without what `only` leaves out."""

    @property
    def proves_absence(self) -> bool:
        """Whether what it does not show is not there: an answer that shows nothing says nothing."""
        return bool(self.shown or self.others)


def second_reading(watch: Watch, snapshot: Snapshot, answer: KeptAnswer) -> SecondReading:
    """Reads a stored answer; the costly part, as costly as the look was."""
    reading = extract.read(answer.page, replace(watch.rules, only={}), answer.at)
    if reading.outcome not in _READABLE or life.elsewhere(snapshot, reading) or life.shows_nothing(snapshot, reading):
        return SecondReading(answer.n, answer.at, is_listing=False, shown={})
    shown = life.recognised(snapshot, reading)
    taken = _taken(watch.rules, answer, reading)
    known = {each.id for each in shown.values()}
    return SecondReading(
        answer.n,
        answer.at,
        reading.outcome is Outcome.BOARD,
        shown,
        frozenset(remembered for remembered, each in shown.items() if each.id not in taken),
        tuple(each for each in life.distinct(reading.postings) if each.id in taken - known),
    )


def _taken(rules: Rules, answer: KeptAnswer, reading: Reading) -> frozenset[str | None]:
    """The ids that `only` takes: it judges before `ignore` takes anything away."""
    if rules.only and rules.ignore:
        taken = extract.read(answer.page, rules, answer.at)
    else:
        taken = watch_rules.kept(reading, rules)
    return frozenset(each.id for each in taken.postings)
