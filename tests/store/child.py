"""Questions asked in a child process: one that may be killed, one that has no rights."""

import os
from collections.abc import Callable

from watcher.errors import StoreError

NOBODY = 65534


def ended(action: Callable[[], None]) -> int:
    """Runs it in a fork of this process; minus the signal that killed it, else its exit status."""
    pid = os.fork()
    if pid == 0:
        try:
            action()
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def refusal_without_rights(action: Callable[[], None]) -> str:
    """What StoreError says when this is done by a user who is neither root nor in the file's group; else ""."""
    reading, writing = os.pipe()

    def ask() -> None:
        if os.geteuid() == 0:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        try:
            action()
        except StoreError as refused:
            os.write(writing, str(refused).encode())
        except BaseException as unexpected:  # noqa: BLE001 - the child has no other way to tell
            os.write(writing, repr(unexpected).encode())

    ended(ask)
    os.close(writing)
    with os.fdopen(reading, "rb") as answer:
        return answer.read().decode()
