"""``meraki-async audit review``: decisions on an audit's rows, and the signed proof of them."""

import typer

from .assign import assign
from .close import close
from .decide import decide
from .key import key
from .plan import plan
from .start import start
from .status import status

review = typer.Typer(
    help="Review an audit: assign its rows, decide on each, revoke by a plan, and close it with a "
    "signed package.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@review.callback()
def root() -> None:
    """Review an audit: assign its rows, decide on each, revoke, and close it with a signature."""


review.command()(start)
review.command()(assign)
review.command()(decide)
review.command()(plan)
review.command()(status)
review.command()(close)
review.command()(key)
