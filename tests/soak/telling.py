"""Verdicts on what was told: each change once, to each channel, nothing that was not there."""

from collections import Counter
from collections.abc import Iterator

from tests.soak.outcome import Channel, Outcome
from tests.soak.records import Records
from tests.soak.stops import FULL_DISK, LOCKED
from tests.soak.told import chains, events
from tests.soak.verdict import Verdict, none_of

OF_PAGES = frozenset("salary deadline title locations text status closed removed reopened".split())  # noqa: SIM905
OF_WATCHES = frozenset({"unreadable", "readable", "overdue"})

_OWN = "watcher: "
"""How the titles of the daemon's notices about itself begin."""
_CONFIGURATION = (f"{_OWN}the new configuration is not taken up", f"{_OWN}the configuration is taken up")
_DATABASE = (f"{_OWN}the database takes nothing", f"{_OWN}the database can be written again")
_TOLD_AFTER = 15.0
"""Seconds that the database must take nothing before that is told."""


def verdicts(outcome: Outcome, records: Records) -> Iterator[Verdict]:
    yield _changes(outcome)
    yield _nothing_else(records)
    yield _in_one_message(records)
    for channel in outcome.channels:
        yield _delivered(channel, records)
    yield _own_trouble(outcome)
    yield Verdict("database sound", records.sound == "ok", records.sound)
    yield _history(outcome, records)


def _changes(outcome: Outcome) -> Verdict:
    """The chains of every fact, out of the messages of the channel that was never down."""
    steady = outcome.channels[0].taken
    all_chains = list(chains(outcome, steady))
    complaints = [found for each in all_chains if (found := each.complaint())]
    told = sum(1 for _ in events(steady))
    figure = f"{told:,} told of {len(all_chains):,} facts of {len(outcome.plan.pages):,} pages"
    return none_of("every change told once", complaints, f"{figure}; {len(complaints)} chains broken")


def _nothing_else(records: Records) -> Verdict:
    """Faults and noise never become a change."""
    told = [each for each in records.changes if each.quiet is None]
    strange = Counter(each.kind for each in told if each.kind not in OF_PAGES | OF_WATCHES)
    quiet = Counter(f"{each.kind}: {each.quiet}" for each in records.changes if each.quiet)
    figure = f"{len(told):,} changes recorded to be told, {quiet.total()} quiet"
    complaints = [f"{count} × {kind}" for kind, count in (strange + quiet).items()]
    return none_of("no false change", complaints, figure)


def _in_one_message(records: Records) -> Verdict:
    astray = [each for each in records.changes if each.quiet is None and len(each.alerts) != 1]
    complaints = [f"change {each.number} ({each.kind}) is in {len(each.alerts)} messages" for each in astray]
    return none_of("each change in one message", complaints, f"{len(records.messages):,} messages")


def _delivered(channel: Channel, records: Records) -> Verdict:
    """Each message went to the channel once and says so; the daemon's own notices are counted apart."""
    ways = {(alert, state): count for (alert, name, state), count in records.ways.items() if name == channel.name}
    unsent = Counter(state for _, state in ways if state != "sent")
    sent = Counter(_words(*records.messages[alert]) for alert, state in ways if state == "sent")
    notices = [each for each in channel.taken if each.title.startswith(_OWN)]
    taken = Counter(each.words for each in channel.taken if not each.title.startswith(_OWN))
    complaints = [f"{count} × {state}" for state, count in unsent.items()]
    complaints += [f"{count} × marked sent, never arrived: {title}" for (title, _), count in (sent - taken).items()]
    complaints += [f"{count} × too often: {title}" for (title, _), count in (taken - sent).items()]
    complaints += [f"alert {alert} has no way here" for alert in records.messages if (alert, "sent") not in ways][:1]
    figure = f"{taken.total():,} taken, {(taken - sent).total()} twice, {(sent - taken).total()} lost"
    figure += f"; {_not_taken(channel)}; {len(notices)} notices"
    return none_of(f"channel {channel.name}", complaints, figure)


def _own_trouble(outcome: Outcome) -> Verdict:
    """The invalid configuration and each long outage of the database: told when it began and when it was over."""
    outages = [each for each in outcome.stops if each.name in (FULL_DISK, LOCKED)]
    long = [each for each in outages if each.end - each.start > _TOLD_AFTER + 2]
    expected = [*_CONFIGURATION, *_DATABASE * len(long)]
    told = [each.title for each in outcome.channels[0].taken if each.title in _CONFIGURATION + _DATABASE]
    complaints = [f"{count} × not told: {title}" for title, count in (Counter(expected) - Counter(told)).items()]
    complaints += [f"{count} × too often: {title}" for title, count in (Counter(told) - Counter(expected)).items()]
    return none_of(
        "its own trouble told",
        complaints,
        f"{len(told)} notices; an invalid configuration, {len(long)} long outages of the database",
    )


def _not_taken(channel: Channel) -> str:
    """Heard while the channel answered otherwise: by promise those come again."""
    return ", ".join(f"{count} while {mode}" for mode, count in channel.not_taken.items()) or "none refused"


def _words(title: str, text: str) -> tuple[str, str]:
    return title.strip(), text.strip()


def _history(outcome: Outcome, records: Records) -> Verdict:
    """The command line shows what the tables hold: no line fewer than were recorded when it was asked."""
    complaints = []
    asked = [each for each in outcome.commands if each.words[0] == "history"]
    for each in asked:
        lines = len(each.output.splitlines())
        before = outcome.began_at + each.at - outcome.margin
        known = sum(change.at < before for change in records.changes) if outcome.is_firm(each.at, ()) else 0
        if "parsecs" not in each.errors and (each.code or lines < known):
            complaints.append(
                f"at {each.at:.0f} s: exit code {each.code}, {lines} of {known} changes: {each.errors[:200]}"
            )
    return none_of("watcher history beside it", complaints, f"asked {len(asked)} times")
