"""``meraki-async licenses``."""

from pathlib import Path
from typing import Annotated

import typer

from ..connection import Connection
from ..connection_options import with_connection
from ..durations import parse_days
from ..output.formats import FormatOption
from ..selection import OrgFileOption, OrgOption, read_organizations
from ..usage_error import usage_error


@with_connection
def licenses(
    within: Annotated[
        str | None,
        typer.Option(
            metavar="TIME", help="Only what ends within this time, or has ended: 90d, 2w."
        ),
    ] = None,
    org: OrgOption = None,
    org_file: OrgFileOption = None,
    notify_file: Annotated[
        Path | None,
        typer.Option(
            "--notify-file",
            metavar="FILE",
            help="Send alerts to the channels in this TOML file: [channels], NAME = URL as apprise "
            "writes it. Only its owner may read it.",
        ),
    ] = None,
    threshold: Annotated[
        list[int] | None,
        typer.Option(
            min=0,
            help="Days before the end at which an alert goes out; repeat for more.  [default: 90, "
            "60, 30, 14, 7, 3, 1, 0]",
        ),
    ] = None,
    memory: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Where is kept what was alerted.  [default: license-alerts.sqlite in the "
            "configuration directory of meraki-async]",
        ),
    ] = None,
    ical: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Write an iCalendar file of all ends, also beyond --within."
        ),
    ] = None,
    prometheus: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Write metrics for Prometheus's textfile collector, of all ends: *.prom.",
        ),
    ] = None,
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", help="Say which alerts would go out; send and write nothing."),
    ] = False,
    format: FormatOption = None,
    select: Annotated[
        str | None,
        typer.Option(metavar="A,B.C", help="Only these fields, separated by commas."),
    ] = None,
    *,
    connection: Connection,
) -> None:
    """Print when licenses end: one row an organization, and one a subscription; and send alerts.

    Days count in UTC. An alert goes out once a channel and threshold, with an id that stays the
    same.

    Exit codes: 0 nothing ends within --within (default 90 days) and everything was read; 1
    something does or has ended, licenses are missing, an organization was not readable, or an alert
    did not go out; 2 usage error.
    """
    from ..licenses_runner import LicensesCommand, run_licenses

    try:
        days = None if within is None else parse_days("--within", within)
        organizations = read_organizations(org, org_file)
    except ValueError as error:
        raise usage_error(str(error)) from None
    command = LicensesCommand(
        connection=connection,
        organizations=organizations,
        within=days,
        notify_file=notify_file,
        thresholds=tuple(threshold or ()),
        memory=memory or Path(typer.get_app_dir("meraki-async")) / "license-alerts.sqlite",
        ical=ical,
        prometheus=prometheus,
        dry_run=dry_run,
        format=format,
        select=tuple(name.strip() for name in (select or "").split(",") if name.strip()),
    )
    raise typer.Exit(run_licenses(command))
