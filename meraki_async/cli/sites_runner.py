"""Runs ``plan sites``: the plan that builds the sites of a table, or takes them down."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from ..rows import RowError, Table
from ..sites import Profile, Site, SiteRows, plan_removal, plan_sites, read_sites
from .call_rows import wrong_rows
from .connection import Connection, connect, open_sealer
from .output.console import make_console
from .output.plan_tables import changes_in_words, cost_in_words, print_plan
from .plan_runner import check_is_free, cost_at, guarded
from .row_options import RowOptions
from .streams import print_error


class SitesOptions(Struct, frozen=True, kw_only=True):
    """What is to be planned."""

    rows: RowOptions
    profile: Path | None
    organization: str | None
    """Of rows that name none."""
    template: str | None
    """Of rows that name none."""
    skip_wrong_rows: bool
    remove: bool
    release: bool
    """When they are removed: devices leave the inventory too."""
    why: str | None


def wanted_sites(options: SitesOptions) -> SiteRows:
    """The sites of a table, of which nothing is read.

    Raises:
        OSError: a file cannot be read.
        RowError: it is no table of sites, or rows are wrong: all of them are named.
    """
    profile = Profile() if options.profile is None else Profile.load(options.profile)
    table = Table.load(str(options.rows.source), options.rows.choice)
    found = read_sites(
        table,
        profile,
        organization=options.organization,
        template=options.template,
        mapped=options.rows.mapped,
        removing=options.remove,
    )
    if found.wrong and not options.skip_wrong_rows:
        raise RowError([*found.problems, wrong_rows(found.wrong, len(table.rows), "planned")])
    return found


def make_sites_plan(
    wanted: SiteRows, options: SitesOptions, out: Path | None, connection: Connection
) -> int:
    """Make the plan and store it.

    Args:
        wanted: the sites.
        options: of the command.
        out: the plan's file; None: it is printed.
        connection: which dashboard.

    Returns:
        The exit code of the command.
    """
    return guarded(lambda: _make(wanted, options, out, connection), "nothing was written")


async def _make(
    wanted: SiteRows, options: SitesOptions, out: Path | None, connection: Connection
) -> int:
    if out is not None:
        check_is_free(out)
    sealer = open_sealer(connection)
    sites: Sequence[Site] = wanted.sites
    async with connect(connection) as (meraki, _):
        with make_console(stderr=True).status("Reading what there is"):
            if options.remove:
                made = await plan_removal(
                    meraki, sites, release=options.release, why=options.why, sealer=sealer
                )
            else:
                made = await plan_sites(meraki, sites, why=options.why, sealer=sealer)
    # each has its row's number: all of them are told
    for problem in [*wanted.problems, *made.problems]:
        print_error(f"Left out: {problem}")
    code = 1 if wanted.problems or made.problems else 0
    plan = made.plan
    if not plan.changes:
        print_error("There is no site left to plan.")
        return 1
    cost = cost_at(plan.changes, connection.rate)
    if out is None:
        print_plan(plan, "table", cost)
        return code
    plan.save(out)
    what = "take down" if options.remove else "build"
    count = f"{made.sites:,} {'site' if made.sites == 1 else 'sites'}"
    print_error(
        f"Planned in {out}: {changes_in_words(len(plan))} that {what} {count}, "
        f"{cost_in_words(cost)}. Next: meraki-async plan show {out}, then plan apply {out}"
    )
    if missing := plan.missing_secrets():
        print_error(f"When it is applied, it asks for: {', '.join(missing)}")
    return code
