"""When what nobody wrote is said to have happened."""

import time
from datetime import datetime
from typing import Any

import aiohttp
import pytest

from benchmarks.conformance import Dashboard, operations
from meraki_async.simulator import Clock, Simulator

from ..contract.test_conformance import DOCUMENT

pytestmark = pytest.mark.anyio
HOURS = 3600.0


async def read_all(dashboard: Dashboard, names: set[str]) -> dict[str, Any]:
    found = {}
    for operation in operations(DOCUMENT):
        if operation.id in names:
            path = dashboard.path(operation) + dashboard.query(operation)
            status, value = await dashboard.send("GET", path)
            if status == 200:
                found[operation.id] = value
    return found


async def test_settings_are_the_same_whenever_they_are_read(http: aiohttp.ClientSession) -> None:
    by_path: dict[str, dict[str, Any]] = {}
    for operation in operations(DOCUMENT):
        by_path.setdefault(operation.path, {})[operation.method] = operation
    names = {each["GET"].id for each in by_path.values() if {"GET", "PUT"} <= each.keys()}
    async with Simulator(
        organizations=3, devices_per_organization=90, rate_limits=False
    ) as simulator:
        dashboard = Dashboard(http, simulator)
        await dashboard.look_around()
        before = await read_all(dashboard, names)
        simulator.clock.advance(100 * HOURS)
        after = await read_all(dashboard, names)
    assert len(before) > 120
    assert {name for name, value in before.items() if after[name] != value} == set()


async def test_it_does_not_matter_when_the_simulator_was_started(
    http: aiohttp.ClientSession,
) -> None:
    listings = {"getOrganizationAdaptivePolicyAcls", "getNetworkMerakiAuthUsers"}
    found = []
    for hours in (0, 50):
        clock = Clock(lambda hours=hours: time.time() - hours * HOURS)  # type: ignore[misc]
        async with Simulator(
            organizations=3, devices_per_organization=90, rate_limits=False, clock=clock
        ) as simulator:
            dashboard = Dashboard(http, simulator)
            await dashboard.look_around()
            found.append(await read_all(dashboard, listings))
    assert found[0].keys() == listings
    assert found[0] == found[1]


async def test_what_is_configured_is_not_from_the_future(http: aiohttp.ClientSession) -> None:
    async with Simulator(
        organizations=3, devices_per_organization=90, rate_limits=False
    ) as simulator:
        simulator.clock.freeze(1_700_000_000)
        dashboard = Dashboard(http, simulator)
        await dashboard.look_around()
        found = await read_all(dashboard, {"getOrganizationAdaptivePolicyAcls"})
        now = simulator.clock.now
    times = [each["createdAt"] for each in found["getOrganizationAdaptivePolicyAcls"]]
    assert times
    assert all(datetime.fromisoformat(each).timestamp() <= now for each in times), times


async def test_what_is_observed_is_recent(http: aiohttp.ClientSession) -> None:
    names = {"getOrganizationAssuranceAlerts", "getNetworkSmDevices", "getNetworkClientEvents"}
    names |= {"getNetworkSmDeviceConnectivity", "getDeviceSensorCommands"}
    async with Simulator(
        organizations=3, devices_per_organization=90, rate_limits=False
    ) as simulator:
        simulator.clock.set(1_900_000_000)
        dashboard = Dashboard(http, simulator)
        await dashboard.look_around()
        found = await read_all(dashboard, names)
        times = {
            name: value
            for records in found.values()
            for record in (records if isinstance(records, list) else records["items"])
            for name, value in record.items()
            if name.endswith("At") and value
        }
        now = simulator.clock.now
    assert len(times) >= 3, found.keys()
    for value in times.values():
        assert now - 31 * 24 * HOURS < datetime.fromisoformat(value).timestamp() <= now
