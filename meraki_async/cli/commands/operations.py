"""``meraki-async operations``."""

import sys
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import msgspec
import typer

from ...api.index import SCOPES
from ...operations.operation import Operation
from ..completion import operation_ids, scopes
from ..operation_info import Entry, find, matching
from ..output.record_writers import Format, OutputError, print_out, writer_of
from ..usage_error import usage_error


def operations(
    operation: Annotated[
        str | None,
        typer.Argument(
            metavar="OPERATION",
            help="Show this one and its parameters, by its operationId.",
            autocompletion=operation_ids,
        ),
    ] = None,
    search: Annotated[
        str | None,
        typer.Option(metavar="WORDS", help="Only those with all these words in id, path or scope."),
    ] = None,
    scope: Annotated[
        str | None, typer.Option(help="Only those of this scope.", autocompletion=scopes)
    ] = None,
    format: Annotated[
        Format | None, typer.Option(help="[default: table on a terminal, else json]")
    ] = None,
) -> None:
    """List the operations of the API, or show one.

    Exit codes: 0 done; 1 none is found, or unwritable output; 2 bad use.
    """
    if operation is not None and (search is not None or scope is not None):
        raise usage_error("give an operationId, or what to search for; not both")
    if scope is not None and scope not in SCOPES:
        raise usage_error(f"no scope {scope!r}; there are: {', '.join(SCOPES)}")
    try:
        if operation is not None:
            found = _show(find(operation), format)
        else:
            found = _list(search or "", scope, format)
    except ValueError as error:
        raise usage_error(str(error)) from None
    except OutputError as error:
        if str(error):
            print(error, file=sys.stderr)
        raise typer.Exit(1) from None
    raise typer.Exit(0 if found else 1)


def _list(words: str, scope: str | None, chosen: Format | None) -> bool:
    rows = [
        {
            "operationId": operation.id,
            "verb": operation.method,
            "path": operation.path,
            "scope": operation.scope,
        }
        for operation in matching(words.split(), scope)
    ]
    _print(rows, chosen, columns=("operationId", "verb", "path", "scope"))
    return bool(rows)


def _show(entry: Entry, chosen: Format | None) -> bool:
    operation = entry.operation
    parameters = [
        {
            "name": parameter.name,
            "type": parameter.title,
            "required": parameter.is_required,
        }
        for parameter in entry.parameters
    ]
    columns = ("name", "type", "required")
    if chosen == "csv":
        _print(parameters, chosen, columns=columns)
    elif chosen in ("json", "jsonl") or (chosen is None and not sys.stdout.isatty()):
        _print([_described(operation) | {"parameters": parameters}], chosen, is_list=False)
    else:
        print_out(f"{operation.id}\n\n{entry.description.replace('``', '')}\n\n".encode())
        _print(parameters, chosen, columns=columns)
    return True


def _described(operation: Operation) -> dict[str, Any]:
    return {
        "operationId": operation.id,
        "verb": operation.method,
        "path": operation.path,
        "scope": operation.scope,
        "stage": operation.stage,
        "oauthScope": operation.oauth_scope,
        "isListing": operation.is_list,
        "isPaged": bool(operation.paging),
        "perPage": operation.per_page,
    }


def _print(
    rows: Sequence[Mapping[str, Any]],
    chosen: Format | None,
    *,
    columns: Sequence[str] = (),
    is_list: bool = True,
) -> None:
    writer = writer_of(chosen, columns, is_exact=bool(columns), is_list=is_list)
    writer.write([msgspec.json.encode(row) for row in rows])
    writer.finish()
