"""Devices: changed, claimed, moved, released."""

import json
from typing import Any

import pytest

from meraki_async.simulator import READ_ONLY_KEY
from meraki_async.simulator.world.clock import iso, parse_time

from ..conftest import Asker

pytestmark = pytest.mark.anyio
UNKNOWN = "Q2QN-9J8L-SLPD"
OTHER = "Q2QN-9J8L-SLPE"


async def network_of(ask: Asker, organization: str, *products: str) -> Any:
    body = {"name": f"New {products}", "productTypes": products}
    return (await ask.send("POST", f"{organization}/networks", body)).json


async def stock(ask: Asker, organization: str, query: str = "") -> dict[str, Any]:
    found = (await ask(f"{organization}/inventory/devices?perPage=1000&{query}")).json
    return {device["serial"]: device for device in found}


async def last_change(ask: Asker, organization: str) -> Any:
    return (await ask(f"{organization}/configurationChanges")).json[0]


async def claim(ask: Asker, network: Any, *serials: str, query: str = "") -> Any:
    path = f"/networks/{network['id']}/devices/claim{query}"
    response = await ask.send("POST", path, {"serials": serials})
    assert response.status == 200, response.json
    return response.json


async def another(ask: Asker, organization: str) -> str:
    found = [f"/organizations/{o['id']}" for o in await ask.open_organizations()]
    return next(path for path in found if path != organization)


async def test_a_device_is_changed(ask: Asker, organization: str) -> None:
    ask.simulator.clock.freeze(parse_time("2026-09-01T06:00:00Z"))
    device = (await ask(f"{organization}/devices")).json[0]
    path = f"/devices/{device['serial']}"
    before = (await ask(path)).json
    given = {"name": "Till 4", "tags": ["till", "new"], "lat": 60.1, "notes": "x"}
    response = await ask.send("PUT", path, {**given, "moveMapMarker": True})
    assert response.status == 200
    updated = {"configurationUpdatedAt": "2026-09-01T06:00:00Z"}
    assert response.json == {**before, **given, **updated} == (await ask(path)).json
    listed = (await ask(f"{organization}/devices?serials[]={device['serial']}")).json
    assert listed == [{**device, **given, **updated}]
    assert (await stock(ask, organization))[device["serial"]]["name"] == "Till 4"
    available = (await ask(f"{organization}/devices/availabilities")).json
    assert "Till 4" in {found["name"] for found in available}
    change = await last_change(ask, organization)
    assert json.loads(change["oldValue"]) == {name: before[name] for name in given}
    assert json.loads(change["newValue"]) == given
    assert change["networkId"] == device["networkId"]
    emptied = await ask.send("PUT", path, {"tags": [], "name": None, "notes": None})
    assert [emptied.json[name] for name in ("tags", "name", "notes")] == [[], None, ""]
    assert (await ask.send("PUT", path, {"name": "x"}, key=READ_ONLY_KEY)).status == 403


async def test_what_changed_since(ask: Asker, organization: str) -> None:
    ask.simulator.clock.freeze(parse_time("2026-09-01T06:00:00Z"))
    device = (await ask(f"{organization}/devices")).json[0]
    after = f"{organization}/devices?configurationUpdatedAfter="
    assert (await ask(f"{after}2026-09-01T05:59:59Z")).json == []
    await ask.send("PUT", f"/devices/{device['serial']}", {"name": "New"})
    found = (await ask(f"{after}2026-09-01T05:59:59Z")).json
    assert [f["serial"] for f in found] == [device["serial"]]
    assert (await ask(f"{after}2026-09-01T06:00:00Z")).json == []
    assert (await ask(f"{after}yesterday")).status == 400


async def test_filters_by_a_part_and_by_the_whole(ask: Asker, organization: str) -> None:
    devices = (await ask(f"{organization}/devices")).json
    for name in ("name", "mac", "serial", "model"):
        part = next(d[name] for d in devices if d[name])[1:7].lower()
        wanted = [d for d in devices if part in (d[name] or "").lower()]
        assert (await ask(f"{organization}/devices?{name}={part}")).json == wanted
        assert wanted
    first, second = devices[:2]
    for name in ("mac", "serial"):
        query = "&".join(f"{name}s[]={d[name]}" for d in (first, second))
        assert (await ask(f"{organization}/devices?{query}")).json == [first, second]
        assert (await ask(f"{organization}/devices?{name}s[]={first[name][:6]}")).json == []
    items = await stock(ask, organization)
    order = next(d["orderNumber"] for d in items.values() if d["orderNumber"])
    same = {s for s, d in items.items() if d["orderNumber"] == order}
    assert (await stock(ask, organization, f"orderNumbers[]={order}")).keys() == same
    assert first["serial"] in await stock(ask, organization, f"search={first['serial'][:9]}")


async def test_from_the_inventory_into_a_network_and_back(ask: Asker, organization: str) -> None:
    ask.simulator.clock.freeze(parse_time("2026-09-01T06:00:00Z"))
    spare = next(iter((await stock(ask, organization, "usedState=unused")).values()))
    serial = spare["serial"]
    assert (await ask.send("PUT", f"/devices/{serial}", {"name": "x"})).status == 400
    network = await network_of(ask, organization, spare["productType"])
    wrong = await network_of(ask, organization, "secureConnect")
    errors = [f"The network takes no devices of type {spare['productType']}"]
    rejected = {"serials": [], "errors": [{"serial": serial, "errors": errors}]}
    assert await claim(ask, wrong, serial) == rejected
    assert await claim(ask, network, serial) == {"serials": [serial], "errors": []}
    (inside,) = (await ask(f"/networks/{network['id']}/devices")).json
    assert (inside["serial"], inside["networkId"]) == (serial, network["id"])
    assert inside["configurationUpdatedAt"] == "2026-09-01T06:00:00Z"
    assert inside in (await ask(f"{organization}/devices")).json
    available = (await ask(f"{organization}/devices/availabilities?serials[]={serial}")).json
    assert [found["network"]["id"] for found in available] == [network["id"]]
    assert serial not in await stock(ask, organization, "usedState=unused")
    single = (await ask(f"{organization}/inventory/devices/{serial}")).json
    assert single == (await stock(ask, organization))[serial]
    change = await last_change(ask, organization)
    assert json.loads(change["newValue"]) == {"serials": [serial]}
    # it is in a network now
    claimed = {"serial": serial, "errors": ["Device already claimed"]}
    assert await claim(ask, network, serial) == {"serials": [], "errors": [claimed]}

    await ask.send("PUT", f"/devices/{serial}", {"name": "Till", "tags": ["t"], "lat": 1.5})
    remove = f"/networks/{network['id']}/devices/remove"
    response = await ask.send("POST", remove, {"serial": serial})
    assert (response.status, response.body) == (204, b"")
    assert (await ask(f"/networks/{network['id']}/devices")).json == []
    assert (await stock(ask, organization))[serial] == spare
    assert json.loads((await last_change(ask, organization))["oldValue"])["serial"] == serial
    assert (await ask.send("POST", remove, {"serial": serial})).status == 400
    assert (await ask(f"{organization}/inventory/devices/{UNKNOWN}")).status == 404


async def test_all_or_nothing_or_what_is_possible(ask: Asker, organization: str) -> None:
    network = await network_of(ask, organization, "wireless", "switch")
    taken = (await ask(f"{organization}/devices")).json[0]["serial"]
    errors = [
        {"serial": taken, "errors": ["Device already claimed"]},
        {"serial": "nonsense", "errors": ["Device with serial nonsense not found"]},
    ]
    serials = (UNKNOWN, taken, "nonsense")
    assert await claim(ask, network, *serials) == {"serials": [], "errors": errors}
    assert (await ask(f"/devices/{UNKNOWN}")).status == 404
    partial = await claim(ask, network, *serials, query="?addAtomically=false")
    assert partial == {"serials": [UNKNOWN], "errors": errors}
    # nobody had it: it came through the inventory
    device = (await ask(f"/devices/{UNKNOWN}")).json
    assert device["networkId"] == network["id"]
    item = (await stock(ask, organization))[UNKNOWN]
    assert item["productType"] in ("wireless", "switch")
    assert item["orderNumber"] is None


async def test_a_device_moves_to_another_organization(ask: Asker, organization: str) -> None:
    device = (await ask(f"{organization}/devices")).json[0]
    serial, other = device["serial"], await another(ask, organization)
    body = {"serials": [serial]}
    rejected = await ask.send("POST", f"{other}/inventory/claim", body)
    assert rejected.status == 400
    assert rejected.json == {"errors": [f"Device with serial {serial} is already claimed"]}
    assert (await ask.send("POST", f"{other}/inventory/release", body)).status == 400

    released = await ask.send("POST", f"{organization}/inventory/release", body)
    assert (released.status, released.json) == (200, body)
    assert json.loads((await last_change(ask, organization))["oldValue"])[0]["serial"] == serial
    assert (await ask(f"/devices/{serial}")).status == 404
    for kind in ("devices", "inventory/devices", "devices/availabilities"):
        listed = (await ask(f"{organization}/{kind}")).json
        assert serial not in {found["serial"] for found in listed}, kind

    at = parse_time("2026-09-01T06:00:00Z")
    ask.simulator.clock.freeze(at)
    claimed = await ask.send("POST", f"{other}/inventory/claim", body)
    assert claimed.status == 200
    assert claimed.json == {"orders": [], "serials": [serial], "licenses": []}
    found = (await stock(ask, other))[serial]
    same = ("serial", "mac", "model", "productType")
    assert [found[name] for name in same] == [device[name] for name in same]
    assert (found["networkId"], found["name"]) == (None, None)
    assert found["claimedAt"] == iso(at, fraction=True)
    network = await network_of(ask, other, device["productType"])
    await claim(ask, network, serial)
    assert (await ask(f"/devices/{serial}")).json["networkId"] == network["id"]
    assert (await ask.send("POST", f"{organization}/inventory/claim", body)).status == 400
    # and back again
    await ask.send("POST", f"{other}/inventory/release", body)
    await ask.send("POST", f"{organization}/inventory/claim", body)
    assert (await stock(ask, organization))[serial]["mac"] == device["mac"]
    assert (await ask(f"/devices/{serial}")).json["networkId"] is None


async def test_an_order_brings_its_devices(ask: Asker, organization: str) -> None:
    body = {"orders": ["4C99887766"]}
    other = await another(ask, organization)
    for path in ("inventory/claim", "claim"):
        response = await ask.send("POST", f"{organization}/{path}", body)
        if path == "inventory/claim":
            assert response.status == 200
            assert response.json["orders"] == body["orders"]
            serials = response.json["serials"]
            listed = await stock(ask, organization, "orderNumbers[]=4C99887766")
            assert listed.keys() == set(serials)
            assert serials
            assert json.loads((await last_change(ask, organization))["newValue"]) == response.json
        else:
            assert response.json == {"errors": ["Order 4C99887766 is already claimed"]}
    assert (await ask.send("POST", f"{other}/inventory/claim", body)).status == 400
    own = next(d["orderNumber"] for d in (await stock(ask, other)).values() if d["orderNumber"])
    for wrong in (own, "nonsense"):
        body = {"orders": [wrong], "serials": [OTHER]}
        rejected = await ask.send("POST", f"{organization}/inventory/claim", body)
        assert rejected.status == 400
        assert wrong in rejected.json["errors"][0]
    # nothing of what was rejected was done
    assert OTHER not in await stock(ask, organization)
    assert (await ask.send("POST", f"{organization}/inventory/claim", {})).status == 400


async def test_many_serials_of_nobody_are_different_devices(ask: Asker, organization: str) -> None:
    serials = [f"Q2ZZ-{number:04d}-TEST" for number in range(40)]
    await ask.send("POST", f"{organization}/inventory/claim", {"serials": serials})
    found = await stock(ask, organization)
    assert len({found[serial]["mac"] for serial in serials}) == 40
    assert len({found[serial]["productType"] for serial in serials}) == 6


async def test_it_is_still_where_it_was(ask: Asker, organization: str) -> None:
    now = await ask(f"{organization}/inventory/devices?perPage=3")
    formerly = await ask(f"{organization}/inventoryDevices?perPage=3")
    assert formerly.json == now.json
    assert "/inventoryDevices?" in formerly.links["next"]
    assert (await ask(formerly.links["next"])).json == (await ask(now.links["next"])).json
    serial = now.json[0]["serial"]
    assert (await ask(f"{organization}/inventoryDevices/{serial}")).json["serial"] == serial
