"""What no key can tell alone: names that must exist, names that must not stand twice."""

from collections.abc import Iterable, Iterator
from typing import Any

from watcher import address
from watcher.config.complaint import Complaint, shown
from watcher.config.locate import Keys
from watcher.config.values import near

Raw = dict[str, Any]
"""A table as TOML gives it: nothing in it can be relied on yet."""


def disagreements(raw: Raw) -> Iterator[Complaint]:
    """Complaints about keys that do not fit each other, as far as their types are right."""
    watches: dict[Keys, Raw] = {("watch", place): _table(each) for place, each in enumerate(_list(raw.get("watch")))}
    channels = _table(raw.get("channels"))
    for keys, table in {("defaults",): _table(raw.get("defaults")), **watches}.items():
        if table.get("every") is not None and table.get("cron"):
            yield Complaint((*keys, "cron"), "stands beside every: only one of the two can say when to look")
        yield from _strangers((*keys, "channels"), table.get("channels"), "channel", channels)
    yield from _twice(watches)
    names = [name for table in watches.values() if (name := _name(table))]
    for channel, table in channels.items():
        yield from _strangers(("channels", channel, "watches"), _table(table).get("watches"), "watch", names)


def _strangers(keys: Keys, names: object, what: str, known: Iterable[str]) -> Iterator[Complaint]:
    known = list(known)
    for place, name in enumerate(_list(names)):
        if isinstance(name, str) and name not in known:
            yield Complaint((*keys, place), f"there is no {what} {shown(name)} ({near(name, known)})")


def _twice(watches: dict[Keys, Raw]) -> Iterator[Complaint]:
    """Each second watch of a name or of an address, with the first of them."""
    names: dict[str, str] = {}
    addresses: dict[str, str] = {}
    for keys, table in watches.items():
        name, url = _name(table), _url(table)
        if url and url in addresses:
            yield Complaint((*keys, "url"), f"is the same address as that of the watch {addresses[url]} (take one out)")
        if table.get("name") == name and name in names:
            yield Complaint((*keys, "name"), f"is also the name of the watch of {names[name]}")
        if name:
            names.setdefault(name, shown(table.get("url")))
        if url:
            addresses.setdefault(url, shown(name))


def _name(table: Raw) -> str | None:
    """What the watch is called: its name, else its address."""
    name = table.get("name")
    return name if isinstance(name, str) else _url(table)


def _url(table: Raw) -> str | None:
    url = table.get("url")
    return address.key(url) if isinstance(url, str) and address.complaint(url) is None else None


def _table(value: object) -> Raw:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
