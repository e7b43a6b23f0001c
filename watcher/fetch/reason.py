"""Why a request failed, in one line for people."""

import ssl
from collections.abc import Iterator
from socket import gaierror

import aiohttp
import httpx

from watcher.fetch.body import BodyError
from watcher.fetch.guard import AddressError

NETWORK_ERRORS = (httpx.HTTPError, httpx.InvalidURL, aiohttp.ClientError, OSError, ValueError, BodyError)
"""All that a request can raise for what the network, or an address that a page gave, does."""


def reason(error: BaseException, host: str) -> str:
    """The first cause that people can make something of, without anything that the request carried.

    httpx-aiohttp reports most errors as `ConnectTimeout`, whatever they were: the causes are read.
    """
    for cause in _causes(error):
        if (line := _line(cause, host)) is not None:
            return line
    return f"could not be asked ({type(error).__name__})"


def is_the_hosts(error: BaseException) -> bool:
    """Whether a request found nobody who answers: no matter of the one address that was asked."""
    causes = tuple(_causes(error))
    if any(isinstance(cause, AddressError) for cause in causes):
        return False
    return any(isinstance(cause, OSError | aiohttp.ServerDisconnectedError) for cause in causes)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """From the innermost, which knows best, outwards."""
    chain = [error]
    while (inner := chain[-1].__cause__ or chain[-1].__context__) is not None and inner not in chain:
        chain.append(inner)
    return reversed(chain)


def _line(error: BaseException, host: str) -> str | None:
    match error:
        case BodyError() | AddressError():
            return str(error)
        case gaierror():
            return f"name not found: {host}"
        case ssl.SSLCertVerificationError():
            return f"certificate not valid for {host}: {error.verify_message}"
        case ssl.SSLError():
            return f"no secure connection to {host}: {error.reason or 'broken off'}".lower()
        case ConnectionRefusedError():
            return "connection refused"
        case ConnectionResetError() | BrokenPipeError() | aiohttp.ServerDisconnectedError():
            return "connection closed by the server"
        case aiohttp.ClientPayloadError():
            return "answer broke off"
        case aiohttp.ClientResponseError():
            return "answer is not HTTP that can be read"
        case ValueError() | httpx.InvalidURL():
            return "the address or a configured header is not one that can be sent"
        case OSError(strerror=str(words)) if words:
            return words.lower()
    return None
