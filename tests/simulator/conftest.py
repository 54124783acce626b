"""A small dashboard without limits, and a way to ask it."""

import json
import re
from collections.abc import AsyncIterator, Mapping
from typing import Any, NamedTuple

import aiohttp
import pytest

from meraki_async.simulator import Simulator

_LINK = re.compile(r"<([^<>]+)>; rel=(\w+)(?:, |$)")


class Response(NamedTuple):
    status: int
    body: bytes
    headers: Mapping[str, str]

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def links(self) -> dict[str, str]:
        return {rel: url for url, rel in _LINK.findall(self.headers.get("Link", ""))}


class Asker:
    """Asks a simulator with its key; addresses are below the base URL or absolute."""

    def __init__(self, session: aiohttp.ClientSession, simulator: Simulator) -> None:
        self._session = session
        self.simulator = simulator

    async def __call__(self, address: str, **headers: str) -> Response:
        url = address if address.startswith("http") else self.simulator.url + address
        named = {"Authorization": f"Bearer {self.simulator.api_key}"} | {
            name.replace("_", "-"): value for name, value in headers.items()
        }
        async with self._session.get(url, headers=named) as response:
            return Response(response.status, await response.read(), response.headers)

    async def send(
        self, method: str, address: str, body: Any = None, *, key: str | None = None
    ) -> Response:
        """Write something, with another key if there is one."""
        async with self._session.request(
            method,
            self.simulator.url + address,
            headers={"Authorization": f"Bearer {key or self.simulator.api_key}"},
            json=body,
        ) as response:
            return Response(response.status, await response.read(), response.headers)

    async def open_organizations(self) -> list[dict[str, Any]]:
        organizations = (await self("/organizations")).json
        return [found for found in organizations if found["api"]["enabled"]]

    async def licensed(self, model: str) -> str:
        """The path of an organization with a licensing model."""
        for organization in await self.open_organizations():
            if organization["licensing"]["model"] == model:
                return f"/organizations/{organization['id']}"
        raise LookupError(model)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def dashboard() -> AsyncIterator[Simulator]:
    async with Simulator(
        organizations=12, devices_per_organization=30, seed=3, rate_limits=False
    ) as running:
        yield running


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
async def ask(http: aiohttp.ClientSession, dashboard: Simulator) -> Asker:
    return Asker(http, dashboard)


@pytest.fixture
async def organization(ask: Asker) -> str:
    """The path of an organization with API access."""
    return f"/organizations/{(await ask.open_organizations())[0]['id']}"
