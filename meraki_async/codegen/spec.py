"""Read an OpenAPI document of the Meraki API into a form that no longer depends on its flavour.

Meraki's own file has prose, examples and enumerations, says the scope by its first tag and batches
in ``x-batchable-actions``; a facts-only file may say them in ``x-`` members of its own.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..operations import lookup
from .batches import Actions
from .flavours import as_openapi_3
from .naming import attribute, camel_case
from .overrides import OVERRIDES, Override
from .shape import check_actions, check_operation, check_parameters
from .spec_error import SpecError, naming

Schema = dict[str, Any]

_METHODS = ("get", "put", "post", "delete")
_ENVELOPE_KEYS = ("items", "data", "events", "records", "assignments", "designations")
_BESIDE_RECORDS = {"meta", "errors", "message", "pageStartAt", "pageEndAt"}
"""What an envelope has beside its records; an object with other members is a record itself."""
_WORDS = re.compile(r"[A-Za-z]\w*", re.ASCII)
_METHOD_NAMES_TAKEN = frozenset(
    {"bodies", "bool", "dict", "float", "int", "list", "listing", "models", "operation", "str"}
)
"""What the module of a scope's methods calls by these names."""
SCOPES_TAKEN = frozenset(
    {
        "account_of",
        "accounts",
        "accounts_of",
        "aclose",
        "action_batch",
        "auth_of",
        "base_url",
        "batch_runner",
        "budgets",
        "call",
        "fan_out",
        "find_organization",
        "open",
        "prepared",
        "request",
        "run_batch",
        "server_time",
        "urgent",
    }
)
"""Attributes that a client has beside its scopes."""
SHARED_MODULE = "shared"
"""The module of the types that many scopes use."""
_ACTIONS = "x-batchable-actions"
_EVENTS = "getNetworkEvents"
_EVENTS_LIMIT = 1000


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
    except (RecursionError, ValueError) as error:
        raise SpecError(f"{path} is not valid JSON: {error}") from None


def version_of(document: Any) -> str:
    """The version of the API that a document says it is of; empty when it does not say."""
    version = document["info"].get("version") if isinstance(document.get("info"), dict) else None
    return version if isinstance(version, str) else ""


def read(document: Any) -> list[OperationSpec]:
    """The operations of a parsed document, in its order.

    Raises:
        SpecError: they cannot be read; says where.
    """
    if not isinstance(document, dict) or not _is_known(document):
        raise SpecError("this is neither an OpenAPI 3 nor a Swagger 2 document")
    operations = list(_operations(as_openapi_3(document)))
    if not operations:
        raise SpecError("the document has no operations")
    _check_unique(operations)
    return _with_one_spelling(operations)


def _is_known(document: dict[str, Any]) -> bool:
    swagger = str(document.get("swagger", ""))
    return swagger == "2.0" or str(document.get("openapi", "")).startswith("3.")


def _operations(document: dict[str, Any]) -> Iterator[OperationSpec]:
    with naming(_ACTIONS):
        check_actions(document.get(_ACTIONS, []))
    actions = Actions(document.get(_ACTIONS, []), document["paths"])
    for path, item in document["paths"].items():
        with naming(path):
            shared = item.get("parameters", [])
            check_parameters(shared)
            if not path.startswith("/"):
                raise ValueError("a path begins with /")
        for method, operation in item.items():
            if method in _METHODS:
                with naming(f"{method.upper()} {path}"):
                    check_operation(operation)
                    yield _operation(path, method, operation, shared, actions)


def _check_unique(operations: list[OperationSpec]) -> None:
    seen: set[str] = set()
    for operation in operations:
        name = attribute(operation.id)
        if name in seen:
            raise SpecError(f"operation {operation.id} is defined twice")
        seen.add(name)


def _with_one_spelling(operations: list[OperationSpec]) -> list[OperationSpec]:
    """The operations, with one spelling of each scope where the document has several."""
    scopes: dict[str, str] = {}
    return [
        replace(each, scope=scopes.setdefault(attribute(each.scope), each.scope))
        for each in operations
    ]


def _operation(
    path: str,
    method: str,
    operation: dict[str, Any],
    shared: list[dict[str, Any]],
    actions: Actions,
) -> OperationSpec:
    operation_id = _id(operation)
    # an operation's own parameter replaces the one that all operations of the path share
    parameters = {
        (p["in"], p["name"].removesuffix("[]")): p
        for p in (*shared, *operation.get("parameters", []))
    }
    query = tuple(
        Parameter(name, p.get("schema", {}), bool(p.get("required")))
        for (place, name), p in parameters.items()
        if place == "query"
    )
    if not all(parameter.wire for parameter in query):
        raise ValueError("a parameter has no name")
    body, takes_open_body = _body(operation)
    response, may_be_empty, has_link = _response(operation)
    override = OVERRIDES.get(operation_id, Override())
    if override.may_be_array and response and response.get("oneOf"):
        response = response["oneOf"][0]  # our own simulator documents what it does
    whole_response = response
    names = {parameter.wire for parameter in query}
    paged = bool(operation.get("x-pagination")) or has_link or {"perPage", "startingAfter"} <= names
    paging = "" if method != "get" or not paged else "link"
    if operation_id == _EVENTS:
        paging = "events"
    if paging and override.is_newest_first:
        paging = "newest_first"
    response, is_list, items_key = _listing(operation_id, method, response, paging)
    for name, kind in override.fields.items():
        response = _with_member(response or {}, name.split("."), {"type": kind})
    return OperationSpec(
        id=operation_id,
        method=method.upper(),
        path=path,
        scope=_scope(operation),
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
            (int(s) for s in operation.get("responses", {}) if re.fullmatch("2[0-9]{2}", s)),
            default=200,
        ),
        whole_body=_whole_body(operation),
        whole_response=whole_response,
    )


def _id(operation: dict[str, Any]) -> str:
    """The operationId, of which the method's name is made and must be found by."""
    operation_id: str = operation["operationId"]
    name = attribute(operation_id)
    if not _WORDS.fullmatch(operation_id) or lookup.snake_case(operation_id) != name:
        raise SpecError(f"operation {operation_id!r} is not a valid Python name")
    if name in _METHOD_NAMES_TAKEN:
        raise SpecError(f"operation {operation_id!r} would hide what the generated code calls so")
    return operation_id


def _scope(operation: dict[str, Any]) -> str:
    """The scope: as the document spells it, or in one word: ``secureConnect``."""
    text: str = operation.get("x-scope") or (operation.get("tags") or ["other"])[0]
    if not re.search("[A-Za-z0-9]", text):
        raise SpecError(f"scope {text!r} has no letter to make a Python name of")
    scope = text if _WORDS.fullmatch(text) else camel_case(attribute(text))
    if attribute(scope) in SCOPES_TAKEN or attribute(scope) == SHARED_MODULE:
        raise SpecError(f"scope {text!r} would hide what there is by this name")
    return scope


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
