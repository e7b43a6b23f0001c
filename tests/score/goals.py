"""What the readings must reach, and whether they do."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from tests.score.mark import Mark, Tally, tally

_EDITED = ("deadline", "status", "salary", "title", "locations")
_AS_READ = ("page", "title", "company", "status")


@dataclass(frozen=True, slots=True)
class Goal:
    """Percents, or a count of edits, or (where neither is wanted) nothing wrong at all."""

    name: str
    of: tuple[str, ...]
    """Sources, as the marks name them."""
    facts: tuple[str, ...] = ()
    """Empty: all."""
    precision: float | None = None
    recall: float | None = None
    at_least: int | None = None

    def concerns(self, names: Collection[str]) -> bool:
        """Whether these sources have a say: a part of them is enough for a share, a count needs all."""
        owners = {_owner(each) for each in self.of}
        return bool(owners & set(names)) and (self.at_least is None or owners <= set(names))


@dataclass(frozen=True, slots=True)
class Verdict:
    """`holds` is None where nothing was measured: that does not count."""

    name: str
    wanted: str
    measured: str
    holds: bool | None


EDITS = ("18f edits", "betagouv edits")
GOALS = (
    Goal("18F: pay", ("18f",), ("salary",), 97, 95),
    Goal("18F: deadline", ("18f",), ("deadline",), 97, 95),
    Goal("18F: title", ("18f",), ("title",), 98, 95),
    Goal("18F: location", ("18f",), ("locations",), 98, 95),
    Goal("beta.gouv.fr: status", ("betagouv",), ("status",), 99, 98),
    Goal("edits of facts, told with before and after", EDITS, _EDITED, recall=95),
    Goal("deadline or status edits that count", EDITS, ("deadline", "status"), at_least=60),
    Goal("alerts of space, case, markup, punctuation", EDITS, ("silence",)),
    Goal("Canonical: unchanged postings are silent", ("canonical",), ("board", "unchanged posting", "silence")),
    Goal("Canonical: changed and new postings are told", ("canonical",), ("changed posting", "new posting")),
    Goal("pages: title, company, status", ("pages",), _AS_READ),
    Goal("closed pages: title, company, status", ("closed-pages",), _AS_READ),
    Goal("sections: items, sentences, titles", ("sections",)),
    Goal("sentences by others, both halves", ("sentences first", "sentences second")),
    Goal("our own cases", ("seeds", "golden", "statements")),
)


def verdict(goal: Goal, marks: Sequence[Mark], absent: Collection[str]) -> Verdict:
    """By the marks of all that was measured; `absent` are the sources that are not there."""
    its_own = [each for each in marks if each.source in goal.of and (not goal.facts or each.fact in goal.facts)]
    missing = [name for name in goal.of if _owner(name) in absent]
    if not its_own or (missing and goal.at_least is not None):
        return Verdict(goal.name, _wanted(goal), f"not there: {', '.join(missing)}", None)
    counts = tally(its_own)
    if goal.at_least is not None:
        return Verdict(goal.name, _wanted(goal), str(counts.expected), counts.expected >= goal.at_least)
    if goal.precision is None and goal.recall is None:
        return Verdict(goal.name, _wanted(goal), f"{counts.wrong} wrong of {counts.total}", counts.wrong == 0)
    return Verdict(goal.name, _wanted(goal), _measured(goal, counts), _reached(goal, counts))


def percent(share: float | None, right: int, of: int) -> str:
    """With its counts, never rounded up: 94.96 is not 95.0."""
    return "–" if share is None else f"{int(share * 10) / 10:.1f} % ({right}/{of})"


def _owner(name: str) -> str:
    """The source whose judges give marks of this name: "18f" of "18f edits"."""
    return name.split()[0]


def _wanted(goal: Goal) -> str:
    if goal.at_least is not None:
        return f"≥ {goal.at_least}"
    parts = (("precision", goal.precision), ("recall", goal.recall))
    return ", ".join(f"{name} ≥ {share:g} %" for name, share in parts if share is not None) or "none wrong"


def _measured(goal: Goal, counts: Tally) -> str:
    precision = percent(counts.precision, counts.found_right, counts.found)
    recall = percent(counts.recall, counts.expected_right, counts.expected)
    return recall if goal.precision is None else f"{precision}, {recall}"


def _reached(goal: Goal, counts: Tally) -> bool:
    return (counts.precision or 0) >= (goal.precision or 0) and (counts.recall or 0) >= (goal.recall or 0)
