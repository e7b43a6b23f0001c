"""Every value that passes between rooms: frozen, slotted, named as the glossary in DESIGN.md."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Generic, TypeVar

type_ = TypeVar("type_")

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
"""What JSON can say: the form in which a change carries the values before and after."""

EXTRACTOR_VERSION = 3
"""Raised with every change of what extraction reads, so that stored pages are read again, quietly."""


# ── words ────────────────────────────────────────────────────────────────────────────────────────


class Status(StrEnum):
    """What a posting is, as its page says (`removed`: as two looks in a row that missed it say)."""

    OPEN = "open"
    NOT_ACTIVELY_HIRING = "not_actively_hiring"
    PAUSED = "paused"
    CLOSED = "closed"
    REMOVED = "removed"
    UNKNOWN = "unknown"


class Source(StrEnum):
    """Where a fact's evidence stood, in the order of belief."""

    API = "api"
    JSON_LD = "json-ld"
    MICRODATA = "microdata"
    META = "meta"
    TEXT = "text"


class Section(StrEnum):
    """What a part of a posting's text is about."""

    RESPONSIBILITIES = "responsibilities"
    REQUIRED = "required"
    PREFERRED = "preferred"
    BENEFITS = "benefits"
    ABOUT = "about"
    PROCESS = "process"
    LOGISTICS = "logistics"
    OTHER = "other"


class Workplace(StrEnum):
    REMOTE = "REMOTE"
    HYBRID = "HYBRID"
    ONSITE = "ONSITE"


class Sponsorship(StrEnum):
    """Visa sponsorship: yes in general, partial for a named group or country only, or no."""

    YES = "yes"
    PARTIAL = "partial"
    NO = "no"


class Unit(StrEnum):
    """The time that an amount of pay is for (schema.org `unitText`)."""

    HOUR = "HOUR"
    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    YEAR = "YEAR"


class Severity(StrEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """0 for low to 3 for critical: `StrEnum` itself compares as text."""
        return list(Severity).index(self)


class Kind(StrEnum):
    """What a change is about; one event has one kind. Each fact's name is a kind."""

    TITLE = "title"
    COMPANY = "company"
    DEPARTMENT = "department"
    LOCATIONS = "locations"
    WORKPLACE = "workplace"
    EMPLOYMENT_TYPE = "employment_type"
    EXPERIENCE_LEVEL = "experience_level"
    SALARY = "salary"
    DEADLINE = "deadline"
    DATE_POSTED = "date_posted"
    START_DATE = "start_date"
    STATUS = "status"
    VISA_SPONSORSHIP = "visa_sponsorship"
    EDUCATION = "education"
    OFFICE_PRESENCE = "office_presence"
    IDENTIFIER = "identifier"
    APPLY_URL = "apply_url"
    TEXT = "text"
    QUESTIONS = "questions"
    OPENED = "opened"
    CLOSED = "closed"
    REMOVED = "removed"
    REOPENED = "reopened"
    REPOSTED = "reposted"
    DEADLINE_NEAR = "deadline_near"
    DEADLINE_PASSED = "deadline_passed"
    UNREADABLE = "unreadable"
    READABLE = "readable"
    OVERDUE = "overdue"


class Outcome(StrEnum):
    """What one look at an address found: the page kinds of `watcher extract`, or `unchanged`."""

    POSTING = "posting"
    CLOSED = "closed"
    BOARD = "board"
    GONE = "gone"
    WALL = "wall"
    BLANK = "blank"
    ERROR = "error"
    UNCHANGED = "unchanged"


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"


# ── what a posting states ────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Stated(Generic[type_]):
    """A typed value with the shortest passage that proves it, verbatim, and where that stood.

    `evidence` is None only for a status of open that nothing says. `assumed` names what the reader
    added to the words: year, unit, currency, order, zone.
    """

    value: type_
    evidence: str | None
    source: Source
    assumed: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    """Passages of the visible text that say the same: an edit of them is this fact's."""


@dataclass(frozen=True, slots=True)
class Pay:
    """One range of pay. One figure means low = high; "from" leaves high None, "up to" leaves low None."""

    low: float | None
    high: float | None
    currency: str
    """ISO 4217."""
    unit: Unit
    label: str | None
    """What the range is for, where several stand side by side: a location tier, a level, "stipend"."""
    evidence: str


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day to apply; None means rolling: read as they come, no last day."""

    day: date | None
    time: str | None = None
    """HH:MM as stated, in `zone`."""
    zone: str | None = None
    """As written: EDT, AoE, CET."""
    early: date | None = None
    """An earlier date by which applications are favoured."""
    alternative: date | None = None
    """The other reading of a date such as 09/10, where neither language nor country settles it."""


@dataclass(frozen=True, slots=True)
class Facts:
    """One field a fact, None where the posting is silent. Each field's name is a `Kind` too."""

    title: Stated[str] | None = None
    company: Stated[str] | None = None
    department: Stated[str] | None = None
    locations: Stated[tuple[str, ...]] | None = None
    workplace: Stated[Workplace] | None = None
    employment_type: Stated[tuple[str, ...]] | None = None
    """Words of schema.org's set: FULL_TIME, PART_TIME, CONTRACTOR, TEMPORARY, INTERN, VOLUNTEER, PER_DIEM, OTHER."""
    experience_level: Stated[str] | None = None
    salary: Stated[tuple[Pay, ...]] | None = None
    deadline: Stated[Deadline] | None = None
    date_posted: Stated[date] | None = None
    start_date: Stated[str] | None = None
    """"2025", "2025-10" or "2025-10-06": as exact as stated."""
    status: Stated[Status] | None = None
    visa_sponsorship: Stated[Sponsorship] | None = None
    education: Stated[str] | None = None
    office_presence: Stated[str] | None = None
    identifier: Stated[str] | None = None
    apply_url: Stated[str] | None = None


FACTS: tuple[str, ...] = tuple(each.name for each in fields(Facts))


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, paragraph or list item of a posting: plain text, white space folded, never empty.

    `level` is 1–6 for a heading and the depth from 0 for an item.
    """

    kind: BlockKind
    text: str
    level: int = 0
    section: Section = Section.OTHER


@dataclass(frozen=True, slots=True)
class Question:
    """A field of the application form."""

    label: str
    required: bool


@dataclass(frozen=True, slots=True)
class SetAside:
    """What another place said of a fact and lost against a more specific or more visible statement."""

    fact: str
    value: Json
    evidence: str
    source: Source
    because: str


@dataclass(frozen=True, slots=True)
class Posting:
    """One vacancy as one look read it."""

    id: str | None
    """The site's own id, else the address without scheme, fragment and tracking parameters."""
    url: str | None
    facts: Facts
    blocks: tuple[Block, ...] = ()
    questions: tuple[Question, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    likeness: bytes | None = field(default=None, compare=False)
    """Of what its system's answer said of it: the same again need not be read."""

    @property
    def text(self) -> str:
        """The posting's own text, a block a line."""
        return "\n".join(block.text for block in self.blocks)


@dataclass(frozen=True, slots=True)
class Reading:
    """What extraction understood of one answer."""

    outcome: Outcome
    because: str | None
    """One line, unless posting or board."""
    adapter: str | None = None
    lang: str | None = None
    postings: tuple[Posting, ...] = ()
    listed: int = 0
    """How many postings a listing has, those that do not matter to the watch included."""


# ── watches ──────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Every:
    """Look at a fixed interval, at a phase that is the watch's own; 0 s means at every tick."""

    interval: timedelta


@dataclass(frozen=True, slots=True)
class Cron:
    """Look at the times of a crontab expression in an IANA time zone."""

    expression: str
    zone: str


@dataclass(frozen=True, slots=True)
class Rules:
    """What a watch asks of extraction. A change of these re-reads the baseline quietly."""

    select: str = ""
    """A CSS selector for pages that need one."""
    ignore: tuple[str, ...] = ()
    """RE2 patterns: blocks that match vanish from every output."""
    only: Mapping[str, str] = field(default_factory=dict)
    """Fact name → RE2 pattern: which postings of a board matter."""


@dataclass(frozen=True, slots=True)
class Watch:
    """One address under watch. It *is* its `key`; everything else may change freely."""

    key: str
    """`address.key(url)`: the normalised address."""
    name: str
    url: str
    schedule: Every | Cron
    confirm: timedelta = timedelta(minutes=5)
    """The pause before the second look after a miss."""
    rules: Rules = Rules()
    follow: bool = False
    channels: tuple[str, ...] | None = None
    """Names of channels; None: all."""
    alert_on: frozenset[str] = frozenset()
    """Kinds and section names; empty: every kind."""
    remind: tuple[timedelta, ...] = ()
    tags: tuple[str, ...] = ()
    paused: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)
    """Sent to the watch's own origin only; may hold secrets."""


# ── answers ──────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Request:
    """One thing to ask the network for."""

    url: str
    """Its fragment is not sent: `#posting=ID` says which of the postings that are listed there is asked for."""
    headers: Mapping[str, str] = field(default_factory=dict)
    etag: str | None = None
    last_modified: str | None = None
    body: bytes | None = None
    """JSON to POST; None: GET."""


@dataclass(frozen=True, slots=True)
class Part:
    """One HTTP answer of a look: header names in lower case, the body without transfer and content codings."""

    url: str
    """As it was asked for, with its fragment."""
    final_url: str
    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Page:
    """All parts of one look that HTTP answered."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class NotModified:
    """The site says that nothing changed since the validators that were sent (HTTP 304)."""


@dataclass(frozen=True, slots=True)
class Gone:
    """The address no longer shows the posting: 404, 410, a redirect to a listing, "not found" at 200."""

    because: str


@dataclass(frozen=True, slots=True)
class Wall:
    """A login, a consent page, a robot check or a refusal stands in front of the page."""

    because: str


@dataclass(frozen=True, slots=True)
class Blank:
    """Nothing to read: an empty body or the shell of a script."""

    because: str


@dataclass(frozen=True, slots=True)
class Failed:
    """The network or the server failed; nothing was learnt of the posting."""

    because: str


Answer = Page | NotModified | Gone | Wall | Blank | Failed


# ── what is remembered ───────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Remembered:
    """A posting as last read well, with its life as the looks since then told it."""

    posting: Posting
    status: Status
    first_seen_at: datetime
    last_seen_at: datetime | None = None
    """None: the last good look showed it, `Snapshot.taken_at`."""
    misses: int = 0
    """Looks in a row that missed it."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a watch showed when it was last read well."""

    taken_at: datetime
    postings: tuple[Remembered, ...]
    board: bool = False
    """Whether the address lists postings: one of a single posting never opens another."""


@dataclass(frozen=True, slots=True)
class State:
    """All that is remembered of a watch between two checks."""

    snapshot: Snapshot | None = None
    """None until the first look that could be read."""
    rules: Rules = Rules()
    """The rules under which the snapshot was read."""
    extractor_version: int = EXTRACTOR_VERSION
    etag: str | None = None
    last_modified: str | None = None
    body_hash: bytes | None = None
    likeness: bytes | None = None
    """Of what the page showed that was read last: `extract.likeness`."""
    """blake2b of the last well-read body: the same bytes need no reading."""
    failures: int = 0
    """Looks in a row that could not be read."""
    failing_since: datetime | None = None
    unreadable_told: bool = False
    overdue_told: bool = False
    checked_at: datetime | None = None
    next_check_at: datetime | None = None
    revision: int = 0
    """Counts the recorded checks: a check is recorded only upon the state that it read."""


# ── what is said ─────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Change:
    """One difference of one posting (or of the watch itself: unreadable, readable, overdue)."""

    at: datetime
    watch: str
    """The watch's name."""
    watch_key: str
    url: str
    """The posting's address, else the watch's."""
    posting: str | None
    """The posting's id."""
    title: str | None
    company: str | None
    kind: Kind
    before: Json
    after: Json
    summary: str
    """One sentence for a person: "Deadline moved from 17 August 2025 to 3 September 2025"."""
    evidence: str | None
    """The passage that proves it: of the new state, or of the old one where something was taken out."""
    severity: Severity
    section: Section | None = None
    quiet: str | None = None
    """Why nobody is told; None: an alert follows."""
    repost_of: str | None = None
    """Of `reposted`: the id of the posting of the same job before it."""


@dataclass(frozen=True, slots=True)
class Observation:
    """The record of one look."""

    at: datetime
    outcome: Outcome
    because: str | None


@dataclass(frozen=True, slots=True)
class Check:
    """One look at a watch and all that follows from it: recorded as a whole or not at all."""

    watch: Watch
    at: datetime
    read: State
    """The state that the check started from."""
    state: State
    """The state that it leaves."""
    observation: Observation
    changes: tuple[Change, ...] = ()
    page: Page | None = None
    """The answer to keep as evidence, when it made a version of its own."""
    renamed: Mapping[str | None, str | None] = field(default_factory=dict)
    """Postings that go on under another id: the old one → the new one."""


@dataclass(frozen=True, slots=True)
class Late:
    """A watch that is due and was not looked at yet."""

    key: str
    added_at: datetime
    checked_at: datetime | None
    """When it was last looked at."""
    due_at: datetime
    told: bool
    """Whether people know that it is overdue."""


@dataclass(frozen=True, slots=True)
class Failing:
    """A watch whose last looks could not be read, as the others of its host see it."""

    key: str
    since: datetime
    told: bool
    """Whether people know."""
    last: Observation


@dataclass(frozen=True, slots=True)
class Host:
    """How the watches of one host stand."""

    name: str
    """As `address.host`."""
    answered_at: datetime | None
    """The latest look that went well, of the watches that do not fail."""
    failing: tuple[Failing, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """Which stored answers of a watch its postings can be read from again, by number: a later look has a higher one."""

    newest: int | None
    origins: Mapping[str | None, tuple[int, ...]]
    """By the id of a remembered posting: the answers that its versions were read from, newest first.

    Left out: a posting whose current version names no answer that is still there.
    """


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """A stored answer, as it was when it came."""

    n: int
    at: datetime
    page: Page


@dataclass(frozen=True, slots=True)
class Rereading:
    """A baseline read again from stored answers: recorded as a whole or not at all. No look was taken."""

    watch: Watch
    at: datetime
    read: State
    """The state that it started from."""
    state: State
    """The state that it leaves."""
    changes: tuple[Change, ...]
    """All quiet."""
    answers: Mapping[str | None, int]
    """By the id of a posting that was read again: the number of the answer."""
    renamed: Mapping[str | None, str | None]
    """Ids that today's extractor reads differently: the old one → the new one."""


@dataclass(frozen=True, slots=True)
class Nearing:
    """A posting whose deadline is to be thought of."""

    number: int
    version: int
    remind_at: datetime
    """The moment for which that was planned."""
    watch_key: str
    posting: Posting | None
    """None: what is remembered of it is damaged."""
    since: datetime
    """Since when it states this deadline."""
    announced: bool
    """Whether anybody was told when it came to state it."""
    told_at: datetime | None
    """The last reminder of it."""


@dataclass(frozen=True, slots=True)
class Planned:
    """What comes of thinking of a deadline: nothing or a change to tell, and when to think of it again."""

    nearing: Nearing
    change: Change | None
    next_at: datetime | None
    """None: not before the posting changes."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a posting says that people weigh first, as it stands."""

    status: Status
    deadline: Deadline | None
    salary: tuple[Pay, ...]


Standings = Mapping[tuple[str, str | None], Standing]
"""By the key of the watch and the posting's id."""


@dataclass(frozen=True, slots=True)
class Alert:
    """A message about one or more changes, in words, ready to send."""

    at: datetime
    severity: Severity
    title: str
    """The subject: one line of plain text."""
    text: str
    """The body in plain text."""
    html: str
    """The body for mail, complete and self-contained."""
    changes: tuple[int, ...]
    """Places in the sequence of changes that was bundled."""
    watches: tuple[str, ...]
    postings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuietHours:
    """The hours of every day, by the clock of an IANA time zone, in which only critical alerts leave."""

    start: time
    end: time
    """Earlier than `start`: on the next day."""
    zone: str


@dataclass(frozen=True, slots=True)
class Channel:
    """One Apprise URL with its rules; empty rules let everything pass."""

    name: str
    url: str
    """May hold secrets: shown masked only."""
    min_severity: Severity = Severity.LOW
    kinds: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    watches: frozenset[str] = frozenset()
    recipient: int = 0
    """Which of the recipients, where the URL names several: each is a channel of its own."""
    quiet: QuietHours | None = None
    digest: Cron | None = None
    """When everything leaves that came since the last time, as one message; None: at once."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """An alert with the names of the channels that it goes to: recorded together, never apart."""

    alert: Alert
    channels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Delivery:
    """One alert on its way to one channel."""

    id: int
    alert: int
    channel: str
    severity: Severity
    title: str
    attempts: int
    created_at: datetime
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Message:
    """Words ready to be sent."""

    title: str
    """One line of plain text."""
    text: str
    html: str
    """Complete and self-contained."""
    thread: str = ""
    """What it is about, in the same words for every message about that; empty: several things."""


# ── how the shell behaves ────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class FetchRules:
    """`[fetch]` of the configuration."""

    per_host_delay: timedelta = timedelta(seconds=2)
    """Between the end of one request to a host and the start of the next."""
    timeout: timedelta = timedelta(seconds=30)
    """For a whole answer, redirects included."""
    max_body: int = 4 * 1024 * 1024
    """Bytes of a page, after decompression."""
    respect_robots: bool = True
    confirm: timedelta = timedelta(minutes=5)
    allow: tuple[str, ...] = ()
    """Hosts and networks beyond the public internet."""


@dataclass(frozen=True, slots=True)
class AlertRules:
    """`[alerts]` of the configuration."""

    gather: timedelta = timedelta(minutes=10)
    retry: timedelta = timedelta(seconds=30)
    retry_max: timedelta = timedelta(hours=6)
    give_up: timedelta = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class HistoryRules:
    """`[history] keep` of the configuration: what stays of each posting. Both None: everything."""

    age: timedelta | None = None
    """A version stays until so long after the next one replaced it."""
    versions: int | None = None
    """Only the newest so many stay."""
