"""``meraki-async verify``."""

from pathlib import Path
from typing import Annotated

import anyio
import typer
from rich.console import Console

from ...crawl import OutputError, open_sink
from ...crawl import verify as recount
from ...errors import ConfigurationError

_SHOWN = 20


def verify(
    out: Annotated[Path, typer.Argument(metavar="DIR", help="Where a crawl has written.")],
    sink: Annotated[
        str | None,
        typer.Option(metavar="KIND|URL", help="As given to the crawl; for PostgreSQL alone."),
    ] = None,
) -> None:
    """Recount every finished output of a crawl against its manifest.

    Exit codes: 0 all agree; 1 some do not; 2 no crawl is in DIR, or it cannot be read.
    """
    raise typer.Exit(run_verify(out, sink))


def run_verify(directory: Path, sink: str | None) -> int:
    """Recount and print what does not agree; returns the exit code."""
    console = Console(soft_wrap=True, highlight=False)
    errors = Console(stderr=True, soft_wrap=True, highlight=False)
    try:
        wrong = anyio.run(recount, directory, None if sink is None else open_sink(sink, directory))
    except (OutputError, ConfigurationError) as error:
        errors.print(f"Error: {error}", markup=False)
        return 2
    for line in wrong[:_SHOWN]:
        errors.print(line, markup=False)
    if wrong:
        errors.print(f"{len(wrong):,} differences from the manifest.")
        return 1
    console.print("Every finished file agrees with the manifest.")
    return 0
