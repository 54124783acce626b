"""Administrators who have rights on networks only, or more rights on some."""

from typing import Any, NamedTuple

import pytest

from meraki_async.simulator.world.identities import LIMITED_KEY, READ_ONLY_KEY

from ..conftest import Asker, Response

pytestmark = pytest.mark.anyio


class Places(NamedTuple):
    """Networks of an organization, and the path of a device in each."""

    own: str
    read_only: str
    foreign: str
    devices: dict[str, str]


async def grant(ask: Asker, organization: str, person: int, **rights: Any) -> None:
    admins = (await ask(f"{organization}/admins")).json
    email = f"person{person}@fjordlys.example"
    admin = next(found for found in admins if found["email"] == email)
    response = await ask.send("PUT", f"{organization}/admins/{admin['id']}", rights)
    assert response.status == 200


async def places(ask: Asker, organization: str) -> Places:
    devices = (await ask(f"{organization}/devices")).json
    by_network = {found["networkId"]: f"/devices/{found['serial']}" for found in devices}
    own, read_only, foreign = sorted(by_network)[:3]
    return Places(own, read_only, foreign, by_network)


@pytest.fixture
async def there(ask: Asker, organization: str) -> Places:
    """The owner of the limited key may write in one network, and read another."""
    found = await places(ask, organization)
    await grant(
        ask,
        organization,
        1,
        orgAccess="none",
        networks=[
            {"id": found.own, "access": "full"},
            {"id": found.read_only, "access": "read-only"},
        ],
    )
    return found


async def test_they_see_the_organization_and_their_networks(
    ask: Asker, organization: str, there: Places
) -> None:
    async def see(path: str) -> Response:
        return await ask.send("GET", path, key=LIMITED_KEY)

    own = {there.own, there.read_only}
    assert organization.endswith(tuple(o["id"] for o in (await see("/organizations")).json))
    for path in (organization, f"/networks/{there.own}", there.devices[there.read_only]):
        assert (await see(path)).status == 200
    for path in (
        f"/networks/{there.foreign}",
        f"/networks/{there.foreign}/settings",
        there.devices[there.foreign],
        f"{organization}/admins",
        f"{organization}/configurationChanges",
        f"{organization}/policyObjects",
    ):
        assert (await see(path)).status == 404
        assert (await ask(path)).status == 200
    assert {n["id"] for n in (await see(f"{organization}/networks")).json} == own
    for path in ("devices", "inventory/devices", "devices/statuses"):
        records = (await see(f"{organization}/{path}")).json
        assert {record["networkId"] for record in records} == own
    statuses = (await see(f"{organization}/devices/availabilities")).json
    assert {record["network"]["id"] for record in statuses} == own
    spare = next(d for d in (await ask(f"{organization}/inventory/devices?usedState=unused")).json)
    assert (await see(f"/devices/{spare['serial']}")).status == 404


async def test_they_write_where_they_have_full_access(
    ask: Asker, organization: str, there: Places
) -> None:
    body = {"notes": "written"}
    for path, status in (
        (f"/networks/{there.own}", 200),
        (there.devices[there.own], 200),
        (f"/networks/{there.read_only}", 403),
        (there.devices[there.read_only], 403),
        (f"/networks/{there.foreign}", 404),
        (there.devices[there.foreign], 404),
        (organization, 403),
    ):
        assert (await ask.send("PUT", path, body, key=LIMITED_KEY)).status == status
    new = {"name": "New", "productTypes": ["switch"]}
    response = await ask.send("POST", f"{organization}/networks", new, key=LIMITED_KEY)
    assert response.status == 403


async def test_a_tag_gives_rights_on_the_networks_that_have_it(
    ask: Asker, organization: str
) -> None:
    networks = (await ask(f"{organization}/networks")).json
    tagged = next(network for network in networks if network["tags"])
    tag = tagged["tags"][0]
    await grant(ask, organization, 1, orgAccess="none", tags=[{"tag": tag, "access": "full"}])
    seen = (await ask.send("GET", f"{organization}/networks", key=LIMITED_KEY)).json
    assert seen == [network for network in networks if tag in network["tags"]]
    path = f"/networks/{tagged['id']}"
    # with the tag goes the right
    for status in (200, 404):
        assert (await ask.send("PUT", path, {"tags": []}, key=LIMITED_KEY)).status == status


async def test_a_right_on_a_network_adds_to_that_on_the_organization(
    ask: Asker, organization: str
) -> None:
    found = await places(ask, organization)
    await grant(ask, organization, 2, networks=[{"id": found.own, "access": "full"}])
    body = {"notes": "written"}
    for network, status in ((found.own, 200), (found.foreign, 403)):
        response = await ask.send("PUT", f"/networks/{network}", body, key=READ_ONLY_KEY)
        assert response.status == status
    assert (await ask.send("GET", f"/networks/{found.foreign}", key=READ_ONLY_KEY)).status == 200


async def test_subscriptions_are_the_organizations(ask: Asker) -> None:
    for found in await ask.open_organizations():
        path = f"/organizations/{found['id']}"
        admins = {admin["email"] for admin in (await ask(f"{path}/admins")).json}
        if found["licensing"]["model"] == "subscription" and "person1@fjordlys.example" in admins:
            break
    query = f"organizationIds[]={found['id']}"
    listing = f"/administered/licensing/subscription/subscriptions?{query}"
    assert (await ask.send("GET", listing, key=LIMITED_KEY)).status == 200
    network = (await ask(f"{path}/networks")).json[0]["id"]
    rights = {"orgAccess": "none", "networks": [{"id": network, "access": "full"}]}
    await grant(ask, path, 1, **rights)
    assert (await ask.send("GET", listing, key=LIMITED_KEY)).status == 404
