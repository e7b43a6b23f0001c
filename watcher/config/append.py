"""A watch added to the configuration file by `watcher add`."""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

import tomlkit

from watcher.config import file
from watcher.config.complaint import told
from watcher.config.reading import checked
from watcher.errors import ConfigError

_HEAD = """\
# What watcher watches, and whom it tells. "watcher config check" tells whether it can be used;
# "watcher config schema" describes every key.
#
# contact = "mailto:you@example.org"       # so that a site can reach you
#
# [channels.me]
# url = "mailtos://me:${SMTP_PASSWORD}@smtp.example.org?to=me@example.org"    # any Apprise URL
"""
_NEW_MODE = 0o640


def append(path: Path, watch: Mapping[str, str | list[str] | None]) -> None:
    """See `config.append_watch`; keys that are None or empty are left out."""
    before = file.read_text(path) if os.path.lexists(path) else _HEAD
    table = {key: value for key, value in watch.items() if value}
    after = f"{before.rstrip()}\n\n{tomlkit.dumps({'watch': [table]})}".lstrip()
    _refuse_unusable(path, after)
    _replace(path.resolve(), after.replace("\n", "\r\n") if "\r\n" in before else after)


def _refuse_unusable(path: Path, text: str) -> None:
    """Raise ConfigError for what is wrong with the last watch of the text; the rest is not this command's matter."""
    raw = file.parse(path, text)
    last = ("watch", len(raw["watch"]) - 1)
    match checked(raw, {}):
        case tuple() as complaints:
            own = [each for each in complaints if each.keys[:2] == last]
            if own:
                raise ConfigError(*told(path, text, raw, own))


def _replace(path: Path, text: str) -> None:
    """Put the text in the place of the file, whole or not at all. Raises ConfigError when this user may not."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as target:
                target.write(text.encode())
                _take_over(path, target.fileno())
                os.fsync(target.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink()
            raise
    except OSError as error:
        raise ConfigError(f"{path}: cannot be written: {error.strerror}") from error


def _take_over(path: Path, target: int) -> None:
    """Give the new file the mode, owner and group of the old one: a daemon must read on."""
    if not path.exists():
        os.fchmod(target, _NEW_MODE)
        return
    old, new = path.stat(), os.fstat(target)
    if (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid):
        os.fchown(target, old.st_uid, old.st_gid)
    os.fchmod(target, old.st_mode & 0o7777)
