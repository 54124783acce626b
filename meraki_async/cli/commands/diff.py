"""``meraki-async diff``."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from ..connection import Connection
from ..connection_options import CONNECTION_OPTIONS, with_connection
from ..given_options import refuse_given
from ..selection import (
    NetworkOption,
    NetworkTagOption,
    OrgFileOption,
    OrgOption,
    ProductOption,
    read_organizations,
)
from ..usage_error import usage_error


@with_connection
def diff(
    context: typer.Context,
    before: Annotated[
        Path, typer.Argument(metavar="A", help="Directory of a crawl of the set config.")
    ],
    other: Annotated[
        Path | None, typer.Argument(metavar="[B]", help="Directory of another one.")
    ] = None,
    now: Annotated[
        bool, typer.Option("--now", help="Compare with what is there now, instead of with B.")
    ] = False,
    map_: Annotated[
        list[str] | None,
        typer.Option(
            "--map",
            metavar="OLD=NEW",
            help="An id that is another one by now, of a network that was made anew, say; repeat "
            "for more.",
        ),
    ] = None,
    org: OrgOption = None,
    org_file: OrgFileOption = None,
    network: NetworkOption = None,
    network_tag: NetworkTagOption = None,
    product: ProductOption = None,
    format: Annotated[
        Literal["table", "json"], typer.Option(help="How to print what differs.")
    ] = "table",
    *,
    connection: Connection,
) -> None:
    """Show what differs between two crawls of the configuration, or between a crawl and now.

    Secrets are not shown; what changes by itself (when something was changed, addresses from
    DHCP) is no difference. What one side could not read is named, and is no difference either.

    Exit codes: 0 the same; 1 something differs, or could not be read; 2 usage error, or a crawl
    cannot be read; 130 interrupted.
    """
    if (other is None) is not now:
        raise usage_error("give a second directory, or --now")
    if not now:
        refuse_given(context, CONNECTION_OPTIONS, "is for --now")

    from ...errors import ConfigurationError
    from ...restore import IdMap
    from ...selection.selection import Selection
    from ..diff_runner import DiffOptions, run_diff

    try:
        options = DiffOptions(
            before=before,
            now=other,
            selection=Selection.of(
                organizations=read_organizations(org, org_file),
                networks=network or [],
                network_tags=network_tag or [],
                products=product or [],
            ),
            ids=IdMap.parse(map_ or []),
            format=format,
        )
    except (OSError, ValueError, ConfigurationError) as error:
        raise usage_error(error) from None
    raise typer.Exit(run_diff(options, connection if now else None))
