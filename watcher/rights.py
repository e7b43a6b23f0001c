"""Who may open a file that this user may not: the words for it."""

import grp
import os
import stat
from pathlib import Path


def who_may(path: Path) -> str:
    """Why this file may not be opened by this user, with the way out where a group has the right."""
    group = next((_group_that_may(each) for each in (path, *path.parents) if _is_seen(each)), None)
    if group is None:
        return "may not be opened by this user"
    way_out = f"sudo usermod -aG {group} USER, then log in again"
    return f"may not be opened by this user; members of the group {group} may ({way_out})"


def _is_seen(path: Path) -> bool:
    """The first that is seen, from the file upwards, is what keeps this user out: the file, or a folder above it."""
    try:
        path.stat()
    except OSError:
        return False
    return True


def _group_that_may(path: Path) -> str | None:
    """The group that has the right which this user lacks."""
    status = path.stat()
    needed = stat.S_IXGRP if stat.S_ISDIR(status.st_mode) else stat.S_IRGRP
    if not status.st_mode & needed or status.st_gid in {os.getegid(), *os.getgroups()}:
        return None
    try:
        return grp.getgrgid(status.st_gid).gr_name
    except KeyError:
        return None
