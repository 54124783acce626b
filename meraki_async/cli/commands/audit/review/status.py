"""``meraki-async audit review status``."""

from typing import Annotated, Literal

import typer

from .options import ReviewArgument


def status(
    review: ReviewArgument,
    format: Annotated[Literal["text", "json"], typer.Option(help="How to print it.")] = "text",
) -> None:
    """Say how far a review is: what is not decided, and what is not carried out.

    Exit codes: 0 nothing is open; 1 something is; 2 usage error, or there is no review.
    """
    from ....review_runner import run_status

    raise typer.Exit(run_status(review, format))
