"""Who asks: API keys, and the addresses from which they are taken."""

import aiohttp
import pytest

from meraki_async.simulator import DEFAULT_KEY, READ_ONLY_KEY, REVOKED_KEY

from ..conftest import Asker

pytestmark = pytest.mark.anyio

KEYS = "/administered/identities/me/api/keys"


async def test_own_keys_are_listed_made_and_revoked(ask: Asker) -> None:
    clock = ask.simulator.clock
    clock.freeze(1_790_000_000)
    (first,) = (await ask(KEYS)).json
    assert first.keys() == {"suffix", "createdAt"}
    assert first["suffix"] == ask.simulator.api_key[-4:]
    made = await ask.send("POST", f"{KEYS}/generate")
    assert made.status == 202
    key = made.json["key"]
    assert len(key) == 40
    assert (await ask(KEYS)).json[1] == {"suffix": key[-4:], "createdAt": "2026-09-21T14:13:20Z"}
    mine = (await ask("/administered/identities/me")).json
    assert (await ask("/administered/identities/me", Authorization=f"Bearer {key}")).json == mine
    third = await ask.send("POST", f"{KEYS}/generate")
    assert third.status == 400
    assert "two" in third.json["errors"][0]
    revoked = await ask.send("POST", f"{KEYS}/{key[-4:]}/revoke")
    assert (revoked.status, revoked.body) == (202, b"")
    assert (await ask("/organizations", Authorization=f"Bearer {key}")).status == 401
    assert (await ask.send("POST", f"{KEYS}/{key[-4:]}/revoke")).status == 404
    assert (await ask(KEYS)).json == [first]


@pytest.mark.parametrize("suffix", ["zzzz", READ_ONLY_KEY[-4:], DEFAULT_KEY[-3:], DEFAULT_KEY])
async def test_only_ones_own_key_is_revoked_and_by_four_letters(ask: Asker, suffix: str) -> None:
    assert (await ask.send("POST", f"{KEYS}/{suffix}/revoke")).status == 404
    for key in (DEFAULT_KEY, READ_ONLY_KEY):
        assert (await ask("/organizations", Authorization=f"Bearer {key}")).status == 200


async def test_who_has_revoked_the_last_key_is_out(ask: Asker) -> None:
    identity = (await ask("/administered/identities/me")).json
    assert identity["authentication"]["api"]["key"]["created"] is True
    suffix = ask.simulator.api_key[-4:]
    assert (await ask.send("POST", f"{KEYS}/{suffix}/revoke")).status == 202
    assert (await ask("/organizations")).status == 401


async def test_both_forms_of_the_header(ask: Asker, http: aiohttp.ClientSession) -> None:
    url = f"{ask.simulator.url}/organizations"
    for headers, status in (
        ({"Authorization": f"Bearer {ask.simulator.api_key}"}, 200),
        ({"X-Cisco-Meraki-API-Key": ask.simulator.api_key}, 200),
        ({"X-Cisco-Meraki-API-Key": REVOKED_KEY}, 401),
        ({}, 401),
    ):
        async with http.get(url, headers=headers) as response:
            assert response.status == status


# --- login security ---


async def restrict(ask: Asker, organization: str, *ranges: str) -> int:
    keys = {"enabled": True, "ranges": list(ranges)}
    body = {"apiAuthentication": {"ipRestrictionsForKeys": keys}}
    return (await ask.send("PUT", f"{organization}/loginSecurity", body)).status


async def test_what_is_not_given_stays(ask: Asker, organization: str) -> None:
    before = (await ask(f"{organization}/loginSecurity")).json
    assert len(before) == 15
    keys = {"ranges": ["127.0.0.0/8"]}
    body = {
        "idleTimeoutMinutes": 7,
        "accountLockoutAttempts": None,
        "apiAuthentication": {"ipRestrictionsForKeys": keys},
        "unknown": 1,
    }
    response = await ask.send("PUT", f"{organization}/loginSecurity", body)
    expected = before | {
        "idleTimeoutMinutes": 7,
        "apiAuthentication": {"ipRestrictionsForKeys": keys | {"enabled": False}},
    }
    assert (response.status, response.json) == (200, expected)
    assert (await ask(f"{organization}/loginSecurity")).json == expected
    change = (await ask(f"{organization}/configurationChanges")).json[0]
    assert change["label"] == f"PUT /api/v1{organization}/loginSecurity"
    assert '"idleTimeoutMinutes":30' in change["oldValue"]
    assert '"idleTimeoutMinutes":7' in change["newValue"]


@pytest.mark.parametrize(
    "ranges", [["127.0.0.1"], ["10.0.0.0/8", "127.0.0.0/24"], ["127.0.0.0-127.0.0.9"]]
)
async def test_keys_are_taken_from_within_a_range(
    ask: Asker, organization: str, ranges: list[str]
) -> None:
    assert await restrict(ask, organization, *ranges) == 200
    assert (await ask(f"{organization}/networks")).status == 200


@pytest.mark.parametrize("allowed", ["10.0.0.0/8", "127.0.0.2-127.0.0.9", "::/0"])
async def test_keys_are_rejected_from_elsewhere(
    ask: Asker, organization: str, allowed: str
) -> None:
    assert await restrict(ask, organization, allowed) == 200
    response = await ask(f"{organization}/networks")
    assert response.status == 403
    assert response.json["errors"][0].startswith(
        "You are trying to access Dashboard from an unauthorized IP address (127.0.0.1)."
    )
    # its neighbours know nothing of it
    others = [found["id"] for found in await ask.open_organizations()]
    assert (await ask(f"/organizations/{others[-1]}/networks")).status == 200


@pytest.mark.parametrize("text", ["10.0.0.300", "10.0.0.0/40", "10.0.0.9-10.0.0.1", "a-b", ""])
async def test_what_is_no_range_is_rejected(ask: Asker, organization: str, text: str) -> None:
    assert await restrict(ask, organization, "127.0.0.1", text) == 400
    body = {"loginIpRanges": [text]}
    assert (await ask.send("PUT", f"{organization}/loginSecurity", body)).status == 400
    assert await restrict(ask, organization) == 400
    assert (await ask(f"{organization}/networks")).status == 200
