"""What the change log says of a write."""

from typing import Any

import pytest

from ..conftest import Asker

pytestmark = pytest.mark.anyio


async def newest(ask: Asker, organization: str) -> dict[str, Any]:
    found: dict[str, Any] = (await ask(f"{organization}/configurationChanges?perPage=3")).json[0]
    return found


@pytest.mark.parametrize(
    ("method", "below", "body"),
    [
        ("PUT", "", {"notes": "written"}),
        ("PUT", "/managementInterface", {"wan1": {"usingStaticIp": False}}),
        ("POST", "/liveTools/ping", {"target": "192.0.2.1"}),
    ],
)
async def test_a_write_on_a_device_names_its_network(
    ask: Asker, organization: str, method: str, below: str, body: dict[str, Any]
) -> None:
    (device, *_) = (await ask(f"{organization}/devices")).json
    network = (await ask(f"/networks/{device['networkId']}")).json
    path = f"/devices/{device['serial']}{below}"
    assert (await ask.send(method, path, body)).status < 300
    change = await newest(ask, organization)
    assert change["label"] == f"{method} /api/v1{path}"
    named = {
        "networkId": network["id"],
        "networkName": network["name"],
        "networkUrl": network["url"],
    }
    assert change.items() >= named.items()


async def test_a_device_in_no_network_names_none(ask: Asker, organization: str) -> None:
    (spare, *_) = (await ask(f"{organization}/inventory/devices?usedState=unused")).json
    path = f"/devices/{spare['serial']}/managementInterface"
    assert (await ask.send("PUT", path, {})).status == 200
    assert (await newest(ask, organization))["networkId"] is None


@pytest.mark.parametrize(
    ("below", "body"), [("", {"enabled": True}), ("/trafficShaping/rules", {"rules": []})]
)
async def test_a_write_on_an_ssid_names_it(
    ask: Asker, organization: str, below: str, body: dict[str, Any]
) -> None:
    (network, *_) = (await ask(f"{organization}/networks?productTypes[]=wireless")).json
    path = f"/networks/{network['id']}/wireless/ssids/1"
    name = (await ask(path)).json["name"]
    assert (await ask.send("PUT", f"{path}{below}", body)).status == 200
    change = await newest(ask, organization)
    assert (change["ssidNumber"], change["ssidName"]) == (1, name)
    assert change["networkId"] == network["id"]


async def test_changes_are_by_those_who_may_write(ask: Asker) -> None:
    for found in await ask.open_organizations():
        base = f"/organizations/{found['id']}"
        # who never accepted the invitation has changed nothing
        writers = {
            admin["id"]
            for admin in (await ask(f"{base}/admins")).json
            if admin["orgAccess"] == "full" and admin["accountStatus"] in ("ok", "locked")
        }
        changes = (await ask(f"{base}/configurationChanges?perPage=5000")).json
        assert {change["adminId"] for change in changes} == writers
