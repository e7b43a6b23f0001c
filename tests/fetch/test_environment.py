"""What the environment decides (whom to trust) and what it does not (where requests go)."""

import asyncio
import os
import ssl
import sys
from pathlib import Path

import pytest
import trustme

from tests.fetch.asking import failure
from tests.peers.web import Reply, Web, redirect


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


def served_by(authority: trustme.CA, name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


async def asked_with(environment: dict[str, str], url: str) -> str:
    """The answer, as a process with these variables prints it."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.fetch.asking", url),
        env=os.environ | environment,
        cwd=Path(__file__).parents[2],
        stdout=asyncio.subprocess.PIPE,
    )
    output, _ = await process.communicate()
    return output.decode()


async def test_an_unknown_authority_is_not_trusted(authority: trustme.CA) -> None:
    with Web(served_by(authority, "127.0.0.1")) as web:
        because = await failure(web.on("/job", Reply(200)))

    assert because.startswith("certificate not valid for 127.0.0.1: ")
    assert web.asked == []


async def test_an_authority_of_this_machine_is_trusted(authority: trustme.CA, tmp_path: Path) -> None:
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")

    with Web(served_by(authority, "127.0.0.1")) as web:
        url = web.on("/job", Reply(200, "here"))
        answer = await asked_with({"SSL_CERT_FILE": str(tmp_path / "authority.pem")}, url)

    assert "body=b'here'" in answer


async def test_the_name_of_a_certificate_counts(authority: trustme.CA, tmp_path: Path) -> None:
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")

    with Web(served_by(authority, "careers.example.org")) as web:
        answer = await asked_with({"SSL_CERT_FILE": str(tmp_path / "authority.pem")}, web.url)

    assert "certificate not valid for 127.0.0.1" in answer


async def test_https_never_becomes_http(web: Web, authority: trustme.CA, tmp_path: Path) -> None:
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")

    with Web(served_by(authority, "127.0.0.1")) as secure:
        url = secure.on("/job", redirect(web.url))
        answer = await asked_with({"SSL_CERT_FILE": str(tmp_path / "authority.pem")}, url)

    assert "redirected from https to http" in answer
    assert web.asked == []


async def test_proxies_of_the_environment_are_ignored(web: Web) -> None:
    url = web.on("/job", Reply(200, "here"))

    with Web() as proxy:
        answer = await asked_with({"HTTP_PROXY": proxy.url, "http_proxy": proxy.url, "ALL_PROXY": proxy.url}, url)

    assert "body=b'here'" in answer
    assert proxy.asked == []
