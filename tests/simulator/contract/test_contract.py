"""Every operation of the API, asked for over a real socket."""

import json
import logging
import re
from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest

from meraki_async import (
    ApiError,
    BadRequestError,
    Budgets,
    Meraki,
    Paginator,
    RateLimit,
)
from meraki_async.api.index import OPERATIONS
from meraki_async.codegen.naming import attribute
from meraki_async.operations.drift import forget_drift
from meraki_async.operations.lookup import snake_case
from meraki_async.operations.short_schema import members, scalar
from meraki_async.simulator import Simulator
from meraki_async.simulator.contract.contract import Operation, contract, path_arguments
from meraki_async.simulator.contract.paging import list_member
from meraki_async.simulator.contract.schema import problems
from meraki_async.simulator.operations.catalog import HANDLERS

pytestmark = pytest.mark.anyio

ALL = contract().operations
# texts with which the real API rejects what a network or device is not made for
_DOMAIN = re.compile(r"only supports|not enabled|does not support|does not have|No .* found")
# where live responses have members that the description has not
_UNDOCUMENTED = {
    *("Device", "NetworkDevice", "NetworkClient", "NetworkClientUsage", "NetworkEventEventData"),
    *("OrganizationApplianceUplinkStatusUplink", "OrganizationCellularGatewayUplinkStatus"),
}
# they need a device or a client, which is not documented
_OF_DEVICE_OR_CLIENT = (
    "getNetworkWirelessClientCountHistory",
    "getNetworkWirelessLatencyHistory",
    "getNetworkWirelessSignalQualityHistory",
    "getNetworkWirelessUsageHistory",
)


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
async def world() -> AsyncIterator[Simulator]:
    async with Simulator(
        organizations=4, devices_per_organization=60, rate_limits=False, early_access=True
    ) as running:
        running.clock.freeze()
        yield running


@pytest.fixture(scope="module")
async def client(world: Simulator) -> AsyncIterator[Meraki]:
    budgets = Budgets(RateLimit(None), source=RateLimit(None))
    async with Meraki(world.api_key, base_url=world.url, retries=0, budgets=budgets) as meraki:
        yield meraki


@pytest.fixture(scope="module")
async def places(client: Meraki) -> dict[str, Any]:
    """An organization with a network and a device of every product there is."""
    organizations = await client.organizations.get_organizations()
    organization = organizations[0].id
    networks = await client.organizations.get_organization_networks(organization)
    devices = await client.organizations.get_organization_devices(organization)
    return {
        "organizationId": organization,
        "networks": {p: n.id for n in networks for p in n.product_types or ()},
        "devices": {d.product_type: d.serial for d in devices},
    }


def values(operation: Operation, places: Mapping[str, Any]) -> dict[str, str]:
    """Something to put into an operation's path."""
    found = {}
    product = operation.scope if operation.scope in places["networks"] else "wireless"
    for name in re.findall(r"\{(\w+)\}", operation.path):
        if name == "organizationId":
            found[name] = places[name]
        elif name == "networkId":
            found[name] = places["networks"][product]
        elif name == "serial":
            found[name] = places["devices"][product]
        else:
            found[name] = "1"
    return found


def needed(operation: Operation) -> dict[str, Any]:
    """Parameters without which some operations reject."""
    more: dict[str, Any] = {}
    for name, short, is_required in members(operation.query):
        if is_required or name in ("organizationIds", "userIds"):
            inner = short[0] if isinstance(short, list) else short
            choices = scalar(inner).choices if isinstance(inner, str) else ()
            value = choices[0] if choices else "1"
            more[name] = [value] if isinstance(short, list) else value
    if operation.id == "getNetworkEvents":
        more["productType"] = "wireless"
    if operation.id in _OF_DEVICE_OR_CLIENT:
        more["deviceSerial"] = "Q2KD-7XNA-4WLM"
    if "timespan" in operation.query:
        limits = scalar(str(operation.query["timespan"]))
        more["timespan"] = int(max(limits.minimum or 0, min(limits.maximum or 7200, 7200)))
    return more


@pytest.mark.parametrize("scope", sorted({operation.scope for operation in ALL.values()}))
async def test_every_get_responds_as_documented(
    client: Meraki, places: dict[str, Any], scope: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Nothing differs from our own types, nor from any structure that is documented."""
    forget_drift()
    caplog.set_level(logging.INFO, "meraki_async")
    rejections: list[tuple[str, ApiError]] = []
    for operation in ALL.values():
        if operation.scope != scope or operation.method != "GET":
            continue
        parameters = {**values(operation, places), **needed(operation)}
        if "organizationIds" in parameters:
            parameters["organizationIds"] = [places["organizationId"]]
        if "serials" in parameters:
            parameters["serials"] = list(places["devices"].values())
        call = client.call(operation.id, **{attribute(k): v for k, v in parameters.items()})
        if isinstance(call, Paginator):
            call = call.limit(3)
        try:
            response = await call.response()
        except ApiError as error:
            rejections.append((operation.id, error))
            continue
        caplog.clear()
        await call
        for told in (record.getMessage() for record in caplog.records):
            undocumented = re.search(r"(\w+)\.(\w+) is not documented", told)
            assert undocumented, told
            # without its id, nobody could ask for what a listing names
            is_id = undocumented[2].lower().endswith("id")
            assert is_id or undocumented[1] in _UNDOCUMENTED, told
        assert operation.response is not None
        found = problems(json.loads(response.body), operation.response, "")
        assert not [text for text in found if "must be one of" in text], operation.id
        if response.headers.get("X-Simulated") == "synthetic":
            assert_whole(operation, response.body)
    for operation_id, rejection in rejections:
        # only where more is known than the contract: something like that is not there
        assert operation_id in HANDLERS, rejection
        assert rejection.status == 404 or _DOMAIN.search(str(rejection)), rejection


def assert_whole(operation: Operation, body: bytes) -> None:
    """It fits its schema, and nothing documented is missing."""
    value = json.loads(body)
    assert operation.response is not None
    if list_member(operation) is None or isinstance(operation.response, list | dict):
        assert not problems(value, operation.response, "")
        assert_filled(value, operation.response, operation.id)


def assert_filled(value: Any, short: Any, where: str) -> None:
    if isinstance(short, list):
        # where nothing went wrong there are no errors, and some devices have no tags
        assert value or where.endswith((".errors", ".tags")), where
        for item in value:
            assert_filled(item, short[0] if short else "*", where)
    elif isinstance(short, dict) and "|" not in short:
        for name, schema, _ in members(short):
            if name != "*":
                assert name in value, (where, name)
                assert_filled(value[name], schema, f"{where}.{name}")


def sample(short: Any) -> Any:
    """A value that fits a schema."""
    if isinstance(short, list):
        return [sample(short[0] if short else "s")]
    if isinstance(short, dict):
        if "|" in short:
            return sample(short["|"][0])
        return {"key" if name == "*" else name: sample(s) for name, s, _ in members(short)}
    schema = scalar(short)
    if schema.choices:
        return schema.choices[0]
    number = schema.minimum if schema.minimum is not None else min(1, schema.maximum or 1)
    return {"i": number, "n": number, "b": True, "t": "2026-09-01T06:00:00Z"}.get(schema.kind, "x")


def wrong(short: Any) -> Any:
    """A value that does not fit; None when any does."""
    if isinstance(short, list):
        return "no array"
    if isinstance(short, dict):
        return None if "|" in short else "no object"
    return {"s": True, "t": True, "b": "yes", "i": "one", "n": "one"}.get(scalar(short).kind)


@pytest.mark.parametrize("scope", sorted({operation.scope for operation in ALL.values()}))
@pytest.mark.slow
async def test_every_other_write_is_checked_and_logged(
    client: Meraki, places: dict[str, Any], scope: str
) -> None:
    organization = places["organizationId"]

    async def newest() -> str | None:
        changes = client.organizations.get_organization_configuration_changes(organization)
        return (await changes.limit(3))[0].label

    writes = [
        operation
        for operation in ALL.values()
        if operation.scope == scope and operation.method != "GET" and operation.id not in HANDLERS
    ]
    # what was deleted cannot be written to, nor what was in it
    for operation in sorted(writes, key=lambda o: (o.method == "DELETE", -o.path.count("/"))):
        path = operation.path
        for name, value in values(operation, places).items():
            path = path.replace(f"{{{name}}}", value)
        body: Any = None if operation.body is None else sample(operation.body)
        if operation.body == "*":
            body = {}
        response = await client.request(operation.method, path, json=body).response()
        assert response.status == operation.status, operation.id
        assert response.headers["X-Simulated"] == "echoed"
        if not path.startswith("/administered"):
            assert await newest() == f"{operation.method} /api/v1{path}"
        if operation.response is None:
            assert response.body == b""
        if not isinstance(operation.body, dict) or operation.method == "DELETE":
            continue
        for name, short, is_required in members(operation.body):
            corrupt = [{**body, name: wrong(short)}] if wrong(short) is not None else []
            if is_required:
                corrupt.append({key: value for key, value in body.items() if key != name})
            for bad in corrupt:
                with pytest.raises(BadRequestError, match=name):
                    await client.request(operation.method, path, json=bad)


def test_every_path_leads_to_its_operation() -> None:
    assert set(ALL) == set(OPERATIONS)
    for operation in ALL.values():
        path = re.sub(r"\{\w+\}", "x%2Fy", operation.path)
        assert contract().operations_at(path)[operation.method] is operation
        found = path_arguments(operation.path, path)
        assert found is not None
        assert set(found.values()) <= {"x/y"}
        assert attribute(operation.scope) == OPERATIONS[operation.id]
        assert snake_case(operation.id)
    assert not contract().operations_at("/organizations//devices")
    assert not contract().operations_at("/nowhere")


@pytest.mark.parametrize("body", ["text", 17, ["text"], True])
async def test_a_body_is_an_object(client: Meraki, places: dict[str, Any], body: Any) -> None:
    for operation in ALL.values():
        if operation.method == "GET" or operation.body is None:
            continue
        path = operation.path
        for name, value in values(operation, places).items():
            path = path.replace(f"{{{name}}}", value)
        with pytest.raises(ApiError) as rejected:
            await client.request(operation.method, path, json=body)
        assert rejected.value.status in (400, 404), operation.id
