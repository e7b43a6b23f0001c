"""An address as people paste it, taken apart: by what a hiring system knows its own."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from watcher.extract.offers import ExtractError

_ONE = "posting="


@dataclass(frozen=True, slots=True)
class Pasted:
    """An address that may be fetched."""

    url: str
    origin: str
    """Scheme, host and port, without a final slash."""
    host: str
    steps: tuple[str, ...]
    """Of its path."""
    query: Mapping[str, str]

    @classmethod
    def of(cls, url: str) -> Self:
        parts = urlsplit(url)
        steps = tuple(each for each in parts.path.split("/") if each)
        query = dict(parse_qsl(parts.query))
        return cls(
            url, f"{parts.scheme.lower()}://{parts.netloc.lower()}", (parts.hostname or "").lower(), steps, query
        )

    def company(self, domain: str) -> str | None:
        """What stands before the system's domain in the host, where it is one of its customers'."""
        name, found, _ = self.host.partition(f".{domain}")
        return name if found and self.host == f"{name}.{domain}" and name not in _SYSTEMS_OWN else None

    def after(self, *words: str) -> str | None:
        """The step that follows one of these words."""
        pairs = zip(self.steps, self.steps[1:], strict=False)
        return next((step for word, step in pairs if word in words), None)


_SYSTEMS_OWN = frozenset("www api app apply jobs help support blog".split())  # noqa: SIM905
_NUMBER = re.compile(r"\d+")
_LANGUAGE = re.compile(r"[a-z]{2}(?:-[A-Za-z]{2})?")


def number(step: str | None) -> str | None:
    """The number that a step begins with: "743999-keeper" """
    found = _NUMBER.match(step or "")
    return found[0] if found else None


def without_language(steps: tuple[str, ...]) -> tuple[str, ...]:
    """The steps without a language that they begin with: "en", "en-US"."""
    return steps[1:] if steps and _LANGUAGE.fullmatch(steps[0]) else steps


# ── one posting of a listing ─────────────────────────────────────────────────────────────────────


def one_of(listing: str, posting: str) -> str:
    """The address of a listing from which one posting is wanted; its fragment is not sent."""
    return f"{listing}#{_ONE}{quote(posting, safe='')}"


def wanted(url: str) -> str | None:
    """The posting that is wanted of a listing, if only one is."""
    fragment = urlsplit(url).fragment
    return unquote(fragment.removeprefix(_ONE)) if fragment.startswith(_ONE) else None


# ── pages of a listing ───────────────────────────────────────────────────────────────────────────


def with_query(url: str, **values: object) -> str:
    """The address with other values in its query."""
    parts = urlsplit(url)
    query = {
        **dict(parse_qsl(parts.query, keep_blank_values=True)),
        **{name: str(each) for name, each in values.items()},
    }
    return urlunsplit(parts._replace(query=urlencode(query)))


def queried(url: str, name: str, otherwise: int) -> int:
    """A number in the query of an address."""
    written = dict(parse_qsl(urlsplit(url).query)).get(name, "")
    return int(written) if written.isdecimal() and len(written) < 10 else otherwise


def is_more(total: Any, shown: int, came: int) -> bool:
    """Whether a listing of so many goes on after these. Raises ExtractError where it ends too early."""
    if not isinstance(total, int) or isinstance(total, bool) or total <= shown:
        return False
    if not came:
        raise ExtractError(f"a listing of {total} postings ended after {shown}")
    return True
