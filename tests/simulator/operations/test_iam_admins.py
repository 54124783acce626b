"""Administrators' attempts to sign in, their access groups, and how they must sign in."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from meraki_async.simulator import Simulator
from meraki_async.simulator.world.clock import parse_time

from ..conftest import Asker

pytestmark = pytest.mark.anyio
LOGINS = "/iam/admins/administrators/logins/history"


@pytest.fixture
async def ask(http: aiohttp.ClientSession) -> AsyncIterator[Asker]:
    async with Simulator(
        organizations=8,
        devices_per_organization=10,
        administrators_per_organization=30,
        rate_limits=False,
        early_access=True,
    ) as simulator:
        simulator.clock.freeze(parse_time("2026-11-01T12:00:00Z"))
        yield Asker(http, simulator)


async def walked(ask: Asker, path: str) -> list[dict[str, Any]]:
    found, address = [], path
    while address:
        response = await ask(address)
        assert response.status == 200
        found += response.json["items"]
        address = response.links.get("next", "")
    assert response.json["meta"]["counts"]["items"] == {"total": len(found), "remaining": 0}
    return found


async def test_who_signed_in(ask: Asker) -> None:
    kinds, statuses = set(), set()
    for organization in await ask.open_organizations():
        base = f"/organizations/{organization['id']}"
        attempts = await walked(ask, f"{base}{LOGINS}?perPage=100")
        times = [attempt["ts"] for attempt in attempts]
        assert times == sorted(times, reverse=True)
        assert "2026-10-25T12:00:00Z" <= times[-1] <= times[0] <= "2026-11-01T12:00:00Z"
        members = {"ts", "email", "type", "status", "sourceIp", "location"}
        assert {frozenset(attempt) for attempt in attempts} == {frozenset(members)}
        upwards = await walked(ask, f"{base}{LOGINS}?perPage=7&sortOrder=ascending")
        assert sorted(map(str, upwards)) == sorted(map(str, attempts))
        assert [attempt["ts"] for attempt in upwards] == sorted(times)
        admins = (await ask(f"{base}/admins")).json
        by_address = {str(a.get("email")).lower(): a["lastActive"] for a in admins}
        has_saml = (await ask(f"{base}/saml")).json["enabled"]
        assert any(attempt["type"] == "saml" for attempt in attempts) is has_saml
        for attempt in attempts:
            if attempt["type"] == "saml":
                assert attempt["email"] not in by_address
            elif attempt["status"] == "success" and attempt["email"] in by_address:
                assert attempt["ts"] <= by_address[attempt["email"]]
        newest = {a["email"]: a["ts"] for a in reversed(attempts) if a["status"] == "success"}
        assert newest["person0@fjordlys.example"] == by_address["person0@fjordlys.example"]
        kinds |= {attempt["type"] for attempt in attempts}
        statuses |= {attempt["status"] for attempt in attempts}
    assert kinds == {"email", "saml"}
    assert statuses == {"success", "failure"}


async def test_what_was_asked_is_within_reach(ask: Asker) -> None:
    base = f"/organizations/{(await ask.open_organizations())[0]['id']}"
    day = await walked(ask, f"{base}{LOGINS}?timespan=86400")
    assert all(attempt["ts"] >= "2026-10-31T12:00:00Z" for attempt in day)
    for query in ("t0=2026-01-01T00:00:00Z", "sortOrder=upwards", "timespan=99999999"):
        assert (await ask(f"{base}{LOGINS}?{query}")).status == 400


async def test_access_groups(ask: Asker) -> None:
    base = f"/organizations/{(await ask.open_organizations())[0]['id']}"
    path = f"{base}/iam/admins/accessGroups"
    groups = await walked(ask, path)
    assert [group["name"] for group in groups] == ["Operations", "Helpdesk"]
    for email, names in (
        ("PERSON0@fjordlys.example", ["Operations"]),
        ("person2@fjordlys.example", ["Helpdesk"]),
        ("nobody@fjordlys.example", []),
    ):
        found = await walked(ask, f"{path}?assignedAdminEmails[]={email}")
        assert [group["name"] for group in found] == names


async def test_they_are_early_access(http: aiohttp.ClientSession) -> None:
    async with Simulator(organizations=2) as simulator:
        ask = Asker(http, simulator)
        base = f"/organizations/{(await ask.open_organizations())[0]['id']}"
        for path in (LOGINS, "/iam/admins/accessGroups", "/iam/users/authorizations?userIds[]=1"):
            assert (await ask(base + path)).status == 404


async def test_some_organizations_enforce_two_factor_authentication(ask: Asker) -> None:
    enforced = set()
    for organization in await ask.open_organizations():
        path = f"/organizations/{organization['id']}/loginSecurity"
        enforced.add((await ask(path)).json["enforceTwoFactorAuth"])
    assert enforced == {True, False}
