"""The generated operations, all of them."""

import importlib
import inspect
import os
import typing
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec import Struct

from meraki_async import MemoryTransport, Meraki, Model, Operation
from meraki_async.api.index import OPERATIONS, SCOPES
from meraki_async.calls.paginator import Paginator
from meraki_async.codegen.naming import attribute
from meraki_async.codegen.spec import OperationSpec, parse, read
from meraki_async.codegen.structures import types_of
from meraki_async.operations.lookup import response_type, scope_class, snake_case

from ..codegen import small_document
from .test_oddities import Generated

MODELS = sorted([*SCOPES, "shared"])


def operations_of(scope: str) -> dict[str, Operation]:
    methods = [value for value in vars(scope_class(scope)).values() if inspect.isfunction(value)]
    found: list[Operation] = [method.operation for method in methods]  # type: ignore[attr-defined]
    assert len({operation.id for operation in found}) == len(found)
    return {operation.id: operation for operation in found}


def structs_of(scope: str) -> list[type[Struct]]:
    module = importlib.import_module(f"meraki_async.api.models.{scope}")
    return [
        value
        for name, value in vars(module).items()
        if isinstance(value, type)
        and issubclass(value, Model)
        and value.__name__ == name != "Model"
    ]


def example(kind: Any, depth: int = 0) -> Any:
    """A value of a type, every field of every Struct filled."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if kind is Any:
        return {"any": [1, None]}
    if origin is list:
        return [example(arguments[0], depth + 1), example(arguments[0], depth + 1)]
    if origin is dict:
        return {"key": example(arguments[1], depth + 1)}
    if arguments:
        return example(next(a for a in arguments if a is not type(None)), depth + 1)
    if isinstance(kind, type) and issubclass(kind, Struct):
        hints = typing.get_type_hints(kind)
        names = [field.name for field in msgspec.structs.fields(kind)]
        return kind(**{name: example(hints[name], depth + 1) for name in names})
    return {str: f"text {depth}", int: 2**60 + depth, float: 0.5, bool: True}[kind]


@pytest.mark.parametrize("scope", MODELS)
def test_every_struct_survives_the_wire_under_wire_names(scope: str) -> None:
    structs = structs_of(scope)
    for struct in structs:
        full = example(struct)
        raw = msgspec.json.encode(full)
        assert msgspec.json.decode(raw, type=struct) == full
        wire = msgspec.json.decode(raw)
        assert set(wire) == {field.encode_name for field in msgspec.structs.fields(struct)}
        assert struct() == msgspec.json.decode(b'{"unknownField":1}', type=struct)
        for field in msgspec.structs.fields(struct):
            assert field.default is None


@pytest.fixture
def spec(document: str, request: pytest.FixtureRequest) -> list[OperationSpec]:
    """A document, whose code is in the place of the package's own when it is the small one."""
    if document == "Meraki's":
        assert MERAKIS is not None
        return read(parse(Path(MERAKIS)))
    request.getfixturevalue("generated").load_document(small_document.DOCUMENT)
    return read(small_document.DOCUMENT)


CASES = [("small", scope) for scope in small_document.SCOPES]
# Meraki's own document is not part of the project: CI says where it is
MERAKIS = os.environ.get("MERAKI_OPENAPI")
if MERAKIS is not None:
    CASES += [("Meraki's", scope) for scope in sorted(SCOPES)]


@pytest.mark.parametrize(("document", "scope"), CASES)
def test_fields_have_the_documents_wire_names(scope: str, spec: list[OperationSpec]) -> None:
    """Against the document, since a Struct alone cannot tell that its names are right."""
    of_scope = [operation for operation in spec if attribute(operation.scope) == scope]
    types = types_of(of_scope)
    models = importlib.import_module(f"meraki_async.api.models.{scope}")
    for struct in types.structs:
        assert getattr(models, struct.name).__struct_encode_fields__ == tuple(struct.fields)
    assert {struct.name for struct in types.structs} == {s.__name__ for s in structs_of(scope)}


@pytest.mark.parametrize("document", sorted({document for document, _ in CASES}))
def test_the_package_has_exactly_the_documents_operations(spec: list[OperationSpec]) -> None:
    index = importlib.import_module("meraki_async.api.index")
    assert {operation.id: attribute(operation.scope) for operation in spec} == index.OPERATIONS


def test_what_the_small_document_says(generated: Generated) -> None:
    generated.load_document(small_document.DOCUMENT)
    of_organizations, of_networks = operations_of("organizations"), operations_of("networks")
    organizations = of_organizations["getOrganizations"]
    assert (organizations.paging, organizations.per_page) == ("link", 1000)
    assert (organizations.is_list, organizations.response_type) == (True, "Organization")
    alerts = of_organizations["getOrganizationAlerts"]
    assert (alerts.is_list, alerts.items_key, alerts.stage) == (True, "items", "beta")
    events = of_networks["getNetworkEvents"]
    assert (events.paging, events.items_key, events.limit) == ("events", "events", 1000)
    update = of_networks["updateNetwork"]
    assert update.batch == ("/networks/{networkId}", "update")
    assert update.oauth_scope == "dashboard:general:config:write"
    assert of_networks["getNetwork"].stage == "ga"
    assert of_networks["getNetworkTraffic"].stage == "deprecated"
    assert of_networks["deleteNetwork"].batch is None
    assert operations_of("sensor")["createNetworkSensorReading"].response_type == ""
    models = generated.models("networks")
    network = models.Network
    wire = ("id", "name", "tags", "isBound", "0.5", "limits", "details", "anything", "template")
    assert network.__struct_encode_fields__ == wire
    types = {name: str(kind) for name, kind in typing.get_type_hints(network).items()}
    assert types["limits"] == "dict[str, int] | None"
    assert types["anything"] == "typing.Any"
    assert types["tags"] == "list[str] | None"
    full = b'{"limits":{"a":1},"details":{"x":{"seenAt":"t"}},"template":null}'
    found = msgspec.json.decode(full, type=network)
    assert (found.limits, found.details["x"].seen_at, found.template) == ({"a": 1}, "t", None)
    assert models.NetworkDetail.__struct_encode_fields__ == ("seenAt",)


@pytest.mark.parametrize(
    ("operation_id", "arguments", "sent"),
    [
        ("getOrganizations", {"ids": ["1", "2"]}, ("ids%5B%5D=1&ids%5B%5D=2", msgspec.UNSET)),
        ("getNetworkEvents", {"since": {"gte": "1"}}, ("since%5Bgte%5D=1", msgspec.UNSET)),
        ("updateNetwork", {"name": "x", "is_bound": None}, ("", {"name": "x", "isBound": None})),
        ("createNetworkSensorReading", {"body": {"any": 1}}, ("", {"any": 1})),
    ],
)
def test_what_calls_of_the_small_document_send(
    operation_id: str, arguments: dict[str, Any], sent: tuple[str, Any], generated: Generated
) -> None:
    if operation_id != "getOrganizations":
        arguments = {"network_id": "N", **arguments}
    call = generated.load_document(small_document.DOCUMENT).call(operation_id, **arguments)
    call.discard()  # a write that is not sent would warn
    assert (call.request.query, call.request.body) == sent


@pytest.mark.parametrize("scope", sorted(SCOPES))
def test_every_operation_is_mapped_once_and_has_a_method(scope: str) -> None:
    operations = operations_of(scope)
    assert set(operations) == {name for name, found in OPERATIONS.items() if found == scope}
    for operation in operations.values():
        method = getattr(scope_class(scope), snake_case(operation.id))
        assert method.operation is operation
        assert operation.scope == scope
        response_type(operation)  # its name is in the models


def test_every_operation_is_reachable_by_its_id() -> None:
    assert len(OPERATIONS) == 1491
    meraki = Meraki("k", transport=MemoryTransport(lambda request: pytest.fail("nothing is sent")))
    for operation_id, scope in OPERATIONS.items():
        method = getattr(getattr(meraki, scope), snake_case(operation_id))
        assert method.__doc__.splitlines()[0]
        assert "developer.cisco.com/meraki/api-v1/" in method.__doc__
        signature = inspect.signature(method)
        required = {
            name: _argument(str(parameter.annotation))
            for name, parameter in signature.parameters.items()
            if parameter.default is parameter.empty
        }
        call = meraki.call(operation_id, **required)
        call.discard()
        assert call.request.operation.id == operation_id
        assert isinstance(call, Paginator) == call.request.operation.is_list
        assert "{" not in call.request.path


def _argument(annotation: str) -> Any:
    if annotation.startswith("Sequence[Mapping"):
        return [{"a": 1}]
    if annotation.startswith("Sequence"):
        return ["x"]
    if annotation.startswith("Mapping"):
        return {"a": 1}
    return "1"


def test_names_and_page_sizes_people_know() -> None:
    organizations = operations_of("organizations")
    devices = organizations["getOrganizationDevices"]
    assert (devices.response_type, devices.per_page, devices.paging) == (
        "OrganizationDevice",
        1000,
        "link",
    )
    assert organizations["getOrganizations"].response_type == "Organization"
    assert organizations["getOrganizations"].per_page == 9000
    assert organizations["getOrganizationConfigurationChanges"].per_page == 5000
    assert (
        organizations["getOrganizationClientsSearch"].response_type == "OrganizationClientsSearch"
    )
    assert not organizations["getOrganizationAdmins"].per_page
    events = operations_of("networks")["getNetworkEvents"]
    assert (events.paging, events.items_key, events.limit) == ("events", "events", 1000)
    rf_profiles = operations_of("wireless")["getNetworkWirelessRfProfiles"]
    assert rf_profiles.is_list
    claim = operations_of("networks")["claimNetworkDevices"]
    assert claim.batch == ("/networks/{networkId}/devices/claim", "claim")
    assert not claim.is_list
