"""One message of every kind, of postings and employers of our own."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tests.postings import change, pay
from watcher.codec import value_json
from watcher.judge import severity
from watcher.judge.route import as_one
from watcher.model import Change, Deadline, Json, Kind, Message, Section, Severity, Standing, Standings, Status
from watcher.render import words
from watcher.render.alert import alert
from watcher.render.notice import notice

AT = datetime(2026, 3, 2, 12, tzinfo=UTC)
SHOWN_AT = AT.astimezone(ZoneInfo("Europe/London"))
TITLE = "Tide Gauge Engineer"
STANDING = Standing(Status.OPEN, Deadline(date(2026, 5, 4)), (pay(48_000, 56_000),))


def messages() -> Iterator[tuple[str, Message]]:
    """By name, each kind first."""
    for each in (*_facts(), *_life(), *_time(), *_watches()):
        yield each.kind.value, _message(each)
    yield "text_added", _message(_passage(None, "Fluent written English for reports to port authorities"))
    yield "text_removed", _message(_passage("A full driving licence and no fear of ladders", None))
    yield "deadline_set", _message(_fact(Kind.DEADLINE, None, "2026-05-04", "Please apply by 4 May 2026."))
    yield "deadline_taken_out", _message(_fact(Kind.DEADLINE, "2026-05-04", None, "Please apply by 4 May 2026."))
    yield (
        "deadline_rolling",
        _message(_fact(Kind.DEADLINE, "2026-05-04", "ROLLING", "We read applications as they come.")),
    )
    yield "several_changes", _message(*list(_facts())[:6], _passage("2+ years of Rust", "4+ years of Rust"))
    yield "one_edit_on_many", _message(*_boilerplate(30))
    yield "a_page_that_is_hostile", _message(_hostile())
    yield "digest", _digest()
    yield "the_daemon_itself", notice("watcher: the database takes nothing", ["The disk is full.", "Nothing is lost."])


def _message(*changes: Change) -> Message:
    status = {Kind.CLOSED: Status.CLOSED, Kind.REMOVED: Status.REMOVED, Kind.STATUS: Status.NOT_ACTIVELY_HIRING}
    standing = replace(STANDING, status=status.get(changes[0].kind, Status.OPEN))
    if changes[0].kind in (Kind.DEADLINE_NEAR, Kind.DEADLINE_PASSED):
        standing = replace(standing, deadline=Deadline(date.fromisoformat(str(changes[0].after))))
    known: Standings = {(each.watch_key, each.posting): standing for each in changes}
    made = alert(changes, tuple(range(len(changes))), SHOWN_AT, known)
    return Message(made.title, made.text, made.html, "tide gauges\n71")


def _event(kind: Kind, summary: str, evidence: str | None, **more: Any) -> Change:
    graded = severity.of_kind(kind) if kind not in (Kind.DEADLINE, Kind.TEXT) else Severity.HIGH
    made = change(kind, graded, **({"before": None, "after": None} | more))
    return replace(made, title=TITLE, watch="tide gauges", summary=summary, evidence=evidence)


def _fact(kind: Kind, before: Json, after: Json, evidence: str | None = None) -> Change:
    shown = evidence or words.say(kind, after)
    return _event(kind, words.summary(kind, before, after), shown, before=before, after=after)


def _passage(before: str | None, after: str | None) -> Change:
    summary = words.summary(Kind.TEXT, before, after, words.PASSAGES[Section.REQUIRED])
    return _event(Kind.TEXT, summary, after or before, before=before, after=after, section=Section.REQUIRED)


def _facts() -> Iterator[Change]:
    old, new = ([value_json(pay(low, low + 8_000))] for low in (48_000, 51_000))
    yield _fact(Kind.DEADLINE, "2026-04-17", "2026-05-04", "Please apply by 4 May 2026.")
    yield _fact(Kind.SALARY, old, new, "The salary range for this role is £51,000 – £59,000 per year.")
    yield _fact(Kind.TITLE, "Tide Gauge Engineer", "Senior Tide Gauge Engineer")
    yield _fact(Kind.COMPANY, "Harbour Instruments", "Harbour & Sons")
    yield _fact(Kind.DEPARTMENT, "Sensors", "Telemetry")
    yield _fact(Kind.LOCATIONS, ["Leith, UK"], ["Leith, UK", "Cork, Ireland"])
    yield _fact(Kind.WORKPLACE, "ONSITE", "HYBRID", "Hybrid, two days at the quay")
    yield _fact(Kind.EMPLOYMENT_TYPE, ["FULL_TIME"], ["PART_TIME"], "Part-time, 24 hours a week")
    yield _fact(Kind.EXPERIENCE_LEVEL, None, "Senior")
    yield _fact(Kind.DATE_POSTED, "2026-02-01", "2026-03-01", "Posted on 1 March")
    yield _fact(Kind.START_DATE, "2026-06", "2026-09", "You start in September 2026")
    yield _fact(Kind.VISA_SPONSORSHIP, "yes", "no", "We cannot sponsor visas for this role.")
    yield _fact(Kind.EDUCATION, "Bachelor's degree", "Master's degree")
    yield _fact(Kind.OFFICE_PRESENCE, "25%", "50%", "at the quay at least 50% of the time")
    yield _fact(Kind.IDENTIFIER, "R-71", "R-2071")
    yield _fact(Kind.APPLY_URL, "https://harbour.example/apply/71", "https://harbour.example/apply/2071")
    yield _passage("At least two years with embedded systems", "At least four years with embedded systems or radio")
    yield _fact(Kind.QUESTIONS, None, "Phone number (required)")


def _life() -> Iterator[Change]:
    note = "We are not actively hiring for this role, although we may still reach out to an exceptional engineer."
    yield _fact(Kind.STATUS, "open", "not_actively_hiring", note)
    yield _event(Kind.OPENED, f"Opened: {TITLE}", TITLE, after=TITLE)
    filled = "This position has been filled."
    yield _event(Kind.CLOSED, "Closed: the page says so", filled, before="open", after="closed")
    missed = "Removed: the board no longer lists it; two looks missed it"
    yield _event(Kind.REMOVED, missed, "the board no longer lists it", before="open", after="removed")
    yield _event(Kind.REOPENED, "Open again after it was closed", filled, before="closed", after="open")
    yield _event(Kind.REPOSTED, f"Posted again: {TITLE}", TITLE, after=TITLE)


def _time() -> Iterator[Change]:
    near = words.deadline_near(Deadline(date(2026, 3, 4)), SHOWN_AT)
    yield _event(Kind.DEADLINE_NEAR, near, "Apply by 4 March", after="2026-03-04")
    passed = words.deadline_passed(Deadline(date(2026, 3, 1), "17:00", "GMT"), SHOWN_AT)
    yield _event(Kind.DEADLINE_PASSED, passed, "Closing: 1 March, 17:00 GMT", after="2026-03-01")


def _watches() -> Iterator[Change]:
    since = "Cannot be read since 2 March 07:00 UTC: connection refused"
    yield _event(Kind.UNREADABLE, since, "connection refused")
    back = "Can be read again (could not be read since 2 March 07:00 UTC); nothing changed meanwhile"
    yield _event(Kind.READABLE, back, None, before="unreadable")
    yield _event(Kind.OVERDUE, "Not looked at since 1 March 07:00 UTC, though due every 6 h", None)


def _boilerplate(count: int) -> list[Change]:
    before = "Harbour Instruments keeps forty stations running in salt and storm, and counts every drop of it."
    after = before.replace("forty", "sixty")
    summary = words.summary(Kind.TEXT, before, after, words.PASSAGES[Section.ABOUT])
    edit = _event(Kind.TEXT, summary, after, before=before, after=after, section=Section.ABOUT)
    edit = replace(edit, severity=Severity.LOW)
    return [
        replace(
            edit,
            posting=str(n),
            watch_key=f"harbour.example/{n}",
            title=f"Engineer {n}",
            url=f"https://harbour.example/{n}",
        )
        for n in range(count)
    ]


def _hostile() -> Change:
    evil = (
        "*Engineer* <!channel> @everyone [apply](https://evil.example) <script>alert(1)</script> &amp; `rm` _x_ "
        "\u202ereversed\x1b[31m # not a heading"
    )
    return _fact(Kind.TITLE, TITLE, evil)


def _digest() -> Message:
    diver = "https://harbour.example/jobs/72"
    closed = replace(next(each for each in _life() if each.kind is Kind.CLOSED), posting="72", title="Diver", url=diver)
    lamps = replace(_fact(Kind.LOCATIONS, ["Leith, UK"], ["Oslo"]), posting="9", title="Keeper", company="Lamp Works")
    lamps = replace(lamps, url="https://lamps.example/keeper")
    changes = [*list(_facts())[:2], *_boilerplate(12), lamps, closed]
    spread = [replace(each, at=AT - timedelta(minutes=20 * n)) for n, each in enumerate(changes)]
    known: Standings = {(each.watch_key, each.posting): STANDING for each in changes[:2]}
    return as_one(spread, SHOWN_AT, known)
