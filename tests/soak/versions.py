"""What a posting of the soak states, version by version, in the words in which an alert repeats it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

TITLES = tuple(f"Tide Gauge Engineer for {each}" for each in ("Harbours", "Estuaries", "Locks", "Ferries", "Dykes"))
PLACES = ("Leith, UK", "Cork, Ireland", "Bergen, Norway", "Aarhus, Denmark", "Porto, Portugal")
YEARS = ("three", "four", "five", "six", "seven")
HARBOURS = ("four", "six", "eleven", "nineteen", "thirty")
FIRST_DAY = date(datetime.now(UTC).year + 1, 2, 2)


class Wish(StrEnum):
    """What a posting changes in one step: a fact, or its status."""

    PAY = "pay"
    DEADLINE = "deadline"
    TITLE = "title"
    PLACE = "place"
    REQUIRED = "required"
    ABOUT = "about"
    NOT_HIRING = "not actively hiring"
    CLOSED = "closed"
    REMOVED = "removed"
    BACK = "open"


FACTS = (Wish.PAY, Wish.DEADLINE, Wish.TITLE, Wish.PLACE, Wish.REQUIRED)
AWAY = (Wish.NOT_HIRING, Wish.CLOSED, Wish.REMOVED)


@dataclass(frozen=True, slots=True)
class Version:
    """How often each fact has changed so far, and the status."""

    pay: int = 0
    deadline: int = 0
    title: int = 0
    place: int = 0
    required: int = 0
    about: int = 0
    status: str = "open"

    @property
    def is_shown(self) -> bool:
        """Whether the address answers with the posting: a removed one is 404."""
        return self.status != Wish.REMOVED

    @property
    def is_compared(self) -> bool:
        """Whether a look at it tells of its facts: of what is over only that is told."""
        return self.status not in (Wish.REMOVED, Wish.CLOSED)


def after(version: Version, wish: Wish) -> Version:
    """The next version."""
    if wish in AWAY or wish is Wish.BACK:
        return replace(version, status=wish.value)
    return replace(version, **{wish.value: getattr(version, wish.value) + 1})


def title(version: Version) -> str:
    return TITLES[version.title % len(TITLES)]


def place(version: Version) -> str:
    return PLACES[version.place % len(PLACES)]


def pay(version: Version) -> str:
    low = 40_000 + 100 * version.pay
    return f"£{low:,}–£{low + 8_000:,}"


def last_day(version: Version) -> date:
    return FIRST_DAY + timedelta(days=version.deadline)


def required(version: Version) -> str:
    return f"At least {YEARS[version.required % len(YEARS)]} years of experience with embedded systems"


def about(version: Version) -> str:
    return (
        f"We build gauges that tell how high the water stands, and keep them running in {HARBOURS[version.about % 5]}"
    )


def words(version: Version) -> Mapping[str, str]:
    """Each fact's value as an alert says it."""
    day = last_day(version)
    return {
        "pay": f"{pay(version)} a year",
        "deadline": f"{day.day} {day:%B}",
        "title": title(version),
        "place": place(version),
        "required": required(version),
        "about": about(version),
        "status": version.status,
    }
