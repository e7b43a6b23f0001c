"""A board of 5,000 postings, 42 MB: what a look costs at which nothing counts as changed."""

import asyncio
import json
import resource
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from watcher import address
from watcher.model import Every, Page, Part, Watch
from watcher.store import Store
from watcher.worker import Workers

POSTINGS = 5_000
URL = "https://boards-api.greenhouse.io/v1/boards/pier/jobs"
BEGAN = datetime(2027, 3, 2, 6, tzinfo=UTC)
HOUR = timedelta(hours=1)
SENTENCE = "Paragraph {} is about the sea, in storm and in calm weather, and about the people who keep the lamps lit. "


def run() -> None:
    """Prints the seconds of the processor, of this process and its workers, and the largest of them."""
    asyncio.run(_run())


async def _run() -> None:
    watch = Watch(address.key(URL), "board", URL, Every(HOUR))
    print(f"{POSTINGS:,} postings, {len(_answer(0).parts[0].body) / 1e6:.0f} MB")
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "watcher.db") as store:
        store.adopt([watch], BEGAN)
        looks = [("first look", 0), ("only its stamps moved", 1), ("the same bytes", 1)]
        for n, (what, stamp) in enumerate(looks):
            answer = _answer(stamp)
            began = _spent()
            with Workers(patience=timedelta(minutes=10)) as workers:
                done = await workers.checked(watch, store.state(watch.key), answer, BEGAN + n * HOUR)
                store.record(done)
            took = _spent() - began
            print(
                f"{what}: {took:.2f} s of the processor, {len(done.changes)} changes, {done.observation.outcome.value}"
            )
    most = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(f"largest process: {most / 1024:.0f} MB")


def _answer(stamp: int) -> Page:
    body = json.dumps({"jobs": [_job(n, stamp) for n in range(POSTINGS)], "meta": {"total": POSTINGS}}).encode()
    return Page((Part(URL, URL, 200, {"content-type": "application/json"}, body),))


def _job(n: int, stamp: int) -> dict[str, object]:
    text = "".join(f"&lt;p&gt;{SENTENCE.format(each + n) * 4}&lt;/p&gt;" for each in range(18))
    return {
        "id": 400_000 + n,
        "internal_job_id": n,
        "title": f"Keeper of lamp {n}",
        "absolute_url": f"https://boards.greenhouse.io/pier/jobs/{400_000 + n}",
        "location": {"name": "Leith, UK"},
        "updated_at": f"2027-03-{stamp + 1:02}T09:00:00-05:00",
        "content": text,
    }


def _spent() -> float:
    usages = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in usages)
