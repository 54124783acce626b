"""The plan that builds sites."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from msgspec import Struct

from ..client import Meraki
from ..writes import Change, Plan, Sealer
from ..writes.change import secret
from .places import Place, find_places
from .site_rows import Site

_SERIALS_A_CLAIM = 100
"""Devices that are claimed at once: an organization's claims are limited, and one serial that is
wrong refuses all of its claim."""


class SitesPlan(Struct, frozen=True, kw_only=True):
    """A plan for sites, and which are not in it."""

    plan: Plan
    sites: int
    """How many are in it."""
    problems: list[str]
    """Why others are not; each with its row."""


async def plan_sites(
    meraki: Meraki, sites: Sequence[Site], *, why: str | None = None, sealer: Sealer | None = None
) -> SitesPlan:
    """A plan that builds sites. Nothing is changed.

    Devices that are in nobody's inventory are claimed into the organization's first, many at once;
    then each site's network is made, bound to its template, its devices put into it, named and
    placed, and its VLANs and SSIDs set.

    Args:
        meraki: the client, which reads.
        sites: as ``read_sites`` gives them.
        why: why the changes are made, for people; default none.
        sealer: hashes secrets that are read; default: they are left out.
    """
    places, unread = await find_places(meraki, sites, templates=True, devices=True)
    problems = []
    ready: list[tuple[Site, Place]] = []
    for site in sites:
        wrong = _problems(site, places.get(site.organization), unread)
        problems += [f"{site.row} ({site.name}): {each}" for each in wrong]
        if not wrong:
            ready.append((site, places[site.organization]))
    builder = _Builder(meraki, why)
    builder.claim(ready)
    for site, place in ready:
        builder.build(site, place)
    await builder.plan.read(meraki, sealer=sealer)
    return SitesPlan(plan=builder.plan, sites=len(ready), problems=problems)


def _problems(site: Site, place: Place | None, unread: dict[str, str]) -> list[str]:
    if place is None:
        return [unread[site.organization]]
    found = []
    if site.name.casefold() in place.networks:
        found.append("there is a network of this name already")
    if site.template and site.template not in place.templates:
        there = sorted({name for name in place.templates if name not in place.templates.values()})
        names = ", ".join(there) or "none"
        found.append(f"there is no template {site.template!r}; there are: {names}")
    networks = [(serial, place.inventory.get(serial)) for serial in site.serials]
    return found + [f"{s} is in network {network}" for s, network in networks if network]


class _Builder:
    def __init__(self, meraki: Meraki, why: str | None) -> None:
        self.plan = Plan()
        self._meraki = meraki
        self._why = why

    def claim(self, ready: Sequence[tuple[Site, Place]]) -> None:
        """Claim the devices of all sites that are in no inventory."""
        new: defaultdict[str, list[str]] = defaultdict(list)
        for site, place in ready:
            new[place.organization_id] += [s for s in site.serials if s not in place.inventory]
        for organization_id, serials in new.items():
            for start in range(0, len(serials), _SERIALS_A_CLAIM):
                self._add(
                    organization_id,
                    "inventory",
                    "claimIntoOrganizationInventory",
                    organizationId=organization_id,
                    serials=serials[start : start + _SERIALS_A_CLAIM],
                )

    def build(self, site: Site, place: Place) -> None:
        """Everything of one site."""
        own = place.organization_id, site.name
        made = self._add(*own, "createOrganizationNetwork", organizationId=own[0], **site.network)
        network = made.result()
        if site.template:
            template = place.templates[site.template]
            self._add(*own, "bindNetwork", networkId=network, configTemplateId=template)
        if site.serials:
            serials = list(site.serials)
            self._add(*own, "claimNetworkDevices", networkId=network, serials=serials)
        for serial, body in zip(site.serials, site.devices, strict=True):
            self._add(*own, "updateDevice", serial=serial, **body)
        self._vlans(site, own, network)
        for body in site.ssids:
            self._add(*own, "updateNetworkWirelessSsid", networkId=network, **body)

    def _vlans(self, site: Site, own: tuple[str, str], network: str) -> None:
        enabling = None
        if site.vlans and not site.template:
            enabling = self._add(
                *own, "updateNetworkApplianceVlansSettings", networkId=network, vlansEnabled=True
            ).id
        for body in site.vlans:
            # the first one is there from the start, and those of a template are
            if site.template or body["id"] == "1":
                rest = {name: value for name, value in body.items() if name != "id"}
                vlan = {"vlanId": body["id"], **rest}
                operation = "updateNetworkApplianceVlan"
            else:
                vlan, operation = body, "createNetworkApplianceVlan"
            self._add(*own, operation, after=enabling, networkId=network, **vlan)

    def _add(
        self,
        organization_id: str,
        subject: str,
        operation_id: str,
        *,
        after: str | None = None,
        **arguments: Any,
    ) -> Change:
        call = self._meraki.call(operation_id, **_with_secrets(arguments))
        call.discard()
        return self.plan.add_request(
            call.request,
            why=self._why,
            organization_id=organization_id,
            subject=subject,
            after=after,
        )


def _with_secrets(value: Any) -> Any:
    """With what stands for secrets in calls."""
    match value:
        case {"$secret": str(name)} if len(value) == 1:
            return secret(name)
        case dict():
            return {name: _with_secrets(member) for name, member in value.items()}
        case list():
            return [_with_secrets(member) for member in value]
    return value
