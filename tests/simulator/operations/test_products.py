"""What is asked of networks and devices of another product."""

import pytest

from ..conftest import Asker

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("product", "path", "name"),
    [
        ("wireless", "status", "wireless devices"),
        ("appliance", "performance", "MX devices"),
        ("switch", "warmSpare", "switches"),
        ("camera", "qualityAndRetention", "cameras"),
        ("sensor", "relationships", "sensors"),
        ("cellularGateway", "lan", "cellular gateways"),
    ],
)
async def test_other_devices(
    ask: Asker, organization: str, product: str, path: str, name: str
) -> None:
    devices = (await ask(f"{organization}/devices")).json
    own = next(found for found in devices if found["productType"] == product)
    other = next(found for found in devices if found["productType"] != product)
    assert (await ask(f"/devices/{own['serial']}/{product}/{path}")).status == 200
    response = await ask(f"/devices/{other['serial']}/{product}/{path}")
    text = {"errors": [f"This endpoint only supports {name}"]}
    assert (response.status, response.json) == (400, text)


@pytest.mark.parametrize(
    ("product", "path", "name"),
    [
        ("wireless", "settings", "wireless networks"),
        ("appliance", "ports", "MX networks"),
        ("switch", "stacks", "switch networks"),
        ("camera", "schedules", "camera networks"),
        ("sensor", "relationships", "sensor networks"),
        ("cellularGateway", "uplink", "cellular gateway networks"),
    ],
)
async def test_other_networks(
    ask: Asker, organization: str, product: str, path: str, name: str
) -> None:
    for has, status in ((product, 200), ("systemsManager", 400)):
        body = {"name": has, "productTypes": [has]}
        network = (await ask.send("POST", f"{organization}/networks", body)).json
        response = await ask(f"/networks/{network['id']}/{product}/{path}")
        assert response.status == status
    assert response.json == {"errors": [f"This endpoint only supports {name}"]}


async def test_a_batch_is_rejected_as_well(ask: Asker, organization: str) -> None:
    networks = (await ask(f"{organization}/networks")).json
    other = next(found for found in networks if "switch" not in found["productTypes"])
    resource = f"/networks/{other['id']}/switch/settings"
    action = {"resource": resource, "operation": "update", "body": {"vlan": 10}}
    body = {"confirmed": True, "synchronous": True, "actions": [action]}
    response = await ask.send("POST", f"{organization}/actionBatches", body)
    assert response.status == 400
    assert "only supports switch networks" in response.json["errors"][0]
