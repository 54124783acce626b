"""``meraki-async directory changes``."""

from typing import Annotated

import typer

from ...directory_store import DbOption, store_place
from ...output.formats import FormatOption
from ...usage_error import usage_error


def changes(
    db: DbOption = None,
    since: Annotated[
        str | None,
        typer.Option(
            metavar="CURSOR", help="Only what comes after it.  [default: all of the history]"
        ),
    ] = None,
    snapshot: Annotated[
        bool,
        typer.Option(
            "--snapshot", help="All organizations and networks as they are, and then a cursor."
        ),
    ] = False,
    limit: Annotated[int | None, typer.Option(min=1, help="No more events than this.")] = None,
    follow: Annotated[
        bool, typer.Option("--follow", "-f", help="Wait for more, until interrupted.")
    ] = False,
    interval: Annotated[
        float, typer.Option(min=0.1, help="With --follow: seconds between two looks.")
    ] = 10.0,
    format: FormatOption = None,
) -> None:
    """Print how organizations and networks changed, in order.

    They are added, changed, renamed, moved to another organization, removed, not visible any more,
    and visible again. Each event has the cursor to go on with, and may be applied more than once:
    without "new" there is no such record any more, otherwise it is in this organization and is
    "new". Where the history behind a cursor was deleted (sync --keep), or the store was restored,
    start over with --snapshot: its last line has the cursor.

    Exit codes: 0 done; 1 unwritable output; 2 usage error, or a store that is missing, damaged or
    of a later version; 3 the history does not reach back to the cursor: start over; 130
    interrupted.
    """
    if snapshot and (since is not None or limit is not None):
        raise usage_error("--snapshot is whole, and takes no --since or --limit")
    if follow and format in ("json", "table"):
        raise usage_error(f"--follow prints as it goes: --format jsonl or csv, not {format}")

    from ...feeds_runner import HierarchyQuery, run_hierarchy

    raise typer.Exit(
        run_hierarchy(
            HierarchyQuery(
                db=store_place(db),
                since=since,
                snapshot=snapshot,
                limit=limit,
                format=format or ("jsonl" if follow else None),
                follow=interval if follow else None,
            )
        )
    )
