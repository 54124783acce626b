"""The text of ``api/methods/`` and ``api/index.py``."""

import re
import textwrap
from typing import Any, TypeGuard

from ..operations.binding import OPEN_BODY, camel_case
from .layout import annotated, call_lines, literal
from .naming import attribute, kebab_case, scope_class, unused
from .parameter_types import ParameterTypes
from .sentences import sentence
from .spec import OperationSpec, Parameter
from .structures import ScopeTypes
from .write_models import HEADER

_DOCUMENTATION = "https://developer.cisco.com/meraki/api-v1/{}/"
_DAY = 86_400


def methods_module(
    scope: str, operations: list[OperationSpec], types: ScopeTypes, parameters: ParameterTypes
) -> str:
    """The class that holds the methods of one scope's operations."""
    methods = [_method(o, types.responses[o.id], parameters) for o in operations]
    body = f"class {scope_class(scope)}(Scope):\n"
    body += f'    """The {scope} operations."""\n\n' + "\n".join(methods)
    return HEADER.format(title=f"The {scope} operations.") + _imports(attribute(scope), body) + body


def _imports(scope: str, body: str) -> str:
    def used(*names: str) -> list[str]:
        return [name for name in names if re.search(rf"\b{name}\b", body)]

    lines = ["from typing import TYPE_CHECKING", ""]
    if "= UNSET" in body:
        lines += ["from msgspec import UNSET", ""]
    declarations = [name for name in ("listing", "operation") if f"@{name}(" in body]
    lines += [f"from ...calls.scope import {', '.join(['Scope', *declarations])}", ""]
    lines.append("if TYPE_CHECKING:")
    for module, names in (
        ("collections.abc", [name for name in ("Mapping", "Sequence") if f"{name}[" in body]),
        ("typing", used("Any", "Literal")),
    ):
        if names:
            lines.append(f"    from {module} import {', '.join(names)}")
    if lines[-1] != "if TYPE_CHECKING:":
        lines.append("")
    if "UnsetType" in body:
        lines += ["    from msgspec import UnsetType", ""]
    calls = [("calls.call", "Call"), ("calls.paginator", "Paginator")]
    lines += [f"    from ...{module} import {name}" for module, name in calls if f"{name}[" in body]
    annotations = [n for n in ("Id", "Opt", "Texts") if re.search(rf": {n}\b", body)]
    if annotations:
        lines.append(f"    from ...operations.annotations import {', '.join(annotations)}")
    for package in ("bodies", "models"):
        if f"{package}." in body:
            lines.append(f"    from ..{package} import {scope} as {package}")
    return "\n" + "\n".join(lines) + "\n\n\n"


def page_size(operation: OperationSpec) -> tuple[int | None, dict[str, int] | None]:
    """The page size to ask for by default, and the parameter's limits, if there is one.

    The endpoint's maximum, but not above 1,000 unless its own default is larger; None where the
    maximum is unknown.
    """
    for parameter in operation.query:
        if parameter.wire == "perPage":
            limits = {
                name: int(value)
                for name in ("minimum", "maximum", "default")
                if _is_positive(value := parameter.schema.get(name)) and value % 1 == 0
            }
            maximum = limits.get("maximum")
            if maximum is None:
                return None, limits
            return max(min(maximum, 1000), limits.get("default", 0)), limits
    return None, None


def _is_positive(value: Any) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and value > 0


def _method(operation: OperationSpec, response_type: str, types: ParameterTypes) -> str:
    used = {"self"}
    path = [unused(attribute(name), used) for name in operation.path_names]
    query = [(parameter, unused(attribute(parameter.wire), used)) for parameter in operation.query]
    body = [(parameter, unused(attribute(parameter.wire), used)) for parameter in operation.body]
    signature = ["self", *(f"{name}: Id" for name in path)]
    if query or body or operation.takes_open_body:
        signature.append("*")
    signature += [
        _parameter(
            parameter,
            name,
            (types.query if is_query else types.body)[operation.id, parameter.wire],
            # a query has no way to say that an array is null
            admits_none=not is_query or parameter.schema.get("type") != "array",
        )
        for parameter, name, is_query in sorted(
            [*((*each, True) for each in query), *((*each, False) for each in body)],
            key=lambda each: not each[0].required,
        )
    ]
    if operation.takes_open_body:
        signature.append(f"{unused('body', used)}: {OPEN_BODY} = UNSET")
    name = attribute(operation.id)
    tail = f" -> {_returns(operation, response_type)}:"
    lines = [
        *_declaration(operation, query, body),
        *call_lines(f"def {name}", signature, tail, indent=4),
        *_docstring(operation),
    ]
    return "\n".join(lines) + "\n"


def _declaration(
    operation: OperationSpec,
    query: list[tuple[Parameter, str]],
    body: list[tuple[Parameter, str]],
) -> list[str]:
    """The decorator: what the signature does not say."""
    size, limits = page_size(operation)
    resource, batch = operation.batch or (operation.path, "")
    elsewhere = body if operation.method in ("GET", "DELETE") else query
    names = {name: p.wire for p, name in [*query, *body] if camel_case(name) != p.wire}
    minimum = limits.get("minimum", 1) if limits and operation.paging and size else 1
    facts: dict[str, object] = {
        "id": operation.id if camel_case(attribute(operation.id)) != operation.id else "",
        "items_key": operation.items_key if operation.items_key != "items" else "",
        "paging": operation.paging,
        "per_page": size if operation.paging else None,
        "per_page_minimum": minimum if minimum != 1 else None,
        "limit": operation.limit,
        "stage": operation.stage if operation.stage != "ga" else "",
        "oauth_scope": operation.oauth_scope,
        "batch": batch,
        "batch_resource": resource if resource != operation.path else "",
        "exceptions": tuple(name for _, name in elsewhere),
        "names": names,
    }
    arguments = [literal(operation.method), literal(operation.path)]
    arguments += [f"{name}={literal(value)}" for name, value in facts.items() if value]
    decorator = "@listing" if operation.is_list else "@operation"
    return call_lines(decorator, arguments, "", indent=4)


def _parameter(parameter: Parameter, name: str, annotation: str, *, admits_none: bool) -> str:
    """A parameter of a method, with its type and default."""
    if annotation == "Any":
        return f"{name}: Any" + ("" if parameter.required else " = UNSET")
    if parameter.required:
        return annotated(name, annotation + " | None" * admits_none, indent=8)
    if annotation == "Sequence[str | None]" and not admits_none:
        return f"{name}: Texts = UNSET"
    optional = f"Opt[{annotation}]" if admits_none else f"{annotation} | UnsetType"
    return annotated(name, optional, "UNSET", indent=8)


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
    facts = [
        *_stage(operation),
        *_paging(operation),
        *_look_back(operation),
        *([f"OAuth scope: ``{operation.oauth_scope}``."] if operation.oauth_scope else []),
        *([f"Action batch: ``{operation.batch[1]}``."] if operation.batch else []),
    ]
    text = [
        *textwrap.wrap(operation.summary or sentence(operation), 88),
        "",
        *textwrap.wrap(" ".join(facts), 91, break_long_words=False, break_on_hyphens=False),
        _DOCUMENTATION.format(kebab_case(operation.id)),
    ]
    first, *rest = [_within_docstring(line) for line in text]
    return [f'        """{first}', *(f"        {line}".rstrip() for line in rest), '        """']


def _within_docstring(line: str) -> str:
    printed = "".join(filter(str.isprintable, line))
    return printed.replace("\\", "\\\\").replace('"""', "'''")


def _stage(operation: OperationSpec) -> list[str]:
    if operation.stage == "beta":
        return ["Beta: it may change or vanish without notice."]
    if operation.stage == "deprecated":
        return [f"Deprecated. {operation.notice}".strip()]
    return []


def _paging(operation: OperationSpec) -> list[str]:
    found = []
    size, limits = page_size(operation)
    if limits is not None and operation.paging:
        text = f"Page size: {limits.get('minimum', 1)} to {limits.get('maximum', 'unknown')}"
        if "default" in limits:
            text += f", the API's default {limits['default']}"
        asked = f"{size} is requested by default" if size else "the client requests none"
        found.append(f"{text}; {asked}.")
    if operation.paging == "newest_first":
        found.append("The newest come first.")
    if operation.limit:
        found.append(
            f"Its pages never end: {operation.limit:,} by default, ``.limit(None)`` for all."
        )
    return found


def _look_back(operation: OperationSpec) -> list[str]:
    schema = next((p.schema for p in operation.query if p.wire == "timespan"), {})
    maximum, default = schema.get("maximum"), schema.get("default")
    if not _is_positive(maximum):
        return []
    text = f"Look-back: ``timespan`` up to {_duration(maximum)}"
    return [f"{text}, {_duration(default)} by default." if _is_positive(default) else f"{text}."]


def _duration(seconds: float) -> str:
    for unit, size in (("day", _DAY), ("hour", 3600), ("minute", 60), ("second", 1)):
        if seconds >= size and seconds % size == 0:
            number = int(seconds // size)
            return f"{number:,} {unit}{'s' * (number != 1)}"
    return f"{seconds:,} seconds"


def index_module(operations: list[OperationSpec], version: str) -> str:
    """Where each operation is."""
    scopes = sorted({operation.scope for operation in operations})
    lines = ["", f"API_VERSION = {literal(version)}"]
    lines += [
        '"""The version of the API that these operations were generated from."""',
        "",
        "SCOPES: dict[str, str] = {",
    ]
    lines += [f'    "{attribute(scope)}": "{scope_class(scope)}",' for scope in scopes]
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
    lines += [f"    from .{attribute(scope)} import {scope_class(scope)}" for scope in scopes]
    lines += [
        "",
        "",
        "class Scopes:",
        '    """The scopes of a client; each loads at its first use."""',
    ]
    lines += ["", *(f"    {attribute(scope)}: {scope_class(scope)}" for scope in scopes), ""]
    return HEADER.format(title="Generated methods, a module a scope.") + "\n".join(lines)
