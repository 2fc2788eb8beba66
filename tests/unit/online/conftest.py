"""A web server for each test that asks for one."""

from collections.abc import Iterator

import pytest

from tests.webserver import Site, serving


@pytest.fixture
def site() -> Iterator[Site]:
    """A server on 127.0.0.1."""
    with serving() as running:
        yield running
