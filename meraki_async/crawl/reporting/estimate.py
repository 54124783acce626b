"""What a crawl will cost, before it is made."""

import os
from collections import Counter
from contextlib import aclosing
from typing import Any

import anyio
import msgspec
from msgspec import Raw, Struct, field

from ...client import Meraki
from ...errors import MerakiError
from ...selection.network_filters import NetworkFilters
from ...selection.organizations import list_organizations
from ...selection.resource_record import ResourceRecord, decode_resource
from ...selection.selection import Organization
from ..engine.discovery import identifier_for, select_network_ids, select_parents
from ..engine.network_filters import not_met
from ..plan.listing import Listing
from ..plan.plan import Plan
from ..state.partition import WAITING, OutputError
from ..state.progress import FailedListing
from .bulk_equivalents import BULK_EQUIVALENTS
from .manifest import read_manifest
from .sampling import Sample

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
    """Of all organizations, and of listing these."""
    seconds: float
    """Until the crawl is complete."""
    bottleneck: str
    """What the time depends on, in words."""
    advice: list[str]
    """Listings of networks or devices for which an organization-wide one would do, in words."""
    failed: list[str]
    """Organizations that could not be read, each with the reason."""
    unmatched: list[FailedListing]
    """Filters of networks that match nothing."""
    is_measured: bool
    """Whether the numbers are those of an earlier crawl in the directory; otherwise each listing
    counts as one page, and so they are lower bounds."""


async def estimate(meraki: Meraki, plan: Plan, directory: str | os.PathLike[str]) -> Estimate:
    """Estimate the requests and the time of a crawl.

    The numbers of a complete crawl of the same listings in the directory, with the same parameters
    and filters, are used again. Otherwise networks and devices are read if listings follow from
    them, which takes a request or more for each organization.

    Args:
        meraki: an open client; its budgets decide on the time.
        plan: what the crawl would read.
        directory: of the crawl; it need not exist. Nothing is written to it.

    Returns:
        The costs, of all organizations and of each.

    Raises:
        MerakiError: the organizations cannot be listed.
    """
    listed = await list_organizations(meraki, plan.selection)
    statuses = listed.statuses
    organizations = [each.organization for each in statuses if each.state == WAITING]
    measured = _measured_requests(plan, directory)
    costs: list[Cost] = []
    failed = [f"{each.organization.id}: {each.error}" for each in statuses if each.error]
    filters = NetworkFilters(plan.selection)
    limiter = anyio.CapacityLimiter(_CONCURRENCY)

    async def add_cost(organization: Organization) -> None:
        async with limiter:
            known = measured.get(organization.id)
            try:
                requests = known or await _predicted_requests(meraki, plan, organization, filters)
            except MerakiError as error:
                failed.append(f"{organization.id}: {error}")
                return
            rate = meraki.budgets.limit_of(organization.id).rate
            seconds = requests.total() / rate if rate else 0.0
            costs.append(Cost(organization, requests, seconds))

    async with anyio.create_task_group() as group:
        for organization in organizations:
            group.start_soon(add_cost, organization)
    are_networks_known = (
        len(costs) == len(organizations) > 0
        and not measured
        and any(map(plan.children_of, plan.listings))
    )
    costs.sort(key=lambda cost: (-cost.requests.total(), cost.organization.id))
    total = listed.requests + sum(cost.requests.total() for cost in costs)
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
        unmatched=[not_met(each) for each in filters.unmatched] if are_networks_known else [],
        is_measured=bool(costs) and all(each.organization.id in measured for each in costs),
    )


def _measured_requests(plan: Plan, directory: str | os.PathLike[str]) -> dict[str, Counter[str]]:
    """What a crawl that read the same of each organization took, by organization."""
    try:
        manifest: Any = read_manifest(directory)
        measured = msgspec.convert(manifest["plan"], Plan)
    except (OutputError, msgspec.ValidationError):
        return {}
    if not manifest["isComplete"] or _of_all(measured) != _of_all(plan):
        return {}
    requests: dict[str, Counter[str]] = {}
    for entry in manifest["partitions"]:
        counts = requests.setdefault(entry["organizationId"], Counter())
        counts[entry["listing"]] += entry["requests"]
    return requests


def _of_all(plan: Plan) -> Plan:
    """The same plan of all organizations."""
    return msgspec.structs.replace(plan, organizations=(), shard=(1, 1))


async def _predicted_requests(
    meraki: Meraki, plan: Plan, organization: Organization, filters: NetworkFilters
) -> Counter[str]:
    requests: Counter[str] = Counter()
    children = {listing.name: plan.children_of(listing) for listing in plan.listings}
    parents: dict[str, list[ResourceRecord]] = {}
    chosen: set[str] = set()
    for listing in plan.listings:
        kinds = {child.parent for _, child in children[listing.name] if not child.is_nested}
        if "device" in kinds and plan.selection.chooses_networks:
            # the crawl reads which networks these are, whatever else it reads
            networks, pages = await _list_parents(
                meraki.organizations.get_organization_networks(organization.id)
            )
            filters.record(networks)
            chosen = select_network_ids(networks, plan)
            requests[listing.name] += pages
        for parent in kinds:
            call = listing.call(meraki, organization.id, organization.id)
            parents[parent], pages = await _list_parents(call)
            requests[listing.name] += pages
        if "network" in kinds:
            filters.record(parents["network"])
    samples: dict[str, Sample] = {}
    for listing in sorted(plan.listings, key=lambda each: each.parent_path.depth):
        if not listing.fits(organization.licensing_model):
            continue
        if listing.is_nested:
            sample = samples[str(listing.follows_from)].below(listing.parent_path)
        else:
            sample = Sample.of(_parents_of(listing, organization, plan, parents, chosen))
        requests[listing.name] = requests[listing.name] or round(sample.total)
        if any(child.is_nested for _, child in children[listing.name]):
            samples[listing.name] = await sample.read(meraki, listing, organization.id)
    return requests


def _parents_of(
    listing: Listing,
    organization: Organization,
    plan: Plan,
    parents: dict[str, list[ResourceRecord]],
    network_ids: set[str],
) -> list[str]:
    """The ids of the organization, networks or devices of which a listing is read."""
    if listing.parent == "organization":
        return [] if listing.is_organizations else [organization.id]
    selected = select_parents(parents[listing.parent], listing, plan, network_ids)
    identifiers = (identifier_for(each, listing) for each in selected)
    return [each for each in identifiers if each is not None]


async def _list_parents(call: Any) -> tuple[list[ResourceRecord], int]:
    """The networks or devices of a listing, and how many requests they took."""
    parents: list[ResourceRecord] = []
    requests = 0
    async with aclosing(call.decode_as(Raw).pages()) as pages:
        async for page in pages:
            parents += map(decode_resource, page.items)
            requests += 1
    return parents, requests


def _advice(plan: Plan, costs: list[Cost]) -> list[str]:
    advice = []
    for listing in plan.listings:
        bulk = BULK_EQUIVALENTS.get(listing.operation_id)
        requests = sum(cost.requests[listing.name] for cost in costs)
        if bulk is not None and requests >= _MANY_REQUESTS:
            advice.append(
                f"{listing.name} takes {requests:,} requests, one for each {listing.parent}; "
                f"{bulk} returns much the same in one listing for each organization"
            )
    return advice
