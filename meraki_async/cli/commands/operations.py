"""``meraki-async operations``."""

import sys
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import msgspec
import typer

from ...operations import lookup
from ...operations.operation import Operation
from ...operations.operation_info import (
    OperationInfo,
    Parameter,
    operation_info,
    search_operations,
    sentence_of,
)
from ...operations.parameter_names import similar_names
from ...operations.parameter_schemas import (
    documented_fields,
    documented_scalar,
    documented_type,
    is_moment,
    limits_in_words,
    parameter_schema,
)
from ...operations.schemas import member_schema, query_schema
from ..completion import complete_operation_or_preset, complete_scope
from ..output.formats import FormatOption, OutputFormat
from ..streams import print_error, write_stdout
from ..usage_error import usage_error

_LIST_COLUMNS = ("operationId", "method", "path", "scope", "sentence")
_PARAMETER_COLUMNS = ("name", "in", "type", "required", "values", "limits", "default")


def operations(
    operation: Annotated[
        str | None,
        typer.Argument(
            metavar="OPERATION",
            help="Show this operation and its parameters, by its operationId; or, by its name, "
            "what a preset of crawl reads.",
            autocompletion=complete_operation_or_preset,
        ),
    ] = None,
    search: Annotated[
        str | None,
        typer.Option(
            metavar="WORDS",
            help="List only those with all these words in id, path, scope or sentence.",
        ),
    ] = None,
    scope: Annotated[
        str | None,
        typer.Option(help="List only those of this scope.", autocompletion=complete_scope),
    ] = None,
    format: FormatOption = None,
) -> None:
    """List the operations of the API, or show one or what a preset of crawl reads.

    Exit codes: 0 done; 1 none found, or unwritable output; 2 usage error.
    """
    if operation is not None and (search is not None or scope is not None):
        raise usage_error("give OPERATION, or --search and --scope, not both")
    if scope is not None and scope not in lookup.scopes():
        raise usage_error(f"no scope {scope!r}; there are: {', '.join(lookup.scopes())}")
    try:
        preset = None if operation is None else _preset(operation)
        if preset is not None:
            _list(preset, format)
        elif operation is not None:
            _show(operation_info(operation), format)
        else:
            words = (search or "").split()
            found = search_operations(words, scope)
            _list(found, format)
            if not found:
                alone = [f"{each}: {len(search_operations([each], scope)):,}" for each in words]
                print_error(f"No operation has all these words. Alone, {', '.join(alone)}.")
                raise typer.Exit(1)
    except ValueError as error:
        raise usage_error(error) from None


def _preset(name: str) -> list[Operation] | None:
    """The operations of a preset; None: it is the name of none."""
    if name in lookup.operation_ids():
        return None
    from ...crawl import PRESETS

    if name not in PRESETS:
        near = similar_names(name, PRESETS)
        if near:
            raise ValueError(f"unknown operation {name!r}; did you mean {' or '.join(near)}?")
        return None
    known = set(lookup.operation_ids())
    return [lookup.find_operation(each).operation for each in PRESETS[name] if each in known]


def _list(found: Sequence[Operation], format: OutputFormat | None) -> None:
    """Print operations, a row each."""
    rows = [
        {
            "operationId": operation.id,
            "method": operation.method,
            "path": operation.path,
            "scope": operation.scope,
            "sentence": sentence_of(lookup.find_operation(operation.id).method),
        }
        for operation in found
    ]
    _print_records(rows, format, columns=_LIST_COLUMNS)


def _show(info: OperationInfo, format: OutputFormat | None) -> None:
    """Print one operation and its parameters."""
    operation = info.operation
    parameters = [_parameter(operation, each) for each in info.parameters]
    if format == "csv":
        _print_records(_rows(parameters), format, columns=_PARAMETER_COLUMNS)
    elif format in ("json", "jsonl") or (format is None and not sys.stdout.isatty()):
        record = _as_record(info) | {"parameters": parameters}
        _print_records([record], format, is_list=False)
    else:
        description = info.description.replace("``", "")
        head = f"{operation.id}\n{operation.method} {operation.path}"
        write_stdout(f"{head}\n\n{description}\n\n".encode())
        _print_records(_rows(parameters), format, columns=_PARAMETER_COLUMNS)


def _parameter(operation: Operation, parameter: Parameter) -> dict[str, Any]:
    """What there is to know of a parameter."""
    schema = parameter_schema(operation, parameter.wire_name)
    documented = documented_scalar(schema)
    is_in_query = member_schema(query_schema(operation.id), parameter.wire_name) is not None
    record = {
        "name": parameter.wire_name,
        "pythonName": parameter.name,
        "in": "path" if parameter.is_in_path else "query" if is_in_query else "body",
        "type": documented_type(schema) if is_moment(schema) else parameter.type_name,
        "required": parameter.is_required,
        "values": list(parameter.choices),
        "minimum": documented.minimum,
        "maximum": documented.maximum,
        "default": documented.default,
    }
    fields = [
        {
            "name": each.name,
            "type": each.type_name,
            "required": each.is_required,
            "values": list(each.scalar.choices),
            "minimum": each.scalar.minimum,
            "maximum": each.scalar.maximum,
            "default": each.scalar.default,
        }
        for each in documented_fields(schema, parameter.wire_name)
    ]
    return record | ({"fields": fields} if fields else {})


def _rows(parameters: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Parameters as rows, each followed by the fields within it."""
    rows = []
    for parameter in parameters:
        for each in (parameter, *parameter.get("fields", ())):
            limits = limits_in_words(each["minimum"], each["maximum"])
            row = {name: each[name] for name in ("name", "type", "required", "values", "default")}
            rows.append(row | {"in": parameter["in"], "limits": limits or None})
    return rows


def _as_record(info: OperationInfo) -> dict[str, Any]:
    operation = info.operation
    return {
        "operationId": operation.id,
        "sentence": info.sentence,
        "method": operation.method,
        "path": operation.path,
        "scope": operation.scope,
        "stage": operation.stage,
        "oauthScope": operation.oauth_scope,
        "isListing": operation.is_list,
        "isPaged": bool(operation.paging),
        "perPage": operation.per_page,
    }


def _print_records(
    records: Sequence[Mapping[str, Any]],
    format: OutputFormat | None,
    *,
    columns: Sequence[str] = (),
    is_list: bool = True,
) -> None:
    from ..output.record_writers import make_writer

    writer = make_writer(format, columns, only_columns=bool(columns), is_list=is_list)
    writer.write([msgspec.json.encode(record) for record in records])
    writer.finish()
