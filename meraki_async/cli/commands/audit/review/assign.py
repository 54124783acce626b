"""``meraki-async audit review assign``."""

from typing import Annotated

import typer

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


def assign(
    review: ReviewArgument,
    reviewer: Annotated[
        str, typer.Option("--reviewer", metavar="EMAIL", help="Who is to decide on the rows.")
    ],
    by: ByOption,
    row: RowOption = None,
    email: EmailOption = None,
    org: OrgOption = None,
    finding: FindingOption = None,
    severity: SeverityOption = None,
    without_findings: CleanOption = False,
    all_rows: AllOption = False,
) -> None:
    """Assign rows to a reviewer: those that fit all options, and are not decided yet.

    Exit codes: 0 done; 2 usage error, no row fits, or the review is closed.
    """
    from ....review_runner import chosen_rows, run_assign

    chosen = chosen_rows(row, email, org, finding, severity, without_findings, all_rows)
    raise typer.Exit(run_assign(review, chosen, reviewer, by=by))
