"""Organizations: made, changed, cloned and deleted."""

import json
from typing import Any

import pytest

from meraki_async import Meraki, NotFoundError
from meraki_async.simulator import LIMITED_KEY, READ_ONLY_KEY, Clock
from meraki_async.simulator.operations.catalog import RECORD_TYPES
from meraki_async.simulator.world.world import World

from ..conftest import Asker

pytestmark = pytest.mark.anyio


async def made(ask: Asker, name: str = "Nordlys", key: str | None = None) -> str:
    """The path of an organization that is new."""
    response = await ask.send("POST", "/organizations", {"name": name}, key=key)
    assert response.status == 201
    return f"/organizations/{response.json['id']}"


async def changes(ask: Asker, organization: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await ask(f"{organization}/configurationChanges")).json
    return found


async def test_a_new_organization_is_empty(ask: Asker) -> None:
    details = [{"name": "MSP ID", "value": "40021"}]
    body = {"name": "Nordlys", "management": {"details": details}}
    response = await ask.send("POST", "/organizations", body)
    assert response.status == 201
    assert response.json["management"] == {"details": details}
    assert response.json["licensing"] == {"model": "co-term"}
    assert response.json in (await ask("/organizations")).json
    base = f"/organizations/{response.json['id']}"
    for kind in ("networks", "devices", "inventory/devices", "configTemplates"):
        assert (await ask(f"{base}/{kind}")).json == [], kind
    assert (await ask(f"{base}/licensing/coterm/licenses")).json == []
    overview = (await ask(f"{base}/licenses/overview")).json
    assert overview == {
        "status": "License Required",
        "expirationDate": "N/A",
        "licensedDeviceCounts": {},
    }
    (change,) = await changes(ask, base)
    assert change["label"] == "POST /api/v1/organizations"
    assert json.loads(change["newValue"]) == response.json
    rejected = await ask.send("POST", "/organizations", {"name": "  "})
    assert (rejected.status, rejected.json) == (400, {"errors": ["Name can't be blank"]})


async def test_the_maker_is_its_administrator(ask: Asker) -> None:
    base = await made(ask, key=LIMITED_KEY)
    admins = {a["email"]: a for a in (await ask(f"{base}/admins")).json}
    assert admins["person1@fjordlys.example"]["orgAccess"] == "full"
    renamed = await ask.send("PUT", base, {"name": "Sørlys"}, key=LIMITED_KEY)
    assert renamed.json["name"] == "Sørlys"
    # it is not there for somebody else
    assert (await ask.send("PUT", base, {"name": "x"}, key=READ_ONLY_KEY)).status == 404


async def test_changes_are_partial(ask: Asker, organization: str) -> None:
    before = (await ask(organization)).json
    response = await ask.send("PUT", organization, {"name": "Fjordlys Retail"})
    assert response.status == 200
    assert response.json == {**before, "name": "Fjordlys Retail"} == (await ask(organization)).json
    change = (await changes(ask, organization))[0]
    assert json.loads(change["oldValue"]) == {"name": before["name"]}
    assert json.loads(change["newValue"]) == {"name": "Fjordlys Retail"}
    assert (await ask.send("PUT", organization, {"name": "x"}, key=READ_ONLY_KEY)).status == 403


async def test_with_api_access_off_nothing_is_there(ask: Asker, organization: str) -> None:
    device = (await ask(f"{organization}/devices")).json[0]
    response = await ask.send("PUT", organization, {"api": {"enabled": False}})
    assert response.json["api"] == {"enabled": False}
    for path in (organization, f"{organization}/networks", f"/devices/{device['serial']}"):
        assert (await ask(path)).status == 404
    listed = {f"/organizations/{o['id']}": o for o in (await ask("/organizations")).json}
    assert listed[organization]["api"] == {"enabled": False}


async def test_what_is_not_empty_is_not_deleted(ask: Asker, organization: str) -> None:
    rejected = await ask.send("DELETE", organization)
    assert rejected.status == 400
    assert rejected.json == {
        "errors": ["The organization still has networks and devices and licenses"]
    }
    base = await made(ask)
    network = await ask.send(
        "POST", f"{base}/networks", {"name": "One", "productTypes": ["switch"]}
    )
    assert (await ask.send("DELETE", base)).json["errors"] == [
        "The organization still has networks"
    ]
    assert (await ask.send("DELETE", f"/networks/{network.json['id']}")).status == 204
    claimed = {"serials": ["Q2AA-BBBB-CCCC"]}
    await ask.send("POST", f"{base}/inventory/claim", claimed)
    assert (await ask.send("DELETE", base)).json["errors"] == ["The organization still has devices"]
    await ask.send("POST", f"{base}/inventory/release", claimed)
    response = await ask.send("DELETE", base)
    assert (response.status, response.body) == (204, b"")
    assert (await ask(base)).status == 404
    assert base.rpartition("/")[2] not in {o["id"] for o in (await ask("/organizations")).json}


async def test_a_clone_has_the_networks_without_the_devices(ask: Asker, organization: str) -> None:
    template = (await ask(f"{organization}/configTemplates")).json[0]
    body = {"name": "Bound", "productTypes": template["productTypes"]}
    network = (await ask.send("POST", f"{organization}/networks", body)).json["id"]
    body = {"configTemplateId": template["id"]}
    assert (await ask.send("POST", f"/networks/{network}/bind", body)).status == 200
    response = await ask.send("POST", f"{organization}/clone", {"name": "Copy"})
    assert response.status == 201
    copy, source = f"/organizations/{response.json['id']}", (await ask(organization)).json
    assert response.json["licensing"] == source["licensing"]
    networks, theirs = [(await ask(f"{o}/networks")).json for o in (organization, copy)]
    same = ("name", "productTypes", "timeZone", "tags", "isBoundToConfigTemplate")
    shape = sorted(str([n[name] for name in same]) for n in networks)
    assert shape == sorted(str([n[name] for name in same]) for n in theirs)
    assert not {n["id"] for n in networks} & {n["id"] for n in theirs}
    assert {n["organizationId"] for n in theirs} == {response.json["id"]}
    templates = {t["id"] for t in (await ask(f"{copy}/configTemplates")).json}
    used = {n["configTemplateId"] for n in theirs if n["isBoundToConfigTemplate"]}
    assert used
    assert used <= templates
    for kind in ("devices", "inventory/devices"):
        assert (await ask(f"{copy}/{kind}")).json == []
    people, copied = [
        {(a["email"], a["orgAccess"]) for a in (await ask(f"{o}/admins")).json}
        for o in (organization, copy)
    ]
    assert people == copied
    homes = {n["id"] for n in theirs}
    rights = [n["id"] for a in (await ask(f"{copy}/admins")).json for n in a["networks"]]
    assert set(rights) <= homes


async def test_our_own_client_makes_and_deletes_one(ask: Asker) -> None:
    dashboard = ask.simulator
    async with Meraki(dashboard.api_key, base_url=dashboard.url) as meraki:
        organization = await meraki.organizations.create_organization(name="Nordlys")
        identifier = organization.id
        await meraki.organizations.delete_organization(identifier)
        with pytest.raises(NotFoundError):
            await meraki.organizations.get_organization(identifier)


async def test_a_kept_organization_keeps_its_licensing_model() -> None:
    worlds = [World(3, 10, 0, record_types=RECORD_TYPES, clock=Clock()) for _ in range(2)]
    # not in the order that those have which are there at first
    models = ("subscription", "per-device", "co-term")
    for model in models * 2:
        worlds[0].create_organization({"name": "Made", "licensing": {"model": model}})
    worlds[1].restore(worlds[0].written_records(), worlds[0].issued_numbers)
    for world in worlds:
        assert [blueprint.licensing for blueprint in world.blueprints[3:]] == [*models, *models]
        for blueprint in world.blueprints[3:]:
            for kind in ("licenses", "coterm", "subscriptions", "hardware", "networks"):
                assert world.listing(blueprint, kind).keys == []
