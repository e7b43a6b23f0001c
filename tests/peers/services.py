"""A proxy behind which hooks.slack.com, discord.com and all the others stand on this machine."""

import ssl
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Self

import trustme


@dataclass(frozen=True, slots=True)
class Posted:
    """One request that a channel meant for a service."""

    host: str
    path: str
    body: bytes


class Services:
    """Ends the TLS of every CONNECT with a certificate for the host that was asked for, and takes every POST.

    A process with `environment` reaches it through an unmodified `slack://`, `discord://`, `tgram://`.
    """

    def __init__(self, folder: Path) -> None:
        """Its certificate authority is written into this folder."""
        self._authority = trustme.CA()
        self._bundle = folder / "authority.pem"
        self._authority.cert_pem.write_to_path(self._bundle)
        self._arrival = threading.Condition()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._contexts: dict[str, ssl.SSLContext] = {}
        self.posted: list[Posted] = []
        self.status = 200
        self.hangs = False
        self._ended = threading.Event()
        self.answers = {"hooks.slack.com": b"ok"}
        """By host; all others answer with the JSON of success."""

    @property
    def environment(self) -> dict[str, str]:
        """Variables for the process that sends."""
        port = self._server.server_address[1]
        return {"HTTPS_PROXY": f"http://127.0.0.1:{port}", "REQUESTS_CA_BUNDLE": str(self._bundle), "NO_PROXY": ""}

    def wait_for(self, count: int, seconds: float = 10.0) -> list[Posted]:
        """What was posted, once there is so much; fails with a `TimeoutError` otherwise."""
        with self._arrival:
            if not self._arrival.wait_for(lambda: len(self.posted) >= count, seconds):
                raise TimeoutError(f"{len(self.posted)} of {count} posts arrived within {seconds:g} s")
            return list(self.posted)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def wait_for_the_end(self) -> None:
        self._ended.wait()

    def take(self, posted: Posted) -> None:
        with self._arrival:
            self.posted.append(posted)
            self._arrival.notify_all()

    def context(self, host: str) -> ssl.SSLContext:
        """Made once for each host: a key takes longer than all the rest."""
        if host not in self._contexts:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._authority.issue_cert(host).configure_cert(context)
            self._contexts[host] = context
        return self._contexts[host]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        services = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            host = ""

            def do_CONNECT(self) -> None:
                self.host = self.path.partition(":")[0]
                self.send_response(200)
                self.end_headers()
                self.connection = services.context(self.host).wrap_socket(self.connection, server_side=True)
                self.rfile = self.connection.makefile("rb")
                self.wfile = self.connection.makefile("wb", buffering=0)
                self.close_connection = False

            def finish(self) -> None:
                super().finish()
                self.connection.close()

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                services.take(Posted(self.host, self.path, body))
                if services.hangs:
                    services.wait_for_the_end()
                    return
                answer = services.answers.get(self.host, b'{"ok": true}')
                self.send_response(services.status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 the standard library's name
                pass

        return Handler
