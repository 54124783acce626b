"""``meraki-async verify``."""

from pathlib import Path
from typing import Annotated

import typer

_MAX_SHOWN = 20


def verify(
    out: Annotated[Path, typer.Argument(metavar="DIR", help="Directory of a crawl.")],
    sink: Annotated[
        str | None,
        typer.Option(
            metavar="KIND|URL",
            help="The crawl's --sink; needed for PostgreSQL: no other is connected to.",
        ),
    ] = None,
) -> None:
    """Read the records of a crawl again and compare them with its manifest.

    Of a crawl that is not finished, the records that are there are compared; meraki-async status
    says what is missing.

    Exit codes: 0 everything agrees; 1 something does not, or unwritable output; 2 there is no crawl
    in DIR, or its records cannot be read.
    """
    raise typer.Exit(_run_verify(out, sink))


def _run_verify(directory: Path, sink: str | None) -> int:
    """Verify and print what does not agree; returns the exit code."""
    import anyio

    from ...crawl import OutputError, open_sink, read_manifest
    from ...crawl import verify as verify_crawl
    from ...errors import ConfigurationError
    from ..output.console import make_console
    from ..streams import print_error, write_stdout

    errors = make_console(stderr=True)
    try:
        opened = None if sink is None else open_sink(sink, directory)
        differences = anyio.run(verify_crawl, directory, opened)
    except (OutputError, ConfigurationError) as error:
        errors.print(f"Error: {error}")
        return 2
    for difference in differences[:_MAX_SHOWN]:
        errors.print(difference)
    if differences:
        count = f"{len(differences):,} difference{'s' * (len(differences) != 1)}"
        errors.print(f"{count} from the manifest.")
        return 1
    write_stdout(b"All records agree with the manifest.\n")
    if not read_manifest(directory)["isComplete"]:
        print_error(
            "The crawl is not finished, and what is missing was not looked at: meraki-async status "
            f"{directory}"
        )
    return 0
