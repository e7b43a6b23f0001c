"""What the bundled careers site publishes: an invented employer with its vacancies."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

COMPANY = "Quillmere Tidal"

ABOUT = (
    "Quillmere Tidal builds and runs small tidal power stations. We work from four harbours, and every station is "
    "looked after by the crew that built it."
)
NEW_ABOUT = ABOUT.replace("four harbours", "six harbours and a floating workshop")


class Layout(Enum):
    """How a vacancy's page is written: the ways that are common in the wild."""

    JSON_LD = "JSON-LD beside HTML"
    MICRODATA = "microdata"
    SEMANTIC = "plain headings and lists"
    BOLD = "bold lines and <br>"
    DEFINITIONS = "a definition list"


@dataclass(frozen=True, slots=True)
class Vacancy:
    """One vacancy as its employer means it; the layouts turn it into a page."""

    number: int
    title: str
    layout: Layout
    place: str
    pay: tuple[int, int]
    """Pounds a year, from and to."""
    deadline: date
    duties: tuple[str, ...]
    required: tuple[str, ...]
    note: str | None = None
    """A paragraph above the text."""
    closed: bool = False

    @property
    def path(self) -> str:
        return f"/jobs/{self.number}-{self.title.lower().replace(' ', '-')}"

    @property
    def reference(self) -> str:
        return f"QT-{self.number}"

    @property
    def not_hiring(self) -> str:
        """The note with which the employer says that the vacancy is one for later."""
        return (
            f"We are not actively hiring for the role of {self.title} at the moment, although we may still reach out "
            "if your background is an exceptional fit."
        )


BOARD = "Harbour crew"
BOARD_PATH = "/careers/harbour-crew"


@dataclass(frozen=True, slots=True)
class Careers:
    """The whole site at one moment of the script."""

    vacancies: tuple[Vacancy, ...]
    """Each has a page of its own that is watched."""
    harbour: tuple[Vacancy, ...]
    """Always listed on the board, which is watched as one address."""
    night_watch: Vacancy
    """Comes and goes on the board."""
    night_watch_is_listed: bool = False
    about: str = ABOUT
    """The paragraph at the end of every vacancy."""

    @property
    def crew(self) -> tuple[Vacancy, ...]:
        """What the board lists."""
        return (*self.harbour, self.night_watch) if self.night_watch_is_listed else self.harbour

    @property
    def watched(self) -> dict[str, str]:
        """Paths to watch, with names: five postings, one board."""
        return {each.path: each.title for each in self.vacancies} | {BOARD_PATH: BOARD}

    def with_vacancy(self, changed: Vacancy) -> "Careers":
        """The site with one vacancy, known by its number, as it reads now."""
        now = tuple(changed if each.number == changed.number else each for each in self.vacancies)
        return replace(self, vacancies=now)


def opening(today: date) -> Careers:
    """The site as it is when the demo begins; its deadlines lie weeks after `today`."""
    return Careers(vacancies=_vacancies(today), harbour=_harbour(today), night_watch=_night_watch(today))


def _vacancies(today: date) -> tuple[Vacancy, ...]:
    return (
        Vacancy(
            number=101,
            title="Tide Modeller",
            layout=Layout.JSON_LD,
            place="Bristol, UK",
            pay=(48_000, 56_000),
            deadline=today + timedelta(days=40),
            duties=("Forecast the yield of each station from tide and weather", "Keep the harbour models honest"),
            required=("Three years of work with numerical models", "Fluent Python"),
        ),
        Vacancy(
            number=102,
            title="Survey Boat Skipper",
            layout=Layout.DEFINITIONS,
            place="Falmouth, UK",
            pay=(36_000, 41_000),
            deadline=today + timedelta(days=24),
            duties=("Take the survey boat out along the moorings", "Log soundings and defects"),
            required=("A commercial skipper's licence", "First-aid training"),
        ),
        Vacancy(
            number=103,
            title="Turbine Technician",
            layout=Layout.BOLD,
            place="Holyhead, UK",
            pay=(34_000, 39_000),
            deadline=today + timedelta(days=31),
            duties=("Service gearboxes between two tides", "Write up every repair"),
            required=("A trade certificate in mechanics", "Ease with heights and small boats"),
        ),
        Vacancy(
            number=104,
            title="Control Room Operator",
            layout=Layout.MICRODATA,
            place="Milford Haven, UK",
            pay=(38_000, 43_000),
            deadline=today + timedelta(days=45),
            duties=("Run the sluices to the tide table", "Answer the duty phone"),
            required=("Willingness to work shifts", "Experience in a control room"),
        ),
        Vacancy(
            number=105,
            title="Electrical Designer",
            layout=Layout.SEMANTIC,
            place="Bristol, UK",
            pay=(45_000, 52_000),
            deadline=today + timedelta(days=52),
            duties=("Design switchgear for wet places", "See it through to the first tide"),
            required=("A degree in electrical engineering", "Two years of design practice"),
        ),
    )


def _harbour(today: date) -> tuple[Vacancy, ...]:
    return (
        Vacancy(
            number=201,
            title="Winch Operator",
            layout=Layout.JSON_LD,
            place="Falmouth, UK",
            pay=(29_000, 33_000),
            deadline=today + timedelta(days=35),
            duties=("Work the slipway winch",),
            required=("A lifting certificate",),
        ),
        Vacancy(
            number=202,
            title="Stores Assistant",
            layout=Layout.JSON_LD,
            place="Holyhead, UK",
            pay=(25_000, 28_000),
            deadline=today + timedelta(days=38),
            duties=("Keep the spare parts in order",),
            required=("A driving licence",),
        ),
    )


def _night_watch(today: date) -> Vacancy:
    return Vacancy(
        number=203,
        title="Night Watch Keeper",
        layout=Layout.JSON_LD,
        place="Milford Haven, UK",
        pay=(27_000, 30_000),
        deadline=today + timedelta(days=42),
        duties=("Walk the barrage at every turn of the tide",),
        required=("A good eye in the dark",),
    )
