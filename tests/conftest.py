"""Fixtures of all tests."""

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator, Iterator
from typing import Any

import hypothesis
import pytest

from meraki_async import Meraki
from meraki_async.simulator import Simulator

from .postgresql import REQUIRED, programs, running_server

# many containers switch bytecode off: every command that a test starts would be compiled anew
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# how long an example takes says how busy the machine is, and no more: the first ones compile tables
hypothesis.settings.register_profile(
    "any machine",
    deadline=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("any machine")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session", autouse=True)
def own_data_directory(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Locks and stores of tests are not the user's."""
    os.environ["XDG_DATA_HOME"] = str(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a PostgreSQL server."""
    if programs() is None and not os.environ.get(REQUIRED):
        pytest.skip("no PostgreSQL server is installed (Debian: apt-get install postgresql)")
    with running_server() as url:
        yield url


@pytest.fixture
async def simulator() -> AsyncIterator[Simulator]:
    """A small world on a real socket, with its rate limits on."""
    async with Simulator(organizations=6, devices_per_organization=40, seed=7) as running:
        yield running


@pytest.fixture
async def meraki(simulator: Simulator) -> AsyncIterator[Meraki]:
    """A client of that world."""
    async with Meraki(simulator.api_key, base_url=simulator.url) as client:
        yield client


@pytest.fixture
def no_backoff(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("meraki_async.http.exchange.backoff_delay", lambda failures, random: 0.0)


@pytest.fixture(autouse=True)
def no_such_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names under .invalid are unknown at once, whatever the resolver of this machine would do."""
    resolve = asyncio.BaseEventLoop.getaddrinfo

    async def getaddrinfo(loop: Any, host: Any, port: Any, **more: Any) -> Any:
        if str(host).endswith(".invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return await resolve(loop, host, port, **more)

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", getaddrinfo)


@pytest.fixture
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
