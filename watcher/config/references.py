"""`${NAME}` in the configuration: the secret it stands for."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

_REFERENCE = re.compile(r"\$\{([^}]*)\}?")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Filled:
    """A text with its secrets in their places."""

    text: str
    secrets: frozenset[str]


def filled(text: str, environ: Mapping[str, str]) -> Filled:
    """The text with every secret as it is.

    `${NAME}` is the environment's NAME, else what stands in the file that NAME_FILE names, else the
    systemd credential NAME; a final line break is no part of it. Raises ValueError when there is none.
    """
    secrets = {found[0]: _secret(found, environ) for found in _REFERENCE.finditer(text)}
    return Filled(_REFERENCE.sub(lambda found: secrets[found[0]], text), frozenset(secrets.values()))


def filled_url(text: str, environ: Mapping[str, str]) -> Filled:
    """An address with every secret in its place, percent-encoded where it is a user, a password or a query's value.

    Elsewhere a secret may be several parts of the path, or the whole address: it is put in as it is.
    Raises ValueError as `filled` does.
    """
    secrets = {found[0]: _secret(found, environ) for found in _REFERENCE.finditer(text)}
    url = _REFERENCE.sub(lambda found: _for_url(found, secrets[found[0]]), text)
    return Filled(url, frozenset(secrets.values()))


def _for_url(found: re.Match[str], secret: str) -> str:
    before, after = found.string[: found.start()], found.string[found.end() :]
    in_query = "?" in before
    in_user = re.search(r"://[^/?]*$", before) is not None and re.match(r"[^/?]*@", after) is not None
    return quote(secret, safe="") if in_query or in_user else secret


def _secret(found: re.Match[str], environ: Mapping[str, str]) -> str:
    name = found[1]
    if not found[0].endswith("}") or not _NAME.fullmatch(name):
        raise ValueError(f'"{found[0]}" is not the name of a secret (try "${{SMTP_PASSWORD}}")')
    if value := environ.get(name) or _from_file(name, environ):
        return value
    raise ValueError(
        f"{name} is not set (set it in the environment, name its file in {name}_FILE, or give a systemd credential)"
    )


def _from_file(name: str, environ: Mapping[str, str]) -> str | None:
    """The text of NAME_FILE or else of the credential, where there is one."""
    named, folder = environ.get(f"{name}_FILE"), environ.get("CREDENTIALS_DIRECTORY")
    if not named and not folder:
        return None
    file = Path(named) if named else Path(folder or "", name)
    try:
        return file.read_text("utf-8").removesuffix("\n").removesuffix("\r")
    except (OSError, ValueError) as error:
        if isinstance(error, FileNotFoundError) and not named:
            return None  # a credential need not be there
        reason = error.strerror if isinstance(error, OSError) else "is not a text in UTF-8"
        raise ValueError(f"{name}: its file {file} cannot be read: {reason}") from error
