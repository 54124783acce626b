"""One operation over many targets: what becomes a change, and on what it was made."""

from typing import Any

import pytest

from meraki_async import Meraki
from meraki_async.operations.assignments import Assignments
from meraki_async.simulator import Simulator
from meraki_async.writes.bulk import BulkPlan, BulkTarget, plan_bulk

pytestmark = pytest.mark.anyio


@pytest.fixture
async def networks(meraki: Meraki) -> list[Any]:
    organization = (await meraki.organizations.get_organizations())[0]
    return [
        each async for each in meraki.organizations.get_organization_networks(organization.id or "")
    ]


async def bulk(
    meraki: Meraki,
    operation_id: str,
    networks: list[Any],
    *texts: str,
    values: Any = None,
    **parameters: Any,
) -> BulkPlan:
    return await plan_bulk(
        meraki,
        Assignments.parse(operation_id, texts, values=values, given=list(parameters)),
        [
            BulkTarget(
                parameters={"networkId": each.id},
                organization_id=each.organization_id,
                name=each.name,
            )
            for each in networks
        ],
        parameters,
    )


async def test_lists_grow_from_what_is_read(
    simulator: Simulator, meraki: Meraki, networks: list[Any]
) -> None:
    await meraki.networks.update_network(networks[0].id, tags=["x", "audited"])
    await meraki.networks.update_network(networks[1].id, tags=["old"])
    before = len(simulator.requests)
    made = await bulk(meraki, "updateNetwork", networks, "tags+=audited", "tags-=old")
    assert len(simulator.requests) - before == 1  # one listing, however many networks
    assert made.in_force == 1
    assert [each.id for each in made.plan.changes] == [
        f"change-{number}" for number in range(1, len(networks))
    ]
    assert made.plan.changes[0].body == {"tags": ["audited"]}
    assert made.plan.changes[0].before == {"tags": ["old"]}
    for change, network in zip(made.plan.changes[1:], networks[2:], strict=True):
        assert change.body == {"tags": [*network.tags, "audited"]}
        assert (change.subject, change.organization_id) == (network.name, network.organization_id)
    again = await bulk(meraki, "updateNetwork", networks, "tags+=audited", "tags-=old")
    assert again.plan.encode() == made.plan.encode()


async def test_what_is_not_there_is_named(meraki: Meraki, networks: list[Any]) -> None:
    await meraki.networks.delete_network(networks[0].id)
    made = await bulk(meraki, "updateNetwork", networks[:4], "notes=new")
    assert len(made.plan) == 3
    [problem] = made.problems
    assert problem == f"/networks/{networks[0].id} ({networks[0].name}): it is not there"
    # the aim of a deletion
    made = await bulk(meraki, "deleteNetwork", networks[:4])
    assert (len(made.plan), made.in_force, made.problems) == (3, 1, [])


async def test_what_cannot_be_read_is_named_and_gets_no_change(
    simulator: Simulator, meraki: Meraki, networks: list[Any]
) -> None:
    simulator.faults.add("403-html@getOrganizationNetworks")
    simulator.faults.add("403-html@getNetwork")
    made = await bulk(meraki, "updateNetwork", networks, "tags+=a")
    assert not made.plan.changes
    assert len(made.problems) == len(networks)
    assert "it could not be read: " in made.problems[0]


async def test_fields_that_are_not_documented_are_sent(meraki: Meraki, networks: list[Any]) -> None:
    made = await bulk(meraki, "updateNetwork", networks[:1], 'new:={"a": [1]}', "notes=x")
    assert made.plan.changes[0].body == {"notes": "x", "new": {"a": [1]}}


async def test_fields_within_objects(meraki: Meraki, networks: list[Any]) -> None:
    made = await bulk(
        meraki,
        "updateNetworkSettings",
        networks[:1],
        "localStatusPage.authentication.enabled=true",
    )
    [change] = made.plan.changes
    assert change.body == {"localStatusPage": {"authentication": {"enabled": True}}}


async def test_secrets_are_in_no_file(meraki: Meraki, networks: list[Any]) -> None:
    wireless = [each for each in networks if "wireless" in each.product_types][:2]
    made = await bulk(
        meraki,
        "updateNetworkWirelessSsid",
        wireless,
        "splashPage=None",
        "splashGuestSponsorDomains+=a.example",
        "name=Shop",
        values={"psk": {"$secret": "shop"}},
        number="0",
    )
    assert made.plan.missing_secrets() == ["shop"] * bool(made.plan.changes)
    made = await bulk(
        meraki, "updateNetworkWirelessSsid", wireless, "psk=correct-horse", number="0"
    )
    assert len(made.plan) == len(wireless)
    assert b"correct-horse" not in made.plan.encode()
    assert made.plan.changes[0].body == {"psk": {"$secret": "psk"}}
    assert made.plan.secrets == {"psk": "correct-horse"}


async def test_one_thing_whose_organization_is_looked_up(
    meraki: Meraki, networks: list[Any]
) -> None:
    made = await plan_bulk(
        meraki,
        Assignments.parse("updateNetwork", ["notes=x"]),
        [BulkTarget(parameters={})],
        {"network_id": networks[0].id},
    )
    [change] = made.plan.changes
    assert change.organization_id == networks[0].organization_id
    assert change.subject == networks[0].name


async def test_creations(meraki: Meraki, networks: list[Any]) -> None:
    made = await bulk(meraki, "createNetworkGroupPolicy", networks[:3], "name=Guests")
    assert [each.body for each in made.plan.changes] == [{"name": "Guests"}] * 3
    assert all(each.before is None for each in made.plan.changes)
