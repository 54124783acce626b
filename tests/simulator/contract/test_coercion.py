"""Scalars in bodies are taken as the API takes them, and objects where it takes these."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.simulator.contract.schema import coerced, problems

from ..conftest import Asker

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=25)


@pytest.mark.parametrize(
    ("value", "schema", "read"),
    [
        ("514", "i", 514),
        ("-1", "i:-1..3", -1),
        ("5.5", "i", "5.5"),
        ("5.5", "n", 5.5),
        ("7", "n", 7),
        ("nan", "n", "nan"),
        ("1e999", "n", "1e999"),
        (300, "s", "300"),
        (True, "s", True),
        (True, "i", True),
        ("true", "b", "true"),
        (None, "i", None),
        ("9" * 40, "i", "9" * 40),
        ("٣", "i", "٣"),
        ([1, "a"], ["s"], ["1", "a"]),
        ({"a": "1", "b": {"c": 2}}, {"a!": "i", "b": {"*": "s"}}, {"a": 1, "b": {"c": "2"}}),
        ("text", ["s"], "text"),
        ([1], {"a": "s"}, [1]),
    ],
)
def test_text_and_numbers(value: Any, schema: Any, read: Any) -> None:
    assert coerced(value, schema) == read


@given(value=SCALARS, schema=st.sampled_from(["s", "?s", "i", "n:0..9", "b", "t", "*", "s:1|2"]))
def test_what_fits_stays_and_nothing_fits_worse(value: Any, schema: str) -> None:
    if not problems(value, schema, "x"):
        assert coerced(value, schema) is value or coerced(value, schema) == value
    else:
        assert len(problems(coerced(value, schema), schema, "x")) <= 1


@pytest.mark.anyio
async def test_they_arrive_in_the_documented_type(ask: Asker, organization: str) -> None:
    networks = (await ask(f"{organization}/networks?productTypes[]=appliance")).json
    path = f"/networks/{networks[0]['id']}"
    server = {"host": "192.0.2.9", "port": "514", "roles": ["Flows"]}
    await ask.send("PUT", f"{path}/syslogServers", {"servers": [server]})
    assert (await ask(f"{path}/syslogServers")).json["servers"][0]["port"] == 514
    await ask.send("PUT", f"{path}/appliance/vlans/settings", {"vlansEnabled": True})
    vlan = {"id": 300, "name": "Tills", "subnet": "192.0.2.0/24", "applianceIp": "192.0.2.1"}
    created = await ask.send("POST", f"{path}/appliance/vlans", vlan)
    assert created.status == 201
    assert str(created.json["id"]) == "300"


@pytest.mark.anyio
async def test_rules_name_applications_by_objects(ask: Asker, organization: str) -> None:
    networks = (await ask(f"{organization}/networks?productTypes[]=appliance")).json
    path = f"/networks/{networks[0]['id']}/appliance"
    application = {"id": "meraki:layer7/application/5", "name": "Advertising.com"}
    rules = [
        {"policy": "deny", "type": "application", "value": application},
        {"policy": "deny", "type": "host", "value": "fjordlys.example"},
    ]
    address = f"{path}/firewall/l7FirewallRules"
    assert (await ask.send("PUT", address, {"rules": rules})).json == {"rules": rules}
    assert (await ask(address)).json == {"rules": rules}
    definition = {"type": "application", "value": application}
    rule = {"definitions": [definition], "dscpTagValue": 0, "priority": "normal"}
    shaping = f"{path}/trafficShaping/rules"
    assert (await ask.send("PUT", shaping, {"rules": [rule]})).status == 200
    assert (await ask(shaping)).json["rules"][0]["definitions"] == [definition]
    # where an object is documented, it has to be that
    selection = f"{path}/trafficShaping/uplinkSelection"
    wrong: list[Any] = [{"protocol": {}}, {"protocol": "carrier pigeon"}]
    for value in wrong:
        filters = [{"type": "application", "value": value}]
        body = {
            "vpnTrafficUplinkPreferences": [{"trafficFilters": filters, "preferredUplink": "wan1"}]
        }
        assert (await ask.send("PUT", selection, body)).status == 400
    pie = {"customPieChartItems": [{"name": "x", "type": "host", "value": application}]}
    analysis = f"{path.removesuffix('/appliance')}/trafficAnalysis"
    assert (await ask.send("PUT", analysis, pie)).status == 400
