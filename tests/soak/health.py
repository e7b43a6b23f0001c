"""Verdicts on the daemon's life: how it ended, what its log says, whether each fault was really felt."""

from collections import Counter
from collections.abc import Iterator

from tests.soak.outcome import Outcome
from tests.soak.verdict import Verdict, none_of

DEFECTS = ("Traceback (most recent call last)", "defect in watcher", "was never retrieved", "was never awaited")


def verdicts(outcome: Outcome) -> Iterator[Verdict]:
    yield Verdict("clean end", outcome.exit_code == 0, f"exit code {outcome.exit_code}")
    yield _log(outcome)
    yield _beside(outcome)
    yield from _felt(outcome)


def _log(outcome: Outcome) -> Verdict:
    lines = outcome.log.splitlines()
    complaints = [line[:200] for line in lines if any(each in line for each in DEFECTS)]
    return none_of("no defect in the log", complaints, f"{len(lines):,} lines")


def _beside(outcome: Outcome) -> Verdict:
    """`watcher check` beside the daemon: exit 0, or 1 where something could not be looked at; never a traceback.

    One that began just before the invalid configuration came may have read that one.
    """
    looks = [each for each in outcome.commands if each.words[0] == "check"]
    complaints = [
        f"at {each.at:.0f} s: exit code {each.code}: {each.errors[-300:]}"
        for each in looks
        if "Traceback" in each.errors or (each.code not in (0, 1) and "parsecs" not in each.errors)
    ]
    said = Counter(f"exit code {each.code}{_reason(each.errors)}" for each in looks)
    figure = ", ".join(f"{count} × {what}" for what, count in sorted(said.items()))
    slowest = max((each.took for each in outcome.commands), default=0.0)
    return none_of("watcher check beside it", complaints, f"{figure}; the slowest command took {slowest:.1f} s")


def _reason(errors: str) -> str:
    """The end of the last line that says why."""
    return f" ({errors.splitlines()[-1].rpartition(': ')[2][:80]})" if errors else ""


def _felt(outcome: Outcome) -> Iterator[Verdict]:
    """A fault that was not felt proves nothing."""
    kinds = ", ".join(f"{kind} {count:,}" for kind, count in sorted(outcome.ledger.kinds.items()))
    missing = {each.span.name for faults in outcome.plan.faults_of_hosts.values() for each in faults} - set(
        outcome.ledger.kinds
    )
    yield none_of("answers of the server", sorted(missing), kinds)
    full, busy = (outcome.log.count(word) for word in ("the disk is full", "another program has held the database"))
    for skipped in outcome.skipped:
        yield Verdict("NOT MADE", None if outcome.plan.is_short else False, skipped)
    if not outcome.skipped:
        yield Verdict("full disk felt", full > 0, f"{full} lines of the log")
    yield Verdict("locked database felt", None, f"{busy} lines of the log")
    for each in outcome.stops:
        yield Verdict(f"stop: {each.name}", None, f"{each.start:.1f} to {each.end:.1f} s")
