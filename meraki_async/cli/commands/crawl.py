"""``meraki-async crawl``: its options."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from ...crawl import Plan
from ..completion import listing_names
from ..crawl_runner import Options, run_crawl


def crawl_command(
    out: Annotated[
        Path,
        typer.Option(
            "--out", metavar="DIR", help="Where records, checkpoint, manifest and report go."
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
        typer.Option(
            metavar="FILE",
            help="A plan in TOML or JSON: listings, organizations, networks, network_tags, "
            "products.",
        ),
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
    network: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ID|NAME",
            help="Follow only this network (and its devices), or names like 'Store*'; again for "
            "more. Listings of an organization are read whole.",
        ),
    ] = None,
    network_tag: Annotated[
        list[str] | None,
        typer.Option(metavar="TAG", help="Follow only networks with this tag; again for more."),
    ] = None,
    product: Annotated[
        list[str] | None,
        typer.Option(
            metavar="TYPE",
            help="Follow only networks and devices of this product type; again for more.",
        ),
    ] = None,
    shard: Annotated[
        str, typer.Option(metavar="I/N", help="The I-th of N parts of the organizations.")
    ] = "1/1",
    sink: Annotated[
        str,
        typer.Option(
            metavar="KIND|URL",
            help="jsonl, jsonl.gz, jsonl.zst, parquet, sqlite or postgresql://user@host/database.",
        ),
    ] = "jsonl",
    merge: Annotated[
        bool, typer.Option("--merge", help="One file a listing, instead of one an organization.")
    ] = False,
    unique: Annotated[
        bool,
        typer.Option("--unique", help="Leave out records that the API repeats, by their key."),
    ] = False,
    since: Annotated[
        Literal["last"] | None,
        typer.Option(
            help="Read listings with a time window from where the last crawl began, and write on."
        ),
    ] = None,
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", help="Print how many requests it takes, and how long; no more."),
    ] = False,
    restart: Annotated[
        bool, typer.Option("--restart", help="Begin anew, whatever unfinished crawl DIR holds.")
    ] = False,
    fsync: Annotated[
        bool, typer.Option("--fsync", help="Outlive a loss of power, too: slower.")
    ] = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Print errors and the summary alone.")
    ] = False,
    json: Annotated[
        bool, typer.Option("--json", help="Print what happens as JSON Lines, and no summary.")
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
    """Write listings of every organization the key can see to DIR.

    A crawl that was stopped, in whatever way, goes on where it was when the same command is given
    again. The key is read from MERAKI_DASHBOARD_API_KEY.

    Exit codes: 0 complete; 1 incomplete, wrong key, dead server, nothing collected, an organization
    that the key does not see, or out of the API's reach since the last crawl; 2 bad use, missing
    key or unwritable DIR; 130 interrupted.
    """
    if orgs is not None and not simulate:
        raise typer.BadParameter("--orgs needs --simulate", param_hint="--orgs")
    if simulate and (region or base_url):
        raise typer.BadParameter("--simulate brings its own address", param_hint="--simulate")
    if plan is not None and listings:
        raise typer.BadParameter("give listings or a plan, not both", param_hint="--plan")
    if org_file is not None:
        org = [*(org or []), *_lines(org_file)]
    chosen = _plan(
        listings,
        plan,
        shard,
        organizations=org or [],
        networks=network or [],
        network_tags=network_tag or [],
        products=product or [],
    )
    raise typer.Exit(
        run_crawl(
            chosen,
            Options(
                out=out,
                sink=sink,
                simulated_organizations=(orgs or 20) if simulate else None,
                region=region,
                base_url=base_url,
                rate=rate,
                retries=retries,
                crawl={
                    "restart": restart,
                    "fsync": fsync,
                    "merge": merge,
                    "unique": unique,
                    "incremental": since == "last",
                },
                is_dry=dry_run,
                output="json" if json else "quiet" if quiet else "progress",
            ),
        )
    )


def _lines(path: Path) -> list[str]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise typer.BadParameter(str(error), param_hint="--org-file") from None
    found = [line.strip() for line in lines if line.strip()]
    if not found:
        raise typer.BadParameter(f"{path} names no organization", param_hint="--org-file")
    return found


def _plan(listings: list[str] | None, file: Path | None, shard: str, **chosen: list[str]) -> Plan:
    part, _, parts = shard.partition("/")
    if not (part.isdecimal() and parts.isdecimal() and 1 <= int(part) <= int(parts)):
        raise typer.BadParameter(f"{shard!r} is not a shard, such as 2/8", param_hint="--shard")
    try:
        shard_of = int(part), int(parts)
        if file is not None:
            return Plan.from_file(file, **chosen, shard=shard_of)
        return Plan.of(listings or ["inventory"], **chosen, shard=shard_of)
    except (OSError, ValueError) as error:
        raise typer.BadParameter(str(error)) from None
