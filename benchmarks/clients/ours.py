"""meraki_async."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any, Self

from meraki_async import Budgets, Meraki, RateLimit
from meraki_async.crawl import Plan, crawl


class Client:
    """As the README shows it."""

    PACKAGE = "meraki-async"

    def __init__(self, base_url: str, *, paced: bool) -> None:
        none = RateLimit(None)
        self._base_url = base_url
        self._budgets = Budgets() if paced else Budgets(none, source=none)
        self._meraki = Meraki("key", base_url=base_url, budgets=self._budgets)

    async def __aenter__(self) -> Self:
        self._meraki.open()
        return self

    async def __aexit__(self, *error: Any) -> None:
        await self._meraki.aclose()

    async def organization(self, organization_id: str) -> object:
        return await self._meraki.organizations.get_organization(organization_id)

    async def alerts(self, network_id: str) -> object:
        return await self._meraki.networks.get_network_alerts_settings(network_id)

    def devices(self, organization_id: str, *, unordered: bool = False) -> AsyncIterator[object]:
        listing = self._meraki.organizations.get_organization_devices(organization_id)
        return aiter(listing.split_by_network() if unordered else listing)

    async def write_devices(self, organization_ids: Sequence[str], directory: Path) -> None:
        plan = Plan.of(["getOrganizationDevices"], organizations=organization_ids)
        async with crawl(self._meraki, plan, directory) as run:
            await run.finish()

    async def write_alerts(self, directory: Path) -> None:
        # the command line as people use it, its start included
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "meraki_async", "crawl", "getNetworkAlertsSettings", "--quiet"),
            *("--base-url", self._base_url, "--out", str(directory)),
            env={**os.environ, "MERAKI_DASHBOARD_API_KEY": "key"},
            stdout=asyncio.subprocess.DEVNULL,
        )
        assert await process.wait() == 0

    def rate(self, organization_id: str) -> float | None:
        for budget in self._budgets.snapshot().organizations:
            if budget.organization_id == organization_id:
                return budget.rate
        return None
