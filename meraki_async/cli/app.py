"""Commands and their options."""

from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from .._version import __version__
from ..crawl import Plan, load_plan, plan_of
from ..simulator import Clock, Fault, Simulator
from ..simulator.clock import parse_time
from .call_options import call
from .completion import listing_names
from .config import ConfiguredGroup
from .crawl import run_crawl
from .operations import operations
from .simulate import fault_table, run_simulator
from .status import run_verify, show_status

app = typer.Typer(
    help="Read, write and simulate Cisco Meraki dashboards.\n\nWhat an option of a command is not "
    "given, it takes from MERAKI_ASYNC_<COMMAND>_<OPTION> in the environment, then from a file.",
    cls=ConfiguredGroup,
    no_args_is_help=True,
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
    config: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            envvar="MERAKI_ASYNC_CONFIG",
            help="Options of the commands, in TOML.  [default: meraki-async.toml]",
        ),
    ] = None,
) -> None:
    """Read and simulate Cisco Meraki dashboards."""


app.command()(call)
app.command()(operations)


@app.command()
def crawl(
    out: Annotated[
        Path,
        typer.Option(
            "--out", metavar="DIR", help="Where <operationId>/<organization id>.jsonl are written."
        ),
    ],
    listings: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="LISTING",
            help="operationIds, or the sets inventory, directory, health, config.  "
            "[default: inventory]",
            autocompletion=listing_names,
        ),
    ] = None,
    plan: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="A plan in TOML or JSON: listings, organizations."),
    ] = None,
    org: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ID|NAME", help="Only this organization, or names like 'Acme*'; again for more."
        ),
    ] = None,
    org_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Organizations as in --org, one a line.")
    ] = None,
    shard: Annotated[
        str, typer.Option(metavar="I/N", help="The I-th of N parts of the organizations.")
    ] = "1/1",
    restart: Annotated[
        bool, typer.Option("--restart", help="Begin anew, whatever unfinished crawl DIR holds.")
    ] = False,
    fsync: Annotated[
        bool, typer.Option("--fsync", help="Outlive a loss of power, too: slower.")
    ] = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Print errors and the summary alone.")
    ] = False,
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
    """Write listings of every organization the key can see to DIR, as JSON Lines.

    A crawl that was stopped, in whatever way, goes on where it was when the same command is given
    again. The key is read from MERAKI_DASHBOARD_API_KEY.

    Exit codes: 0 complete; 1 incomplete, wrong key, dead server or nothing collected; 2 bad use,
    missing key or unwritable DIR; 130 interrupted.
    """
    if orgs is not None and not simulate:
        raise typer.BadParameter("--orgs needs --simulate", param_hint="--orgs")
    if simulate and (region or base_url):
        raise typer.BadParameter("--simulate brings its own address", param_hint="--simulate")
    if plan is not None and listings:
        raise typer.BadParameter("give listings or a plan, not both", param_hint="--plan")
    raise typer.Exit(
        run_crawl(
            out,
            _plan(listings, plan, org or [], org_file, shard),
            simulated_organizations=(orgs or 20) if simulate else None,
            region=region,
            base_url=base_url,
            rate=rate,
            retries=retries,
            restart=restart,
            fsync=fsync,
            quiet=quiet,
        )
    )


@app.command()
def status(
    out: Annotated[Path, typer.Argument(metavar="DIR", help="Where a crawl writes.")],
) -> None:
    """Print what a crawl has and what it lacks, from its manifest.

    Exit codes: 0 complete; 1 not complete; 2 no crawl has stopped or ended in DIR.
    """
    raise typer.Exit(show_status(out))


@app.command()
def verify(
    out: Annotated[Path, typer.Argument(metavar="DIR", help="Where a crawl has written.")],
) -> None:
    """Recount every finished file of a crawl against its manifest.

    Exit codes: 0 all agree; 1 some do not; 2 no crawl has stopped or ended in DIR.
    """
    raise typer.Exit(run_verify(out))


def _plan(
    listings: list[str] | None,
    file: Path | None,
    organizations: list[str],
    organization_file: Path | None,
    shard: str,
) -> Plan:
    part, _, parts = shard.partition("/")
    if not (part.isdecimal() and parts.isdecimal() and 1 <= int(part) <= int(parts)):
        raise typer.BadParameter(f"{shard!r} is not a shard, such as 2/8", param_hint="--shard")
    try:
        given: dict[str, Any] = {"names": listings or ["inventory"], "organizations": []}
        if file is not None:
            given = load_plan(file)
        if organization_file is not None:
            lines = organization_file.read_text(encoding="utf-8").splitlines()
            organizations = organizations + [line.strip() for line in lines if line.strip()]
            if not organizations:
                raise ValueError(f"{organization_file} names no organization")
        return plan_of(
            given["names"],
            organizations=[*given["organizations"], *organizations],
            shard=(int(part), int(parts)),
        )
    except (OSError, ValueError) as error:
        raise typer.BadParameter(str(error)) from None


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
    drift: Annotated[
        bool, typer.Option("--drift", help="Answers differ from the documents, as real ones do.")
    ] = False,
    early_access: Annotated[
        bool, typer.Option("--early-access", help="Operations in beta answer everywhere.")
    ] = False,
    fault: Annotated[
        list[str] | None,
        typer.Option(
            help="A fault, such as reset:0.01 or 503x2@getOrganizations; again for more. "
            "--fault help lists them."
        ),
    ] = None,
    shards: Annotated[
        int,
        typer.Option(
            min=0, max=100, help="Hosts on other ports that organizations are redirected to."
        ),
    ] = 0,
    redirect: Annotated[
        Literal["302", "307", "308"] | None,
        typer.Option(help="Status of all redirects.  [default: 302 for GET, 308 for others]"),
    ] = None,
    state: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Keep what is written in FILE, over several runs."),
    ] = None,
    freeze: Annotated[
        str | None,
        typer.Option(metavar="TIME", help="Let the dashboard's clock stand: ISO 8601, or now."),
    ] = None,
) -> None:
    """Run a simulated Meraki dashboard until Ctrl-C.

    Prints its address and API keys, and where its switches are: faults, limits, clock and state
    can be changed while it runs.

    Exit codes: 0 stopped; 2 bad use, the port is taken, or FILE cannot be used.
    """
    if redirect is not None and not shards:
        raise typer.BadParameter("--redirect needs --shards", param_hint="--redirect")
    if "help" in (fault or ()):
        typer.echo(fault_table())
        raise typer.Exit
    simulator = Simulator(
        organizations=orgs,
        devices_per_organization=devices,
        host=host,
        port=port,
        seed=seed,
        latency=_latency(latency),
        rate_limits=rate_limits,
        drift=drift,
        early_access=early_access,
        faults=_faults(fault or []),
        shards=shards,
        redirect=None if redirect is None else int(redirect),
        state_file=state,
        clock=_clock(freeze),
    )
    raise typer.Exit(run_simulator(simulator))


def _faults(texts: list[str]) -> list[Fault]:
    try:
        return [Fault.parse(text) for text in texts]
    except ValueError as error:
        raise typer.BadParameter(f"{error}; try --fault help", param_hint="--fault") from None


def _clock(text: str | None) -> Clock:
    clock = Clock()
    if text is not None:
        try:
            clock.freeze(None if text == "now" else parse_time(text))
        except ValueError:
            raise typer.BadParameter(
                f"{text!r} is not a time, such as 2026-08-01T12:00:00Z or now",
                param_hint="--freeze",
            ) from None
    return clock


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
