"""``meraki-async directory forget``."""

import sys
from typing import Annotated

import typer

from ....errors import MerakiError
from ...directory_store import DbOption, store_place
from ...streams import print_error
from ...usage_error import usage_error


def forget(
    email: Annotated[str, typer.Argument(metavar="ADDRESS", help="Of the person.")],
    db: DbOption = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> None:
    """Remove a person from the history and the change log of the store.

    What was changed and when stays, without who. Where the person still is an administrator the
    record stays, since the next sync would read it again. Backups, exports and the dashboard are
    not touched.

    Exit codes: 0 done, or nothing is known of the person; 1 not confirmed; 2 usage error, or the
    store cannot be written.
    """
    from ...directory_runner import count_person, run_clear_traces, run_forget

    place = store_place(db)
    try:
        found = count_person(place, email)
    except MerakiError as error:
        raise usage_error(error) from None
    if not (found.history or found.changes or found.records):
        if code := run_clear_traces(place):  # of whoever was forgotten before
            raise typer.Exit(code)
        print_error(f"Nothing that could be removed is known of {email}.")
        raise typer.Exit(0)
    print_error(
        f"Of {email} there are {found.history:,} entries of the history, {found.changes:,} of the "
        f"change log and {found.records:,} records of organizations that are not visible any more."
    )
    if found.present_in:
        print_error(
            f"The person still is in {len(found.present_in):,} organizations, where the record "
            f"stays: {', '.join(found.present_in[:10])}"
        )
    print_error(
        "This cannot be undone. Law or contract may forbid it: records of who had access and who "
        "changed what may have to be kept for audits (SOC 2, PCI DSS, ISO 27001), for tax or "
        "employment law, for a pending dispute, or by agreement with a customer. Ask whoever "
        "answers for that."
    )
    if not yes:
        if not sys.stdin.isatty():
            raise usage_error("nobody can be asked: --yes confirms")
        if not typer.confirm("Remove the person?", err=True):
            raise typer.Exit(1)
    raise typer.Exit(run_forget(place, email))
