"""``meraki-async changes``."""

from datetime import datetime, tzinfo
from pathlib import Path
from typing import Annotated

import typer

from ..directory_store import DbOption, store_place
from ..durations import parse_since, parse_zone
from ..given_options import refuse_given
from ..output.formats import PermissionFormat
from ..selection import OrgFileOption, read_organizations
from ..usage_error import usage_error

_STREAMED = ("jsonl", "csv", "ocsf", "ecs")


def changes(
    context: typer.Context,
    db: DbOption = None,
    since: Annotated[
        str | None,
        typer.Option(
            metavar="DATE|TIME|CURSOR",
            help="What was made or observed since: 2026-01-31, 2026-01-31T12:00:00Z, 7d; or what "
            "comes after a cursor.",
        ),
    ] = None,
    who: Annotated[
        str | None,
        typer.Option(metavar="ADDRESS", help="Made by, or about, whoever has this address."),
    ] = None,
    organization: Annotated[
        list[str] | None,
        typer.Option(
            "--organization",
            "--org",
            metavar="ID|NAME",
            help="Only of this organization, or names like 'Acme*'; repeat for more.",
        ),
    ] = None,
    org_file: OrgFileOption = None,
    limit: Annotated[int | None, typer.Option(min=1, help="No more changes than this.")] = None,
    format: Annotated[
        PermissionFormat | None,
        typer.Option(
            help="How to print changes; ocsf and ecs are JSON Lines of these schemas.  [default: "
            "table on a terminal, else json]"
        ),
    ] = None,
    state: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Keep here what was printed, so that each run prints only what is new.",
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="With --state: append to this file, in which a kill neither loses nor repeats "
            "anything.",
        ),
    ] = None,
    skip_deleted: Annotated[
        bool,
        typer.Option(
            "--skip-deleted", help="Go on with what is left if changes were deleted (sync --keep)."
        ),
    ] = False,
    follow: Annotated[
        bool, typer.Option("--follow", "-f", help="Wait for more, until interrupted.")
    ] = False,
    interval: Annotated[
        float, typer.Option(min=0.1, help="With --follow: seconds between two looks.")
    ] = 10.0,
    time_zone: Annotated[
        str | None,
        typer.Option(
            "--time-zone",
            metavar="NAME",
            help="Time zone of dates that are given and shown: Europe/Oslo; OCSF and ECS stay in "
            "UTC.  [default: UTC]",
        ),
    ] = None,
) -> None:
    """Print who was given which permissions by whom: changes of administrators and SAML roles.

    From the store that directory sync brings up to date. Entries of the change log are told as they
    are read; differences between two readings that no entry explains (two-factor switched on, a key
    made) with the interval between the readings, once it is certain that no entry will come. What
    the dashboard calls its changes is not published: such entries are marked as a guess.

    With --state each run prints only what is new. On a pipe, a kill between printing and keeping
    has the last page come again, with the same ids; in --out it does not.

    Exit codes: 0 done; 1 unwritable output; 2 usage error, or a store that is missing, damaged or
    of a later version; 3 changes that were not printed are deleted: --skip-deleted; 130
    interrupted.
    """
    if out is not None and state is None:
        raise usage_error("--out needs --state")
    if out is not None and format not in _STREAMED:
        raise usage_error("--out takes --format jsonl, csv, ocsf or ecs")
    if follow and format in ("json", "table"):
        raise usage_error(f"--follow prints as it goes: not --format {format}")
    if not follow:
        refuse_given(context, ("interval",), "is for --follow")
    try:
        zone = parse_zone(time_zone)
        organizations = read_organizations(organization, org_file)
        begin = None if since is None else _begin(since, zone)
    except (OSError, ValueError) as error:
        raise usage_error(error) from None

    from ..feeds_runner import PermissionQuery, run_permissions

    raise typer.Exit(
        run_permissions(
            PermissionQuery(
                db=store_place(db),
                since=begin,
                who=who or "",
                organizations=tuple(organizations),
                limit=limit,
                format=format or ("jsonl" if follow else None),
                zone=zone,
                state=state,
                out=out,
                skip_deleted=skip_deleted,
                follow=interval if follow else None,
            )
        )
    )


def _begin(since: str, zone: tzinfo) -> datetime | str:
    """A time, or a cursor."""
    try:
        return parse_since("--since", since, zone)
    except ValueError:
        if since.startswith("W"):  # as all cursors do
            return since
        raise
