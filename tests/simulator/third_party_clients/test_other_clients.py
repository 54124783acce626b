"""Other people's clients, which must not notice that there is no Meraki behind it."""

import importlib
import inspect
from collections.abc import AsyncIterator, Callable
from types import SimpleNamespace
from typing import Any

import anyio
import pytest

from meraki_async.codegen.naming import attribute
from meraki_async.operations.lookup import snake_case
from meraki_async.simulator import Clock, Simulator

from ..contract.test_contract import ALL, needed, values
from .common import meraki_client

pytestmark = pytest.mark.anyio

_meraki: Any = importlib.import_module("meraki")
ITS_OWN_MISTAKES = {
    # its models are of arrays in arrays
    "getNetworkApplianceClientSecurityEvents",
    "getNetworkApplianceSecurityEvents",
    "getOrganizationApplianceSecurityEvents",
    # it pages through ``items`` only, these have a list of another name
    "getOrganizationApplianceDevicesRedundancyByNetwork",
    "getOrganizationClientsSearch",
    "getOrganizationWirelessSsidsProfilesAssignmentsByNetwork",
    # its model is that of another operation's response
    "getOrganizationWirelessDevicesProvisioningDeployments",
}


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
async def world() -> AsyncIterator[Simulator]:
    async with Simulator(
        organizations=4, devices_per_organization=60, rate_limits=False, early_access=True
    ) as running:
        yield running


@pytest.fixture(scope="module")
async def pydantic(world: Simulator) -> AsyncIterator[Any]:
    """meraki-client, which checks every response against its models."""
    # it knows Meraki's own hosts only, by an enumeration of which it takes the value
    local = SimpleNamespace(value=world.url)
    async with meraki_client("aio").AsyncMerakiClient(
        api_key=world.api_key, base_url=local, maximum_retries=0
    ) as client:
        yield client


async def with_sdk(world: Simulator, work: Callable[[Any], Any], key: str = "") -> Any:
    """What Cisco's SDK, which is synchronous, brings home."""

    def run() -> Any:
        sdk = _meraki.DashboardAPI(
            key or world.api_key,
            base_url=world.url,
            suppress_logging=True,
            maximum_retries=3,
            smart_flow_enabled=False,
        )
        with sdk._session:  # which it does not close by itself
            return work(sdk)

    return await anyio.to_thread.run_sync(run)


@pytest.fixture(scope="module")
async def places(pydantic: Any) -> dict[str, Any]:
    organization = (await anext(aiter(pydantic.organizations.get_organizations()))).id
    listings = pydantic.organizations
    networks = [n async for n in listings.get_organization_networks(organization)]
    devices = [d async for d in listings.get_organization_devices(organization)]
    return {
        "organizationId": organization,
        "networks": {p: n.id for n in networks for p in n.product_types},
        "devices": {d.product_type: d.serial for d in devices},
    }


async def first_of(response: Any) -> None:
    if inspect.isawaitable(response):
        await response
        return
    count = 0
    async for _ in response:
        count += 1
        if count == 5:
            break


@pytest.mark.parametrize("scope", sorted({operation.scope for operation in ALL.values()}))
@pytest.mark.slow
async def test_every_get_fits_the_models_of_meraki_client(
    pydantic: Any, places: dict[str, Any], scope: str
) -> None:
    methods = getattr(pydantic, attribute(scope), None)
    asked, rejections = 0, {}
    for operation in ALL.values():
        method = getattr(methods, snake_case(operation.id), None)
        if operation.scope != scope or operation.method != "GET" or method is None:
            continue
        known = {**needed(operation), **values(operation, places)}
        if "organizationIds" in known:
            known["organizationIds"] = [places["organizationId"]]
        # which this client wants, and the documentation does not
        known.setdefault("pipelineIds", ["1"])
        taken = inspect.signature(method).parameters
        given = {attribute(name): value for name, value in known.items()}
        try:
            await first_of(method(**{n: v for n, v in given.items() if n in taken}))
            asked += 1
        except Exception as error:
            if getattr(error, "status_code", None) not in (400, 404):
                rejections[operation.id] = error
    assert not rejections.keys() - ITS_OWN_MISTAKES
    assert asked or methods is None or scope == "support"


async def test_the_sdk_reads_whole_listings(world: Simulator, places: dict[str, Any]) -> None:
    organization = places["organizationId"]

    def work(sdk: Any) -> tuple[Any, ...]:
        listings = sdk.organizations
        return (
            listings.getOrganizations(),
            listings.getOrganizationDevices(organization, total_pages="all", perPage=5),
            listings.getOrganizationDevices(organization, total_pages="all"),
            listings.getOrganizationAdmins(organization),
            listings.getOrganizationConfigurationChanges(
                organization, total_pages="all", perPage=300
            ),
        )

    organizations, paged, devices, admins, changes = await with_sdk(world, work)
    assert len(organizations) == 4
    assert paged == devices
    assert len({device["serial"] for device in devices}) == len(devices) > 5
    assert any(admin["orgAccess"] == "full" for admin in admins)
    assert len(changes) > 900


async def test_the_sdk_writes(world: Simulator, places: dict[str, Any]) -> None:
    organization = places["organizationId"]

    def work(sdk: Any) -> None:
        made = sdk.organizations.createOrganizationNetwork(
            organization, name="Made by another", productTypes=["switch", "wireless"]
        )
        assert made["id"].startswith("L_")
        with pytest.raises(_meraki.APIError, match="already been taken") as rejected:
            sdk.organizations.createOrganizationNetwork(
                organization, name="Made by another", productTypes=["switch"]
            )
        assert rejected.value.status == 400
        sdk.networks.updateNetwork(made["id"], tags=["renewed"])
        networks = sdk.organizations.getOrganizationNetworks(organization, tags=["renewed"])
        assert [network["id"] for network in networks] == [made["id"]]
        sdk.networks.deleteNetwork(made["id"])
        with pytest.raises(_meraki.APIError) as gone:
            sdk.networks.getNetwork(made["id"])
        assert gone.value.status == 404
        newest = sdk.organizations.getOrganizationConfigurationChanges(
            organization, total_pages=1, perPage=3
        )
        assert [change["label"].split()[0] for change in newest] == ["DELETE", "PUT", "POST"]

    await with_sdk(world, work)


async def test_the_sdk_runs_action_batches(world: Simulator, places: dict[str, Any]) -> None:
    organization = places["organizationId"]

    def work(sdk: Any) -> None:
        actions = [
            {
                "resource": f"/organizations/{organization}/networks",
                "operation": "create",
                "body": {"name": f"Batch {number}", "productTypes": ["switch"]},
            }
            for number in range(2)
        ]
        batch = sdk.organizations.createOrganizationActionBatch(
            organization, actions, confirmed=True, synchronous=True
        )
        assert batch["status"]["completed"] is True
        made = [resource["id"] for resource in batch["status"]["createdResources"]]
        names = {
            network["id"]: network["name"]
            for network in sdk.organizations.getOrganizationNetworks(organization)
        }
        assert [names[identifier] for identifier in made] == ["Batch 0", "Batch 1"]

    await with_sdk(world, work)


async def test_the_sdk_waits_as_a_429_says(world: Simulator, places: dict[str, Any]) -> None:
    clock = Clock()
    clock.freeze()  # or a slow machine would keep within the limit by itself
    async with Simulator(organizations=2, clock=clock) as limited:

        def work(sdk: Any) -> int:
            organization = sdk.organizations.getOrganizations()[-1]["id"]
            for _ in range(14):
                sdk.organizations.getOrganization(organization)
            return 14

        async def pass_time_when_refused() -> None:
            while not limited.counts[429]:  # noqa: ASYNC110 - told by no event
                await anyio.sleep(0.01)
            clock.advance(1)

        with anyio.fail_after(30):
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(pass_time_when_refused)
                assert await with_sdk(limited, work) == 14
        assert limited.counts[429] >= 1
        assert limited.counts[200] == 15


async def test_a_wrong_key_is_what_the_sdk_expects(world: Simulator) -> None:
    def work(sdk: Any) -> None:
        with pytest.raises(_meraki.APIError) as rejected:
            sdk.organizations.getOrganizations()
        assert rejected.value.status == 401

    await with_sdk(world, work, "f" * 40)
