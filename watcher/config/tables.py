"""The tables of the file: each key with its type, its check, its default.

The words below a key are its description in the JSON Schema. A `Literal` (or a list of no
items) is a key without effect yet.
"""

from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    ValidationInfo,
    WithJsonSchema,
)
from pydantic_core import CoreSchema

from watcher.config import references, values
from watcher.config.locate import Keys
from watcher.config.references import Filled
from watcher.model import FACTS, Json, Severity


def _channel_url(text: object, info: ValidationInfo[Any]) -> Filled:
    from watcher.deliver import channel_complaint

    url = references.filled_url(_checked_text(text), info.context)
    if complaint := channel_complaint(url.text):
        raise ValueError(complaint)
    return url


def _ping_url(text: object, info: ValidationInfo[Any]) -> Filled:
    url = references.filled_url(_checked_text(text), info.context)
    values.ping_url(url.text)
    return url


def _header_value(text: object, info: ValidationInfo[Any]) -> Filled:
    value = references.filled(_checked_text(text), info.context)
    values.header_value(value.text)
    return value


def _database(name: object) -> Path:
    return values.database(_checked_text(name))


def _checked_text(text: object) -> str:
    if not isinstance(text, str):
        raise ValueError("is not text in quotes")  # noqa: TRY004 - pydantic gathers ValueErrors only
    return text


def _keep(what: object) -> object:
    if what == "all":
        return {}
    if not isinstance(what, dict) or not what:
        raise ValueError('is not "all" or a table (try { age = "2y", versions = 200 })')
    return what


def _as_written(default: object) -> Any:
    """A default that the key's own check turns into its value, so that the schema shows it as written."""
    return Field(default)


def _without_default(key: dict[str, Any]) -> None:
    """Take the default out of the schema of a key that says more when it is left out than any value can."""
    del key["default"]


class _OrAll:
    """Says in the schema that the word "all" may stand for the table."""

    def __get_pydantic_json_schema__(self, core: CoreSchema, schema_of: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"anyOf": [{"const": "all"}, schema_of(core)]}


_DURATION = WithJsonSchema({"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)?[smhdwy]$"})
_SIZE = WithJsonSchema({"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)? ?(B|[kMG]B|KB|[KMG]iB)$"})
_TEXT = WithJsonSchema({"type": "string"})
_COUNT = WithJsonSchema({"type": "integer", "minimum": 1})

Duration = Annotated[timedelta, BeforeValidator(values.duration), _DURATION]
PositiveDuration = Annotated[timedelta, BeforeValidator(values.positive_duration), _DURATION]
Count = Annotated[int, BeforeValidator(values.count)]
Size = Annotated[int, BeforeValidator(values.size), _SIZE]
Zone = Annotated[str, AfterValidator(values.zone)]
Contact = Annotated[str, AfterValidator(values.contact)]
Database = Annotated[Path, BeforeValidator(_database), _TEXT]
AllowedHost = Annotated[str, AfterValidator(values.allowed_host)]
Word = Annotated[str, AfterValidator(values.one_line)]
Kind = Annotated[str, AfterValidator(values.kind), WithJsonSchema({"enum": list(values.KINDS)})]
Fact = Annotated[str, AfterValidator(values.fact), WithJsonSchema({"enum": list(FACTS)})]
Pattern = Annotated[str, AfterValidator(values.pattern)]
Ignored = Annotated[str, AfterValidator(values.ignored)]
Selector = Annotated[str, AfterValidator(values.selector)]
CronTime = Annotated[str, AfterValidator(values.cron)]
QuietTime = Annotated[str, AfterValidator(values.quiet)]
WatchUrl = Annotated[str, AfterValidator(values.watch_url)]
ChannelUrl = Annotated[Filled, BeforeValidator(_channel_url), _TEXT]
PingUrl = Annotated[Filled, BeforeValidator(_ping_url), _TEXT]
HeaderName = Annotated[str, AfterValidator(values.header_name)]
HeaderValue = Annotated[Filled, BeforeValidator(_header_value), _TEXT]
AnySeverity = Annotated[Severity, Field(strict=False)]


class Table(BaseModel):
    """A table of the file: no unknown key, no value of another type."""

    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, validate_default=True, use_attribute_docstrings=True
    )


class FetchTable(Table):
    """[fetch]."""

    per_host_delay: Duration = _as_written("2s")
    """The pause between two requests to one host."""
    timeout: PositiveDuration = _as_written("30s")
    """For the whole answer, redirects included."""
    max_body: Size = _as_written("4MiB")
    """Of a page, after decompression; a board's API answer may have 16 times that."""
    respect_robots: bool = True
    """Whether robots.txt is obeyed."""
    confirm: Duration = _as_written("5m")
    """The pause before the second look after a miss."""
    allow: list[AllowedHost] = []
    """Hosts or networks beyond the public internet that may be asked: "127.0.0.1", "10.0.0.0/8"."""


class AlertsTable(Table):
    """[alerts]."""

    gather: Duration = _as_written("10m")
    """Normal and low changes wait so long for company; critical and high ones leave at once."""
    retry: Duration = _as_written("30s")
    """The first pause after a failed send; it doubles up to retry_max."""
    retry_max: Duration = _as_written("6h")
    """The longest pause between two attempts."""
    give_up: Duration = _as_written("3d")
    """After so long a delivery that still fails is dead."""


class KeepTable(Table):
    """What is kept of each posting: age, versions, or both."""

    age: Annotated[PositiveDuration | None, _DURATION] = Field(None, json_schema_extra=_without_default)
    """Versions that were replaced longer ago are dropped."""
    versions: Annotated[Count | None, _COUNT] = Field(None, json_schema_extra=_without_default)
    """Only the newest so many stay."""


class HistoryTable(Table):
    """[history]."""

    keep: Annotated[KeepTable, BeforeValidator(_keep), _OrAll()] = _as_written("all")
    """"all", or what is kept of each posting; its current version and all changes stay."""


class WebTable(Table):
    """[web]."""

    listen: Literal[""] = ""
    """Has no effect yet."""


class HeartbeatTable(Table):
    """[heartbeat]."""

    ping: PingUrl = _as_written("")
    """A dead-man URL, asked every minute while all is well. ${NAME} is a secret, as in a channel's url."""


class ChannelTable(Table):
    """[channels.NAME]: empty rules let everything pass."""

    url: ChannelUrl
    """Any Apprise URL. ${NAME} is a secret: the environment's NAME, the file NAME_FILE, or a systemd credential."""
    min_severity: AnySeverity = Severity.LOW
    """Only changes as severe as this or more."""
    kinds: list[Kind] = []
    """Only these kinds of change; empty: all."""
    tags: list[Word] = []
    """Only watches with one of these tags; empty: all."""
    watches: list[Word] = []
    """Only the watches of these names; empty: all."""
    quiet: QuietTime = ""
    """The hours of the day in the time zone above, "22:00-07:00", in which only critical alerts leave.

    All others are held and leave as one message when they end."""
    digest: CronTime = ""
    """When all that happened leaves as one message: "minute hour day month weekday"; empty: at once."""


class DefaultsTable(Table):
    """[defaults]: any key of a watch but name and url."""

    every: Duration = _as_written("6h")
    """The time between two looks."""
    cron: CronTime = ""
    """Instead of `every`: "minute hour day month weekday" in the time zone above."""
    channels: list[Word] = Field([], json_schema_extra=_without_default)
    """The names of the channels that are told; left out: all, empty: none."""
    alert_on: list[Kind] = []
    """The kinds of change that are told; empty: every kind."""
    remind: list[PositiveDuration] = _as_written(["7d", "2d", "1d"])
    """So long before a deadline comes a reminder; empty: none."""
    tags: list[Word] = []
    """Words of your own to choose watches by."""
    paused: bool = False
    """Whether no look is taken for now."""
    only: dict[Fact, Pattern] = {}
    """Which postings of a board matter: a google-re2 pattern for each fact named."""
    follow: bool = False
    """A plain board: whether each posting that it links to is looked at, too."""
    select: Selector = ""
    """A CSS selector for pages that need one."""
    ignore: list[Ignored] = []
    """google-re2 patterns: matching blocks vanish from every output."""
    headers: dict[HeaderName, HeaderValue] = {}
    """Sent to the watch's own origin only. ${NAME} is a secret, as in a channel's url."""


class WatchTable(DefaultsTable):
    """[[watch]]: a posting or a board under watch."""

    name: Word = Field("", validate_default=False, json_schema_extra=_without_default)
    """What it is called; left out: its address."""
    url: WatchUrl
    """The address of the posting or board."""


class File(Table):
    """What watcher watches and whom it tells."""

    timezone: Zone = values.TIMEZONE
    """Of cron times: an IANA name such as "Europe/London"."""
    contact: Contact = ""
    """Stands in the User-Agent, so that a site can reach you: "mailto:you@example.org"."""
    database: Database = _as_written(values.DATABASE)
    """A file; a relative name starts from the folder of this configuration."""
    fetch: FetchTable = _as_written({})
    """How addresses are asked."""
    alerts: AlertsTable = _as_written({})
    """When alerts leave."""
    history: HistoryTable = _as_written({})
    """What is kept."""
    web: WebTable = _as_written({})
    """The read-only page."""
    heartbeat: HeartbeatTable = _as_written({})
    """A dead-man switch."""
    defaults: DefaultsTable = _as_written({})
    """What holds for every watch that does not say otherwise: any key of a watch but name and url."""
    channels: dict[Word, ChannelTable] = {}
    """Where alerts go, by name; without any, changes only stand in the history."""
    watch: list[WatchTable] = []
    """The postings and boards under watch."""


_TABLES: dict[str, type[Table]] = {
    "fetch": FetchTable,
    "alerts": AlertsTable,
    "history": HistoryTable,
    "web": WebTable,
    "heartbeat": HeartbeatTable,
    "defaults": DefaultsTable,
    "channels": ChannelTable,
    "watch": WatchTable,
}


def table_at(above: Keys) -> type[Table]:
    """The model of the table that these keys lead to; of none it is the file itself."""
    if above[:2] == ("history", "keep"):
        return KeepTable
    return _TABLES.get(str(above[0]), File) if above else File


def schema() -> dict[str, Json]:
    """The JSON Schema of the file."""
    generated: dict[str, Any] = File.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **generated, "title": "watcher.toml"}
