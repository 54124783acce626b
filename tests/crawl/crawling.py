"""Crawls of the simulator, and what they have written."""

from collections import Counter
from pathlib import Path
from typing import Any

from meraki_async import Budgets, Meraki, RateLimit
from meraki_async.crawl import Plan, crawl
from meraki_async.simulator import Simulator

CHANGES = "getOrganizationConfigurationChanges"

PAGED = {"operation": "getOrganizationDevices", "per_page": 5}

NETWORKS = {"operation": "getOrganizationNetworks", "per_page": 5}

LISTINGS: list[Any] = [
    PAGED,
    NETWORKS,
    "getOrganizationAdmins",
    "getNetworkWirelessSsids",
    "getNetworkSettings",
    "getDeviceSwitchPorts",
]


async def run_crawl(
    simulator: Simulator, directory: Path, plan: Plan | None = None, **options: Any
) -> Any:
    async with (
        Meraki(
            options.pop("api_key", simulator.api_key),
            base_url=simulator.url,
            budgets=Budgets(RateLimit(1000, 1000), source=RateLimit(5000, 5000)),
            retries=options.pop("retries", 4),
        ) as meraki,
        crawl(meraki, plan or Plan.of(LISTINGS), directory, **options) as run,
    ):
        return await run.finish()


def lines_of(directory: Path) -> Counter[tuple[str, bytes]]:
    """Every record in a crawl's files, with the file it is in."""
    return Counter(
        (path.relative_to(directory).as_posix(), line)
        for path in directory.glob("*/*.jsonl")
        for line in path.read_bytes().splitlines()
    )
