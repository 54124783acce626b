"""What people do in the dashboard: what the API shows of it, and what the change log says."""

from pathlib import Path
from typing import Any

import aiohttp
import pytest

from meraki_async.simulator import ApiOffMessage, DashboardError, Simulator
from meraki_async.simulator.world.dashboard_pages import Page

from ..conftest import Asker

pytestmark = pytest.mark.anyio
NEW = {"email": "Kari+Net@fjordlys.example", "name": "Kari", "orgAccess": "full"}


@pytest.fixture
def organization_id(organization: str) -> str:
    return organization.rpartition("/")[2]


async def log(ask: Asker, organization: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await ask(f"{organization}/configurationChanges")).json
    return found


async def test_an_administrators_life(
    ask: Asker, dashboard: Simulator, organization: str, organization_id: str
) -> None:
    before = await log(ask, organization)
    administrators = dashboard.dashboard.administrators
    made = administrators.add(organization_id, NEW)
    listed = (await ask(f"{organization}/admins")).json
    assert made in listed
    assert listed == administrators.list(organization_id)
    tags = [{"tag": "west", "access": "full"}]
    changed = administrators.change(
        organization_id, made["id"], {"orgAccess": "none", "tags": tags}, by=NEW["email"].upper()
    )
    assert changed == {**made, "orgAccess": "none", "tags": tags}
    assert changed in (await ask(f"{organization}/admins")).json
    administrators.remove(organization_id, made["id"])
    assert made["id"] not in {admin["id"] for admin in (await ask(f"{organization}/admins")).json}
    after = await log(ask, organization)
    assert after[3:] == before
    removed, lowered, added = after[:3]
    me = next(a for a in listed if a.get("email") == "person0@fjordlys.example")
    for change, page, old, new in (
        (added, Page.ADMINISTRATOR_ADDED, "", f"{NEW['email']}: organization full"),
        (
            lowered,
            Page.ADMINISTRATOR_CHANGED,
            f"{NEW['email']}: organization full",
            f"{NEW['email']}: organization none, tag west full",
        ),
        (
            removed,
            Page.ADMINISTRATOR_REMOVED,
            f"{NEW['email']}: organization none, tag west full",
            "",
        ),
    ):
        author = made if change is lowered else me
        assert change == {
            "ts": change["ts"],
            "adminName": author["name"],
            "adminEmail": author["email"],
            "adminId": author["id"],
            "networkName": None,
            "networkId": None,
            "networkUrl": None,
            "ssidName": None,
            "ssidNumber": None,
            "page": page.value[0],
            "label": page.value[1],
            "oldValue": old,
            "newValue": new,
            "client": {"id": None, "type": None},
        }


async def test_accounts_change_in_silence(
    ask: Asker, dashboard: Simulator, organization: str, organization_id: str
) -> None:
    administrators = dashboard.dashboard.administrators
    made = administrators.add(organization_id, NEW)
    before = await log(ask, organization)
    changes = {
        "twoFactorAuthEnabled": True,
        "hasApiKey": True,
        "lastActive": "2026-09-01T06:00:00Z",
        "accountStatus": "locked",
        "authenticationMethod": "Cisco SecureX Sign-On",
        "email": None,
    }
    changed = administrators.change_account(organization_id, made["id"], changes)
    assert changed == {**made, **changes}
    assert changed in (await ask(f"{organization}/admins")).json
    assert await log(ask, organization) == before


async def test_records_may_be_odd(dashboard: Simulator, organization_id: str) -> None:
    administrators = dashboard.dashboard.administrators
    without = administrators.add(organization_id, {"name": "Nobody", "orgAccess": "new-privilege"})
    assert "email" not in without
    assert without["orgAccess"] == "new-privilege"
    empty = administrators.add(organization_id, {"name": None, "email": None})
    assert (empty["email"], empty["name"]) == (None, None)
    administrators.remove(organization_id, without["id"])


async def test_the_last_full_administrator_stays(
    dashboard: Simulator, organization_id: str
) -> None:
    administrators = dashboard.dashboard.administrators
    full = [a["id"] for a in administrators.list(organization_id) if a["orgAccess"] == "full"]
    for admin_id in full[1:]:
        administrators.remove(organization_id, admin_id)
    with pytest.raises(DashboardError, match="at least one administrator"):
        administrators.remove(organization_id, full[0])
    with pytest.raises(DashboardError, match="at least one administrator"):
        administrators.change(organization_id, full[0], {"orgAccess": "read-only"})
    administrators.change(organization_id, full[0], {"name": "Still full"})


async def test_what_is_refused_changes_nothing(
    ask: Asker, dashboard: Simulator, organization: str, organization_id: str
) -> None:
    there = dashboard.dashboard
    made = there.administrators.add(organization_id, NEW)
    network = (await ask(f"{organization}/networks")).json[0]
    state = await log(ask, organization)
    refused: list[tuple[Any, tuple[Any, ...], str]] = [
        (there.administrators.add, (organization_id, NEW), "administrator already"),
        (there.administrators.add, ("1", NEW), "unknown organization 1"),
        (there.administrators.change, (organization_id, made["id"], {"email": "x"}), "email"),
        (there.administrators.change_account, (organization_id, made["id"], {"tags": []}), "tags"),
        (
            there.administrators.change_account,
            (organization_id, made["id"], {"lastActive": "yesterday"}),
            "not a time",
        ),
        (
            there.administrators.change_account,
            (organization_id, made["id"], {"accountStatus": "asleep"}),
            "asleep",
        ),
        (there.administrators.remove, (organization_id, "1"), "unknown administrator 1"),
        (there.networks.add, (organization_id, {"name": "x", "productTypes": []}), "productTypes"),
        (there.networks.add, (organization_id, {"productTypes": ["switch"]}), "name is needed"),
        (
            there.networks.add,
            (organization_id, {"name": network["name"], "productTypes": ["switch"]}),
            "already",
        ),
        (there.networks.move, (network["id"], organization_id), "already"),
        (there.networks.remove, ("N_1",), "unknown network"),
        (there.organizations.add, ({"licensing": {"model": "co-term"}},), "name"),
        (there.organizations.restore, (organization_id,), "has not vanished"),
        (there.organizations.restore, ("1",), "has not vanished"),
    ]
    for change, arguments, why in refused:
        with pytest.raises(DashboardError, match=why):
            change(*arguments)
    with pytest.raises(DashboardError, match="message must be one of enable-first"):
        there.organizations.set_api_access(organization_id, enabled=False, message="quiet")
    assert await log(ask, organization) == state


# --- networks ---


async def test_a_networks_life(
    ask: Asker, dashboard: Simulator, organization: str, organization_id: str
) -> None:
    networks = dashboard.dashboard.networks
    made = networks.add(
        organization_id, {"name": "New store", "productTypes": ["switch"], "tags": ["west"]}
    )
    path = f"/networks/{made['id']}"
    assert (await ask(path)).json == made
    renamed = networks.change(made["id"], {"name": "Old store", "tags": []})
    assert (await ask(path)).json == renamed == {**made, "name": "Old store", "tags": []}
    networks.remove(made["id"])
    assert (await ask(path)).status == 404
    removed, changed, added = (await log(ask, organization))[:3]
    assert (added["oldValue"], added["newValue"]) == ("", "New store")
    assert changed["oldValue"] == "name: New store; tags: ['west']"
    assert changed["newValue"] == "name: Old store; tags: []"
    assert (removed["oldValue"], removed["newValue"]) == ("Old store", "")
    assert {change["networkId"] for change in (added, changed, removed)} == {made["id"]}
    assert "via API" not in {change["page"] for change in (added, changed, removed)}


async def test_a_network_moves_with_what_is_in_it_and_back(
    ask: Asker, dashboard: Simulator
) -> None:
    first, second = (o["id"] for o in (await ask.open_organizations())[:2])
    devices = (await ask(f"/organizations/{first}/devices")).json
    network_id = devices[0]["networkId"]
    serials = [d["serial"] for d in devices if d["networkId"] == network_id]
    old = (await ask(f"/networks/{network_id}")).json
    assert (await ask.send("PUT", f"/networks/{network_id}", {"notes": "mine"})).status == 200
    networks = dashboard.dashboard.networks
    for source, target in ((first, second), (second, first)):
        if source == first:
            networks.change(network_id, {"name": "Moving store"})
        moved = networks.move(network_id, target)
        assert moved["organizationId"] == target
        assert (await ask(f"/networks/{network_id}")).json == moved
        assert moved["notes"] == "mine"
        for organization_id, is_there in ((source, False), (target, True)):
            base = f"/organizations/{organization_id}"
            listed = {network["id"] for network in (await ask(f"{base}/networks")).json}
            assert (network_id in listed) is is_there
            inside = {d["serial"] for d in (await ask(f"{base}/devices")).json}
            assert inside.isdisjoint(serials) is not is_there
            inventory = {d["serial"] for d in (await ask(f"{base}/inventory/devices")).json}
            assert inventory.isdisjoint(serials) is not is_there
            change = (await log(ask, base))[0]
            assert (change["networkId"], change["page"]) == (network_id, "Organization > Overview")
        assert (await ask(f"/devices/{serials[0]}")).json["networkId"] == network_id
    assert old["id"] == network_id


# --- organizations ---


async def test_an_organization_comes_and_is_renamed(ask: Asker, dashboard: Simulator) -> None:
    organizations = dashboard.dashboard.organizations
    made = organizations.add({"name": "New", "licensing": {"model": "per-device"}})
    base = f"/organizations/{made['id']}"
    assert (await ask(base)).json == made
    (me,) = (await ask(f"{base}/admins")).json
    assert (me["email"], me["orgAccess"]) == ("person0@fjordlys.example", "full")
    organizations.rename(made["id"], "Newer")
    assert (await ask(base)).json["name"] == "Newer"
    (change,) = await log(ask, base)
    assert (change["oldValue"], change["newValue"]) == ("New", "Newer")


async def test_an_organization_vanishes_and_comes_back_as_it_was(
    ask: Asker, dashboard: Simulator, organization: str, organization_id: str
) -> None:
    dashboard.dashboard.administrators.add(organization_id, NEW)
    paths = ("", "/admins", "/networks", "/configurationChanges")
    before = [(await ask(organization + path)).json for path in paths]
    everywhere = (await ask("/organizations")).json
    network = before[2][0]["id"]
    dashboard.dashboard.organizations.remove(organization_id)
    assert {(await ask(organization + path)).status for path in paths} == {404}
    assert (await ask(f"/networks/{network}")).status == 404
    left = [found for found in everywhere if found["id"] != organization_id]
    assert (await ask("/organizations")).json == left
    with pytest.raises(DashboardError, match="unknown organization"):
        dashboard.dashboard.organizations.remove(organization_id)
    dashboard.dashboard.organizations.restore(organization_id)
    assert [(await ask(organization + path)).json for path in paths] == before
    assert (await ask("/organizations")).json == everywhere


async def test_api_off_is_said_in_one_of_the_known_ways(
    ask: Asker, dashboard: Simulator, organization: str, organization_id: str
) -> None:
    organizations = dashboard.dashboard.organizations
    network = (await ask(f"{organization}/networks")).json[0]["id"]
    beginnings = {
        ApiOffMessage.ENABLE_FIRST: "To make requests you must first enable API access via https:",
        ApiOffMessage.DISABLED: "API access is disabled for this organization. To make API",
    }
    for message in ApiOffMessage:
        organizations.set_api_access(organization_id, enabled=False, message=message)
        for path in (f"{organization}/admins", f"/networks/{network}", organization):
            response = await ask(path)
            assert response.status == 404
            if message is ApiOffMessage.EMPTY:
                assert response.body == b" "
            else:
                assert response.json["errors"][0].startswith(beginnings[message])
    organizations.set_api_access(organization_id, enabled=True)
    on, off = (await log(ask, organization))[:2]
    assert (off["oldValue"], off["newValue"]) == ("enabled", "disabled")
    assert (on["oldValue"], on["newValue"]) == ("disabled", "enabled")


async def test_both_texts_occur_where_none_was_chosen(ask: Asker) -> None:
    texts = set()
    for found in (await ask.open_organizations())[:4]:
        path = f"/organizations/{found['id']}"
        assert (await ask.send("PUT", path, {"api": {"enabled": False}})).status == 200
        texts.add((await ask(path)).json["errors"][0].split()[0])
    assert texts == {"To", "API"}


async def test_what_happened_is_part_of_the_state(
    tmp_path: Path, http: aiohttp.ClientSession
) -> None:
    state, settings = tmp_path / "state", {"organizations": 4, "devices_per_organization": 20}
    async with Simulator(**settings, state_file=state) as first:  # type: ignore[arg-type]
        ask = Asker(http, first)
        one, other = [str(found["id"]) for found in await ask.open_organizations()][:2]
        network = (await ask(f"/organizations/{one}/networks")).json[0]
        first.dashboard.networks.change(network["id"], {"name": "Moving store"})
        first.dashboard.networks.move(network["id"], other)
        first.dashboard.organizations.remove(one)
    async with Simulator(**settings, state_file=state) as second:  # type: ignore[arg-type]
        ask = Asker(http, second)
        assert (await ask(f"/networks/{network['id']}")).json["organizationId"] == other
        assert (await ask(f"/organizations/{one}")).status == 404
        second.dashboard.organizations.restore(one)
        assert (await ask(f"/organizations/{one}")).status == 200
