"""The poisoned sites, as a process of their own: however busy they are, they take nothing from the other servers."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.pages import Around, html
from tests.peers.web import Asked, Behaviour, Hang, Reply, Web
from tests.poisons import BOARDS, BODIES, BROKEN, REWRITTEN

ROBOTS: Mapping[str, Behaviour] = {
    "127.0.3.1": Reply(200, "User-agent: *\n" + "".join(f"Disallow: /*{n}*$\n" for n in range(150_000))),
    "127.0.3.2": Reply(200, "\n" * 4_000_000),
    "127.0.3.3": Reply(200, "[" * 60_000_000, {"Content-Type": "application/json"}),
    "127.0.3.4": Hang(),
}
"""robots.txt by host, in front of a plain posting."""

OVER = "over"
LEFT_ALONE = "come back in 300 years"
"""What a site answers last: it is not asked again."""


def sites() -> Sequence[Iterator[tuple[str, Behaviour]]]:
    """What each poisoned site answers, one look after the other, by name."""
    first, last = ("a posting", Reply(200, html())), (OVER, Hang())
    bodies, broken = list(BODIES.items()), [each for each in BROKEN.items() if each[0] != LEFT_ALONE]
    return [
        *(iter([first, *bodies[number::3], last]) for number in range(3)),
        *(iter([first, *broken[number::2], last]) for number in range(2)),
        iter([*(("a posting rewritten", each) for each in REWRITTEN), last]),
        iter([*(("another board", each) for each in BOARDS), last]),
        iter([first, (LEFT_ALONE, BROKEN[LEFT_ALONE])]),
    ]


class Poisoned:
    """The process. `host(n)` is the n-th poisoned site; any other of 127.0.0.0/8 shows a plain posting."""

    def __init__(self, folder: Path) -> None:
        self._log = folder / "poisoned.log"
        self.count = len(sites())

    def host(self, site: int) -> str:
        return f"127.0.1.{site}:{self.port}"

    @property
    def given(self) -> list[str]:
        """The names of what has been answered so far."""
        return [each for each in self._log.read_text().splitlines() if each != OVER]

    @property
    def is_over(self) -> bool:
        """Whether every site has given all it had, and the daemon came back for more."""
        told = self._log.read_text().splitlines()
        return told.count(OVER) + told.count(LEFT_ALONE) >= self.count

    def __enter__(self) -> Self:
        with self._log.open("wb") as log:
            argv = [sys.executable, "-m", "tests.poisoned"]
            self._process = subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log)
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._process:
            self._process.kill()


def serve() -> None:
    """Says its port on stdout, what it answers on stderr."""
    answers, applicants = sites(), count(1)
    os.nice(10)  # what it costs to be poisonous would be another machine's

    def choose(asked: Asked) -> Behaviour:
        host = asked.headers["host"].partition(":")[0]
        if asked.path == "/robots.txt":
            return ROBOTS.get(host, Reply(404))
        if host.startswith("127.0.4."):  # whose memory is damaged: only what must be read anew asks for it
            return Reply(200, html(around=Around(applicants=next(applicants))))
        if not host.startswith("127.0.1."):
            return Reply(200, html())
        name, behaviour = next(answers[int(host.rpartition(".")[2])], ("", Hang()))
        if name:
            print(name, file=sys.stderr, flush=True)
        return behaviour

    with Web(host="0.0.0.0") as web:
        web.by_default(choose)
        print(web.port, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    serve()
