"""Crawls of the simulator, and what they have written."""

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from multidict import CIMultiDict

from meraki_async import Budgets, HttpRequest, HttpResponse, MemoryTransport, Meraki, RateLimit
from meraki_async.crawl import Plan, Progress, crawl
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


Handler = Callable[[str, str], HttpResponse]
"""Responds to a path below ``/api/v1`` and a query."""


async def crawl_of(handler: Handler, directory: Path, plan: Plan, **options: Any) -> Progress:
    """A crawl of a dashboard that is a function."""

    def handle(request: HttpRequest) -> HttpResponse:
        path, _, query = request.url.partition("/api/v1")[2].partition("?")
        return handler(path, query)

    async with (
        Meraki(
            "k",
            transport=MemoryTransport(handle),
            retries=0,
            budgets=Budgets(RateLimit(None), source=RateLimit(None)),
        ) as meraki,
        crawl(meraki, plan, directory, **{"retry_delay": 0.001} | options) as run,
    ):
        return await run.finish()


def response(
    body: Any, status: int = 200, link: str | None = None, relation: str = "next"
) -> HttpResponse:
    """A response of the API; ``link``: the query of another page."""
    url = f"<https://api.meraki.com/api/v1/x{link}>; rel={relation}"
    headers = CIMultiDict({} if link is None else {"Link": url})
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return HttpResponse(status=status, headers=headers, body=data)


def refusal(text: str, status: int = 400) -> HttpResponse:
    return response({"errors": [text]}, status)


def lines_of(directory: Path) -> Counter[tuple[str, bytes]]:
    """Every record in a crawl's files, with the file it is in."""
    return Counter(
        (path.relative_to(directory).as_posix(), line)
        for path in directory.glob("*/*.jsonl")
        for line in path.read_bytes().splitlines()
    )
