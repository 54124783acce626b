"""Fixtures of the directory's tests: a store of each kind."""

from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest

from meraki_async.directory.store.store import Store, open_store


@pytest.fixture(params=["sqlite", "postgresql"])
async def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where an empty store can be made: a file, and a database."""
    if request.param == "sqlite":
        return str(tmp_path / "directory.sqlite")
    url: str = request.getfixturevalue("postgresql")
    database = await asyncpg.connect(url)
    await database.execute("DROP SCHEMA IF EXISTS meraki_directory CASCADE")
    await database.close()
    return url


@pytest.fixture
async def store(place: str) -> AsyncIterator[Store]:
    """An empty store of each kind."""
    async with await open_store(place) as opened:
        yield opened
