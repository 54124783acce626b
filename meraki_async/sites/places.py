"""What there is where sites are to be: organizations, networks, templates, devices."""

import asyncio
from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from msgspec import Struct

from ..client import Meraki
from ..errors import MerakiError
from .site_rows import Site

_SERIALS_A_REQUEST = 100


class Place(Struct, kw_only=True):
    """An organization in which sites are, or are to be."""

    organization_id: str
    networks: dict[str, dict[str, Any]]
    """By their names, folded."""
    templates: dict[str, str]
    """Ids, by ids and by names."""
    inventory: dict[str, str | None]
    """The network of each device that was asked for and is here; None: it is in none."""


async def find_places(
    meraki: Meraki, sites: Iterable[Site], *, templates: bool, devices: bool
) -> tuple[dict[str, Place], dict[str, str]]:
    """Look at the organizations of sites.

    Args:
        meraki: the client.
        sites: of rows.
        templates: whether configuration templates are asked for.
        devices: whether the sites' devices are.

    Returns:
        The places by how sites name their organizations; and why there is none, by the same.
    """
    named: defaultdict[str, list[Site]] = defaultdict(list)
    for site in sites:
        named[site.organization].append(site)
    listed = await meraki.organizations.get_organizations().decode_as(dict)
    problems: dict[str, str] = {}
    ids: dict[str, str] = {}
    for name in named:
        found = [str(e["id"]) for e in listed if str(e["id"]) == name] or [
            str(e["id"]) for e in listed if str(e.get("name", "")).casefold() == name.casefold()
        ]
        if len(found) == 1:
            ids[name] = found[0]
        else:
            what = "is not seen by the key" if not found else "is the name of several: give its id"
            problems[name] = f"organization {name!r} {what}"
    serials: defaultdict[str, list[str]] = defaultdict(list)
    needs_templates = set()
    for name, group in named.items():
        if name in ids:
            serials[ids[name]] += [s for site in group for s in site.serials] if devices else []
            if templates and any(site.template for site in group):
                needs_templates.add(ids[name])
    own = list(dict.fromkeys(ids.values()))
    read = await asyncio.gather(
        *(_place(meraki, one, serials[one], templates=one in needs_templates) for one in own),
        return_exceptions=True,
    )
    by_id: dict[str, Place] = {}
    unread: dict[str, str] = {}
    for one, result in zip(own, read, strict=True):
        if isinstance(result, Place):
            by_id[one] = result
        elif isinstance(result, MerakiError):
            unread[one] = f"organization {one} cannot be read: {result}"
        else:
            raise result
    problems |= {name: unread[one] for name, one in ids.items() if one in unread}
    return {name: by_id[one] for name, one in ids.items() if one in by_id}, problems


async def _place(
    meraki: Meraki, organization_id: str, serials: Collection[str], *, templates: bool
) -> Place:
    organizations = meraki.organizations
    networks = await organizations.get_organization_networks(organization_id).decode_as(dict)
    found: dict[str, str] = {}
    if templates:
        listing = organizations.get_organization_config_templates(organization_id)
        for each in await listing.decode_as(dict):
            found[str(each.get("name"))] = found[str(each["id"])] = str(each["id"])
    inventory: dict[str, str | None] = {}
    wanted = list(serials)
    for start in range(0, len(wanted), _SERIALS_A_REQUEST):
        part = wanted[start : start + _SERIALS_A_REQUEST]
        listed = organizations.get_organization_inventory_devices(organization_id, serials=part)
        for each in await listing_of(listed):
            inventory[each["serial"]] = each.get("networkId")
    return Place(
        organization_id=organization_id,
        networks={str(each["name"]).casefold(): each for each in networks},
        templates=found,
        inventory=inventory,
    )


async def listing_of(call: Any) -> list[dict[str, Any]]:
    """The records of a listing, as the API sent them."""
    found: list[dict[str, Any]] = await call.decode_as(dict)
    return found
