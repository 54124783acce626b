"""``meraki-async audit review plan``."""

import typer

from ....connection import Connection
from ....connection_options import with_connection
from .options import ByOption, ReviewArgument


@with_connection(simulated=False)
def plan(
    review: ReviewArgument,
    by: ByOption,
    *,
    connection: Connection,
) -> None:
    """Write the plan that carries out the decisions to revoke. Nothing is sent.

    The plan is in the review's directory; plan apply carries it out, keeps the last full
    administrators, and its journal is the review's evidence.

    Exit codes: 0 done; 1 the dashboard could not be read; 2 usage error, missing key, or the
    review is closed; 130 interrupted.
    """
    from ....review_runner import run_plan

    raise typer.Exit(run_plan(review, connection, by=by))
