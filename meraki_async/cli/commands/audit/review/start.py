"""``meraki-async audit review start``."""

from pathlib import Path
from typing import Annotated

import typer

from .options import ByOption, ReviewArgument


def start(
    review: ReviewArgument,
    audit: Annotated[
        Path, typer.Option("--audit", metavar="DIR|FILE", help="The audit: what audit --out wrote.")
    ],
    by: ByOption,
    name: Annotated[
        str | None, typer.Option(help="What it is called.  [default: the directory's name]")
    ] = None,
) -> None:
    """Begin a review of an audit, which is copied into it.

    Exit codes: 0 done; 2 usage error, or there is a review already.
    """
    from ....review_runner import run_start

    raise typer.Exit(run_start(review, audit, by=by, name=name))
