"""Other flavours of API description, brought into the one that ``spec`` reads.

Swagger 2 (what ``openapiSpec`` returns without ``version=3``), references, ``allOf``, and OpenAPI
3.1's way of saying that a value may be null.
"""

from collections.abc import Mapping
from typing import Any

from .spec_error import naming

Json = dict[str, Any]

_JSON = "application/json"
_MAX_DEPTH = 150
_NOT_IN_A_SCHEMA = frozenset({"name", "in", "required", "description"})


def as_openapi_3(document: Json) -> Json:
    """The document as OpenAPI 3.0 without references.

    Raises:
        SpecError: a reference leads nowhere, or something is not as expected.
    """
    paths: Json = {}
    with naming("paths"):
        items = document.get("paths", {}).items()
    for path, item in items:
        with naming(path):
            plain = _without_references(item, document)
            paths[path] = _item_of_swagger(plain) if "swagger" in document else plain
    return {**document, "openapi": "3.0.1", "paths": paths}


def _without_references(
    value: Any, document: Json, within: tuple[str, ...] = (), depth: int = 0
) -> Any:
    """The value with what its references lead to; a structure within itself is left open.

    Args:
        value: any part of the document.
        document: where references lead.
        within: the references that led here.
        depth: in how many other values it is.
    """
    depth += 1
    if depth > _MAX_DEPTH:
        raise ValueError("it is nested too deeply")
    if isinstance(value, list):
        return [_without_references(each, document, within, depth) for each in value]
    if not isinstance(value, dict):
        return value
    reference = value.get("$ref")
    if isinstance(reference, str):
        if reference in within:
            return {}
        target = _target(reference, document)
        return _without_references(target, document, (*within, reference), depth)
    plain = {
        name: _without_references(each, document, within, depth) for name, each in value.items()
    }
    return _in_terms_of_3_0(plain)


def _target(reference: str, document: Json) -> Any:
    """What ``#/components/schemas/Device`` is."""
    found: Any = document
    start, *names = reference.split("/")
    for name in names:
        name = name.replace("~1", "/").replace("~0", "~")
        found = found.get(name) if isinstance(found, dict) else None
    if start != "#" or not names or found is None:
        raise ValueError(f"the reference {reference!r} leads nowhere")
    return found


def _in_terms_of_3_0(schema: Json) -> Json:
    """A schema without ``allOf``, ``anyOf``, ``const`` and lists of types."""
    kinds = schema.get("type")
    if isinstance(kinds, list):
        others = [kind for kind in kinds if kind != "null"]
        if len(others) == 1:
            schema = {**schema, "type": others[0]}
        else:
            schema = {name: each for name, each in schema.items() if name != "type"}
            schema["oneOf"] = [{"type": kind} for kind in others]
        if "null" in kinds:
            schema["nullable"] = True
    if isinstance(schema.get("anyOf"), list):
        schema = {**schema, "oneOf": schema["anyOf"]}
        del schema["anyOf"]
    choices = schema.get("oneOf")
    if isinstance(choices, list) and {"type": "null"} in choices:
        rest = [choice for choice in choices if choice != {"type": "null"}]
        schema = {**schema, "oneOf": rest, "nullable": True}
        if len(rest) == 1:
            del schema["oneOf"]
            schema = {**rest[0], **schema}
    if isinstance(schema.get("allOf"), list):
        schema = _merged(schema)
    if isinstance(schema.get("const"), str | int):
        schema = {**schema, "enum": [schema["const"]]}
    members = schema.get("properties")
    # unless it is a mapping of names to schemas that has one of that name
    is_object = isinstance(members, dict) and all(isinstance(m, dict) for m in members.values())
    if members and is_object and "type" not in schema:
        schema = {**schema, "type": "object"}
    return schema


def _merged(schema: Json) -> Json:
    whole: Json = {}
    own = {name: each for name, each in schema.items() if name != "allOf"}
    for part in [*schema["allOf"], own]:
        properties = {**whole.get("properties", {}), **part.get("properties", {})}
        required = [*whole.get("required", ()), *part.get("required", ())]
        whole = {**whole, **part}
        if properties:
            whole["properties"] = properties
        if required:
            whole["required"] = required
    return whole


def _item_of_swagger(item: Json) -> Json:
    """A path's operations and shared parameters."""
    converted: Json = {}
    for name, value in item.items():
        if name == "parameters":
            converted[name] = [_parameter(each) for each in value if each["in"] != "body"]
        elif isinstance(value, dict):
            converted[name] = _operation_of_swagger(value)
        else:
            converted[name] = value
    return converted


def _operation_of_swagger(operation: Mapping[str, Any]) -> Json:
    parameters = operation.get("parameters", [])
    converted = {
        **operation,
        "parameters": [_parameter(each) for each in parameters if each["in"] != "body"],
        "responses": {
            status: _response(each) for status, each in operation.get("responses", {}).items()
        },
    }
    for each in parameters:
        if each["in"] == "body":
            converted["requestBody"] = {"content": {_JSON: {"schema": each.get("schema", {})}}}
    return converted


def _parameter(parameter: Json) -> Json:
    """A parameter whose type stands in a schema."""
    if "schema" in parameter:
        return parameter
    schema = {name: each for name, each in parameter.items() if name not in _NOT_IN_A_SCHEMA}
    return {**parameter, "schema": schema}


def _response(response: Json) -> Json:
    if "schema" not in response:
        return response
    return {**response, "content": {_JSON: {"schema": response["schema"]}}}
