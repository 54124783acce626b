"""``meraki-async crawl``."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ...rows import ChosenIds, RowError, Table
from ..completion import complete_listing
from ..connection import Connection
from ..connection_options import with_connection
from ..given_options import refuse_given
from ..row_options import ExplodeOption, FromOption, MapOption, WhereOption, row_options
from ..selection import (
    NetworkOption,
    NetworkTagOption,
    OrgFileOption,
    OrgOption,
    ProductOption,
    ShardOption,
    parse_shard,
    read_organizations,
)
from ..streams import print_warning
from ..usage_error import usage_error

if TYPE_CHECKING:
    from ...crawl import Plan

_MAX_NAMES = 3
"""So many listings are named, and how many more there are."""


@with_connection
def crawl(
    context: typer.Context,
    out: Annotated[
        Path,
        typer.Option(
            "--out", metavar="DIR", help="Directory for records, checkpoint, manifest and report."
        ),
    ],
    listings: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="LISTING",
            help="operationIds, or the presets inventory, directory, health, config.  "
            "[default: inventory]",
            autocompletion=complete_listing,
        ),
    ] = None,
    plan: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="A plan in TOML or JSON: listings, organizations, networks, network_tags, "
            "products, events_limit, events_since.",
        ),
    ] = None,
    from_: FromOption = None,
    map: MapOption = None,
    where: WhereOption = None,
    explode: ExplodeOption = None,
    org: OrgOption = None,
    org_file: OrgFileOption = None,
    network: NetworkOption = None,
    network_tag: NetworkTagOption = None,
    product: ProductOption = None,
    shard: ShardOption = "1/1",
    events_limit: Annotated[
        int | None,
        typer.Option(
            metavar="N",
            help="Read at most so many events of a network.  [default: 10000]",
        ),
    ] = None,
    events_since: Annotated[
        float | None,
        typer.Option(
            metavar="SECONDS",
            help="Read events of networks from so long before the start.  [default: 86400, a day]",
        ),
    ] = None,
    sink: Annotated[
        str,
        typer.Option(
            metavar="KIND|URL",
            help="jsonl, jsonl.gz, jsonl.zst, parquet, sqlite or postgresql://user@host/database.",
        ),
    ] = "jsonl",
    merge: Annotated[
        bool,
        typer.Option(
            "--merge", help="Write one file per listing, not one per organization; JSON Lines only."
        ),
    ] = False,
    unique: Annotated[
        bool,
        typer.Option("--unique", help="Leave out records that the API repeats, by their key."),
    ] = False,
    incremental: Annotated[
        bool,
        typer.Option(
            "--incremental",
            help="Read listings with a time window only from where the last crawl began, and "
            "append.",
        ),
    ] = False,
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", help="Only print how many requests it takes, and how long."),
    ] = False,
    restart: Annotated[
        bool,
        typer.Option(
            "--restart",
            help="Discard the checkpoint in DIR, finished or not, and start over. Files are "
            "replaced as their listings are read again.",
        ),
    ] = False,
    replace: Annotated[
        bool,
        typer.Option(
            "--replace",
            help="Replace a complete crawl of another plan, sink or dashboard, or of other "
            "organizations: what this one does not read again is renamed to .old.",
        ),
    ] = False,
    strict: Annotated[
        bool,
        typer.Option(
            "--strict", help="Exit with 1 if the API refused a listing for no clear reason."
        ),
    ] = False,
    fsync: Annotated[
        bool,
        typer.Option(
            "--fsync", help="Wait for the disk at each page, to survive a power failure; slower."
        ),
    ] = False,
    file_mode: Annotated[
        str | None,
        typer.Option(
            metavar="MODE",
            help="Permissions of all files, such as 640.  [default: 600 where listings may hold "
            "passphrases and the like, otherwise as the umask says]",
        ),
    ] = None,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Print only errors and the summary.")
    ] = False,
    json: Annotated[
        bool,
        typer.Option(
            "--json",
            help="Print events as JSON Lines, and no summary; of --dry-run, a JSON object.",
        ),
    ] = False,
    *,
    connection: Connection,
) -> None:
    """Write listings of every organization the key can see to DIR.

    --from takes the organizations and networks from a table, by its columns organizationId and
    networkId: the output of another crawl or call, say.

    With --network, --network-tag or --product, listings of networks and devices are read of the
    chosen ones only; those of organizations are read whole, and there must be others.

    To resume a crawl that was stopped, however it was stopped, run the same command again. The API
    key is read from MERAKI_DASHBOARD_API_KEY. Set by the environment, as MERAKI_ASYNC_CRAWL_ORG,
    several values of an option are a line each.

    Exit codes: 0 complete; 1 incomplete, wrong key, server unreachable, nothing collected, an
    organization or network filter that matches nothing, a network or device without an id, or a gap
    since the last crawl that the API cannot fill; 2 usage error, missing key, or a DIR that is
    unwritable or needs --replace or --restart; 130 interrupted.
    """
    if plan is not None and listings:
        raise usage_error("give LISTING or --plan, not both")
    try:
        organizations = read_organizations(org, org_file)
        networks = list(network or [])
        organizations_of_rows: list[str] = []
        rows = row_options(from_, map, where, explode)
        if rows.source is None and (rows.mapped or not rows.choice.is_everything):
            raise ValueError("--map, --where and --explode are for the rows of --from")
        if rows.source is not None:
            ids = ChosenIds.of(Table.load(rows.source, rows.choice), rows.mapped)
            if not (ids.organizations or ids.networks):
                raise ValueError(f"{rows.source}: no row is left that names something")
            organizations_of_rows = ids.organizations
            organizations += organizations_of_rows
            networks += ids.networks
        mode = None if file_mode is None else _parse_mode(file_mode)
        chosen = _make_plan(
            listings or [],
            plan,
            parse_shard(shard),
            organizations=organizations,
            networks=networks,
            network_tags=network_tag or [],
            products=product or [],
            events_limit=events_limit,
            events_since=events_since,
        )
        # rows that name organizations choose these, whatever networks they name beside
        if not organizations_of_rows or network or network_tag or product:
            _check_network_filters(chosen, is_quiet=quiet)
    except RowError as error:
        for problem in error.problems:
            usage_error(f"{from_}: {problem}")
        raise typer.Exit(2) from None
    except (OSError, ValueError) as error:
        raise usage_error(error) from None
    if not any(each.is_of_events for each in chosen.listings):
        refuse_given(context, ("events_limit", "events_since"), "is for getNetworkEvents")

    from ..crawl_runner import CrawlOptions, run_crawl

    options = CrawlOptions(
        directory=out,
        sink=sink,
        connection=connection,
        merge=merge,
        unique=unique,
        incremental=incremental,
        restart=restart,
        replace=replace,
        strict=strict,
        fsync=fsync,
        file_mode=mode,
        dry_run=dry_run,
        output="json" if json else "quiet" if quiet else "progress",
    )
    raise typer.Exit(run_crawl(chosen, options))


def _parse_mode(text: str) -> int:
    """``"640"`` → ``0o640``."""
    mode = int(text, 8) if re.fullmatch("0?[0-7]{3}", text) else 0
    if mode & 0o600 != 0o600 or mode & 0o111:
        raise ValueError(
            f"--file-mode takes permissions such as 640, with which the owner reads and writes, "
            f"not {text!r}"
        )
    return mode


def _check_network_filters(plan: "Plan", *, is_quiet: bool) -> None:
    """Say of which listings the choice of networks leaves nothing out.

    Raises:
        ValueError: of all of them.
    """
    names = [each.name for each in plan.read_whole]
    if not names:
        return
    problem = (
        f"--network, --network-tag and --product choose nothing of {_first_of(names)}, read whole "
        "of each organization"
    )
    if len(names) == len(plan.written):
        raise ValueError(problem)
    if not is_quiet:
        print_warning(problem)


def _first_of(names: list[str]) -> str:
    """``A, B and 5 more``."""
    said = names[:_MAX_NAMES]
    if len(names) > _MAX_NAMES:
        said.append(f"{len(names) - _MAX_NAMES} more")
    *first, last = said
    return f"{', '.join(first)} and {last}" if first else last


def _make_plan(
    listings: list[str], file: Path | None, shard: tuple[int, int], **choices: Any
) -> "Plan":
    from ...crawl import Plan

    if file is not None:
        return Plan.from_file(file, **choices, shard=shard)
    return Plan.of(listings or ["inventory"], **choices, shard=shard)
