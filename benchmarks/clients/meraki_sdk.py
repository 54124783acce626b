"""meraki, Cisco's SDK, in its asynchronous form."""

import asyncio
import importlib
import json
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any, Self

from . import run_concurrently

_aio: Any = importlib.import_module("meraki.aio")  # type checkers need not have it


class Client:
    """Its own pacing (smart flow) as it comes; no logs, and it may retry until it is done."""

    PACKAGE = "meraki"

    def __init__(self, base_url: str, *, paced: bool) -> None:
        self._api = _aio.AsyncDashboardAPI(
            "key",
            base_url=base_url,
            suppress_logging=True,
            maximum_retries=10_000,
            smart_flow_enabled=paced,
            smart_flow_cache_path="",  # else one run would know the next one's networks
            use_iterator_for_get_pages=True,
        )

    async def __aenter__(self) -> Self:
        await self._api.__aenter__()
        return self

    async def __aexit__(self, *error: Any) -> None:
        await self._api.__aexit__(*error)

    async def organization(self, organization_id: str) -> object:
        return await self._api.organizations.getOrganization(organization_id)

    async def alerts(self, network_id: str) -> object:
        return await self._api.networks.getNetworkAlertsSettings(network_id)

    def devices(self, organization_id: str, *, unordered: bool = False) -> AsyncIterator[object]:
        found: AsyncIterator[object] = self._api.organizations.getOrganizationDevices(
            organization_id, total_pages="all", perPage=1000
        )
        return found

    async def write_devices(self, organization_ids: Sequence[str], directory: Path) -> None:
        async def write(organization_id: str) -> None:
            with (directory / f"{organization_id}.jsonl").open("w", encoding="utf-8") as file:
                async for device in self.devices(organization_id):
                    file.write(json.dumps(device) + "\n")

        await run_concurrently(write, organization_ids, 8)

    async def write_alerts(self, directory: Path) -> None:
        organizations = [each async for each in self._api.organizations.getOrganizations()]
        with (directory / "alerts.jsonl").open("w", encoding="utf-8") as file:

            async def write(network_id: str) -> None:
                file.write(json.dumps(await self.alerts(network_id)) + "\n")

            async def follow(organization_id: str) -> None:
                networks = self._api.organizations.getOrganizationNetworks(organization_id)
                ids = [network["id"] async for network in networks]
                await asyncio.gather(*map(write, ids))

            await asyncio.gather(*[follow(each["id"]) for each in organizations])

    def rate(self, organization_id: str) -> float | None:
        flow = self._api._session._smart_flow
        bucket = flow._org_buckets.get(organization_id) if flow else None
        return None if bucket is None else float(bucket.rate)
