"""Networks: made, changed, bound, combined, split and deleted."""

import asyncio
import json
from typing import Any

import aiohttp
import pytest

from meraki_async.simulator import READ_ONLY_KEY, Clock, Simulator
from meraki_async.simulator.operations.catalog import RECORD_TYPES
from meraki_async.simulator.operations.shared.networks import new_network_id
from meraki_async.simulator.world.identifiers import organization_id, organization_index_of_network
from meraki_async.simulator.world.world import World

from ..conftest import Asker

pytestmark = pytest.mark.anyio


async def made(ask: Asker, organization: str, name: str, *products: str, **more: Any) -> Any:
    body = {"name": name, "productTypes": products, **more}
    response = await ask.send("POST", f"{organization}/networks", body)
    assert response.status == 201, response.json
    return response.json


async def populated(ask: Asker, organization: str) -> Any:
    """A combined network with devices, bound to no template."""
    devices = (await ask(f"{organization}/devices")).json
    homes = {device["networkId"] for device in devices}
    return next(
        n
        for n in (await ask(f"{organization}/networks")).json
        if n["id"] in homes and len(n["productTypes"]) > 1 and not n["isBoundToConfigTemplate"]
    )


async def last_change(ask: Asker, organization: str) -> Any:
    return (await ask(f"{organization}/configurationChanges")).json[0]


async def test_made(ask: Asker, organization: str) -> None:
    single = await made(ask, organization, "Bergen store 12", "switch")
    assert single["id"].startswith("N_")
    assert single["isBoundToConfigTemplate"] is False
    combined = await made(
        ask,
        organization,
        "Bergen store 13",
        "wireless",
        "appliance",
        tags=["retail"],
        timeZone="Europe/Oslo",
        notes="near the fish market",
    )
    assert combined["id"].startswith("L_")
    assert combined["productTypes"] == ["appliance", "wireless"]
    assert combined["tags"] == ["retail"]
    assert (combined["timeZone"], combined["notes"]) == ("Europe/Oslo", "near the fish market")
    listed = {n["id"]: n for n in (await ask(f"{organization}/networks")).json}
    for network in (single, combined):
        assert listed[network["id"]] == network == (await ask(f"/networks/{network['id']}")).json
        assert (await ask(f"/networks/{network['id']}/devices")).json == []
    change = await last_change(ask, organization)
    assert json.loads(change["newValue"]) == combined
    assert (change["oldValue"], change["networkName"]) == ("", "Bergen store 13")


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ({"name": "Taken"}, "Name has already been taken"),
        ({"name": " "}, "Name can't be blank"),
        ({"productTypes": []}, "'productTypes' must name one product type or more"),
        ({"productTypes": [None]}, "'productTypes' must be of type string"),
        ({"productTypes": ["toaster"]}, "'productTypes' must be one of"),
        ({"copyFromNetworkId": "N_1"}, "There is no network N_1 to copy from"),
    ],
)
async def test_rejected(ask: Asker, organization: str, more: dict[str, Any], text: str) -> None:
    await made(ask, organization, "Taken", "switch")
    body = {"name": "New", "productTypes": ["switch"], **more}
    response = await ask.send("POST", f"{organization}/networks", body)
    assert response.status == 400
    assert text in response.json["errors"][0]


async def test_changed_in_part_and_arrays_as_a_whole(ask: Asker, organization: str) -> None:
    network = await made(ask, organization, "One", "switch", tags=["a", "b"], notes="n")
    await made(ask, organization, "Two", "switch")
    path = f"/networks/{network['id']}"
    response = await ask.send("PUT", path, {"tags": ["c"], "name": "One"})
    assert response.json == {**network, "tags": ["c"]} == (await ask(path)).json
    change = await last_change(ask, organization)
    assert json.loads(change["oldValue"]) == {"tags": ["a", "b"]}
    assert json.loads(change["newValue"]) == {"tags": ["c"]}
    taken = await ask.send("PUT", path, {"name": "Two"})
    assert (taken.status, taken.json) == (400, {"errors": ["Name has already been taken"]})
    assert (await ask.send("PUT", path, {"notes": "x"}, key=READ_ONLY_KEY)).status == 403


async def test_deleted_networks_leave_their_devices_in_the_inventory(
    ask: Asker, organization: str
) -> None:
    network = await populated(ask, organization)
    devices = (await ask(f"/networks/{network['id']}/devices")).json
    response = await ask.send("DELETE", f"/networks/{network['id']}")
    assert (response.status, response.body) == (204, b"")
    assert (await ask(f"/networks/{network['id']}")).status == 404
    assert network["id"] not in {n["id"] for n in (await ask(f"{organization}/networks")).json}
    serials = {device["serial"] for device in devices}
    unused = (await ask(f"{organization}/inventory/devices?usedState=unused")).json
    assert serials <= {device["serial"] for device in unused}
    assert {d["name"] for d in unused} == {None}
    for kind in ("devices", "devices/availabilities"):
        left = (await ask(f"{organization}/{kind}?perPage=1000")).json
        assert not serials & {device["serial"] for device in left}
    change = await last_change(ask, organization)
    assert json.loads(change["oldValue"])["id"] == network["id"]
    assert (change["newValue"], change["networkId"]) == ("", network["id"])
    # the name is free again
    await made(ask, organization, network["name"], "switch")


async def test_deletes_do_not_run_in_parallel(http: aiohttp.ClientSession) -> None:
    async with Simulator(organizations=3, rate_limits=False) as dashboard:
        ask = Asker(http, dashboard)
        organization, other = (f"/organizations/{organization_id(i)}" for i in (0, 2))
        ids = [n["id"] for n in (await ask(f"{organization}/networks")).json[:4]]
        elsewhere = (await ask(f"{other}/networks")).json[0]["id"]
        # one after the other is no matter
        assert (await ask.send("DELETE", f"/networks/{ids[0]}")).status == 204
        # until it stops, since a delete takes so long
        dashboard.limits.network_deletion_seconds = 3600
        tasks = [
            asyncio.create_task(ask.send("DELETE", f"/networks/{identifier}"))
            for identifier in ids[1:3]
        ]
        done, waiting = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        rejected = done.pop().result()
        assert rejected.status == 400
        assert "concurrent requests to delete networks" in rejected.json["errors"][0]
        body = {"name": "Both", "networkIds": ids[2:]}
        combined = await ask.send("POST", f"{organization}/networks/combine", body)
        assert combined.json == rejected.json
        # others have turns of their own, and nothing else waits
        task = asyncio.create_task(ask.send("DELETE", f"/networks/{elsewhere}"))
        while (await ask(f"/networks/{elsewhere}")).status != 404:
            assert not task.done()
        assert len((await ask(f"{organization}/networks")).json) > 0
        await dashboard.stop()
        assert (await waiting.pop()).status == 204
        assert (await task).status == 204


async def test_a_rejected_delete_keeps_nobody_waiting(ask: Asker, organization: str) -> None:
    ask.simulator.limits.network_deletion_seconds = 3600
    first = (await ask(f"{organization}/networks")).json[0]["id"]
    assert (await ask.send("DELETE", f"/networks/{first}", key=READ_ONLY_KEY)).status == 403
    assert (await ask.send("DELETE", "/networks/N_646000000000099999")).status == 404


async def test_bound_and_unbound(ask: Asker, organization: str) -> None:
    template = (await ask(f"{organization}/configTemplates")).json[0]
    network = await made(ask, organization, "One", *template["productTypes"])
    path = f"/networks/{network['id']}"
    bound = await ask.send("POST", f"{path}/bind", {"configTemplateId": template["id"]})
    assert bound.status == 200
    assert bound.json == {
        **network,
        "isBoundToConfigTemplate": True,
        "configTemplateId": template["id"],
    }
    for query in (f"configTemplateId={template['id']}", "isBoundToConfigTemplate=true"):
        listed = (await ask(f"{organization}/networks?{query}")).json
        assert bound.json in listed
        assert {n["configTemplateId"] for n in listed} == {template["id"]}
    free = (await ask(f"{organization}/networks?isBoundToConfigTemplate=false")).json
    assert free
    assert not any("configTemplateId" in n for n in free)
    again = await ask.send("POST", f"{path}/bind", {"configTemplateId": template["id"]})
    assert again.status == 400
    unbound = await ask.send("POST", f"{path}/unbind", {"retainConfigs": True})
    assert unbound.json == network == (await ask(path)).json
    change = await last_change(ask, organization)
    assert json.loads(change["oldValue"]) == {"configTemplateId": template["id"]}
    assert (await ask.send("POST", f"{path}/unbind")).status == 400
    for wrong in ("L_1", network["id"]):
        body = {"configTemplateId": wrong}
        assert (await ask.send("POST", f"{path}/bind", body)).status == 400
    sensors = await made(ask, organization, "Two", "secureConnect")
    rejected = await ask.send(
        "POST", f"/networks/{sensors['id']}/bind", {"configTemplateId": template["id"]}
    )
    assert rejected.status == 400


async def test_combined_and_split(ask: Asker, organization: str) -> None:
    network = await populated(ask, organization)
    path = f"/networks/{network['id']}"
    devices = {d["serial"]: d for d in (await ask(f"{path}/devices")).json}
    split = await ask.send("POST", f"{path}/split")
    assert split.status == 200
    parts = split.json["resultingNetworks"]
    assert [part["productTypes"] for part in parts] == [[p] for p in network["productTypes"]]
    assert all(part["id"].startswith("N_") for part in parts)
    assert (await ask(path)).status == 404
    for part in parts:
        inside = (await ask(f"/networks/{part['id']}/devices")).json
        wanted = {s for s, d in devices.items() if [d["productType"]] == part["productTypes"]}
        assert {device["serial"] for device in inside} == wanted
    ids = [part["id"] for part in parts]
    assert (await ask.send("POST", f"/networks/{ids[0]}/split")).status == 400

    body = {"name": parts[0]["name"], "networkIds": ids}
    whole = await ask.send("POST", f"{organization}/networks/combine", body)
    assert whole.status == 200
    result = whole.json["resultingNetwork"]
    assert result["id"].startswith("L_")
    assert result["productTypes"] == network["productTypes"]
    assert result["timeZone"] == network["timeZone"]
    inside = (await ask(f"/networks/{result['id']}/devices")).json
    assert {d["serial"] for d in inside} == set(devices)
    names = {d["serial"]: d["name"] for d in inside}
    assert names == {serial: device["name"] for serial, device in devices.items()}
    assert [(await ask(f"/networks/{i}")).status for i in ids] == [404] * len(ids)
    change = await last_change(ask, organization)
    assert [n["id"] for n in json.loads(change["oldValue"])] == ids
    for wrong in (ids, [result["id"]], [result["id"], "N_1"]):
        body = {"name": "Again", "networkIds": wrong}
        assert (await ask.send("POST", f"{organization}/networks/combine", body)).status == 400


async def test_bound_networks_stay_whole(ask: Asker, organization: str) -> None:
    template = (await ask(f"{organization}/configTemplates")).json[0]
    network = await made(ask, organization, "One", *template["productTypes"])
    other = await made(ask, organization, "Two", "camera")
    path = f"/networks/{network['id']}"
    await ask.send("POST", f"{path}/bind", {"configTemplateId": template["id"]})
    assert (await ask.send("POST", f"{path}/split")).status == 400
    body = {"name": "Both", "networkIds": [network["id"], other["id"]]}
    assert (await ask.send("POST", f"{organization}/networks/combine", body)).status == 400


async def test_settings_are_copied(ask: Asker, organization: str) -> None:
    source = await made(ask, organization, "One", "wireless", "switch")
    ssid = {"name": "Retail", "enabled": True}
    path = f"/networks/{source['id']}/wireless/ssids/1"
    assert (await ask.send("PUT", path, ssid)).status == 200
    copy = await made(
        ask, organization, "Two", "wireless", "switch", copyFromNetworkId=source["id"]
    )
    found = (await ask(f"/networks/{copy['id']}/wireless/ssids/1")).json
    assert found.items() >= ssid.items()
    parts = (await ask.send("POST", f"/networks/{copy['id']}/split")).json["resultingNetworks"]
    (wireless,) = [part["id"] for part in parts if part["productTypes"] == ["wireless"]]
    found = (await ask(f"/networks/{wireless}/wireless/ssids/1")).json
    assert found.items() >= ssid.items()


async def test_new_ids_stay_within_their_organization() -> None:
    world = World(2, 10, 0, record_types=RECORD_TYPES, clock=Clock())
    blueprint = world.blueprints[0]
    for made_before in (0, 49_998, 49_999, 50_000, 99_999, 1_234_567):
        world.restore([], made_before)
        first = new_network_id(world, blueprint, combined=False)
        assert organization_index_of_network(first) == blueprint.index
        assert world.find(blueprint, "networks", first) is None
        # and nothing has one twice, when the numbers begin again
        world.put(blueprint, "networks", first, {"id": first})
        world.restore(world.written_records(), made_before + 50_000)
        assert new_network_id(world, blueprint, combined=False) != first
