"""No client at all: aiohttp and msgspec as bare as they come. What any client costs at least."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any, Self

import aiohttp
import msgspec

from . import run_concurrently


class _Record(msgspec.Struct, rename="camel", gc=False):
    """Fields under Python names, every one optional."""


class _Detail(_Record):
    name: str | None = None
    value: str | None = None


class _Device(_Record):
    name: str | None = None
    lat: float | None = None
    lng: float | None = None
    address: str | None = None
    notes: str | None = None
    tags: list[str] | None = None
    network_id: str | None = None
    serial: str | None = None
    model: str | None = None
    imei: str | None = None
    mac: str | None = None
    lan_ip: str | None = None
    firmware: str | None = None
    product_type: str | None = None
    details: list[_Detail] | None = None
    configuration_updated_at: str | None = None
    url: str | None = None


class _Organization(_Record):
    id: str | None = None
    name: str | None = None
    url: str | None = None
    api: dict[str, bool] | None = None
    licensing: dict[str, str] | None = None


class Client:
    """Sends every request at once, and paces nothing."""

    PACKAGE = "aiohttp"

    def __init__(self, base_url: str, *, paced: bool) -> None:
        self._base_url = base_url
        self._devices = msgspec.json.Decoder(list[_Device])
        self._organization = msgspec.json.Decoder(_Organization)

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(headers={"Authorization": "Bearer key"})
        return self

    async def __aexit__(self, *error: Any) -> None:
        await self._session.close()

    async def organization(self, organization_id: str) -> object:
        async with self._session.get(
            f"{self._base_url}/organizations/{organization_id}"
        ) as response:
            return self._organization.decode(await response.read())

    async def alerts(self, network_id: str) -> object:
        url = f"{self._base_url}/networks/{network_id}/alerts/settings"
        async with self._session.get(url) as response:
            return msgspec.json.decode(await response.read())

    async def devices(
        self, organization_id: str, *, unordered: bool = False
    ) -> AsyncIterator[object]:
        async for body in self._pages(organization_id):
            for device in self._devices.decode(body):
                yield device

    async def write_devices(self, organization_ids: Sequence[str], directory: Path) -> None:
        split = msgspec.json.Decoder(list[msgspec.Raw])

        async def write(organization_id: str) -> None:
            with (directory / f"{organization_id}.jsonl").open("wb") as file:
                async for body in self._pages(organization_id):
                    file.write(b"".join([bytes(device) + b"\n" for device in split.decode(body)]))

        await run_concurrently(write, organization_ids, 8)

    async def _pages(self, organization_id: str) -> AsyncIterator[bytes]:
        path: str | None = f"/organizations/{organization_id}/devices?perPage=1000"
        while path:
            async with self._session.get(self._base_url + path) as response:
                yield await response.read()
            # not aiohttp's own ``links``, which resolves relative addresses against the host
            parts = response.headers.get("Link", "").split(", ")
            path = next((p[1 : p.index(">")] for p in parts if p.endswith("rel=next")), None)

    def rate(self, organization_id: str) -> float | None:
        return None
