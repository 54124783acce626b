"""What is sent of records, and that what is not sent is named."""

from meraki_async.restore.bodies import creation_body, part_of_body
from meraki_async.restore.kinds import SettingKind, setting_kind
from meraki_async.restore.unsent import unsent_members


def kind_of(listing: str) -> SettingKind:
    found = setting_kind(listing)
    assert found is not None
    return found


def test_what_the_api_demands_is_sent_beside_a_part() -> None:
    kind = kind_of("getNetworkVlanProfiles")
    old = {
        "iname": "Main",
        "name": "Main profile",
        "isDefault": True,
        "vlanNames": [{"name": "tills", "vlanId": "5", "adaptivePolicyGroup": {"id": "9"}}],
        "vlanGroups": [],
    }
    found = part_of_body(kind, old, ["vlanNames", "isDefault"])
    assert found.members == {
        "vlanNames": old["vlanNames"],
        "name": "Main profile",
        "vlanGroups": [],
    }
    assert part_of_body(kind, old, ["isDefault"]).members == {}


def test_a_masked_secret_is_not_sent_as_one() -> None:
    creation = kind_of("getNetworkSwitchAccessPolicies").creation
    assert creation is not None
    servers = [{"host": "10.1.1.1", "port": 1812}]
    found = creation_body(creation, {"name": "Doors", "radiusServers": servers, "hostMode": "****"})
    assert found.members["radiusServers"] == servers
    assert "****" not in found.members.values()
    assert ("radiusServers.secret", "a secret that the API does not show") in found.left


def test_what_no_write_takes_of_a_record_that_is_made_anew_is_named() -> None:
    old = {
        "name": "Doors",
        "counts": {"ports": {"withThisPolicy": 16}},
        "isOn": True,
        "notes": None,
        "group": {"id": "646829496481300001", "name": "Tills"},
        "rules": [
            {"ruleId": "1", "policy": "deny"},
            {"policy": "allow", "comment": "Default rule"},
        ],
    }
    sent = {
        "name": "Doors",
        "counts": {"ports": {}},
        "group": {"id": "646829496481300001"},
        "rules": [{"policy": "deny"}],
    }
    assert dict(unsent_members(old, sent)) == {
        "counts.ports.withThisPolicy": "no write takes it: what is made anew may have another",
        "isOn": "no write takes it: what is made anew may have another",
        "rules": "sent without what no write takes: ruleId",
    }
    assert dict(unsent_members({"group": old["group"]}, {"group": "646829496481300001"})) == {}
    assert list(unsent_members({"mode": "a"}, {"mode": "b"})) == [
        ("mode", "a write takes it in another form")
    ]
