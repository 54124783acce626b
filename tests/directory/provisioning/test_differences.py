"""Random wanted access against random organizations: what the least changes do, and never do."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meraki_async.directory.identity import email_key
from meraki_async.directory.provisioning.differences import (
    Aim,
    Differences,
    Taboo,
    differences,
)
from meraki_async.directory.provisioning.grants import Grant, Person, identities_of
from meraki_async.directory.provisioning.privileges import includes
from meraki_async.directory.provisioning.rights import Right, Rights
from meraki_async.directory.provisioning.wanted import (
    NetworkFacts,
    OrganizationFacts,
    wanted_access,
)
from meraki_async.writes.guards.administrators import is_usable, lowers

from .random_access import NOW, TAGS, applied, organizations, people, records

GIVE = Aim()
PRUNE = Aim(prunes=True)
EXPIRE = Aim(gives=False, takes_over=True)
BOTH = Aim(takes_over=True)
AIMS = st.sampled_from([GIVE, PRUNE, EXPIRE, BOTH])
TABOOS = st.sampled_from(
    [
        Taboo(),
        Taboo(protected=frozenset({"p0@fjordlys.example", "p20@fjordlys.example"})),
        Taboo(own="p1@fjordlys.example"),
        Taboo(own_problem="503"),
    ]
)


def compare(
    persons: list[Person],
    facts: list[OrganizationFacts],
    organization: OrganizationFacts,
    there: list[dict[str, Any]],
    aim: Aim,
    taboo: Taboo = Taboo(),  # noqa: B008 - frozen
    leaving: tuple[str, ...] = (),
    after: timedelta = timedelta(),
) -> Differences:
    wanted = wanted_access(persons, facts, NOW + after).by_organization[organization.id]
    return differences(wanted, there, identities_of(persons), aim, taboo, leaving)


@settings(max_examples=200)
@given(st.data(), organizations(), people(), AIMS, TABOOS)
@pytest.mark.slow
def test_one_plan_is_enough_but_for_what_it_withholds_and_takes_from_nobody_else(
    data: st.DataObject,
    facts: list[OrganizationFacts],
    persons: list[Person],
    aim: Aim,
    taboo: Taboo,
) -> None:
    organization = facts[0]
    there = data.draw(records(organization))
    leaving = data.draw(st.sampled_from([(), (), ("p2@fjordlys.example", "p21@fjordlys.example")]))
    identities = identities_of(persons)
    found = compare(persons, facts, organization, there, aim, taboo, leaving)
    after = applied(there, found.changes)

    # what is withheld may go once others are usable: the last full administrator, say
    withheld = {each.who for each in found.withheld}
    second = compare(persons, facts, organization, after, aim, taboo, leaving)
    assert {each.who for each in second.changes} <= withheld
    third = compare(
        persons, facts, organization, applied(after, second.changes), aim, taboo, leaving
    )
    assert third.changes == []

    by_id = {each["id"]: each for each in after}
    declared = {email_key(each.email) for each in persons}
    touched = {str(each.record["id"]) for each in found.changes if each.record is not None}
    for record in there:
        key = identities.key(record["email"])
        is_theirs = key in declared or key in leaving or (aim.prunes and key is not None)
        assert is_theirs or record["id"] not in touched
        now = by_id.get(record["id"])
        if key is not None and taboo.reason(key) is not None:
            assert now is not None
            assert not lowers(record, now)
        if not aim.prunes and not aim.takes_over and key not in leaving and now is not None:
            assert not lowers(record, now)
    # whoever fails, and however far it gets
    losers = {str(e.record["id"]) for e in found.changes if e.takes and e.record is not None}
    if any(r["orgAccess"] == "full" for r in there if r["id"] in losers):
        assert any(is_usable(r) and r["id"] not in losers for r in there)


@settings(max_examples=100)
@given(st.data(), organizations(), people())
@pytest.mark.slow
def test_a_pruned_organization_is_as_declared(
    data: st.DataObject, facts: list[OrganizationFacts], persons: list[Person]
) -> None:
    organization = facts[0]
    there = data.draw(records(organization))
    found = compare(persons, facts, organization, there, PRUNE)
    wanted = wanted_access(persons, facts, NOW).by_organization[organization.id]
    identities = identities_of(persons)
    withheld = {identities.key(each.who) for each in found.withheld}
    for record in applied(there, found.changes):
        key = identities.key(record["email"])
        if key is None or key in withheld:
            continue
        assert key in wanted
        if wanted[key].doubt is None:
            assert Rights.of(record) == wanted[key].rights
    # and everybody who is declared is there
    emails = {identities.key(each["email"]) for each in applied(there, found.changes)}
    for key, each in wanted.items():
        assert each.rights.is_empty or key in emails or key in withheld


@pytest.mark.slow
@settings(max_examples=100)
@given(st.data(), organizations(), people())
def test_all_that_is_declared_is_there_or_named(
    data: st.DataObject, facts: list[OrganizationFacts], persons: list[Person]
) -> None:
    organization = facts[0]
    there = data.draw(records(organization))
    found = compare(persons, facts, organization, there, GIVE)
    identities = identities_of(persons)
    after = applied(there, found.changes)
    withheld = {identities.key(each.who) for each in found.withheld}
    for key, each in wanted_access(persons, facts, NOW).by_organization[organization.id].items():
        theirs = [r for r in after if identities.key(r["email"]) == key]
        if each.rights.is_empty or key in withheld:
            continue
        have = [right for record in theirs for right in Rights.of(record)]
        for right in each.rights:
            assert any(h[:2] == right[:2] and includes(h.privilege, right.privilege) for h in have)


@settings(max_examples=100)
@given(st.data(), organizations(), people(), st.integers(0, 4))
def test_what_is_over_is_taken_back_whenever_somebody_looks(
    data: st.DataObject, facts: list[OrganizationFacts], persons: list[Person], pause: int
) -> None:
    """After a pause of any length, all that has ended in it is taken back at once."""
    organization = facts[0]
    there = applied(
        keepers := [keeper()], compare(persons, facts, organization, keepers, GIVE).changes
    )
    later = timedelta(hours=pause * 2)
    found = compare(persons, facts, organization, there, EXPIRE, after=later)
    left = applied(there, found.changes)
    wanted = wanted_access(persons, facts, NOW + later).by_organization[organization.id]
    identities = identities_of(persons)
    doubtful = {key for key, each in wanted.items() if each.doubt is not None}
    for record in left[1:]:
        key = identities.key(record["email"])
        assert key is not None
        if key not in doubtful:
            assert Rights.of(record) == wanted[key].rights
    assert left[0] == keepers[0]


def keeper() -> dict[str, Any]:
    return {
        "id": "keeper",
        "name": "Keeper",
        "email": "keeper@fjordlys.example",
        "orgAccess": "full",
        "accountStatus": "ok",
        "authenticationMethod": "Email",
        "tags": [],
        "networks": [],
    }


FACTS = [OrganizationFacts("1", "Acme", (NetworkFacts("N_1", "HQ", ("west",)),))]


def record(**more: Any) -> dict[str, Any]:
    return {**keeper(), "id": "7", "email": "Alice@fjordlys.example", "name": "Alice", **more}


def alice(*grants: Grant, **more: Any) -> Person:
    return Person(email="alice@fjordlys.example", grants=grants, **more)


@pytest.mark.parametrize("read_only", ["camera-sensor", "custom-role:7:noc"])
def test_what_can_only_be_read_is_kept(read_only: str) -> None:
    there = [keeper(), record(orgAccess=read_only)]
    for aim in (GIVE, PRUNE):
        found = compare([alice(Grant(privilege="read-only"))], FACTS, FACTS[0], there, aim)
        assert all(change.who != "Alice@fjordlys.example" for change in found.changes)
        assert any(each.who == "Alice@fjordlys.example" for each in found.withheld)
        raised = compare([alice(Grant(privilege="full"))], FACTS, FACTS[0], there, aim)
        assert [c.body for c in raised.changes if c.kind == "update"] == [{"orgAccess": "full"}]


def test_a_changed_address_is_a_creation_and_then_a_removal() -> None:
    old = record(email="a.berg@fjordlys.example", tags=[{"tag": "west", "access": "full"}])
    person = alice(Grant(privilege="read-only"), former=("A.Berg@fjordlys.example",))
    found = compare([person], FACTS, FACTS[0], [keeper(), old], GIVE)
    creation, removal = found.changes
    # nothing is lost on the way
    assert creation.body == {
        "email": "alice@fjordlys.example",
        "name": "Alice",
        "orgAccess": "full",
        "tags": [{"tag": "west", "access": "full"}],
    }
    assert (removal.kind, removal.record, removal.waits) == ("remove", old, True)


def test_the_last_usable_one_keeps_a_former_address_and_is_named() -> None:
    old = record(email="a.berg@fjordlys.example")
    person = alice(Grant(privilege="full"), former=("a.berg@fjordlys.example",))
    locked = record(id="8", email="x@y", accountStatus="locked")
    found = compare([person], FACTS, FACTS[0], [old, locked], GIVE)
    assert [each.kind for each in found.changes] == ["create"]
    assert [each.who for each in found.withheld] == ["a.berg@fjordlys.example"]


def test_only_what_differs_is_sent() -> None:
    there = record(orgAccess="read-only", tags=[{"tag": TAGS[0], "access": "monitor-only"}])
    grant = Grant(privilege="full", scope="tag", tags=(TAGS[0],))
    (change,) = compare([alice(grant)], FACTS, FACTS[0], [there], GIVE).changes
    assert change.body == {"tags": [{"tag": TAGS[0], "access": "full"}]}


def test_an_organization_that_is_not_there_takes_nothing_from_anybody() -> None:
    """A misspelled name is no reason to remove whom it was to give access."""
    there = [keeper(), record(orgAccess="read-only")]
    person = alice(Grant(privilege="read-only", organizations=("Acmee",)))
    wanted = wanted_access([person], FACTS, NOW)
    assert list(wanted.problems) == [
        "there is no organization 'Acmee', as far as can be read; did you mean 'Acme'?"
    ]
    found = compare([person, Person(email=keeper()["email"], grants=(Grant(privilege="full"),))],
                    FACTS, FACTS[0], there, PRUNE)  # fmt: skip
    assert found.changes == []
    assert [each.who for each in found.withheld] == ["Alice@fjordlys.example"]


def test_an_ended_grant_falls_back_to_what_lasts() -> None:
    person = alice(
        Grant(privilege="full", until=NOW), Grant(privilege="read-only", until=NOW + timedelta(9))
    )
    there = [keeper(), record(orgAccess="full")]
    (change,) = compare([person], FACTS, FACTS[0], there, EXPIRE).changes
    assert change.body == {"orgAccess": "read-only"}
    there[1]["orgAccess"] = "read-only"
    assert compare([person], FACTS, FACTS[0], there, EXPIRE).changes == []
    (removal,) = compare([person], FACTS, FACTS[0], there, EXPIRE, after=timedelta(9)).changes
    assert removal.kind == "remove"


def test_what_was_given_by_hand_outlives_what_is_over() -> None:
    person = alice(Grant(privilege="read-only", until=NOW))
    assert compare([person], FACTS, FACTS[0], [record()], EXPIRE).changes == []
    assert Rights.granted([Right("organization", "", "full")]).organization == "full"


def test_a_new_address_has_no_more_than_the_next_plan_would_leave_it() -> None:
    organization = OrganizationFacts("1", "Org", networks=(NetworkFacts("N_1", "Shop"),))
    person = Person(
        email="new@x.example", former=("old@x.example",), grants=(Grant(privilege="full"),)
    )
    there: list[dict[str, Any]] = [
        record(id=email, email=email, orgAccess="full", networks=[{"id": "N_1", "access": "full"}])
        for email in ("old@x.example", "a@x.example")
    ]
    aim, taboo = Aim(prunes=True), Taboo(own_problem="503")
    found = compare([person], [organization], organization, there, aim, taboo)
    [made] = [each for each in found.changes if each.kind == "create"]
    assert "networks" not in made.body
    after = applied(there, found.changes)
    assert compare([person], [organization], organization, after, aim, taboo).changes == []
