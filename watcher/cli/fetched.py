"""One address, asked and read by hand: for `extract`, `add` and `config check --live`."""

from datetime import datetime, timedelta

from watcher import address, extract
from watcher.fetch import Client
from watcher.look import look
from watcher.model import Blank, Every, Failed, Gone, NotModified, Outcome, Page, Reading, State, Wall, Watch


def once(url: str) -> Watch:
    """A watch of an address that is not configured, for one look."""
    return Watch(address.key(url), url, url, Every(timedelta()))


async def fetched(client: Client, watch: Watch, at: datetime) -> Reading:
    """What a look at the watch shows; a failure of the network is a reading too."""
    match await look(client, watch, State()):
        case Page() as page:
            return extract.read(page, watch.rules, at)
        case NotModified():
            return Reading(Outcome.ERROR, "answered “not modified” to a first request")
        case Gone(because) | Wall(because) | Blank(because) | Failed(because):
            return Reading(Outcome.ERROR, because)


def outcome_line(source: str, reading: Reading) -> str:
    """What it is and why, in one line."""
    return f"{source}: {reading.outcome.value}" + (f": {reading.because}" if reading.because else "")
