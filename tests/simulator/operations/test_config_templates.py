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
