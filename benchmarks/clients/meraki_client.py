"""meraki-client, in its asynchronous form."""

import asyncio
import importlib
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Self

from . import run_concurrently

_aio: Any = importlib.import_module("meraki_client.aio")  # type checkers need not have it


class Client:
    """Its default of 8 requests at a time; it may retry until it is done.

    It does not pace. Without rate limits, 50 requests at a time are allowed.
    """

    PACKAGE = "meraki-client"

    def __init__(self, base_url: str, *, paced: bool) -> None:
        # it knows Meraki's own hosts only, by an enumeration of which it takes the value
        local = SimpleNamespace(value=base_url)
        self._api = _aio.AsyncMerakiClient(
            api_key="key",
            base_url=local,
            maximum_retries=10_000,
            total_request_timeout=100_000,
            maximum_concurrent_requests=8 if paced else 50,
        )

    async def __aenter__(self) -> Self:
        await self._api.__aenter__()
        return self

    async def __aexit__(self, *error: Any) -> None:
        await self._api.__aexit__(*error)

    async def organization(self, organization_id: str) -> object:
        return await self._api.organizations.get_organization(organization_id)

    async def alerts(self, network_id: str) -> object:
        return await self._api.networks.get_network_alerts_settings(network_id)

    def devices(self, organization_id: str, *, unordered: bool = False) -> AsyncIterator[object]:
        found: AsyncIterator[object] = self._api.organizations.get_organization_devices(
            organization_id, per_page=1000
        )
        return found

    async def write_devices(self, organization_ids: Sequence[str], directory: Path) -> None:
        async def write(organization_id: str) -> None:
            devices: AsyncIterator[Any] = self._api.organizations.get_organization_devices(
                organization_id, per_page=1000
            )
            with (directory / f"{organization_id}.jsonl").open("w", encoding="utf-8") as file:
                async for device in devices:
                    file.write(device.model_dump_json(by_alias=True) + "\n")

        await run_concurrently(write, organization_ids, 8)

    async def write_alerts(self, directory: Path) -> None:
        api = self._api
        with (directory / "alerts.jsonl").open("w", encoding="utf-8") as file:

            async def write(network_id: str) -> None:
                alerts: Any = await self.alerts(network_id)
                file.write(alerts.model_dump_json(by_alias=True) + "\n")

            async def follow(organization_id: str) -> None:
                networks = api.organizations.get_organization_networks(organization_id)
                ids = [network.id async for network in networks]
                await asyncio.gather(*map(write, ids))

            organizations = [each async for each in api.organizations.get_organizations()]
            await asyncio.gather(*[follow(each.id) for each in organizations])

    def rate(self, organization_id: str) -> float | None:
        return None
