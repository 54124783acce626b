"""Every oddity of the API's description, in a document of one's own; and the command."""

import copy
import importlib
import importlib.util
import json
import math
import sys
import typing
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pytest

import meraki_async
from meraki_async import MemoryTransport, Meraki
from meraki_async.codegen.__main__ import main
from meraki_async.codegen.naming import field_name, kebab_case, pascal_case, singular, snake_case
from meraki_async.codegen.overrides import unknown
from meraki_async.codegen.spec import SCOPES_TAKEN, OperationSpec, read
from meraki_async.codegen.spec_error import SpecError
from meraki_async.codegen.tree import generate
from meraki_async.operations.lookup import find_operation
from meraki_async.operations.operation_info import operation_info
from meraki_async.operations.parameter_names import documented_names

Json = dict[str, Any]
STRING = {"type": "string"}


def response(schema: Json | None, status: str = "200", link: bool = False) -> Json:
    response: Json = {"description": ""}
    if schema is not None:
        response["content"] = {"application/json": {"schema": schema}}
    if link:
        response["headers"] = {"Link": {"schema": STRING}}
    return {status: response}


def obj(**members: Json) -> Json:
    return {"type": "object", "properties": members}


def array(item: Json) -> Json:
    return {"type": "array", "items": item}


def query(name: str, schema: Json, required: bool = False) -> Json:
    return {"name": name, "in": "query", "schema": schema, "required": required}


def in_path(name: str) -> Json:
    return {"name": name, "in": "path", "schema": STRING, "required": True}


def document(*operations: tuple[str, str, Json]) -> Json:
    paths: Json = {}
    for method, path, operation in operations:
        names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
        parameters = [*map(in_path, names), *operation.pop("parameters", [])]
        paths.setdefault(path, {})[method] = {
            "tags": ["networks", "configure"],
            "parameters": parameters,
            "responses": response(obj(id=STRING)),
            **operation,
        }
    return {"openapi": "3.0.1", "info": {"title": "t", "version": "1"}, "paths": paths}


def spec_of(*operations: tuple[str, str, Json]) -> list[OperationSpec]:
    return read(document(*copy.deepcopy(operations)))


class Generated:
    """A generated tree, loaded in the place of the package's own."""

    def __init__(self, directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._directory = directory
        self._patch = monkeypatch

    def load(self, *operations: tuple[str, str, Json]) -> Any:
        return self.load_document(document(*operations))

    def load_document(self, whole: Json) -> Any:
        assert self.write(whole) == 0
        return self.load_written()

    def write(self, whole: Json, *options: str) -> int:
        """Run the command; returns its exit code."""
        spec = self._directory / "spec.json"
        spec.write_text(json.dumps(whole))
        return main([str(spec), "--out", str(self._directory / "api"), *options])

    def load_written(self) -> Any:
        api = self._directory / "api"
        for name in [name for name in sys.modules if name.startswith("meraki_async.api")]:
            del sys.modules[name]  # the fixture puts back what was there
        found = importlib.util.spec_from_file_location(
            "meraki_async.api", api / "__init__.py", submodule_search_locations=[str(api)]
        )
        assert found is not None
        sys.modules["meraki_async.api"] = importlib.util.module_from_spec(found)
        self._patch.setattr(meraki_async, "api", sys.modules["meraki_async.api"], raising=False)
        return Meraki("k", transport=MemoryTransport(lambda request: pytest.fail("sent")))

    def modules(self) -> list[ModuleType]:
        """All of them, imported."""
        api = self._directory / "api"
        files = [path.relative_to(api).with_suffix("") for path in api.rglob("*.py")]
        names = [".".join(path.parts).removesuffix("__init__").rstrip(".") for path in files]
        return [self.module(name) for name in names if name]

    def models(self, scope: str = "networks") -> ModuleType:
        return self.module(f"models.{scope}")

    def module(self, name: str) -> ModuleType:
        return importlib.import_module(f"meraki_async.api.{name}")


def body(schema: Json) -> Json:
    return {"content": {"application/json": {"schema": schema}}}


def test_reserved_words_and_clashes_get_an_underscore(generated: Generated) -> None:
    members = obj(**dict.fromkeys(("from", "self", "serial", "class", "_json", "type"), STRING))
    meraki = generated.load(
        ("put", "/devices/{serial}", {"operationId": "updateDevice", "requestBody": body(members)})
    )
    call = meraki.networks.update_device(
        "Q1", from_="a", self_="b", serial_="c", class_="d", json="e", type="f"
    )
    call.discard()
    assert call.request.path == "/devices/Q1"
    assert call.request.body == {
        "from": "a",
        "self": "b",
        "serial": "c",
        "class": "d",
        "_json": "e",
        "type": "f",
    }


def test_query_and_body_together_and_a_delete_with_both(generated: Generated) -> None:
    parts: Json = {
        "parameters": [query("addAtomically", {"type": "boolean"})],
        "requestBody": body({**obj(serials=array(STRING)), "required": ["serials"]}),
    }
    meraki = generated.load(
        ("post", "/networks/{networkId}/claim", {"operationId": "claimNetwork", **parts}),
        (
            "delete",
            "/networks/{networkId}",
            {"operationId": "deleteNetwork", "responses": response(None, "204"), **parts},
        ),
    )
    for method in (meraki.networks.claim_network, meraki.networks.delete_network):
        call = method("N_1", serials=["Q"], add_atomically=False)
        call.discard()
        assert (call.request.query, call.request.body) == (
            "addAtomically=false",
            {"serials": ["Q"]},
        )
        with pytest.raises(TypeError):
            method("N_1")
        with pytest.raises(TypeError, match="sequence"):
            method("N_1", serials="Q")


def test_arrays_arrays_of_objects_and_date_filters(generated: Generated) -> None:
    either = {"oneOf": [obj(gte=STRING), STRING]}
    meraki = generated.load(
        (
            "get",
            "/organizations",
            {
                "operationId": "getOrganizations",
                "parameters": [
                    query("networkIds", array(STRING)),
                    query("ranges", array({"type": "object"})),
                    query("startDate", either),
                ],
            },
        )
    )
    call = meraki.networks.get_organizations(
        network_ids=["a", None], ranges=[{"x": 1, "y": 2}], start_date={"gte": "2027"}
    )
    assert call.request.query == (
        "networkIds%5B%5D=a&networkIds%5B%5D=null&ranges%5B%5Dx=1&ranges%5B%5Dy=2"
        "&startDate%5Bgte%5D=2027"
    )
    assert meraki.networks.get_organizations(start_date="2027").request.query == "startDate=2027"


def test_a_flattened_body_is_taken_whole(generated: Generated) -> None:
    flat = {**obj(a=STRING, b={}), "x-flattened": True}
    meraki = generated.load(
        ("post", "/networks", {"operationId": "createNetwork", "requestBody": body(flat)})
    )
    call = meraki.networks.create_network(body={"a": {"b": 1}})
    call.discard()
    assert call.request.body == {"a": {"b": 1}}
    with pytest.raises(TypeError):
        meraki.networks.create_network(a="x")


def test_names_that_are_no_identifiers(generated: Generated) -> None:
    odd = (
        *("0.5", "_json", "MV12/MV22/MV72", "bit_rate_bps", "externalFQDN", "in", "list", "10"),
        *("groupPolicy8021x", "it's"),
    )
    generated.load(
        (
            "get",
            "/networks/{networkId}",
            {"operationId": "getNetwork", "responses": response(obj(**dict.fromkeys(odd, STRING)))},
        )
    )
    struct = generated.models().Network
    names = dict(zip(struct.__struct_encode_fields__, struct.__struct_fields__, strict=True))
    assert names == {
        "0.5": "n0_5",
        "_json": "json",
        "MV12/MV22/MV72": "mv12_mv22_mv72",
        "bit_rate_bps": "bit_rate_bps",
        "externalFQDN": "external_fqdn",
        "in": "in_",
        "list": "list_",
        "10": "n10",
        "groupPolicy8021x": "group_policy8021x",
        "it's": "it_s",
    }


def test_identical_structures_are_one_class_under_all_their_names(generated: Generated) -> None:
    admin = obj(id=STRING, name=STRING, email=STRING, site=obj(id=STRING, name=STRING))
    generated.load(
        ("get", "/admins", {"operationId": "getAdmins", "responses": response(array(admin))}),
        ("get", "/admins/{id}", {"operationId": "getAdmin", "responses": response(admin)}),
        ("post", "/admins", {"operationId": "createAdmin", "responses": response(admin, "201")}),
        (
            "put",
            "/admins/{id}",
            {"operationId": "updateAdmin", "responses": response(obj(id={"type": "integer"}))},
        ),
    )
    models = generated.models()
    assert models.Admin.__name__ == "Admin"
    assert models.Admin is models.AdminDetails is models.CreateAdminResponse
    assert models.UpdateAdminResponse is not models.Admin
    assert typing.get_type_hints(models.Admin)["site"] == models.shared.IdName | None


def test_a_writing_call_that_responses_an_array(generated: Generated) -> None:
    tags = {"operationId": "modifyTags", "responses": response(array(obj(id=STRING, tag=STRING)))}
    meraki = generated.load(("post", "/tags", tags))
    models = generated.models()
    assert typing.get_args(models.ModifyTagsResponse) == (models.ModifyTagsResponseItem,)
    call = meraki.networks.modify_tags()
    call.discard()
    assert call.request.operation.response_type == "ModifyTagsResponse"
    assert not call.request.operation.is_list


@pytest.mark.parametrize(
    ("schema", "paged", "listing", "key"),
    [
        (array(obj(id=STRING)), True, True, "items"),
        (array(obj(id=STRING)), False, True, "items"),
        (obj(items=array(obj(id=STRING)), meta={"type": "object"}), False, True, "items"),
        (array(obj(items=array(obj(id=STRING)), meta={"type": "object"})), True, True, "items"),
        (obj(data=array(obj(id=STRING)), meta={"type": "object"}), True, True, "data"),
        (obj(records=array(obj(id=STRING)), meta={}), True, True, "records"),
        (obj(assignments=array(obj(id=STRING))), True, True, "assignments"),
        (obj(records=array(obj(id=STRING))), False, False, "items"),
        ({}, True, True, "items"),
        ({}, False, False, "items"),
    ],
)
def test_shapes_of_a_reply(schema: Json, paged: bool, listing: bool, key: str) -> None:
    (operation,) = spec_of(
        ("get", "/x", {"operationId": "getX", "responses": response(schema, link=paged)})
    )
    assert (operation.is_list, operation.items_key) == (listing, key)
    assert operation.paging == ("link" if paged else "")
    if listing and schema:
        assert operation.response == obj(id=STRING)


def test_an_object_with_more_than_a_list_is_the_record() -> None:
    schema = obj(mac=STRING, records=array(obj(id=STRING)))
    (operation,) = spec_of(
        ("get", "/x", {"operationId": "getX", "responses": response(schema, link=True)})
    )
    assert (operation.is_list, operation.items_key, operation.response) == (True, "items", schema)


def test_documented_as_an_object_but_really_an_array() -> None:
    (operation,) = spec_of(
        (
            "get",
            "/networks/{networkId}/wireless/rfProfiles",
            {"operationId": "getNetworkWirelessRfProfiles"},
        )
    )
    assert operation.is_list


def test_members_that_only_the_wire_has(generated: Generated) -> None:
    radio = array(obj(utilizationTotal={"type": "number"}))
    generated.load(
        (
            "get",
            "/networks/{networkId}/networkHealth/channelUtilization",
            {
                "operationId": "getNetworkNetworkHealthChannelUtilization",
                "responses": response(array(obj(serial=STRING, wifi0=radio, wifi1=radio))),
            },
        ),
        (
            "get",
            "/devices/{serial}/camera/analytics/zones",
            {
                "operationId": "getDeviceCameraAnalyticsZones",
                "responses": response(array(obj(id=STRING))),
            },
        ),
    )
    models = generated.models()
    raw = b'{"serial":"Q","wifi1":[{"start_ts":"2027","non_wifi":1.5,"utilizationTotal":2}]}'
    (wifi,) = msgspec.json.decode(raw, type=models.NetworkNetworkHealthChannelUtilization).wifi1
    assert (wifi.start_ts, wifi.non_wifi, wifi.utilization_total) == ("2027", 1.5, 2.0)
    assert models.DeviceCameraAnalyticsZone(zone_id="7", id=None).zone_id == "7"


def test_a_reply_that_may_be_empty_and_one_that_always_is(generated: Generated) -> None:
    maybe = {**response(obj(score={"type": "number"})), **response(None, "204")}
    meraki = generated.load(
        ("get", "/performance", {"operationId": "getPerformance", "responses": maybe}),
        ("delete", "/x", {"operationId": "deleteX", "responses": response(None, "204")}),
    )
    annotations = type(meraki.networks).get_performance.__annotations__
    assert annotations["return"] == "Call[models.Performance | None]"
    assert type(meraki.networks).delete_x.__annotations__["return"] == "Call[None]"


def test_the_vendors_own_form_gives_the_same_facts() -> None:
    per_page = {"type": "integer", "minimum": 3, "maximum": 300, "default": 50}
    operation: Json = {
        "operationId": "getNetworkThings",
        "summary": "List the things",
        "description": "Longer\nprose",
        "tags": ["switch", "monitor"],
        "security": [{"oauth2": ["switch:telemetry:read"]}],
        "deprecated": True,
        "x-deprecation-notice": "Use other things.",
        "parameters": [query("perPage", per_page), query("startingAfter", STRING)],
        "responses": response(array(obj(id={**STRING, "enum": ["a"], "description": "d"}))),
    }
    whole = document(
        ("get", "/networks/{networkId}/things", operation),
        ("put", "/networks/{networkId}", {"operationId": "updateNetwork"}),
        ("post", "/networks/{networkId}/bind", {"operationId": "bindNetwork"}),
        ("delete", "/networks/{networkId}", {"operationId": "deleteNetwork"}),
    )
    whole["x-batchable-actions"] = [
        {"group": "g", "summary": "s", "resource": "/networks/{networkId}", "operation": "update"},
        {"group": "g", "summary": "s", "resource": "/networks/{networkId}", "operation": "bind"},
    ]
    by_id = {operation.id: operation for operation in read(whole)}
    things = by_id["getNetworkThings"]
    assert (things.scope, things.paging, things.is_list) == ("switch", "link", True)
    assert (things.stage, things.oauth_scope) == ("deprecated", "switch:telemetry:read")
    assert (things.summary, things.notice) == ("List the things", "Use other things.")
    assert by_id["updateNetwork"].batch == ("/networks/{networkId}", "update")
    assert by_id["bindNetwork"].batch == ("/networks/{networkId}", "bind")
    assert by_id["deleteNetwork"].batch is None
    text = " ".join(generate(read(whole))["methods/switch.py"].split())
    assert '"""List the things' in text
    assert "Deprecated. Use other things." in text
    assert "OAuth scope: ``switch:telemetry:read``." in text
    assert "Page size: 3 to 300, the API's default 50; 300 is requested by default." in text


@pytest.mark.parametrize(
    ("method", "path", "resource", "name", "summary", "batch"),
    [
        ("delete", "/a/{id}", "/a/{id}", "destroy", "", ("/a/{id}", "destroy")),
        ("post", "/a/blink", "/a", "blink", "", ("/a", "blink")),
        ("post", "/a/blink", "/a/blink", "blink", "", ("/a/blink", "blink")),
        ("post", "/a/lookups", "/a/lookups", "lookup", "", ("/a/lookups", "lookup")),
        (
            "post",
            "/a/clone",
            "/a",
            "settings/actions/clone",
            "Clone",
            ("/a", "settings/actions/clone"),
        ),
        ("post", "/a/clone", "/a", "other", "Another", None),
        ("get", "/a", "/a", "update", "Clone", None),
        ("post", "/a", "/a", "update", "", None),
    ],
)
def test_batchable_actions_of_the_vendors_list(
    method: str, path: str, resource: str, name: str, summary: str, batch: tuple[str, str] | None
) -> None:
    whole = document((method, path, {"operationId": "doIt", "summary": "Clone"}))
    whole["x-batchable-actions"] = [
        {"group": "g", "summary": summary, "resource": resource, "operation": name}
    ]
    (operation,) = read(whole)
    assert operation.batch == batch


@pytest.mark.parametrize(
    ("schema", "asked"),
    [
        ({"maximum": 5000, "default": 1000}, 1000),
        ({"maximum": 9000, "default": 9000}, 9000),
        ({"maximum": 20, "default": 10}, 20),
        ({"maximum": 300}, 300),
        ({"default": 10}, None),
    ],
)
def test_large_pages_by_default(schema: Json, asked: int | None) -> None:
    parameters = [query("perPage", {"type": "integer", **schema}), query("startingAfter", STRING)]
    text = generate(
        spec_of(
            (
                "get",
                "/x",
                {
                    "operationId": "getXs",
                    "parameters": parameters,
                    "responses": response(array(obj(id=STRING))),
                },
            )
        )
    )["methods/networks.py"]
    assert (f"per_page={asked})" in text) == (asked is not None)


def nested(depth: int) -> Json:
    whole: Json = {}
    for _ in range(depth):
        whole = {"items": whole}
    return whole


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        ({"swagger": "1.2", "paths": {}}, "neither an OpenAPI 3 nor a Swagger 2"),
        ({"swagger": "2.0", "paths": {}}, "no operations"),
        (
            {"openapi": "3.0.1", "paths": {"/x": {"get": {"$ref": "#/components/none"}}}},
            "/x is not as expected: the reference '#/components/none' leads nowhere",
        ),
        ({"openapi": "3.0.1", "paths": {}}, "no operations"),
        ({"paths": {}}, "neither an OpenAPI 3"),
        ([], "neither an OpenAPI 3"),
        ({"openapi": "3.0.1", "paths": {"/x": {"get": {}}}}, "GET /x is not as expected"),
        ({"openapi": "3.0.1", "paths": {"/x": {"get": []}}}, "GET /x is not as expected"),
        (
            {"openapi": "3.0.1", "paths": {"/x": {"get": {"operationId": "a\nb"}}}},
            "not a valid Python name",
        ),
        (
            {"openapi": "3.0.1", "paths": {"/x": {"get": {"operationId": "a", "tags": ["名前"]}}}},
            "scope '名前' has no letter",
        ),
        (
            {"openapi": "3.0.1", "paths": {"/x": {"get": {"operationId": "a", "tags": ["call"]}}}},
            "scope 'call' would hide",
        ),
        (
            {
                "openapi": "3.0.1",
                "paths": {"/x": {"get": {"operationId": "a", "tags": ["Shared"]}}},
            },
            "scope 'Shared' would hide",
        ),
        (
            {"openapi": "3.0.1", "paths": {"/x": {"get": {"operationId": "listing"}}}},
            "'listing' would hide",
        ),
        (
            {"openapi": "3.0.1", "paths": {"/x": {"get": {"operationId": "import"}}}},
            "'import' is not a valid Python name",
        ),
        (
            {"openapi": "3.0.1", "paths": {"x": {"get": {"operationId": "a"}}}},
            "x is not as expected: a path begins with /",
        ),
        (
            {
                "openapi": "3.0.1",
                "paths": {"/x": {"parameters": [{"in": "query"}], "get": {"operationId": "a"}}},
            },
            "^/x is not as expected: Object missing required field `name`",
        ),
        (
            {"openapi": "3.0.1", "paths": {"/x": {"get": {"operationId": "a", "tags": [1]}}}},
            r"GET /x is not as expected: Expected `str`, got `int` - at `\$.tags\[0\]`",
        ),
        (
            {"openapi": "3.0.1", "paths": {"/x": {"get": {"operationId": "a", "x": "\ud800"}}}},
            "GET /x is not as expected: .*surrogates",
        ),
        (
            {"openapi": "3.0.1", "paths": {"/x": {"get": {"operationId": "a", "x": math.nan}}}},
            "GET /x is not as expected: Out of range float",
        ),
        (
            {"openapi": "3.0.1", "paths": {"/x": {"get": nested(1000)}}},
            "/x is not as expected: it is nested too deeply",
        ),
        (
            {
                "openapi": "3.0.1",
                "paths": {"/x": {"get": {"operationId": "aB"}, "put": {"operationId": "a_b"}}},
            },
            "twice",
        ),
    ],
)
def test_documents_that_cannot_be_used(broken: Any, message: str) -> None:
    with pytest.raises(SpecError, match=message):
        read(broken)


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec, out = tmp_path / "spec.json", tmp_path / "api"
    spec.write_text(json.dumps(document(("get", "/networks", {"operationId": "getNetworks"}))))
    arguments = [str(spec), "--out", str(out)]
    assert main([*arguments, "--check"]) == 1
    assert main(arguments) == 0
    assert main([*arguments, "--check"]) == 0
    first = {path: path.read_bytes() for path in out.rglob("*.py")}
    assert main(arguments) == 0
    assert first == {path: path.read_bytes() for path in out.rglob("*.py")}
    (out / "models" / "gone.py").write_bytes((out / "index.py").read_bytes())
    assert main([*arguments, "--check"]) == 1
    assert "gone.py" in capsys.readouterr().err
    assert main(arguments) == 0
    assert not (out / "models" / "gone.py").exists()
    index = (out / "index.py").read_text()
    (out / "index.py").write_text(index + "changed")
    assert main([*arguments, "--check"]) == 1
    spec.write_text("{")
    assert main(arguments) == 2
    assert main([str(tmp_path / "none.json")]) == 2
    assert "cannot read" in capsys.readouterr().err


def test_files_that_were_not_generated_are_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec, mine = tmp_path / "spec.json", tmp_path / "project" / "mine.py"
    spec.write_text(json.dumps(document(("get", "/networks", {"operationId": "getNetworks"}))))
    mine.parent.mkdir()
    mine.write_text("work = 1\n")
    assert main([str(spec), "--out", str(mine.parent)]) == 2
    assert "mine.py" in capsys.readouterr().err
    assert list(mine.parent.iterdir()) == [mine]


def test_every_override_fits_an_operation() -> None:
    from meraki_async.api.index import OPERATIONS

    assert unknown(OPERATIONS) == []


def test_names() -> None:
    assert snake_case("getOrganizationDevices") == "get_organization_devices"
    assert snake_case("getNetworkMerakiAuthUsers") == "get_network_meraki_auth_users"
    assert kebab_case("getOrganizationSamlIdps") == "get-organization-saml-idps"
    assert pascal_case("MV12/MV22") == "MV12MV22"
    assert field_name("from") == "from_"
    for plural, single in {
        "Devices": "Device",
        "Policies": "Policy",
        "Statuses": "Status",
        "Addresses": "Address",
        "Switches": "Switch",
        "Status": "Status",
        "Series": "Series",
        "Indices": "Index",
        "Vertices": "Vertex",
        "Licenses": "License",
        "Vlans": "Vlan",
        "Access": "Access",
        "Radius": "Radius",
    }.items():
        assert singular(plural) == single


@pytest.mark.parametrize(
    ("tag", "scope", "class_name"),
    [
        ("Secure Connect", "secure_connect", "SecureConnect"),
        ('it\'s "new"\n', "it_s_new", "ItSNew"),
        ("../b", "b", "B"),
        ("5G", "n5_g", "N5G"),
        ("class", "class_", "Class"),
        ("None", "none", "None_"),
        ("Scope", "scope", "Scope_"),
        ("{x}", "x", "X"),
    ],
)
def test_any_scope_becomes_a_valid_name(
    tag: str, scope: str, class_name: str, generated: Generated
) -> None:
    meraki = generated.load(("get", "/x", {"operationId": "getX", "tags": [tag]}))
    assert {scope: class_name} == generated.module("index").SCOPES
    assert type(getattr(meraki, scope)).__name__ == class_name
    assert meraki.call("getX").request.path == "/x"


def test_several_spellings_of_a_scope_are_one(generated: Generated) -> None:
    meraki = generated.load(
        ("get", "/x", {"operationId": "getX", "tags": ["secureConnect"]}),
        ("get", "/y", {"operationId": "getY", "tags": ["Secure Connect"]}),
        ("get", "/z", {"operationId": "getZ", "tags": ["secure_connect"]}),
    )
    assert generated.module("index").SCOPES == {"secure_connect": "SecureConnect"}
    paths = {name: meraki.call(f"get{name}").request.path for name in "XYZ"}
    assert paths == {"X": "/x", "Y": "/y", "Z": "/z"}


def test_a_range_of_statuses_is_a_success_like_any() -> None:
    [operation] = spec_of(
        ("get", "/x", {"operationId": "getX", "responses": response(obj(id=STRING), "2XX")})
    )
    assert operation.status == 200
    assert operation.response == obj(id=STRING)


def test_the_scopes_that_a_client_has_no_room_for() -> None:
    client = Meraki("k", transport=MemoryTransport(lambda request: pytest.fail("sent")))
    own = {name for name in (*dir(Meraki), *vars(client)) if not name.startswith("_")}
    assert own == SCOPES_TAKEN


ODD_NAMES = ("models", "bodies", "self", "UNSET", "Id", "Opt", "é", "ﬁ", "𝔘", "a b", "it's", "\x85")
ODD_TEXTS = (*ODD_NAMES, 'say "so"', "a\nb", "back\\slash", "\u2028", "\x7f", "]", ",", "Literal[")


def test_odd_names_and_values_arrive_as_they_are(generated: Generated) -> None:
    choices = {**STRING, "enum": list(ODD_TEXTS)}
    inner = obj(**dict.fromkeys((*ODD_NAMES, "__x", "Any"), choices))
    operation = {
        "operationId": "updateX",
        "summary": 'Ends with a quote" or \\',
        "parameters": [query(f"q{name}", choices) for name in ODD_NAMES],
        "requestBody": body(obj(**dict.fromkeys(ODD_NAMES, choices), inner=inner)),
        "responses": response(obj(**dict.fromkeys(ODD_NAMES, STRING))),
    }
    meraki = generated.load(("put", "/x/{models}/{a b}", operation))
    generated.modules()
    method = type(meraki.networks).update_x
    names = documented_names(method)
    assert sorted(names.values()) == sorted(
        ["models", "a b", *(f"q{name}" for name in ODD_NAMES), *ODD_NAMES, "inner"]
    )
    parameters = operation_info("updateX").parameters
    chosen = [each for each in parameters if not each.is_in_path and each.wire_name != "inner"]
    assert {each.choices for each in chosen} == {ODD_TEXTS}
    bodies = generated.module("bodies.networks")
    assert set(bodies.XInner.__annotations__) == {*ODD_NAMES, "__x", "Any"}
    fields = generated.models().UpdateXResponse.__struct_encode_fields__
    assert fields == ODD_NAMES
    path = ("1", "2")
    keywords = {name: "v" for name in names if name not in ("models", "a_b", "inner")}
    call = meraki.networks.update_x(*path, **keywords)
    call.discard()
    assert set(call.request.body) == set(ODD_NAMES)


def test_names_that_python_would_change(generated: Generated) -> None:
    inner = {"type": "object", "properties": {"ﬁ": STRING, "id": STRING}}
    operation = {"operationId": "updateX", "requestBody": body(obj(inner=inner))}
    generated.load(("put", "/x", operation))
    assert set(generated.module("bodies.networks").XInner.__annotations__) == {"ﬁ", "id"}


def test_control_characters_are_left_out_of_docstrings(generated: Generated) -> None:
    operation = {
        "operationId": "getX",
        "summary": "Get \x00 the \x1b[31m x",
        "x-oauth-scopes": ["a\x00b"],
    }
    meraki = generated.load(("get", "/x", operation))
    first, *_ = type(meraki.networks).get_x.__doc__.splitlines()
    assert first == "Get  the [31m x"
    assert type(meraki.networks).get_x.operation.oauth_scope == "a\x00b"


def test_classes_do_not_take_the_names_of_what_modules_import(generated: Generated) -> None:
    typed = obj(dict=obj(a=STRING))
    operations = [
        ("get", f"/{name}", {"operationId": f"get{name}", "responses": response(obj(x=STRING))})
        for name in ("Any", "None", "Model", "True")
    ]
    update = ("put", "/typed", {"operationId": "updateTyped", "requestBody": body(typed)})
    generated.load(*operations, update)
    assert generated.models().Any2.__struct_encode_fields__ == ("x",)
    assert "TypedDict2" in vars(generated.module("bodies.networks"))
    for each in ("getAny", "getNone", "getModel", "getTrue"):
        found = find_operation(each).operation
        assert getattr(generated.models(), found.response_type).__struct_encode_fields__ == ("x",)


def test_an_operations_own_parameter_replaces_the_one_of_its_path() -> None:
    whole = document(("get", "/x", {"operationId": "getX", "parameters": [query("a", STRING)]}))
    whole["paths"]["/x"]["parameters"] = [query("a", {"type": "integer"}), query("b", STRING)]
    [operation] = read(whole)
    assert [(each.wire, each.schema["type"]) for each in operation.query] == [
        ("a", "string"),
        ("b", "string"),
    ]


def test_a_query_and_a_body_parameter_of_one_name_have_types_of_their_own(
    generated: Generated,
) -> None:
    operation = {
        "operationId": "updateX",
        "parameters": [query("ids", array(STRING))],
        "requestBody": body(obj(ids=STRING)),
    }
    meraki = generated.load(("put", "/x", operation))
    call = meraki.networks.update_x(ids=["1"], ids_="2")
    call.discard()
    assert (call.request.query, call.request.body) == ("ids%5B%5D=1", {"ids": "2"})


@pytest.mark.parametrize(
    ("schema", "asked"),
    [
        ({"maximum": -1}, None),
        ({"maximum": 10**30, "default": "many"}, 1000),
        ({"maximum": 10**400}, 1000),
        ({"maximum": 0.5}, None),
        ({"maximum": 1e308, "minimum": -(10**30)}, 1000),
    ],
)
def test_limits_that_make_no_sense(schema: Json, asked: int | None, generated: Generated) -> None:
    parameters = [
        query("perPage", {"type": "integer", **schema}),
        query("startingAfter", STRING),
        query("timespan", {"type": "number", **schema}),
    ]
    meraki = generated.load(("get", "/x", {"operationId": "getX", "parameters": parameters}))
    assert type(meraki.networks).get_x.operation.per_page == asked
