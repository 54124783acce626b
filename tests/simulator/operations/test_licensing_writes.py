"""Licenses: assigned, moved, renewed, claimed; and what is said of them as time passes."""

import json
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest

from meraki_async.simulator import LIMITED_KEY, READ_ONLY_KEY, REVOKED_KEY, Clock, Simulator
from meraki_async.simulator.world.clock import iso, parse_time

from ..conftest import Asker

pytestmark = pytest.mark.anyio
DAY = 86_400
NOW = parse_time("2026-09-01T06:00:00Z")
SUBSCRIPTIONS = "/administered/licensing/subscription/subscriptions"


@pytest.fixture(autouse=True)
def frozen(ask: Asker) -> None:
    ask.simulator.clock.freeze(NOW)


async def of_model(ask: Asker, model: str) -> list[str]:
    """The paths of all organizations with a licensing model."""
    return [
        f"/organizations/{o['id']}"
        for o in await ask.open_organizations()
        if o["licensing"]["model"] == model
    ]


async def licenses(ask: Asker, organization: str, query: str = "") -> dict[str, Any]:
    found = (await ask(f"{organization}/licenses?perPage=1000&{query}")).json
    return {one["id"]: one for one in found}


async def last_change(ask: Asker, organization: str) -> Any:
    return (await ask(f"{organization}/configurationChanges")).json[0]


async def seats(ask: Asker, organization: str) -> dict[str, Any]:
    found = await licenses(ask, organization)
    return {key: value for key, value in found.items() if value["seatCount"]}


async def test_the_overview_follows_the_clock(ask: Asker) -> None:
    totals = Counter[str]()
    for organization in await of_model(ask, "per-device"):
        for days in (0, 200):
            now = NOW + days * DAY
            ask.simulator.clock.set(now)
            found = (await licenses(ask, organization)).values()
            left = [
                (parse_time(one["expirationDate"]) - now) / DAY
                for one in found
                if one["expirationDate"]
            ]
            states = (await ask(f"{organization}/licenses/overview")).json["states"]
            assert states["expired"]["count"] == sum(d <= 0 for d in left)
            assert states["expiring"]["count"] == sum(0 < d <= 90 for d in left)
            assert states["active"]["count"] == sum(d > 90 for d in left)
            expiring = states["expiring"]
            assert expiring["critical"]["expiringCount"] == sum(0 < d <= 14 for d in left)
            assert expiring["warning"]["expiringCount"] == expiring["count"]
            for name in ("active", "expiring", "expired", "unused"):
                listed = await licenses(ask, organization, f"state={name}")
                assert len(listed) == states[name]["count"]
                totals[name] += len(listed)
    assert totals["expiring"] > 0
    assert totals["active"] > totals["expiring"]


async def test_the_common_date_follows_the_keys(ask: Asker) -> None:
    one, other = (await of_model(ask, "co-term"))[:2]
    overview = (await ask(f"{one}/licenses/overview")).json
    assert overview["status"] == "OK"
    ends = {}
    for key in (await ask(f"{one}/licensing/coterm/licenses")).json:
        ends[key["key"]] = parse_time(key["startedAt"]) + key["duration"] * DAY
        assert not key["expired"]
    # they began together, so they end together
    (end,) = set(ends.values())
    assert _date(overview["expirationDate"]) == end
    body = {"licenses": [{"key": "Z2AB-CDEF-0123", "mode": "renew"}]}
    response = await ask.send("POST", f"{one}/inventory/claim", body)
    assert response.json == {"orders": [], "serials": [], **body}
    later = (await ask(f"{one}/licenses/overview")).json
    assert _date(later["expirationDate"]) > end
    keys = {k["key"]: k for k in (await ask(f"{one}/licensing/coterm/licenses")).json}
    assert keys["Z2AB-CDEF-0123"]["mode"] == "renew"
    assert parse_time(keys["Z2AB-CDEF-0123"]["startedAt"]) == end
    counted = sum(count["count"] for key in keys.values() for count in key["counts"])
    assert sum(later["licensedDeviceCounts"].values()) == counted
    # somebody has it now
    for organization in (one, other):
        rejected = await ask.send("POST", f"{organization}/inventory/claim", body)
        assert rejected.json == {"errors": ["License key Z2AB-CDEF-0123 is already claimed"]}


def _date(text: str) -> float:
    return datetime.strptime(text, "%b %d, %Y UTC").replace(tzinfo=UTC).timestamp()


async def test_a_key_that_ends_is_expired(ask: Asker) -> None:
    copy = (await ask.send("POST", "/organizations", {"name": "New"})).json
    base = f"/organizations/{copy['id']}"
    await ask.send("POST", f"{base}/inventory/claim", {"licenses": [{"key": "Z2AB-CDEF-0123"}]})
    (key,) = (await ask(f"{base}/licensing/coterm/licenses")).json
    assert (key["mode"], key["claimedAt"]) == ("addDevices", "2026-09-01T06:00:00Z")
    ask.simulator.clock.set(parse_time(key["startedAt"]) + key["duration"] * DAY)
    (ended,) = (await ask(f"{base}/licensing/coterm/licenses")).json
    assert ended == {**key, "expired": True}
    assert (await ask(f"{base}/licensing/coterm/licenses?expired=false")).json == []
    overview = (await ask(f"{base}/licenses/overview")).json
    assert overview["status"] == "License Expired"
    # an organization that has licenses is not deleted
    assert (await ask.send("DELETE", base)).status == 400


@pytest.mark.parametrize(
    ("model", "keys", "text"),
    [
        ("co-term", [("Z2AAAAAAAAAA", "renew"), ("Z2AAAAAAAAAB", "addDevices")], "same mode"),
        ("co-term", [("Z2AAAAAAAAAA", "renew"), ("Z2AAAAAAAAAB", "renew")], "Only one"),
        ("co-term", [("Z2AAAAAAAAAA", "more")], "'mode' must be one of"),
        ("co-term", [("Z2AAAAAAAAAA", None), ("Z2AAAAAAAAAA", None)], "named twice"),
        ("co-term", [("nonsense", None)], "License key nonsense not found"),
        ("per-device", [("Z2AAAAAAAAAA", "renew")], "does not support co-term"),
        ("subscription", [("Z2AAAAAAAAAA", None)], "does not support license keys"),
    ],
)
async def test_keys_that_are_rejected(
    ask: Asker, model: str, keys: list[tuple[str, str | None]], text: str
) -> None:
    organization = (await of_model(ask, model))[0]
    body = {"licenses": [{"key": key, **({"mode": mode} if mode else {})} for key, mode in keys]}
    response = await ask.send("POST", f"{organization}/inventory/claim", body)
    assert response.status == 400
    assert text in response.json["errors"][0]


async def test_keys_that_were_there_at_first_are_claimed_already(ask: Asker) -> None:
    per_device, co_term = [(await of_model(ask, m))[0] for m in ("per-device", "co-term")]
    one = next(iter((await licenses(ask, per_device)).values()))["licenseKey"]
    other = (await ask(f"{co_term}/licensing/coterm/licenses")).json[0]["key"]
    for key in (one, other):
        for organization in (per_device, co_term):
            body = {"licenses": [{"key": key}]}
            response = await ask.send("POST", f"{organization}/inventory/claim", body)
            assert response.json == {"errors": [f"License key {key} is already claimed"]}


async def test_assigned_and_taken_back(ask: Asker) -> None:
    organization = (await of_model(ask, "per-device"))[0]
    claimed = {"licenses": [{"key": "Z2AAAAAAAAAA"}], "serials": ["Q2QN-9J8L-SLPD"]}
    assert (await ask.send("POST", f"{organization}/inventory/claim", claimed)).status == 200
    found = (await licenses(ask, organization, "state=unused")).values()
    free = next(one for one in found if one["licenseKey"] == "Z2AAAAAAAAAA")
    assert free["deviceSerial"] is None
    path = f"{organization}/licenses/{free['id']}"
    assert (await ask(path)).json == free
    taken = await ask.send("PUT", path, {"deviceSerial": "Q2QN-9J8L-SLPD"})
    assert taken.status == 200
    start = "2026-09-01T00:00:00Z"
    assert (taken.json["state"], taken.json["activationDate"]) == ("active", start)
    left = parse_time(taken.json["expirationDate"]) - parse_time(start)
    assert left == free["durationInDays"] * DAY
    assert (await ask(path)).json == taken.json
    change = await last_change(ask, organization)
    assert json.loads(change["newValue"])["deviceSerial"] == "Q2QN-9J8L-SLPD"

    end = parse_time(taken.json["expirationDate"])
    for at, state in (
        (end - 90 * DAY - 1, "active"),
        (end - 90 * DAY, "expiring"),
        (end - 1, "expiring"),
        (end, "expired"),
    ):
        ask.simulator.clock.set(at)
        assert (await ask(path)).json["state"] == state
    ask.simulator.clock.set(NOW)

    # it goes where its device goes
    item = (await ask(f"{organization}/inventory/devices/Q2QN-9J8L-SLPD")).json
    body = {"name": "New", "productTypes": [item["productType"]]}
    network = (await ask.send("POST", f"{organization}/networks", body)).json["id"]
    await ask.send("POST", f"/networks/{network}/devices/claim", {"serials": claimed["serials"]})
    assert list(await licenses(ask, organization, f"networkId={network}")) == [free["id"]]
    assert (await ask(path)).json["networkId"] == network

    other = next(one for one in found if one["id"] != free["id"] and not one["seatCount"])
    again = f"{organization}/licenses/{other['id']}"
    rejected = await ask.send("PUT", again, {"deviceSerial": "Q2QN-9J8L-SLPD"})
    assert rejected.json == {"errors": ["Device Q2QN-9J8L-SLPD has a license already"]}
    for wrong in ({"deviceSerial": "Q2QN-9J8L-SLPE"}, {}):
        assert (await ask.send("PUT", path, wrong)).status == 400
    assert (await ask.send("PUT", path, {"deviceSerial": None})).json == free
    await ask.send("PUT", path, {"deviceSerial": "Q2QN-9J8L-SLPD"})
    # released devices leave theirs behind
    await ask.send("POST", f"{organization}/inventory/release", {"serials": claimed["serials"]})
    assert (await ask(path)).json == free
    assert (await ask(f"{organization}/licenses/1")).status == 404
    assert (
        await ask.send("PUT", f"{organization}/licenses/1", {"deviceSerial": None})
    ).status == 404
    co_term = (await of_model(ask, "co-term"))[0]
    assert (await ask(f"{co_term}/licenses/{free['id']}")).status == 400


async def test_an_order_brings_licenses(ask: Asker) -> None:
    body = {"orders": ["4C99887766"]}
    organization = (await of_model(ask, "per-device"))[0]
    before = await licenses(ask, organization)
    claimed = (await ask.send("POST", f"{organization}/inventory/claim", body)).json
    after = await licenses(ask, organization)
    new = [after[key] for key in after.keys() - before.keys()]
    assert {one["orderNumber"] for one in new} == {"4C99887766"}
    assert {one["licenseKey"] for one in new} == {one["key"] for one in claimed["licenses"]}
    assert len(new) == len(claimed["serials"])


async def test_licenses_move_with_their_devices(ask: Asker) -> None:
    source, target = (await of_model(ask, "per-device"))[:2]
    identifier = target.rpartition("/")[2]
    found = (await licenses(ask, source)).values()
    used = next(one for one in found if one["deviceSerial"])
    free = next(one for one in found if not one["deviceSerial"] and not one["seatCount"])
    body = {"destOrganizationId": identifier, "licenseIds": [used["id"], free["id"]]}
    path = f"{source}/licenses/move"
    for key, status in ((READ_ONLY_KEY, 403), (REVOKED_KEY, 401)):
        assert (await ask.send("POST", path, body, key=key)).status == status
    response = await ask.send("POST", path, body)
    assert (response.status, response.json) == (200, body)
    assert not {used["id"], free["id"]} & (await licenses(ask, source)).keys()
    moved = await licenses(ask, target)
    assert moved[used["id"]] == {**used, "networkId": None}
    assert moved[free["id"]] == free
    serial = used["deviceSerial"]
    item = (await ask(f"{target}/inventory/devices/{serial}")).json
    assert item["networkId"] is None
    assert (await ask(f"{source}/inventory/devices/{serial}")).status == 404
    old, new = [await last_change(ask, organization) for organization in (source, target)]
    assert [one["id"] for one in json.loads(old["oldValue"])] == body["licenseIds"]
    assert [one["id"] for one in json.loads(new["newValue"])] == body["licenseIds"]

    # gone from here
    assert (await ask.send("POST", path, body)).status == 400
    rest = next(iter(await licenses(ask, source)))
    co_term = (await of_model(ask, "co-term"))[0].rpartition("/")[2]
    for wrong, status in (
        ({"destOrganizationId": co_term}, 400),
        ({"destOrganizationId": source.rpartition("/")[2]}, 400),
        ({"destOrganizationId": "1"}, 404),
        ({"licenseIds": []}, 400),
    ):
        body = {"destOrganizationId": identifier, "licenseIds": [rest], **wrong}
        assert (await ask.send("POST", path, body)).status == status, wrong


async def test_not_into_what_one_does_not_see(ask: Asker) -> None:
    every = await of_model(ask, "per-device")
    own = {f"/organizations/{o['id']}" for o in await visible(ask, LIMITED_KEY)}
    source = next(path for path in every if path in own)
    hidden = next(path for path in every if path not in own)
    body = {
        "destOrganizationId": hidden.rpartition("/")[2],
        "licenseIds": [next(iter(await licenses(ask, source)))],
    }
    response = await ask.send("POST", f"{source}/licenses/move", body, key=LIMITED_KEY)
    assert response.status == 404


async def visible(ask: Asker, key: str) -> Any:
    return (await ask("/organizations", Authorization=f"Bearer {key}")).json


async def test_seats_are_assigned_and_moved(ask: Asker) -> None:
    organization, other = (await of_model(ask, "per-device"))[:2]
    some = await seats(ask, organization)
    total = sum(one["seatCount"] for one in some.values())
    body = {"name": "Phones", "productTypes": ["systemsManager"]}
    network = (await ask.send("POST", f"{organization}/networks", body)).json["id"]
    first = next(iter(some.values()))
    path = f"{organization}/licenses/assignSeats"
    assign: dict[str, Any] = {"licenseId": first["id"], "networkId": network, "seatCount": 5}
    response = await ask.send("POST", path, assign)
    assert response.status == 200
    rest, taken = response.json["resultingLicenses"]
    assert (rest["id"], rest["seatCount"]) == (first["id"], first["seatCount"] - 5)
    assert (rest["state"], rest["networkId"]) == ("unused", None)
    assert (taken["seatCount"], taken["networkId"], taken["state"]) == (5, network, "active")
    assert (await seats(ask, organization))[taken["id"]] == taken
    overview = (await ask(f"{organization}/licenses/overview")).json["systemsManager"]
    assert overview["counts"] == {
        "totalSeats": total,
        "activeSeats": 5,
        "unassignedSeats": total - 5,
        "orgwideEnrolledDevices": 0,
    }
    switches = (await ask(f"{organization}/networks")).json[0]["id"]
    device = next(
        k for k, one in (await licenses(ask, organization)).items() if one["deviceSerial"]
    )
    for wrong in (
        {"seatCount": first["seatCount"]},
        {"seatCount": 0},
        {"networkId": switches},
        {"networkId": "N_1"},
        {"licenseId": taken["id"]},
        {"licenseId": device},
        {"licenseId": "1"},
    ):
        assert (await ask.send("POST", path, {**assign, **wrong})).status == 400, wrong

    moves = {
        "destOrganizationId": other.rpartition("/")[2],
        "licenseId": first["id"],
        "seatCount": rest["seatCount"],
    }
    theirs = sum(one["seatCount"] for one in (await seats(ask, other)).values())
    response = await ask.send("POST", f"{organization}/licenses/moveSeats", moves)
    assert (response.status, response.json) == (200, moves)
    # none was left
    assert first["id"] not in await licenses(ask, organization)
    arrived = sum(one["seatCount"] for one in (await seats(ask, other)).values())
    assert arrived == theirs + rest["seatCount"]
    assert json.loads((await last_change(ask, other))["newValue"])["seatCount"] == arrived - theirs


async def test_seats_follow_their_network(ask: Asker) -> None:
    organization = (await of_model(ask, "per-device"))[0]
    body = {"name": "Phones", "productTypes": ["systemsManager", "camera"]}
    network = (await ask.send("POST", f"{organization}/networks", body)).json["id"]
    one = next(iter(await seats(ask, organization)))
    assign = {"licenseId": one, "networkId": network, "seatCount": 5}
    response = await ask.send("POST", f"{organization}/licenses/assignSeats", assign)
    path = f"{organization}/licenses/{response.json['resultingLicenses'][1]['id']}"
    parts = (await ask.send("POST", f"/networks/{network}/split")).json["resultingNetworks"]
    (home,) = [part["id"] for part in parts if part["productTypes"] == ["systemsManager"]]
    assert (await ask(path)).json["networkId"] == home
    await ask.send("DELETE", f"/networks/{home}")
    free = (await ask(path)).json
    assert (free["networkId"], free["state"]) == (None, "unused")


async def test_seats_are_renewed(ask: Asker) -> None:
    organization = (await of_model(ask, "per-device"))[0]
    body = {"name": "Phones", "productTypes": ["systemsManager"]}
    network = (await ask.send("POST", f"{organization}/networks", body)).json["id"]
    large, small = sorted((await seats(ask, organization)).values(), key=lambda o: -o["seatCount"])
    assign = {"networkId": network, "licenseId": large["id"], "seatCount": small["seatCount"]}
    response = await ask.send("POST", f"{organization}/licenses/assignSeats", assign)
    head = response.json["resultingLicenses"][1]
    path = f"{organization}/licenses/renewSeats"
    names = {"licenseIdToRenew": head["id"], "unusedLicenseId": small["id"]}
    for wrong in (
        {"licenseIdToRenew": small["id"]},
        {"unusedLicenseId": head["id"]},
    ):
        assert (await ask.send("POST", path, {**names, **wrong})).status == 400
    longer, queued = (await ask.send("POST", path, names)).json["resultingLicenses"]
    assert (queued["id"], queued["state"]) == (small["id"], "recentlyQueued")
    assert queued["headLicenseId"] == longer["id"] == head["id"]
    more = parse_time(longer["expirationDate"]) - parse_time(head["expirationDate"])
    assert more == small["durationInDays"] * DAY
    assert [one["id"] for one in longer["permanentlyQueuedLicenses"]] == [small["id"]]
    overview = (await ask(f"{organization}/licenses/overview")).json
    assert overview["states"]["recentlyQueued"]["count"] == 1
    assert (await ask.send("POST", path, names)).status == 400
    move = {"destOrganizationId": "1", "licenseIds": [head["id"]]}
    other = (await of_model(ask, "per-device"))[1].rpartition("/")[2]
    move["destOrganizationId"] = other
    assert (await ask.send("POST", f"{organization}/licenses/move", move)).status == 400


async def test_co_term_keys_move_whole_and_in_parts(ask: Asker) -> None:
    source, target = (await of_model(ask, "co-term"))[:2]
    listed = "licensing/coterm/licenses"
    keys = (await ask(f"{source}/{listed}")).json
    whole, part = sorted(keys, key=lambda key: key["counts"][0]["count"])[-2:]
    (count,) = part["counts"]
    assert count["count"] > 1
    destination = {"organizationId": target.rpartition("/")[2], "mode": "addDevices"}
    body = {
        "destination": destination,
        "licenses": [
            {"key": whole["key"], "counts": whole["counts"]},
            {"key": part["key"], "counts": [{**count, "count": 1}]},
        ],
    }
    response = await ask.send("POST", f"{source}/{listed}/move", body)
    assert response.status == 200
    (rest,) = response.json["remainderLicenses"]
    assert rest == {**part, "counts": [{**count, "count": count["count"] - 1}]}
    moved = response.json["movedLicenses"]
    assert moved[0] == {**whole, "organizationId": destination["organizationId"]}
    assert moved[1]["counts"] == [{**count, "count": 1}]
    assert moved[1]["key"] not in {key["key"] for key in keys}
    left, arrived = [(await ask(f"{o}/{listed}")).json for o in (source, target)]
    assert rest in left
    assert whole["key"] not in {key["key"] for key in left}
    assert all(key in arrived for key in moved)
    assert json.loads((await last_change(ask, target))["newValue"]) == moved
    assert (await ask.send("POST", f"{source}/{listed}/move", body)).status == 400
    for wrong in (
        [{"key": part["key"], "counts": [count]}],
        [{"key": part["key"], "counts": []}],
        [{"key": part["key"], "counts": [{"model": "MX9", "count": 1}]}],
        [{"key": part["key"], "counts": rest["counts"]}] * 2,
    ):
        again = await ask.send(
            "POST", f"{source}/{listed}/move", {"destination": destination, "licenses": wrong}
        )
        assert again.status == 400, wrong


async def test_subscriptions_are_claimed(ask: Asker) -> None:
    organization = (await of_model(ask, "subscription"))[0].rpartition("/")[2]
    query = f"?organizationIds[]={organization}"
    before = (await ask(f"{SUBSCRIPTIONS}{query}")).json
    body = {"claimKey": "S2AB-CDEF-0123", "organizationId": organization, "name": "Kiosks"}
    path = f"{SUBSCRIPTIONS}/claim"
    dry = await ask.send("POST", f"{path}?validate=true", body)
    assert dry.status == 200
    key = {"claimKey": "S2AB-CDEF-0123"}
    assert (await ask.send("POST", f"{SUBSCRIPTIONS}/claimKey/validate", key)).status == 200
    assert (await ask(f"{SUBSCRIPTIONS}{query}")).json == before
    assert (await ask.send("POST", path, body, key=READ_ONLY_KEY)).status == 403
    done = await ask.send("POST", path, body)
    assert done.json == dry.json
    assert done.json["name"] == "Kiosks"
    assert done.json in (await ask(f"{SUBSCRIPTIONS}{query}")).json
    named = f"{SUBSCRIPTIONS}{query}&subscriptionIds[]={done.json['subscriptionId']}"
    assert (await ask(named)).json == [done.json]
    assert (await ask.send("POST", f"{SUBSCRIPTIONS}/claimKey/validate", key)).status == 400
    assert (await ask.send("POST", f"{path}?validate=true", body)).status == 400
    change = await last_change(ask, f"/organizations/{organization}")
    assert json.loads(change["newValue"]) == done.json
    co_term = (await of_model(ask, "co-term"))[0].rpartition("/")[2]
    for wrong, status in (
        ({"organizationId": co_term}, 400),
        ({"organizationId": "1"}, 404),
        ({"claimKey": "?"}, 400),
    ):
        other = {**body, "claimKey": "S2AB-CDEF-9999", **wrong}
        assert (await ask.send("POST", path, other)).status == status


async def test_subscriptions_are_bound(ask: Asker) -> None:
    base = (await of_model(ask, "subscription"))[0]
    organization = base.rpartition("/")[2]
    body = {"claimKey": "S2AB-CDEF-0123", "organizationId": organization}
    claimed = (await ask.send("POST", f"{SUBSCRIPTIONS}/claim", body)).json
    path = f"{SUBSCRIPTIONS}/{claimed['subscriptionId']}/bind"
    old = (await ask(f"{base}/networks")).json[0]["id"]
    new = {"name": "New", "productTypes": ["switch", "wireless", "camera", "appliance", "sensor"]}
    network = (await ask.send("POST", f"{base}/networks", new)).json
    seats = claimed["counts"]["seats"]["limit"]
    serials = [f"Q2ZZ-{number:04d}-TEST" for number in range(seats + 1)]
    inside = await ask.send(
        "POST", f"/networks/{network['id']}/devices/claim", {"serials": serials}
    )
    assert inside.json["errors"] == []

    async def bind(*networks: str, query: str = "", key: str | None = None) -> Any:
        return await ask.send("POST", path + query, {"networkIds": networks}, key=key)

    lacking = (await bind(network["id"])).json
    assert lacking["insufficientEntitlements"] == [{"sku": "LIC-MR-A", "quantity": 1}]
    assert (lacking["networks"], lacking["errors"]) == ([], [])
    gone = {"serial": serials[0]}
    await ask.send("POST", f"/networks/{network['id']}/devices/remove", gone)
    rejected = (await bind(network["id"], old, "N_1")).json
    assert [("bound" in text, "not found" in text) for text in rejected["errors"]] == [
        (True, False),
        (False, True),
    ]
    expected = {
        "subscriptionId": claimed["subscriptionId"],
        "networks": [{"id": network["id"], "name": "New"}],
        "errors": [],
        "insufficientEntitlements": [],
    }
    assert (await bind(network["id"], key=READ_ONLY_KEY)).status == 403
    for query in ("?validate=true", ""):
        assert (await bind(network["id"], query=query)).json == expected
    assert len((await bind(network["id"])).json["errors"]) == 1
    listed = (await ask(f"{SUBSCRIPTIONS}?organizationIds[]={organization}")).json
    counts = next(s for s in listed if s["subscriptionId"] == claimed["subscriptionId"])["counts"]
    assert counts["networks"] == 1
    assert counts["seats"] == {"assigned": seats, "available": 0, "limit": seats}
    change = await last_change(ask, base)
    assert change["networkId"] == network["id"]
    assert (await ask.send("POST", f"{SUBSCRIPTIONS}/1/bind", {"networkIds": [old]})).status == 404


async def test_a_shared_subscription_is_the_same_for_all(ask: Asker) -> None:
    holders = await of_model(ask, "subscription")
    query = "&".join(f"organizationIds[]={o.rpartition('/')[2]}" for o in holders)
    shared = next(
        s for s in (await ask(f"{SUBSCRIPTIONS}?{query}")).json if s["counts"]["organizations"] > 1
    )
    identifier = shared["subscriptionId"]
    new = {"name": "New", "productTypes": ["switch"]}
    network = (await ask.send("POST", f"{holders[0]}/networks", new)).json["id"]
    body = {"networkIds": [network]}
    response = await ask.send("POST", f"{SUBSCRIPTIONS}/{identifier}/bind", body)
    assert response.json["errors"] == []
    seen = []
    for holder in holders:
        found = (await ask(f"{SUBSCRIPTIONS}?organizationIds[]={holder.rpartition('/')[2]}")).json
        seen += [s["counts"]["networks"] for s in found if s["subscriptionId"] == identifier]
    assert seen == [shared["counts"]["networks"] + 1] * shared["counts"]["organizations"]


async def test_what_subscriptions_lack(ask: Asker) -> None:
    base = (await of_model(ask, "subscription"))[0]
    query = f"?organizationIds[]={base.rpartition('/')[2]}"
    body = {"name": "New", "productTypes": ["switch"]}
    network = (await ask.send("POST", f"{base}/networks", body)).json["id"]
    old = (await ask(SUBSCRIPTIONS + query)).json[0]
    identifier = old["subscriptionId"]
    # one that was changed is not bought anew
    path = f"{SUBSCRIPTIONS}/{identifier}/bind"
    assert (await ask.send("POST", path, {"networkIds": [network]})).json["networks"]
    end = parse_time(old["endDate"])
    for at, status in ((end - 1, "active"), (end, "expired")):
        ask.simulator.clock.set(at)
        listed = {s["subscriptionId"]: s for s in (await ask(SUBSCRIPTIONS + query)).json}
        assert listed[identifier]["status"] == status
        reports = (await ask(f"{SUBSCRIPTIONS}/compliance/statuses{query}")).json
        assert [report["subscription"]["id"] for report in reports] == list(listed)
        (report,) = [r for r in reports if r["subscription"]["id"] == identifier]
        assert report["subscription"]["status"] == status
        violations = report["violations"]["byProductClass"]
        assert bool(violations) == (status == "expired")
    missing = {"sku": "LIC-MR-A", "quantity": old["counts"]["seats"]["assigned"]}
    assert violations[0]["missing"]["entitlements"] == [missing]
    assert violations[0]["gracePeriodEndsAt"] == iso(end + 30 * DAY)
    assert (await ask(f"{SUBSCRIPTIONS}/compliance/statuses")).status == 400


async def test_subscription_filters(ask: Asker) -> None:
    holders = await of_model(ask, "subscription")
    query = "&".join(f"organizationIds[]={o.rpartition('/')[2]}" for o in holders)
    every = (await ask(f"{SUBSCRIPTIONS}?{query}")).json
    ends = sorted(s["endDate"] for s in every)
    middle = ends[len(ends) // 2]
    soon = (await ask(f"{SUBSCRIPTIONS}?{query}&endDate[lt]={middle}")).json
    assert soon == [s for s in every if s["endDate"] < middle]
    rest = (await ask(f"{SUBSCRIPTIONS}?{query}&endDate[gte]={middle}")).json
    assert len(rest) + len(soon) == len(every) > len(rest) > 0
    assert (await ask(f"{SUBSCRIPTIONS}?{query}&statuses[]=canceled")).json == []
    skus = [e["sku"] for e in (await ask("/administered/licensing/subscription/entitlements")).json]
    assert {s["entitlements"][0]["sku"] for s in every} <= set(skus)
    one = (await ask(f"/administered/licensing/subscription/entitlements?skus[]={skus[0]}")).json
    assert [e["sku"] for e in one] == skus[:1]


async def test_some_subscriptions_are_not_as_they_should_be(http: aiohttp.ClientSession) -> None:
    found: dict[str, Any] = {}
    violations = {}
    clock = Clock()
    clock.freeze(NOW)
    async with Simulator(
        organizations=90, devices_per_organization=20, rate_limits=False, clock=clock
    ) as simulator:
        ask = Asker(http, simulator)
        for base in await of_model(ask, "subscription"):
            query = f"?organizationIds[]={base.rpartition('/')[2]}"
            found |= {s["subscriptionId"]: s for s in (await ask(SUBSCRIPTIONS + query)).json}
            for report in (await ask(f"{SUBSCRIPTIONS}/compliance/statuses{query}")).json:
                violations[report["subscription"]["id"]] = report["violations"]["byProductClass"]
    overused = 0
    for identifier, one in found.items():
        seats = one["counts"]["seats"]
        assert seats["available"] == max(0, seats["limit"] - seats["assigned"])
        if one["status"] == "out_of_compliance":
            overused += 1
            (violation,) = violations[identifier]
            missing = seats["assigned"] - seats["limit"]
            assert violation["missing"]["entitlements"] == [
                {"sku": "LIC-MR-A", "quantity": missing}
            ]
            assert missing > 0
            grace_ends = parse_time(violation["gracePeriodEndsAt"])
            assert parse_time(one["startDate"]) < grace_ends <= NOW + 30 * DAY
        elif one["status"] in ("active", "canceled"):
            assert violations[identifier] == []
    assert overused
    assert {one["type"] for one in found.values()} == {"termed", "enterpriseAgreement"}
    assert {"active", "canceled"} <= {one["status"] for one in found.values()}
