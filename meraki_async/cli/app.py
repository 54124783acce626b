"""The typer application: the commands there are."""

from pathlib import Path
from typing import Annotated

import typer

from .._version import __version__
from .commands.accounts import accounts
from .commands.audit import audit
from .commands.call import call
from .commands.changes import changes
from .commands.crawl import crawl
from .commands.diff import diff
from .commands.directory import directory
from .commands.docs import docs
from .commands.licenses import licenses
from .commands.offboard import offboard
from .commands.operations import operations
from .commands.plan import plan
from .commands.provision import provision
from .commands.simulate import simulate
from .commands.status import status
from .commands.verify import verify
from .config import ConfiguredGroup
from .logging_options import add_logging_options
from .streams import run_guarded

app = typer.Typer(
    help="Read, write and simulate Cisco Meraki dashboards.\n\nOptions that are not given are "
    "taken from the environment (MERAKI_ASYNC_<COMMAND>_<OPTION>), then from a configuration file. "
    "Several values of an option that can be repeated are lines in the environment, and a list in "
    "the file: a value may have blanks.",
    cls=ConfiguredGroup,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _print_version(is_wanted: bool) -> None:
    if is_wanted:
        typer.echo(f"meraki-async {__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Print the version."
        ),
    ] = False,
    config: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            envvar="MERAKI_ASYNC_CONFIG",
            help="Configuration file in TOML with options of commands.  "
            "[default: meraki-async.toml]",
        ),
    ] = None,
) -> None:
    """Read, write and simulate Cisco Meraki dashboards."""


app.command()(crawl)
app.command()(call)
app.command()(operations)
app.command()(offboard)
app.command()(licenses)
app.command()(changes)
app.command()(status)
app.command()(verify)
app.command()(diff)
app.command()(simulate)
app.command()(docs)
app.add_typer(plan, name="plan")
app.add_typer(accounts, name="accounts")
app.add_typer(directory, name="directory")
app.add_typer(provision, name="provision")
app.add_typer(audit, name="audit")
add_logging_options(app)


def run() -> int:
    """Run the command that the process's arguments name; returns its exit code."""
    return run_guarded(lambda: app(prog_name="meraki-async"))
