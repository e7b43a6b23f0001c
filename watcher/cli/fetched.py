"""One address, asked and read by hand: for `extract`, `add` and `config check --live`."""

from datetime import datetime

from watcher import extract
from watcher.fetch import Client
from watcher.model import Failed, NotModified, Outcome, Page, Reading, Request, Rules


async def fetched(client: Client, request: Request, rules: Rules, at: datetime) -> Reading:
    """What the address shows; a failure of the network is a reading too."""
    match await client.fetch(request):
        case Page() as page:
            return extract.read(page, rules, at)
        case Failed(because):
            return Reading(Outcome.ERROR, because)
        case NotModified():
            return Reading(Outcome.ERROR, "answered “not modified” to a first request")


def outcome_line(source: str, reading: Reading) -> str:
    """What it is and why, in one line."""
    return f"{source}: {reading.outcome.value}" + (f": {reading.because}" if reading.because else "")
