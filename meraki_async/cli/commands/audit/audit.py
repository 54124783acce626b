"""``meraki-async audit``."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from ...connection import Connection
from ...connection_options import with_connection
from ...durations import parse_days
from ...group_command import group_command
from ...usage_error import usage_error


@group_command
@with_connection
def audit(
    out: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Where report.html, audit.csv and audit.json go."),
    ] = None,
    previous: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR|FILE",
            help="The last audit or review, to say who came, who went and whose rights changed.",
        ),
    ] = None,
    allowed: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Addresses of those who may have full access, a line each; # begins a comment.",
        ),
    ] = None,
    domain: Annotated[
        list[str] | None,
        typer.Option(
            metavar="DOMAIN",
            help="Domain that addresses belong to; again for more.  [default: any]",
        ),
    ] = None,
    dormant: Annotated[
        str, typer.Option(metavar="TIME", help="Who was not active for so long is dormant.")
    ] = "90d",
    pending: Annotated[
        str, typer.Option(metavar="TIME", help="How long an invitation may stay open.")
    ] = "30d",
    log: Annotated[
        str,
        typer.Option(
            metavar="TIME",
            help="How far back the change log is read, for who gave access and who last changed "
            "something; 0 leaves it out.",
        ),
    ] = "364d",
    api_requests: Annotated[
        str,
        typer.Option(
            metavar="TIME",
            help="How far back requests to the API are read, up to 30d, for when keys were last "
            "used: a request of ours for every thousand of them.",
        ),
    ] = "0",
    store: Annotated[
        str | None,
        typer.Option(
            metavar="FILE|URL",
            help="A store of directory sync: adds since when somebody was seen, and older changes.",
        ),
    ] = None,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Print only errors and the summary.")
    ] = False,
    format: Annotated[
        Literal["text", "json"], typer.Option(help="How to print the summary.")
    ] = "text",
    *,
    connection: Connection,
) -> None:
    """Who has access to what, in all organizations, and what is wrong with it.

    Administrators are read anew: about six requests an organization. The report is one file, which
    needs no network and works without JavaScript. Organizations that could not be read are named on
    its first page and in every total; they count neither as clean nor as anything else.

    Exit codes: 0 nothing was found, and everything was readable; 1 findings, or something was not
    readable, wrong key, server unreachable; 2 usage error, missing key, or a file that cannot be
    used; 130 interrupted.
    """
    if out is None:
        raise usage_error("--out is missing: the directory that the report goes to")
    from ....directory.audit import AuditOptions
    from ...audit_runner import AuditRun, read_allowed, run_audit

    try:
        options = AuditOptions(
            dormant_days=parse_days("--dormant", dormant),
            pending_days=parse_days("--pending", pending),
            log_days=parse_days("--log", log),
            api_request_days=parse_days("--api-requests", api_requests),
            allowed=None if allowed is None else read_allowed(allowed),
            domains=tuple(domain or ()),
        )
    except (ValueError, OSError) as error:
        raise usage_error(error) from None
    raise typer.Exit(
        run_audit(
            AuditRun(
                connection=connection,
                options=options,
                out=out,
                previous=previous,
                store=store,
                format=format,
                is_quiet=quiet,
            )
        )
    )
