"""A check that can be stopped."""

import asyncio
import os
import resource
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from tests.pages import URL, Around, States, html, page, watch
from watcher import config
from watcher.check import check
from watcher.model import Failed, Outcome, Page, Rules, State, Watch
from watcher.store import DaemonLock
from watcher.worker import LANES, Workers, may_take_long
from watcher.worker.turns import Turns

NOW = datetime(2030, 5, 2, 9, tzinfo=UTC)
SCRIPT = Around(extra_head=f"<script>{'gauges.read(71); ' * 5_000}</script>")
LARGE = page(html(around=SCRIPT))
"""85 KB that take as long to read as the 2 KB which they show."""
ENDLESS = page("<html><body><h1>Keeper</h1>" + "<x>" * 44_000 + "<dd></dd>" * 30_000)
"""400 KB that take the parser 6 s, quadratic in their depth."""

WHILE = 60.0
"""Seconds after which a test gives up waiting."""


def children(pid: int | str = "self") -> set[int]:
    """The processes that a process began and that have not ended."""
    found: set[int] = set()
    for thread in Path(f"/proc/{pid}/task").iterdir():
        with suppress(FileNotFoundError, ProcessLookupError):  # a thread that has just ended
            found.update(map(int, (thread / "children").read_text().split()))
    return found


async def until(condition: Callable[[], object]) -> None:
    """Returns once it holds; fails with a `TimeoutError` otherwise."""
    async with asyncio.timeout(WHILE):
        while not condition():  # noqa: ASYNC110 - other processes tell no event
            await asyncio.sleep(0.01)


async def reading(workers: Workers, answer: Page = ENDLESS) -> tuple["asyncio.Task[object]", int]:
    """A check that has begun, and the process that reads for it."""
    before = children()
    task: asyncio.Task[object] = asyncio.create_task(workers.checked(watch(), State(), answer, NOW))
    await until(lambda: any(is_reading(each) for each in children() - before))
    return task, next(iter(children() - before))


def a_watch(number: int) -> Watch:
    """One of several of the page."""
    return watch(f"{URL}?{number}")


async def workers_used(workers: Workers) -> set[int]:
    """The processes that used the processor while a page was read."""
    before = {pid: processor_seconds(pid) for pid in children()}
    done = await workers.checked(watch(), State(), LARGE, NOW)
    assert done.observation.outcome is Outcome.POSTING
    return {pid for pid in children() if processor_seconds(pid) > before.get(pid, 0.0)}


def is_reading(pid: int) -> bool:
    """Whether it ignores SIGTERM, as a worker does from its beginning on."""
    ignored = int(status(pid).partition("SigIgn:")[2].split()[0], 16)
    return bool(ignored >> (signal.SIGTERM - 1) & 1)


def is_alive(pid: int) -> bool:
    try:
        return "State:\tZ" not in status(pid)
    except (FileNotFoundError, ProcessLookupError):
        return False


def processor_seconds(pid: int) -> float:
    """What a worker and the child that reads for it have used so far; it begins with half a second of imports."""
    used = 0
    for each in (pid, *children(pid)):
        with suppress(FileNotFoundError, ProcessLookupError):  # it has just ended
            used += sum(map(int, Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()[11:15]))
    return used / os.sysconf("SC_CLK_TCK")


def readers(pid: int | str = "self") -> dict[int, int]:
    """The processes that read for one, with the worker of each."""
    found: dict[int, int] = {}
    for worker in children(pid):
        with suppress(FileNotFoundError, ProcessLookupError):
            found |= dict.fromkeys(children(worker), worker)
    return found


def takes_long(reader: int) -> bool:
    """Whether a child reads longer than any but a patient one may."""
    return processor_seconds(reader) > LANES[-1].total_seconds() + 0.2


def memory(pid: int) -> float:
    """Megabytes."""
    return int(status(pid).partition("VmRSS:")[2].split()[0]) / 1000


def status(pid: int) -> str:
    """What the kernel says of a process."""
    return Path(f"/proc/{pid}/status").read_text()


# ── what goes where ──────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "long"),
    [
        (html(), False),
        (html(States(note="We calibrate. " * 1_000)), False),
        ("<p>We calibrate.</p>" * 1_200, False),
        (html(States(note="We calibrate. " * 2_000)), True),
        ("<p>We calibrate.</p>" * 1_300, True),
        ("<br>" * 2_600, True),
        ("<p class='" + "x" * 66_000 + "'>We calibrate.</p>", True),
        ("<" * 30_000, True),
    ],
)
def test_pages_as_sites_have_them_are_read_in_the_process(text: str, long: bool) -> None:
    assert may_take_long(State(), page(text)) is long


def test_what_is_remembered_counts_too() -> None:
    note = "The gauges are read twice a day, by hand where the telemetry fails. " * 500
    state = check(watch(), State(), page(html(States(note=note))), NOW).state

    assert may_take_long(state, page(html()))


async def test_no_process_is_begun_for_a_small_answer() -> None:
    with Workers() as workers:
        done = await workers.checked(watch(), State(), page(html()), NOW)
        failed = await workers.checked(watch(), State(), Failed("connection refused"), NOW)

        assert children() == set()
    assert done == check(watch(), State(), page(html()), NOW)
    assert failed.observation.because == "connection refused"


async def test_no_process_is_begun_for_the_same_bytes() -> None:
    state = check(watch(), State(), LARGE, NOW).state

    with Workers() as workers:
        done = await workers.checked(watch(), state, LARGE, NOW)

        assert children() == set()
    assert done == check(watch(), state, LARGE, NOW)
    assert done.observation.outcome is Outcome.UNCHANGED


async def test_a_worker_comes_to_the_same_check() -> None:
    first = check(watch(), State(), LARGE, NOW)
    edited = page(html(States(pay="The salary range for this role is £50,000 – £58,000 per year."), SCRIPT))

    with Workers() as workers:
        assert await workers.checked(watch(), State(), LARGE, NOW) == first
        second = await workers.checked(watch(), first.state, edited, NOW)

    assert second == check(watch(), first.state, edited, NOW)
    assert second.page == edited
    assert second.changes


async def test_every_key_of_a_watch_reaches_the_worker(tmp_path: Path) -> None:
    path = tmp_path / "watcher.toml"
    path.write_text("""
[[watch]]
name = "everything"
url = "https://careers.harbour.example/jobs/71"
cron = "*/30 9-18 * * mon-fri"
alert_on = ["status", "required"]
tags = ["tides"]
ignore = ["applicants"]
select = "main"
only = { title = "Gauge" }
headers = { Accept-Language = "en" }
""")
    path.chmod(0o600)
    (everything,) = config.load(path).watches

    with Workers() as workers:
        assert await workers.checked(everything, State(), LARGE, NOW) == check(everything, State(), LARGE, NOW)


# ── while it reads ───────────────────────────────────────────────────────────────────────────────


async def test_the_loop_goes_on_while_a_worker_reads() -> None:
    turns = 0
    with Workers() as workers:
        task, _ = await reading(workers)
        while not task.done() and turns < 100:
            await asyncio.sleep(0.001)
            turns += 1

        assert turns == 100


async def test_pages_that_take_the_parser_long_hold_up_the_others_for_less_than_a_second() -> None:
    """In time of this process on the processor: a busy machine is no failure."""
    nested = page("<html><body><h1>Keeper</h1>" + "<div>" * 80_000)
    attributes = page(f"<html><body><h1>Keeper</h1><p {' '.join(f'a{n}=1' for n in range(50_000))}>Bread</p>")
    moments = [time.process_time()]
    end = time.monotonic() + 5
    with Workers() as workers:
        tasks = [asyncio.create_task(workers.checked(watch(), State(), each, NOW)) for each in (nested, attributes)]
        while time.monotonic() < end and not all(task.done() for task in tasks):
            done = await workers.checked(watch(), State(), page(html()), NOW)
            assert done.observation.outcome is Outcome.POSTING
            await asyncio.sleep(0.001)
            moments.append(time.process_time())
        for task in tasks:
            task.cancel()

    assert max(later - earlier for earlier, later in pairwise(moments)) < 1


async def test_a_page_waits_for_none_that_takes_long() -> None:
    with Workers() as workers:
        endless = [asyncio.create_task(workers.checked(a_watch(n), State(), ENDLESS, NOW)) for n in range(3)]
        await until(lambda: any(map(takes_long, readers())))
        (patient,) = filter(takes_long, readers())
        niceness = os.getpriority(os.PRIO_PROCESS, patient)
        begun = time.monotonic()
        done = await workers.checked(watch(), State(), LARGE, NOW)

        assert niceness > os.getpriority(os.PRIO_PROCESS, 0)
        assert time.monotonic() - begun < WHILE / 2
        assert not any(each.done() for each in endless)
        assert len(children()) == len(LANES) + 1
    assert done.observation.outcome is Outcome.POSTING


async def test_what_took_long_is_read_apart_at_once_until_it_was_quick_for_a_while() -> None:
    with Workers(patience=timedelta(0)) as workers:
        late = await workers.checked(watch(), State(), ENDLESS, NOW)
        again = asyncio.create_task(workers.checked(watch(), State(), ENDLESS, NOW))
        seen: set[int] = set()
        while not again.done():
            seen |= set(readers().values())
            await asyncio.sleep(0.001)

        used = [await workers_used(workers) for _ in range(10)]

    assert late.observation.because == "takes longer than 2 s to read"
    assert len(seen) == 1
    assert used[:2] == [seen, seen]
    assert used[-1].isdisjoint(seen)


async def test_of_all_that_wait_the_cheapest_is_next() -> None:
    turns = Turns()
    taken: list[str] = []

    async def take(name: str, cost: float) -> None:
        async with turns.turn(timedelta(seconds=cost)):
            taken.append(name)
            await asyncio.sleep(0)

    async with turns.turn(timedelta(0)):
        waiting = [asyncio.create_task(take(*each)) for each in (("dear", 9), ("cheap", 1), ("left", 0), ("equal", 1))]
        await asyncio.sleep(0)
        assert taken == []
        waiting[2].cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    await take("free", 9)

    assert taken == ["cheap", "equal", "dear", "free"]


async def test_a_turn_that_nobody_takes_any_more_is_passed_on() -> None:
    turns = Turns()
    async with turns.turn(timedelta(0)):
        given = asyncio.create_task(turns.turn(timedelta(0)).__aenter__())
        await asyncio.sleep(0)
    given.cancel()
    await asyncio.gather(given, return_exceptions=True)

    async with asyncio.timeout(WHILE), turns.turn(timedelta(0)):
        pass


async def test_a_busy_machine_costs_no_page_its_reading() -> None:
    """It is the processor's time that a reading may take."""
    with Workers() as workers:
        await workers.checked(watch(), State(), LARGE, NOW)
        (pid,) = children()
        os.kill(pid, signal.SIGSTOP)
        begun = time.monotonic()
        task = asyncio.create_task(workers.checked(watch(), State(), LARGE, NOW))
        await until(lambda: time.monotonic() > begun + 1.0 + LANES[0].total_seconds())
        os.kill(pid, signal.SIGCONT)

        assert (await task).observation.outcome is Outcome.POSTING
        assert children() == {pid}


async def test_one_process_reads_what_is_quick() -> None:
    with Workers() as workers:
        checks = await asyncio.gather(*(workers.checked(a_watch(n), State(), LARGE, NOW) for n in range(6)))

        assert len(children()) == 1
    assert {each.observation.outcome for each in checks} == {Outcome.POSTING}


async def test_an_idle_worker_keeps_less_than_60_mb(record_property: Callable[[str, object], None]) -> None:
    with Workers() as workers:
        for _ in range(3):
            await workers.checked(watch(), State(), LARGE, NOW)
        (pid,) = children()
        megabytes = memory(pid)

    record_property("measured", f"{megabytes:.0f} MB in an idle worker")
    assert megabytes < 60


async def test_an_idle_worker_is_ended_after_a_while() -> None:
    with Workers(kept=timedelta(seconds=0.1)) as workers:
        await workers.checked(watch(), State(), LARGE, NOW)
        assert len(children()) == 1
        await until(lambda: not children())

        assert (await workers.checked(watch(), State(), LARGE, NOW)).observation.outcome is Outcome.POSTING


async def test_what_a_very_large_answer_took_is_not_kept() -> None:
    with Workers() as workers:
        await workers.checked(watch(), State(), LARGE, NOW)
        (pid,) = children()
        before = memory(pid)
        await workers.checked(watch(), State(), page(html() + "<!-- -->" * 150_000), NOW)

        assert max(map(memory, children())) < before + 5


# ── what goes wrong ──────────────────────────────────────────────────────────────────────────────


async def test_what_takes_too_long_is_a_failed_look_and_the_next_is_read() -> None:
    state = check(watch(), State(), page(html()), NOW).state

    with Workers(patience=timedelta(0)) as workers:
        late = await workers.checked(watch(), state, ENDLESS, NOW)
    with Workers(patience=timedelta(seconds=WHILE)) as workers:
        next_one = await workers.checked(watch(), State(), LARGE, NOW)

    assert late.observation.because == "takes longer than 2 s to read"
    assert (late.observation.outcome, late.state.failures) == (Outcome.ERROR, 1)
    assert late.state.snapshot == state.snapshot
    assert next_one.observation.outcome is Outcome.POSTING


async def test_a_worker_that_is_killed_is_a_failed_look_and_the_next_is_read() -> None:
    with Workers() as workers:
        task, pid = await reading(workers)
        os.kill(pid, signal.SIGKILL)
        killed = await task
        next_one = await workers.checked(watch(), State(), LARGE, NOW)

    assert killed == check(watch(), State(), Failed("the process that read it ended early (SIGKILL)"), NOW)
    assert next_one.observation.outcome is Outcome.POSTING


async def test_a_reading_that_is_killed_is_a_failed_look_and_the_next_is_read() -> None:
    """As the kernel does where memory is short."""
    with Workers() as workers:
        task, _ = await reading(workers)
        await until(readers)
        (reader,) = readers()
        os.kill(reader, signal.SIGKILL)
        killed = await task
        next_one = await workers.checked(watch(), State(), LARGE, NOW)

    assert killed == check(watch(), State(), Failed("the process that read it ended early (SIGKILL)"), NOW)
    assert next_one.observation.outcome is Outcome.POSTING


async def test_a_worker_that_is_killed_while_it_waits_is_replaced() -> None:
    with Workers() as workers:
        await workers.checked(watch(), State(), LARGE, NOW)
        (pid,) = children()
        os.kill(pid, signal.SIGKILL)
        await until(lambda: not is_alive(pid))

        assert (await workers.checked(watch(), State(), LARGE, NOW)).observation.outcome is Outcome.POSTING


async def test_what_takes_too_much_memory_is_a_failed_look_and_the_next_is_read() -> None:
    many = Page((replace(LARGE.parts[0], body=b"[" + b"{}," * 300_000 + b"{}]"),))
    with Workers() as workers:
        await workers.checked(watch(), State(), LARGE, NOW)
        (pid,) = children()
        limit = 1024 * int(status(pid).partition("VmSize:")[2].split()[0]) + 8_000_000
        resource.prlimit(pid, resource.RLIMIT_AS, (limit, limit))
        failed = await workers.checked(watch(), State(), many, NOW)
        next_one = await workers.checked(watch(), State(), LARGE, NOW)

    assert failed.observation.because == "takes more memory to read than there is"
    assert next_one.observation.outcome is Outcome.POSTING


async def test_the_kernel_ends_a_worker_before_anything_else() -> None:
    with Workers() as workers:
        await workers.checked(watch(), State(), LARGE, NOW)
        (pid,) = children()

        assert (Path("/proc") / str(pid) / "oom_score_adj").read_text() == "1000\n"


async def test_a_defect_is_raised_as_in_the_process() -> None:
    broken = replace(watch(), rules=Rules(select="p["))
    with pytest.raises(Exception) as here:
        check(broken, State(), LARGE, NOW)

    with Workers() as workers:
        with pytest.raises(type(here.value)) as there:
            await workers.checked(broken, State(), LARGE, NOW)
        assert (await workers.checked(watch(), State(), LARGE, NOW)).observation.outcome is Outcome.POSTING

    assert str(there.value) == str(here.value)


# ── the end ──────────────────────────────────────────────────────────────────────────────────────


async def test_readings_under_way_end_with_the_block() -> None:
    begun = time.monotonic()
    with Workers() as workers:
        task, _ = await reading(workers)
        task.cancel()

    assert children() == set()
    assert time.monotonic() - begun < WHILE / 2


async def test_only_the_daemon_ends_a_worker() -> None:
    """Ctrl-C on a terminal, or the end of a session, is told to every process of the group."""
    with Workers() as workers:
        task, pid = await reading(workers, LARGE)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            os.kill(pid, number)
        assert await task == check(watch(), State(), LARGE, NOW)
        assert await workers.checked(watch(), State(), LARGE, NOW) == check(watch(), State(), LARGE, NOW)

        assert children() == {pid}
        assert os.getpgid(pid) != os.getpgid(0)


async def test_a_worker_holds_no_file_of_the_daemon(tmp_path: Path) -> None:
    with Workers() as workers:
        with DaemonLock(tmp_path / "watcher.db"):
            await workers.checked(watch(), State(), LARGE, NOW)
        assert len(children()) == 1
        DaemonLock(tmp_path / "watcher.db").release()


KILLED = """
import asyncio
from tests.test_worker import ENDLESS, LARGE, NOW, State, Workers, watch
from datetime import timedelta

async def main():
    idle, busy = Workers(), Workers(patience=timedelta(seconds=2))
    await idle.checked(watch(), State(), LARGE, NOW)
    await busy.checked(watch(), State(), ENDLESS, NOW)

asyncio.run(main())
"""


def test_workers_end_after_a_daemon_that_was_killed() -> None:
    daemon = subprocess.Popen([sys.executable, "-c", KILLED])
    try:
        wait_for(lambda: any(map(takes_long, readers(daemon.pid))))
        left = children(daemon.pid) | readers(daemon.pid).keys()
    finally:
        daemon.kill()
        daemon.wait()

    wait_for(lambda: not any(is_alive(each) for each in left))


def wait_for(condition: Callable[[], object]) -> None:
    end = time.monotonic() + WHILE
    while not condition():
        assert time.monotonic() < end
        select.select([], [], [], 0.01)
