"""The demo's end of the network: the careers site beside the webhook that takes the alerts."""

import json
import sys
from collections import Counter
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from queue import SimpleQueue
from threading import Thread
from types import TracebackType
from typing import Self

from watcher.demo.careers import Careers
from watcher.demo.noise import Noise
from watcher.demo.pages import page

ALERTS_PATH = "/alerts"


@dataclass(frozen=True, slots=True)
class Received:
    """An alert as the webhook got it."""

    title: str
    message: str


@dataclass(frozen=True, slots=True)
class Stop:
    """Somebody ends the demo."""


Event = Received | Stop


class DemoServer(ThreadingHTTPServer):
    """Serves `careers`, which may be replaced at any time, on a free port of 127.0.0.1 within its `with` block.

    Alerts that are posted to `ALERTS_PATH` go to `events`.
    """

    daemon_threads = True

    def __init__(self, careers: Careers, events: SimpleQueue[Event]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.careers = careers
        self.events = events
        self.answered: Counter[str] = Counter()
        """Pages that were sent, by path."""
        self.visits = count(1)
        self._thread = Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    @property
    def authority(self) -> str:
        """127.0.0.1 with the port."""
        return f"127.0.0.1:{self.server_port}"

    @property
    def origin(self) -> str:
        return f"http://{self.authority}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hung up is no news; anything else is a defect and shows."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Handler(BaseHTTPRequestHandler):
    server: DemoServer
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body leave as one packet: two would wait for each other

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        html = page(self.server.careers, path, self.server.origin, Noise(next(self.server.visits)))
        if html is None:
            self._answer(404, "text/plain", "There is no such page.\n")
            return
        self._answer(200, "text/html; charset=utf-8", html)
        self.server.answered[path] += 1

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        if self.path.partition("?")[0] != ALERTS_PATH:
            self._answer(404, "text/plain", "There is no such page.\n")
            return
        alert = json.loads(body)
        self.server.events.put(Received(str(alert["title"]), str(alert["message"])))
        self._answer(200, "text/plain", "taken\n")

    def _answer(self, status: int, content_type: str, text: str) -> None:
        body = text.encode()
        self.send_response(status)
        self.send_header("content-type", content_type)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that http.server gave it
        """Nothing: the terminal belongs to the show."""
