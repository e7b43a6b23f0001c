"""The server that a test asks."""

from collections.abc import Iterator

import pytest

from tests.peers.web import Web


@pytest.fixture
def web() -> Iterator[Web]:
    with Web() as server:
        yield server
