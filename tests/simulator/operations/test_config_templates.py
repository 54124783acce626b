"""Configuration templates."""

import json

import pytest

from ..conftest import Asker

pytestmark = pytest.mark.anyio


async def test_read(ask: Asker) -> None:
    bound = 0
    for organization in await ask.open_organizations():
        base = f"/organizations/{organization['id']}"
        templates = {t["id"]: t for t in (await ask(f"{base}/configTemplates")).json}
        assert templates
        for identifier, template in templates.items():
            assert (await ask(f"{base}/configTemplates/{identifier}")).json == template
        for network in (await ask(f"{base}/networks?isBoundToConfigTemplate=true")).json:
            template = templates[network["configTemplateId"]]
            assert set(network["productTypes"]) <= set(template["productTypes"])
            bound += 1
    assert bound


async def test_made_changed_and_deleted(ask: Asker, organization: str) -> None:
    base = f"{organization}/configTemplates"
    network = (await ask(f"{organization}/networks")).json[0]
    body = {"name": "Kiosk", "copyFromNetworkId": network["id"]}
    created = await ask.send("POST", base, body)
    assert created.status == 201
    template = created.json
    assert template["productTypes"] == network["productTypes"]
    assert template["timeZone"] == network["timeZone"]
    path = f"{base}/{template['id']}"
    assert template in (await ask(base)).json
    changed = await ask.send("PUT", path, {"timeZone": "Europe/Oslo"})
    assert changed.json == {**template, "timeZone": "Europe/Oslo"} == (await ask(path)).json
    change = (await ask(f"{organization}/configurationChanges")).json[0]
    assert json.loads(change["oldValue"]) == {"timeZone": template["timeZone"]}
    assert json.loads(change["newValue"]) == {"timeZone": "Europe/Oslo"}
    for method, address in (("POST", base), ("PUT", path)):
        taken = await ask.send(method, address, {"name": "Store standard"})
        assert (taken.status, taken.json) == (400, {"errors": ["Name has already been taken"]})
    rejected = await ask.send("POST", base, {"name": "Other", "copyFromNetworkId": "N_1"})
    assert rejected.status == 400

    made = await ask.send(
        "POST",
        f"{organization}/networks",
        {"name": "Bound", "productTypes": template["productTypes"]},
    )
    at = f"/networks/{made.json['id']}"
    await ask.send("POST", f"{at}/bind", {"configTemplateId": template["id"]})
    rejected = await ask.send("DELETE", path)
    assert rejected.status == 400
    await ask.send("POST", f"{at}/unbind")
    assert (await ask.send("DELETE", path)).status == 204
    assert (await ask(path)).status == 404
    assert (await ask.send("PUT", path, {"name": "x"})).status == 404


async def test_their_settings_are_at_the_paths_of_a_network(ask: Asker, organization: str) -> None:
    template = (await ask(f"{organization}/configTemplates")).json[0]
    path = f"/networks/{template['id']}"
    network = (await ask(path)).json
    assert network.items() >= {name: template[name] for name in ("id", "name", "url")}.items()
    assert (await ask.send("PUT", f"{path}/wireless/ssids/0", {"name": "Tills"})).status == 200
    assert (await ask(f"{path}/wireless/ssids")).json[0]["name"] == "Tills"
    assert await ask.send("PUT", f"{path}/appliance/settings", {"deploymentMode": "passthrough"})
    assert (await ask(f"{path}/appliance/settings")).json["deploymentMode"] == "passthrough"
    change = (await ask(f"{organization}/configurationChanges?perPage=3")).json[0]
    assert change["networkName"] == template["name"]
    assert (await ask(f"{path}/devices")).json == []
    assert (await ask(f"{path}/events/eventTypes")).status == 200
    for method, address in (
        ("PUT", path),
        ("DELETE", path),
        ("POST", f"{path}/split"),
        ("POST", f"{path}/unbind"),
    ):
        assert (await ask.send(method, address, {})).status == 404, address
    assert template in (await ask(f"{organization}/configTemplates")).json
