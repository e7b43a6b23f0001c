"""What happens on the bundled site, in which order, with the alert that each step must cause."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from watcher.demo.careers import ABOUT, COMPANY, NEW_ABOUT, Careers, Vacancy

TWO_WEEKS = timedelta(days=14)
RAISE = 3_000
"""Pounds a year."""

_MORE = re.compile(r", and \d+ more$")
"""How a subject says that its alert tells other changes too."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the subject of an expected alert says."""

    headline: str
    """The event without its values: "Deadline moved"."""
    about: str
    """The posting's title, or the company where one alert stands for many postings."""

    def is_said_by(self, subject: str) -> bool:
        """Whether this is the alert: it tells this one event of this posting and nothing besides."""
        head, _, rest = subject.removeprefix("❗ ").partition(" · ")
        alone = _MORE.search(head) is None
        return alone and head.partition(": ")[0] == self.headline and rest.partition(" · ")[0] == self.about


@dataclass(frozen=True, slots=True)
class Step:
    """One change of the site."""

    says: str
    """What is shown, in one line for whoever looks on."""
    careers: Careers
    """The site from now on."""
    told: Told


def script(careers: Careers, turn: int) -> Iterator[Step]:
    """One round, counted from 0; what it does not take back itself goes the other way in the next."""
    forth = turn % 2 == 0
    steps: tuple[Callable[[Careers], Step], ...] = (
        partial(_note, comes=True),
        partial(_deadline, later=forth),
        partial(_pay, raised=forth),
        partial(_closing, closes=True),
        partial(_note, comes=False),
        partial(_closing, closes=False),
        partial(_listing, comes=True, is_new=turn == 0),
        partial(_boilerplate, about=NEW_ABOUT if forth else ABOUT),
        partial(_listing, comes=False, is_new=False),
    )
    for step_from in steps:
        step = step_from(careers)
        yield step
        careers = step.careers


def _of(careers: Careers, title: str) -> Vacancy:
    return next(each for each in careers.vacancies if each.title == title)


def _note(careers: Careers, comes: bool) -> Step:
    vacancy = _of(careers, "Tide Modeller")
    return Step(
        f"{vacancy.title}: a “not actively hiring” note {'appears' if comes else 'goes'}",
        careers.with_vacancy(replace(vacancy, note=vacancy.not_hiring if comes else None)),
        Told("Not actively hiring" if comes else "Open", vacancy.title),
    )


def _deadline(careers: Careers, later: bool) -> Step:
    vacancy = _of(careers, "Survey Boat Skipper")
    moved = vacancy.deadline + (TWO_WEEKS if later else -TWO_WEEKS)
    return Step(
        f"{vacancy.title}: the deadline is now two weeks {'later' if later else 'earlier'}",
        careers.with_vacancy(replace(vacancy, deadline=moved)),
        Told("Deadline moved", vacancy.title),
    )


def _pay(careers: Careers, raised: bool) -> Step:
    vacancy = _of(careers, "Turbine Technician")
    low, high = (each + (RAISE if raised else -RAISE) for each in vacancy.pay)
    return Step(
        f"{vacancy.title}: the pay goes {'up' if raised else 'down'}",
        careers.with_vacancy(replace(vacancy, pay=(low, high))),
        Told("Pay changed", vacancy.title),
    )


def _closing(careers: Careers, closes: bool) -> Step:
    vacancy = _of(careers, "Electrical Designer")
    return Step(
        f"{vacancy.title}: the posting {'closes' if closes else 'opens again'}",
        careers.with_vacancy(replace(vacancy, closed=closes)),
        Told("Closed" if closes else "Open again", vacancy.title),
    )


def _listing(careers: Careers, comes: bool, is_new: bool) -> Step:
    title = careers.night_watch.title
    return Step(
        f"{title}: the posting {'appears on' if comes else 'vanishes from'} the board",
        replace(careers, night_watch_is_listed=comes),
        Told(("New posting" if is_new else "Open again") if comes else "Removed", title),
    )


def _boilerplate(careers: Careers, about: str) -> Step:
    """Last but one, so that it hits every posting there is."""
    postings = len(careers.vacancies) + len(careers.crew)
    return Step(
        f"All {postings} postings: the same sentence about the company changes",
        replace(careers, about=about),
        Told(f"“About” text changed on {postings} postings", COMPANY),
    )
