"""``meraki-async status``."""

from pathlib import Path
from typing import Annotated

import typer


def status(
    out: Annotated[Path, typer.Argument(metavar="DIR", help="Directory of a crawl.")],
) -> None:
    """Print what a crawl has read and what is missing, even while it runs.

    Exit codes: 0 complete; 1 not complete (it may be running), something failed or is missing, or
    unwritable output; 2 there is no crawl in DIR, or it cannot be read.
    """
    from ..output.crawl_status import show_status

    raise typer.Exit(show_status(out))
