"""What is written to operations without rules of their own, and read again."""

from typing import Any

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.simulator import Simulator
from meraki_async.simulator.contract.fitting import fitted, merged
from meraki_async.simulator.contract.synthetic import Context

from ..conftest import Asker

pytestmark = pytest.mark.anyio

ROUTE = {"name": "Warehouse", "subnet": "192.0.2.0/24", "gatewayIp": "192.0.2.1"}


@pytest.fixture
async def network(ask: Asker, organization: str) -> str:
    """The path of a network with appliances and switches."""
    networks = (await ask(f"{organization}/networks?productTypes[]=appliance")).json
    return f"/networks/{networks[0]['id']}"


async def test_settings_stay_and_what_is_not_named_stays_too(ask: Asker, network: str) -> None:
    path = f"{network}/alerts/settings"
    before = (await ask(path)).json
    destinations = {"emails": ["noc@fjordlys.example"]}
    written = (await ask.send("PUT", path, {"defaultDestinations": destinations})).json
    after = (await ask(path)).json
    assert after == written
    expected = {**before["defaultDestinations"], **destinations}
    assert after == {**before, "defaultDestinations": expected}
    await ask.send("PUT", path, {"defaultDestinations": {"emails": []}})
    assert (await ask(path)).json["defaultDestinations"]["emails"] == []


async def test_each_network_has_its_own(ask: Asker, organization: str) -> None:
    first, second, *_ = (await ask(f"{organization}/networks?productTypes[]=wireless")).json
    path = "/networks/{}/wireless/settings"
    await ask.send("PUT", path.format(first["id"]), {"ledLightsOn": True})
    await ask.send("PUT", path.format(second["id"]), {"ledLightsOn": False})
    assert (await ask(path.format(first["id"]))).json["ledLightsOn"] is True
    assert (await ask(path.format(second["id"]))).json["ledLightsOn"] is False


async def test_a_records_life(ask: Asker, network: str) -> None:
    path = f"{network}/appliance/staticRoutes"
    before = (await ask(path)).json
    first, second = [(await ask.send("POST", path, ROUTE)).json for _ in range(2)]
    assert first.items() >= ROUTE.items()
    assert first["id"] != second["id"]
    assert (await ask(f"{path}/{first['id']}")).json == first
    assert (await ask(path)).json == [*before, first, second]
    changed = (await ask.send("PUT", f"{path}/{first['id']}", {"name": "Depot"})).json
    assert changed == {**first, "name": "Depot"}
    assert (await ask(path)).json == [*before, changed, second]
    assert (await ask.send("DELETE", f"{path}/{first['id']}")).status == 204
    for method in ("GET", "PUT", "DELETE"):
        assert (await ask.send(method, f"{path}/{first['id']}")).status == 404
    assert (await ask(path)).json == [*before, second]


async def test_those_that_were_always_there_change_and_go(ask: Asker, network: str) -> None:
    path = f"{network}/appliance/staticRoutes"
    one, *rest = (await ask(path)).json
    assert (await ask(f"{path}/{one['id']}")).json == one
    await ask.send("PUT", f"{path}/{one['id']}", {"enabled": not one["enabled"]})
    assert (await ask(path)).json == [{**one, "enabled": not one["enabled"]}, *rest]
    await ask.send("DELETE", f"{path}/{one['id']}")
    assert (await ask(path)).json == rest


async def test_what_was_in_a_deleted_record_is_gone(ask: Asker, organization: str) -> None:
    switch = next(d for d in (await ask(f"{organization}/devices")).json if d["model"][:2] == "MS")
    path = f"/devices/{switch['serial']}/switch/routing/interfaces"
    created = (await ask.send("POST", path, {"name": "Tills", "vlanId": 20})).json
    settings = f"{path}/{created['interfaceId']}/dhcp"
    await ask.send("PUT", settings, {"dhcpMode": "dhcpServer"})
    assert (await ask(settings)).json["dhcpMode"] == "dhcpServer"
    assert (await ask.send("DELETE", f"{path}/{created['interfaceId']}")).status == 204
    assert (await ask(settings)).status == 404


async def test_who_chooses_an_id_gets_it_once(ask: Asker, organization: str) -> None:
    networks = (await ask(f"{organization}/networks?productTypes[]=wireless")).json
    path = f"/networks/{networks[0]['id']}/vlanProfiles"
    body = {"name": "Tills", "iname": "tills", "vlanNames": [], "vlanGroups": []}
    assert (await ask.send("POST", path, body)).json["iname"] == "tills"
    again = await ask.send("POST", path, body)
    assert (again.status, again.json) == (400, {"errors": ["'iname' has already been taken"]})
    assert (await ask(f"{path}/tills")).json["name"] == "Tills"
    assert (await ask.send("DELETE", f"{path}/tills")).status == 204
    assert (await ask.send("POST", path, body)).status == 200


async def test_a_list_is_replaced_as_a_whole(ask: Asker, network: str) -> None:
    path = f"{network}/firmwareUpgrades/staged/stages"
    for ids in (["1", "2", "3", "4"], ["7"], []):
        body = {"_json": [{"group": {"id": identifier}} for identifier in ids]}
        written = await ask.send("PUT", path, body)
        assert written.json == (await ask(path)).json
        assert [stage["group"]["id"] for stage in written.json] == ids


async def test_secrets_are_not_shown(ask: Asker, network: str) -> None:
    path = f"{network}/merakiAuthUsers"
    body = {"email": "ingrid@fjordlys.example", "authorizations": [], "password": "swordfish"}
    created = await ask.send("POST", path, body)
    assert created.status == 201
    for response in (created, await ask(path), await ask(f"{path}/{created.json['id']}")):
        assert b"swordfish" not in response.body


async def test_an_id_of_another_kind_is_nobodys(ask: Asker, network: str) -> None:
    for identifier, status in (("2", 200), ("two", 404), ("2.5", 404)):
        path = f"{network}/appliance/ports/{identifier}"
        assert (await ask(path)).status == status
        assert (await ask.send("PUT", path, {"enabled": True})).status == status
    assert all(
        type(port["number"]) is int for port in (await ask(f"{network}/appliance/ports")).json
    )


async def test_what_an_operation_does_not_know_is_ignored(ask: Asker, network: str) -> None:
    path = f"{network}/appliance/staticRoutes"
    created = (await ask.send("POST", path, {**ROUTE, "colour": "red"})).json
    assert "colour" not in created
    assert "colour" not in (await ask(f"{path}/{created['id']}")).json


async def test_what_is_not_documented_of_the_response_is_shown_all_the_same(
    ask: Asker, network: str
) -> None:
    path = f"{network}/groupPolicies"
    created = (await ask.send("POST", path, {"name": "Guests"})).json
    assert created["name"] == "Guests"
    assert (await ask(f"{path}/{created['groupPolicyId']}")).json == created
    assert created in (await ask(path)).json


async def test_a_copy_has_them_too(ask: Asker, organization: str, network: str) -> None:
    route = (await ask.send("POST", f"{network}/appliance/staticRoutes", ROUTE)).json
    body = {"name": "Copy", "productTypes": ["appliance"]}
    source = network.rpartition("/")[2]
    copy = await ask.send("POST", f"{organization}/networks", {**body, "copyFromNetworkId": source})
    found = await ask(f"/networks/{copy.json['id']}/appliance/staticRoutes/{route['id']}")
    assert found.json.items() >= ROUTE.items()


async def test_a_state_has_them_and_a_reset_forgets_them(
    http: aiohttp.ClientSession, ask: Asker, network: str
) -> None:
    path = f"{network}/appliance/staticRoutes"
    before = (await ask(path)).body
    created = (await ask.send("POST", path, ROUTE)).json
    await ask.send("DELETE", f"{path}/{(await ask(path)).json[0]['id']}")
    after = (await ask(path)).body
    controls = f"{ask.simulator.controls_url}/state"
    async with http.get(controls) as response:
        state = await response.read()
    async with http.delete(controls) as response:
        assert response.status == 200
    assert (await ask(path)).body == before
    async with http.put(controls, data=state) as response:
        assert response.status == 200
    assert (await ask(path)).body == after
    assert (await ask.send("POST", path, ROUTE)).json["id"] > created["id"]


async def test_a_failed_batch_leaves_nothing(ask: Asker, organization: str, network: str) -> None:
    path = f"{network}/appliance/staticRoutes"
    before = (await ask(path)).body
    actions = [
        {"resource": path, "operation": "create", "body": ROUTE},
        {"resource": path, "operation": "create", "body": {"name": "no subnet"}},
    ]
    batch = {"confirmed": True, "synchronous": True, "actions": actions}
    assert (await ask.send("POST", f"{organization}/actionBatches", batch)).status == 400
    assert (await ask(path)).body == before


async def test_what_belongs_to_no_organization_stays(http: aiohttp.ClientSession) -> None:
    async with Simulator(organizations=2, rate_limits=False) as running:
        ask = Asker(http, running)
        running.limits.enabled = False
        organization = (await ask.open_organizations())[0]["id"]
        features = f"/organizations/{organization}/earlyAccess/features/optIns"
        await ask.send("POST", features, {"shortName": "has_beta_api"})
        path = "/administered/assistant/chat/threads"
        created = (await ask.send("POST", path, {"name": "Uplinks"})).json
        found = (await ask(f"{path}/{created['threadId']}")).json
        assert found["threadId"] == created["threadId"]
        assert (await ask.send("DELETE", f"{path}/{created['threadId']}")).status == 204
        assert (await ask(f"{path}/{created['threadId']}")).status == 404


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner),
    max_leaves=8,
)
SCHEMAS = st.recursive(
    st.sampled_from(["s", "?s", "i", "n", "b", "*", "s:x|y"]),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=1)
        | st.dictionaries(
            st.sampled_from(["a", "b", "c", "a!"]), inner, min_size=1, max_size=3
        ).filter(lambda members: not {"a", "a!"} <= members.keys())
    ),
    max_leaves=6,
)
CONTEXT = Context(seed=0, path="/", until=0, arguments={})


@given(old=JSON, new=JSON)
def test_writing_twice_is_writing_once(old: Any, new: Any) -> None:
    once = merged(old, new)
    assert merged(once, new) == once


@given(written=JSON, schema=SCHEMAS)
def test_showing_again_what_is_shown_changes_nothing(written: Any, schema: Any) -> None:
    shown = fitted(None, written, schema, CONTEXT)
    assert fitted(shown, shown, schema, CONTEXT) == shown
