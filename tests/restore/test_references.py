"""Ids of records that are made anew, where others use them."""

from meraki_async.restore.place import Place
from meraki_async.restore.references import References

OBJECT = Place("getOrganizationPolicyObjects", "1", "646829496481500018")
ROLE = Place("getOrganizationSamlRoles", "1", "646829496481400000")
RULES = Place("getNetworkApplianceFirewallL3FirewallRules", "N_1")


def references(kept: frozenset[str] = frozenset()) -> References:
    return References({OBJECT: None, ROLE: None}, lambda place: f"<{place.listing}>", kept)


def test_an_id_is_found_by_itself_and_within_a_text() -> None:
    body = {"rules": [{"srcCidr": f"OBJ({OBJECT.key}),OBJ(646829496481500019)", "to": OBJECT.key}]}
    found = references()
    assert found.used(RULES, body) == {OBJECT}
    assert found.filled(RULES, body) == {
        "rules": [
            {
                "srcCidr": "OBJ(<getOrganizationPolicyObjects>),OBJ(646829496481500019)",
                "to": "<getOrganizationPolicyObjects>",
            }
        ]
    }


def test_an_id_of_two_records_is_followed_only_where_its_member_says_which() -> None:
    found = references(frozenset({ROLE.key}))
    body = {"spInitiated": {"idpId": ROLE.key}}
    assert found.filled(RULES, body) == body
    assert found.doubtful(RULES, body) == [("spInitiated", ROLE.key)]
    for named in ({"samlRoleIds": [ROLE.key]}, {"samlRole": {"id": ROLE.key}}):
        assert found.doubtful(RULES, named) == []
        assert found.used(RULES, named) == {ROLE}
    assert references().used(RULES, body) == {ROLE}
