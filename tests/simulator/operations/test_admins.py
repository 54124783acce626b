"""Administrators: who may be one, who may change that, and what keys follow from it."""

import json
from typing import Any

import pytest

from meraki_async import Meraki
from meraki_async.simulator.world.identities import LIMITED_KEY, READ_ONLY_KEY

from ..conftest import Asker

pytestmark = pytest.mark.anyio
NEW = {"email": "Ingrid@fjordlys.example", "name": "Ingrid Moe", "orgAccess": "full"}


async def admin_of(ask: Asker, organization: str, email: str) -> dict[str, Any]:
    admins = (await ask(f"{organization}/admins")).json
    return next(admin for admin in admins if admin["email"] == email)


async def test_a_new_one_is_whole_and_listed(ask: Asker, organization: str) -> None:
    network = (await ask(f"{organization}/networks")).json[0]["id"]
    body = {
        **NEW,
        "orgAccess": "none",
        "tags": [{"tag": "west", "access": "monitor-only"}],
        "networks": [{"id": network, "access": "guest-ambassador"}],
        "authenticationMethod": "Email",
    }
    response = await ask.send("POST", f"{organization}/admins", body)
    assert response.status == 201
    admin = response.json
    assert admin["id"].isdigit()
    assert admin == {
        **body,
        "id": admin["id"],
        "accountStatus": "unverified",
        "twoFactorAuthEnabled": False,
        "hasApiKey": False,
        "lastActive": None,
    }
    assert admin in (await ask(f"{organization}/admins")).json
    seen = (await ask(f"{organization}/admins?networkIds[]={network}")).json
    assert admin in seen
    others = (await ask(f"{organization}/admins?networkIds[]=N_1")).json
    assert admin not in others
    change = (await ask(f"{organization}/configurationChanges?perPage=3")).json[0]
    assert change["label"] == f"POST /api/v1{organization}/admins"
    assert change["oldValue"] == ""
    assert json.loads(change["newValue"]) == admin


async def test_one_person_has_one_id(ask: Asker) -> None:
    paths = [f"/organizations/{found['id']}" for found in await ask.open_organizations()]
    first, other = paths[0], paths[-1]
    responses = [await ask.send("POST", f"{base}/admins", NEW) for base in (first, other)]
    assert len({response.json["id"] for response in responses}) == 1
    # the owner of a key is in every other organization, and sees one more now
    known = await admin_of(ask, first, "person1@fjordlys.example")
    assert (await ask.send("GET", other, key=LIMITED_KEY)).status == 404
    response = await ask.send("POST", f"{other}/admins", {**NEW, "email": known["email"]})
    assert (response.json["id"], response.json["hasApiKey"]) == (known["id"], True)
    assert (await ask.send("GET", other, key=LIMITED_KEY)).status == 200


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"email": None}, "'email' is required"),
        ({"email": "ingrid"}, "Email is invalid"),
        ({"email": "PERSON0@fjordlys.example"}, "Email has already been taken"),
        ({"name": " "}, "Name can't be blank"),
        ({"orgAccess": "camera-sensor"}, "'orgAccess' must be one of"),
        ({"orgAccess": "none"}, "needs at least one tag or network"),
        ({"tags": [{"tag": "west", "access": "ssid-admin"}]}, "'access' must be one of"),
        ({"tags": [{"tag": "", "access": "full"}]}, "Tag can't be blank"),
        ({"tags": [{"access": "full"}]}, "'tag' is required"),
        ({"networks": [{"id": "N_1", "access": "full"}]}, "Network with ID N_1 not found"),
        ({"networks": [{"id": "", "access": "odd"}]}, "'access' must be one of"),
        ({"authenticationMethod": "Cisco SecureX Sign-On"}, "'authenticationMethod' must be"),
    ],
)
async def test_who_cannot_be_one(
    ask: Asker, organization: str, change: dict[str, Any], text: str
) -> None:
    before = (await ask(f"{organization}/admins")).json
    response = await ask.send("POST", f"{organization}/admins", {**NEW, **change})
    assert response.status == 400
    assert any(text in error for error in response.json["errors"])
    assert (await ask(f"{organization}/admins")).json == before


async def test_what_is_given_replaces_and_what_is_absent_stays(
    ask: Asker, organization: str
) -> None:
    body = {**NEW, "orgAccess": "none", "tags": [{"tag": "west", "access": "full"}]}
    admin = (await ask.send("POST", f"{organization}/admins", body)).json
    path = f"{organization}/admins/{admin['id']}"
    renamed = await ask.send("PUT", path, {"name": "I. Moe"})
    assert (renamed.status, renamed.json) == (200, {**admin, "name": "I. Moe"})
    tags = [{"tag": "east", "access": "read-only"}]
    assert (await ask.send("PUT", path, {"tags": tags})).json["tags"] == tags
    assert (await ask.send("PUT", path, {"tags": []})).status == 400
    moved = await ask.send("PUT", path, {"email": "other@fjordlys.example"})
    assert moved.json == {"errors": ["Email cannot be changed"]}
    assert (await ask.send("PUT", path, {"email": NEW["email"].lower()})).status == 200
    change = (await ask(f"{organization}/configurationChanges?perPage=3")).json[1]
    assert json.loads(change["oldValue"]) == {"tags": body["tags"]}
    assert json.loads(change["newValue"]) == {"tags": tags}
    assert (await ask.send("DELETE", path)).status == 204
    assert (await ask.send("DELETE", path)).status == 404
    assert (await ask.send("PUT", path, {"name": "x"})).status == 404


async def test_the_last_full_one_stays_so(ask: Asker, organization: str) -> None:
    me = await admin_of(ask, organization, "person0@fjordlys.example")
    own = f"{organization}/admins/{me['id']}"
    limited = await admin_of(ask, organization, "person1@fjordlys.example")
    for admin in (await ask(f"{organization}/admins")).json:
        if admin["orgAccess"] == "full" and admin not in (me, limited):
            assert (await ask.send("DELETE", f"{organization}/admins/{admin['id']}")).status == 204
    # two are left: one may be lowered, and then none
    lowered = await ask.send(
        "PUT", f"{organization}/admins/{limited['id']}", {"orgAccess": "enterprise"}
    )
    assert lowered.status == 200
    for access in ("enterprise", "read-only"):
        response = await ask.send("PUT", own, {"orgAccess": access})
        assert response.status == 400
        assert "at least one administrator with full access" in response.json["errors"][0]
    assert "at least one administrator" in (await ask.send("DELETE", own)).json["errors"][0]
    assert (await ask.send("PUT", own, {"name": "Me"})).status == 200


async def test_only_full_ones_write_administrators(ask: Asker, organization: str) -> None:
    limited = await admin_of(ask, organization, "person1@fjordlys.example")
    path = f"{organization}/admins/{limited['id']}"
    write = (organization, {"name": "Renamed"})
    assert (await ask.send("PUT", path, {"orgAccess": "enterprise"})).status == 200
    # somebody else's right to everything but this
    assert (await ask.send("PUT", *write, key=LIMITED_KEY)).status == 200
    for method, address, body in (
        ("POST", f"{organization}/admins", NEW),
        ("PUT", path, {"orgAccess": "full"}),
        ("DELETE", path, None),
    ):
        for key in (LIMITED_KEY, READ_ONLY_KEY):
            assert (await ask.send(method, address, body, key=key)).status == 403


async def test_a_keys_rights_follow_its_owners_record(ask: Asker, organization: str) -> None:
    limited = await admin_of(ask, organization, "person1@fjordlys.example")
    path = f"{organization}/admins/{limited['id']}"
    write = ("PUT", organization, {"name": "Renamed"})
    assert (await ask.send(*write, key=LIMITED_KEY)).status == 200
    assert (await ask.send("PUT", path, {"orgAccess": "read-only"})).status == 200
    assert (await ask.send(*write, key=LIMITED_KEY)).status == 403
    assert (await ask.send("GET", organization, key=LIMITED_KEY)).status == 200
    assert (await ask.send("DELETE", path)).status == 204
    assert (await ask.send("GET", organization, key=LIMITED_KEY)).status == 404
    async with Meraki(LIMITED_KEY, base_url=ask.simulator.url) as meraki:
        seen = {found.id for found in await meraki.organizations.get_organizations()}
    assert seen
    assert organization.rpartition("/")[2] not in seen


async def test_whoever_creates_an_organization_may_leave_it_to_another(ask: Asker) -> None:
    created = (await ask.send("POST", "/organizations", {"name": "Fjordlys"})).json
    path = f"/organizations/{created['id']}"
    (me,) = (await ask(f"{path}/admins")).json
    refused = await ask.send("DELETE", f"{path}/admins/{me['id']}")
    assert refused.status == 400
    assert "at least one administrator" in refused.json["errors"][0]
    assert (await ask.send("POST", f"{path}/admins", {**NEW, "orgAccess": "full"})).status == 201
    assert (await ask.send("DELETE", f"{path}/admins/{me['id']}")).status == 204
    assert (await ask(path)).status == 404
