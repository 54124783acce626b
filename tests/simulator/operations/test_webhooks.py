"""Webhook receivers, payload templates and tests."""

import base64
from typing import Any
from urllib.parse import quote

import pytest

from ..conftest import Asker

pytestmark = pytest.mark.anyio
URL = "https://hooks.fjordlys.example/m?to=noc>>"
SERVER = {"name": "NOC", "url": URL, "sharedSecret": "two ravens"}


@pytest.fixture
async def webhooks(ask: Asker, organization: str) -> str:
    return f"/networks/{(await ask(f'{organization}/networks')).json[0]['id']}/webhooks"


async def test_a_receivers_life(ask: Asker, organization: str, webhooks: str) -> None:
    servers = f"{webhooks}/httpServers"
    assert (await ask(servers)).json == []
    made = await ask.send("POST", servers, SERVER)
    assert made.status == 201
    identifier = base64.b64encode(URL.encode()).decode()
    # an id that must be escaped in a path
    assert "+" in identifier or "/" in identifier
    assert made.json == {
        "id": identifier,
        "name": "NOC",
        "url": URL,
        "enabled": True,
        "networkId": webhooks.split("/")[2],
        "payloadTemplate": {"payloadTemplateId": "wpt_00001", "name": "Meraki (included)"},
    }
    path = f"{servers}/{quote(identifier, safe='')}"
    body = {
        "name": "Night",
        "sharedSecret": "x",
        "payloadTemplate": {"payloadTemplateId": "wpt_00003"},
    }
    changed = await ask.send("PUT", path, body)
    assert changed.json["name"] == "Night"
    assert changed.json["payloadTemplate"]["payloadTemplateId"] == "wpt_00003"
    assert (await ask(path)).json == changed.json
    assert (await ask(servers)).json == [changed.json]
    assert b"two ravens" not in (await ask(f"{organization}/configurationChanges")).body
    other = await ask.send("PUT", path, {"url": "https://else.example"})
    assert other.json == {"errors": ["Url cannot be changed"]}
    assert (await ask.send("DELETE", path)).status == 204
    assert (await ask(path)).status == 404


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"url": "http://hooks.fjordlys.example/m"}, "Url must be an https URL"),
        ({"url": "https://?x"}, "Url must be an https URL"),
        ({"url": "https://[bad"}, "Url must be an https URL"),
        ({"url": "https://hooks.fjordlys.example:99999/m"}, "Url must be an https URL"),
        ({"url": URL}, "Url has already been taken"),
        ({"name": " "}, "Name can't be blank"),
        ({"payloadTemplate": {"payloadTemplateId": "wpt_1"}}, "Payload template with ID wpt_1"),
    ],
)
async def test_receivers_that_cannot_be(
    ask: Asker, webhooks: str, change: dict[str, Any], text: str
) -> None:
    await ask.send("POST", f"{webhooks}/httpServers", SERVER)
    body = {**SERVER, "url": "https://other.fjordlys.example", **change}
    response = await ask.send("POST", f"{webhooks}/httpServers", body)
    assert response.status == 400
    assert text in response.json["errors"][0]


async def test_templates(ask: Asker, webhooks: str) -> None:
    path = f"{webhooks}/payloadTemplates"
    built_in = (await ask(path)).json
    assert [t["payloadTemplateId"] for t in built_in] == [f"wpt_0000{n}" for n in range(1, 9)]
    assert (await ask.send("DELETE", f"{path}/wpt_00001")).status == 400
    assert (await ask.send("PUT", f"{path}/wpt_00001", {"name": "x"})).status == 400
    assert (await ask.send("POST", path, {"name": "Own"})).status == 400
    made = await ask.send("POST", path, {"name": "Own", "body": "{}"})
    assert made.status == 201
    own = made.json["payloadTemplateId"]
    renamed = await ask.send("PUT", f"{path}/{own}", {"name": "Mine"})
    assert renamed.json == {**made.json, "name": "Mine"}
    template = {"payloadTemplate": {"payloadTemplateId": own}}
    server = (await ask.send("POST", f"{webhooks}/httpServers", {**SERVER, **template})).json
    assert server["payloadTemplate"] == {"payloadTemplateId": own, "name": "Mine"}
    assert (await ask.send("DELETE", f"{path}/{own}")).status == 400
    await ask.send("DELETE", f"{webhooks}/httpServers/{quote(server['id'], safe='')}")
    assert (await ask.send("DELETE", f"{path}/{own}")).status == 204
    assert (await ask(f"{path}/{own}")).status == 404


async def test_a_test_is_delivered_by_and_by(ask: Asker, webhooks: str) -> None:
    clock = ask.simulator.clock
    clock.freeze()
    made = await ask.send("POST", f"{webhooks}/webhookTests", {"url": URL})
    assert made.status == 201
    test = made.json
    assert test == {"id": test["id"], "url": URL, "status": "enqueued"}
    path = f"{webhooks}/webhookTests/{test['id']}"
    seen = []
    for _ in range(3):
        seen.append((await ask(path)).json["status"])
        clock.advance(1)
    assert seen == ["enqueued", "processing", "delivered"]
    assert (await ask(f"{webhooks}/webhookTests/1")).status == 404
    assert (await ask.send("POST", f"{webhooks}/webhookTests", {"url": "ftp://x"})).status == 400
    wrong = {"url": URL, "payloadTemplateId": "wpt_1"}
    assert (await ask.send("POST", f"{webhooks}/webhookTests", wrong)).status == 400
