"""``meraki-async plan new``."""

from pathlib import Path
from typing import Annotated

import typer

from ...completion import complete_operation_id, complete_param
from ...connection import Connection
from ...connection_options import with_connection
from ...given_options import refuse_given
from ...row_options import (
    ExplodeOption,
    FromOption,
    MapOption,
    SkipWrongRowsOption,
    WhereOption,
    row_options,
)
from ...selection import (
    NetworkOption,
    NetworkTagOption,
    OrgFileOption,
    OrgOption,
    ProductOption,
    ShardOption,
    parse_shard,
    read_organizations,
)
from ...usage_error import usage_error


@with_connection
def new(
    context: typer.Context,
    operation: Annotated[
        str,
        typer.Argument(
            metavar="OPERATION",
            help="The operationId of a write, such as updateNetwork.",
            autocompletion=complete_operation_id,
        ),
    ],
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", metavar="FILE", help="Where the plan goes; a file that is not there."
        ),
    ] = None,
    set: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="FIELD=VALUE",
            help="What the body says: name=Shop; tags+=a and tags-=b add to and remove from a "
            "list, a.b=1 sets a field within an object, field:=JSON anything, unchecked; repeat "
            "for more.",
        ),
    ] = None,
    secret: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FIELD[=NAME]",
            help="A field of the body that is asked for, by this name, when the plan is applied; "
            "repeat for more.",
        ),
    ] = None,
    param: Annotated[
        list[str] | None,
        typer.Option(
            "--param",
            "-p",
            metavar="NAME=VALUE",
            help="A parameter that is the same for all, such as portId=1, or NAME=@COLUMN, which "
            "makes that the only columns that count; repeat for more.",
            autocompletion=complete_param,
        ),
    ] = None,
    from_: FromOption = None,
    map: MapOption = None,
    where: WhereOption = None,
    explode: ExplodeOption = None,
    skip_wrong_rows: SkipWrongRowsOption = False,
    org: OrgOption = None,
    org_file: OrgFileOption = None,
    network: NetworkOption = None,
    network_tag: NetworkTagOption = None,
    product: ProductOption = None,
    shard: ShardOption = "1/1",
    why: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Why, for those who read the plan.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only print the plan; write no file.")
    ] = False,
    *,
    connection: Connection,
) -> None:
    """Make a plan of one operation over many organizations, networks or devices.

    Nothing is changed. The operation is carried out on what --org, --network, --network-tag and
    --product choose: on organizations, networks or devices, whichever its path begins with. --org
    '*' chooses all. For a single one, give its id: -p networkId=N_1.

    Or it is carried out for each row of a table: --from rows.csv. Its columns are parameters, as
    documented or in snake_case, and a.b fields within objects. A cell is read as in --set: text, or
    JSON where something else is due. An empty one is not given; "" is an empty text, null is null,
    "null" that word. All that is wrong with rows is said at once.

    Everything is checked against the operation's description before anything is read. Then the
    values that are there now are read, and kept in the plan: applying it refuses a change whose
    ground has moved. What is so already gets no change.

    With --vault, --account or --all-accounts, secrets that are read (passphrases are returned in
    clear) are in the plan as keyed hashes, so that a change of them is noticed.

    Exit codes: 0 made, or there is nothing to change; 1 something that was chosen is not there or
    cannot be read (a plan of the rest is made), wrong key, server unreachable; 2 usage error,
    rows that are wrong, missing key, or FILE is there already; 130 interrupted.
    """
    if from_ is None:
        refuse_given(context, ("skip_wrong_rows",), "is for the rows of --from")

    from ....operations.assignments import AssignmentError
    from ....rows import RowError
    from ...plan_new_runner import NewPlan, make_plan

    try:
        wanted = NewPlan.of(
            operation,
            set or [],
            secrets=secret or [],
            parameters=param or [],
            rows=row_options(from_, map, where, explode),
            skip_wrong_rows=skip_wrong_rows,
            organizations=read_organizations(org, org_file),
            networks=network or [],
            network_tags=network_tag or [],
            products=product or [],
            shard=parse_shard(shard),
            why=why,
        )
    except AssignmentError as error:
        for problem in error.problems:
            usage_error(f"{operation}: {problem}")
        raise typer.Exit(2) from None
    except RowError as error:
        for problem in error.problems:
            usage_error(f"{from_}: {problem}")
        raise typer.Exit(2) from None
    except (OSError, TypeError, ValueError) as error:
        raise usage_error(error) from None
    if out is None and not dry_run:
        raise usage_error("give --out FILE, or --dry-run to look at the plan only")
    raise typer.Exit(make_plan(wanted, None if dry_run else out, connection))
