"""``meraki-async plan``: changes that are shown before they are made, and can be taken back."""

import typer

from .apply import apply
from .check import check
from .new import new
from .restore import restore
from .revert import revert
from .show import show
from .sites import sites
from .status import status

plan = typer.Typer(
    help="Change many things at once: make a plan, look at it, apply it, take it back.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@plan.callback()
def root() -> None:
    """Change many things at once: make a plan, look at it, apply it, take it back.

    A plan is a file of changes, each with the values that it was made on. Applying it compares them
    with what is there then, and keeps in a journal beside the file what became of each change: an
    apply that was stopped, however it was stopped, goes on where it was, and sends nothing twice.
    """


for command in (new, sites, restore, show, check, apply, status, revert):
    plan.command()(command)
