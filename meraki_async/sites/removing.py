"""The plan that takes sites down again."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from ..client import Meraki
from ..writes import Plan, Sealer
from .building import SitesPlan
from .places import find_places, listing_of
from .site_rows import Site

_DEVICES_A_RELEASE = 100
_NETWORKS_A_REQUEST = 100


async def plan_removal(
    meraki: Meraki,
    sites: Sequence[Site],
    *,
    release: bool = False,
    why: str | None = None,
    sealer: Sealer | None = None,
) -> SitesPlan:
    """A plan that takes sites down. Nothing is changed.

    The devices of each go back to the inventory, and then its network is deleted.

    Args:
        meraki: the client, which reads.
        sites: as ``read_sites`` gives them: their names and organizations matter.
        release: release the devices from the inventories as well; default False.
        why: why the changes are made, for people; default none.
        sealer: hashes secrets that are read; default: they are left out.
    """
    places, unread = await find_places(meraki, sites, templates=False, devices=False)
    problems = []
    found: list[tuple[Site, str, str]] = []
    for site in sites:
        place = places.get(site.organization)
        network = None if place is None else place.networks.get(site.name.casefold())
        if place is None:
            problems.append(f"{site.row} ({site.name}): {unread[site.organization]}")
        elif network is None:
            problems.append(f"{site.row} ({site.name}): there is no network of this name")
        else:
            found.append((site, place.organization_id, str(network["id"])))
    by_organization: defaultdict[str, list[str]] = defaultdict(list)
    for _, organization_id, network_id in found:
        by_organization[organization_id].append(network_id)
    parts = await asyncio.gather(
        *(_devices(meraki, one, networks) for one, networks in by_organization.items())
    )
    devices = {network: serials for part in parts for network, serials in part.items()}
    plan = Plan()

    def add(organization_id: str, subject: str, operation_id: str, **arguments: Any) -> None:
        call = meraki.call(operation_id, **arguments)
        call.discard()
        plan.add_request(call.request, why=why, organization_id=organization_id, subject=subject)

    freed: defaultdict[str, list[str]] = defaultdict(list)
    for site, organization_id, network_id in found:
        for serial in devices.get(network_id, ()):
            add(
                organization_id,
                site.name,
                "removeNetworkDevices",
                networkId=network_id,
                serial=serial,
            )
            freed[organization_id].append(serial)
        add(organization_id, site.name, "deleteNetwork", networkId=network_id)
    for organization_id, serials in freed.items() if release else ():
        for start in range(0, len(serials), _DEVICES_A_RELEASE):
            add(
                organization_id,
                "inventory",
                "releaseFromOrganizationInventory",
                organizationId=organization_id,
                serials=serials[start : start + _DEVICES_A_RELEASE],
            )
    await plan.read(meraki, sealer=sealer)
    return SitesPlan(plan=plan, sites=len(found), problems=problems)


async def _devices(
    meraki: Meraki, organization_id: str, network_ids: Sequence[str]
) -> dict[str, list[str]]:
    """The serials in each of some networks."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for start in range(0, len(network_ids), _NETWORKS_A_REQUEST):
        part = list(network_ids[start : start + _NETWORKS_A_REQUEST])
        call = meraki.organizations.get_organization_devices(organization_id, network_ids=part)
        for each in await listing_of(call):
            found[each["networkId"]].append(each["serial"])
    return found
