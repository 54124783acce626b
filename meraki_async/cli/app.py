"""Commands and their options."""

from pathlib import Path
from typing import Annotated

import typer

from .._version import __version__
from .crawl import run_crawl
from .simulate import run_simulator

app = typer.Typer(
    help="Read and simulate Cisco Meraki dashboards.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"meraki-async {__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Read and simulate Cisco Meraki dashboards."""


@app.command()
def crawl(
    out: Annotated[
        Path,
        typer.Option(
            "--out", metavar="DIR", help="Where <listing>/<organization id>.jsonl are written."
        ),
    ],
    simulate: Annotated[
        bool, typer.Option("--simulate", help="Crawl a simulated dashboard: no account needed.")
    ] = False,
    orgs: Annotated[
        int | None, typer.Option(min=1, max=65_536, help="Simulated organizations.  [default: 20]")
    ] = None,
    region: Annotated[
        str | None,
        typer.Option(help="world, canada, china, india or us-government.  [default: world]"),
    ] = None,
    base_url: Annotated[
        str | None, typer.Option(metavar="URL", help="Another API address, instead of a region.")
    ] = None,
    rate: Annotated[
        float, typer.Option(help="Requests per second of each organization's budget.")
    ] = 10.0,
    retries: Annotated[
        int, typer.Option(min=0, max=100, help="How often a failed request is sent again.")
    ] = 4,
) -> None:
    """Write the inventory of every organization the key can see to DIR, as JSON Lines.

    Networks, devices, device availabilities, inventory, administrators and licences. The key is
    read from MERAKI_DASHBOARD_API_KEY.

    Exit codes: 0 complete; 1 incomplete, wrong key, dead server or nothing collected; 2 bad use,
    missing key or unwritable DIR; 130 interrupted.
    """
    if orgs is not None and not simulate:
        raise typer.BadParameter("--orgs needs --simulate", param_hint="--orgs")
    if simulate and (region or base_url):
        raise typer.BadParameter("--simulate brings its own address", param_hint="--simulate")
    raise typer.Exit(
        run_crawl(
            out,
            simulated_organizations=(orgs or 20) if simulate else None,
            region=region,
            base_url=base_url,
            rate=rate,
            retries=retries,
        )
    )


@app.command()
def simulate(
    orgs: Annotated[int, typer.Option(min=1, max=65_536, help="Organizations.")] = 20,
    devices: Annotated[
        int, typer.Option(min=0, max=40_000, help="Devices per organization, about.")
    ] = 150,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0: any free one.")] = 8080,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    seed: Annotated[int, typer.Option(help="Same seed, same world.")] = 0,
    latency: Annotated[
        str, typer.Option(metavar="MS", help="Milliseconds before each answer: 100 or 80-160.")
    ] = "0",
    rate_limits: Annotated[
        bool, typer.Option(help="Refuse over 10 requests/s an organization, 100/s an address.")
    ] = True,
) -> None:
    """Run a simulated Meraki dashboard until Ctrl-C.

    Prints its address and API key. Exit codes: 0 stopped; 2 bad use or the port is taken.
    """
    raise typer.Exit(
        run_simulator(
            organizations=orgs,
            devices=devices,
            host=host,
            port=port,
            seed=seed,
            latency=_latency(latency),
            rate_limits=rate_limits,
        )
    )


def _latency(text: str) -> tuple[float, float]:
    """``"80-160"`` milliseconds → ``(0.08, 0.16)`` seconds."""
    low, _, high = text.partition("-")
    try:
        seconds = float(low) / 1000, float(high or low) / 1000
    except ValueError:
        seconds = (-1.0, -1.0)
    if not 0 <= seconds[0] <= seconds[1] < float("inf"):
        raise typer.BadParameter(
            f"{text!r} is not milliseconds, such as 100 or 80-160", param_hint="--latency"
        )
    return seconds
