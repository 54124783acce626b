"""Settings: SNMP, VLANs, SSIDs."""

from collections.abc import Callable
from typing import Any

import pytest

from ..conftest import Asker

pytestmark = pytest.mark.anyio


async def network_where(
    ask: Asker, organization: str, wanted: Callable[[dict[str, Any]], bool]
) -> str:
    networks = (await ask(f"{organization}/networks")).json
    return next(f"/networks/{n['id']}" for n in networks if wanted(n))


def has(product: str) -> Callable[[dict[str, Any]], bool]:
    return lambda network: product in network["productTypes"]


def lacks(product: str) -> Callable[[dict[str, Any]], bool]:
    return lambda network: product not in network["productTypes"]


@pytest.fixture
async def fleet(ask: Asker) -> list[str]:
    """The paths of all networks with an appliance."""
    return [
        f"/networks/{network['id']}"
        for found in await ask.open_organizations()
        for network in (await ask(f"/organizations/{found['id']}/networks")).json
        if "appliance" in network["productTypes"]
    ]


@pytest.fixture
async def switched(ask: Asker, fleet: list[str]) -> dict[bool, str]:
    """A network that has VLANs on, and one that has them off."""
    found = {}
    for network in fleet:
        settings = (await ask(f"{network}/appliance/vlans/settings")).json
        found[settings["vlansEnabled"]] = network
    return found


# --- SNMP ---

PASSWORDS = {"v3AuthPass": "correct horse", "v3PrivPass": "battery staple"}
MODES = {"v3AuthMode": "SHA", "v3PrivMode": "AES128"}


async def snmp_off(ask: Asker) -> str:
    for found in await ask.open_organizations():
        path = f"/organizations/{found['id']}/snmp"
        if not (await ask(path)).json["v3Enabled"]:
            return path
    raise LookupError


async def test_snmp_keeps_its_passwords_to_itself(ask: Asker) -> None:
    path = await snmp_off(ask)
    before = (await ask(path)).json
    body = {"v3Enabled": True, **MODES, **PASSWORDS, "peerIps": ["198.51.100.7"]}
    response = await ask.send("PUT", path, body)
    after = {**before, "v3Enabled": True, **MODES, "peerIps": ["198.51.100.7"]}
    assert (response.status, response.json) == (200, after)
    assert (await ask(path)).json == after
    organization = path.removesuffix("/snmp")
    changes = await ask(f"{organization}/configurationChanges?perPage=3")
    assert "v3Enabled" in changes.json[0]["newValue"]
    assert b"horse" not in changes.body
    # what was set once need not be given again
    for again in ({"v3Enabled": False}, {"v3Enabled": True}):
        assert (await ask.send("PUT", path, again)).json == {**after, **again}
    assert (await ask.send("PUT", path, {"peerIps": []})).json["peerIps"] == []


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"v3Enabled": True}, "SNMP v3 needs 'v3AuthMode' and 'v3AuthPass'"),
        ({"v3Enabled": True, **MODES}, "'v3AuthMode' needs 'v3AuthPass'"),
        ({**MODES, **PASSWORDS, "v3PrivPass": "short"}, "'v3PrivPass' must be at least 8"),
        ({"v3AuthMode": "ROT13"}, "'v3AuthMode' must be one of"),
        ({"peerIps": ["198.51.100.7;198.51.100.8"]}, "is not a valid IPv4 address"),
    ],
)
async def test_snmp_settings_that_cannot_be(ask: Asker, body: dict[str, Any], text: str) -> None:
    response = await ask.send("PUT", await snmp_off(ask), body)
    assert response.status == 400
    assert text in response.json["errors"][0]


async def test_a_networks_snmp(ask: Asker, organization: str) -> None:
    path = await network_where(ask, organization, lambda network: True) + "/snmp"
    assert (await ask(path)).json == {"access": "none"}
    community = {"access": "community", "communityString": "fjord"}
    assert (await ask.send("PUT", path, community)).json == community
    users = {"access": "users", "users": [{"username": "noc", "passphrase": "long enough"}]}
    assert (await ask.send("PUT", path, users)).json == users
    assert (await ask(path)).json == users
    assert b"long enough" not in (await ask(f"{organization}/configurationChanges")).body
    for wrong in (
        {"access": "community"},
        {"access": "users", "users": []},
        {"access": "users", "users": [{"username": "noc", "passphrase": "short"}]},
    ):
        assert (await ask.send("PUT", path, wrong)).status == 400
    assert (await ask(path)).json == users


# --- VLANs ---

VLAN = {"id": "40", "name": "Cameras", "subnet": "10.250.40.0/24", "applianceIp": "10.250.40.1"}


async def test_vlans_are_where_the_devices_are(ask: Asker, switched: dict[bool, str]) -> None:
    vlans = (await ask(f"{switched[True]}/appliance/vlans")).json
    assert [vlan["id"] for vlan in vlans] == [1, 20, 30]
    assert {vlan["networkId"] for vlan in vlans} == {switched[True].rpartition("/")[2]}
    for vlan in vlans:
        assert (await ask(f"{switched[True]}/appliance/vlans/{vlan['id']}")).json == vlan
    devices = (await ask(f"{switched[True]}/devices")).json
    begin = vlans[0]["subnet"].rpartition(".")[0] + "."
    assert all(device["lanIp"].startswith(begin) for device in devices if device["lanIp"])


async def test_a_vlans_life(ask: Asker, switched: dict[bool, str]) -> None:
    path = f"{switched[True]}/appliance/vlans"
    made = await ask.send("POST", path, VLAN)
    assert made.status == 201
    assert made.json.items() >= {**VLAN, "id": 40}.items()
    # the response to a creation has a part of the members
    assert "dhcpHandling" not in made.json
    vlan = (await ask(f"{path}/40")).json
    assert vlan.items() > made.json.items()
    fixed = {"3c:22:fb:0d:71:aa": {"ip": "10.250.40.9", "name": "door"}}
    body = {"fixedIpAssignments": fixed, "dhcpLeaseTime": "1 hour", "id": "50"}
    changed = (await ask.send("PUT", f"{path}/40", body)).json
    assert changed == {**vlan, "fixedIpAssignments": fixed, "dhcpLeaseTime": "1 hour"}
    assert [v["id"] for v in (await ask(path)).json] == [1, 20, 30, 40]
    assert (await ask.send("DELETE", f"{path}/40")).status == 204
    assert (await ask(f"{path}/40")).status == 404


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"id": "20"}, "Vlan has already been taken"),
        ({"id": "4095"}, "'id' must be between 1 and 4094"),
        ({"id": "x"}, "'id' must be between 1 and 4094"),
        ({"name": ""}, "Name can't be blank"),
        ({"subnet": None}, "'subnet' is required"),
        ({"subnet": "10.250.40.1/24"}, "'subnet' is not a valid IPv4 subnet"),
        ({"applianceIp": "10.250.41.1"}, "'applianceIp' must be an address in"),
        ({"subnet": "10.0.0.0/8"}, "overlaps that of VLAN"),
        ({"dhcpHandling": "Relay DHCP to another server"}, "'dhcpRelayServerIps' is required"),
        ({"dhcpLeaseTime": "2 days"}, "'dhcpLeaseTime' must be one of"),
    ],
)
async def test_vlans_that_cannot_be(
    ask: Asker, switched: dict[bool, str], change: dict[str, Any], text: str
) -> None:
    path = f"{switched[True]}/appliance/vlans"
    before = (await ask(path)).json
    response = await ask.send("POST", path, {**VLAN, **change})
    assert response.status == 400
    assert any(text in error for error in response.json["errors"])
    assert (await ask(path)).json == before


async def test_reserved_and_fixed_addresses_lie_in_the_subnet(
    ask: Asker, switched: dict[bool, str]
) -> None:
    path = f"{switched[True]}/appliance/vlans/30"
    for body in (
        {"reservedIpRanges": [{"start": "192.0.2.1", "end": "192.0.2.2", "comment": ""}]},
        {"fixedIpAssignments": {"3c:22:fb:0d:71:aa": {"ip": "192.0.2.1", "name": "x"}}},
        {"fixedIpAssignments": {"3c:22:fb:0d:71:aa": "192.0.2.1"}},
    ):
        assert (await ask.send("PUT", path, body)).status == 400


async def test_vlans_are_switched_off_and_on(ask: Asker, switched: dict[bool, str]) -> None:
    off = {"errors": ["VLANs are not enabled for this network"]}
    for network in (switched[False], switched[True]):
        path = f"{network}/appliance/vlans"
        settings = f"{path}/settings"
        assert (await ask.send("PUT", settings, {"vlansEnabled": False})).status == 200
        for response in (
            await ask(path),
            await ask(f"{path}/1"),
            await ask.send("POST", path, VLAN),
            await ask.send("PUT", f"{path}/1", {}),
            await ask.send("DELETE", f"{path}/1"),
        ):
            assert (response.status, response.json) == (400, off)
        on = {"vlansEnabled": True}
        assert (await ask.send("PUT", settings, on)).json == on
        assert [vlan["id"] for vlan in (await ask(path)).json] == [1]
        assert (await ask.send("POST", path, VLAN)).status == 201
        # switched on again, it loses nothing
        assert (await ask.send("PUT", settings, on)).status == 200
        assert [vlan["id"] for vlan in (await ask(path)).json] == [1, 40]


async def test_vlans_need_an_appliance(ask: Asker, organization: str) -> None:
    network = await network_where(ask, organization, lacks("appliance"))
    text = {"errors": ["This endpoint only supports MX networks"]}
    for path in ("vlans", "vlans/1", "vlans/settings"):
        response = await ask(f"{network}/appliance/{path}")
        assert (response.status, response.json) == (400, text)


# --- SSIDs ---


@pytest.fixture
async def ssids(ask: Asker, organization: str) -> str:
    return await network_where(ask, organization, has("wireless")) + "/wireless/ssids"


async def test_there_are_fifteen_ssids(ask: Asker, ssids: str) -> None:
    found = (await ask(ssids)).json
    assert [ssid["number"] for ssid in found] == list(range(15))
    assert [ssid["name"] for ssid in found if ssid["enabled"]] == ["Retail", "Guests"]
    assert {"psk" in ssid for ssid in found if ssid["authMode"] == "psk"} == {True}
    assert {"psk" in ssid for ssid in found if ssid["authMode"] != "psk"} == {False}
    assert (await ask(f"{ssids}/14")).json == found[14]
    assert (await ask(f"{ssids}/15")).status == 404


async def test_members_go_with_the_authentication_mode(
    ask: Asker, organization: str, ssids: str
) -> None:
    path = f"{ssids}/3"
    before = (await ask(path)).json
    body = {"name": "Staff", "enabled": True, "authMode": "psk", "psk": "fjord fjord"}
    after = await ask.send("PUT", path, body)
    encrypted = {"encryptionMode": "wpa", "wpaEncryptionMode": "WPA2 only"}
    assert (after.status, after.json) == (200, {**before, **body, **encrypted})
    changes = await ask(f"{organization}/configurationChanges?perPage=3")
    assert changes.json[0]["ssidNumber"] == 3
    assert b"fjord fjord" not in changes.body
    server = {"host": "198.51.100.3", "secret": "a secret of two"}
    radius = await ask.send("PUT", path, {"authMode": "8021x-radius", "radiusServers": [server]})
    assert radius.json["encryptionMode"] == "wpa-eap"
    assert "psk" not in radius.json
    assert radius.json["radiusServers"] == [
        {"id": "0", "host": "198.51.100.3", "port": 1812, "radsecEnabled": False}
    ]
    opened = await ask.send("PUT", path, {"authMode": "open"})
    assert opened.json == {**before, "name": "Staff", "enabled": True}
    assert (await ask(path)).json == opened.json


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"name": ""}, "Name must be"),
        ({"name": "é" * 17}, "Name must be"),
        ({"authMode": "psk"}, "'psk' is required"),
        ({"authMode": "psk", "psk": "short"}, "'psk' must be 8 to 63"),
        ({"psk": "long enough"}, "'psk' cannot be set when the authentication mode is 'open'"),
        ({"wpaEncryptionMode": "WPA3 only"}, "'wpaEncryptionMode' cannot be set"),
        ({"authMode": "open-with-radius"}, "'radiusServers' is required"),
        ({"radiusServers": [{"host": "198.51.100.3"}]}, "'radiusServers' cannot be set"),
        ({"authMode": "wide open"}, "'authMode' must be one of"),
        ({"ipAssignmentMode": "None"}, "'ipAssignmentMode' must be one of"),
        ({"minBitrate": 10}, "'minBitrate' must be one of"),
        ({"bandSelection": "6"}, "'bandSelection' must be one of"),
        ({"useVlanTagging": True}, "VLAN tagging cannot be used with 'NAT mode'"),
        ({"defaultVlanId": 5000}, "'defaultVlanId' must be between"),
    ],
)
async def test_ssids_that_cannot_be(
    ask: Asker, ssids: str, body: dict[str, Any], text: str
) -> None:
    before = (await ask(ssids)).json
    response = await ask.send("PUT", f"{ssids}/5", body)
    assert response.status == 400
    assert any(text in error for error in response.json["errors"])
    assert (await ask(ssids)).json == before


async def test_ssids_need_access_points(ask: Asker, organization: str) -> None:
    network = await network_where(ask, organization, lacks("wireless"))
    text = {"errors": ["This endpoint only supports wireless networks"]}
    path = f"{network}/wireless/ssids"
    for response in (
        await ask(path),
        await ask(f"{path}/1"),
        await ask.send("PUT", f"{path}/1", {}),
    ):
        assert (response.status, response.json) == (400, text)


async def test_the_community_is_there_while_v2c_is_on(ask: Asker, organization: str) -> None:
    for is_on in (True, False, True):
        written = (await ask.send("PUT", f"{organization}/snmp", {"v2cEnabled": is_on})).json
        assert written == (await ask(f"{organization}/snmp")).json
        assert ("v2CommunityString" in written) == is_on


async def test_a_new_networks_first_ssid_has_its_name(ask: Asker, organization: str) -> None:
    for name, expected in (("Oslo", "Oslo WiFi"), ("Ø" * 20, "Ø" * 13 + " WiFi")):
        body = {"name": name, "productTypes": ["wireless", "switch"]}
        network = (await ask.send("POST", f"{organization}/networks", body)).json
        ssids = (await ask(f"/networks/{network['id']}/wireless/ssids")).json
        assert [ssid["name"] for ssid in ssids] == [
            expected,
            *(f"Unconfigured SSID {number}" for number in range(2, 16)),
        ]
        assert [ssid["enabled"] for ssid in ssids] == [True] + [False] * 14


async def test_nat_mode_has_no_vlans(ask: Asker, organization: str) -> None:
    (network, *_) = (await ask(f"{organization}/networks?productTypes[]=wireless")).json
    path = f"/networks/{network['id']}/wireless/ssids/0"
    assert (await ask(path)).json["useVlanTagging"] is True
    changed = await ask.send("PUT", path, {"ipAssignmentMode": "NAT mode"})
    assert changed.status == 200
    assert not changed.json.keys() & {"useVlanTagging", "defaultVlanId", "vlanId"}
    rejected = await ask.send("PUT", path, {"useVlanTagging": True})
    assert "VLAN tagging cannot be used with 'NAT mode'" in rejected.json["errors"]
    bridged = {"ipAssignmentMode": "Bridge mode", "useVlanTagging": True, "defaultVlanId": "7"}
    assert (await ask.send("PUT", path, bridged)).json["defaultVlanId"] == 7
