"""``meraki-async operations``."""

import sys
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import msgspec
import typer

from ...operations import lookup
from ...operations.operation import Operation
from ...operations.operation_info import OperationInfo, operation_info, search_operations
from ..completion import complete_operation_id, complete_scope
from ..output.formats import FormatOption, OutputFormat
from ..streams import write_stdout
from ..usage_error import usage_error

_LIST_COLUMNS = ("operationId", "method", "path", "scope")
_PARAMETER_COLUMNS = ("name", "type", "required", "values")


def operations(
    operation: Annotated[
        str | None,
        typer.Argument(
            metavar="OPERATION",
            help="Show this operation and its parameters, by its operationId.",
            autocompletion=complete_operation_id,
        ),
    ] = None,
    search: Annotated[
        str | None,
        typer.Option(
            metavar="WORDS", help="List only those with all these words in id, path or scope."
        ),
    ] = None,
    scope: Annotated[
        str | None,
        typer.Option(help="List only those of this scope.", autocompletion=complete_scope),
    ] = None,
    format: FormatOption = None,
) -> None:
    """List the operations of the API, or show one.

    Exit codes: 0 done; 1 none found, or unwritable output; 2 usage error.
    """
    if operation is not None and (search is not None or scope is not None):
        raise usage_error("give OPERATION, or --search and --scope, not both")
    if scope is not None and scope not in lookup.scopes():
        raise usage_error(f"no scope {scope!r}; there are: {', '.join(lookup.scopes())}")
    try:
        if operation is not None:
            _show(operation_info(operation), format)
        elif not _list(search or "", scope, format):
            raise typer.Exit(1)
    except ValueError as error:
        raise usage_error(error) from None


def _list(search: str, scope: str | None, format: OutputFormat | None) -> bool:
    """Print the operations found; returns whether there are any."""
    rows = [
        {
            "operationId": operation.id,
            "method": operation.method,
            "path": operation.path,
            "scope": operation.scope,
        }
        for operation in search_operations(search.split(), scope)
    ]
    _print_records(rows, format, columns=_LIST_COLUMNS)
    return bool(rows)


def _show(info: OperationInfo, format: OutputFormat | None) -> None:
    """Print one operation and its parameters."""
    operation = info.operation
    parameters = [
        {
            "name": parameter.name,
            "type": parameter.type_name,
            "required": parameter.is_required,
            "values": parameter.choices,
        }
        for parameter in info.parameters
    ]
    if format == "csv":
        _print_records(parameters, format, columns=_PARAMETER_COLUMNS)
    elif format in ("json", "jsonl") or (format is None and not sys.stdout.isatty()):
        record = _as_record(operation) | {"parameters": parameters}
        _print_records([record], format, is_list=False)
    else:
        description = info.description.replace("``", "")
        head = f"{operation.id}\n{operation.method} {operation.path}"
        write_stdout(f"{head}\n\n{description}\n\n".encode())
        _print_records(parameters, format, columns=_PARAMETER_COLUMNS)


def _as_record(operation: Operation) -> dict[str, Any]:
    return {
        "operationId": operation.id,
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
