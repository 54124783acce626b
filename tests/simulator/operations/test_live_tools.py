"""Live tools, from what is asked to what is found."""

import pytest

from meraki_async.simulator.contract.contract import contract

from ..conftest import Asker

pytestmark = pytest.mark.anyio


@pytest.fixture
async def device(ask: Asker, organization: str) -> str:
    ask.simulator.clock.freeze(1_790_000_000)
    (found, *_) = (await ask(f"{organization}/devices?productTypes[]=switch")).json
    return f"/devices/{found['serial']}"


async def test_a_ping_runs_and_is_complete(ask: Asker, organization: str, device: str) -> None:
    tool, serial = f"{device}/liveTools/ping", device.rpartition("/")[2]
    response = await ask.send("POST", tool, {"target": "192.0.2.1", "count": 2})
    begun = response.json
    assert begun == {
        "pingId": begun["pingId"],
        "url": f"{tool}/{begun['pingId']}",
        "request": {"serial": serial, "target": "192.0.2.1", "count": 2},
        "status": "new",
    }
    assert response.status == 201
    assert (await ask(begun["url"])).json == {**begun, "status": "running"}
    ask.simulator.clock.advance(3)
    complete = (await ask(begun["url"])).json
    assert complete == {**begun, "status": "complete", "results": complete["results"]}
    assert complete["results"]["replies"]
    for path in (f"{tool}/1", f"{device}/liveTools/pingDevice/{begun['pingId']}"):
        assert (await ask(path)).status == 404
    change = (await ask(f"{organization}/configurationChanges?perPage=3")).json[0]
    assert change["label"] == f"POST /api/v1{tool}"
    assert change["networkId"] == (await ask(device)).json["networkId"]


async def test_a_callback_is_named_once(ask: Asker, device: str) -> None:
    body = {"ports": ["1"], "callback": {"url": "https://hooks.fjordlys.example/m"}}
    begun = (await ask.send("POST", f"{device}/liveTools/cableTest", body)).json
    assert begun["request"]["ports"] == ["1"]
    assert "callback" not in begun["request"]
    assert begun["callback"] == {
        "id": begun["callback"]["id"],
        "url": "https://hooks.fjordlys.example/m",
        "status": "new",
    }


async def test_every_tool_with_results_remembers(
    ask: Asker, organization: str, device: str
) -> None:
    body = {"shortName": "has_beta_api"}
    await ask.send("POST", f"{organization}/earlyAccess/features/optIns", body)
    bodies = {
        "cableTest": {"ports": ["1"]},
        "leds/blink": {"duration": 5},
        "ping": {"target": "192.0.2.1"},
        "ports/cycle": {"ports": ["1"]},
        "wakeOnLan": {"vlanId": 1, "mac": "00:11:22:33:44:55"},
    }
    tools = 0
    for operation in contract().operations.values():
        _, is_tool, tool = operation.path.partition("/devices/{serial}/liveTools/")
        if operation.method == "POST" and is_tool:
            response = await ask.send("POST", f"{device}/liveTools/{tool}", bodies.get(tool, {}))
            assert response.status == 201, tool
            assert response.json["status"] == "new"
            ask.simulator.clock.advance(3)
            complete = (await ask(response.json["url"])).json
            assert complete["status"] == "complete"
            assert complete.items() >= {**response.json, "status": "complete"}.items()
            tools += 1
    assert tools > 15


@pytest.mark.parametrize("tool", ["reboot", "blinkLeds"])
async def test_old_forms_are_accepted(ask: Asker, device: str, tool: str) -> None:
    assert (await ask.send("POST", f"{device}/{tool}", {})).status == 202


async def test_callbacks_have_a_status(ask: Asker, organization: str) -> None:
    path = f"{organization}/webhooks/callbacks/statuses"
    responses = [(await ask(f"{path}/{number}")).json for number in range(20)]
    assert {response["status"] for response in responses} == {"running", "completed", "failed"}
    assert all(
        bool(response["errors"]) == (response["status"] == "failed") for response in responses
    )


async def test_every_reboot_succeeds(ask: Asker, organization: str) -> None:
    for device in (await ask(f"{organization}/devices")).json[:20]:
        response = await ask.send("POST", f"/devices/{device['serial']}/reboot")
        assert (response.status, response.json) == (202, {"success": True})


async def test_what_is_null_was_not_asked_for(ask: Asker, organization: str) -> None:
    (device, *_) = (await ask(f"{organization}/devices?productTypes[]=switch")).json
    path = f"/devices/{device['serial']}/liveTools/ping"
    body = {"target": "192.0.2.1", "count": None}
    created = await ask.send("POST", path, body)
    assert created.json["request"] == {"serial": device["serial"], "target": "192.0.2.1"}
