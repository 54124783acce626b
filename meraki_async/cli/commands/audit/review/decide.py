"""``meraki-async audit review decide``."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from ....usage_error import usage_error
from .options import (
    AllOption,
    ByOption,
    CleanOption,
    EmailOption,
    FindingOption,
    OrgOption,
    ReviewArgument,
    RowOption,
    SeverityOption,
)


def decide(
    review: ReviewArgument,
    by: ByOption,
    decision: Annotated[
        Literal["keep", "revoke", "change"] | None,
        typer.Option("--decision", help="What is decided on the rows."),
    ] = None,
    note: Annotated[
        str | None, typer.Option(help="Why; with change, to what it is to be changed.")
    ] = None,
    csv: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Instead: audit.csv, with the columns decision and note filled in.",
        ),
    ] = None,
    row: RowOption = None,
    email: EmailOption = None,
    org: OrgOption = None,
    finding: FindingOption = None,
    severity: SeverityOption = None,
    without_findings: CleanOption = False,
    all_rows: AllOption = False,
) -> None:
    """Decide on rows: those that fit all options. What is decided may be decided anew.

    Nobody decides on their own access, nor on rows that are assigned to somebody else. A decision
    to revoke is carried out by review plan and plan apply; one to change by hand.

    Exit codes: 0 done; 2 usage error, no row fits, or the review is closed.
    """
    from ....review_runner import chosen_rows, run_decide, run_decide_csv

    if csv is not None:
        chosen_by = (row, email, org, finding, severity, without_findings, all_rows)
        if decision is not None or note is not None or any(chosen_by):
            raise usage_error("--csv names the rows and what is decided: give nothing else")
        raise typer.Exit(run_decide_csv(review, csv, by=by))
    if decision is None:
        raise usage_error("give --decision keep, revoke or change; or --csv")
    chosen = chosen_rows(row, email, org, finding, severity, without_findings, all_rows)
    raise typer.Exit(run_decide(review, chosen, decision, by=by, note=note))
