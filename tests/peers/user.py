"""Another user of this machine, who runs watcher."""

import os
import subprocess
import sys
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class User:
    """Somebody with these rights, whether or not the machine knows a name for it; the first group is the own one."""

    uid: int
    groups: tuple[int, ...]

    @property
    def rights(self) -> dict[str, Any]:
        """For subprocess: what it may, and that nobody outside of the group may touch what it writes."""
        return {"user": self.uid, "group": self.groups[0], "extra_groups": self.groups[1:], "umask": 0o027}

    def run(self, *words: str, **environment: str) -> "subprocess.CompletedProcess[str]":
        """A `watcher` command as this user, in a folder that is none of its own."""
        python = python_for_everybody()
        return subprocess.run(
            [python.path, "-m", "watcher", *words],
            capture_output=True,
            text=True,
            env=os.environ | python.environment | environment,
            cwd="/",
            timeout=60,
            check=False,
            **self.rights,
        )


@dataclass(frozen=True, slots=True)
class Python:
    """An interpreter, and what it needs to find watcher and its libraries."""

    path: str
    environment: Mapping[str, str]


THIS_PYTHON = Python(sys.executable, {})
STRANGER = User(64_001, (64_001,))
"""In no group that owns anything."""


@cache
def python_for_everybody() -> Python:
    """One that any user can run: often this one lies in somebody's home. Raises LookupError where there is none."""
    libraries = f"{sysconfig.get_path('purelib')}{os.pathsep}{REPOSITORY}"
    home = {"HOME": "/nonexistent"}
    for each in (Python(sys.executable, home), Python("/usr/bin/python3", home | {"PYTHONPATH": libraries})):
        if _works(each):
            return each
    raise LookupError(f"no Python {sys.version_info[0]}.{sys.version_info[1]} that another user can run")


def _works(python: Python) -> bool:
    """The libraries are compiled for one version: importing them is the test."""
    argv = [python.path, "-c", "import watcher, aiohttp, pydantic_core, re2, selectolax, zstandard"]
    environment = os.environ | python.environment
    try:
        done = subprocess.run(argv, env=environment, cwd="/", capture_output=True, check=False, **STRANGER.rights)
    except OSError:
        return False
    return done.returncode == 0
