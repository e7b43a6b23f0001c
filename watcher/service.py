"""What the service manager is told of the daemon: sd_notify(3), where a manager asks for it."""

import os
import socket
import time
from contextlib import suppress
from datetime import timedelta

from watcher.render.plain import one_line

_PATIENCE = timedelta(seconds=1)
"""So long a manager that takes nothing may keep the daemon from its work."""


def ready(status: str) -> None:
    """It works: for the first time, or again after `reloading`."""
    _tell("READY=1", _status(status))


def reloading() -> None:
    """It takes up its configuration; `ready` must follow, whether that was taken or refused."""
    _tell("RELOADING=1", f"MONOTONIC_USEC={time.monotonic_ns() // 1000}")


def stopping() -> None:
    """It is about to end."""
    _tell("STOPPING=1")


def status(text: str) -> None:
    """What goes on, as `systemctl status` shows it: one line."""
    _tell(_status(text))


def watchdog() -> None:
    """It is alive; said at every `watchdog_interval`."""
    _tell("WATCHDOG=1")


def watchdog_interval() -> timedelta | None:
    """How often the manager must be told that this process is alive; None: it does not ask.

    Half of the time after which it would end the process, as sd_watchdog_enabled(3) recommends.
    """
    patience = os.environ.get("WATCHDOG_USEC", "")
    if os.environ.get("WATCHDOG_PID", str(os.getpid())) != str(os.getpid()):
        return None
    return timedelta(microseconds=int(patience) / 2) if patience.isdecimal() and int(patience) else None


def _status(text: str) -> str:
    return f"STATUS={one_line(text)}"


def _tell(*lines: str) -> None:
    """One datagram to the manager; one that is gone, or takes nothing, is none of the daemon's troubles."""
    address = os.fsencode(os.environ.get("NOTIFY_SOCKET", ""))
    if not address.startswith((b"/", b"@")):
        return
    if address.startswith(b"@"):  # a name without a file (unix(7))
        address = b"\0" + address[1:]
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.settimeout(_PATIENCE.total_seconds())
        manager.sendto("\n".join(lines).encode(errors="replace"), address)
