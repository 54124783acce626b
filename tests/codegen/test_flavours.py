"""Descriptions in other flavours give the same operations."""

import copy
from typing import Any

import pytest

from meraki_async.codegen.flavours import as_openapi_3
from meraki_async.codegen.spec import read

from . import small_document

Json = dict[str, Any]


def as_swagger_2(document: Json) -> Json:
    """The small document as the vendor's version 2 has it: one structure is referred to."""
    definitions: Json = {}

    def schema_of(holder: Json, name: str) -> Json:
        definitions[name] = holder["content"]["application/json"]["schema"]
        return {"schema": {"$ref": f"#/definitions/{name}"}}

    def parameter(each: Json) -> Json:
        return {**{k: v for k, v in each.items() if k != "schema"}, **each["schema"]}

    paths = copy.deepcopy(document["paths"])
    for item in paths.values():
        if "parameters" in item:
            item["parameters"] = [parameter(each) for each in item["parameters"]]
        for method, operation in item.items():
            if method == "parameters":
                continue
            name = operation["operationId"]
            parameters = [parameter(each) for each in operation.get("parameters", [])]
            if "requestBody" in operation:
                whole = schema_of(operation.pop("requestBody"), f"{name}Body")
                parameters.append({"name": name, "in": "body", "required": True, **whole})
            operation["parameters"] = parameters
            for status, response in operation["responses"].items():
                if "content" in response:
                    response |= schema_of(response, f"{name}{status}")
                    del response["content"]
    whole = {**document, "swagger": "2.0", "paths": paths, "definitions": definitions}
    del whole["openapi"]
    return whole


def test_swagger_2() -> None:
    document = as_swagger_2(small_document.DOCUMENT)
    assert "content" not in str(document)
    assert read(document) == read(small_document.DOCUMENT)


@pytest.mark.parametrize(
    ("schema", "plain"),
    [
        ({"type": ["string", "null"]}, {"type": "string", "nullable": True}),
        (
            {"type": ["string", "integer"]},
            {"oneOf": [{"type": "string"}, {"type": "integer"}]},
        ),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, {"type": "string", "nullable": True}),
        (
            {"allOf": [{"$ref": "#/components/schemas/Named"}, {"properties": {"b": {}}}]},
            {
                "type": "object",
                "properties": {"name": {"type": "string"}, "b": {}},
                "required": ["name"],
            },
        ),
        ({"const": "a"}, {"const": "a", "enum": ["a"]}),
        (
            {"$ref": "#/components/schemas/Tree"},
            {
                "type": "object",
                "properties": {"children": {"type": "array", "items": {}}, "kind/of": {}},
            },
        ),
        (
            {"type": "object", "properties": {"properties": {"type": "string"}, "type": {}}},
            {"type": "object", "properties": {"properties": {"type": "string"}, "type": {}}},
        ),
    ],
)
def test_schemas(schema: Json, plain: Json) -> None:
    named = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
    children = {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}
    tree = {"properties": {"children": children, "kind/of": {"$ref": "#/components/a~1b"}}}
    document = {
        "openapi": "3.1.0",
        "components": {"schemas": {"Named": named, "Tree": tree}, "a/b": {}},
        "paths": {"/x": {"get": {"schema": schema}}},
    }
    assert as_openapi_3(document)["paths"]["/x"]["get"]["schema"] == plain
