"""``meraki-async call``."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from ...operations.lookup import response_type
from ...operations.operation_info import operation_info
from ...rows import RowError
from ..arguments import (
    FROM_STDIN,
    CallArguments,
    parse_arguments,
    parse_body,
    undocumented_values,
)
from ..asking import has_terminal
from ..call_rows import inputs_of_table
from ..completion import complete_operation_id, complete_param
from ..connection import Connection
from ..connection_options import with_connection
from ..given_options import refuse_given
from ..output.formats import FormatOption
from ..pipe import ORGANIZATION_NAME
from ..row_options import (
    ExplodeOption,
    FromOption,
    MapOption,
    RowOptions,
    SkipWrongRowsOption,
    WhereOption,
    row_options,
)
from ..streams import print_warning
from ..usage_error import usage_error


@with_connection
def call(
    context: typer.Context,
    operation: Annotated[
        str,
        typer.Argument(
            metavar="OPERATION",
            help="An operationId, such as getOrganizationDevices.",
            autocompletion=complete_operation_id,
        ),
    ],
    param: Annotated[
        list[str] | None,
        typer.Option(
            "--param",
            "-p",
            metavar="NAME=VALUE",
            help="A parameter, organizationId=1 or organization_id=1; repeat for more parameters, "
            "or for more items of a list. VALUE is JSON unless the API takes text. NAME=- and "
            "NAME=@FIELD: see above.",
            autocompletion=complete_param,
        ),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            metavar="FILE", help="A JSON object with the body's parameters; -: standard input."
        ),
    ] = None,
    from_: FromOption = None,
    map: MapOption = None,
    where: WhereOption = None,
    explode: ExplodeOption = None,
    skip_wrong_rows: SkipWrongRowsOption = False,
    select: Annotated[
        str | None,
        typer.Option(metavar="FIELDS", help="Print only these fields: name,tags,network.id"),
    ] = None,
    format: FormatOption = None,
    limit: Annotated[
        int | None, typer.Option(min=0, help="Records to read of each listing.  [default: all]")
    ] = None,
    inert_csv: Annotated[
        bool,
        typer.Option(
            "--inert-csv",
            help="csv: put an apostrophe before text that a spreadsheet would take for a formula "
            "(it begins with = + - @, a tab or a line end).  [default: text as the API sent it]",
        ),
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Write without asking.")] = False,
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", help="Only print the requests that would be sent; send none."),
    ] = False,
    quiet: Annotated[
        bool,
        typer.Option(
            "--quiet",
            "-q",
            help="No warnings on values and fields that may be wrong, no lines for what is "
            "written.",
        ),
    ] = False,
    *,
    connection: Connection,
) -> None:
    """Call any operation of the API by its operationId, and print its records.

    A listing is read to its last page. json and table are printed at the end, jsonl and csv as
    pages arrive. csv has a column for each documented field and each field of the first page,
    nested ones by dotted paths; fields of later pages that have no column are JSON in a last
    column, _other.

    NAME=- reads values from standard input, and makes a call for each. A value is a line, or the
    field NAME of a JSON record (or its id, for organizationId and networkId); NAME=@FIELD takes
    another field, a.b one within an object (a text that begins with @ is NAME=@@…). --where chooses
    among the records, --explode makes a call for each item of a list in them. Reads run up to 64 at
    once, writes one by one. jsonl and csv are in the order of the responses, json and table in
    the order of the input. Each record begins with the value it belongs to, as _organizationId.

    --from FILE makes a call for each row of a table, whose columns are parameters; with NAME=- and
    NAME=@COLUMN, only those that are named count. All rows are checked before anything is sent.

    An operation that writes shows what it is going to send and asks, or needs --yes; each write
    that is done is a line on standard error. Secrets in bodies are not shown. The API key is read
    from MERAKI_DASHBOARD_API_KEY.

    Organizations whose API access is off are skipped and named when standard input gives them to
    an operation that reads. Where its records have the name of the organization, it is beside the
    id, as _organizationName.

    A parameter's value that is not among the documented ones is sent all the same, with a warning.
    A field in --select that is not documented is warned of at once; one that no record has either
    is an error. Set by the environment, as MERAKI_ASYNC_CALL_PARAM, several parameters are a line
    each.

    Exit codes: 0 done; 1 the API rejected a call or the key, server unreachable, incomplete or
    unwritable output; 2 usage error, missing key or no such field; 130 interrupted.
    """
    if from_ is None:
        refuse_given(context, ("skip_wrong_rows",), "is for the rows of --from")
    try:
        info = operation_info(operation)
        rows = row_options(from_, map, where, explode)
        arguments = parse_arguments(
            info,
            param or [],
            _read_body(body, param or [], rows.source),
            # what the columns lack is seen to when they are known
            elsewhere=[] if rows.source is None else [each.name for each in info.parameters],
        )
        _check_row_options(rows, arguments)
        if limit is not None and not info.operation.is_list:
            raise ValueError(f"--limit is for listings, and {operation} is not one")
        paths = _parse_paths(select)
        inputs = None
        if rows.source is not None:
            inputs = inputs_of_table(rows, info, arguments, skip_wrong_rows=skip_wrong_rows)
    except RowError as error:
        for problem in error.problems:
            usage_error(f"{from_}: {problem}")
        raise typer.Exit(2) from None
    except (OSError, TypeError, ValueError) as error:
        raise usage_error(error) from None
    asks = info.operation.is_write and not yes and not dry_run
    if asks and not has_terminal():
        raise usage_error(
            f"{info.operation.id} writes ({info.operation.method}): without a terminal to ask on, "
            "it needs --yes"
        )

    from ..call_runner import CallPlan, run_call
    from ..output.field_selection import FieldSelection, undocumented_fields

    labels = {f"_{each.wire_name}" for each in arguments.piped}
    labels.update(name for each in inputs or () for name in each.label)
    if labels:
        labels.add(ORGANIZATION_NAME)
    # these are in front of each record, once, whether they are chosen or not
    of_records = [path for path in paths if path not in labels]
    if not quiet:
        for text in undocumented_values(info, arguments.values):
            print_warning(text)
    if of_records and not quiet:
        unknown = undocumented_fields(of_records, response_type(info.operation))
        if unknown:
            print_warning(f"--select: {info.operation.id} documents no field {unknown}")
    plan = CallPlan(
        info=info,
        arguments=arguments,
        selection=FieldSelection(of_records),
        only_labels=bool(paths) and not of_records,
        asks=asks,
        dry_run=dry_run,
        limit=limit,
        format=format,
        inert_csv=inert_csv,
        quiet=quiet,
        choice=rows.choice,
        rows=inputs,
    )
    raise typer.Exit(run_call(plan, connection))


def _parse_paths(select: str | None) -> list[str]:
    if select is None:
        return []
    paths = [path.strip() for path in select.split(",")]
    if not all(all(path.split(".")) for path in paths):
        raise ValueError(f"--select takes names such as name,network.id, not {select!r}")
    return paths


def _check_row_options(rows: RowOptions, arguments: CallArguments) -> None:
    if rows.source is not None:
        return
    if rows.mapped:
        raise ValueError("--map is for the columns of --from")
    if not (rows.choice.is_everything or arguments.piped):
        raise ValueError(
            "--where and --explode are for records: give --from FILE, or -p NAME=- or "
            "NAME=@FIELD, which take them from standard input"
        )
    if arguments.fields and sys.stdin.isatty():
        name = next(iter(arguments.fields))
        raise ValueError(
            f"{name}=@… takes a field of records: give --from FILE or pipe them in (a text that "
            "begins with @ is @@…)"
        )


def _read_body(
    source: str | None, arguments: Sequence[str], table: str | None
) -> dict[str, Any] | None:
    if source is None:
        return None
    if source != FROM_STDIN:
        # curl's spelling, @FILE, is taken too
        return parse_body(Path(source.removeprefix("@")).read_text(encoding="utf-8"))
    if table == FROM_STDIN:
        raise ValueError("standard input is either the body or the table, not both")
    if table is None and any(argument.endswith(f"={FROM_STDIN}") for argument in arguments):
        raise ValueError("standard input is either the body or a parameter's values, not both")
    return parse_body(sys.stdin.buffer.read().decode())
