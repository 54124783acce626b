"""What an operation is carried out on: every target that was meant, and a word on all others."""

import json
from typing import Any

import pytest

from meraki_async import (
    ConfigurationError,
    HttpRequest,
    HttpResponse,
    MemoryTransport,
    Meraki,
    UnauthorizedError,
)
from meraki_async.operations.lookup import find_operation, operation_ids
from meraki_async.selection.selection import Selection
from meraki_async.selection.targets import Target, Targets, target_parameter
from meraki_async.simulator import Simulator

from ..crawl.crawling import Handler, response

pytestmark = pytest.mark.anyio


async def targets_of(
    meraki: Meraki, operation_id: str, **choices: Any
) -> tuple[list[Target], list[str]]:
    targets = Targets(meraki, find_operation(operation_id).operation, Selection.of(**choices))
    found = [each async for each in targets]
    return found, [str(each) for each in targets.problems]


def dashboard(handler: Handler) -> Meraki:
    def handle(request: HttpRequest) -> HttpResponse:
        path, _, query = request.url.partition("/api/v1")[2].partition("?")
        return handler(path, query)

    return Meraki("k", transport=MemoryTransport(handle), retries=0)


async def readable(meraki: Meraki) -> dict[str, Any]:
    return {
        each.id or "": each
        async for each in meraki.organizations.get_organizations()
        if each.api and each.api.enabled
    }


async def test_networks_with_a_tag_over_all_organizations(
    simulator: Simulator, meraki: Meraki
) -> None:
    expected: dict[str, Any] = {}
    for organization in await readable(meraki):
        listing = meraki.organizations.get_organization_networks(organization)
        async for network in listing:
            if "retail" in (network.tags or []):
                expected[network.id or ""] = (organization, network.name)
    found, problems = await targets_of(meraki, "updateNetwork", network_tags=["retail"])
    assert {each.id: (each.organization.id, each.name) for each in found} == expected
    assert len(found) == len(expected) > 0
    assert all(json.loads(bytes(each.record))["id"] == each.id for each in found)
    # an organization whose API access is off is named
    off = {each.id async for each in meraki.organizations.get_organizations()} - set(
        await readable(meraki)
    )
    assert all(any(str(one) in problem for problem in problems) for one in off)
    assert len(problems) == len(off)


async def test_devices_of_the_product_that_the_operation_is_about(meraki: Meraki) -> None:
    [organization, *_] = await readable(meraki)
    devices = await meraki.organizations.get_organization_devices(organization)
    switches = {each.serial for each in devices if each.product_type == "switch"}
    found, problems = await targets_of(
        meraki, "updateDeviceSwitchPort", organizations=[organization]
    )
    assert {each.id for each in found} == switches
    assert not problems
    network = next(each.network_id for each in devices if each.product_type == "switch")
    here = {each.serial for each in devices if each.network_id == network}
    found, _ = await targets_of(
        meraki, "updateDevice", organizations=[organization], networks=[str(network)]
    )
    assert {each.id for each in found} == here
    found, _ = await targets_of(
        meraki,
        "updateDevice",
        organizations=[organization],
        networks=[str(network)],
        products=["switch"],
    )
    assert {each.id for each in found} == here & switches


async def test_organizations_by_name_and_shard(meraki: Meraki) -> None:
    known = await readable(meraki)
    name = next(iter(known.values())).name
    found, problems = await targets_of(
        meraki, "updateOrganization", organizations=[name, "Nobody*"]
    )
    assert [each.name for each in found] == [name]
    [problem] = problems
    assert problem.startswith(
        "organization Nobody*: the key sees no organization of this id or name; there are '"
    )
    assert str(name) in problem
    parts = [
        {each.id for each in (await targets_of(meraki, "updateOrganization", shard=(n, 3)))[0]}
        for n in (1, 2, 3)
    ]
    assert set.union(*parts) == set(known)
    assert sum(map(len, parts)) == len(known)


async def test_an_unreadable_organization_is_named_and_gives_no_half() -> None:
    def handle(path: str, query: str) -> HttpResponse:
        if path == "/organizations":
            return response([{"id": "1", "name": "Whole"}, {"id": "2", "name": "Broken"}])
        if path.startswith("/organizations/2/") and "startingAfter" in query:
            return response({"errors": ["no"]}, 403)
        link = "?startingAfter=N_2" if path.startswith("/organizations/2/") else None
        return response([{"id": f"N_{path[15]}", "tags": ["shop"], "name": "a"}], link=link)

    async with dashboard(handle) as client:
        found, problems = await targets_of(client, "updateNetwork", network_tags=["shop", "shpo"])
    assert [each.id for each in found] == ["N_1"]
    assert len(problems) == 2
    assert problems[0].startswith("organization 2 (Broken): its networks cannot be read: ")
    assert problems[1] == (
        "tag shpo: no network has this tag where networks could be read; did you mean 'shop'?"
    )


async def test_what_there_is_is_said_where_nothing_is_spelled_alike() -> None:
    tags = [f"t{number:02}" for number in range(30)]

    def handle(path: str, query: str) -> HttpResponse:
        if path == "/organizations":
            return response([{"id": "1", "name": "One"}, {"id": "2"}])
        number = int(path[15])
        return response(
            [
                {"id": f"N_{number}", "name": f"Site {number}", "tags": tags[number::2]},
                {
                    "id": f"M_{number}",
                    "name": "Roof",
                    "tags": None,
                    "productTypes": ["wirelessController"],
                },
            ]
        )

    async with dashboard(handle) as client:
        _, problems = await targets_of(
            client,
            "updateNetwork",
            network_tags=["retail"],
            networks=["elsewhere"],
            products=["wireless"],
        )
        _, of_organizations = await targets_of(client, "updateOrganization", organizations=["Nope"])
    first = ", ".join(repr(tag) for tag in sorted(tags)[1:11])
    assert sorted(problems) == [
        "network elsewhere: no network of this id or name was found; "
        "there are 'Roof', 'Site 1', 'Site 2'",
        "product type wireless: no network has this product type; there is 'wirelessController'",
        f"tag retail: no network has this tag; there are {first} and more",
    ]
    assert of_organizations == [
        "organization Nope: the key sees no organization of this id or name; there is 'One'"
    ]


async def test_records_that_are_repeated_or_have_no_id() -> None:
    def handle(path: str, query: str) -> HttpResponse:
        if path == "/organizations":
            return response([{"id": "1"}, {"name": "nameless"}])
        return response([{"id": "N_1"}, {"name": "lost"}, {"id": "N_1"}, {"id": 7}])

    async with dashboard(handle) as client:
        found, problems = await targets_of(client, "updateNetwork")
    assert [each.id for each in found] == ["N_1", "7"]
    assert any("a network without an id" in each and "lost" in each for each in problems)
    assert any("without a usable id" in each for each in problems)
    assert len(problems) == 2


async def test_a_rejected_key_is_an_error(simulator: Simulator) -> None:
    async with Meraki("f" * 40, base_url=simulator.url) as client:
        with pytest.raises(UnauthorizedError):
            await targets_of(client, "updateNetwork")


async def test_what_cannot_be_chosen_is_refused_before_anything_is_sent(
    simulator: Simulator, meraki: Meraki
) -> None:
    with pytest.raises(ConfigurationError, match="choose organizations"):
        await targets_of(meraki, "createOrganizationAdmin", networks=["a"])
    with pytest.raises(ConfigurationError, match="nothing to choose"):
        await targets_of(meraki, "createOrganization")
    with pytest.raises(ConfigurationError, match="no product type"):
        await targets_of(meraki, "updateNetwork", products=["toaster"])
    assert not simulator.requests


def test_nearly_every_operation_has_targets() -> None:
    operations = [find_operation(each).operation for each in operation_ids()]
    without = [each for each in operations if target_parameter(each) is None]
    assert len(operations) - len(without) > 1000
    assert all(
        not each.path.startswith(("/networks/", "/devices/", "/organizations/{"))
        for each in without
    )
