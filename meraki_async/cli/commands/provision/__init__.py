"""``meraki-async provision``: access as it is declared in a file."""

import typer

from .apply import apply
from .expire import expire
from .plan import plan
from .release import release

provision = typer.Typer(
    help="Give and take administrators' access as a file declares it.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@provision.callback()
def root() -> None:
    """Give and take administrators' access as a file declares it.

    The file has people, groups of grants, and until when. What is not declared stays as it is,
    unless --prune says otherwise. Whatever takes something away passes a circuit breaker: what
    would be more than --max-removals within an hour, over all runs, waits for provision release.
    """


for command in (plan, apply, expire, release):
    provision.command()(command)
