"""The life of a board's postings: renamed, posted again, vanished and back, edited together."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from watcher.model import Change, Kind, Outcome, Part
from watcher.replay import Looked, Numbered, Row, Sent, replay

URL = "https://boards-api.greenhouse.io/v1/boards/pier/jobs"
START = datetime(2027, 3, 2, 6, tzinfo=UTC)
HOUR = timedelta(hours=1)
TOWNS = ("Leith", "Cork", "Bremen", "Emden", "Porto")


@dataclass(frozen=True)
class Job:
    """A posting as the board's interface gives it."""

    id: int
    title: str
    town: str = "Leith, UK"
    number: str | None = None
    pay: str = "The salary range for this role is £48,000 – £56,000 per year."
    about: str = "Pier builds and runs small tidal power stations. We work from four harbours."
    note: str = ""
    posted: str = "2027-01-04T09:00:00-05:00"
    extra: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def nth(cls, n: int) -> "Job":
        return cls(410_000 + n, f"Tide Engineer {_word(n)}", f"{TOWNS[n % 5]}", f"R-{n:04}")

    def shape(self, at: datetime) -> dict[str, Any]:
        duty = f"<li>Look after station {self.title.rpartition(' ')[2]} by day and by night</li>"
        content = (
            f"<p>{self.about}</p><h2>What you will do</h2><ul>{duty}</ul><h2>What we ask for</h2>"
            f"<ul><li>2+ years with embedded systems</li><li>A driving licence</li></ul><p>{self.pay}</p>{self.note}"
        )
        return {
            "id": self.id,
            "internal_job_id": self.id + 7,
            "title": self.title,
            "absolute_url": f"https://job-boards.greenhouse.io/pier/jobs/{self.id}",
            "requisition_id": self.number,
            "location": {"name": self.town},
            "content": content.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
            "company_name": "Pier",
            "first_published": self.posted,
            "updated_at": at.isoformat(),
            **self.extra,
        }


def _word(n: int) -> str:
    """A name of its own for each number: titles that differ in a digit alone may read like a typo."""
    syllables = ("ba", "do", "ki", "lu", "me", "no", "pa", "ri", "su", "te")
    return "".join(syllables[int(digit)] for digit in f"{n:03}").capitalize()


JOBS = tuple(Job.nth(n) for n in range(20))


def look(jobs: Sequence[Job], hours: float) -> Row:
    at = START + hours * HOUR
    body = json.dumps({"jobs": [each.shape(at) for each in jobs], "meta": {"total": len(jobs)}}).encode()
    return Row(URL, at, Part(URL, URL, 200, {"content-type": "application/json"}, body))


def events(looks: Iterable[Sequence[Job]]) -> list[Any]:
    return list(replay([look(jobs, n) for n, jobs in enumerate(looks)], [], timedelta(minutes=10)))


def changes(looks: Iterable[Sequence[Job]]) -> list[Change]:
    return [each.change for each in events(looks) if isinstance(each, Numbered)]


def told(looks: Iterable[Sequence[Job]]) -> list[tuple[str, int]]:
    """The kinds of each message, and on how many postings it is."""
    found = events(looks)
    by_number = {each.n: each.change for each in found if isinstance(each, Numbered)}
    sent = [each for each in found if isinstance(each, Sent)]
    return [(" ".join(sorted({by_number[n].kind for n in each.changes})), len(each.alert.postings)) for each in sent]


def with_ids(jobs: Sequence[Job], add: int) -> list[Job]:
    return [replace(each, id=each.id + add) for each in jobs]


def test_other_ids_for_a_whole_board_are_one_notice_and_the_postings_go_on() -> None:
    renamed = with_ids(JOBS, 900_000)
    raised = [replace(renamed[0], pay="The salary is £60,000 per year."), *renamed[1:]]

    assert told([JOBS, renamed, renamed, raised]) == [("identifier", 0), ("salary", 1)]


def test_other_ids_beside_an_edit_of_all_texts_are_a_notice_and_the_edit() -> None:
    edited = [replace(each, about="Pier builds tidal power stations in six harbours.") for each in JOBS]

    assert told([JOBS, with_ids(edited, 900_000)]) == [("identifier", 0), ("text", 20)]


def test_new_postings_in_the_place_of_others_are_no_other_ids() -> None:
    others = [Job.nth(n + 100) for n in range(20)]

    assert told([JOBS, others, others]) == [*[("opened", 1)] * 20, ("removed", 20)]


def test_a_job_that_is_posted_again_is_linked_with_its_reason() -> None:
    again = replace(JOBS[3], id=555_001, number="R-9999")
    same_number = replace(JOBS[4], id=555_002, title="Chief Tide Engineer")
    rest = [each for each in JOBS if each not in (JOBS[3], JOBS[4])]

    found = changes([JOBS, rest, rest, [*rest, again, same_number]])

    reposted = {each.posting: each for each in found if each.kind is Kind.REPOSTED}
    assert [each.kind for each in found] == [Kind.REMOVED] * 2 + [Kind.REPOSTED] * 2
    assert reposted["555001"].repost_of == "410003"
    assert "(was 410003: same title, nearly the same text)" in reposted["555001"].summary
    assert "(was 410004: both are R-0004)" in reposted["555002"].summary
    assert (reposted["555001"].before, reposted["555001"].after) == (None, JOBS[3].title)


def test_a_number_of_many_jobs_proves_no_repost() -> None:
    plan = [replace(each, number="522") for each in JOBS]
    other = replace(Job.nth(77), number="522")

    assert [each.kind for each in changes([plan, plan[1:], plan[1:], [*plan[1:], other]])] == [
        Kind.REMOVED,
        Kind.OPENED,
    ]


def test_a_posting_that_went_is_posted_again_once() -> None:
    twice = [replace(JOBS[3], id=555_001, number=None), replace(JOBS[3], id=555_002, number=None)]
    rest = [each for each in JOBS if each is not JOBS[3]]

    found = [each.kind for each in changes([JOBS, rest, rest, [*rest, *twice]])]

    assert found == [Kind.REMOVED, Kind.REPOSTED, Kind.OPENED]


@pytest.mark.parametrize("again", [replace(JOBS[3], id=555_001, number=None, title="Lamp Keeper"), Job.nth(77)])
def test_another_job_is_no_repost(again: Job) -> None:
    rest = [each for each in JOBS if each is not JOBS[3]]

    assert [each.kind for each in changes([JOBS, rest, rest, [*rest, again]])] == [Kind.REMOVED, Kind.OPENED]


def test_a_job_posted_twice_while_the_first_stands_is_opened() -> None:
    assert [each.kind for each in changes([JOBS, [*JOBS, replace(JOBS[3], id=555_001)]])] == [Kind.OPENED]


def test_a_board_that_loses_many_is_looked_at_again_before_anything_counts_as_removed() -> None:
    found = events([JOBS, JOBS[:10], JOBS])

    assert [each for each in found if isinstance(each, Numbered)] == []
    seen = [each.observation for each in found if isinstance(each, Looked)]
    assert seen[1].because == "suspicious: 10 of 20 postings are missing at once"
    assert [each.outcome for each in seen] == [Outcome.BOARD, Outcome.BOARD, Outcome.UNCHANGED]


def test_what_many_postings_of_a_board_meet_at_one_look_is_one_message() -> None:
    assert told([JOBS, JOBS[:8], JOBS[:8], JOBS]) == [("removed", 12), ("reopened", 12)]


def test_few_that_go_are_a_message_each() -> None:
    assert told([JOBS, JOBS[3:], JOBS[3:]]) == [("removed", 1)] * 3


def test_an_empty_board_is_never_all_removed() -> None:
    assert told([JOBS, *[()] * 4, JOBS]) == []
    assert told([JOBS, *[()] * 8]) == [("unreadable", 0)]


def test_a_new_date_of_posting_is_in_the_history_and_nobody_is_told() -> None:
    dated = [replace(each, posted="2027-03-01T09:00:00-05:00") for each in JOBS]

    found = changes([JOBS, dated])

    assert {(each.kind, each.quiet) for each in found} == {(Kind.DATE_POSTED, "a new date of posting alone is no news")}
    assert len(found) == 20


def test_an_interface_that_gains_fields_or_moves_its_stamps_says_nothing() -> None:
    gained = [replace(each, extra={"metadata": None, "language": "en", "data_compliance": []}) for each in JOBS[::-1]]

    assert changes([JOBS, JOBS, gained]) == []


def test_a_fact_that_changes_beside_an_edit_of_all_is_told_by_itself() -> None:
    edited = [
        replace(each, about="Pier builds and runs small tidal power stations. We work from six.") for each in JOBS
    ]
    edited[5] = replace(edited[5], pay="The salary range for this role is £58,000 – £66,000 per year.")

    assert sorted(told([JOBS, edited])) == [("salary", 1), ("text", 20)]
