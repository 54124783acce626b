"""The API's description of itself: the contract written out as OpenAPI 3 or as Swagger 2."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import msgspec

from ...operations.short_schema import Scalar, ShortSchema, members, scalar
from .contract import Operation, contract

Schema = dict[str, Any]

_RELEASES = {False: "1.75.1", True: "1.75.1-beta.2"}
_TYPES = {"s": "string", "t": "string", "i": "integer", "n": "number", "b": "boolean"}
_FORMATS = {"t": "date-time", "n": "float"}
_KEY: Schema = {"type": "apiKey", "name": "X-Cisco-Meraki-API-Key", "in": "header"}
_BEARER: Schema = {"type": "http", "scheme": "bearer", "bearerFormat": "API Key"}


@cache
def document(version: int, *, beta: bool) -> bytes:
    """The description of all operations, as JSON.

    Args:
        version: 2 is Swagger 2, 3 is OpenAPI 3.
        beta: with those in beta.
    """
    write = _operation_2 if version == 2 else _operation_3
    operations = [o for o in contract().operations.values() if beta or o.stage != "beta"]
    paths: dict[str, Schema] = {}
    for operation in operations:
        paths.setdefault(operation.path, {})[operation.method.lower()] = write(operation)
    info = {"title": "Meraki Dashboard API", "version": _RELEASES[beta]}
    batchable = [_action(o, *o.batch) for o in operations if o.batch]
    tags = [{"name": tag} for tag in sorted({operation.scope for operation in operations})]
    rest = {"info": info, "tags": tags, "paths": paths, "x-batchable-actions": batchable}
    if version == 2:
        # what may be null cannot be said there but by an extension
        return msgspec.json.encode(_HEAD_2 | rest).replace(b'"nullable":', b'"x-nullable":')
    return msgspec.json.encode(_HEAD_3 | rest)


_HEAD_2: Schema = {
    "swagger": "2.0",
    "host": "api.meraki.com",
    "basePath": "/api/v1",
    "schemes": ["https"],
    "consumes": ["application/json"],
    "produces": ["application/json"],
    "securityDefinitions": {"meraki_api_key": _KEY},
    "security": [{"meraki_api_key": []}],
}
_HEAD_3: Schema = {
    "openapi": "3.0.1",
    "servers": [
        {
            "url": "https://api.meraki.com/{basePath}",
            "variables": {"basePath": {"default": "api/v1"}},
        }
    ],
    "components": {"securitySchemes": {"meraki_api_key": _KEY, "bearerAuth": _BEARER}},
    "security": [{"meraki_api_key": []}, {"bearerAuth": []}],
}


def _action(operation: Operation, resource: str, name: str) -> Schema:
    return {
        "group": operation.scope,
        "summary": operation.id,
        "resource": resource,
        "operation": name,
    }


def _operation_3(operation: Operation) -> Schema:
    parameters = [
        {"name": name, "in": place, "schema": _expanded(short), **_required(is_required)}
        for name, place, short, is_required in _parameters(operation)
    ]
    success: Schema = {"description": "Successful operation"}
    if operation.response is not None:
        success |= _json(_expanded(operation.response))
    if operation.paging:
        success["headers"] = {"Link": {"schema": {"type": "string"}}}
    written = _common(operation) | {
        "parameters": parameters,
        "responses": {str(operation.status): success},
        "security": [
            {"meraki_api_key": []},
            {"bearerAuth": []},
            {"oauth2": [operation.oauth] if operation.oauth else []},
        ],
    }
    if operation.body is not None:
        written["requestBody"] = _json(_expanded(operation.body))
    return written


def _operation_2(operation: Operation) -> Schema:
    parameters = [
        {"name": name, "in": place, **_flat(short), **_required(is_required)}
        for name, place, short, is_required in _parameters(operation)
    ]
    if operation.body is not None:
        parameters.append({"name": operation.id, "in": "body", "schema": _expanded(operation.body)})
    success: Schema = {"description": "Successful operation"}
    if operation.response is not None:
        success["schema"] = _expanded(operation.response)
    if operation.paging:
        success["headers"] = {"Link": {"type": "string"}}
    return _common(operation) | {
        "parameters": parameters,
        "responses": {str(operation.status): success},
    }


def _common(operation: Operation) -> Schema:
    written: Schema = {"operationId": operation.id, "tags": [operation.scope]}
    if operation.stage == "beta":
        written["x-release-stage"] = "beta"
    if operation.stage == "deprecated":
        written["deprecated"] = True
    if operation.batch:
        # the list of actions does not name operations
        resource, name = operation.batch
        written["x-batchable"] = {"resource": resource, "operation": name}
    return written


def _parameters(operation: Operation) -> Iterator[tuple[str, str, ShortSchema, bool]]:
    """Name, place, schema and whether it is required."""
    for part in operation.path.split("/"):
        if part.startswith("{"):
            yield part[1:-1], "path", "s", True
    for name, short, is_required in members(operation.query):
        yield name, "query", short, is_required


def _required(is_required: bool) -> Schema:
    return {"required": True} if is_required else {}


def _json(schema: Schema) -> Schema:
    return {"content": {"application/json": {"schema": schema}}}


def _expanded(short: ShortSchema) -> Schema:
    """A short schema in full."""
    if isinstance(short, list):
        return {"type": "array", "items": _expanded(short[0] if short else "*")}
    if isinstance(short, str):
        if short.startswith("~"):
            return {"x-flattened-properties": short[1:].split()}
        return _scalar(scalar(short))
    if "|" in short:
        return {"oneOf": [_expanded(choice) for choice in short["|"]]}
    return _object(short)


def _object(short: Mapping[str, ShortSchema]) -> Schema:
    if "*" in short:
        return {"type": "object", "additionalProperties": _expanded(short["*"])}
    schema: Schema = {"type": "object"}
    if short:
        schema["properties"] = {name: _expanded(inner) for name, inner, _ in members(short)}
    if required := [name for name, _, is_required in members(short) if is_required]:
        schema["required"] = required
    return schema


def _scalar(schema: Scalar) -> Schema:
    if schema.kind == "*":
        return {}
    written: Schema = {
        "type": _TYPES[schema.kind],
        "format": _FORMATS.get(schema.kind),
        "enum": list(schema.choices) or None,
        "minimum": schema.minimum,
        "maximum": schema.maximum,
        "default": schema.default,
        "nullable": schema.is_nullable or None,
    }
    return {name: value for name, value in written.items() if value is not None}


def _flat(short: ShortSchema) -> Schema:
    """A parameter's schema for Swagger 2, which admits neither objects nor choices there."""
    if isinstance(short, list):
        items = _flat(short[0] if short else "s")
        return {"type": "array", "items": items, "collectionFormat": "multi"}
    schema = scalar(short) if isinstance(short, str) else Scalar("s")
    return _scalar(schema) or {"type": "string"}
