"""The text of ``api/methods/`` and ``api/index.py``."""

import json
import re
import textwrap

from .naming import attribute, kebab_case, pascal_case, snake_case, unused
from .spec import OperationSpec, Parameter, Schema
from .structures import ScopeTypes
from .write_models import HEADER

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_DOCUMENTATION = "https://developer.cisco.com/meraki/api-v1/{}/"


def methods_module(scope: str, operations: list[OperationSpec], types: ScopeTypes) -> str:
    """One scope's operations and the class that holds their methods."""
    constants = [_constant(o, attribute(scope), types.responses[o.id]) for o in operations]
    methods = [_method(o, types.responses[o.id]) for o in operations]
    body = "\n".join(constants) + f"\n\n\nclass {pascal_case(scope)}(Scope):\n"
    body += f'    """The {scope} operations."""\n\n' + "\n".join(methods)
    return HEADER.format(title=f"The {scope} operations.") + _imports(attribute(scope), body) + body


def _imports(scope: str, body: str) -> str:
    typing = [name for name in ("Any",) if re.search(rf"\b{name}\b", body)]
    collections = [name for name in ("Mapping", "Sequence") if f"{name}[" in body]
    calls = [("calls.call", "Call"), ("calls.paginator", "Paginator")]
    lines = [f"from typing import {', '.join(['TYPE_CHECKING', *typing])}", ""]
    if "UNSET" in body:
        lines += ["from msgspec import UNSET, UnsetType", ""]
    lines += [
        "from ...calls.scope import Scope",
        "from ...operations.operation import Operation",
        "",
    ]
    lines.append("if TYPE_CHECKING:")
    if collections:
        lines += [f"    from collections.abc import {', '.join(collections)}", ""]
    lines += [f"    from ...{module} import {name}" for module, name in calls if f"{name}[" in body]
    if "models." in body:
        lines.append(f"    from ..models import {scope} as models")
    return "\n" + "\n".join(lines) + "\n\n"


def page_size(operation: OperationSpec) -> tuple[int | None, Schema]:
    """The page size to ask for by default, and the parameter's schema.

    The endpoint's maximum, but not above 1,000 unless its own default is larger; None where the
    maximum is unknown.
    """
    for parameter in operation.query:
        if parameter.wire == "perPage":
            maximum = parameter.schema.get("maximum")
            if maximum is None:
                return None, parameter.schema
            return max(min(maximum, 1000), parameter.schema.get("default") or 0), parameter.schema
    return None, {}


def _constant(operation: OperationSpec, scope: str, response_type: str) -> str:
    size, schema = page_size(operation)
    arguments: dict[str, object] = {
        "id": operation.id,
        "method": operation.method,
        "path": operation.path,
        "scope": scope,
        "response_type": response_type,
        "is_list": operation.is_list,
        "items_key": operation.items_key if operation.items_key != "items" else "",
        "paging": operation.paging,
        "per_page": size if operation.paging else None,
        "per_page_minimum": schema.get("minimum", 1) if operation.paging and size else 1,
        "stage": operation.stage if operation.stage != "ga" else "",
        "oauth_scope": operation.oauth_scope,
        "batch": operation.batch,
        "limit": operation.limit,
    }
    if arguments["per_page_minimum"] == 1:
        del arguments["per_page_minimum"]
    lines = [f"    {name}={_literal(value)}," for name, value in arguments.items() if value]
    return f"{_constant_name(operation)} = Operation(\n" + "\n".join(lines) + "\n)"


def _literal(value: object) -> str:
    if isinstance(value, tuple):
        return "(" + ", ".join(_literal(member) for member in value) + ")"
    return json.dumps(value) if isinstance(value, str) else repr(value)


def _constant_name(operation: OperationSpec) -> str:
    return snake_case(operation.id).upper()


def _method(operation: OperationSpec, response_type: str) -> str:
    used = {"self"}
    path = [unused(attribute(name), used) for name in operation.path_names]
    query = [(parameter, unused(attribute(parameter.wire), used)) for parameter in operation.query]
    body = [(parameter, unused(attribute(parameter.wire), used)) for parameter in operation.body]
    keyword_only = sorted([*query, *body], key=lambda pair: not pair[0].required)
    signature = ["self", *(f"{name}: str | int | None" for name in path)]
    if keyword_only or operation.takes_open_body:
        signature.append("*")
    # a query has no way to say that an array is null
    query_arrays = [p for p in operation.query if p.schema.get("type") == "array"]
    signature += [
        _signature(parameter, name, admits_none=parameter not in query_arrays)
        for parameter, name in keyword_only
    ]
    if operation.takes_open_body:
        whole = unused("body", used)
        signature.append(f"{whole}: Mapping[str, Any] | UnsetType = UNSET")
    arguments = [_constant_name(operation)]
    if path or query or body or operation.takes_open_body:
        arguments.append("(" + "".join(f"{name}, " for name in path).rstrip() + ")")
    if query or body or operation.takes_open_body:
        arguments.append(_mapping(query))
    if operation.takes_open_body:
        arguments.append(whole)
    elif body:
        arguments.append(_mapping(body))
    lines = [
        f"    def {attribute(operation.id)}(",
        *(f"        {line}," for line in signature),
        f"    ) -> {_returns(operation, response_type)}:",
        *_docstring(operation),
        f"        return self.{'_list' if operation.is_list else '_call'}(",
        *(textwrap.indent(argument, "            ") + "," for argument in arguments),
        "        )",
    ]
    return "\n".join(lines) + "\n"


def _mapping(parameters: list[tuple[Parameter, str]]) -> str:
    if not parameters:
        return "{}"
    lines = [
        f"    {json.dumps(p.wire + ('[]' if p.schema.get('type') == 'array' else ''))}: {name},"
        for p, name in parameters
    ]
    return "{\n" + "\n".join(lines) + "\n}"


def _signature(parameter: Parameter, name: str, *, admits_none: bool) -> str:
    kind = _parameter_type(parameter.schema)
    if kind != "Any" and admits_none:
        kind += " | None"
    if parameter.required:
        return f"{name}: {kind}"
    return f"{name}: {kind if kind == 'Any' else kind + ' | UnsetType'} = UNSET"


def _parameter_type(schema: Schema) -> str:
    kind = schema.get("type")
    if kind in _SCALARS:
        return _SCALARS[kind]
    if kind == "array":
        item = _parameter_type(schema.get("items", {}))
        return f"Sequence[{item if item == 'Any' else item + ' | None'}]"
    if kind == "object":
        return "Mapping[str, Any]"
    if "oneOf" in schema:
        return " | ".join(sorted({_parameter_type(member) for member in schema["oneOf"]}))
    return "Any"


def _returns(operation: OperationSpec, response_type: str) -> str:
    if operation.is_list:
        return (
            f"Paginator[models.{response_type}]" if response_type else "Paginator[dict[str, Any]]"
        )
    if response_type in ("", "None"):
        return f"Call[{response_type or 'Any'}]"
    return (
        f"Call[models.{response_type} | None]"
        if operation.may_be_empty
        else f"Call[models.{response_type}]"
    )


def _docstring(operation: OperationSpec) -> list[str]:
    paragraphs = []
    if operation.summary:
        paragraphs.append(operation.summary)
    paragraphs.append(f"``{operation.method} {operation.path}``")
    if operation.stage == "beta":
        paragraphs.append("Beta: it may change or vanish without notice.")
    if operation.stage == "deprecated":
        paragraphs.append(f"Deprecated. {operation.notice}".strip())
    if operation.paging == "events":
        paragraphs.append(
            f"Its pages never end: {operation.limit:,} events by default, ``.limit(None)`` for "
            "all back to 2014."
        )
    size, schema = page_size(operation)
    if schema and operation.paging:
        limits = f"Page size: {schema.get('minimum', 1)} to {schema.get('maximum', 'unknown')}"
        if "default" in schema:
            limits += f", the API's default {schema['default']}"
        paragraphs.append(
            limits
            + (f"; {size} is requested by default." if size else "; the client requests none.")
        )
    if operation.oauth_scope:
        paragraphs.append(f"OAuth scope: ``{operation.oauth_scope}``.")
    if operation.batch:
        paragraphs.append(f"Action batch: ``{operation.batch[1]}``.")
    paragraphs.append(_DOCUMENTATION.format(kebab_case(operation.id)))
    text = [
        line
        for paragraph in paragraphs
        for line in [*textwrap.wrap(paragraph, 88, break_long_words=False), ""]
    ][:-1]
    text = [line.replace("\\", "\\\\").replace('"""', "'''") for line in text]
    first, *rest = text
    return [f'        """{first}', *(f"        {line}".rstrip() for line in rest), '        """']


def index_module(operations: list[OperationSpec], version: str) -> str:
    """Where each operation is."""
    scopes = sorted({operation.scope for operation in operations})
    lines = ["", f"API_VERSION = {json.dumps(version)}"]
    lines += [
        '"""The version of the API that these operations were generated from."""',
        "",
        "SCOPES: dict[str, str] = {",
    ]
    lines += [f'    "{attribute(scope)}": "{pascal_case(scope)}",' for scope in scopes]
    lines += ["}", '"""The class of each scope, by its attribute."""', ""]
    lines.append("OPERATIONS: dict[str, str] = {")
    lines += [f'    "{o.id}": "{attribute(o.scope)}",' for o in sorted(operations, key=_id)]
    lines += ["}", '"""The scope of each operationId."""', ""]
    return HEADER.format(title="Which scope an operation is in.") + "\n".join(lines)


def _id(operation: OperationSpec) -> str:
    return operation.id


def scopes_module(operations: list[OperationSpec]) -> str:
    """What a client has: an attribute a scope."""
    scopes = sorted({operation.scope for operation in operations}, key=attribute)
    lines = ["", "from typing import TYPE_CHECKING", "", "if TYPE_CHECKING:"]
    lines += [f"    from .{attribute(scope)} import {pascal_case(scope)}" for scope in scopes]
    lines += [
        "",
        "",
        "class Scopes:",
        '    """The scopes of a client; each loads at its first use."""',
    ]
    lines += ["", *(f"    {attribute(scope)}: {pascal_case(scope)}" for scope in scopes), ""]
    return HEADER.format(title="Generated methods, a module a scope.") + "\n".join(lines)
