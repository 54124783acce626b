"""Fixtures of the crawl's tests."""

import os
from collections.abc import Iterator

import pytest

from .postgresql import REQUIRED, programs, running_server


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a PostgreSQL server."""
    if programs() is None and not os.environ.get(REQUIRED):
        pytest.skip("no PostgreSQL server is installed (Debian: apt-get install postgresql)")
    with running_server() as url:
        yield url
