"""``meraki-async audit review close``."""

from typing import Annotated

import typer

from ....connection_options import VaultOption
from .options import ByOption, ReviewArgument


def close(
    review: ReviewArgument,
    by: ByOption,
    allow_open: Annotated[
        bool,
        typer.Option(
            "--allow-open",
            help="Close it with open decisions or revocations: the package says so.",
        ),
    ] = False,
    vault: VaultOption = None,
) -> None:
    """Close a review: report, decisions, plans and journals in one package, signed.

    The key is in the vault, and is made on first use. Whoever has the package, the signature and
    the public key checks them with openssl; the command is printed.

    Exit codes: 0 done; 1 something is open; 2 usage error, no vault, or the review is closed.
    """
    from ....review_runner import run_close

    raise typer.Exit(run_close(review, vault, by=by, allow_open=allow_open))
