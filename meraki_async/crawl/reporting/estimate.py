"""What a crawl will cost, before it is made."""

import os
from collections import Counter
from contextlib import aclosing
from typing import Any

import anyio
from msgspec import Raw, Struct, field

from ...client import Meraki
from ...errors import MerakiError
from ..engine.discovery import (
    ParentRecord,
    decode_parents,
    select_network_ids,
    select_parent_ids,
)
from ..engine.organizations import select_organizations
from ..plan.plan import Organization, Plan
from ..state.partition import WAITING, OutputError
from .bulk_equivalents import BULK_EQUIVALENTS
from .manifest import read_manifest

_CONCURRENCY = 32
_MANY_REQUESTS = 100


class Cost(Struct):
    """What a crawl of one organization will cost."""

    organization: Organization
    requests: Counter[str] = field(default_factory=Counter)
    """By listing."""
    seconds: float = 0.0
    """That they take at the rate of its budget."""


class Estimate(Struct):
    """What a crawl will cost."""

    costs: list[Cost]
    """The most expensive organization first."""
    requests: int
    """Of all organizations."""
    seconds: float
    """Until the crawl is complete."""
    bottleneck: str
    """What the time depends on, in words."""
    advice: list[str]
    """Listings of networks or devices for which an organization-wide one would do, in words."""
    failed: list[str]
    """Organizations that could not be read, each with the reason."""
    is_measured: bool
    """Whether the numbers are those of an earlier crawl in the directory; otherwise each listing
    counts as one page, and so they are lower bounds."""


async def estimate(meraki: Meraki, plan: Plan, directory: str | os.PathLike[str]) -> Estimate:
    """Estimate the requests and the time of a crawl.

    The numbers of a complete crawl of the same listings in the directory are used again. Otherwise
    networks and devices are read if listings follow from them, which takes a request or more for
    each organization.

    Args:
        meraki: an open client; its budgets decide on the time.
        plan: what the crawl would read.
        directory: of the crawl; it need not exist. Nothing is written to it.

    Returns:
        The costs, of all organizations and of each.

    Raises:
        MerakiError: the organizations cannot be listed.
    """
    statuses = await select_organizations(meraki, plan)
    organizations = [each.organization for each in statuses if each.state == WAITING]
    measured = _measured_requests(plan, directory)
    costs: list[Cost] = []
    failed = [f"{each.organization.id}: {each.error}" for each in statuses if each.error]
    limiter = anyio.CapacityLimiter(_CONCURRENCY)

    async def add_cost(organization: Organization) -> None:
        async with limiter:
            known = measured.get(organization.id)
            try:
                requests = known or await _predicted_requests(meraki, plan, organization)
            except MerakiError as error:
                failed.append(f"{organization.id}: {error}")
                return
            rate = meraki.budgets.limit_of(organization.id).rate
            seconds = requests.total() / rate if rate else 0.0
            costs.append(Cost(organization, requests, seconds))

    async with anyio.create_task_group() as group:
        for organization in organizations:
            group.start_soon(add_cost, organization)
    costs.sort(key=lambda cost: (-cost.requests.total(), cost.organization.id))
    total = sum(cost.requests.total() for cost in costs)
    source = meraki.budgets.snapshot().source_rate
    seconds, bottleneck = 0.0, "none, no rate limit is set"
    if source:
        seconds = total / source
        bottleneck = f"all requests together: {source:g}/s from this address"
    slowest = max(costs, key=lambda cost: cost.seconds, default=None)
    if slowest is not None and slowest.seconds > seconds:
        seconds, organization = slowest.seconds, slowest.organization
        bottleneck = f"the largest organization: {organization.name} ({organization.id})"
    return Estimate(
        costs=costs,
        requests=total,
        seconds=seconds,
        bottleneck=bottleneck,
        advice=_advice(plan, costs),
        failed=failed,
        is_measured=bool(costs) and all(each.organization.id in measured for each in costs),
    )


def _measured_requests(plan: Plan, directory: str | os.PathLike[str]) -> dict[str, Counter[str]]:
    try:
        manifest: Any = read_manifest(directory)
    except OutputError:
        return {}
    listings = {listing.name for listing in plan.listings}
    if not manifest["isComplete"] or listings != {
        each["listing"] for each in manifest["partitions"]
    }:
        return {}
    requests: dict[str, Counter[str]] = {}
    for entry in manifest["partitions"]:
        counts = requests.setdefault(entry["organizationId"], Counter())
        counts[entry["listing"]] += entry["requests"]
    return requests


async def _predicted_requests(
    meraki: Meraki, plan: Plan, organization: Organization
) -> Counter[str]:
    followed = {listing.parent for listing in plan.listings}
    requests: Counter[str] = Counter()
    networks: list[ParentRecord] = []
    devices: list[ParentRecord] = []
    if "network" in followed or ("device" in followed and plan.chooses_networks):
        networks, pages = await _list_parents(
            meraki.organizations.get_organization_networks, organization
        )
        requests["getOrganizationNetworks"] = pages
    if "device" in followed:
        devices, pages = await _list_parents(
            meraki.organizations.get_organization_devices, organization
        )
        requests["getOrganizationDevices"] = pages
    chosen = select_network_ids(networks, plan)
    for listing in plan.listings:
        if not listing.fits(organization.licensing_model):
            continue
        if listing.parent == "organization":
            requests[listing.name] = requests[listing.name] or 1
        else:
            parents = networks if listing.parent == "network" else devices
            requests[listing.name] = len(select_parent_ids(parents, listing, plan, chosen))
    return requests


async def _list_parents(listing: Any, organization: Organization) -> tuple[list[ParentRecord], int]:
    """The networks or devices of an organization, and how many requests they took."""
    parents: list[ParentRecord] = []
    requests = 0
    call = listing(organization.id).decode_as(Raw)
    async with aclosing(call.pages()) as pages:
        async for page in pages:
            parents += decode_parents(page.items)
            requests += 1
    return parents, requests


def _advice(plan: Plan, costs: list[Cost]) -> list[str]:
    advice = []
    for listing in plan.listings:
        bulk = BULK_EQUIVALENTS.get(listing.name)
        requests = sum(cost.requests[listing.name] for cost in costs)
        if bulk is not None and requests >= _MANY_REQUESTS:
            advice.append(
                f"{listing.name} takes {requests:,} requests, one for each {listing.parent}; "
                f"{bulk} returns much the same in one listing for each organization"
            )
    return advice
