"""Action batches: limits, atomicity, when they take effect."""

import base64
import json
from typing import Any

import aiohttp
import pytest

from meraki_async.simulator import Clock
from meraki_async.simulator.contract.contract import contract
from meraki_async.simulator.contract.responses import ApiResponse, error_response
from meraki_async.simulator.operations.catalog import HANDLERS, RECORD_TYPES
from meraki_async.simulator.operations.dispatch import run
from meraki_async.simulator.operations.organizations.batch_execution import Batches
from meraki_async.simulator.operations.shared.call import Call
from meraki_async.simulator.world.identities import LIMITED_KEY, READ_ONLY_KEY, Identity, Keys
from meraki_async.simulator.world.world import World

from ..conftest import Asker, Response

pytestmark = pytest.mark.anyio
PENDING = {"completed": False, "failed": False, "errors": [], "createdResources": []}
NEW = {"name": "Batch till", "category": "network", "type": "cidr", "cidr": "10.99.8.0/24"}


@pytest.fixture(autouse=True)
def frozen(ask: Asker) -> None:
    ask.simulator.clock.freeze()


@pytest.fixture
def batches(organization: str) -> str:
    return f"{organization}/actionBatches"


def make(organization: str, name: str = "Batch till") -> dict[str, Any]:
    """An action that makes a policy object."""
    resource = f"{organization}/policyObjects"
    return {"resource": resource, "operation": "create", "body": {**NEW, "name": name}}


async def names(ask: Asker, organization: str) -> set[str]:
    return {found["name"] for found in (await ask(f"{organization}/policyObjects")).json}


async def post(ask: Asker, batches: str, *actions: dict[str, Any], **more: Any) -> Response:
    return await ask.send("POST", batches, {"actions": list(actions), **more})


async def test_a_synchronous_one_is_done_at_once(
    ask: Asker, organization: str, batches: str
) -> None:
    network = (await ask(f"{organization}/networks")).json[0]["id"]
    actions = [
        make(organization),
        {
            "resource": f"/networks/{network}",
            "operation": "update",
            "body": {"name": "Renamed by a batch"},
        },
    ]
    response = await post(ask, batches, *actions, confirmed=True, synchronous=True)
    assert response.status == 201
    batch = response.json
    created = next(
        found
        for found in (await ask(f"{organization}/policyObjects")).json
        if found["name"] == "Batch till"
    )
    uri = f"{organization}/policyObjects/{created['id']}"
    assert batch == {
        "id": batch["id"],
        "organizationId": organization.rpartition("/")[2],
        "confirmed": True,
        "synchronous": True,
        "status": {
            "completed": True,
            "failed": False,
            "errors": [],
            "createdResources": [{"id": created["id"], "uri": uri}],
        },
        "actions": actions,
    }
    assert (await ask(uri)).json == created
    assert (await ask(f"{batches}/{batch['id']}")).json == batch
    assert (await ask(f"/networks/{network}")).json["name"] == "Renamed by a batch"
    changes = (await ask(f"{organization}/configurationChanges?perPage=3")).json
    assert {change["label"] for change in changes} == {
        f"POST /api/v1{organization}/policyObjects",
        f"PUT /api/v1/networks/{network}",
        f"POST /api/v1{batches}",
    }


@pytest.mark.parametrize("below", ["", "/remove"])
async def test_an_unusual_word_at_its_path_or_the_one_above(
    ask: Asker, organization: str, batches: str, below: str
) -> None:
    devices = (await ask(f"{organization}/devices")).json
    device = next(found for found in devices if found["networkId"])
    resource = f"/networks/{device['networkId']}/devices"
    action = {
        "resource": f"{resource}{below}",
        "operation": "remove",
        "body": {"serial": device["serial"]},
    }
    response = await post(ask, batches, action, confirmed=True, synchronous=True)
    assert response.json["status"] == {**PENDING, "completed": True}
    left = (await ask(resource)).json
    assert device["serial"] not in {found["serial"] for found in left}


async def test_what_networks_and_vlans_it_made(ask: Asker, organization: str, batches: str) -> None:
    network = {"name": "Of a batch", "productTypes": ["appliance"]}
    action = {"resource": f"{organization}/networks", "operation": "create", "body": network}
    response = await post(ask, batches, action, confirmed=True, synchronous=True)
    (made,) = response.json["status"]["createdResources"]
    assert made["uri"] == f"/networks/{made['id']}"
    assert (await ask(made["uri"])).json["name"] == "Of a batch"
    await ask.send("PUT", f"{made['uri']}/appliance/vlans/settings", {"vlansEnabled": True})
    vlan = {"id": "40", "name": "x", "subnet": "10.250.4.0/24", "applianceIp": "10.250.4.1"}
    path = f"{made['uri']}/appliance/vlans"
    action = {"resource": path, "operation": "create", "body": vlan}
    response = await post(ask, batches, action, confirmed=True, synchronous=True)
    assert response.json["status"]["createdResources"] == [{"id": "40", "uri": f"{path}/40"}]
    # a second time it is taken
    response = await post(ask, batches, action, confirmed=True, synchronous=True)
    assert response.status == 400
    assert response.json["errors"][0].endswith(": Validation failed: Vlan has already been taken")


async def test_all_or_nothing(ask: Asker, organization: str, batches: str) -> None:
    before = await ask(f"{organization}/policyObjects")
    settings = await ask(f"{organization}/snmp")
    turned = {"v2cEnabled": not settings.json["v2cEnabled"]}
    actions = [
        {"resource": f"{organization}/snmp", "operation": "update", "body": turned},
        make(organization),
        make(organization),
        make(organization, "Never"),
    ]
    response = await post(ask, batches, *actions, confirmed=True, synchronous=True)
    text = (
        f"Error occurred while executing create {organization}/policyObjects with "
        f"{json.dumps(actions[2]['body'], separators=(',', ':'))}: "
        "Validation failed: Name has already been taken"
    )
    assert (response.status, response.json) == (400, {"errors": [text]})
    assert (await ask(f"{organization}/policyObjects")).body == before.body
    assert (await ask(f"{organization}/snmp")).body == settings.body
    (batch,) = (await ask(f"{batches}?status=failed")).json
    assert batch["status"] == {**PENDING, "failed": True, "errors": [text]}
    # nothing of it is in the change log but that it was asked for
    changes = (await ask(f"{organization}/configurationChanges?perPage=3")).json
    assert changes[0]["label"] == f"POST /api/v1{batches}"
    assert "snmp" not in changes[1]["label"]


async def test_bodies_are_looked_at_when_it_runs(
    ask: Asker, organization: str, batches: str
) -> None:
    action = {**make(organization), "body": {"name": [7]}}
    waiting = await post(ask, batches, action)
    assert waiting.status == 201
    response = await ask.send(
        "PUT", f"{batches}/{waiting.json['id']}", {"confirmed": True, "synchronous": True}
    )
    assert response.status == 400
    assert "'name' must be of type string" in response.json["errors"][0]
    assert (await ask(f"{batches}/{waiting.json['id']}")).json["status"]["failed"] is True


async def test_an_asynchronous_one_takes_its_time(
    ask: Asker, organization: str, batches: str
) -> None:
    clock = ask.simulator.clock
    response = await post(ask, batches, make(organization), confirmed=True)
    assert (response.status, response.json["status"]) == (201, PENDING)
    path = f"{batches}/{response.json['id']}"
    clock.advance(1)
    # a frozen clock holds it, however often somebody asks
    for _ in range(3):
        assert (await ask(path)).json["status"] == PENDING
    assert "Batch till" not in await names(ask, organization)
    clock.advance(4.2)
    assert (await ask(path)).json["status"]["completed"] is True
    assert "Batch till" in await names(ask, organization)


async def test_more_actions_take_longer(ask: Asker, organization: str, batches: str) -> None:
    actions = [make(organization, f"Till {number}") for number in range(100)]
    response = await post(ask, batches, *actions, confirmed=True)
    path = f"{batches}/{response.json['id']}"
    ask.simulator.clock.advance(10.9)
    assert (await ask(path)).json["status"] == PENDING
    ask.simulator.clock.advance(4.2)
    done = (await ask(path)).json["status"]
    assert done["completed"] is True
    assert len(done["createdResources"]) == 100


async def test_they_run_in_the_order_they_are_due(
    ask: Asker, organization: str, batches: str
) -> None:
    clock = ask.simulator.clock
    first = (await post(ask, batches, make(organization), confirmed=True)).json["id"]
    begun = clock.now
    clock.advance(0.9)
    # the first is over before the other begins
    many = [make(organization, f"Till {number}") for number in range(60)]
    other = (await post(ask, batches, *many, make(organization), confirmed=True)).json["id"]
    clock.advance(3600)
    # any request of the organization settles what is due
    assert "Batch till" in await names(ask, organization)
    states = {b["id"]: b["status"] for b in (await ask(batches)).json}
    assert states[first]["completed"] is True
    assert states[other]["failed"] is True
    # and it was done then, not when somebody came to look
    change = next(
        found
        for found in (await ask(f"{organization}/configurationChanges")).json
        if found["label"].endswith(f"{organization}/policyObjects")
    )
    made = next(
        found
        for found in (await ask(f"{organization}/policyObjects")).json
        if found["name"] == "Batch till"
    )
    assert change["ts"][:19] + "Z" == made["createdAt"]
    clock.freeze(begun + 7)
    later = await ask.send("POST", f"{organization}/policyObjects", {**NEW, "name": "Later"})
    assert made["createdAt"] < later.json["createdAt"]


async def test_five_at_a_time(ask: Asker, organization: str, batches: str) -> None:
    for number in range(5):
        response = await post(ask, batches, make(organization, f"Till {number}"), confirmed=True)
        assert response.status == 201
    text = (
        "Too many concurrently executing batches. Maximum is 5 confirmed but not yet "
        "executed batches."
    )
    waiting = await post(ask, batches, make(organization))
    assert waiting.status == 201
    path = f"{batches}/{waiting.json['id']}"
    for response in (
        await post(ask, batches, make(organization), confirmed=True),
        await post(ask, batches, make(organization), confirmed=True, synchronous=True),
        await ask.send("PUT", path, {"confirmed": True}),
    ):
        assert (response.status, response.json) == (400, {"errors": [text]})
    assert len((await ask(f"{batches}?status=pending")).json) == 6
    # another organization has its own five
    other = f"/organizations/{(await ask.open_organizations())[1]['id']}"
    assert (await post(ask, f"{other}/actionBatches", make(other), confirmed=True)).status == 201
    ask.simulator.clock.advance(10)
    assert (await ask.send("PUT", path, {"confirmed": True})).status == 200
    ask.simulator.clock.advance(10)
    assert len((await ask(f"{batches}?status=completed")).json) == 6
    assert (await ask(f"{batches}?status=pending")).json == []
    assert (await ask(f"{batches}?status=new")).status == 400


async def test_unconfirmed_ones_wait_a_week(ask: Asker, organization: str, batches: str) -> None:
    identifier = (await post(ask, batches, make(organization))).json["id"]
    path = f"{batches}/{identifier}"
    ask.simulator.clock.advance(7 * 86_400 - 1)
    assert (await ask(path)).json["status"] == PENDING
    ask.simulator.clock.advance(2)
    assert (await ask(path)).status == 404
    assert (await ask(batches)).json == []
    assert "Batch till" not in await names(ask, organization)


async def test_only_unconfirmed_ones_are_deleted(
    ask: Asker, organization: str, batches: str
) -> None:
    waiting = (await post(ask, batches, make(organization))).json["id"]
    begun = (await post(ask, batches, make(organization, "Kept"), confirmed=True)).json["id"]
    assert (await ask.send("DELETE", f"{batches}/{waiting}")).status == 204
    assert (await ask(f"{batches}/{waiting}")).status == 404
    for _ in range(2):
        assert (await ask.send("DELETE", f"{batches}/{begun}")).status == 400
        ask.simulator.clock.advance(10)
    ask.simulator.clock.advance(8 * 86_400)
    assert (await ask(f"{batches}/{begun}")).json["status"]["completed"] is True
    assert "Kept" in await names(ask, organization)


async def test_what_can_be_updated(ask: Asker, organization: str, batches: str) -> None:
    made = (await post(ask, batches, make(organization))).json
    path = f"{batches}/{made['id']}"
    response = await ask.send("PUT", path, {"actions": [make(organization)]})
    assert (response.status, response.json) == (
        400,
        {"errors": ["Body cannot be updated on existing job."]},
    )
    response = await ask.send("PUT", path, {"synchronous": True})
    assert (response.status, response.json) == (200, {**made, "synchronous": True})
    response = await ask.send("PUT", path, {"synchronous": False, "confirmed": True})
    assert response.json == {**made, "confirmed": True}
    # confirmed is final
    assert (await ask.send("PUT", path, {"confirmed": False})).status == 400
    assert (await ask.send("PUT", path, {"confirmed": True})).status == 200
    ask.simulator.clock.advance(10)
    assert (await ask(path)).json["status"]["completed"] is True
    assert (await ask.send("PUT", f"{batches}/1", {})).status == 404
    # it was not confirmed at first, but is no longer to be forgotten
    now = {"confirmed": True, "synchronous": True}
    other = (await post(ask, batches, make(organization, "At once"))).json["id"]
    assert (await ask.send("PUT", f"{batches}/{other}", now)).status == 200
    ask.simulator.clock.advance(8 * 86_400)
    assert len((await ask(f"{batches}?status=completed")).json) == 2


async def test_how_many_actions(ask: Asker, organization: str, batches: str) -> None:
    actions = [make(organization, f"Till {number}") for number in range(101)]
    for count, synchronous, status in (
        (0, False, 400),
        (20, True, 201),
        (21, True, 400),
        (100, False, 201),
        (101, False, 400),
    ):
        response = await post(ask, batches, *actions[:count], synchronous=synchronous)
        assert response.status == status
    waiting = (await post(ask, batches, *actions[:21])).json["id"]
    response = await ask.send("PUT", f"{batches}/{waiting}", {"synchronous": True})
    assert response.status == 400


async def test_actions_are_looked_at_when_it_is_made(
    ask: Asker, organization: str, batches: str
) -> None:
    other = f"/organizations/{(await ask.open_organizations())[1]['id']}"
    foreign = (await ask(f"{other}/networks")).json[0]["id"]
    device = (await ask(f"{other}/devices")).json[0]["serial"]
    admins = f"{organization}/admins"
    for resource, operation, text in (
        (admins, "create", f"create operation is unsupported for {admins}."),
        ("nowhere", "update", "update operation is unsupported for nowhere."),
        (f"/networks/{foreign}", "delete_it", "Unsupported operation"),
        (f"/networks/{foreign}", "update", f"Network with ID {foreign} not found"),
        ("/networks/N_1", "destroy", "Network with ID N_1 not found"),
        (f"/devices/{device}", "update", f"Device with serial {device} not found"),
        (
            f"{other}/policyObjects",
            "create",
            f"Organization with ID {other.rpartition('/')[2]} not found",
        ),
    ):
        action = {"resource": resource, "operation": operation, "body": {}}
        response = await post(ask, batches, action)
        assert (response.status, response.json) == (400, {"errors": [text]})
    assert (await ask(batches)).json == []


async def test_operations_in_beta_need_the_opt_in(
    ask: Asker, organization: str, batches: str
) -> None:
    resource = f"{organization}/appliance/security/intrusion/policies"
    action = {"resource": resource, "operation": "create"}
    rejected = await post(ask, batches, action)
    assert rejected.json == {"errors": [f"create operation is unsupported for {resource}."]}
    features = f"{organization}/earlyAccess/features/optIns"
    assert (await ask.send("POST", features, {"shortName": "has_beta_api"})).status == 200
    assert (await post(ask, batches, action)).status == 201


async def test_secrets_stay_out_of_the_change_log(
    ask: Asker, organization: str, batches: str
) -> None:
    networks = (await ask(f"{organization}/networks")).json
    network = next(n["id"] for n in networks if "wireless" in n["productTypes"])
    action = {
        "resource": f"/networks/{network}/wireless/ssids/4",
        "operation": "update",
        "body": {"authMode": "psk", "psk": "fjord fjord"},
    }
    response = await post(ask, batches, action, confirmed=True, synchronous=True)
    assert response.status == 201
    changes = await ask(f"{organization}/configurationChanges?perPage=3")
    assert {change["ssidNumber"] for change in changes.json[:2]} == {4, None}
    assert b"fjord fjord" not in changes.body


async def test_what_vanished_meanwhile(ask: Asker, organization: str, batches: str) -> None:
    network = (await ask(f"{organization}/networks")).json[0]["id"]
    renaming = {"resource": f"/networks/{network}", "operation": "update", "body": {"name": "x"}}
    response = await post(ask, batches, renaming, confirmed=True)
    assert (await ask.send("DELETE", f"/networks/{network}")).status == 204
    ask.simulator.clock.advance(10)
    status = (await ask(f"{batches}/{response.json['id']}")).json["status"]
    assert status["failed"] is True
    assert status["errors"][0].endswith(f": Network with ID {network} not found")


async def test_destroy(ask: Asker, organization: str, batches: str) -> None:
    network = (await ask(f"{organization}/networks")).json[0]["id"]
    action = {"resource": f"/networks/{network}", "operation": "destroy"}
    response = await post(ask, batches, action, confirmed=True, synchronous=True)
    assert response.json["status"] == {**PENDING, "completed": True}
    assert (await ask(f"/networks/{network}")).status == 404


async def test_callbacks(
    http: aiohttp.ClientSession, ask: Asker, organization: str, batches: str
) -> None:
    url = "https://hooks.fjordlys.example/m"
    network = (await ask(f"{organization}/networks")).json[0]["id"]
    servers = f"/networks/{network}/webhooks/httpServers"
    server = (await ask.send("POST", servers, {"name": "x", "url": url})).json["id"]
    for callback in (
        {"url": url, "sharedSecret": "two ravens"},
        {"httpServer": {"id": server}},
    ):
        response = await post(ask, batches, make(organization), callback=callback)
        assert response.status == 201
        named = response.json["callback"]
        assert named == {"id": named["id"], "url": url, "status": "new"}
        again = await ask(f"{batches}/{response.json['id']}")
        assert again.json == response.json
        assert b"two ravens" not in again.body
    # nothing is sent, so nothing is kept for it
    async with http.get(f"{ask.simulator.controls_url}/state") as exported:
        written = {kind for _, kind, *_ in (await exported.json())["written"]}
    assert "actionBatches" in written
    assert not [kind for kind in written if "callback" in kind.lower()]
    unknown = base64.b64encode(b"https://nowhere.example").decode()
    for wrong in (
        {},
        {"url": "http://x.example"},
        {"url": "https://"},
        {"url": "https://[bad"},
        {"httpServer": {"id": unknown}},
    ):
        response = await post(ask, batches, make(organization), callback=wrong)
        assert response.status == 400


async def test_who_may(ask: Asker, organization: str, batches: str) -> None:
    body = {"actions": [make(organization)], "confirmed": True, "synchronous": True}
    assert (await ask.send("POST", batches, body, key=READ_ONLY_KEY)).status == 403
    assert (await ask.send("POST", batches, body, key=LIMITED_KEY)).status == 201
    # what is only a full administrator's, is so in a batch
    admins = (await ask(f"{organization}/admins")).json
    limited = next(a["id"] for a in admins if a["email"] == "person1@fjordlys.example")
    await ask.send("PUT", f"{organization}/admins/{limited}", {"orgAccess": "enterprise"})
    idp = {
        "resource": f"{organization}/saml/idps",
        "operation": "create",
        "body": {"x509certSha1Fingerprint": ":".join(["0A"] * 20)},
    }
    body["actions"] = [idp]
    rejected = await ask.send("POST", batches, body, key=LIMITED_KEY)
    assert rejected.status == 400
    assert rejected.json["errors"][0].endswith(": Permission denied")
    assert (await ask.send("POST", batches, body)).status == 201


async def test_two_organizations_are_undone() -> None:
    world = World(4, 10, 0, record_types=RECORD_TYPES, clock=Clock())
    source, target = world.blueprints[:2]
    before = [world.listing(blueprint, "policyObjects").encoded() for blueprint in (source, target)]

    def moved_then_rejected(call: Call) -> ApiResponse:
        if world.has_writes(target, "policyObjectsAlone"):
            return error_response(400, "No")
        for blueprint in (source, target):
            world.put(blueprint, "policyObjectsAlone", "1", {**NEW, "id": "1"})
        return ApiResponse(200, b"{}")

    action = {
        "resource": f"/organizations/{source.id}/licenses/move",
        "operation": "move",
        "body": {"destOrganizationId": target.id, "licenseIds": ["1"]},
    }
    batch = {"id": "7", "actions": [action, action], "status": PENDING}
    batches = Batches(
        world=world,
        organization=source,
        keys=Keys({}, {}),
        handlers={"moveOrganizationLicenses": moved_then_rejected},
    )
    finished = batches.execute(batch, Identity(email="a@b.example", name="A"))
    assert finished["status"]["errors"][0].endswith(": Validation failed: No")
    after = [world.listing(blueprint, "policyObjects").encoded() for blueprint in (source, target)]
    assert after == before


@pytest.mark.parametrize(("scope", "status"), [("write", 201), ("read", 403)])
async def test_tokens_need_the_scopes_of_the_actions(scope: str, status: int) -> None:
    world = World(1, 10, 0, record_types=RECORD_TYPES, clock=Clock())
    blueprint = world.blueprints[0]
    organization = f"/organizations/{blueprint.id}"
    call = Call(
        operation=contract().operations["createOrganizationActionBatch"],
        path=f"{organization}/actionBatches",
        arguments={"organizationId": blueprint.id},
        query=(),
        body={"actions": [make(organization)]},
        url="",
        identity=Identity(
            email="a@b.example",
            name="A",
            organization_id=blueprint.id,
            scopes=frozenset({f"dashboard:general:config:{scope}"}),
        ),
        keys=Keys({}, {}),
        world=world,
        handlers=HANDLERS,
        organization_or_none=blueprint,
    )
    assert run(call).status == status
