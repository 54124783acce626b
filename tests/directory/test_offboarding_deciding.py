"""Which records may go: nothing that the guards of plans would block, and nobody is locked out."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from meraki_async.directory.offboarding.deciding import decide
from meraki_async.directory.offboarding.findings import Organization
from meraki_async.directory.offboarding.person import Person
from meraki_async.directory.offboarding.reading import OrganizationReading
from meraki_async.writes.change import Change
from meraki_async.writes.guards.administrators import is_usable, prospect
from meraki_async.writes.guards.own_identity import OwnIdentity

ADDRESSES = [
    "alice@example.com",
    "Alice@Example.com ",
    "a@example.com",
    "bob@example.com",
    None,
    "",
]


@st.composite
def records(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Administrators of an organization, whoever they are."""
    return [
        {
            "id": str(number),
            "email": draw(st.sampled_from(ADDRESSES)),
            "orgAccess": draw(st.sampled_from(["full", "full", "read-only", "none", "enterprise"])),
            "accountStatus": draw(st.sampled_from(["ok", "ok", "locked", "pending"])),
            "authenticationMethod": draw(st.sampled_from(["Email", "Email", "SAML"])),
        }
        for number in range(draw(st.integers(0, 6)))
    ]


@given(
    records(),
    st.sampled_from([None, "bob@example.com", "ALICE@example.com", "eve@example.com"]),
    st.lists(st.sampled_from(["a@example.com", "bob@example.com"]), max_size=1),
)
def test_nobody_is_locked_out_and_as_much_as_can_be_goes(
    administrators: list[dict[str, Any]], own: str | None, protected: list[str]
) -> None:
    person = Person(["alice@example.com", "a@example.com"])
    one = OrganizationReading(organization=Organization(id="1"), administrators=administrators)
    found = decide(one, person, OwnIdentity(account="k", email=own), protected)
    theirs = [each for each in administrators if person.owns(each)]
    gone = [each["id"] for each in found.removable]
    kept = [each.access.id for each in found.kept]
    assert sorted(gone + kept) == sorted(each["id"] for each in theirs)
    left = [each for each in administrators if each["id"] not in gone]
    if any(map(is_usable, administrators)):
        assert any(map(is_usable, left))
    changes = [
        Change(
            id=f"change-{number}",
            operation="deleteOrganizationAdmin",
            parameters={"organizationId": "1", "adminId": each},
        )
        for number, each in enumerate(gone)
    ]
    ahead = prospect(administrators, changes)
    assert not ahead.takes_full or ahead.left
    for each in found.kept:
        if each.reason == "last_full_administrator":
            # it could not go as well: the guards would block that
            more = Change(
                id="change-x",
                operation="deleteOrganizationAdmin",
                parameters={"organizationId": "1", "adminId": each.access.id},
            )
            others = [k for k in found.kept if k is not each]
            if not any(k.reason == "last_full_administrator" for k in others):
                beyond = prospect(administrators, [*changes, more])
                assert beyond.takes_full
                assert not beyond.left


def test_possible_records_and_similar_addresses_follow_from_names() -> None:
    person = Person(["alice.ruiz@example.com"])
    assert person.why_maybe({"id": "1", "name": "Ruiz, Alice"}) == "its name is like the address"
    assert person.why_maybe({"id": "1", "name": "Bob Stone"}) is None
    person.learn({"id": "1", "email": "alice.ruiz@example.com", "name": "Lady Ruiz"})
    assert person.why_maybe({"id": "2", "name": " lady  RUIZ"}) == "it has the same name"
    same_id = "it has the same id as a record with the address"
    assert person.why_maybe({"id": "1", "name": "Bob Stone"}) == same_id
