"""What the history answers: frozen rows, ready to be shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from watcher.model import Alert, Change, Json, Outcome, Part, Severity, Status


@dataclass(frozen=True, slots=True)
class WatchRow:
    """A watch as it stands."""

    key: str
    name: str
    url: str
    paused: bool
    added_at: datetime
    removed_at: datetime | None
    """When it was taken out of the configuration."""
    checked_at: datetime | None
    next_check_at: datetime | None
    failures: int
    """Looks in a row that could not be read."""
    failing_since: datetime | None
    outcome: Outcome | None
    """Of the last look."""
    because: str | None
    statuses: Mapping[Status, int]
    """How many of its postings have which status; empty until a look could be read."""
    changed_at: datetime | None
    """When its last change was found that was no noise."""


@dataclass(frozen=True, slots=True)
class PostingRow:
    """A posting as it stands."""

    number: int
    watch: str
    watch_key: str
    id: str | None
    url: str | None
    title: str | None
    company: str | None
    status: Status
    facts: Mapping[str, Json]
    """Today's values by fact, as in `before` and `after` of a change; absent where the posting is silent."""
    misses: int
    versions: int
    first_seen_at: datetime
    last_seen_at: datetime
    changed_at: datetime | None
    """When its last change was found that was no noise."""


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A change with its number."""

    number: int
    change: Change
    posting: int | None
    """The posting's number; None for a change of the watch itself."""


@dataclass(frozen=True, slots=True)
class FactSpan:
    """A value and how long it stood."""

    value: Json
    evidence: str | None
    source: str | None
    since: datetime
    until: datetime | None
    """None: it stands today."""


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One version of a posting."""

    n: int
    at: datetime
    answer: int | None
    """The number, in its watch, of the stored answer that it was read from."""


@dataclass(frozen=True, slots=True)
class ObservationRow:
    """A run of equal looks."""

    first_at: datetime
    last_at: datetime
    looks: int
    outcome: Outcome
    because: str | None


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """An alert on its way to a channel."""

    id: int
    alert: int
    channel: str
    state: str
    """pending, sent or dead."""
    attempts: int
    created_at: datetime
    due_at: datetime
    sent_at: datetime | None
    dead_at: datetime | None
    because: str | None
    severity: Severity
    title: str


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """A stored answer: the evidence."""

    at: datetime
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """A change from the answer that it was read from to the messages that it became."""

    change: ChangeRow
    alerts: tuple[Alert, ...]
    """`changes` of these are numbers of changes."""
    deliveries: tuple[DeliveryRow, ...]
    before: AnswerRow | None
    """The answer that the version before was read from."""
    after: AnswerRow | None
    """The answer that showed the change; None where none is stored (gone, not read, not kept)."""
    dropped: bool
    """Whether `[history] keep` let answers of that time go: this change's may be among them."""
