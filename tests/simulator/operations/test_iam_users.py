"""The people who use networks, and what they are authorized for."""

from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from meraki_async import Meraki
from meraki_async.simulator import READ_ONLY_KEY, Simulator
from meraki_async.simulator.world.clock import iso
from meraki_async.simulator.world.identifiers import organization_id

from ..conftest import Asker

pytestmark = pytest.mark.anyio
NOW = 1_788_250_500.25
DAY = 86_400.0
BASE = f"/organizations/{organization_id(0)}"
IAM = f"{BASE}/iam/users"


@pytest.fixture
async def dashboard() -> AsyncIterator[Simulator]:
    async with Simulator(
        organizations=4,
        devices_per_organization=60,
        seed=3,
        rate_limits=False,
        early_access=True,
    ) as running:
        running.clock.freeze(NOW)
        yield running


async def search(ask: Asker, base: str = BASE, **body: Any) -> list[dict[str, Any]]:
    response = await ask.send("POST", f"{base}/iam/users/search", {"perPage": 1000, **body})
    assert response.status == 200
    found: list[dict[str, Any]] = response.json["items"]
    return found


async def authorizations(ask: Asker, users: list[dict[str, Any]]) -> list[dict[str, Any]]:
    query = "&".join(f"userIds[]={user['userId']}" for user in users)
    found: list[dict[str, Any]] = []
    response = await ask(f"{IAM}/authorizations?perPage=50&{query}")
    while True:
        found += response.json["items"]
        if "next" not in response.links:
            return found
        response = await ask(response.links["next"])


async def newest_change(ask: Asker) -> dict[str, Any]:
    found: dict[str, Any] = (await ask(f"{BASE}/configurationChanges?perPage=3")).json[0]
    return found


# --- people ---


async def test_some_people_are_in_several_organizations(ask: Asker) -> None:
    emails, ids = Counter[str](), dict[str, str]()
    for one in await ask.open_organizations():
        users = await search(ask, f"/organizations/{one['id']}")
        assert 12 <= len(users) <= 40
        assert len({user["userId"] for user in users}) == len(users)
        emails.update(user["email"] for user in users)
        for user in users:
            assert ids.setdefault(user["email"], user["userId"]) == user["userId"]
    assert max(emails.values()) > 1


async def test_a_search_has_its_pages_in_the_body(ask: Asker) -> None:
    everybody = await search(ask)
    path, found = f"{IAM}/search", []
    body: dict[str, Any] = {"perPage": 5}
    while True:
        page = (await ask.send("POST", path, body)).json
        found += page["items"]
        remaining = page["meta"]["counts"]["items"]["remaining"]
        assert page["meta"]["counts"]["items"]["total"] == len(everybody)
        assert remaining == len(everybody) - len(found)
        if not remaining:
            break
        body["startingAfter"] = page["items"][-1]["userId"]
    assert found == everybody
    before = {"perPage": 5, "endingBefore": everybody[7]["userId"]}
    assert (await ask.send("POST", path, before)).json["items"] == everybody[2:7]
    # what the query says is of no account
    assert len((await ask.send("POST", f"{path}?perPage=3", {})).json["items"]) == 10
    rejected: list[dict[str, Any]] = [
        {"perPage": 2},
        {"perPage": "many"},
        {"startingAfter": "nobody"},
        {"userIds": 7},
        {"groupIds": [{}]},
    ]
    for wrong in rejected:
        assert (await ask.send("POST", path, wrong)).status == 400
    assert (await ask.send("POST", path, ["perPage"])).status == 400
    # it writes nothing, though it is a POST
    assert (await ask.send("POST", path, {}, key=READ_ONLY_KEY)).status == 200


async def test_who_is_found(ask: Asker) -> None:
    everybody = await search(ask)
    sample = next(user for user in everybody if user["groups"])
    group = sample["groups"][0]["id"]
    for body, wanted in (
        ({"userIds": [sample["userId"]]}, lambda u: u["userId"] == sample["userId"]),
        ({"groupIds": [group]}, lambda u: group in [g["id"] for g in u["groups"]]),
        ({"accessTypes": ["vpn"]}, lambda u: "vpn" in u["accessTypes"]),
        ({"searchQuery": sample["email"].upper()}, lambda u: u["email"] == sample["email"]),
    ):
        found = await search(ask, **body)
        assert found == [user for user in everybody if wanted(user)] != []
        assert len(found) < len(everybody)
    assert await search(ask, idpIds=["1"]) == []
    ordered = await search(ask, sortKey="displayName", sortOrder="desc")
    names = [user["displayName"] for user in ordered]
    assert names == sorted(names, reverse=True)
    for wrong in ({"sortKey": "shoeSize"}, {"sortOrder": "up"}):
        assert (await ask.send("POST", f"{IAM}/search", wrong)).status == 400


async def test_the_summary_counts(ask: Asker) -> None:
    everybody = await search(ask)
    groups = (await ask.send("POST", f"{IAM}/idps/groups/search", {})).json["items"]
    summary = (await ask(f"{IAM}/summaryPanel")).json
    assert summary == {"userCount": len(everybody), "userGroupCount": len(groups)}
    named = {group["id"] for user in everybody for group in user["groups"]}
    assert named <= {group["groupId"] for group in groups}


async def test_our_own_client_finds_them(dashboard: Simulator, ask: Asker) -> None:
    async with Meraki(dashboard.api_key, base_url=dashboard.url) as client:
        page = await client.users.search_organization_users(organization_id(0), body={"perPage": 3})
        assert page["items"] == (await search(ask))[:3]
        wanted = [user["userId"] for user in await search(ask)]
        found = await client.users.get_organization_iam_users_authorizations(
            organization_id(0), user_ids=wanted
        )
    assert len(found) == len(await authorizations(ask, await search(ask)))


async def test_nothing_of_it_without_early_access(http: aiohttp.ClientSession) -> None:
    async with Simulator(organizations=2, rate_limits=False) as late:
        ask = Asker(http, late)
        assert (await ask(f"{IAM}/summaryPanel")).status == 404


# --- authorizations ---


async def test_authorizations_are_of_users_and_zones_that_are_there(ask: Asker) -> None:
    users = await search(ask)
    networks = {n["id"]: n for n in (await ask(f"{BASE}/networks")).json}
    zones = (await ask(f"{IAM}/authorizations/zones?perPage=50")).json["items"]
    assert {zone["network"]["id"] for zone in zones} == {
        identifier for identifier, n in networks.items() if "wireless" in n["productTypes"]
    }
    found = await authorizations(ask, users)
    assert len(found) > 10
    assert len({one["authorizationId"] for one in found}) == len(found)
    known = {user["userId"] for user in users}
    for one in found:
        assert one["idpUserId"] in known
        assert one["authZone"] in [{"id": z["id"], "name": z["name"]} for z in zones]
        ends = one["expiresAt"]
        expected = "expired" if ends is not None and ends <= iso(NOW) else "authorized"
        assert one["status"] == expected
    assert {one["status"] for one in found} == {"authorized", "expired"}
    alone = await authorizations(ask, users[:1])
    assert alone == [one for one in found if one["idpUserId"] == users[0]["userId"]]


async def test_pages_of_authorizations(ask: Asker) -> None:
    users = await search(ask)
    query = "&".join(f"userIds[]={user['userId']}" for user in users)
    response = await ask(f"{IAM}/authorizations?{query}")
    assert len(response.json["items"]) == 10
    counts = response.json["meta"]["counts"]["items"]
    assert counts["total"] == counts["remaining"] + 10 == len(await authorizations(ask, users))
    for page, status in ((2, 400), (3, 200), (50, 200), (51, 400)):
        assert (await ask(f"{IAM}/authorizations?perPage={page}&{query}")).status == status
    rejected = await ask(f"{IAM}/authorizations")
    assert (rejected.status, rejected.json) == (
        400,
        {"errors": ["Missing required parameter: userIds"]},
    )


@pytest.fixture
async def zone(ask: Asker) -> dict[str, Any]:
    found: dict[str, Any] = (await ask(f"{IAM}/authorizations/zones")).json["items"][0]
    return found


async def test_an_authorization_from_its_begin_to_its_end(
    ask: Asker, dashboard: Simulator, zone: dict[str, Any]
) -> None:
    user = (await search(ask))[0]
    body = {
        "authZone": {"id": zone["id"]},
        "idpUserId": user["userId"],
        "startsAt": iso(NOW + DAY),
        "expiresAt": iso(NOW + 3 * DAY),
    }
    response = await ask.send("POST", f"{IAM}/authorizations", body)
    made = response.json
    assert response.status == 201
    assert made["status"] == "pending"
    assert made["authorizer"] == {"name": "Ingrid Moe"}
    assert made["createdAt"] == made["lastUpdatedAt"] == iso(NOW)
    change = await newest_change(ask)
    assert change["label"] == f"POST /api/v1{IAM}/authorizations"
    assert (change["oldValue"], made["authorizationId"] in change["newValue"]) == ("", True)

    async def status() -> str:
        there = await authorizations(ask, [user])
        return str(
            next(
                one["status"] for one in there if one["authorizationId"] == made["authorizationId"]
            )
        )

    for days, expected in ((1, "authorized"), (2, "expired")):
        dashboard.clock.advance(days * DAY)
        assert await status() == expected
    later = {"authorizationId": made["authorizationId"], "expiresAt": None}
    updated = (await ask.send("PUT", f"{IAM}/authorizations", later)).json
    assert updated == {
        **made,
        "expiresAt": None,
        "status": "authorized",
        "lastUpdatedAt": iso(NOW + 3 * DAY),
    }
    assert '"expiresAt":null' in (await newest_change(ask))["newValue"]

    revoke = f"{IAM}/authorizations/authorization/revoke"
    named = {"authorizationId": made["authorizationId"]}
    assert (await ask.send("POST", revoke, named)).status == 200
    assert await status() == "revoked"
    assert (await newest_change(ask))["label"] == f"POST /api/v1{revoke}"
    assert (await ask.send("POST", revoke, named)).status == 400

    path = f"{IAM}/authorizations/{made['authorizationId']}"
    response = await ask.send("DELETE", path)
    assert (response.status, response.body) == (204, b"")
    assert made["authorizationId"] not in str(await authorizations(ask, [user]))
    change = await newest_change(ask)
    assert (change["newValue"], made["authorizationId"] in change["oldValue"]) == ("", True)
    assert (await ask.send("DELETE", path)).status == 404


async def test_an_address_that_nobody_had_becomes_a_user(ask: Asker, zone: dict[str, Any]) -> None:
    before = await search(ask)
    body = {"authZone": {"id": zone["id"]}, "email": "guest@visitors.example"}
    made = (await ask.send("POST", f"{IAM}/authorizations", body)).json
    (guest,) = await search(ask, searchQuery="guest@visitors")
    assert made["idpUserId"] == guest["userId"]
    assert made["status"] == "authorized"
    assert len(await search(ask)) == len(before) + 1
    again = (await ask.send("POST", f"{IAM}/authorizations", body)).json
    assert again["idpUserId"] == guest["userId"]
    assert again["authorizationId"] != made["authorizationId"]
    assert len(await search(ask)) == len(before) + 1


async def test_what_is_rejected(ask: Asker, zone: dict[str, Any]) -> None:
    user = (await search(ask))[0]["userId"]
    place = {"authZone": {"id": zone["id"]}}
    bodies: list[Any] = [
        {"idpUserId": user},
        {"authZone": {"id": "1"}, "idpUserId": user},
        place,
        {**place, "idpUserId": user, "email": "both@fjordlys.example"},
        {**place, "idpUserId": "1"},
        {**place, "idpUserId": 7},
        {**place, "idpUserId": user, "startsAt": "soon"},
        {**place, "idpUserId": user, "expiresAt": iso(NOW - 1)},
        [],
    ]
    for body in bodies:
        response = await ask.send("POST", f"{IAM}/authorizations", body)
        assert response.status == 400, body
        assert response.json["errors"]
    for path, method in (
        (f"{IAM}/authorizations", "PUT"),
        (f"{IAM}/authorizations/authorization/revoke", "POST"),
    ):
        assert (await ask.send(method, path, {})).status == 400
        assert (await ask.send(method, path, {"authorizationId": "1"})).status == 404
    one = (await authorizations(ask, await search(ask)))[0]
    wrong = {"authorizationId": one["authorizationId"], "expiresAt": "2001-01-01T00:00:00Z"}
    assert (await ask.send("PUT", f"{IAM}/authorizations", wrong)).status == 400
    body = {**place, "idpUserId": user}
    response = await ask.send("POST", f"{IAM}/authorizations", body, key=READ_ONLY_KEY)
    assert response.status == 403


# --- users and where they are known from ---


async def test_a_user_comes_changes_and_goes(ask: Asker, zone: dict[str, Any]) -> None:
    body = {"email": "new@fjordlys.example", "displayName": "New One"}
    response = await ask.send("POST", f"{IAM}/idps/users", body)
    made = response.json
    assert (response.status, made["displayName"]) == (201, "New One")
    assert (await ask.send("POST", f"{IAM}/idps/users", body)).status == 400
    assert (await ask.send("POST", f"{IAM}/idps/users", {})).status == 400
    path = f"{IAM}/idps/users/{made['userId']}"
    updated = (await ask.send("PUT", path, {"displayName": "Renamed"})).json
    assert updated["displayName"] == "Renamed"
    assert await search(ask, searchQuery="renamed") == [updated]
    allowed = {"authZone": {"id": zone["id"]}, "idpUserId": made["userId"]}
    assert (await ask.send("POST", f"{IAM}/authorizations", allowed)).status == 201
    assert (await ask.send("DELETE", path)).status == 204
    assert await search(ask, searchQuery="renamed") == []
    assert await authorizations(ask, [made]) == []
    assert (await newest_change(ask))["label"] == f"DELETE /api/v1{path}"
    assert (await ask.send("DELETE", path)).status == 404


async def test_identity_providers(ask: Asker) -> None:
    async def providers() -> list[dict[str, Any]]:
        response = await ask.send("POST", f"{IAM}/idps/search", {})
        assert response.status == 201
        found: list[dict[str, Any]] = response.json["items"]
        return found

    (first,) = await providers()
    assert {user["idp"]["id"] for user in await search(ask)} == {first["idpId"]}
    response = await ask.send("POST", f"{IAM}/idps", {"name": "Entra", "type": "azure"})
    made = response.json
    assert (response.status, made["name"]) == (201, "Entra")
    assert (await ask.send("POST", f"{IAM}/idps", {"name": "No type"})).status == 400
    path = f"{IAM}/idps/{made['idpId']}"
    assert (await ask.send("PUT", path, {"description": "Staff"})).json["description"] == "Staff"
    assert [idp["description"] for idp in await providers()] == ["", "Staff"]
    body = {"email": "new@fjordlys.example", "idpId": made["idpId"]}
    user = (await ask.send("POST", f"{IAM}/idps/users", body)).json
    assert user["idp"] == {"id": made["idpId"], "name": "Entra", "type": "azure"}
    # not while somebody is known from there
    assert (await ask.send("DELETE", path)).status == 400
    assert (await ask.send("DELETE", f"{IAM}/idps/users/{user['userId']}")).status == 204
    assert (await ask.send("DELETE", path)).status == 204
    assert await providers() == [first]
    elsewhere = {"email": "x@fjordlys.example", "idpId": "1"}
    assert (await ask.send("POST", f"{IAM}/idps/users", elsewhere)).status == 400
