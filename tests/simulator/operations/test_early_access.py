"""Early access, and the operations in beta."""

import aiohttp
import pytest

from meraki_async.simulator import Simulator

from ..conftest import Asker

pytestmark = pytest.mark.anyio

FEATURES = "earlyAccess/features"
OPT_INS = f"{FEATURES}/optIns"


async def test_opting_in_and_out(ask: Asker, organization: str) -> None:
    ask.simulator.clock.freeze(1_790_000_000)
    features = (await ask(f"{organization}/{FEATURES}")).json
    names = [feature["shortName"] for feature in features if not feature["isOrgScopedOnly"]]
    networks = (await ask(f"{organization}/networks")).json[:2]
    pairs = [{"id": network["id"], "name": network["name"]} for network in networks]
    body = {"shortName": names[0], "limitScopeToNetworks": [pairs[0]["id"]]}
    made = await ask.send("POST", f"{organization}/{OPT_INS}", body)
    assert made.status == 200
    record = made.json
    assert record == {
        "id": record["id"],
        "shortName": names[0],
        "limitScopeToNetworks": pairs[:1],
        "optOutEligibility": {
            "eligible": True,
            "reason": None,
            "help": {"label": None, "url": None},
        },
        "createdAt": "2026-09-21T14:13:20Z",
    }
    own = f"{organization}/{OPT_INS}/{record['id']}"
    assert (await ask(own)).json == record
    body = {"limitScopeToNetworks": [pair["id"] for pair in pairs]}
    updated = await ask.send("PUT", own, body)
    record["limitScopeToNetworks"] = pairs
    assert (updated.status, updated.json) == (200, record)
    assert (await ask.send("PUT", own, {})).json == record
    assert (await ask.send("PUT", own)).json == record
    assert (await ask(f"{organization}/{OPT_INS}")).json == [record]
    assert (await ask.send("DELETE", own)).status == 204
    assert (await ask(f"{organization}/{OPT_INS}")).json == []
    for method in ("GET", "PUT", "DELETE"):
        assert (await ask.send(method, own)).status == 404
    changes = (await ask(f"{organization}/configurationChanges")).json
    labels = [change["label"].split()[0] for change in changes[:5]]
    assert labels == ["DELETE", "PUT", "PUT", "PUT", "POST"]
    assert (changes[0]["newValue"], changes[4]["oldValue"]) == ("", "")


@pytest.mark.parametrize(
    "body",
    [
        {"shortName": "has_nothing"},
        {"shortName": "has_beta_api", "limitScopeToNetworks": ["NETWORK"]},
        {"shortName": "has_air_quality", "limitScopeToNetworks": ["L_1"]},
        {},
    ],
)
async def test_what_cannot_be_opted_in_to(
    ask: Asker, organization: str, body: dict[str, object]
) -> None:
    network = (await ask(f"{organization}/networks")).json[0]["id"]
    if body.get("limitScopeToNetworks") == ["NETWORK"]:
        body = body | {"limitScopeToNetworks": [network]}
    assert (await ask.send("POST", f"{organization}/{OPT_INS}", body)).status == 400
    assert (await ask(f"{organization}/{OPT_INS}")).json == []


async def test_nobody_opts_in_twice(ask: Asker, organization: str) -> None:
    body = {"shortName": "has_air_quality"}
    assert (await ask.send("POST", f"{organization}/{OPT_INS}", body)).status == 200
    assert (await ask.send("POST", f"{organization}/{OPT_INS}", body)).status == 400


async def test_operations_in_beta_are_there_for_those_who_opted_in(
    ask: Asker, organization: str
) -> None:
    beta = f"{organization}/assurance/scores"
    assert (await ask(beta)).status == 404
    other = {"shortName": "has_air_quality"}
    await ask.send("POST", f"{organization}/{OPT_INS}", other)
    assert (await ask(beta)).status == 404
    made = await ask.send("POST", f"{organization}/{OPT_INS}", {"shortName": "has_beta_api"})
    assert (await ask(beta)).status == 200
    await ask.send("DELETE", f"{organization}/{OPT_INS}/{made.json['id']}")
    assert (await ask(beta)).status == 404


async def test_a_dashboard_where_everybody_has_opted_in(http: aiohttp.ClientSession) -> None:
    async with Simulator(
        organizations=3, devices_per_organization=10, early_access=True, rate_limits=False
    ) as dashboard:
        ask = Asker(http, dashboard)
        for found in await ask.open_organizations():
            organization = f"/organizations/{found['id']}"
            (opt_in,) = (await ask(f"{organization}/{OPT_INS}")).json
            assert opt_in["shortName"] == "has_beta_api"
            assert (await ask(f"{organization}/assurance/scores")).status == 200
        # one may opt out
        await ask.send("DELETE", f"{organization}/{OPT_INS}/{opt_in['id']}")
        assert (await ask(f"{organization}/assurance/scores")).status == 404
