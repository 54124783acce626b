"""Read an OpenAPI document of the Meraki API into a form that no longer depends on its flavour.

Meraki's own file has prose, examples and enumerations, says the scope by its first tag and batches
in ``x-batchable-actions``; a facts-only file may say them in ``x-`` members of its own.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .batches import Actions
from .flavours import as_openapi_3
from .naming import snake_case
from .overrides import OVERRIDES, Override

Schema = dict[str, Any]

_METHODS = ("get", "put", "post", "delete")
_ENVELOPE_KEYS = ("items", "data", "events", "records", "assignments", "designations")
_BESIDE_RECORDS = {"meta", "errors", "message", "pageStartAt", "pageEndAt"}
"""What an envelope has beside its records; an object with other members is a record itself."""
_WORDS = re.compile(r"[A-Za-z]\w*", re.ASCII)
_EVENTS = "getNetworkEvents"
_EVENTS_LIMIT = 1000


class SpecError(Exception):
    """The document cannot be used; says why."""


@dataclass(frozen=True)
class Parameter:
    """A parameter in the query, or a top-level member of a body."""

    wire: str
    schema: Schema
    required: bool


@dataclass(frozen=True)
class OperationSpec:
    """What a document says of one operation."""

    id: str
    method: str
    path: str
    scope: str
    path_names: tuple[str, ...]
    query: tuple[Parameter, ...]
    body: tuple[Parameter, ...]
    takes_open_body: bool
    response: Schema | None
    """Its schema (an item's, for a listing); empty when open, None when there is none."""
    may_be_empty: bool
    may_be_array: bool
    is_list: bool
    items_key: str
    paging: str
    limit: int | None
    stage: str
    oauth_scope: str | None
    batch: tuple[str, str] | None
    summary: str
    notice: str
    status: int
    """Of success."""
    whole_body: Schema | None
    """The body as documented; empty when it is open, None when there is none."""
    whole_response: Schema | None
    """The response as documented, envelope included."""


def parse(path: Path) -> Any:
    """A document as JSON."""
    try:
        return json.loads(path.read_bytes())
    except OSError as error:
        raise SpecError(f"cannot read {path}: {error.strerror}") from None
    except ValueError as error:
        raise SpecError(f"{path} is not valid JSON: {error}") from None


def version_of(document: Any) -> str:
    """The version of the API that a document says it is of; empty when it does not say."""
    version = document["info"].get("version") if isinstance(document.get("info"), dict) else None
    return version if isinstance(version, str) else ""


def read(document: Any) -> list[OperationSpec]:
    """The operations of a parsed document, in its order."""
    if not isinstance(document, dict) or not _is_known(document):
        raise SpecError("this is neither an OpenAPI 3 nor a Swagger 2 document")
    operations = []
    where = "a reference"
    try:
        document = as_openapi_3(document)
        where = "x-batchable-actions"
        actions = Actions(document.get(where, []), document.get("paths", {}))
        for path, item in document.get("paths", {}).items():
            for method, operation in item.items():
                if method in _METHODS:
                    where = f"{method.upper()} {path}"
                    shared = item.get("parameters", [])
                    operations.append(_operation(path, method, operation, shared, actions))
    except (AttributeError, KeyError, TypeError) as error:
        raise SpecError(f"{where} is not as expected: {error!r}") from error
    if not operations:
        raise SpecError("the document has no operations")
    _check_names(operations)
    return operations


def _is_known(document: dict[str, Any]) -> bool:
    swagger = str(document.get("swagger", ""))
    return swagger == "2.0" or str(document.get("openapi", "")).startswith("3.")


def _check_names(operations: list[OperationSpec]) -> None:
    """Ids and scopes become Python names, so they must be words, and different ones."""
    seen: set[str] = set()
    for operation in operations:
        if not _WORDS.fullmatch(operation.id) or not _WORDS.fullmatch(operation.scope):
            raise SpecError(
                f"operation {operation.id!r} of {operation.scope!r} is not a valid Python name"
            )
        name = snake_case(operation.id)
        if name in seen:
            raise SpecError(f"operation {operation.id} is defined twice")
        seen.add(name)


def _operation(
    path: str,
    method: str,
    operation: dict[str, Any],
    shared: list[dict[str, Any]],
    actions: Actions,
) -> OperationSpec:
    parameters = [*shared, *operation.get("parameters", [])]
    query = tuple(
        Parameter(p["name"].removesuffix("[]"), p.get("schema", {}), bool(p.get("required")))
        for p in parameters
        if p["in"] == "query"
    )
    body, takes_open_body = _body(operation)
    response, may_be_empty, has_link = _response(operation)
    override = OVERRIDES.get(operation["operationId"], Override())
    if override.may_be_array and response and response.get("oneOf"):
        response = response["oneOf"][0]  # our own simulator documents what it does
    whole_response = response
    names = {parameter.wire for parameter in query}
    paged = bool(operation.get("x-pagination")) or has_link or {"perPage", "startingAfter"} <= names
    paging = "" if method != "get" or not paged else "link"
    if operation["operationId"] == _EVENTS:
        paging = "events"
    if paging and override.is_newest_first:
        paging = "newest_first"
    response, is_list, items_key = _listing(operation["operationId"], method, response, paging)
    for name, kind in override.fields.items():
        response = _with_member(response or {}, name.split("."), {"type": kind})
    scope = operation.get("x-scope") or (operation.get("tags") or ["other"])[0]
    return OperationSpec(
        id=operation["operationId"],
        method=method.upper(),
        path=path,
        scope=scope,
        path_names=tuple(re.findall(r"\{([^}]+)\}", path)),
        query=query,
        body=body,
        takes_open_body=takes_open_body,
        response=response,
        may_be_empty=may_be_empty or override.may_be_empty,
        may_be_array=override.may_be_array,
        is_list=is_list,
        items_key=items_key,
        paging=paging,
        limit=_EVENTS_LIMIT if paging == "events" else None,
        stage=_stage(operation),
        oauth_scope=_oauth_scope(operation),
        batch=actions.of(path, method, operation),
        summary=_one_line(operation.get("summary") or operation.get("description") or ""),
        notice=_one_line(operation.get("x-deprecation-notice") or ""),
        status=min(
            (int(s) for s in operation.get("responses", {}) if re.match("2..", str(s))), default=200
        ),
        whole_body=_whole_body(operation),
        whole_response=whole_response,
    )


def _json_schema(holder: dict[str, Any]) -> Schema | None:
    for kind, media in holder.get("content", {}).items():
        if "json" in kind:
            schema: Schema = media.get("schema", {})
            return schema
    return None


def _whole_body(operation: dict[str, Any]) -> Schema | None:
    schema = _json_schema(operation.get("requestBody", {}))
    return {} if schema is not None and schema.get("x-flattened") else schema


def _body(operation: dict[str, Any]) -> tuple[tuple[Parameter, ...], bool]:
    """The body's members; or none and True when only ``body`` as a whole can be given."""
    schema = _json_schema(operation.get("requestBody", {}))
    if schema is None:
        return (), False
    properties = schema.get("properties")
    if schema.get("x-flattened") or not properties:
        return (), True
    required = set(schema.get("required", ()))
    return tuple(Parameter(n, s, n in required) for n, s in properties.items()), False


def _response(operation: dict[str, Any]) -> tuple[Schema | None, bool, bool]:
    """(schema or None, whether the response may be empty, whether it has a Link header)."""
    response: Schema | None = None
    may_be_empty = has_link = False
    for status, documented in sorted(operation.get("responses", {}).items()):
        if not str(status).startswith("2"):
            continue
        has_link |= "Link" in documented.get("headers", {})
        schema = _json_schema(documented)
        if schema is None:
            may_be_empty = True
        elif response is None:
            response = schema
    return response, may_be_empty and response is not None, has_link


def _listing(
    operation_id: str, method: str, response: Schema | None, paging: str
) -> tuple[Schema | None, bool, str]:
    """(schema of the response or of its items, whether it is a list, where the envelope has it)."""
    if method != "get" or response is None:
        return response, False, "items"
    override = OVERRIDES.get(operation_id, Override())
    if override.is_array and response.get("type") == "object":
        return response, True, "items"
    if response.get("type") == "array":
        item: Schema = response.get("items", {})
        members = item.get("properties", {})
        if members and set(members) <= {"items", "meta"} and "items" in members:
            item = members["items"].get("items", {})  # declared [{items, meta}], really one
        return item, True, "items"
    members = response.get("properties", {})
    if members and set(members) <= {"items", "meta"} and "items" in members:
        return members["items"].get("items", {}), True, "items"
    if paging:
        for key in _ENVELOPE_KEYS:
            is_envelope = members.keys() - {key} <= _BESIDE_RECORDS
            if is_envelope and members.get(key, {}).get("type") == "array":
                return members[key].get("items", {}), True, key
        return ({} if not members else response), True, "items"
    return response, False, "items"


def is_keyed_by_data(schema: Schema) -> bool:
    """Whether an object is a mapping, whose keys the document lists as if they were names.

    Most of them are numbers then (of SSIDs, of statuses, of bins), and their values are alike.
    """
    members = schema.get("properties", {})
    numbers = sum(name[:1].isdigit() for name in members)
    return numbers * 2 >= len(members) > 0 and len(set(map(json.dumps, members.values()))) == 1


def _with_member(schema: Schema, names: list[str], member: Schema) -> Schema:
    """A copy of an object's (or an array of objects') schema with one more member."""
    if schema.get("type") == "array":
        return {**schema, "items": _with_member(schema.get("items", {}), names, member)}
    members = schema.get("properties", {})
    if names[1:]:
        member = _with_member(members.get(names[0], {"type": "object"}), names[1:], member)
    return {**schema, "properties": {**members, names[0]: member}}


def _stage(operation: dict[str, Any]) -> str:
    stage = operation.get("x-release-stage", "ga")
    if operation.get("deprecated") or stage == "deprecated":
        return "deprecated"
    return "ga" if stage in ("ga", None) else "beta"


def _oauth_scope(operation: dict[str, Any]) -> str | None:
    scopes = list(operation.get("x-oauth-scopes", ()))
    for requirement in operation.get("security", ()):
        scopes += requirement.get("oauth2", ())
    return scopes[0] if scopes else None


def _one_line(text: str) -> str:
    return " ".join(text.split())
