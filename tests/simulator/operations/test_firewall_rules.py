"""Lists of firewall rules end with default rules."""

import pytest

from ..conftest import Asker

pytestmark = pytest.mark.anyio

RULE = {
    "policy": "deny",
    "protocol": "tcp",
    "srcCidr": "192.0.2.0/24",
    "destCidr": "198.51.100.0/24",
    "destPort": "443",
}


async def path_of(ask: Asker, organization: str, product: str) -> str:
    networks = (await ask(f"{organization}/networks?productTypes[]={product}")).json
    return f"/networks/{networks[0]['id']}"


@pytest.mark.parametrize(
    ("below", "policy"),
    [
        ("l3FirewallRules", "allow"),
        ("cellularFirewallRules", "allow"),
        ("inboundFirewallRules", "deny"),
        ("inboundCellularFirewallRules", "deny"),
    ],
)
async def test_of_an_appliance(ask: Asker, organization: str, below: str, policy: str) -> None:
    path = f"{await path_of(ask, organization, 'appliance')}/appliance/firewall/{below}"
    (default,) = (await ask(path)).json["rules"]
    assert (default["comment"], default["policy"]) == ("Default rule", policy)
    written = await ask.send("PUT", path, {"rules": [RULE, RULE]})
    first, second, last = (await ask(path)).json["rules"]
    assert written.json["rules"] == [first, second, last]
    assert first == second == {**default, **RULE, "comment": "", "policy": "deny"}
    assert last == default
    await ask.send("PUT", path, {"rules": [{**RULE, "comment": None, "srcPort": None}]})
    assert (await ask(path)).json["rules"] == [first, default]
    await ask.send("PUT", path, {"rules": []})
    assert (await ask(path)).json["rules"] == [default]


async def test_of_the_vpn_with_syslog(ask: Asker, organization: str) -> None:
    path = f"{organization}/appliance/vpn/vpnFirewallRules"
    body = {"rules": [RULE], "syslogDefaultRule": True}
    assert (await ask.send("PUT", path, body)).status == 200
    (rule, default) = (await ask(path)).json["rules"]
    assert rule["destPort"] == "443"
    assert default["syslogEnabled"] is True


async def test_of_an_ssid_with_its_lan(ask: Asker, organization: str) -> None:
    network = await path_of(ask, organization, "wireless")
    path = f"{network}/wireless/ssids/1/firewall/l3FirewallRules"
    for may_reach, policy in ((True, "allow"), (False, "deny")):
        body = {"rules": [{**RULE, "comment": "tills"}], "allowLanAccess": may_reach}
        assert (await ask.send("PUT", path, body)).json == (await ask(path)).json
        rule, lan, default = (await ask(path)).json["rules"]
        assert rule["comment"] == "tills"
        assert (lan["destCidr"], lan["policy"]) == ("Local LAN", policy)
        assert (default["comment"], default["policy"]) == ("Default rule", "allow")


async def test_of_switches(ask: Asker, organization: str) -> None:
    path = f"{await path_of(ask, organization, 'switch')}/switch/accessControlLists"
    rule = {"policy": "deny", "protocol": "udp", "srcCidr": "any", "dstCidr": "192.0.2.0/24"}
    assert (await ask.send("PUT", path, {"rules": [rule]})).status == 200
    first, default = (await ask(path)).json["rules"]
    assert first.items() >= rule.items()
    assert default["comment"] == "Default rule"
