"""``meraki-async status``."""

from pathlib import Path
from typing import Annotated

import typer


def status(
    out: Annotated[Path, typer.Argument(metavar="DIR", help="Directory of a crawl.")],
) -> None:
    """Print what a crawl has read and what is missing, even while it runs.

    Exit codes: 0 complete; 1 not complete; 2 there is no crawl in DIR, it cannot be read, or the
    output cannot be written.
    """
    from ..output.crawl_status import show_status
    from ..output.stdout import StandardOutputError

    try:
        code = show_status(out)
    except StandardOutputError as error:
        error.report()
        code = 2
    raise typer.Exit(code)
