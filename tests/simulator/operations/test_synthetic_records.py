"""What is synthetic is about devices and networks that are there."""

from collections.abc import Iterator
from typing import Any

import aiohttp
import pytest

from benchmarks.conformance import Dashboard, operations
from meraki_async.simulator import Simulator

from ..conftest import Asker
from ..contract.test_conformance import DOCUMENT

pytestmark = pytest.mark.anyio


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """All objects in a value."""
    if isinstance(value, dict):
        yield value
        for member in value.values():
            yield from objects(member)
    elif isinstance(value, list):
        for item in value:
            yield from objects(item)


@pytest.mark.slow
async def test_every_device_and_network_is_there(http: aiohttp.ClientSession) -> None:
    async with Simulator(
        organizations=3, devices_per_organization=90, rate_limits=False, early_access=True
    ) as simulator:
        dashboard = Dashboard(http, simulator)
        await dashboard.look_around()
        by_id = {operation.id: operation for operation in operations(DOCUMENT)}
        path = dashboard.path(by_id["getOrganizationInventoryDevices"])
        devices = {record["serial"]: record for record in (await dashboard.send("GET", path))[1]}
        path = dashboard.path(by_id["getOrganizationNetworks"])
        networks = {record["id"] for record in (await dashboard.send("GET", path))[1]}
        wrong = set()
        seen = 0
        for operation in by_id.values():
            if operation.method != "GET" or operation.id == "getOrganizationOpenapiSpec":
                continue
            path = dashboard.path(operation) + dashboard.query(operation)
            status, value = await dashboard.send("GET", path)
            for found in objects(value) if status == 200 else ():
                serials = [found.get("serial"), found.get("deviceSerial")]
                network = found.get("network")
                ids = [found.get("networkId"), network.get("id") if type(network) is dict else None]
                unknown = {str(one) for one in serials if one} - devices.keys()
                unknown |= {str(one) for one in ids if one} - networks
                device = devices.get(str(found.get("serial")), found)
                differing = {
                    name
                    for name in ("mac", "model", "productType", "networkId")
                    if found.get(name) and name in device and found[name] != device[name]
                }
                seen += device is not found
                if unknown or differing:
                    wrong.add((operation.id, *unknown, *differing))
        assert wrong == set()
        assert seen > 3000


@pytest.mark.parametrize(
    ("below", "product"),
    [
        ("sensor/readings/latest", "sensor"),
        ("wireless/devices/ethernet/statuses", "wireless"),
        ("appliance/vpn/statuses", "appliance"),
    ],
)
async def test_listings_by_device_have_the_whole_fleet(
    ask: Asker, organization: str, below: str, product: str
) -> None:
    devices = (await ask(f"{organization}/devices?productTypes[]={product}")).json
    found = (await ask(f"{organization}/{below}")).json
    serials = [record.get("serial") or record["deviceSerial"] for record in found]
    assert serials == [device["serial"] for device in devices]
    networks = {device["networkId"] for device in devices}
    one = sorted(networks)[0]
    if below != "appliance/vpn/statuses":
        filtered = (await ask(f"{organization}/{below}?networkIds[]={one}")).json
        expected = [device["serial"] for device in devices if device["networkId"] == one]
        assert [record["serial"] for record in filtered] == expected


async def test_their_pages_lead_through_all(ask: Asker, organization: str) -> None:
    devices = (await ask(f"{organization}/devices?productTypes[]=sensor")).json
    address, serials = f"{organization}/sensor/readings/latest?perPage=3", []
    while address:
        response = await ask(address)
        serials += [record["serial"] for record in response.json]
        address = response.links.get("next", "")
    assert serials == [device["serial"] for device in devices]


async def test_models_are_counted(ask: Asker, organization: str) -> None:
    path = f"{organization}/devices/overview/byModel"
    for query in ("", "?productTypes[]=switch", "?models[]=MR46&models[]=MX68"):
        counts = {one["model"]: one["total"] for one in (await ask(path + query)).json["counts"]}
        devices = (await ask(f"{organization}/devices{query}")).json
        models = [device["model"] for device in devices]
        assert counts == {model: models.count(model) for model in set(models)}


async def test_a_network_health_is_of_its_devices(ask: Asker, organization: str) -> None:
    for network in (await ask(f"{organization}/networks?productTypes[]=wireless")).json:
        path = f"/networks/{network['id']}"
        found = (await ask(f"{path}/networkHealth/channelUtilization")).json
        devices = (await ask(f"{organization}/devices?networkIds[]={network['id']}")).json
        wireless = [d["serial"] for d in devices if d["productType"] == "wireless"]
        assert [record["serial"] for record in found] == wireless
