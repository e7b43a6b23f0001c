"""Web addresses: the one spelling under which a watch or a posting is known."""

import re
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

_TRACKING = re.compile(
    r"(?:utm_\w+|gh_src|gclid|fbclid|msclkid|dclid|yclid|mc_cid|mc_eid|igshid|_hs\w+|hsa_\w+|ref|referrer|referer|"
    r"source|src|lever-source(?:\[\])?|trk|trackingid|refid|sid|sessionid|jsessionid|phpsessid|_ga|_gl|cid|campaign)",
    re.IGNORECASE,
)
_DEFAULT_PORTS = {"http": 80, "https": 443}


def key(url: str) -> str:
    """The normalised address, without scheme, fragment, default port and tracking parameters.

    Two spellings with one key are one watch. The order of the remaining parameters is kept: some
    sites read it. The host is lower case, an empty path is "/" and a final slash of a path goes.
    """
    parts = urlsplit(url.strip())
    host = (parts.hostname or "").lower()
    if ":" in host:
        host = f"[{host}]"
    if parts.port is not None and parts.port != _DEFAULT_PORTS.get(parts.scheme.lower()):
        host = f"{host}:{parts.port}"
    path = quote(parts.path, safe="/%:@!$&'()*+,;=~-._")
    return urlunsplit(("", host, path.rstrip("/") or "/", _kept(parts.query), "")).removeprefix("//")


def _kept(query: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True)
    return urlencode([(name, value) for name, value in pairs if not _TRACKING.fullmatch(name)])


def host(url: str) -> str:
    """The host and port that requests for this address go to, lower case: what is paced as one."""
    return urlsplit(url.strip()).netloc.rpartition("@")[2].lower()


def shown(url: str) -> str:
    """The address as a message may show it: a user name or password in it is masked."""
    return re.sub(r"//[^/\s]*@", "//***@", url)


def complaint(url: str) -> str | None:
    """Why watcher may not fetch this address, or None: http or https, a host, no user, no odd characters."""
    if re.search(r"[\x00-\x20\x7f\\]", url):
        return "holds a space, a backslash or a control character"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return "is not an address"
    if parts.scheme.lower() not in _DEFAULT_PORTS:
        return "must begin with http:// or https://"
    if not parts.hostname or port == 0:
        return "names no host"
    if parts.username is not None or parts.password is not None:
        return "must not hold a user name or password (use headers)"
    return None
