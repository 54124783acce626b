"""``meraki-async directory sync``."""

from typing import Annotated

import typer

from ...connection import Connection
from ...connection_options import with_connection
from ...directory_store import DbOption, store_place
from ...durations import parse_days
from ...usage_error import usage_error


@with_connection
def sync(
    db: DbOption = None,
    full: Annotated[
        bool,
        typer.Option("--full", help="Read everything, whatever the change log tells."),
    ] = False,
    full_every: Annotated[
        str,
        typer.Option(
            metavar="TIME",
            help="Read everything once in so long, and say what the change log had missed.",
        ),
    ] = "7d",
    end_users: Annotated[
        bool,
        typer.Option(
            "--end-users",
            help="Also end users of networks, once a day, where early access is on.",
        ),
    ] = False,
    log_days: Annotated[
        float,
        typer.Option(
            min=0,
            max=364,
            help="How far back the change log of an organization is read the first time.",
        ),
    ] = 31.0,
    keep: Annotated[
        str | None,
        typer.Option(
            metavar="TIME",
            help="Delete history and change log entries that are older: 400d.  [default: keep all]",
        ),
    ] = None,
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", help="Only print how many requests it takes, and how long."),
    ] = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Print only errors and the summary.")
    ] = False,
    json: Annotated[
        bool, typer.Option("--json", help="Print the summary, or the estimate, as JSON.")
    ] = False,
    *,
    connection: Connection,
) -> None:
    """Bring the store up to date with every organization that the credentials see.

    The first time everything is read; then what the change log says, and the administrators, whose
    two-factor, keys and activity it does not tell of: two requests an organization when nothing
    changed. SAML and licenses are read once a day. An organization that cannot be read keeps its
    records, and is named; one that is not listed any more is left out, and nothing of it is
    deleted. Every organization is committed as a whole: interrupt it and run it again at any time.

    Exit codes: 0 complete; 1 an organization or account was not readable, wrong key, server
    unreachable; 2 usage error, missing key, or a store that is damaged, of a later version, or
    written by another sync; 130 interrupted.
    """
    try:
        every = parse_days("--full-every", full_every)
        kept = None if keep is None else parse_days("--keep", keep)
    except ValueError as error:
        raise usage_error(error) from None

    from ....directory import SyncOptions
    from ...directory_runner import run_sync

    raise typer.Exit(
        run_sync(
            store_place(db),
            connection,
            SyncOptions(full=full, full_every=every, end_users=end_users, first_log_days=log_days),
            keep=kept,
            dry_run=dry_run,
            output="json" if json else "quiet" if quiet else "progress",
        )
    )
