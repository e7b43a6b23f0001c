"""A new configuration in the place of the one that the daemon works with."""

from pathlib import Path

from watcher import config
from watcher.config import Config
from watcher.errors import ConfigError


def reloaded(old: Config) -> Config:
    """What the file says now; raises ConfigError where the daemon cannot go on with it."""
    new = config.load(old.path)
    if not new.watches:
        raise ConfigError(f"{new.path}: there is no [[watch]] any more (stop the daemon instead)")
    if _whole(new.database) != _whole(old.database):
        raise ConfigError(f"{new.path}: database: another file needs a restart of the daemon (it has {old.database})")
    return new


def _whole(path: Path) -> Path:
    return path.resolve()


def difference(old: Config, new: Config) -> str:
    """What the new configuration changes, in words for a person."""
    before, after = ({each.key: each for each in loaded.watches} for loaded in (old, new))
    counts = {
        "added": len(after.keys() - before.keys()),
        "changed": sum(before[key] != after[key] for key in before.keys() & after.keys()),
        "taken out": len(before.keys() - after.keys()),
    }
    told = ", ".join(f"{count} {word}" for word, count in counts.items() if count) or "none changed"
    channels = "" if old.channels == new.channels else f"; {counted(len(new.channels), 'channel', 'channels')}"
    return f"{counted(len(new.watches), 'watch', 'watches')} ({told}){channels}"


def counted(count: int, one: str, several: str) -> str:
    return f"{count} {one if count == 1 else several}"
