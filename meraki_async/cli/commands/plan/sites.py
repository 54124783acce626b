"""``meraki-async plan sites``."""

from pathlib import Path
from typing import Annotated

import typer

from ....rows import RowError
from ...connection import Connection
from ...connection_options import with_connection
from ...row_options import MapOption, SkipWrongRowsOption, WhereOption, row_options
from ...usage_error import usage_error


@with_connection
def sites(
    table: Annotated[
        str,
        typer.Argument(
            metavar="TABLE", help="A row a site: CSV, JSON Lines or JSON; -: standard input."
        ),
    ],
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", metavar="FILE", help="Where the plan goes; a file that is not there."
        ),
    ] = None,
    profile: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="What all sites have: productTypes, tags, VLANs, SSIDs, in TOML."
        ),
    ] = None,
    template: Annotated[
        str | None,
        typer.Option(metavar="NAME|ID", help="The configuration template of rows without one."),
    ] = None,
    org: Annotated[
        str | None,
        typer.Option(metavar="ID|NAME", help="The organization of rows that name none."),
    ] = None,
    map: MapOption = None,
    where: WhereOption = None,
    skip_wrong_rows: SkipWrongRowsOption = False,
    remove: Annotated[
        bool,
        typer.Option(
            "--remove", help="Take the sites down: devices to the inventory, networks deleted."
        ),
    ] = False,
    release: Annotated[
        bool,
        typer.Option("--release", help="With --remove: devices leave the inventory as well."),
    ] = False,
    why: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Why, for those who read the plan.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only print the plan; write no file.")
    ] = False,
    *,
    connection: Connection,
) -> None:
    """Make the plan that builds sites, or with --remove takes them down. Nothing is changed.

    Columns: organization (id or name), name, serials (several in a cell), productTypes, timeZone,
    tags, notes, address, lat, lng, template. The profile has what all sites are; its texts take
    further columns of the row, {column}. Of each site, the network is made, bound to the template,
    its devices are claimed, put into it, named, tagged and placed, and its VLANs and SSIDs set.

    All rows are checked before anything is read, and all that is wrong is said at once.

    Exit codes: 0 made; 1 sites were left out, wrong key, server unreachable; 2 usage error, rows
    that are wrong, missing key, or FILE is there already; 130 interrupted.
    """
    if release and not remove:
        raise usage_error("--release is for --remove")

    from ...sites_runner import SitesOptions, make_sites_plan, wanted_sites

    try:
        options = SitesOptions(
            rows=row_options(table, map, where, None),
            profile=profile,
            organization=org,
            template=template,
            skip_wrong_rows=skip_wrong_rows,
            remove=remove,
            release=release,
            why=why,
        )
        wanted = wanted_sites(options)
    except RowError as error:
        for problem in error.problems:
            usage_error(f"{table}: {problem}")
        raise typer.Exit(2) from None
    except (OSError, ValueError) as error:
        raise usage_error(error) from None
    if out is None and not dry_run:
        raise usage_error("give --out FILE, or --dry-run to look at the plan only")
    raise typer.Exit(make_sites_plan(wanted, options, None if dry_run else out, connection))
