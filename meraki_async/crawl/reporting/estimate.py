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
    """Of one organization."""

    organization: Organization
    requests: Counter[str] = field(default_factory=Counter)
    """By listing."""
    seconds: float = 0.0
    """At the rate of its budget."""


class Estimate(Struct):
    """What a crawl will cost."""

    costs: list[Cost]
    """The most expensive organization first."""
    requests: int
    seconds: float
    bottleneck: str
    """What the time depends on."""
    advice: list[str]
    """Listings that others would spare."""
    failed: list[str]
    """Organizations that could not be looked at."""
    is_measured: bool
    """Whether an earlier crawl of the directory told; otherwise each listing counts as one page,
    and so it is a least."""


async def estimate(meraki: Meraki, plan: Plan, directory: str | os.PathLike[str]) -> Estimate:
    """Reckon the requests and the time of a crawl.

    What a complete crawl in the directory has measured is taken from its manifest. Otherwise, if
    listings follow from networks or devices, these are read, which takes a request or more an
    organization.

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
    together = total / source if source else 0.0
    longest = max(costs, key=lambda cost: cost.seconds, default=None)
    seconds, bottleneck = 0.0, "nothing: no limits are set"
    if source:
        seconds, bottleneck = together, f"all requests together: {source:g}/s from this address"
    if longest is not None and longest.seconds > together:
        one = longest.organization
        seconds, bottleneck = longest.seconds, f"the largest organization: {one.name} ({one.id})"
    return Estimate(
        costs=costs,
        requests=total,
        seconds=seconds,
        bottleneck=bottleneck,
        advice=_advice(plan, costs),
        failed=failed,
        is_measured=bool(measured),
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
    found: dict[str, Counter[str]] = {}
    for entry in manifest["partitions"]:
        counts = found.setdefault(entry["organizationId"], Counter())
        counts[entry["listing"]] += entry["requests"]
    return found


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
    found: list[ParentRecord] = []
    count = 0
    call = listing(organization.id).decode_as(Raw)
    async with aclosing(call.pages()) as pages:
        async for page in pages:
            found += decode_parents(page.items)
            count += 1
    return found, count


def _advice(plan: Plan, costs: list[Cost]) -> list[str]:
    advice = []
    for listing in plan.listings:
        wider = BULK_EQUIVALENTS.get(listing.name)
        requests = sum(cost.requests[listing.name] for cost in costs)
        if wider is not None and requests >= _MANY_REQUESTS:
            advice.append(
                f"{listing.name} takes {requests:,} requests, one for each {listing.parent}; "
                f"{wider} tells much the same in one listing an organization"
            )
    return advice
