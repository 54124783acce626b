"""What the tests of other people's clients have in common: a dashboard, and what is in it."""

import importlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, NamedTuple

import aiohttp
import pytest

from meraki_async.simulator import Simulator
from meraki_async.simulator.world.clock import iso, parse_time

from ..conftest import Asker


def meraki_client(part: str = "") -> Any:
    """The package of that name, or a module of it: more than a second, so not while collecting."""
    return importlib.import_module(f"meraki_client.{part}" if part else "meraki_client")


class Listing(NamedTuple):
    """An operation that has pages, and how small they shall be."""

    scope: str
    operation: str
    path: str
    page: int


# one at least of each shape that a page has
LISTINGS = (
    Listing("organizations", "getOrganizationNetworks", "networks", 3),
    Listing("organizations", "getOrganizationDevices", "devices", 40),
    # the newest come first, the rest by ``prev``
    Listing("organizations", "getOrganizationConfigurationChanges", "configurationChanges", 300),
    # ``items`` and ``meta``
    Listing("switch", "getOrganizationSwitchPortsBySwitch", "switch/ports/bySwitch", 30),
    Listing(
        "organizations",
        "getOrganizationDevicesAvailabilitiesChangeHistory",
        "devices/availabilities/changeHistory",
        25,
    ),
    # ``items`` alone
    Listing(
        "appliance",
        "getOrganizationApplianceTrafficShapingVpnExclusionsByNetwork",
        "appliance/trafficShaping/vpnExclusions/byNetwork",
        5,
    ),
    Listing(
        "wireless",
        "getOrganizationWirelessDevicesSystemCpuLoadHistory",
        "wireless/devices/system/cpu/load/history",
        5,
    ),
)
# the number of all is an integer, in the place of an object
BY_AN_INTEGER = (
    Listing(
        "organizations",
        "getOrganizationAssuranceAlertsOverviewByType",
        "assurance/alerts/overview/byType",
        5,
    ),
    Listing(
        "organizations",
        "getOrganizationAssuranceAlertsOverviewByNetwork",
        "assurance/alerts/overview/byNetwork",
        5,
    ),
)


def listings(*some: tuple[Listing, ...]) -> pytest.MarkDecorator:
    """The test comes once for each listing."""
    all_of_them = [listing for several in some for listing in several]
    return pytest.mark.parametrize("listing", all_of_them, ids=[one.path for one in all_of_them])


class Place(NamedTuple):
    """An organization, what is to be found in it, and a way to read it without a client."""

    ask: Asker
    simulator: Simulator
    organization: str
    mac: str
    """Of a client that was in several networks."""
    network: str
    """It is combined, and its wireless devices have events."""

    async def whole(self, listing: Listing) -> list[Any]:
        """All records, in pages as large as they come by themselves."""
        address = f"/organizations/{self.organization}/{listing.path}"
        records: list[Any] = []
        while address:
            response = await self.ask(address)
            assert response.status == 200
            records += response.json if isinstance(response.json, list) else response.json["items"]
            address = response.links.get("next", "")
        return records

    def pages(self, listing: Listing) -> int:
        """How many requests for its pages have arrived."""
        path = f"/organizations/{self.organization}/{listing.path}"
        return sum(seen.path == path for seen in self.simulator.requests)

    async def events(self, until: str = "") -> list[Any]:
        """The last thousand before a time, the newest first."""
        path = f"/networks/{self.network}/events?productType=wireless&perPage=1000"
        events: list[Any] = (
            await self.ask(f"{path}&endingBefore={until}" if until else path)
        ).json["events"]
        return events

    async def passed(self, hours: int) -> tuple[str, list[Any], int]:
        """A time in the past, the events since then in order, and how many are minutes old."""
        since, late = (iso(self.simulator.clock.now - age) for age in (hours * 3600, 300))
        events = [event for event in await self.events() if event["occurredAt"] > since]
        return since, events[::-1], sum(event["occurredAt"] > late for event in events)


@asynccontextmanager
async def a_place(at: str | None = "2025-11-20T00:00:00Z") -> AsyncIterator[Place]:
    """A dashboard without limits.

    Args:
        at: the time at which it stands still, in the past as the clients see it by default; None:
            it is the present, which goes on.
    """
    async with (
        aiohttp.ClientSession() as session,
        Simulator(
            organizations=1,
            devices_per_organization=600,
            seed=5,
            rate_limits=False,
            early_access=True,
        ) as running,
    ):
        if at is not None:
            running.clock.freeze(parse_time(at))
        ask = Asker(session, running)
        (organization,) = (await ask("/organizations")).json
        networks = (await ask(f"/organizations/{organization['id']}/networks")).json
        homes: dict[str, int] = {}
        network = ""
        for one in networks:
            query = "timespan=2592000&perPage=5000"
            for client in (await ask(f"/networks/{one['id']}/clients?{query}")).json:
                homes[client["mac"]] = homes.get(client["mac"], 0) + 1
            if "wireless" in one["productTypes"] and len(one["productTypes"]) > 1 and not network:
                found = await ask(f"/networks/{one['id']}/events?productType=wireless")
                network = one["id"] if found.json["events"] else ""
        assert network
        mac = max(homes, key=lambda one: homes[one])
        yield Place(ask, running, organization["id"], mac, network)
