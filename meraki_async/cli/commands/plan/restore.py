"""``meraki-async plan restore``."""

from pathlib import Path
from typing import Annotated

import typer

from ...connection import Connection
from ...connection_options import with_connection
from ...selection import (
    NetworkOption,
    NetworkTagOption,
    OrgFileOption,
    OrgOption,
    ProductOption,
    read_organizations,
)
from ...usage_error import usage_error


@with_connection
def restore(
    before: Annotated[
        Path, typer.Argument(metavar="DIR", help="Directory of a crawl of the set config.")
    ],
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", metavar="FILE", help="Where the plan goes; a file that is not there."
        ),
    ] = None,
    org: OrgOption = None,
    org_file: OrgFileOption = None,
    network: NetworkOption = None,
    network_tag: NetworkTagOption = None,
    product: ProductOption = None,
    prune: Annotated[
        bool, typer.Option("--prune", help="Also delete what was not there, such as VLANs.")
    ] = False,
    recreate_networks: Annotated[
        bool,
        typer.Option(
            "--recreate-networks", help="Also make networks anew that are gone; they are empty."
        ),
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
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only print the plan; write no file.")
    ] = False,
    *,
    connection: Connection,
) -> None:
    """Make the plan that brings back the configuration of a crawl.

    Nothing is changed. What there is now is read; what differs is written back, what is missing is
    made, in an order that works. What does not come back is listed with the reason: devices and
    networks that are gone, members that no write takes, settings that come from a template.
    Administrators and licenses stay as they are.

    With --vault, --account or --all-accounts, the secrets that the crawl holds (passphrases) are
    in the plan, encrypted; otherwise they are asked for when it is applied.

    Exit codes: 0 made, or there is nothing to change; 1 something does not come back (a plan of
    the rest is made), wrong key, server unreachable; 2 usage error, missing key, the crawl cannot
    be read, or FILE is there already; 130 interrupted.
    """
    if out is None and not dry_run:
        raise usage_error("give --out FILE, or --dry-run to look at the plan only")

    from ....errors import ConfigurationError
    from ....restore import IdMap
    from ....selection.selection import Selection
    from ...restore_runner import RestoreOptions, make_restore_plan

    try:
        options = RestoreOptions(
            before=before,
            out=None if dry_run else out,
            selection=Selection.of(
                organizations=read_organizations(org, org_file),
                networks=network or [],
                network_tags=network_tag or [],
                products=product or [],
            ),
            ids=IdMap.parse(map_ or []),
            prune=prune,
            recreate_networks=recreate_networks,
        )
    except (OSError, ValueError, ConfigurationError) as error:
        raise usage_error(error) from None
    raise typer.Exit(make_restore_plan(options, connection))
