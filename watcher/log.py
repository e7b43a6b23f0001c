"""What the daemon says while it runs: a readable line on a terminal, key=value with priority under systemd."""

import json
import logging
import os
import sys
from collections.abc import Iterable

from watcher.mask import masked
from watcher.render.plain import plain

_LOG = logging.getLogger("watcher")
_secrets: set[str] = set()
"""What no line may show: those of earlier configurations too, as a reload does not make them public."""
_PRIORITIES = {logging.DEBUG: 7, logging.INFO: 6, logging.WARNING: 4, logging.ERROR: 3, logging.CRITICAL: 2}
"""Python's levels as syslog's (sd-daemon(3))."""


def start(secrets: Iterable[str], level: int = logging.INFO) -> None:
    """Logs to stderr from now on, in the form that its reader needs; no secret is ever written."""
    mask(secrets)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Journal() if os.environ.get("JOURNAL_STREAM") else _Terminal())
    logging.basicConfig(handlers=[handler], level=logging.WARNING)
    _LOG.setLevel(level)


def mask(secrets: Iterable[str]) -> None:
    """Masks these too from now on."""
    _secrets.update(secrets)


def say(level: int, message: str, **fields: object) -> None:
    """One line: `message` for a person; `fields` are what a machine reads of it."""
    _LOG.log(level, "%s", message, extra={"fields": fields})


class _Masked(logging.Formatter):
    def clean(self, text: str) -> str:
        return masked(" ".join(plain(text).split("\n")), _secrets)


class _Terminal(_Masked):
    def format(self, record: logging.LogRecord) -> str:
        mark = "" if record.levelno <= logging.INFO else f"{record.levelname.lower()}: "
        return self.clean(f"{self.formatTime(record, '%H:%M:%S')} {mark}{record.getMessage()}")


class _Journal(_Masked):
    def format(self, record: logging.LogRecord) -> str:
        fields = {"msg": record.getMessage(), **getattr(record, "fields", {})}
        pairs = " ".join(f"{name}={_quoted(str(value))}" for name, value in fields.items() if value is not None)
        return f"<{_PRIORITIES.get(record.levelno, 6)}>{self.clean(pairs)}"


def _quoted(value: str) -> str:
    return value if value and not set(value) & set(' ="\n') else json.dumps(value, ensure_ascii=False)
