"""The service manager hears of the daemon what sd_notify(3) says, and nothing that could harm either."""

import os
import subprocess
import sys
import time

import pytest

from tests.peers.service_manager import ServiceManager


def say(code: str, shell: str = "", **environment: str) -> "subprocess.CompletedProcess[str]":
    """Runs this in a process of its own, as a service manager would start it."""
    argv = ["sh", "-c", f'{shell} exec "$0" -c "$1"', sys.executable, f"from watcher import service; {code}"]
    return subprocess.run(argv, env=os.environ | environment, capture_output=True, text=True, check=True, timeout=30)


@pytest.mark.parametrize("abstract", [False, True])
@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("service.ready('3 watches')", ("READY=1", "STATUS=3 watches")),
        ("service.stopping()", ("STOPPING=1",)),
        ("service.status('3 watches')", ("STATUS=3 watches",)),
        ("service.watchdog()", ("WATCHDOG=1",)),
    ],
)
def test_what_is_said_arrives_in_one_datagram(code: str, lines: tuple[str, ...], abstract: bool) -> None:
    with ServiceManager(abstract=abstract) as manager:
        say(code, NOTIFY_SOCKET=manager.address)

        (told,) = manager.wait_for(lines[0])

    assert told.lines == lines


def test_a_reload_says_when_it_began() -> None:
    before = time.monotonic_ns() // 1000
    with ServiceManager() as manager:
        say("service.reloading()", NOTIFY_SOCKET=manager.address)

        (told,) = manager.wait_for("RELOADING=1")

    began = int(told.lines[1].removeprefix("MONOTONIC_USEC="))
    assert before < began < time.monotonic_ns() // 1000
    assert len(told.lines) == 2


def test_a_status_is_one_line_whatever_stands_in_it() -> None:
    with ServiceManager() as manager:
        say(r"service.ready('bad\nREADY=0\x1b[31m \udcff ' + 'and so on ' * 9999)", NOTIFY_SOCKET=manager.address)

        (told,) = manager.wait_for("READY=1")

    assert len(told.lines) == 2
    assert told.lines[1].startswith("STATUS=bad READY=0 ? and so on")
    assert len(told.lines[1]) < 200


@pytest.mark.parametrize("address", ["", "/nowhere/notify", "@nobody listens here", "vsock:2:1234", "/" + "x" * 300])
def test_without_a_manager_nothing_happens(address: str) -> None:
    assert say("service.ready('well'); print('goes on')", NOTIFY_SOCKET=address).stdout == "goes on\n"


def test_a_manager_that_takes_nothing_does_not_hold_up_the_daemon() -> None:
    with ServiceManager() as manager:
        full = "import socket as s; full = s.socket(s.AF_UNIX, s.SOCK_DGRAM); full.setblocking(False)\n"
        fill = f"try:\n    while True: full.sendto(b'x', {manager.address!r})\nexcept BlockingIOError: pass\n"
        done = say(f"{full}{fill}service.watchdog(); print('goes on')", NOTIFY_SOCKET=manager.address)

    assert done.stdout == "goes on\n"


@pytest.mark.parametrize(
    ("environment", "shell", "interval"),
    [
        ({}, "", "None"),
        ({"WATCHDOG_USEC": "60000000"}, "", "0:00:30"),
        ({"WATCHDOG_USEC": "60000000"}, "WATCHDOG_PID=$$", "0:00:30"),
        ({"WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "1"}, "", "None"),
        ({"WATCHDOG_USEC": "0"}, "", "None"),
        ({"WATCHDOG_USEC": "soon"}, "", "None"),
    ],
)
def test_the_watchdog_is_fed_twice_as_often_as_it_asks(environment: dict[str, str], shell: str, interval: str) -> None:
    assert say("print(service.watchdog_interval())", shell, **environment).stdout == f"{interval}\n"
